#pragma once

#include "ui/language.h"
#include "ui/palette.h"

#include <QApplication>

namespace ui {

/// Gives the application its style, typeface size, icon and palette. Call once, before the first window.
void dressApplication(QApplication &application, Theme theme);
/// How large texts are on a screen of this many pixels, in points: what is read from 60 cm, standing.
double textPoints(const QSize &screen);
/// The theme the system asks for: dark when its own window colour is dark.
Theme systemTheme();

} // namespace ui
