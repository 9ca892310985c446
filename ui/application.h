#pragma once

#include "ui/palette.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace ui {

/// Gives the application its style, typeface size, icon and palette. Call once, before the first window.
void dressApplication(QApplication &application, Theme theme);
/// How large texts are on a screen of this many pixels, in points: what is read from 60 cm, standing.
double textPoints(const QSize &screen);
/// The theme the system asks for: dark when its own window colour is dark.
Theme systemTheme();

/// Translations of our texts and of Qt's own dialogs, installed for as long as this lives. Thread: GUI.
class Language
{
public:
    /// Loads a language and makes it and its number formats the present ones. Where a part has no
    /// translation, its source text is shown.
    /// @param code "de", "en", "de_AT"; empty: the system's
    /// @param folder where our .qm files lie
    Language(const QString &code, const QString &folder);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// Whether our own texts have a translation for this language.
    bool isFound() const { return m_found; }

private:
    QLocale m_before;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    bool m_found = false;
};

} // namespace ui
