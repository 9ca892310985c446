#include "core/workflow/line.h"

#include <QTest>

using namespace workflow;

namespace {
const esim::Eid kA = *esim::Eid::fromText(u"89049032123451234512345678901235");
const esim::Eid kB = *esim::Eid::fromText(u"89086030202200000022000023022943");
const esim::Eid kC = *esim::Eid::fromText(u"89044045116727494800000004479366");

State unit(std::optional<esim::Eid> eid, Phase phase)
{
    Plan plan;
    plan.serial = QStringLiteral("SN");
    plan.eid = eid;
    State state = planned(plan);
    state.phase = phase;
    return state;
}
} // namespace

class TestLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNamedEidBelongsToItsUnit()
    {
        CardClaims claims;
        claims.update(0, unit(std::nullopt, Phase::WaitingForCard));
        claims.update(1, unit(kA, Phase::Planned));
        const CardClaim claim = claims.claim(kA);
        QCOMPARE(claim.kind, CardClaim::Kind::Unit);
        QCOMPARE(claim.unit, 1);
    }

    void anUnnamedCardGoesToTheFirstUnitInManifestOrder()
    {
        CardClaims claims;
        claims.update(0, unit(kA, Phase::WaitingForCard));
        claims.update(2, unit(std::nullopt, Phase::WaitingForCard));
        claims.update(1, unit(std::nullopt, Phase::Reserving));
        QCOMPARE(claims.claim(kB).unit, 1);
        State taken = unit(std::nullopt, Phase::Reserving);
        taken.eid = kB;
        claims.update(1, taken);
        QCOMPARE(claims.claim(kB).unit, 1);
        QCOMPARE(claims.claim(kC).unit, 2);
    }

    void aCardWhoseUnitLetItGoIsFreeAgain()
    {
        CardClaims claims;
        State taken = unit(std::nullopt, Phase::WaitingForCard);
        taken.eid = kB;
        claims.update(0, taken);
        claims.update(1, unit(std::nullopt, Phase::WaitingForCard));
        claims.update(0, unit(std::nullopt, Phase::WaitingForCard));
        QVERIFY(!claims.unitOf(kB));
        QCOMPARE(claims.claim(kB).unit, 0);
    }

    void aCardRecordedForOneUnitStaysItsWhenAnotherLetsItGo()
    {
        State taken = unit(std::nullopt, Phase::WaitingForCard);
        taken.eid = kB;
        CardClaims claims;
        claims.update(0, taken);
        claims.update(1, taken);
        claims.update(0, unit(std::nullopt, Phase::WaitingForCard));
        QCOMPARE(claims.unitOf(kB), std::optional<UnitIndex>(1));
        QCOMPARE(claims.claim(kB).unit, 1);
    }

    void aCardThatWasOnlyOfferedGoesBackToTheUnitThatWasRecordedWithIt()
    {
        State taken = unit(std::nullopt, Phase::WaitingForCard);
        taken.eid = kB;
        CardClaims claims;
        claims.update(1, taken);
        claims.update(0, taken); // offered, and then refused by the journal
        claims.update(0, unit(std::nullopt, Phase::WaitingForCard));
        QCOMPARE(claims.unitOf(kB), std::optional<UnitIndex>(1));
        claims.update(1, unit(std::nullopt, Phase::WaitingForCard));
        QVERIFY(!claims.unitOf(kB));
    }

    void ofTwoUnitsWithOneEidTheOneThatWaitsGetsTheCard_data()
    {
        QTest::addColumn<bool>("waitingFirst");
        QTest::newRow("waiting, done") << true;
        QTest::newRow("done, waiting") << false;
    }

    void ofTwoUnitsWithOneEidTheOneThatWaitsGetsTheCard()
    {
        QFETCH(bool, waitingFirst);
        CardClaims claims;
        if (waitingFirst)
            claims.update(0, unit(kA, Phase::WaitingForCard));
        claims.update(1, unit(kA, Phase::Done));
        if (!waitingFirst)
            claims.update(0, unit(kA, Phase::WaitingForCard));
        QCOMPARE(claims.claim(kA).kind, CardClaim::Kind::Unit);
        QCOMPARE(claims.claim(kA).unit, 0);
        claims.update(0, unit(kA, Phase::Done));
        QCOMPARE(claims.claim(kA).kind, CardClaim::Kind::Finished);
    }

    void aFinishedUnitsCardIsKnown()
    {
        CardClaims claims;
        claims.update(0, unit(kA, Phase::Done));
        claims.update(1, unit(std::nullopt, Phase::WaitingForCard));
        QCOMPARE(claims.claim(kA).kind, CardClaim::Kind::Finished);
    }

    void theLastUnitIsToldAboutAWrongCard()
    {
        CardClaims claims;
        claims.update(0, unit(kA, Phase::Done));
        claims.update(1, unit(kB, Phase::WaitingForCard));
        const CardClaim claim = claims.claim(kC);
        QCOMPARE(claim.kind, CardClaim::Kind::WrongCard);
        QCOMPARE(claim.unit, 1);
        claims.update(0, unit(kA, Phase::WaitingForCard));
        QCOMPARE(claims.claim(kC).kind, CardClaim::Kind::NoUnit);
    }

    void aLabelUnitNeedsNoCardOnceItsEidIsKnown()
    {
        State label = unit(std::nullopt, Phase::Planned);
        label.plan.deliver = esim::Deliver::Label;
        label.plan.reserve = esim::ReserveMode::MatchingId;
        QVERIFY(!needsCard(label));
        label.plan.reserve = esim::ReserveMode::Eid;
        QVERIFY(needsCard(label));
        label.eid = kA;
        QVERIFY(!needsCard(label));
    }

    void limitsBoundWhatMayBeReserved_data()
    {
        QTest::addColumn<int>("perBatch");
        QTest::addColumn<int>("perDay");
        QTest::addColumn<int>("inBatch");
        QTest::addColumn<int>("today");
        QTest::addColumn<bool>("open");
        QTest::newRow("no limits") << 0 << 0 << 1000000 << 1000000 << true;
        QTest::newRow("batch has room") << 10 << 0 << 9 << 50 << true;
        QTest::newRow("batch is full") << 10 << 0 << 10 << 10 << false;
        QTest::newRow("day is full") << 10 << 5 << 1 << 5 << false;
        QTest::newRow("over the limit") << 10 << 0 << 12 << 12 << false;
    }
    void limitsBoundWhatMayBeReserved()
    {
        QFETCH(int, perBatch);
        QFETCH(int, perDay);
        QFETCH(int, inBatch);
        QFETCH(int, today);
        QFETCH(bool, open);
        QCOMPARE(roomToReserve({perBatch, perDay}, {inBatch, today}) > 0, open);
    }
};

QTEST_GUILESS_MAIN(TestLine)
#include "tst_workflow_line.moc"
