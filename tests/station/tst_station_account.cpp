#include "core/station/account.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace station;
using Kind = AccountDifference::Kind;

namespace {

esim::Eid eidOf(int number)
{
    return *esim::Eid::fromText(
        QStringLiteral("8904903212345123451234%1").arg(number, 10, 10, QLatin1Char('0')));
}
esim::Iccid iccidOf(int number)
{
    return *esim::Iccid::fromText(QStringLiteral("898830700000%1").arg(number, 8, 10, QLatin1Char('0')));
}
QString idOf(int number) { return QStringLiteral("HP%1").arg(number, 32, 16, QLatin1Char('0')); }

/// An account and a journal that agree, one unit and one reservation each.
struct Both
{
    std::vector<workflow::State> units;
    QStringList known;
    std::vector<carrier::Reservation> listed;

    explicit Both(int count)
    {
        for (int i = 0; i < count; ++i)
            add(i);
    }

    void add(int i)
    {
        const bool isDone = i % 2 == 0;
        workflow::Plan plan;
        plan.serial = QStringLiteral("SN-%1").arg(i);
        plan.reserve = i % 3 == 0 ? esim::ReserveMode::MatchingId : esim::ReserveMode::Eid;
        plan.deliver = i % 5 == 0 ? esim::Deliver::Label : esim::Deliver::Install;
        workflow::State unit = workflow::planned(plan);
        unit.eid = eidOf(i);
        unit.phase = isDone ? workflow::Phase::Done : workflow::Phase::WaitingForCard;
        const bool installed = isDone && plan.deliver == esim::Deliver::Install;
        if (installed)
            unit.card.truth = workflow::CardTruth::Confirmed;
        workflow::Reservation ours;
        ours.id = idOf(i);
        ours.status = workflow::ReservationStatus::Available;
        ours.iccid = iccidOf(i);
        carrier::Reservation theirs;
        theirs.id = ours.id;
        theirs.status =
            installed ? carrier::ReservationStatus::Consumed : carrier::ReservationStatus::Available;
        theirs.iccid = ours.iccid;
        if (plan.reserve == esim::ReserveMode::Eid)
            theirs.eid = ours.eid = unit.eid;
        unit.reservation = ours;
        units.push_back(unit);
        known.append(ours.id);
        listed.push_back(theirs);
    }

