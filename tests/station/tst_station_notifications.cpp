#include "core/station/notification_desk.h"
#include "tests/lpa/support/samples.h"
#include "tests/lpa/support/scripted_transport.h"
#include "tests/station/idle_journal.h"

#include <QTest>

using namespace station;
using base::Millis;
using lpa::es9::Function;

namespace {

const esim::Eid kA = *esim::Eid::fromText(QStringLiteral("89049032123451234512345678901235"));
const esim::Eid kB = *esim::Eid::fromText(QStringLiteral("89033023425120000000000000000065"));
const DelayTimes kTimes{Millis(1000), Millis(60000), Millis(60000)};
constexpr double kMiddle = 0.5;

journal::BacklogEntry entry(const esim::Eid &eid, qint64 sequence, const char *server = "a.example.com")
{
    return {
        eid, sequence, QString::fromLatin1(server), QByteArray("whole ") + QByteArray::number(sequence), {}};
}

esim::PendingNotification onCard(qint64 sequence, const char *server = "a.example.com")
{
    esim::PendingNotification one;
    one.sequence = quint64(sequence);
    one.address = QString::fromLatin1(server);
    one.whole = QByteArray("whole ") + QByteArray::number(sequence);
    return one;
}

/// The names of all that would be sent at one moment, when every server takes what it gets.
QStringList allNow(NotificationBacklog backlog, Millis now,
                   const std::function<bool(const esim::Eid &)> &atWork)
{
    QStringList order;
    while (const auto next = backlog.next(now, atWork)) {
        order.append((next->eid == kA ? QStringLiteral("A%1") : QStringLiteral("B%1")).arg(next->sequence));
        backlog.taken(*next);
    }
    return order;
}

bool nobody(const esim::Eid &) { return false; }

/// A journal that holds a backlog and nothing else, and answers from the event loop.
class BacklogJournal final : public test::IdleJournal
{
public:
    std::vector<journal::BacklogEntry> entries;
    journal::Tending tending = journal::Tending::Ours;
    bool isBroken = false; ///< stores nothing
    int asked = 0;
    int read = 0;

    const journal::BacklogEntry *find(const esim::Eid &eid, qint64 sequence) const
    {
        const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto &one) {
            return one.eid == eid && one.sequence == sequence;
        });
        return found == entries.end() ? nullptr : &*found;
    }
    bool isDelivered(const esim::Eid &eid, qint64 sequence) const
    {
        const auto *one = find(eid, sequence);
        return one && one->deliveredAt;
    }

    base::Result<std::vector<journal::BacklogEntry>> backlog() override
    {
        ++read;
        std::vector<journal::BacklogEntry> waiting;
        for (journal::BacklogEntry one : entries) {
            one.whole.clear();
            if (!one.deliveredAt)
                waiting.push_back(one);
        }
        return waiting;
    }
    base::Result<std::vector<journal::BacklogEntry>> notificationsOf(const esim::Eid &eid) override
    {
        if (isBroken)
            return tl::unexpected(broken());
        std::vector<journal::BacklogEntry> all;
        for (const journal::BacklogEntry &one : entries) {
            if (one.eid == eid)
                all.push_back(one);
        }
        return all;
    }
    void notificationsSeen(const esim::Eid &eid, std::vector<workflow::NotificationSeen> seen, base::Instant,
                           Durable durable) override
    {
        store(std::move(durable), [this, eid, seen = std::move(seen)] {
            for (const workflow::NotificationSeen &one : seen) {
                if (!find(eid, one.sequence))
                    entries.push_back({eid, one.sequence, one.address, one.whole, {}});
            }
        });
    }
    void notificationDelivered(const esim::Eid &eid, qint64 sequence, base::Instant at,
                               Durable durable) override
    {
        store(std::move(durable), [this, eid, sequence, at] {
            for (journal::BacklogEntry &one : entries) {
                if (one.eid == eid && one.sequence == sequence)
                    one.deliveredAt = at;
            }
        });
    }
    void notificationDropped(const esim::Eid &eid, qint64 sequence, base::Instant, const QString &,
                             Durable durable) override
    {
        store(std::move(durable), [this, eid, sequence] {
            std::erase_if(entries,
                          [&](const auto &one) { return one.eid == eid && one.sequence == sequence; });
        });
    }
    void tendBacklog(std::function<void(base::Result<journal::Tending>)> done) override
    {
        ++asked;
        QTimer::singleShot(0, &m_context, [this, done = std::move(done)] { done(tending); });
    }

