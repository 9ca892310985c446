#include "core/label/sheet.h"

#include "core/label/pdf_file.h"
#include "core/label/render.h"

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

base::Result<void> checkCell(const Sheet &sheet)
{
    return templateNamed(sheet.cell.templateName).and_then([&sheet](const Template &look) {
        LabelStock stock;
        stock.widthMm = sheet.cell.first.width();
        stock.heightMm = sheet.cell.first.height();
        return checkStock(look, stock);
    });
}

} // namespace

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
    return checkCell(sheet).map([&sheet] { return std::optional(sheet); });
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
