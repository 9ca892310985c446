#include "core/label/drawn_layout.h"

#include "core/label/svg_element.h"
#include "core/label/text_block.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace label {
namespace {

using base::ErrorCode;
using base::ErrorKind;

constexpr double kMmPerInch = 25.4;
/// What letters take above and below their baseline, in parts of the font's size.
constexpr double kAscent = 0.76;
constexpr double kDescent = 0.24;

/// A place that is taken, and the template's line that took it.
struct Taken
{
    QRect dots;
    qint64 line = 0;
};

class DrawnLayout
{
public:
    DrawnLayout(const LabelContent &content, const LabelStock &stock, const Template &look)
        : m_content(content)
        , m_look(look)
        , m_drawing(*look.drawing)
        , m_dotsPerMm(stock.dpi / kMmPerInch)
        , m_dpi(stock.dpi)
    {}

    base::Result<Layout> lay(QrSymbol symbol)
    {
        const QSize dots(int(std::floor(m_drawing.size.width() * m_dotsPerMm + 1e-6)),
                         int(std::floor(m_drawing.size.height() * m_dotsPerMm + 1e-6)));
        Layout layout{dots, m_dpi, std::move(symbol), {}, 0, {}, {}, {}};
        if (m_drawing.artwork)
            layout.artwork = m_drawing.artwork->dots(m_dpi);
        auto placed = placeSymbol(layout);
        for (const CodePlace &place : m_drawing.codes)
            placed = placed.and_then([&] { return placeCode(place, layout); });
        for (const TextPlace &place : m_drawing.texts)
            placed = placed.and_then([&] { return placeText(place, layout); });
        return placed.and_then([&] { return checkPlaces(layout); }).and_then([&] {
            return withLetters(std::move(layout));
        });
    }

private:
    int dots(double mm) const { return int(std::lround(mm * m_dotsPerMm)); }
    /// The first number of dots that is at least so long.
    int atLeast(double mm) const { return int(std::ceil(mm * m_dotsPerMm - 1e-6)); }
    QRect area(const QRectF &mm) const
    {
        return QRect(QPoint(dots(mm.left()), dots(mm.top())),
                     QPoint(dots(mm.right()) - 1, dots(mm.bottom()) - 1));
    }
    QString millimetres(int dots) const
    {
        return QString::number(std::ceil(dots / m_dotsPerMm * 10 - 1e-6) / 10);
    }
    QString at(qint64 line) const { return SvgElement::place(m_look.name, line); }

    tl::unexpected<base::Error> tooLarge(const QString &what, QSize needed, QSize have, qint64 line) const
    {
        return base::fail(ErrorKind::BadInput, ErrorCode("label.does-not-fit"),
                          QCoreApplication::translate(
                              "label", "%1 does not fit: it needs %2 x %3 mm at %4 dpi and has %5 x %6.")
                              .arg(what, millimetres(needed.width()), millimetres(needed.height()))
                              .arg(m_dpi)
                              .arg(millimetres(have.width()), millimetres(have.height())),
                          QCoreApplication::translate(
                              "label", "Use a template with a larger place for it, or a printer with more "
                                       "dots per inch."),
                          at(line));
    }

    base::Result<void> placeSymbol(Layout &layout)
    {
        const QrPlace &place = *m_drawing.qr;
        const QRect room = area(place.area);
        const int modules = layout.symbol.modules() + 2 * QrSymbol::kQuietModules;
        const int least = std::max(place.leastDots, atLeast(place.leastModuleMm));
        const int most = std::min(room.width(), room.height()) / modules;
        if (most < least)
            return tooLarge(QCoreApplication::translate("label", "The QR code"),
                            QSize(modules, modules) * least, room.size(), place.line);
        const int side = layout.symbol.modules() * most;
        layout.dotsPerModule = most;
        layout.symbolAt = room.topLeft() + QPoint((room.width() - side) / 2, (room.height() - side) / 2);
        m_codes.push_back({layout.symbolBox(), place.line});
        return {};
    }

