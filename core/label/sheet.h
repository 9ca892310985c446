#pragma once

#include "core/label/layout.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace label {

/// A page that takes several labels: rows and columns of one template.
struct Sheet
{
    QString name;
    QSizeF size; ///< of the page, in mm
    CellPlace cell;

    int labels() const { return cell.columns * cell.rows; }
};

/// The sheet of that name, as for templateNamed(); nothing when a label template has it. Fails for a sheet
/// whose cells are not as large as their template.
base::Result<std::optional<Sheet>> sheetNamed(const QString &name);

/// Refuses labels of another size than the sheet's.
base::Result<void> checkCell(const Sheet &sheet, const LabelStock &stock);

/// The page with these labels, row by row from the top left cell. Real text, every dot where it is on a
/// single label.
/// @param labels at most sheet.labels(), all of one resolution  @param title no secret
QByteArray toSheetPdf(const Sheet &sheet, const std::vector<Layout> &labels, const QString &title);

} // namespace label
