#include "core/workflow/desk.h"
#include "tests/workflow/exploration.h"

#include <QTest>

using namespace workflow;
namespace desk = workflow::desk;
using namespace std::chrono_literals;

namespace {

base::Instant at(base::Millis sinceStart)
{
    return base::Instant(base::Millis(1'700'000'000'000)) + sinceStart;
}

desk::Listed listed(const char *id, base::Millis created, std::optional<esim::Eid> eid = {},
                    ReservationStatus status = ReservationStatus::Available)
{
    Reservation reservation = sample::reservation(status);
    reservation.id = QString::fromLatin1(id);
    reservation.eid = std::move(eid);
    return {reservation, at(created)};
}

/// A desk with its rules and a clock that the test moves. Collects the commands as short words.
class Line
{
public:
    desk::Rules rules;
    desk::State state;
    base::Instant now = at(0ms);

    explicit Line(desk::Rules with = {}, desk::Lost lost = {})
        : rules(with)
    {
        send(desk::Resumed{Spending{}, lost, 0});
    }

    QStringList send(const desk::Event &event)
    {
        desk::Step step = desk::step(std::move(state), event, rules, now);
        state = std::move(step.state);
        QStringList words;
        for (const desk::Command &command : step.commands)
            words.append(std::visit([](const auto &it) { return word(it); }, command));
        return words;
    }
    QStringList ask(UnitIndex unit, esim::ReserveMode mode = esim::ReserveMode::MatchingId,
                    desk::Urgency urgency = desk::Urgency::NeedsNoCard)
    {
        return send(desk::Asked{unit, mode, urgency});
    }
    QStringList answered(UnitIndex unit, const char *id = "HP1")
    {
        return send(desk::Answered{unit, desk::Answer::Reserved, QString::fromLatin1(id)});
    }
    QStringList searchDue(UnitIndex unit, base::Millis since)
    {
        return send(desk::SearchDue{unit, esim::ReserveMode::MatchingId, {}, at(since)});
    }

private:
    static QString word(const desk::Begin &it) { return QStringLiteral("begin %1").arg(it.unit); }
    static QString word(const desk::UseSpare &it)
    {
        return QStringLiteral("spare %1 %2").arg(it.unit).arg(it.reservation.id);
    }
    static QString word(const desk::ListByEid &it) { return QStringLiteral("list %1").arg(it.unit); }
    static QString word(const desk::ListStrays &) { return QStringLiteral("list strays"); }
    static QString word(const desk::Tell &it)
    {
        const Reservation *reservation = reservationIn(it.event);
        const QString name = QString::fromLatin1(nameOf(it.event));
        return reservation ? QStringLiteral("tell %1 %2 %3").arg(it.unit).arg(name, reservation->id)
                           : QStringLiteral("tell %1 %2").arg(it.unit).arg(name);
    }
    static QString word(const desk::SayLimit &it)
    {
        return it.is == desk::SayLimit::Is::Reached ? QStringLiteral("limit") : QStringLiteral("no limit");
    }
};

QStringList words(std::initializer_list<const char *> list)
{
    QStringList all;
    for (const char *word : list)
        all.append(QString::fromLatin1(word));
    return all;
}

} // namespace

