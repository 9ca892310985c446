#include "ui/icons.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

// The pictures are compiled into a static library: somebody must ask for them by name, outside every
// namespace.
static void loadPictures() { Q_INIT_RESOURCE(icons); }

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fileOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Station: return u"esim-station"_s;
    case Symbol::Start: return u"start"_s;
    case Symbol::Stop: return u"stop"_s;
    case Symbol::Bench: return u"bench"_s;
    case Symbol::Cards: return u"cards"_s;
    case Symbol::Units: return u"units"_s;
    case Symbol::Batches: return u"batches"_s;
    case Symbol::Label: return u"label"_s;
    case Symbol::Records: return u"records"_s;
    case Symbol::Help: return u"help"_s;
    case Symbol::Warning: return u"warning"_s;
    case Symbol::Retry: return u"retry"_s;
    case Symbol::Ask: return u"ask"_s;
    case Symbol::Import: return u"import"_s;
    case Symbol::Person: return u"person"_s;
    case Symbol::Arrange: return u"arrange"_s;
    case Symbol::Sound: return u"sound"_s;
    case Symbol::SoundOff: return u"sound-off"_s;
    case Symbol::Settings: return u"settings"_s;
    case Symbol::Doctor: return u"doctor"_s;
    case Symbol::Language: return u"language"_s;
    }
    return {};
}

/// Its SVG file, in this colour; empty when there is none.
QByteArray drawing(Symbol symbol, const QColor &ink)
{
    QFile file(u":/icons/%1.svg"_s.arg(fileOf(symbol)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#123456", ink.name().toLatin1()); // the colour in which the one-colour pictures are drawn
    return svg;
}

} // namespace

QIcon icon(Symbol symbol, const QColor &ink)
{
    loadPictures();
    QSvgRenderer renderer;
    QIcon icon;
    for (const int side : {24, 32, 48, 96, 256}) {
        const QString key = u"%1-%2-%3"_s.arg(fileOf(symbol), ink.name()).arg(side);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            if (!renderer.isValid() && !renderer.load(drawing(symbol, ink)))
                return {};
            pixmap = QPixmap(side, side);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            renderer.render(&painter);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace ui
