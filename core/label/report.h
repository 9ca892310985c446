#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

/// Documents for people: what a batch or a unit came to, on A4, to be read, signed and kept.
namespace label {

/// A name and what it is: "Manifest" and a file name.
struct ReportFact
{
    QString name;
    QString value;
};

struct ReportColumn
{
    QString title;
    double share = 1; ///< of the table's width, compared with the other columns
};

struct ReportTable
{
    QString title; ///< may be empty
    std::vector<ReportColumn> columns;
    std::vector<QStringList> rows; ///< one text per column; missing ones are empty
};

enum class ReportPage { Portrait, Landscape };

struct Report
{
    ReportPage page = ReportPage::Landscape;
    QString title;
    QList<ReportFact> totals; ///< in a row below the title, the value large
    QList<ReportFact> facts;
    QString sealTitle; ///< what `seal` is
    QString seal;      ///< printed as text and as a QR symbol; empty for none
    std::vector<ReportTable> tables;
    QStringList signatures; ///< a line to sign for each, after the last table
    QString footer;         ///< on every page, beside the page's number
};

/// Writes a report as PDF, complete or not at all. Every page has its number and how many there are; a table
/// that goes on repeats its header; long texts are wrapped, and one that would need more than a dozen lines
/// ends in "…". Texts are printed as they are, never as markup. Needs a QGuiApplication and a font.
base::Result<void> writeReport(const Report &report, const QString &file);

} // namespace label
