#pragma once

#include "core/workflow/events.h"

#include <QString>

#include <variant>

namespace station {

/// Print a label that the line has not printed.
struct PrintWish
{};

/// Print the same label once more.
struct ReprintWish
{
    workflow::ReprintCause cause = workflow::ReprintCause::Other;
    QString words;        ///< with Other: why, in the person's own words
    QString secondPerson; ///< who agreed; needed above Options::reprintsAlone
};

/// Take the unit's code out of use for ever.
struct VoidWish
{
    QString reason; ///< in the person's own words
};

/// What a person wants with one unit's label.
using LabelWish = std::variant<PrintWish, ReprintWish, VoidWish>;

/// A reprint's reason as it is typed: one of the causes' names, or any other words.
ReprintWish reprintWish(const QString &reason, const QString &secondPerson);

} // namespace station
