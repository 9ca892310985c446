#pragma once

#include "core/workflow/step.h"

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

/// Walks every state that the workflow can reach from freshly imported units with every event that could be
/// sent there, and notes which phase leads to which. Counters make the walk finite by the workflow's own
/// bounds.
class Exploration
{
public:
    /// A unit, an event, and where it led.
    struct Edge
    {
        workflow::State from;
        workflow::Event event;
        workflow::Step step;
    };

    Exploration();

    const std::vector<Edge> &edges() const { return m_edges; }
    int states() const { return int(m_seen.size()); }
    /// event name -> phase name -> sorted names of the phases it leads to
    QMap<QString, QMap<QString, QStringList>> table() const;

private:
    QSet<QString> m_seen;
    std::vector<Edge> m_edges;
};

/// The same state for the walk: what cannot matter any more, or counts only up to one of the workflow's
/// bounds, is made equal. The edges keep the real states.
workflow::State folded(workflow::State state);

/// A unit's state as a text that is the same for the same state.
QString textOf(const workflow::State &state);

/// Ready-made values that the tests of this folder share.
namespace sample {
esim::Eid eid();
esim::Eid otherEid();
esim::Eid wrongDigitsEid();
esim::Iccid iccid();
esim::Iccid otherIccid();
esim::ActivationCode code();
workflow::Reservation reservation(workflow::ReservationStatus status);
workflow::Plan plan(esim::ReserveMode reserve, esim::Deliver deliver);
} // namespace sample
