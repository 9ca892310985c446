#include "core/label/command_sheet.h"

#include "core/base/atomic_file.h"
#include "core/esim/scan_content.h"
#include "core/label/code_symbol.h"
#include "core/label/pdf_file.h"
#include "core/label/text_block.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace label {
namespace {

constexpr QSizeF kPageMm(210, 297);
constexpr int kDpi = 300;
constexpr int kColumns = 3;
constexpr double kMarginMm = 12;
constexpr double kTitleMm = 14;
constexpr double kBarsMm = 16;

int dots(double millimetres) { return qRound(millimetres / 25.4 * kDpi); }

struct Card
{
    QString code;
    QString name; ///< large
    QString what; ///< what scanning it does
};

QString whatOf(esim::ScanCommand command)
{
    switch (command) {
    case esim::ScanCommand::Start: return QCoreApplication::translate("label", "Let the batch run");
    case esim::ScanCommand::Stop: return QCoreApplication::translate("label", "Stop the batch");
    case esim::ScanCommand::Retry: return QCoreApplication::translate("label", "Try the chosen unit again");
    case esim::ScanCommand::Reprint: return QCoreApplication::translate("label", "Print the label again");
    case esim::ScanCommand::Bench: return QCoreApplication::translate("label", "Back to the bench");
    case esim::ScanCommand::Help: return QCoreApplication::translate("label", "Open the manual");
    case esim::ScanCommand::LogOut: return QCoreApplication::translate("label", "Log out");
    }
    return {};
}

std::vector<Card> allCards()
{
    std::vector<Card> cards;
    for (const auto &[command, name] : esim::kScanCommandNames)
        cards.push_back({esim::cardText(command), QLatin1String(name), whatOf(command)});
    for (int slot = 1; slot <= kSlotCards; ++slot)
        cards.push_back({esim::slotCardText(slot), QString::number(slot),
                         QCoreApplication::translate("label", "Choose slot %1").arg(slot)});
    return cards;
}

/// The largest bold letters, up to this height, with which a text is this wide at most.
QFont fitted(const QString &text, int pixels, int width, Weight weight)
{
    QFont font = labelFont(pixels, weight);
    while (pixels > 12 && QFontMetrics(font).horizontalAdvance(text) > width)
        font = labelFont(--pixels, weight);
    return font;
}

void paintCard(QPainter &painter, const QRect &box, const Card &card, const CodeSymbol &bars)
{
    painter.setPen(QPen(Qt::gray, dots(0.2), Qt::DashLine));
    painter.drawRect(box);
    painter.setPen(Qt::black);
    const int edge = dots(2);
    const QRect inner = box.adjusted(edge, edge, -edge, -edge);
    const QRect name(inner.topLeft(), QSize(inner.width(), dots(14)));
    painter.setFont(fitted(card.name, dots(12), name.width(), Weight::Bold));
    painter.drawText(name, Qt::AlignCenter, card.name);
    const QRect what(name.bottomLeft(), QSize(inner.width(), dots(6)));
    painter.setFont(fitted(card.what, dots(4), what.width(), Weight::Regular));
    painter.drawText(what, Qt::AlignCenter, card.what);
    // Whole dots per module; what is left over is quiet zone.
    const int modules = bars.columns + 2 * quietModules(bars.kind).width();
    const int module = std::max(1, std::min(box.width() / modules, dots(0.5)));
    const int left = box.center().x() - bars.columns * module / 2;
    const int top = what.bottom() + dots(2);
    for (const QRect &run : bars.dark)
        painter.fillRect(QRect(left + run.x() * module, top, run.width() * module, dots(kBarsMm)), Qt::black);
}

} // namespace

base::Result<QByteArray> commandSheet()
{
    if (!haveFonts()) {
        return base::fail(
            base::ErrorKind::MissingPart, base::ErrorCode("label.no-fonts"),
            QCoreApplication::translate("label", "No font is installed, so nothing can be printed."),
            QCoreApplication::translate("label", "Install a font, for example fonts-dejavu-core."));
    }
    const auto cards = allCards();
    std::vector<CodeSymbol> bars;
    for (const Card &card : cards) {
        auto symbol = encodeCode(CodeKind::Code128, card.code);
        if (!symbol)
            return tl::unexpected(symbol.error());
        bars.push_back(std::move(*symbol));
    }
    const QString title = QCoreApplication::translate("label", "Command cards");
    return pdfPage(kPageMm, kDpi, title, [&](QPainter &painter) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        const QRect page(dots(kMarginMm), dots(kMarginMm), dots(kPageMm.width() - 2 * kMarginMm),
                         dots(kPageMm.height() - 2 * kMarginMm));
        painter.setFont(labelFont(dots(6), Weight::Bold));
        painter.drawText(QRect(page.topLeft(), QSize(page.width(), dots(kTitleMm))), Qt::AlignVCenter, title);
        const int rows = (int(cards.size()) + kColumns - 1) / kColumns;
        const QSize cell(page.width() / kColumns, (page.height() - dots(kTitleMm)) / rows);
        for (int i = 0; i < int(cards.size()); ++i) {
            const QPoint at(page.left() + i % kColumns * cell.width(),
                            page.top() + dots(kTitleMm) + i / kColumns * cell.height());
            paintCard(painter, QRect(at, cell), cards[size_t(i)], bars[size_t(i)]);
        }
    });
}

base::Result<void> writeCommandSheet(const QString &file)
{
    const auto sheet = commandSheet();
    if (!sheet)
        return tl::unexpected(sheet.error());
    return base::writeFileAtomically(file, *sheet);
}

} // namespace label
