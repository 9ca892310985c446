#include "core/label/report_flow.h"

#include "core/label/text_block.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace label {
namespace {

constexpr double kTitlePoints = 17;
constexpr double kTotalPoints = 15;
constexpr double kHeadingPoints = 10;
constexpr double kTextPoints = 7.5;
constexpr double kTablePoints = 6.7;
constexpr double kSmallPoints = 6.5;
constexpr QRgb kGrey = 0xff5a5a5a;
constexpr QRgb kHair = 0xffb4b4b4;
constexpr QRgb kTint = 0xffebebeb;
constexpr double kFooterMm = 7;
constexpr double kCellPaddingMm = 0.8;
constexpr double kSealMm = 34;
constexpr double kSignatureMm = 17;
constexpr qsizetype kMostLines = 12;
/// Painted text may come out a little wider than it was measured.
constexpr double kSlack = 0.97;

int lineHeight(int pixelSize) { return int(std::ceil(pixelSize * 1.3)); }

/// Line ends and other control characters would break the line that a text is set into.
QString oneLine(QString text)
{
    std::replace_if(
        text.begin(), text.end(),
        [](QChar c) { return c.category() == QChar::Other_Control || c == QChar::LineSeparator; },
        QLatin1Char(' '));
    return text;
}

QFont fontOf(int pixelSize, QFont::Weight weight)
{
    QFont font = labelFont(pixelSize);
    font.setWeight(weight);
    return font;
}

/// A text in as few lines as the width allows, between words where that is possible; a dozen at most.
QStringList wrapped(const QString &text, const QFont &font, int width)
{
    const QString whole = oneLine(text);
    const double room = width * kSlack;
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(whole) <= room)
        return {whole};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(whole, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine next = layout.createLine(); next.isValid(); next = layout.createLine()) {
        next.setLineWidth(room);
        if (lines.size() == kMostLines) {
            lines.last() =
                metrics.elidedText(lines.last() + QChar(0x2026) + QLatin1Char(' '), Qt::ElideRight, room);
            break;
        }
        lines << whole.mid(next.textStart(), next.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

ReportFlow::ReportFlow(const Report &report, QSize page, int dpi, std::optional<QrSymbol> seal)
    : m_report(report)
    , m_page(page)
    , m_dpi(dpi)
    , m_seal(std::move(seal))
{
    m_bottom = m_page.height() - mm(kFooterMm);
}

int ReportFlow::countPages()
{
    m_painter = nullptr;
    m_device = nullptr;
    flow();
    return m_number;
}

void ReportFlow::paint(QPainter &painter, QPagedPaintDevice &device, int pages)
{
    m_painter = &painter;
    m_device = &device;
    m_pages = pages;
    flow();
    m_painter = nullptr;
    m_device = nullptr;
}

ReportFlow::Style ReportFlow::style(double points, Weight weight, QRgb color) const
{
    return {int(std::lround(points / 72 * m_dpi)), weight, color};
}

int ReportFlow::mm(double millimetres) const { return int(std::lround(millimetres / 25.4 * m_dpi)); }

void ReportFlow::line(int x, int y, const QString &text, const Style &look)
{
    if (!m_painter)
        return;
    m_painter->setFont(fontOf(look.pixelSize, look.weight == Weight::Bold ? QFont::Bold : QFont::Normal));
    m_painter->setPen(QColor::fromRgb(look.color));
    m_painter->drawText(QPointF(x, y + look.pixelSize), text);
}

void ReportFlow::fill(const QRect &area, QRgb color)
{
    if (m_painter)
        m_painter->fillRect(area, QColor::fromRgb(color));
}

void ReportFlow::flow()
{
    m_number = 0;
    newPage();
    const Style title = style(kTitlePoints, Weight::Bold);
    for (const QString &text :
         wrapped(m_report.title, fontOf(title.pixelSize, QFont::Bold), m_page.width())) {
        line(0, m_y, text, title);
        m_y += lineHeight(title.pixelSize);
    }
    m_y += mm(2);
    const int sealWidth = m_seal ? mm(kSealMm) : 0;
    const int sealBottom = m_seal ? seal(m_page.width() - sealWidth, m_y, sealWidth) : 0;
    const int width = m_page.width() - (m_seal ? sealWidth + mm(6) : 0);
    m_y = totals();
    m_y = std::max(facts(width), sealBottom) + mm(4);
    for (const ReportTable &each : m_report.tables)
        table(each);
    signatures();
    endPage();
}

void ReportFlow::newPage()
{
    if (m_number > 0) {
        endPage();
        if (m_device)
            m_device->newPage();
    }
    ++m_number;
    m_y = 0;
    if (m_number > 1) {
        const Style small = style(kSmallPoints, Weight::Normal, kGrey);
        line(0, 0,
             wrapped(m_report.title, fontOf(small.pixelSize, QFont::Normal), m_page.width()).constFirst(),
             small);
        m_y = lineHeight(small.pixelSize) + mm(1.5);
    }
}

void ReportFlow::endPage()
{
    const Style small = style(kSmallPoints, Weight::Normal, kGrey);
    const QFont font = fontOf(small.pixelSize, QFont::Normal);
    const QString number = QCoreApplication::translate("label", "Page %1 of %2").arg(m_number).arg(m_pages);
    const int numberWidth = int(std::ceil(QFontMetricsF(font).horizontalAdvance(number) / kSlack));
    const int top = m_page.height() - mm(kFooterMm) + mm(2);
    fill(QRect(0, top - mm(1), m_page.width(), 1), kHair);
    line(0, top, wrapped(m_report.footer, font, m_page.width() - numberWidth - mm(6)).constFirst(), small);
    line(m_page.width() - numberWidth, top, number, small);
}

int ReportFlow::totals()
{
    const Style large = style(kTotalPoints, Weight::Bold);
    const Style small = style(kSmallPoints, Weight::Normal, kGrey);
    int x = 0;
    for (const ReportFact &total : m_report.totals) {
        line(x, m_y, total.value, large);
        line(x, m_y + lineHeight(large.pixelSize), total.name, small);
        const double width =
            std::max(QFontMetricsF(fontOf(large.pixelSize, QFont::Bold)).horizontalAdvance(total.value),
                     QFontMetricsF(fontOf(small.pixelSize, QFont::Normal)).horizontalAdvance(total.name));
        x += int(std::ceil(width / kSlack)) + mm(8);
    }
    return m_report.totals.isEmpty()
               ? m_y
               : m_y + lineHeight(large.pixelSize) + lineHeight(small.pixelSize) + mm(3);
}

int ReportFlow::facts(int width)
{
    const Style name = style(kTextPoints, Weight::Normal, kGrey);
    const Style value = style(kTextPoints);
    double widest = 0;
    for (const ReportFact &fact : m_report.facts)
        widest = std::max(widest,
                          QFontMetricsF(fontOf(name.pixelSize, QFont::Normal)).horizontalAdvance(fact.name) /
                              kSlack);
    const int nameWidth = std::min(int(std::ceil(widest)), width / 3);
    const int valueLeft = nameWidth + mm(4);
    int y = m_y;
    for (const ReportFact &fact : m_report.facts) {
        const QStringList names =
            wrapped(fact.name, fontOf(name.pixelSize, QFont::Normal), nameWidth + mm(3));
        const QStringList values =
            wrapped(fact.value, fontOf(value.pixelSize, QFont::Normal), width - valueLeft);
        for (qsizetype i = 0; i < names.size(); ++i)
            line(0, y + int(i) * lineHeight(name.pixelSize), names[i], name);
        for (qsizetype i = 0; i < values.size(); ++i)
            line(valueLeft, y + int(i) * lineHeight(value.pixelSize), values[i], value);
        y += int(std::max(names.size(), values.size())) * lineHeight(value.pixelSize) + mm(0.6);
    }
    return y;
}

int ReportFlow::seal(int left, int top, int width)
{
    const Style small = style(kSmallPoints);
    int y = top;
    for (const QString &text : wrapped(m_report.sealTitle, fontOf(small.pixelSize, QFont::Normal), width)) {
        line(left, y, text, small);
        y += lineHeight(small.pixelSize);
    }
    // Whole dots a module, or scanners stumble.
    const int dots = std::max(1, width / (m_seal->modules() + QrSymbol::kQuietModules));
    y += QrSymbol::kQuietModules * dots / 2;
    for (const QRect &dark : m_seal->darkRectangles())
        fill(QRect(left + dark.left() * dots, y + dark.top() * dots, dark.width() * dots,
                   dark.height() * dots),
             0xff000000);
    y += m_seal->modules() * dots + QrSymbol::kQuietModules * dots / 2;
    for (const QString &text : wrapped(m_report.seal, fontOf(small.pixelSize, QFont::Normal), width)) {
        line(left, y, text, small);
        y += lineHeight(small.pixelSize);
    }
    return y;
}

void ReportFlow::table(const ReportTable &table)
{
    double shares = 0;
    for (const ReportColumn &column : table.columns)
        shares += column.share;
    std::vector<QRect> cells;
    double left = 0;
    for (const ReportColumn &column : table.columns) {
        const double right = left + column.share / shares * m_page.width();
        cells.emplace_back(int(left), 0, int(right) - int(left), 0);
        left = right;
    }
    const Style heading = style(kHeadingPoints, Weight::Bold);
    const Style text = style(kTablePoints);
    const int leastRows = lineHeight(heading.pixelSize) + 4 * lineHeight(text.pixelSize);
    if (!fits(leastRows))
        newPage();
    if (!table.title.isEmpty()) {
        line(0, m_y, table.title, heading);
        m_y += lineHeight(heading.pixelSize) + mm(1);
    }
    m_y += tableHeader(table, cells);
    QPainter *const painter = m_painter;
    for (const QStringList &row : table.rows) {
        m_painter = nullptr;
        const int height = tableRow(row, cells, text);
        m_painter = painter;
        if (!fits(height)) {
            newPage();
            m_y += tableHeader(table, cells);
        }
        tableRow(row, cells, text);
        m_y += height;
        fill(QRect(0, m_y - 1, m_page.width(), 1), kHair);
    }
    m_y += mm(5);
}

int ReportFlow::tableHeader(const ReportTable &table, const std::vector<QRect> &cells)
{
    QStringList titles;
    for (const ReportColumn &column : table.columns)
        titles << column.title;
    const Style look = style(kTablePoints, Weight::Bold);
    QPainter *const painter = m_painter;
    m_painter = nullptr;
    const int height = tableRow(titles, cells, look);
    m_painter = painter;
    fill(QRect(0, m_y, m_page.width(), height), kTint);
    return tableRow(titles, cells, look);
}

int ReportFlow::tableRow(const QStringList &row, const std::vector<QRect> &cells, const Style &look)
{
    const QFont font = fontOf(look.pixelSize, look.weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    const int padding = mm(kCellPaddingMm);
    qsizetype most = 1;
    for (size_t i = 0; i < cells.size(); ++i) {
        const QStringList lines = wrapped(row.value(int(i)), font, cells[i].width() - 2 * padding);
        for (qsizetype at = 0; at < lines.size(); ++at)
            line(cells[i].left() + padding, m_y + padding + int(at) * lineHeight(look.pixelSize), lines[at],
                 look);
        most = std::max(most, lines.size());
    }
    return int(most) * lineHeight(look.pixelSize) + 2 * padding;
}

void ReportFlow::signatures()
{
    const Style small = style(kSmallPoints, Weight::Normal, kGrey);
    const int perLine = 2;
    const int width = m_page.width() / perLine - mm(8);
    for (qsizetype i = 0; i < m_report.signatures.size(); ++i) {
        const int column = int(i) % perLine;
        if (column == 0 && !fits(mm(kSignatureMm)))
            newPage();
        const int x = column * (width + mm(8));
        fill(QRect(x, m_y + mm(kSignatureMm - 5), width, 2), 0xff000000);
        line(x, m_y + mm(kSignatureMm - 4), m_report.signatures[i], small);
        if (column == perLine - 1 || i + 1 == m_report.signatures.size())
            m_y += mm(kSignatureMm);
    }
}

} // namespace label
