#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace label {

/// A table for people: a title, lines of facts, a header and rows.
struct Report
{
    QString title;
    QStringList facts;
    QStringList header;
    std::vector<QStringList> rows;
};

/// Writes a report as PDF, A4 landscape, complete or not at all. Texts are printed as they are, never as
/// markup. Needs a QGuiApplication and a font.
base::Result<void> writeReport(const Report &report, const QString &file);

} // namespace label
