#pragma once

#include "core/base/secret.h"
#include "core/esim/numbers.h"

#include <QList>
#include <QString>

#include <optional>

/// What goes onto a label, and onto which one.
namespace label {

/// A named text for templates ("model" -> "X-200"), in the manifest's column order.
struct Field
{
    QString name;
    QString text;
};

/// Everything a label says about one unit.
struct LabelContent
{
    QString serial;
    std::optional<esim::Eid> eid;
    std::optional<esim::Iccid> iccid;
    base::Secret qrText; ///< verbatim, "LPA:1$..."
    QString batch;       ///< not printed; names the PDF's folder
    QList<Field> fields;
    std::optional<int> reprint; ///< the how-manieth extra print: the label then says "REPRINT n"
};

/// The label in the printer.
struct LabelStock
{
    double widthMm = 50.8;
    double heightMm = 25.4;
    int dpi = 203;        ///< the printer's dots per inch: 100 to 2400
    QString templateName; ///< empty: the built-in template
};

struct LabelJob
{
    LabelContent content;
    LabelStock stock;
};

} // namespace label
