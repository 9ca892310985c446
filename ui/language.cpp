#include "ui/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>
#include <utility>

namespace ui {

namespace {
/// Qt's texts for the buttons of its dialogs, which it does not bring in every language that we speak.
[[maybe_unused]] constexpr const char *kQtWords[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"), QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"), QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No")};
} // namespace

using namespace Qt::Literals::StringLiterals;

Language::Language(const QString &code, const QString &folder)
    : m_folder(folder)
    , m_directionBefore(QGuiApplication::layoutDirection())
{
    speak(code);
}

Language::~Language()
{
    for (const auto &translator : {m_now->ours.get(), m_now->qts.get()}) {
        if (translator != nullptr)
            QCoreApplication::removeTranslator(translator);
    }
    QLocale::setDefault(m_before);
    QGuiApplication::setLayoutDirection(m_directionBefore);
}

Language::Voice &Language::voiceOf(const QLocale &locale)
{
    const auto [place, isNew] = m_voices.try_emplace(locale.name());
    Voice &voice = place->second;
    if (!isNew)
        return voice;
    voice.locale = locale;
    const auto load = [&locale](const QString &file, const QString &from) {
        auto translator = std::make_unique<QTranslator>();
        return translator->load(locale, file, u"_"_s, from) ? std::move(translator) : nullptr;
    };
    voice.qts = load(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    voice.ours = load(u"esim-station"_s, m_folder);
    return voice;
}

void Language::speak(const QString &code)
{
    Voice &next = voiceOf(code.isEmpty() ? QLocale::system() : QLocale(code));
    Voice *last = std::exchange(m_now, &next);
    if (last == &next)
        return;
    // The formats first: texts are made anew as soon as a translator is there.
    QLocale::setDefault(next.locale);
    QGuiApplication::setLayoutDirection(next.locale.textDirection());
    // The new ones before the old ones go: no text falls back to its source in between.
    for (const auto &translator : {next.qts.get(), next.ours.get()}) {
        if (translator != nullptr)
            QCoreApplication::installTranslator(translator);
    }
    if (last == nullptr)
        return;
    for (const auto &translator : {last->ours.get(), last->qts.get()}) {
        if (translator != nullptr)
            QCoreApplication::removeTranslator(translator);
    }
}

QString Language::code() const
{
    const QString name = m_now->locale.name();
    const auto same = [&name](const SpokenLanguage &one) {
        const auto known = QString::fromLatin1(one.code);
        return name == known || name.section(u'_', 0, 0) == known.section(u'_', 0, 0);
    };
    const auto found =
        isFound() ? std::find_if(kLanguages.begin(), kLanguages.end(), same) : kLanguages.begin();
    return QString::fromLatin1(found == kLanguages.end() ? kLanguages.front().code : found->code);
}

} // namespace ui