    base::Result<void> placeCode(const CodePlace &place, Layout &layout)
    {
        const auto text = place.text.filled(m_content);
        if (!text)
            return {};
        const auto symbol = encodeCode(place.kind, *text);
        if (!symbol && place.fit == Fit::LeaveOut)
            return {};
        if (!symbol) {
            base::Error error = symbol.error();
            error.where = at(place.line);
            return tl::unexpected(error);
        }
        const bool isBars = symbol->kind == CodeKind::Code128;
        const QRect room = area(place.area);
        const QSize quiet = quietModules(place.kind);
        const int columns = symbol->columns + 2 * quiet.width();
        const int rows = symbol->rows + 2 * quiet.height();
        const int least = std::max(place.leastDots, atLeast(place.leastModuleMm));
        const int most =
            isBars ? room.width() / columns : std::min(room.width() / columns, room.height() / rows);
        if (most < least) {
            if (place.fit == Fit::LeaveOut)
                return {};
            const QSize needed(columns * least, isBars ? room.height() : rows * least);
            return tooLarge(QCoreApplication::translate("label", "The code of \"%1\"").arg(*text), needed,
                            room.size(), place.line);
        }
        const QSize size(symbol->columns * most, isBars ? room.height() : symbol->rows * most);
        const QPoint first =
            room.topLeft() + QPoint((room.width() - size.width()) / 2, (room.height() - size.height()) / 2);
        CodeItem item{place.kind, QRect(first, size), {}, *text};
        item.box.adjust(-quiet.width() * most, -quiet.height() * most, quiet.width() * most,
                        quiet.height() * most);
        const int high = isBars ? size.height() : most;
        for (const QRect &run : symbol->dark)
            item.dark.emplace_back(first.x() + run.x() * most, first.y() + run.y() * high, run.width() * most,
                                   high);
        m_codes.push_back({item.box, place.line});
        layout.codes.push_back(std::move(item));
        return {};
    }

    static QStringList pieces(const QString &text, int count)
    {
        QStringList list;
        const qsizetype size = (text.size() + count - 1) / count;
        for (qsizetype at = 0; at < text.size(); at += size)
            list << text.mid(at, size);
        return list;
    }
    static int widest(const QStringList &lines, const QFont &font)
    {
        int width = 0;
        for (const QString &line : lines)
            width = std::max(width, roomFor(line, font));
        return width;
    }

    struct Set
    {
        QStringList lines;
        int size = 0;
    };

    /// In as few lines as there is room for, and then as large as is wished.
    std::optional<Set> fitted(const QString &text, const TextPlace &place, int least, int wished) const
    {
        const int room = dots(place.width);
        for (int count = 1; count <= place.mostLines; ++count) {
            const QStringList lines = pieces(text, count);
            const auto fits = [&](int size) { return widest(lines, labelFont(size, place.weight)) <= room; };
            if (!fits(least))
                continue;
            int size = wished;
            while (size > least && !fits(size))
                --size;
            return Set{lines, size};
        }
        return std::nullopt;
    }

    static QString shortened(const QString &text, const QFont &font, int room)
    {
        for (qsizetype size = text.size(); size > 0; --size) {
            const QString some = size == text.size() ? text : text.left(size).trimmed() + QChar(0x2026);
            if (roomFor(some, font) <= room)
                return some;
        }
        return {};
    }

