#pragma once

#include "core/base/crypto.h"
#include "core/journal/key_file.h"
#include "core/journal/sqlite_journal.h"
#include "core/workflow/step.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

/// Looks at its argument once: it may be a call with effects.
#define VERIFY_GOOD(result)                                                                                  \
    do {                                                                                                     \
        const auto &verified = (result);                                                                     \
        QVERIFY2(verified.has_value(), kit::words(verified).constData());                                    \
    } while (false)

/// What the journal's tests have in common: a folder of their own, units that walk through the workflow, and
/// a raw connection for those who tamper.
namespace kit {

inline constexpr base::Instant kNow{base::Millis(1'795'000'000'000)};
inline constexpr char kCanary[] = "CANARY-7F3A-MATCHING-ID";
inline constexpr char kCanaryConfirmation[] = "CANARY-CONFIRMATION-4711";

/// An EID with right check digits; every number gives another.
inline esim::Eid eid(int number)
{
    const QString body = QStringLiteral("890490320040088826000000") +
                         QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
    int rest = 0;
    for (const QChar c : body + QStringLiteral("00"))
        rest = (rest * 10 + c.digitValue()) % 97;
    return *esim::Eid::fromText(body + QStringLiteral("%1").arg(98 - rest, 2, 10, QLatin1Char('0')));
}

inline esim::Iccid iccid(int number)
{
    return *esim::Iccid::fromText(QStringLiteral("8988307%1").arg(number, 12, 10, QLatin1Char('0')));
}

inline esim::ActivationCode code(QByteArrayView matchingId = kCanary)
{
    return *esim::ActivationCode::fromText(QByteArray("1$smdp.example.com$" + matchingId.toByteArray()));
}

inline workflow::Plan plan(int number)
{
    workflow::Plan plan;
    plan.serial = QStringLiteral("SN-%1").arg(number, 6, 10, QLatin1Char('0'));
    plan.recipe = QStringLiteral("default");
    return plan;
}

inline std::vector<journal::NewUnit> newUnits(int count, int first = 0)
{
    std::vector<journal::NewUnit> units;
    for (int i = 0; i < count; ++i)
        units.push_back({plan(first + i), {}, {}, i + 2});
    return units;
}

inline journal::BatchInfo info(const QString &name)
{
    return {0, name, QStringLiteral("default"), QStringLiteral("first.csv"), base::sha256("manifest"), kNow,
            0, {}};
}

inline workflow::Reservation reservation(int number)
{
    workflow::Reservation reservation;
    reservation.id = QStringLiteral("HR%1").arg(number, 32, 10, QLatin1Char('0'));
    reservation.status = workflow::ReservationStatus::Available;
    reservation.iccid = iccid(number);
    reservation.simId = QStringLiteral("HS%1").arg(number);
    reservation.code = code();
    return reservation;
}

/// What a failed result says, for a test's own message.
template <class T>
QByteArray words(const base::Result<T> &result)
{
    return result ? QByteArray("no error")
                  : (result.error().sentence() + QStringLiteral(" [%1]").arg(result.error().code.text()))
                        .toUtf8();
}

/// A folder with its key and the journal in it.
class Station
{
public:
    Station()
        : m_key(*journal::loadOrCreateKey(folder()))
    {}

    QString folder() const { return m_folder.path() + QStringLiteral("/data"); }
    QString file() const { return folder() + QStringLiteral("/journal.sqlite"); }
    journal::SqliteOptions options(journal::Access access = journal::Access::Write) const
    {
        return {folder(), access, m_key, 0};
    }
    const base::Secret &key() const { return m_key; }
    base::Result<std::unique_ptr<journal::Journal>>
    open(journal::Access access = journal::Access::Write) const
    {
        return journal::SqliteJournal::open(options(access));
    }

private:
    QTemporaryDir m_folder;
    base::Secret m_key;
};

/// Claims units as a station of a shared journal must before it may write about them.
inline void claimAll(journal::Journal &from, journal::BatchId batch, int count = 1'000'000)
{
    if (from.sharing() == journal::Sharing::Alone)
        return;
    std::optional<base::Result<std::vector<journal::UnitRecord>>> claimed;
    from.claim(batch, journal::ClaimNext{count}, [&](const auto &got) { claimed = got; });
    QTRY_VERIFY_WITH_TIMEOUT(claimed, 30000);
    VERIFY_GOOD(*claimed);
}

/// Walks units through the workflow as the station does: step, append, wait.
class Walker
{
public:
    Walker(journal::Journal &to, journal::BatchId batch)
        : m_journal(to)
        , m_batch(batch)
    {
        const auto records = to.units(batch);
        for (const auto &record : *records)
            m_states[record.index] = record.state;
        claimAll(to, batch);
    }

    /// Appends an event without waiting; the state goes on at once. Outcomes are counted.
    void send(int unit, const workflow::Event &event, base::Instant at = kNow)
    {
        auto stepped = workflow::step(m_states[unit], event);
        QVERIFY2(stepped, workflow::nameOf(event));
        m_states[unit] = stepped->state;
        ++m_sent;
        m_journal.append({m_batch, unit, at, event, stepped->state, operatorName},
                         [this](base::Result<void> outcome) {
                             ++m_answered;
                             m_outcomes.push_back(outcome);
                         });
    }
    QString operatorName = QStringLiteral("anna");
    bool allAnswered() const { return m_answered == m_sent; }
    bool allStored() const
    {
        return allAnswered() && std::all_of(m_outcomes.begin(), m_outcomes.end(),
                                            [](const auto &outcome) { return outcome.has_value(); });
    }
    const std::vector<base::Result<void>> &outcomes() const { return m_outcomes; }
    const workflow::State &state(int unit) { return m_states[unit]; }
    void take(int unit, const workflow::State &state) { m_states[unit] = state; }

    /// A whole life of an installing unit, to `done`, with a notification that is kept.
    void install(int unit, int number)
    {
        workflow::CardRead read;
        read.eid = eid(number);
        read.profiles = {{iccid(number), esim::Enable::Yes}};
        read.notifications = {
            {number, QStringLiteral("smdp.example.com"), QByteArray("\xBF\x37\x01\x00", 4)}};
        const workflow::Event events[] = {
            workflow::ReserveStarted{base::randomId(), kNow},
            workflow::ReservationSeen{reservation(number)},
            workflow::Continued{},
            workflow::SimActivated{},
            workflow::CardOffered{QStringLiteral("Reader A"), eid(number)},
            workflow::InstallSucceeded{iccid(number), QByteArray("\xBF\x37\x00", 3)},
            workflow::EnableAnswered{},
            read,
            workflow::NotificationsHandled{{}, {number}},
        };
        for (const auto &event : events)
            send(unit, event);
    }

private:
    journal::Journal &m_journal;
    journal::BatchId m_batch;
    std::map<int, workflow::State> m_states;
    std::vector<base::Result<void>> m_outcomes;
    int m_sent = 0;
    int m_answered = 0;
};

} // namespace kit
