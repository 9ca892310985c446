#pragma once

#include "core/label/content.h"

#include <QHash>
#include <QStringList>

#include <vector>

/// Which labels are on which sheets of a batch: a list beside each sheet, for people and for the next start.
namespace label {

/// What makes a label different from every other one of its batch. Holds no code: eight digits of its hash
/// tell whether it is still the same.
struct LabelKey
{
    QString serial;
    int reprint = 0; ///< 0: the first print
    QString check;

    friend bool operator==(const LabelKey &, const LabelKey &) = default;
};
size_t qHash(const LabelKey &key, size_t seed = 0);
LabelKey keyOf(const LabelContent &content);

/// The list of a sheet as CSV: place, serial, reprint, check.
QByteArray writeSheetList(const std::vector<LabelKey> &keys);

/// The labels on all sheets in a batch's folder, and their sheets' files. A list without its sheet says
/// nothing: the sheet was never written.
QHash<LabelKey, QString> labelsOnSheets(const QString &batchFolder);

/// A sheet's file in this folder, by number from 1.
QString sheetFile(const QString &batchFolder, int number);
/// The list beside it.
QString sheetListFile(const QString &batchFolder, int number);

} // namespace label
