#pragma once

#include "core/manifest/column_mapping.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ui {

/// What the import remembers from one time to the next, in the window's INI file: which columns were used for
/// what, and in which folder files are. Without a file it remembers nothing. Thread: GUI.
class ImportMemory
{
public:
    explicit ImportMemory(QString file = {})
        : m_file(std::move(file))
    {}

    /// The newest first.
    QList<manifest::KnownMapping> mappings() const;
    /// Replaces what was remembered for this header.
    void remember(const QStringList &titles, const manifest::ColumnMapping &mapping) const;
    /// Where the last file was chosen; empty when it is not known.
    QString folder() const;
    void setFolder(const QString &folder) const;

private:
    QString m_file;
};

} // namespace ui
