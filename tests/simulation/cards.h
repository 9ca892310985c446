#pragma once

#include "core/workflow/events.h"
#include "tests/simulation/random.h"
#include "tests/simulation/schedule.h"

#include <tl/expected.hpp>

#include <functional>
#include <optional>
#include <vector>

namespace simulation {

class World;

/// An eUICC, as it really is.
struct Card
{
    struct Installed
    {
        int profile = -1; ///< in the carrier's ledger
        esim::Iccid iccid;
        esim::Enable enabled = esim::Enable::No;
    };
    esim::Eid eid;
    std::vector<Installed> profiles;
    std::vector<qint64> notifications; ///< pending, by sequence number
    qint64 lastNotification = 0;
    QString address;
    int reader = -1; ///< where it is put in
};

/// An open session with the card that was in a reader when it was opened.
struct Connection
{
    int reader = -1;
    quint64 insertion = 0;
};

/// Readers, cards and the SM-DP+: what a Slot does with them in the product, with the same answers.
class Cards
{
public:
    struct Identity
    {
        Connection connection;
        esim::Eid eid;
    };
    struct Order
    {
        int unit = -1;
        esim::ActivationCode code;
        std::optional<esim::Eid> expectedEid;
        std::optional<esim::Iccid> expectedIccid;
    };
    enum class Contents { Profiles, Address };
    /// Whether the pending notifications were read in this session. Else they are read now, and stored before
    /// the first is sent.
    enum class Pending { Read, Unread };
    using Report = std::function<void(workflow::Event)>;
    using Job = int;

    explicit Cards(World &world);

    int readers() const { return int(m_readers.size()); }
    int cardIn(int reader) const { return m_readers[size_t(reader)].card; }
    quint64 insertion(int reader) const { return m_readers[size_t(reader)].insertion; }
    const std::vector<Card> &cards() const { return m_cards; }
    /// The first card with this EID that is in no reader; -1 for none.
    int looseCard(const esim::Eid &eid) const;
    void putIn(int card, int reader);
    void takeOut(int reader);

    /// Opens a session and reads the EID.
    void identify(int reader, Owner owner,
                  std::function<void(const tl::expected<Identity, workflow::CardIs> &)> done);
    Job install(const Connection &connection, Order order, Owner owner, Report report);
    void enable(const Connection &connection, int unit, const esim::Iccid &iccid, Owner owner, Report report);
    void writeAddress(const Connection &connection, int unit, const QString &address, Owner owner,
                      Report report);
    void read(const Connection &connection, Contents contents, Owner owner, Report report);
    void handleNotifications(const Connection &connection, Pending pending, Owner owner, Report report);
    /// Ends a download before it writes anything, if it is not too late.
    void abort(Job job);
    /// Nobody waits for this download any more: no further command of it reaches the card.
    void drop(Job job) { m_sessions[size_t(job)].isDropped = true; }

private:
    struct Reader
    {
        int card = -1;
        quint64 insertion = 0;
    };
    /// A download under way.
    struct Session
    {
        Connection connection;
        Order order;
        Owner owner;
        Report report;
        bool isAborted = false;
        bool isDropped = false;
    };

    Card *cardAt(const Connection &connection);
    void startSession(Job job);
    void load(Job job, int profile);
    void end(Job job, base::Millis pause, workflow::Event event);
    void sendNotification(const Connection &connection, workflow::NotificationsHandled handled, size_t next,
                          Owner owner, Report report);
    std::optional<workflow::CardIs> trouble(const Connection &connection);
    base::Millis shortly();

    World &m_world;
    Random m_random;
    std::vector<Card> m_cards;
    std::vector<Reader> m_readers;
    std::vector<Session> m_sessions;
};

} // namespace simulation
