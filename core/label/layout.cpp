#include "core/label/layout.h"

#include "core/label/drawn_layout.h"
#include "core/label/text_block.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace label {
namespace {

using base::ErrorCode;
using base::ErrorKind;

constexpr double kMmPerInch = 25.4;
constexpr double kLargestMm = 400;

/// mm to dots of one printer.
class Grid
{
public:
    explicit Grid(int dpi)
        : m_dpi(dpi)
    {}
    int down(double mm) const { return int(std::floor(mm * m_dpi / kMmPerInch + 1e-6)); }
    int up(double mm) const { return int(std::ceil(mm * m_dpi / kMmPerInch - 1e-6)); }
    double mm(int dots) const { return dots * kMmPerInch / m_dpi; }

private:
    int m_dpi;
};

/// Where the texts stand as seen from the symbol.
enum class Arrangement {
    Beside,  ///< all to its right
    Below,   ///< all under it
    EidBelow ///< the EID under it over the label's whole width, the rest to its right
};
constexpr std::array kArrangements{Arrangement::EidBelow, Arrangement::Beside, Arrangement::Below};

/// The label's measures in dots, in one place.
struct Measures
{
    QSize label;
    int margin = 0;
    int leastText = 0;
    int mostText = 0;
    int square = 0; ///< symbol with quiet zone
};

struct Placed
{
    std::vector<TextItem> texts;
    int smallestText = 0;
    bool isWhole = true;

    /// A number in one line is easier to read and to compare than a larger one in two.
    bool isBetterThan(const Placed &other) const
    {
        return isWhole != other.isWhole ? isWhole : smallestText > other.smallestText;
    }
};

QRect besideArea(const Measures &m, int height)
{
    return {m.square, m.margin, m.label.width() - m.square - m.margin, height - 2 * m.margin};
}

std::optional<Placed> place(Arrangement arrangement, const std::vector<TextLine> &lines, const Measures &m)
{
    const auto block = [&m](const std::vector<TextLine> &some, QRect area) {
        return setBlock(some, area, {m.leastText, m.mostText});
    };
    const QRect below(m.margin, m.square, m.label.width() - 2 * m.margin,
                      m.label.height() - m.square - m.margin);
    switch (arrangement) {
    case Arrangement::Beside:
        if (auto set = block(lines, besideArea(m, m.label.height())))
            return Placed{set->texts, set->pixelSize, set->isWhole};
        return std::nullopt;
    case Arrangement::Below:
        if (auto set = block(lines, below))
            return Placed{set->texts, set->pixelSize, set->isWhole};
        return std::nullopt;
    case Arrangement::EidBelow: {
        std::vector<TextLine> eid;
        std::vector<TextLine> rest;
        for (const TextLine &line : lines)
            (line.source == Source::Eid ? eid : rest).push_back(line);
        if (eid.empty() || rest.empty())
            return std::nullopt;
        const auto strip = block(eid, below);
        const auto side = block(rest, besideArea(m, std::min(m.label.height(), m.square + m.margin)));
        if (!strip || !side)
            return std::nullopt;
        Placed placed{side->texts, std::min(side->pixelSize, strip->pixelSize),
                      side->isWhole && strip->isWhole};
        placed.texts.insert(placed.texts.end(), strip->texts.begin(), strip->texts.end());
        return placed;
    }
    }
    return std::nullopt;
}

/// The least growth of the stock with which something fits, for the sentence that refuses.
QSize smallestFitting(const std::vector<TextLine> &lines, Measures m)
{
    const QSize have = m.label;
    const QSize text = leastBlock(lines, m.leastText);
    const QSize candidates[] = {
        {m.square + text.width() + m.margin, std::max(m.square, text.height() + 2 * m.margin)},
        {std::max(m.square, text.width() + 2 * m.margin), m.square + text.height() + m.margin},
    };
    const auto grown = [have](QSize size) { return size.expandedTo(have); };
    const auto area = [&grown](QSize size) { return qint64(grown(size).width()) * grown(size).height(); };
    return area(candidates[0]) <= area(candidates[1]) ? grown(candidates[0]) : grown(candidates[1]);
}

std::vector<TextLine> linesOf(const LabelContent &content, const Template &look)
{
    std::vector<TextLine> lines;
    const auto add = [&lines](const Line &line, const QString &text) {
        if (!text.isEmpty())
            lines.push_back({line.source, line.prefix, text.simplified(), line.need});
    };
    for (const Line &line : look.lines) {
        switch (line.source) {
        case Source::Serial: add(line, content.serial); break;
        case Source::Eid:
            if (content.eid)
                add(line, content.eid->text());
            break;
        case Source::Iccid:
            if (content.iccid)
                add(line, esim::shortened(content.iccid->text()));
            break;
        case Source::Fields:
            for (const Field &field : content.fields)
                add(line, field.text);
            break;
        case Source::Reprint:
            if (content.reprint)
                add(line, QString::number(*content.reprint));
            break;
        }
    }
    return lines;
}

/// Takes off what matters least: the last line that may go, then the serial's prefix. False when all the rest
/// must stay.
bool giveWay(std::vector<TextLine> &lines)
{
    const auto last =
        std::find_if(lines.rbegin(), lines.rend(), [](const TextLine &l) { return l.need == Need::MayGo; });
    if (last != lines.rend()) {
        lines.erase(std::next(last).base());
        return true;
    }
    for (TextLine &line : lines) {
        if (line.source != Source::Reprint && !line.prefix.isEmpty()) {
            line.prefix.clear();
            return true;
        }
    }
    return false;
}

tl::unexpected<base::Error> doesNotFit(const LabelStock &stock, const Grid &grid, QSize needed)
{
    const auto oneDigit = [](double mm) { return QString::number(std::ceil(mm * 10 - 1e-6) / 10); };
    return base::fail(ErrorKind::BadInput, ErrorCode("label.does-not-fit"),
                      QCoreApplication::translate("label", "The label does not fit on %1 x %2 mm at %3 dpi.")
                          .arg(stock.widthMm)
                          .arg(stock.heightMm)
                          .arg(stock.dpi),
                      QCoreApplication::translate(
                          "label", "Use labels of at least %1 x %2 mm, or a printer with more dots per inch.")
                          .arg(oneDigit(grid.mm(needed.width())), oneDigit(grid.mm(needed.height()))));
}

} // namespace

