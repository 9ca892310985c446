#pragma once

#include "app/stationctl/command.h"
#include "core/journal/card_change.h"
#include "core/lpa/card_changes.h"

namespace stationctl {

/// A change of a card, and how it is recorded.
struct CardChangeWish
{
    journal::CardAct act = journal::CardAct::Enable;
    QString detail; ///< the profile, and what is to be written
    std::function<std::unique_ptr<lpa::Job<lpa::Change>>(card::Channel &)> make;
};

/// Makes the change to the card in the reader of --reader: recorded in the journal before the card is
/// touched, and after. Where that cannot be recorded, nothing is changed.
std::unique_ptr<Command> makeChangeCommand(const Context &context, CardChangeWish wish);

} // namespace stationctl
