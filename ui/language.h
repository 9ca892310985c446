#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <array>
#include <map>
#include <memory>
#include <vector>

namespace ui {

/// A language that the station speaks, under the name that its own speakers give it: that name is never
/// translated, so that whoever cannot read the window still finds it.
struct SpokenLanguage
{
    const char *code;
    const char16_t *ownName;
};

inline constexpr std::array kLanguages{SpokenLanguage{"en", u"English"}, SpokenLanguage{"de", u"Deutsch"},
                                       SpokenLanguage{"es", u"Español"}, SpokenLanguage{"zh_CN", u"简体中文"},
                                       SpokenLanguage{"vi", u"Tiếng Việt"}};

/// The language of the whole program: its texts, Qt's own dialogs, numbers and dates, and the direction of
/// reading. It can be changed at any time; windows hear of it by QEvent::LanguageChange. When this object
/// goes, everything is as it was before. Make it before other threads begin. Thread: GUI; other threads may
/// translate meanwhile.
class Language
{
public:
    /// As speak().
    /// @param code "de", "en", "de_AT"; empty: the system's
    /// @param folder where our .qm files lie
    Language(const QString &code, const QString &folder);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// Makes a language and its number formats the present ones. Where a part has no translation, its source
    /// text is shown.
    /// @param code as in the constructor
    void speak(const QString &code);
    /// The code in kLanguages of what is spoken now: English where we have no translation.
    QString code() const;
    /// Whether our own texts have a translation for this language.
    bool isFound() const { return m_now->ours != nullptr; }

private:
    struct Voice
    {
        QLocale locale;
        std::unique_ptr<QTranslator> qts;
        std::unique_ptr<QTranslator> ours;
    };
    Voice &voiceOf(const QLocale &locale);

    QString m_folder;
    QLocale m_before;
    Qt::LayoutDirection m_directionBefore;
    /// Every language that was spoken. None is let go before the end: another thread may be reading the
    /// default locale in the moment in which it is changed, which Qt guards for translators alone.
    std::map<QString, Voice> m_voices;
    Voice *m_now = nullptr;
};

} // namespace ui
