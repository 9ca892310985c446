#include "ui/application.h"

#include "ui/icons.h"

#include <QFont>
#include <QLibraryInfo>
#include <QProxyStyle>
#include <QScreen>
#include <QStyleFactory>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Fusion with room around the texts of tables and headers.
class StationStyle final : public QProxyStyle
{
public:
    StationStyle()
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    {}

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin)
            return 7;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace

double textPoints(const QSize &screen) { return std::clamp(screen.height() / 80.0, 11.0, 15.0); }

void dressApplication(QApplication &application, Theme theme)
{
    QApplication::setStyle(new StationStyle);
    QApplication::setPalette(paletteOf(theme));
    QFont font = QApplication::font();
    if (const QScreen *screen = QGuiApplication::primaryScreen())
        font.setPointSizeF(std::max(textPoints(screen->size()), font.pointSizeF()));
    QApplication::setFont(font);
    application.setWindowIcon(icon(Symbol::Station, greysOf(theme).text));
    application.setDesktopFileName(u"esim-station"_s);
}

Theme systemTheme() { return themeOf(QApplication::palette()); }

Language::Language(const QString &code, const QString &folder)
    : m_before(QLocale())
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    const auto load = [this, &locale](const QString &file, const QString &from) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(locale, file, u"_"_s, from))
            return false;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
        return true;
    };
    load(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    m_found = load(u"esim-station"_s, folder);
}

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(m_before);
}

} // namespace ui