private:
    static base::Error broken()
    {
        return {base::ErrorKind::Internal, base::ErrorCode("journal.io"), QStringLiteral("no"), {}, {}};
    }
    void store(Durable durable, std::function<void()> change)
    {
        QTimer::singleShot(0, &m_context, [this, durable = std::move(durable), change = std::move(change)] {
            if (!isBroken)
                change();
            durable(isBroken ? base::Result<void>(tl::unexpected(broken())) : base::Result<void>());
        });
    }
    QObject m_context;
};

/// Servers that give the same answer until they are told to give another.
class Servers final : public lpa::Es9Transport
{
public:
    QHash<QString, int> statusOf; ///< by host; 0: unreachable, -1: never answers
    QByteArray refusal;           ///< the body that goes with 200
    QStringList sent;             ///< "host body"
    Done open;                    ///< the call that is not answered

    int timesSent(const esim::PendingNotification &one) const
    {
        const QByteArray body = lpa::es9::handleNotification(one.whole);
        return int(std::count_if(sent.begin(), sent.end(), [&](const QString &line) {
            return line.endsWith(QString::fromUtf8(body));
        }));
    }
    void send(const lpa::Es9Route &route, Function, const QByteArray &json, Done done) override
    {
        sent.append(route.server.text() + QLatin1Char(' ') + QString::fromUtf8(json));
        const int status = statusOf.value(route.server.text(), 204);
        if (status < 0) {
            open = std::move(done);
            return;
        }
        base::http::Answer answer;
        answer.status = status;
        if (status == 200)
            answer.body = refusal;
        const base::http::Outcome outcome =
            status > 0 ? base::http::Outcome(answer)
                       : tl::unexpected(base::http::Failure{
                             base::http::Failure::Kind::Unreachable, base::http::Failure::Reached::No, {}});
        QTimer::singleShot(0, &m_context, [done, outcome] { done(outcome); });
    }

private:
    QObject m_context;
};

/// What the desk says at once.
base::Result<lpa::Taken> taken(const lpa::NotificationHooks &hooks, const esim::PendingNotification &one)
{
    base::Result<lpa::Taken> said =
        base::fail(base::ErrorKind::Unknown, base::ErrorCode("test.no-answer"), QString());
    hooks.takenBefore(one, [&said](const base::Result<lpa::Taken> &answer) { said = answer; });
    return said;
}

struct Fixture
{
    explicit Fixture(Millis retry = Millis(5))
        : desk(std::make_unique<NotificationDesk>(
              NotificationDesk::Links{clock, servers, journal,
                                      [this](const esim::Eid &eid) { return atWork == eid; }},
              DelayTimes{Millis(1), Millis(1), retry}))
    {}
    /// Lets everything happen that needs no time.
    void settle()
    {
        for (int i = 0; i < 200; ++i)
            QCoreApplication::processEvents();
    }

    base::SystemClock clock;
    BacklogJournal journal;
    Servers servers;
    std::optional<esim::Eid> atWork;
    std::unique_ptr<NotificationDesk> desk;
};

} // namespace

