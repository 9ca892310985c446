#pragma once

#include "core/base/result.h"
#include "core/esim/numbers.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace carrier::es2plus {

/// One ICCID that is ours to order.
struct InventoryRow
{
    esim::Iccid iccid;
    QString profileType; ///< may be empty: the settings' type, or none
};

/// Reads an inventory: CSV in UTF-8, one ICCID a line (18 to 20 digits, an F at the end is taken off) and
/// perhaps its profile type. A first line `iccid` or `iccid,profile_type` is a header. Separators: comma,
/// semicolon, tab. All or nothing: an ICCID that is none or comes twice, a third column and a file without
/// rows are refused with the line, kind Usage. At most 1,000,000 rows. @param where the file's name, for the
/// error
base::Result<std::vector<InventoryRow>> parseInventory(QByteArrayView text, const QString &where);

/// As parseInventory(), from a file of at most 64 MiB.
base::Result<std::vector<InventoryRow>> readInventory(const QString &path);

} // namespace carrier::es2plus
