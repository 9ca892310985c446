#pragma once

#include "core/training/carrier_server.h"
#include "core/training/euicc.h"
#include "core/training/pki.h"
#include "core/training/readers.h"
#include "core/training/smdp_server.h"
#include "tests/faults/child_run.h"
#include "tests/faults/kill_points.h"
#include "tests/faults/remote_cards.h"
#include "tests/faults/surroundings.h"

#include <QMap>
#include <QTemporaryDir>

#include <deque>
#include <memory>
#include <random>

namespace faults {

/// Carrier, server and cards, which live on while the station dies, with their own ledgers; hands that move
/// the cards; and the judge who compares the ledgers with the journal at the end.
class KillWorld
{
public:
    /// @param seed decides every fault  @param pki is shared because making one takes long
    /// @param journalUrl empty: the journal is a file
    KillWorld(unsigned seed, std::shared_ptr<training::Pki> pki, IntentRecord intents, QString journalUrl);
    ~KillWorld();

    /// Runs the station until it has killed itself at one of the armed points or everything is done.
    ChildRun::Ended run(const QSet<Point> &armed);

    /// The wrong way, which must be caught: the station takes this world's paper for files.
    void takePaperForFiles();

    /// What ledgers and journal say about the batch when it is over.
    struct Judgement
    {
        int doubles = 0; ///< units with two live reservations or two labels that look alike, or reservations
                         ///< that nobody asked for
        int lost = 0;    ///< live profiles that the journal does not know
        int split = 0;   ///< units whose journal, carrier and card do not say the same
        int done = 0, failed = 0, held = 0, other = 0;
        QStringList words; ///< one sentence for each that is wrong
    };
    Judgement judge();

private:
    /// What a label that is printed twice without a mark does: a file is replaced, paper is there twice.
    enum class Labels { Files, Paper };

    void importBatch();
    void injectFaults(const QSet<Point> &armed);
    void moveHands();
    void takeOut(const QString &reader);
    void hear(const QStringList &words);
    void seePhase(const QString &serial, const QString &phase);

    std::mt19937 m_random;
    QTemporaryDir m_folder;
    Surroundings m_surroundings;
    IntentRecord m_intents;
    Labels m_labels;  ///< by the seed
    Labels m_told;    ///< what the station believes
    int m_strays = 0; ///< profiles by matching ID that this world made
    std::shared_ptr<training::Pki> m_pki;
    std::unique_ptr<training::SmdpServer> m_smdp;
    std::unique_ptr<training::CarrierServer> m_carrier;
    std::unique_ptr<training::TrainingReaders> m_readers;
    std::unique_ptr<CardServer> m_cardServer;
    QMap<QString, std::shared_ptr<training::Euicc>> m_cards; ///< by EID
    std::deque<QString> m_bench;                             ///< EIDs of the cards that wait for a reader
    QMap<QString, QString> m_inReader;
    QMap<QString, QString> m_slots;   ///< each reader's state as the station last said
    QMap<QString, QString> m_phaseOf; ///< by EID
    QMap<QString, int> m_reserving;   ///< by serial: how often it was said of a unit, on end
    bool m_isLate = false;            ///< requests that were given up come to the carrier all the same
    QSet<QString> m_foreign;          ///< reservations that this world made beside the station
    int m_firstEid = 0;
    int m_pullAfter = 0; ///< exchanges until a card is pulled; 0: never
    ChildRun m_station;
    QObject m_later;
};

} // namespace faults
