#pragma once

#include "core/card/card_system.h"
#include "core/training/readers.h"
#include "core/training/vpcd_card.h"

#include <functional>
#include <memory>
#include <vector>

namespace faults {

/// How long a card may take for one APDU: the settings' 30 s and 240 s, made short.
inline constexpr base::Millis kApduTimeout{1000};
inline constexpr base::Millis kLongApduTimeout{2500};
/// Silence that is longer than an APDU may take, and shorter than the last one of a package may.
inline constexpr base::Millis kSilence{1500};

/// Readers, and hands that put cards into them. Thread: one.
class CardPlaces
{
public:
    virtual ~CardPlaces() = default;
    virtual int count() const = 0;
    virtual QString nameOf(int place) const = 0;
    virtual void insert(int place, const std::shared_ptr<training::Euicc> &card) = 0;
    virtual void remove(int place) = 0;
    /// Whether the card that was put in is still there; one that a fault pulled is not.
    virtual bool holdsCard(int place) const = 0;
    /// How long a reader must be empty before the next card.
    virtual base::Millis gap() const = 0;
    /// What another program's reset of this reader is; empty: there is no other program.
    virtual std::function<void()> resetOf(int place) = 0;
    /// The product's way to these readers; may outlive nothing of this object. Call once.
    virtual std::unique_ptr<card::CardSystem> system() = 0;
};

/// Readers inside the program.
std::unique_ptr<CardPlaces> placesInProcess(int count);

/// The virtual readers of the private smart card service that tests/with-pcscd.sh has started. Empty when
/// there are fewer.
/// @param hostProgram esim-card-host
std::unique_ptr<CardPlaces> placesBehindPcscd(int count, const QString &hostProgram);

} // namespace faults