std::vector<QRect> Layout::darkDots() const
{
    std::vector<QRect> rectangles = symbol.darkRectangles();
    for (QRect &r : rectangles)
        r = {symbolAt.x() + r.x() * dotsPerModule, symbolAt.y() + r.y() * dotsPerModule,
             r.width() * dotsPerModule, r.height() * dotsPerModule};
    for (const CodeItem &code : codes)
        rectangles.insert(rectangles.end(), code.dark.begin(), code.dark.end());
    rectangles.insert(rectangles.end(), artwork.begin(), artwork.end());
    return rectangles;
}

QRect Layout::symbolBox() const
{
    const int quiet = QrSymbol::kQuietModules * dotsPerModule;
    const int side = symbol.modules() * dotsPerModule;
    return QRect(symbolAt, QSize(side, side)).adjusted(-quiet, -quiet, quiet, quiet);
}

base::Result<Layout> layOut(const LabelContent &content, const LabelStock &stock, const Template &look)
{
    const bool isSize = stock.widthMm > 0 && stock.heightMm > 0 && stock.widthMm <= kLargestMm &&
                        stock.heightMm <= kLargestMm;
    if (!isSize || stock.dpi < 100 || stock.dpi > 2400)
        return base::fail(
            ErrorKind::Usage, ErrorCode("label.stock"),
            QCoreApplication::translate("label", "The label's size or resolution is not possible."),
            QCoreApplication::translate("label", "Use up to 400 mm a side and 100 to 2400 dpi."));
    if (!haveFonts())
        return base::fail(
            ErrorKind::MissingPart, ErrorCode("label.no-fonts"),
            QCoreApplication::translate("label", "No font is installed, so labels cannot be printed."),
            QCoreApplication::translate("label",
                                        "Install a font, for example the package fonts-dejavu-core."));
    auto symbol = QrSymbol::encode(content.qrText, look.correction);
    if (!symbol)
        return tl::unexpected(symbol.error());
    if (look.drawing)
        return layOutDrawing(content, stock, look, std::move(*symbol));

    const Grid grid(stock.dpi);
    Measures m;
    m.label = {grid.down(stock.widthMm), grid.down(stock.heightMm)};
    m.margin = grid.up(look.marginMm);
    m.leastText = std::max(8, grid.up(look.leastTextMm));
    m.mostText = std::max(m.leastText, grid.down(look.mostTextMm));
    const int least = std::max(look.leastDotsPerModule, grid.up(look.leastModuleMm));
    const int wanted = std::max(least, grid.up(look.wantedModuleMm));
    const int squareModules = symbol->modules() + 2 * QrSymbol::kQuietModules;

    std::vector<TextLine> lines = linesOf(content, look);
    // First the symbol as large as wanted with every line; lines that may go give way before the symbol
    // shrinks below what scanners like, and only then is the label refused.
    for (;;) {
        for (int dots = wanted; dots >= least; --dots) {
            m.square = squareModules * dots;
            if (m.square > m.label.width() || m.square > m.label.height())
                continue;
            std::optional<Placed> best;
            for (const Arrangement arrangement : kArrangements) {
                auto placed = place(arrangement, lines, m);
                if (placed && (!best || placed->isBetterThan(*best)))
                    best = std::move(placed);
            }
            if (best) {
                const int quiet = QrSymbol::kQuietModules * dots;
                return withLetters({m.label,
                                    stock.dpi,
                                    std::move(*symbol),
                                    QPoint(quiet, quiet),
                                    dots,
                                    std::move(best->texts),
                                    {},
                                    {}});
            }
        }
        if (!giveWay(lines))
            break;
    }
    m.square = squareModules * least;
    return doesNotFit(stock, grid, smallestFitting(lines, m));
}

} // namespace label
