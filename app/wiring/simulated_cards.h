#pragma once

#include "core/card/card_system.h"

#include <QByteArray>

#include <memory>

namespace wiring {

/// Cards, and an SM-DP+ that serves them, which a program simulates for itself. A program that is meant to
/// start fast knows no more of them than this. Thread: the one that made it.
class SimulatedCards
{
public:
    virtual ~SimulatedCards() = default;

    /// Their readers as a card system; ends before these cards do.
    virtual std::unique_ptr<card::CardSystem> cardSystem() = 0;
    /// The certificate issuer of the SM-DP+, PEM.
    virtual QByteArray ciPem() const = 0;
    /// Puts a card into the first readers, to be tried by hand: a profile waits for each at the SM-DS that
    /// the card names, and one at the SM-DP+ that the event leads to. They leave when a batch begins.
    virtual void putTrialCards(int readers) = 0;
};

} // namespace wiring