/// The backlog that sends by itself: what is sent next, and when; and that nothing is sent twice, forgotten
/// or polled for.
class TestNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByCardAndByNumber()
    {
        NotificationBacklog backlog(kTimes);
        backlog.load({entry(kB, 9), entry(kA, 12), entry(kB, 3), entry(kA, 2), entry(kA, 10)});
        QCOMPARE(allNow(backlog, Millis(0), nobody),
                 QStringList({QStringLiteral("B3"), QStringLiteral("B9"), QStringLiteral("A2"),
                              QStringLiteral("A10"), QStringLiteral("A12")}));
        QCOMPARE(allNow(backlog, Millis(0), [](const esim::Eid &eid) { return eid == kB; }),
                 QStringList({QStringLiteral("A2"), QStringLiteral("A10"), QStringLiteral("A12")}));
    }

    void leavesASilentServerAloneLongerAndLonger()
    {
        NotificationBacklog backlog(kTimes);
        backlog.load({entry(kA, 1), entry(kA, 2, "b.example.com"), entry(kB, 5, "A.example.com")});
        const QStringList others{QStringLiteral("A2")};
        const QStringList all{QStringLiteral("A1"), QStringLiteral("A2"), QStringLiteral("B5")};
        Millis now(0);
        Millis pause = kTimes.notificationRetry;
        for (int i = 0; i < 10; ++i) {
            backlog.silent(entry(kA, 1), now, kMiddle);
            QCOMPARE(allNow(backlog, now + pause - Millis(1), nobody), others);
            // What is loaded anew changes nothing in that.
            backlog.load({entry(kA, 1), entry(kA, 2, "b.example.com"), entry(kB, 5, "A.example.com")});
            QCOMPARE(allNow(backlog, now + pause - Millis(1), nobody), others);
            QCOMPARE(allNow(backlog, now + pause, nobody), all);
            now += pause;
            pause = std::min(pause * 2, Millis(3600000));
        }
        // Once it answers it counts as well again.
        backlog.taken(entry(kA, 1));
        backlog.silent(entry(kB, 5), now, kMiddle);
        QCOMPARE(allNow(backlog, now + kTimes.notificationRetry, nobody).size(), 2);
    }

    void oneThatIsRefusedWaitsAlone()
    {
        NotificationBacklog backlog(kTimes);
        backlog.load({entry(kA, 1), entry(kA, 2)});
        backlog.refused(entry(kA, 1), Millis(0), kMiddle);
        QCOMPARE(allNow(backlog, Millis(0), nobody), QStringList({QStringLiteral("A2")}));
        QCOMPARE(allNow(backlog, kTimes.notificationRetry, nobody).size(), 2);
        backlog.remove(entry(kA, 1));
        QCOMPARE(allNow(backlog, kTimes.notificationRetry, nobody), QStringList({QStringLiteral("A2")}));
    }

    void pausesAreSpreadAndBounded()
    {
        QVERIFY(notificationPause(0, kTimes, 0.0) < notificationPause(0, kTimes, 0.99));
        QCOMPARE(notificationPause(1000, kTimes, kMiddle), Millis(3600000));
    }

    void sendsEverythingOnce()
    {
        Fixture f(Millis(3600000));
        f.journal.entries = {entry(kA, 2), entry(kA, 1), entry(kB, 7, "b.example.com")};
        f.desk->begin();
        QTRY_VERIFY(f.journal.isDelivered(kA, 1) && f.journal.isDelivered(kA, 2) &&
                    f.journal.isDelivered(kB, 7));
        f.settle();
        QCOMPARE(f.servers.sent.size(), 3);
        QVERIFY(f.servers.sent[0].contains(QString::fromUtf8(lpa::es9::handleNotification("whole 1"))));
    }

    void doesNothingWhileThereIsNothingToDo()
    {
        Fixture f(Millis(3600000));
        f.servers.statusOf[QStringLiteral("a.example.com")] = 0;
        f.journal.entries = {entry(kA, 1), entry(kA, 2)};
        f.desk->begin();
        f.settle();
        QCOMPARE(f.journal.asked, 1);
        QCOMPARE(f.journal.read, 1);
        QCOMPARE(f.servers.sent.size(), 1);
    }

    void triesASilentServerAgainByItself()
    {
        Fixture f;
        f.servers.statusOf[QStringLiteral("a.example.com")] = 0;
        f.journal.entries = {entry(kA, 1), entry(kB, 7, "b.example.com")};
        f.desk->begin();
        QTRY_VERIFY(f.journal.isDelivered(kB, 7));
        QTRY_VERIFY(f.servers.timesSent(onCard(1)) >= 2);
        QVERIFY(!f.journal.isDelivered(kA, 1));
        f.servers.statusOf[QStringLiteral("a.example.com")] = 204;
        QTRY_VERIFY(f.journal.isDelivered(kA, 1));
        QCOMPARE(f.servers.timesSent(onCard(7)), 1);
    }

    void keepsWhatAServerRefuses()
    {
        Fixture f;
        f.servers.statusOf[QStringLiteral("a.example.com")] = 200;
        f.servers.refusal = samples::failed("8.2.6", "3.8");
        f.journal.entries = {entry(kA, 1), entry(kA, 2)};
        f.desk->begin();
        QTRY_VERIFY(f.servers.timesSent(onCard(1)) >= 2 && f.servers.timesSent(onCard(2)) >= 2);
        QVERIFY(!f.journal.isDelivered(kA, 1) && !f.journal.isDelivered(kA, 2));
    }

    void keepsWhatHasNoUsableAddress()
    {
        Fixture f(Millis(3600000));
        f.journal.entries = {entry(kA, 1, "http://evil/x"), entry(kA, 2)};
        f.desk->begin();
        QTRY_VERIFY(f.journal.isDelivered(kA, 2));
        f.settle();
        QCOMPARE(f.servers.sent.size(), 1);
        QVERIFY(f.journal.find(kA, 1));
    }

    void asksTheJournalBeforeEachOne()
    {
        Fixture f(Millis(3600000));
        f.servers.statusOf[QStringLiteral("a.example.com")] = -1;
        f.journal.entries = {entry(kA, 1), entry(kA, 2), entry(kA, 3)};
        f.desk->begin();
        QTRY_VERIFY(f.servers.open);
        // While the first one is under way, a unit sends the second one and a person drops the third.
        f.journal.entries[1].deliveredAt = base::Instant(Millis(1));
        f.journal.entries.pop_back();
        base::http::Answer answer;
        answer.status = 204;
        f.servers.open(answer);
        QTRY_VERIFY(f.journal.isDelivered(kA, 1));
        f.settle();
        QCOMPARE(f.servers.sent.size(), 1);
    }

    void leavesItToTheStationThatTends()
    {
        Fixture f;
        f.journal.tending = journal::Tending::Others;
        f.journal.entries = {entry(kA, 1)};
        f.desk->begin();
        QTRY_VERIFY(f.journal.asked >= 3);
        QVERIFY(f.servers.sent.isEmpty());
        f.journal.tending = journal::Tending::Ours;
        QTRY_VERIFY(f.journal.isDelivered(kA, 1));
        QCOMPARE(f.servers.sent.size(), 1);
    }

    void aDeliveryThatIsNotRecordedIsNotRepeatedAtOnce()
    {
        Fixture f(Millis(3600000));
        f.servers.statusOf[QStringLiteral("a.example.com")] = -1;
        f.journal.entries = {entry(kA, 1), entry(kA, 2)};
        f.desk->begin();
        QTRY_VERIFY(f.servers.open);
        f.journal.isBroken = true;
        base::http::Answer answer;
        answer.status = 204;
        f.servers.open(answer);
        f.settle();
        QCOMPARE(f.servers.sent.size(), 1);
        QVERIFY(!f.journal.isDelivered(kA, 1));
    }

    void keepsApartFromJobsOnTheCard()
    {
        Fixture f;
        f.journal.entries = {entry(kA, 1), entry(kA, 2)};
        f.journal.entries[0].deliveredAt = base::Instant(Millis(1));
        auto hooks = std::make_unique<lpa::NotificationHooks>(f.desk->hooksFor(kA));
        QVERIFY(taken(*hooks, onCard(1)) == lpa::Taken::Yes);
        QVERIFY(taken(*hooks, onCard(2)) == lpa::Taken::No);
        // The same number with other bytes is another notification.
        auto other = onCard(1);
        other.whole = "other";
        QVERIFY(taken(*hooks, other) == lpa::Taken::No);
        // While the job is there nothing of its card is sent from here.
        f.desk->begin();
        QTRY_VERIFY(f.journal.asked >= 3);
        QVERIFY(f.servers.sent.isEmpty());
        f.journal.isBroken = true;
        QVERIFY(!taken(*hooks, onCard(1)));
        f.journal.isBroken = false;
        // A unit that works with the card counts as well.
        f.atWork = kA;
        hooks.reset();
        const int asked = f.journal.asked;
        QTRY_VERIFY(f.journal.asked >= asked + 3);
        QVERIFY(f.servers.sent.isEmpty());
        f.servers.statusOf[QStringLiteral("a.example.com")] = -1;
        f.atWork.reset();
        QTRY_VERIFY(f.servers.open);
        // Whether the one that is under way from here is taken is known when it is over.
        const auto late = f.desk->hooksFor(kA);
        std::optional<base::Result<lpa::Taken>> answered;
        late.takenBefore(onCard(2), [&](const base::Result<lpa::Taken> &taken) { answered = taken; });
        f.settle();
        QVERIFY(!answered);
        base::http::Answer taken;
        taken.status = 204;
        f.servers.open(taken);
        QTRY_VERIFY(answered);
        QVERIFY(*answered == lpa::Taken::Yes);
    }

    void storesWhatAJobFindsAndDelivers()
    {
        Fixture f(Millis(3600000));
        const auto hooks = f.desk->hooksFor(kA);
        int stored = 0;
        hooks.found({onCard(4), onCard(5)}, [&](const base::Result<void> &r) { stored += r ? 1 : 0; });
        QTRY_COMPARE(stored, 1);
        QVERIFY(f.desk->knows(kA) && !f.desk->knows(kB));
        hooks.delivered(onCard(4), [&](const base::Result<void> &r) { stored += r ? 1 : 0; });
        QTRY_COMPARE(stored, 2);
        QVERIFY(f.journal.isDelivered(kA, 4) && !f.journal.isDelivered(kA, 5));
    }

    void mayEndWhileACallIsOpen()
    {
        Fixture f(Millis(3600000));
        f.servers.statusOf[QStringLiteral("a.example.com")] = -1;
        f.journal.entries = {entry(kA, 1)};
        f.desk->begin();
        QTRY_VERIFY(f.servers.open);
        int told = 0;
        f.desk->hooksFor(kB).found({onCard(1)}, [&](const base::Result<void> &) { ++told; });
        f.desk.reset();
        base::http::Answer answer;
        answer.status = 204;
        f.servers.open(answer);
        f.settle();
        QVERIFY(!f.journal.isDelivered(kA, 1));
        QCOMPARE(told, 0);
    }
};

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_station_notifications.moc"
