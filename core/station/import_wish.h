#pragma once

#include "core/manifest/column_mapping.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace station {

/// A manifest and how it is to be understood.
struct ImportWish
{
    QString file;   ///< its path
    QString recipe; ///< for rows that name none; empty: the default one
    /// What a person says the columns are; nothing: what they are called, or as in `known`.
    std::optional<manifest::ColumnMapping> columns;
    QList<manifest::KnownMapping> known; ///< mappings that were used before: proposed for the same header
};

/// How far a manifest's reading is.
struct ImportProgress
{
    QString file;
    qint64 rows = 0; ///< units read so far
    int percent = 0; ///< of the file
};

} // namespace station
