#pragma once

#include "app/wiring/settings.h"
#include "app/wiring/simulated_cards.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/station/snapshots.h"

#include <QDir>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace wiring {

/// The training mode's outside world: carrier, SM-DP+, SM-DS and cards with real cryptography, all inside
/// this program, kept in a folder so that a restart finds them as they were; and a pair of hands that put the
/// next card into each free reader and take finished ones out. Thread: the station's.
class TrainingWorld final : public SimulatedCards
{
public:
    struct Options
    {
        QDir folder;        ///< where it is kept
        QStringList fleets; ///< that the training carrier knows, besides kTrainingFleet
        int readers = 4;
    };
    static base::Result<std::unique_ptr<TrainingWorld>> start(const Options &options);
    ~TrainingWorld() override;

    QUrl carrierUrl() const;
    QString account() const;
    base::Secret carrierSecret() const;
    QByteArray ciPem() const override;
    std::unique_ptr<card::CardSystem> cardSystem() override;
    void putTrialCards(int readers) override;
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

/// The training world when the settings ask for training, else null.
base::Result<std::unique_ptr<TrainingWorld>> makeWorld(const Settings &settings);

} // namespace wiring
