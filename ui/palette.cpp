#include "ui/palette.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

QColor fillOf(Tone tone)
{
    switch (tone) {
    case Tone::Act: return {0x00, 0x6B, 0xDD};
    case Tone::Working: return {0x66, 0x6E, 0x77};
    case Tone::Done: return {0x00, 0x5F, 0x3C};
    case Tone::Failed: return {0xBC, 0x4C, 0x08};
    case Tone::Held: return {0x7E, 0x2C, 0x92};
    }
    return {};
}

QColor pulseFill() { return {0x00, 0x5F, 0xC6}; }
QColor inkOnFill() { return Qt::white; }
QColor noticeFill() { return {0xE6, 0x9F, 0x00}; }
QColor inkOnNotice() { return {0x14, 0x14, 0x14}; }

Greys greysOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return {{0xF1, 0xF3, 0xF5},
                {0x18, 0x20, 0x2A},
                {0x56, 0x61, 0x6C},
                {0x7B, 0x85, 0x8F},
                {0xFF, 0xFF, 0xFF}};
    case Theme::Dark:
        return {{0x14, 0x1A, 0x20},
                {0xE9, 0xEE, 0xF3},
                {0xA3, 0xAF, 0xBA},
                {0x6E, 0x7B, 0x87},
                {0x1D, 0x25, 0x2D}};
    }
    return {};
}

Theme themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

QPalette paletteOf(Theme theme)
{
    const Greys greys = greysOf(theme);
    const bool dark = theme == Theme::Dark;
    const QColor button = dark ? QColor(0x2A, 0x34, 0x3E) : QColor(0xE3, 0xE7, 0xEB);
    const QColor faint = dark ? QColor(0x70, 0x7C, 0x88) : QColor(0x8B, 0x95, 0x9F);

    QPalette palette(button, greys.ground);
    palette.setColor(QPalette::WindowText, greys.text);
    palette.setColor(QPalette::Base, greys.base);
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x22, 0x2B, 0x34) : QColor(0xF7, 0xF8, 0xF9));
    palette.setColor(QPalette::Text, greys.text);
    palette.setColor(QPalette::ButtonText, greys.text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, greys.muted);
    palette.setColor(QPalette::ToolTipBase, greys.base);
    palette.setColor(QPalette::ToolTipText, greys.text);
    palette.setColor(QPalette::Highlight, fillOf(Tone::Act));
    palette.setColor(QPalette::HighlightedText, inkOnFill());
    palette.setColor(QPalette::Link, dark ? QColor(0x56, 0xB4, 0xE9) : fillOf(Tone::Act));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, faint);
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace ui
