#include "core/label/sheet.h"

#include "core/label/pdf_file.h"
#include "core/label/render.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>

#include <cmath>

namespace label {
namespace {

constexpr double kMmPerInch = 25.4;

/// A file that a sheet names lies beside it.
QString besideSheet(const QString &sheet, const QString &templateName)
{
    if (!templateName.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive) ||
        !sheet.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return templateName;
    return QFileInfo(sheet).dir().filePath(templateName);
}

} // namespace

base::Result<void> checkCell(const Sheet &sheet, const LabelStock &stock)
{
    constexpr double kSameMm = 0.05;
    const QRectF &cell = sheet.cell.first;
    if (std::abs(stock.widthMm - cell.width()) <= kSameMm &&
        std::abs(stock.heightMm - cell.height()) <= kSameMm)
        return {};
    return base::fail(
        base::ErrorKind::Usage, base::ErrorCode("label.size-differs"),
        QCoreApplication::translate("label", "The sheet %1 has labels of %2 x %3 mm, not %4 x %5.")
            .arg(sheet.name)
            .arg(cell.width())
            .arg(cell.height())
            .arg(stock.widthMm)
            .arg(stock.heightMm),
        QCoreApplication::translate("label", "Choose templates of one size for the sheet and the recipes."));
}

base::Result<std::optional<Sheet>> sheetNamed(const QString &name)
{
    if (name.isEmpty() || name == QLatin1String("standard"))
        return std::optional<Sheet>();
    const auto drawing =
        templateFile(name).and_then([&name](const QByteArray &svg) { return readDrawing(svg, name); });
    if (!drawing)
        return tl::unexpected(drawing.error());
    if (!drawing->cell)
        return std::optional<Sheet>();
    Sheet sheet{name, drawing->size, *drawing->cell};
    sheet.cell.templateName = besideSheet(name, sheet.cell.templateName);
    // What the cell names is read now: a sheet whose labels cannot be printed is refused at the start.
    LabelStock stock;
    stock.widthMm = sheet.cell.first.width();
    stock.heightMm = sheet.cell.first.height();
    return templateNamed(sheet.cell.templateName)
        .and_then([&stock](const Template &look) { return checkStock(look, stock); })
        .map([&sheet] { return std::optional(sheet); });
}

QByteArray toSheetPdf(const Sheet &sheet, const std::vector<Layout> &labels, const QString &title)
{
    const int dpi = labels.empty() ? 300 : labels.front().dpi;
    return pdfPage(sheet.size, dpi, title, [&](QPainter &painter) {
        const CellPlace &cell = sheet.cell;
        const auto dots = [dpi](double mm) { return int(std::lround(mm * dpi / kMmPerInch)); };
        for (size_t i = 0; i < labels.size(); ++i) {
            const int column = int(i) % cell.columns;
            const int row = int(i) / cell.columns;
            painter.save();
            painter.translate(dots(cell.first.left() + column * cell.pitchX),
                              dots(cell.first.top() + row * cell.pitchY));
            paint(labels[i], painter);
            painter.restore();
        }
    });
}

} // namespace label
