#pragma once

#include "core/training/euicc.h"
#include "core/training/pki.h"
#include "core/training/readers.h"
#include "core/training/smdp_server.h"
#include "tests/faults/child_run.h"
#include "tests/faults/notification_station.h"
#include "tests/faults/remote_cards.h"
#include "tests/faults/surroundings.h"

#include <QMap>
#include <QTemporaryDir>

#include <memory>
#include <mutex>

namespace faults {

/// When the program is killed from outside, by whoever it talks to.
enum class OutsideMoment {
    Never,
    ServerTook, ///< the server has taken a notification, and does not answer any more
    CardForgot, ///< the card has forgotten one, and does not answer any more
    AtRandom,   ///< after so many of all commands and requests since the first card was read
};

/// A server and cards that live on while the station dies, with a ledger of every notification there ever
/// was; hands that move the cards; and the judge at the end.
class NotificationWorld
{
public:
    /// How the server treats notifications in the beginning.
    enum class Server {
        Takes,
        IsAway,        ///< answers 503 a few times
        LosesAnAnswer, ///< takes one and closes the connection without a word
    };
    /// @param seed makes its cards' numbers  @param pki is shared because making one takes long
    NotificationWorld(unsigned seed, std::shared_ptr<training::Pki> pki, Server server, NotificationWay way);
    ~NotificationWorld();

    /// Where one run of the station ends.
    struct End
    {
        std::optional<NotificationMoment> inside;
        OutsideMoment outside = OutsideMoment::Never;
        int hit = 1; ///< the how many-th time
    };
    /// Runs the station until it is killed there, or until everything is done.
    ChildRun::Ended run(const End &end);

    struct Judgement
    {
        int notifications = 0;
        int lost = 0;          ///< neither at the server nor on the card any more
        int removedUnsent = 0; ///< the card had to forget it before the server had it
        int tooOften = 0;      ///< more than once beyond each kill or lost answer before its record
        int afterRecord = 0;   ///< sent again although its delivery was recorded
        int repeats = 0;       ///< times a server got one that it had, all together
        int most = 0;          ///< how often the same one came, at most
        int copies = 0;        ///< sent, and still on their cards
        int unitsNotDone = 0;
        QStringList words; ///< one sentence for each that is wrong
    };
    Judgement judge();

private:
    /// What became of one notification.
    struct Fate
    {
        QString eid;
        quint64 sequence = 0;
        int delivered = 0;
        int allowed = 1; ///< how often it may be
        int afterRecord = 0;
        bool isRecorded = false;
        bool wasRemovedUnsent = false;
    };
    struct CardPlace
    {
        std::shared_ptr<training::Euicc> card;
        QString phase;
        bool wasShownAgain = false; ///< it was put in once more after its unit was done
    };
    void importBatch();
    void watchCard(const std::shared_ptr<training::Euicc> &card);
    void watchServer(Server server);
    void happened(OutsideMoment what);
    void moveHands();
    QString cardForNow() const;
    void hear(const QStringList &words);

    QTemporaryDir m_folder;
    Surroundings m_surroundings;
    NotificationWay m_way;
    std::shared_ptr<training::Pki> m_pki;
    std::unique_ptr<training::SmdpServer> m_smdp;
    std::unique_ptr<training::TrainingReaders> m_readers;
    std::unique_ptr<CardServer> m_cardServer;
    QMap<QString, CardPlace> m_cards; ///< by EID; the last one waits for the others
    int m_firstEid = 0;
    QMap<QString, QString> m_inReader;
    QMap<QString, QString> m_slots; ///< each reader's state as the station last said

    mutable std::mutex m_mutex; ///< the cards and the server work in threads of their own
    QMap<QByteArray, Fate> m_fates;
    int m_refusals = 0;
    int m_answersToLose = 0;
    End m_end;
    bool m_isCounting = false;
    ChildRun m_station;
};

} // namespace faults