/// The line's reservation desk: every rule of spending and searching that concerns more than one unit.
class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsNoMoreGoThanMayBeInFlight()
    {
        Line line({.mostInFlight = 2});
        QCOMPARE(line.ask(0), words({"begin 0"}));
        QCOMPARE(line.ask(1), words({"begin 1"}));
        QCOMPARE(line.ask(2), words({}));
        QCOMPARE(line.answered(0), words({"begin 2"}));
    }

    void aUnitThatIsReservingIsNotLetGoAgain()
    {
        Line line({.mostInFlight = 4});
        QCOMPARE(line.ask(0), words({"begin 0"}));
        QCOMPARE(line.ask(0), words({}));
    }

    void whoseCardIsThereGoesFirstAndTheOthersInManifestOrder()
    {
        Line line({.mostInFlight = 1});
        line.ask(9);
        line.ask(5, esim::ReserveMode::Eid, desk::Urgency::Ahead);
        line.ask(3, esim::ReserveMode::MatchingId, desk::Urgency::Ahead);
        line.ask(7, esim::ReserveMode::Eid, desk::Urgency::CardIsThere);
        QCOMPARE(line.answered(9), words({"begin 7"}));
        QCOMPARE(line.answered(7), words({"begin 3"}));
        QCOMPARE(line.answered(3), words({"begin 5"}));
    }

    void aUnitWhoseCardArrivesMovesForward()
    {
        Line line({.mostInFlight = 1});
        line.ask(0);
        line.ask(1, esim::ReserveMode::Eid, desk::Urgency::Ahead);
        line.ask(2, esim::ReserveMode::Eid, desk::Urgency::Ahead);
        line.ask(2, esim::ReserveMode::Eid, desk::Urgency::CardIsThere);
        QCOMPARE(line.answered(0), words({"begin 2"}));
        QCOMPARE(line.answered(2), words({"begin 1"}));
        QCOMPARE(line.answered(1), words({}));
    }

    void reservesAheadOnlyAsFarAsItMay()
    {
        Line line({.mostInFlight = 4, .mostAhead = 3});
        line.send(desk::AheadChanged{2});
        QCOMPARE(line.ask(0, esim::ReserveMode::MatchingId, desk::Urgency::Ahead), words({"begin 0"}));
        QCOMPARE(line.ask(1, esim::ReserveMode::MatchingId, desk::Urgency::Ahead), words({}));
        QCOMPARE(line.ask(2, esim::ReserveMode::MatchingId, desk::Urgency::CardIsThere), words({"begin 2"}));
        line.answered(2, "HP2");
        QCOMPARE(line.answered(0), words({"begin 1"}));
        line.ask(3, esim::ReserveMode::MatchingId, desk::Urgency::Ahead);
        line.send(desk::AheadChanged{3});
        QCOMPARE(line.answered(1), words({}));
        QCOMPARE(line.send(desk::AheadChanged{2}), words({"begin 3"}));
    }

    void stopsAtTheLimitSaysSoOnceAndGoesOnWhenThereIsRoom()
    {
        Line line({.limits = {2, 0}, .mostInFlight = 4});
        QCOMPARE(line.ask(0), words({"begin 0"}));
        QCOMPARE(line.ask(1), words({"begin 1"}));
        QCOMPARE(line.ask(2), words({"limit"}));
        QCOMPARE(line.ask(3), words({}));
        // What the carrier certainly did not do cost nothing.
        QCOMPARE(line.send(desk::Answered{1, desk::Answer::Refused, {}}),
                 words({"no limit", "begin 2", "limit"}));
        // What was lost may have cost.
        QCOMPARE(line.send(desk::Answered{0, desk::Answer::Unknown, {}}), words({}));
    }

    void spendsNothingWhileTheJournalCannotTellWhatWasSpent()
    {
        Line line;
        line.send(desk::SpendingRead{});
        QCOMPARE(line.ask(0), words({}));
        QCOMPARE(line.send(desk::SpendingRead{Spending{}}), words({"begin 0"}));
    }

    void aUnitThatCouldNotBeginGivesItsPlaceBack()
    {
        Line line({.limits = {1, 0}, .mostInFlight = 1});
        QCOMPARE(line.ask(0), words({"begin 0"}));
        line.ask(1);
        QCOMPARE(line.send(desk::NotBegun{0}), words({"begin 1"}));
    }

    void whatWasAskedForAUnitThatIsGoneIsForgotten()
    {
        Line line({.mostInFlight = 1});
        QCOMPARE(line.ask(0), words({"begin 0"}));
        line.ask(1);
        line.send(desk::LetGo{1});
        QCOMPARE(line.answered(0), words({}));
        // Its place is free for others, although its answer is still to come.
        QCOMPARE(line.ask(2), words({"begin 2"}));
        line.ask(3);
        QCOMPARE(line.send(desk::LetGo{2}), words({"begin 3"}));
        QCOMPARE(line.answered(3), words({}));
        // A list that is on its way says nothing about what another station does with the unit.
        QCOMPARE(line.searchDue(4, 0s), words({"list strays"}));
        QCOMPARE(line.searchDue(5, 0s), words({}));
        line.send(desk::LetGo{4});
        line.send(desk::LetGo{5});
        QCOMPARE(line.send(desk::StraysListed{{listed("HP9", 1s)}}), words({}));
    }

    void aReservationThatAUnitCouldNotTakeIsFoundAgain()
    {
        Line line;
        const desk::ListedByEid found{0, sample::eid(), at(0s), {listed("HP1", 1s, sample::eid())}};
        QCOMPARE(line.send(found), words({"tell 0 reservation-seen HP1"}));
        QCOMPARE(line.send(found), words({"tell 0 nothing-found"})); // it counts as somebody's
        line.send(desk::NotTaken{QStringLiteral("HP1"), desk::NotTaken::Was::Found});
        QCOMPARE(line.send(found), words({"tell 0 reservation-seen HP1"}));
    }

    void stopForgetsWhatHasNotBegun()
    {
        Line line({.mostInFlight = 1});
        line.ask(0);
        line.ask(1);
        QCOMPARE(line.send(desk::Stopped{}), words({}));
        QCOMPARE(line.answered(0), words({}));
        QCOMPARE(line.ask(2), words({}));
        QCOMPARE(line.send(desk::Resumed{Spending{}, {}, 0}), words({}));
    }

    void adoptsTheOneReservationOfAnEid_data()
    {
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, QStringList ids, const char *expected) {
            QTest::newRow(name) << ids << QString::fromLatin1(expected);
        };
        row("none", {}, "tell 0 nothing-found");
        row("one", words({"HP1"}), "tell 0 reservation-seen HP1");
        row("two", words({"HP1", "HP2"}), "tell 0 several-found");
        row("too old", words({"old"}), "tell 0 nothing-found");
        row("another EID", words({"other"}), "tell 0 nothing-found");
        row("dead", words({"dead"}), "tell 0 nothing-found");
        row("known", words({"known"}), "tell 0 nothing-found");
        row("one among all those", words({"old", "other", "dead", "known", "HP1"}),
            "tell 0 reservation-seen HP1");
    }

    void adoptsTheOneReservationOfAnEid()
    {
        QFETCH(QStringList, ids);
        QFETCH(QString, expected);
        Line line;
        line.state.known.insert(QStringLiteral("known"));
        QCOMPARE(line.send(desk::SearchDue{0, esim::ReserveMode::Eid, sample::eid(), at(120s)}),
                 words({"list 0"}));
        desk::ListedByEid answer{0, sample::eid(), at(120s), {}};
        for (const QString &id : ids) {
            const QByteArray name = id.toLatin1();
            if (name == "old")
                answer.listed.push_back(listed(name, 59s, sample::eid()));
            else if (name == "other")
                answer.listed.push_back(listed(name, 120s, sample::otherEid()));
            else if (name == "dead")
                answer.listed.push_back(listed(name, 120s, sample::eid(), ReservationStatus::Failed));
            else
                answer.listed.push_back(listed(name, 60s, sample::eid()));
        }
        QCOMPARE(line.send(answer), QStringList{expected});
    }

    void looksForStraysOnlyWhileNoneIsBeingMade()
    {
        Line line({.mostInFlight = 2});
        line.ask(0);
        QCOMPARE(line.searchDue(5, 0s), words({}));
        QCOMPARE(line.ask(1), words({}));
        QCOMPARE(line.ask(2, esim::ReserveMode::Eid), words({"begin 2"}));
        QCOMPARE(line.answered(0, "HP1"), words({"list strays"}));
        QCOMPARE(line.ask(3), words({}));
        QCOMPARE(line.send(desk::StraysListed{{listed("HP1", 1s), listed("HP2", 1s)}}),
                 words({"tell 5 reservation-seen HP2", "begin 1"}));
    }

    void aSearchThatBecomesDueDuringAListWaitsForTheNext()
    {
        Line line;
        QCOMPARE(line.searchDue(0, 0s), words({"list strays"}));
        QCOMPARE(line.searchDue(1, 0s), words({}));
        QCOMPARE(line.send(desk::StraysListed{{}}), words({"tell 0 nothing-found", "list strays"}));
        QCOMPARE(line.send(desk::StraysListed{{listed("HP9", 1s)}}), words({"tell 1 reservation-seen HP9"}));
    }

    void everySearchGetsAnotherStrayTheOldestFirst()
    {
        Line line;
        line.ask(0);
        line.searchDue(4, 10s);
        line.searchDue(3, 5s);
        line.searchDue(2, 20s);
        line.answered(0, "HP0");
        const desk::StraysListed found{
            {listed("HPc", 30s), listed("HPa", 10s), listed("HP0", 1s), listed("HPe", 1s, sample::eid())}};
        QCOMPARE(line.send(found), words({"tell 3 reservation-seen HPa", "tell 4 reservation-seen HPc",
                                          "tell 2 nothing-found"}));
    }

    void aReservationThatIsListedTwiceCountsOnceAsItWasLast()
    {
        Line line({}, {2, at(0s)});
        line.searchDue(0, 0s);
        const auto pending = listed("HP1", 1s, {}, ReservationStatus::Pending);
        QCOMPARE(line.send(desk::StraysListed{{pending, listed("HP2", 2s), listed("HP1", 1s)}}),
                 words({"tell 0 reservation-seen HP1"}));
        QCOMPARE(line.state.spares.size(), size_t(1));
    }

    void aCarrierThatDoesNotListIsToldToEverySearch()
    {
        Line line;
        line.searchDue(0, 0s);
        QCOMPARE(line.send(desk::StraysUnlisted{}), words({"tell 0 carrier-silent"}));
    }

    void laterUnitsUseWhatALostRequestLeftBehind()
    {
        Line line({.limits = {1, 0}}, {2, at(0s)});
        // Before money is spent the strays are looked for.
        QCOMPARE(line.ask(0), words({"list strays"}));
        QCOMPARE(line.send(desk::StraysListed{{listed("HPx", 1s), listed("HPy", -70s)}}),
                 words({"spare 0 HPx", "begin 1"}).mid(0, 1));
        // The other one never came: the next unit pays, and the list is read again only after a quiet period.
        QCOMPARE(line.ask(1), words({"begin 1"}));
    }

    void neverTakesMoreStraysThanWereLost()
    {
        Line line({}, {1, at(0s)});
        QCOMPARE(line.ask(0), words({"list strays"}));
        QCOMPARE(line.send(desk::StraysListed{{listed("HPx", 1s), listed("HPy", 2s)}}),
                 words({"spare 0 HPx"}));
        QCOMPARE(line.ask(1), words({"begin 1"}));
    }

    void looksAgainForAStrayAfterAQuietPeriod()
    {
        Line line({}, {1, at(0s)});
        line.ask(0);
        QCOMPARE(line.send(desk::StraysListed{{}}), words({"begin 0"}));
        line.answered(0, "HP0");
        QCOMPARE(line.ask(1), words({"begin 1"}));
        line.answered(1, "HP1");
        line.now += 61s;
        QCOMPARE(line.ask(2), words({"list strays"}));
        QCOMPARE(line.send(desk::StraysListed{{listed("HP0", 1s), listed("HPx", 0s)}}),
                 words({"spare 2 HPx"}));
    }

    void aSpareIsUsedAlthoughTheLimitIsReached()
    {
        Line line({.limits = {1, 0}}, {1, at(0s)});
        line.ask(0);
        line.ask(1);
        QCOMPARE(line.send(desk::StraysListed{{listed("HPx", 1s)}}), words({"spare 0 HPx", "begin 1"}));
    }

    void countsWhatUnitsLostAndTook()
    {
        workflow::State loser = planned(sample::plan(esim::ReserveMode::MatchingId, esim::Deliver::Label));
        loser.reserve.lost = 2;
        loser.reserve.lostSince = at(5s);
        workflow::State taker = loser;
        taker.reserve.lost = 0;
        taker.reserve.lostSince = {};
        taker.reserve.spares = 1;
        const desk::Lost sum = desk::Lost{} + desk::lostBy(taker) + desk::lostBy(loser);
        QCOMPARE(sum.count, 1);
        QCOMPARE(sum.since, at(5s));
    }
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_workflow_desk.moc"
