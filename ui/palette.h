#pragma once

#include <QColor>
#include <QPalette>

#include <array>

/// The window's colours: fills in the hues of Okabe and Ito, chosen so that they carry white text and stay
/// apart for people without one kind of cones (tst_ui_palette computes both), and quiet greys around them.
/// Colour never stands alone: every state also has a word and a shape. Thread: GUI.
namespace ui {

enum class Theme { Light, Dark };

/// What a saturated fill says.
enum class Tone {
    Act,     ///< the operator must do something
    Working, ///< leave it alone
    Done,
    Failed,
    Held, ///< a person must decide
};

inline constexpr std::array kTones{Tone::Act, Tone::Working, Tone::Done, Tone::Failed, Tone::Held};

/// The fill of a tone, the same in both themes.
QColor fillOf(Tone tone);
/// The darker fill between which and fillOf(Act) a tile pulses.
QColor pulseFill();
/// Text and shapes on any fill.
QColor inkOnFill();
/// A notice that something is degraded, and the text on it.
QColor noticeFill();
QColor inkOnNotice();

/// The greys of a theme.
struct Greys
{
    QColor ground; ///< behind everything
    QColor text;
    QColor muted;   ///< text of little weight, still at least 4.5 : 1 on ground and base
    QColor outline; ///< lines and empty shapes, at least 3 : 1 on ground
    QColor base;    ///< lists, tables, panels
};
Greys greysOf(Theme theme);
/// The theme that a palette belongs to: dark when its window is.
Theme themeOf(const QPalette &palette);
/// The whole widget palette of a theme.
QPalette paletteOf(Theme theme);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace ui
