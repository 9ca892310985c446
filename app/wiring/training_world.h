#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/card/card_system.h"
#include "core/station/snapshots.h"

#include <QDir>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace wiring {

/// The training mode's outside world: carrier, SM-DP+, SM-DS and cards with real cryptography, all inside
/// this program, kept in a folder so that a restart finds them as they were; and a pair of hands that put the
/// next card into each free reader and take finished ones out. Thread: the station's.
class TrainingWorld
{
public:
    struct Options
    {
        QDir folder;        ///< where it is kept
        QStringList fleets; ///< that the training carrier knows, besides kTrainingFleet
        int readers = 4;
    };
    static base::Result<std::unique_ptr<TrainingWorld>> start(const Options &options);
    ~TrainingWorld();

    QUrl carrierUrl() const;
    QString account() const;
    base::Secret carrierSecret() const;
    /// The certificate issuer of the training SM-DP+.
    QByteArray ciPem() const;
    /// The readers as the station's card system.
    std::unique_ptr<card::CardSystem> cardSystem();

    /// Puts a card into the first readers, to be tried by hand: a profile waits for each at the SM-DS that
    /// the card names, and one at the SM-DP+ that the event leads to. They leave when a batch begins.
    void putTrialCards(int readers);
    /// The cards that the batch still needs lie ready on the bench; called when a batch begins to run.
    void layOutCards(const QList<station::UnitSnapshot> &units);
    /// The hands see a tile: a verdict means to take the card out.
    void see(const station::SlotSnapshot &slot);

private:
    struct State;
    explicit TrainingWorld(std::unique_ptr<State> state);
    std::unique_ptr<State> m;
};

inline constexpr const char *kTrainingFleet = "training-fleet";

} // namespace wiring