    base::Result<void> placeText(const TextPlace &place, Layout &layout)
    {
        const auto text = place.text.filled(m_content);
        if (!text || (place.onlyIf && !place.onlyIf->filled(m_content)))
            return {};
        const int wished = std::max(1, dots(place.size));
        const int least = std::min(wished, std::max(8, atLeast(place.leastSize)));
        auto set = fitted(*text, place, least, wished);
        if (!set && place.fit != Fit::Must)
            set = Set{{shortened(*text, labelFont(least, place.weight), dots(place.width))}, least};
        if (!set) {
            const QSize needed(widest(pieces(*text, place.mostLines), labelFont(least, place.weight)),
                               boxHeight(least) * place.mostLines);
            return tooLarge(QCoreApplication::translate("label", "The text \"%1\"").arg(*text), needed,
                            QSize(dots(place.width), boxHeight(least) * place.mostLines), place.line);
        }
        const QFont font = labelFont(set->size, place.weight);
        int baseline = dots(place.anchor.y());
        for (const QString &line : set->lines) {
            const int width = int(std::ceil(QFontMetricsF(font).horizontalAdvance(line)));
            const QPoint left(leftOf(place, width), baseline - baselineOf(set->size));
            layout.texts.push_back(
                {QRect(left, QSize(width, boxHeight(set->size))), set->size, line, place.weight});
            const int top = baseline - int(std::round(kAscent * set->size));
            m_texts.push_back({QRect(QPoint(left.x(), top),
                                     QPoint(left.x() + width - 1, baseline + int(kDescent * set->size))),
                               place.line});
            baseline += boxHeight(set->size);
        }
        return {};
    }
    int leftOf(const TextPlace &place, int width) const
    {
        const int anchor = dots(place.anchor.x());
        switch (place.align) {
        case Align::Start: return anchor;
        case Align::Middle: return anchor - width / 2;
        case Align::End: return anchor - width;
        }
        return anchor;
    }

    tl::unexpected<base::Error> overlaps(const Taken &one, const QString &text) const
    {
        return base::fail(ErrorKind::Usage, ErrorCode("label.template-overlap"), text,
                          QCoreApplication::translate("label", "Move it on the template."), at(one.line));
    }

    /// Codes need their light border, and a text over another one is neither.
    base::Result<void> checkPlaces(const Layout &layout) const
    {
        const QRect whole(QPoint(0, 0), layout.dots);
        std::vector<Taken> all = m_codes;
        all.insert(all.end(), m_texts.begin(), m_texts.end());
        for (size_t i = 0; i < all.size(); ++i) {
            if (!whole.contains(all[i].dots))
                return overlaps(all[i], QCoreApplication::translate(
                                            "label", "What stands here reaches over the label's edge."));
            for (size_t j = 0; j < i; ++j) {
                if (all[i].dots.intersects(all[j].dots))
                    return overlaps(all[i], QCoreApplication::translate(
                                                "label", "What stands here and in line %1 overlaps.")
                                                .arg(all[j].line));
            }
        }
        for (const Taken &code : m_codes) {
            if (!isLight(layout.artwork, code.dots))
                return overlaps(code,
                                QCoreApplication::translate(
                                    "label", "A line or picture reaches into the light border of the code "
                                             "that stands here."));
        }
        return {};
    }
    static bool isLight(const std::vector<QRect> &artwork, QRect area)
    {
        return std::none_of(artwork.begin(), artwork.end(),
                            [area](const QRect &black) { return black.intersects(area); });
    }

    const LabelContent &m_content;
    const Template &m_look;
    const Drawing &m_drawing;
    const double m_dotsPerMm;
    const int m_dpi;
    std::vector<Taken> m_codes;
    std::vector<Taken> m_texts;
};

} // namespace

base::Result<Layout> layOutDrawing(const LabelContent &content, const LabelStock &stock, const Template &look,
                                   QrSymbol symbol)
{
    return checkStock(look, stock).and_then([&] {
        return DrawnLayout(content, stock, look).lay(std::move(symbol));
    });
}

base::Result<Layout> withLetters(Layout layout)
{
    for (const TextItem &item : layout.texts) {
        if (!haveLetters(item.text))
            return base::fail(
                ErrorKind::MissingPart, ErrorCode("label.no-letters"),
                QCoreApplication::translate("label", "No installed font has all letters of \"%1\".")
                    .arg(item.text),
                QCoreApplication::translate(
                    "label", "Install a font for this script, for example the package fonts-noto-core."));
    }
    return layout;
}

} // namespace label
