#pragma once

#include "core/workflow/events.h"
#include "tests/simulation/cards.h"
#include "tests/simulation/carrier.h"
#include "tests/simulation/journal.h"
#include "tests/simulation/printer.h"

/// The promises. Each is looked at where it could break: when money leaves, when a card is written, when a
/// record becomes durable, at every start and at the end; always in the outside world's own ledgers.
namespace simulation::checks {

/// A reserve request leaves the station. Gives when its intent was decided.
base::Instant moneyIsAsked(World &world, int unit, const QByteArray &intent);
/// The carrier has made a profile.
void moneyWasSpent(World &world, const Profile &made);
/// An event of a unit is durable.
void stored(World &world, int unit, const workflow::State &before, const workflow::Event &event);
/// Something is about to change on a card for a unit.
void cardIsWritten(World &world, int unit, const Card &card, workflow::CardStep step);
void profileInstalled(World &world, const Card &card);
void notificationIsRemoved(World &world, const Card &card, qint64 sequence);
void labelIsPrinted(World &world, int unit);
void labelCameOut(World &world, const Label &label);
/// The station takes a scanned text as the label of a unit.
void labelWasBelieved(World &world, int unit, const esim::ActivationCode &text);
/// step() refused an event that the station sent.
void eventWasRejected(World &world, int unit, const workflow::State &state, const workflow::Event &event);
void journalContradicted(World &world, int unit, Refusal refusal);
/// A program starts: what the journal says is enough to go on, and going on twice is going on once.
void recovery(World &world);
bool isAllDone(const World &world);
/// Every unit has its end, and the world agrees.
void atTheEnd(World &world);

} // namespace simulation::checks
