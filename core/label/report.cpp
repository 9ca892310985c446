#include "core/label/report.h"

#include "core/base/atomic_file.h"
#include "core/label/report_flow.h"
#include "core/label/text_block.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace label {
namespace {

constexpr int kDpi = 300;
constexpr double kMarginMm = 12;

} // namespace

base::Result<void> writeReport(const Report &report, const QString &file)
{
    if (!haveFonts()) {
        return base::fail(
            base::ErrorKind::MissingPart, base::ErrorCode("label.no-fonts"),
            QCoreApplication::translate("label", "No font is installed, so nothing can be printed."),
            QCoreApplication::translate("label", "Install a font, for example fonts-dejavu-core."));
    }
    std::optional<QrSymbol> seal;
    if (!report.seal.isEmpty()) {
        auto symbol = QrSymbol::encode(base::Secret(report.seal.toUtf8()));
        if (!symbol)
            return tl::unexpected(symbol.error());
        seal = std::move(*symbol);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDpi);
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4),
                        report.page == ReportPage::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape,
                        QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter));
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("eSIM Provisioning Station"));
        ReportFlow flow(report, QSize(writer.width(), writer.height()), kDpi, std::move(seal));
        const int pages = flow.countPages();
        QPainter painter(&writer);
        flow.paint(painter, writer, pages);
    }
    return base::writeFileAtomically(file, bytes);
}

} // namespace label
