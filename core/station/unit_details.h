#pragma once

#include "core/station/snapshots.h"
#include "core/workflow/next_steps.h"

namespace journal {
struct BatchInfo;
struct StoryLine;
struct UnitRecord;
} // namespace journal

namespace station {

/// One thing that is known about a unit, in words. What is not known is not there.
struct UnitFact
{
    enum class Group { Plan, Reservation, Card, Label };
    Group group = Group::Plan;
    QString heading; ///< the group's name in words
    QString name;
    QString value;
};

/// Everything that a person may know about one unit: values without secrets, in the present language.
struct UnitDetails
{
    UnitSnapshot unit;
    QString batch;
    QList<UnitFact> facts;           ///< by group
    QList<StoryRow> story;           ///< from the manifest's row on, oldest first
    QList<workflow::NextStep> steps; ///< what can be done now, the way forward first
    QString text;                    ///< all of it as a text to be passed on
};

/// Puts a unit's details together. Pure. Thread: any.
UnitDetails detailsOf(const journal::BatchInfo &batch, const journal::UnitRecord &unit,
                      const std::vector<journal::StoryLine> &story);

} // namespace station