    AccountReport compare() const
    {
        AccountComparison comparison;
        for (const workflow::State &unit : units)
            comparison.add(QStringLiteral("batch"), unit);
        return comparison.compare(known, listed);
    }
};

using Found = std::pair<Kind, QString>;

/// What the report names, each with its reservation or, without one, its serial.
std::multiset<Found> found(const AccountReport &report)
{
    std::multiset<Found> all;
    for (const AccountDifference &difference : report.differences)
        all.insert({difference.kind,
                    difference.reservationId.isEmpty() ? difference.serial : difference.reservationId});
    return all;
}

/// Makes the pair with this number differ. @return what must be found, nothing when it cannot differ so
std::vector<Found> plant(Both &both, int number, Kind kind, int fresh)
{
    workflow::State &unit = both.units[size_t(number)];
    carrier::Reservation &listed = both.listed[size_t(number)];
    const bool installs = unit.plan.deliver == esim::Deliver::Install;
    const bool isDone = unit.phase == workflow::Phase::Done;
    switch (kind) {
    case Kind::Stray: {
        carrier::Reservation stray = listed;
        stray.id = idOf(fresh);
        stray.eid.reset();
        stray.status = carrier::ReservationStatus::Pending;
        both.listed.push_back(stray);
        return {{kind, stray.id}};
    }
    case Kind::Unused:
        if (isDone)
            return {};
        unit.reservation->status = workflow::ReservationStatus::Failed;
        unit.phase = workflow::Phase::Failed;
        return {{kind, listed.id}};
    case Kind::Missing:
        listed.id = idOf(fresh);
        listed.status = carrier::ReservationStatus::Failed;
        return {{kind, unit.reservation->id}};
    case Kind::Dead: listed.status = carrier::ReservationStatus::Failed; return {{kind, listed.id}};
    case Kind::UsedElsewhere:
        if (!installs || isDone)
            return {};
        listed.status = carrier::ReservationStatus::Consumed;
        return {{kind, listed.id}};
    case Kind::NotUsed:
        if (!installs || !isDone)
            return {};
        listed.status = carrier::ReservationStatus::Available;
        return {{kind, listed.id}};
    case Kind::OtherEid:
        if (!listed.eid)
            return {};
        listed.eid = eidOf(fresh);
        return {{kind, listed.id}};
    case Kind::OtherIccid: listed.iccid = iccidOf(fresh); return {{kind, listed.id}};
    case Kind::SeveralForEid: {
        if (!listed.eid || listed.status != carrier::ReservationStatus::Available)
            return {};
        const QString first = listed.id;
        carrier::Reservation second = listed;
        second.id = idOf(fresh);
        both.listed.push_back(second);
        return {{kind, first}, {kind, second.id}, {Kind::Stray, second.id}};
    }
    case Kind::Voided:
        if (listed.status != carrier::ReservationStatus::Available)
            return {};
        unit.label.code = workflow::CodeUse::Voided;
        unit.phase = workflow::Phase::Held;
        return {{kind, listed.id}};
    case Kind::Unknown:
        unit.reserve.openIntent = "intent";
        unit.phase = workflow::Phase::Held;
        return {{kind, unit.plan.serial}};
    }
    return {};
}

} // namespace

/// The comparison of the carrier's account with the journal.
class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingWhenBothAgree()
    {
        const AccountReport report = Both(3000).compare();
        QCOMPARE(report.differences.size(), 0);
        QCOMPARE(report.listed, 3000);
        QCOMPARE(report.known, 3000);
    }

    void namesEachOfAThousandPlantedDifferencesAndNothingElse()
    {
        constexpr int units = 4000;
        constexpr int wanted = 1000;
        Both both(units);
        QRandomGenerator random(20261122);
        std::multiset<Found> expected;
        std::map<Kind, int> planted;
        QSet<int> used;
        int fresh = units;
        for (int count = 0; count < wanted;) {
            const int number = int(random.bounded(units));
            const auto kind = Kind(random.bounded(int(kAccountDifferenceNames.size())));
            if (used.contains(number))
                continue;
            const auto differences = plant(both, number, kind, fresh);
            if (differences.empty())
                continue;
            used.insert(number);
            expected.insert(differences.begin(), differences.end());
            ++planted[kind];
            ++fresh;
            ++count;
        }
        const AccountReport report = both.compare();
        QVERIFY(found(report) == expected);
        QCOMPARE(planted.size(), kAccountDifferenceNames.size());
        for (const auto &[kind, count] : planted)
            qInfo("%-16s %d planted, all named", qPrintable(esim::nameOf(kind)), count);
        for (const AccountDifference &difference : report.differences)
            QVERIFY2(difference.sentence.size() > 30 && !difference.sentence.contains(QLatin1Char('%')),
                     qPrintable(difference.sentence));
    }

    void aReservationThatAUnitLeftBehindIsNamedAsPaidForAndUnused()
    {
        Both both(1);
        carrier::Reservation earlier = both.listed.front();
        earlier.id = idOf(7);
        earlier.eid.reset();
        earlier.status = carrier::ReservationStatus::Available;
        both.listed.push_back(earlier);
        both.known.append(earlier.id);
        QVERIFY(found(both.compare()) == (std::multiset<Found>{{Kind::Unused, earlier.id}}));
    }

    void aListThatShowsAReservationTwiceCountsItOnce()
    {
        Both both(3);
        both.listed.push_back(both.listed[1]);
        QCOMPARE(both.compare().differences.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_station_account.moc"
