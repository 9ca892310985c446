#pragma once

#include "core/station/settings_sheet.h"
#include "tests/ui/scripted_station.h"
#include "ui/language.h"
#include "ui/main_window.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

/// The real window with a day's values in it, led through everything that it can show. Pages are found in the
/// window itself, dialogs behind the buttons that open them: new ones are visited without being named here.
class WindowTour
{
public:
    /// @param size of the window, which also says how large texts are at 100 %
    /// @param textPercent as in the window's menu
    WindowTour(const QSize &size, int textPercent, ui::Theme theme = ui::Theme::Light,
               ui::Language *language = nullptr);
    ~WindowTour();

    /// States of the window that have values of their own, then every page that these do not show.
    static QStringList scenes();
    /// States that came later, with values of their own on the pages that scenes() shows empty.
    static QStringList fullerScenes();
    /// Brings the window into one of scenes() or fullerScenes().
    void enter(const QString &scene);
    /// Opens, one after the other, what the buttons of the page that is shown open, and shows each: every
    /// button once in a tour.
    void visitDialogs(const std::function<void(QWidget &dialog)> &visit);

    ui::MainWindow &window() { return *m_window; }
    ScriptedStation &station() { return m_station; }

private:
    void fill(int slotCount);
    void enterSettings(station::SettingsPart part);

    ScriptedStation m_station;
    std::unique_ptr<ui::MainWindow> m_window;
    QSet<const QObject *> m_pressed;
};

/// What an eye would find, each as one line that names the control. Empty: nothing.
namespace look {

/// Texts that have less room than they need and do not say so with an ellipsis and a tooltip.
QStringList clipped(const QWidget &window);
/// Controls that lie on one another.
QStringList overlapping(const QWidget &window);
/// How many controls clipped() has looked at so far.
int checked();
/// A control's class and name, for messages.
QString nameOf(const QWidget &widget);

} // namespace look
