#include "core/station/label_desk.h"
#include "tests/station/label_bench.h"

using namespace station;
using workflow::Phase;
using workflow::ReprintCause;
using Bench = station::test::LabelBench;
using station::test::textOf;

namespace {

const ReprintWish kJam{ReprintCause::Jam, {}, {}};

} // namespace

/// What a person does to labels: first prints, reprints and voids, by hand and recorded; and the scanned
/// label that closes a unit.
class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstLabelIsPrintedByHandAndRecorded()
    {
        Bench bench;
        QCOMPARE(bench.act(0, PrintWish{}), QString());
        QCOMPARE(bench.unit(0).phase, Phase::Done);
        QCOMPARE(bench.paper.labels.size(), size_t(1));
        QVERIFY(!bench.paper.labels[0].reprint);
        QCOMPARE(bench.act(0, PrintWish{}), QStringLiteral("label.printed-once"));
        QVERIFY(bench.sentence.contains(QStringLiteral("label reprint")));
        QCOMPARE(bench.paper.labels.size(), size_t(1));
    }

    void aReprintIsTheSameCodeMarkedAndScannedAgain()
    {
        Bench bench(workflow::ScanBack::Yes);
        bench.run();
        QCOMPARE(bench.unit(0).phase, Phase::WaitingForScan);
        bench.scan(0, textOf("AAAA"));
        QCOMPARE(bench.unit(0).phase, Phase::Done);
        const size_t before = bench.paper.labels.size();

        QCOMPARE(bench.act(0, kJam), QString());
        QCOMPARE(bench.paper.labels.size(), before + 1);
        QCOMPARE(bench.paper.labels.back().reprint, 1);
        QCOMPARE(bench.paper.labels.back().qrText, textOf("AAAA"));
        QCOMPARE(bench.unit(0).phase, Phase::WaitingForScan);
        bench.scan(0, textOf("AAAA"));
        QCOMPARE(bench.unit(0).phase, Phase::Done);
        QCOMPARE(bench.unit(0).prints, 2);
        const auto problems = bench.journal->verify();
        QVERIFY(problems && problems->isEmpty());
    }

    void reasonsAreNeeded_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("jam") << QStringLiteral("jam") << QString();
        QTest::newRow("as written by people") << QStringLiteral(" Smudged ") << QString();
        QTest::newRow("own words") << QStringLiteral("the customer wants two") << QString();
        QTest::newRow("other says nothing") << QStringLiteral("other") << QStringLiteral("reason.missing");
        QTest::newRow("nothing") << QString() << QStringLiteral("reason.missing");
        QTest::newRow("blanks") << QStringLiteral("   ") << QStringLiteral("reason.missing");
        QTest::newRow("200") << QString(200, QLatin1Char('x')) << QString();
        QTest::newRow("201") << QString(201, QLatin1Char('x')) << QStringLiteral("reason.missing");
    }
    void reasonsAreNeeded()
    {
        QFETCH(QString, typed);
        QFETCH(QString, refusal);
        Bench bench;
        bench.act(0, PrintWish{});
        QCOMPARE(bench.act(0, reprintWish(typed, {})), refusal);
        QCOMPARE(bench.paper.labels.size(), refusal.isEmpty() ? size_t(2) : size_t(1));
    }

    void aSecondPersonIsNeededAboveTheSetNumber()
    {
        Bench bench;
        bench.act(0, PrintWish{});
        QCOMPARE(bench.act(0, kJam), QString());
        QCOMPARE(bench.act(0, kJam), QStringLiteral("label.second-person"));
        for (const char *same : {"Anna", " anna", "AN NA"})
            QCOMPARE(bench.act(0, ReprintWish{ReprintCause::Lost, {}, QString::fromLatin1(same)}),
                     QStringLiteral("label.same-person"));
        QCOMPARE(bench.paper.labels.size(), size_t(2));
        QCOMPARE(bench.act(0, ReprintWish{ReprintCause::Lost, {}, QStringLiteral("Berta")}), QString());
        QCOMPARE(bench.paper.labels.back().reprint, 2);
        bool isTold = false;
        const auto story = bench.journal->story(1, 0);
        for (const journal::StoryLine &line : *story)
            isTold = isTold || storyRow(line).what.contains(QStringLiteral("Berta"));
        QVERIFY(isTold);
    }

    void whereNobodyMayReprintAlone()
    {
        Bench bench(workflow::ScanBack::No, 0);
        bench.act(0, PrintWish{});
        QCOMPARE(bench.act(0, kJam), QStringLiteral("label.second-person"));
    }

    void aReprintThatDidNotComeOutKeepsItsNumber()
    {
        Bench bench;
        bench.act(0, PrintWish{});
        bench.paper.next = {label::Outcome::Kind::NotPrinted};
        bench.act(0, kJam);
        QCOMPARE(bench.unit(0).phase, Phase::Failed);
        QCOMPARE(bench.act(0, kJam), QStringLiteral("label.at-work"));
        bench.station->retry(0);
        bench.settle();
        QCOMPARE(bench.unit(0).phase, Phase::Done);
        QCOMPARE(bench.paper.labels.size(), size_t(2));
        QCOMPARE(bench.paper.labels.back().reprint, 1);
    }

    void aDoubtfulLabelIsReprintedMarked()
    {
        Bench bench;
        bench.paper.next = {label::Outcome::Kind::Perhaps};
        bench.act(0, PrintWish{});
        QCOMPARE(bench.unit(0).phase, Phase::Held);
        QCOMPARE(bench.act(0, PrintWish{}), QStringLiteral("label.printed-once"));
        QCOMPARE(bench.act(0, kJam), QString());
        QCOMPARE(bench.unit(0).phase, Phase::Done);
        QCOMPARE(bench.paper.labels.back().reprint, 1);
    }

    void aVoidedCodeIsNeverGivenOutAgain()
    {
        Bench bench;
        bench.act(0, PrintWish{});
        QCOMPARE(bench.act(0, VoidWish{QStringLiteral("  ")}), QStringLiteral("reason.missing"));
        QCOMPARE(bench.act(0, VoidWish{QStringLiteral("label stolen")}), QString());
        const UnitSnapshot voided = bench.unit(0);
        QCOMPARE(voided.phase, Phase::Held);
        QVERIFY(voided.reason.contains(QStringLiteral("Anna")));
        QVERIFY(voided.reason.contains(QStringLiteral("label stolen")));
        QVERIFY(voided.reason.contains(QStringLiteral("new unit")));
        QVERIFY(!voided.hasLabel && !voided.canPrint && !voided.canReprint && !voided.canVoid);

        QCOMPARE(bench.act(0, PrintWish{}), QStringLiteral("label.voided"));
        QCOMPARE(bench.act(0, kJam), QStringLiteral("label.voided"));
        QCOMPARE(bench.act(0, VoidWish{QStringLiteral("again")}), QStringLiteral("label.voided"));
        bench.refusal.clear();
        bench.station->retry(0);
        bench.settle();
        QCOMPARE(bench.refusal, QStringLiteral("unit.voided"));
        QVERIFY(bench.sentence.contains(QStringLiteral("new unit")));
        const auto units = bench.journal->units(1);
        const auto picture = labelPicture(units->front(), QStringLiteral("day"), {});
        QVERIFY(!picture && picture.error().code == base::ErrorCode("label.voided"));
        QCOMPARE(bench.paper.labels.size(), size_t(1));
        const auto problems = bench.journal->verify();
        QVERIFY(problems && problems->isEmpty());
    }

    void withoutAnOperatorTheStationVoids()
    {
        Bench bench;
        bench.station->setPerson({});
        bench.act(0, VoidWish{QStringLiteral("lost")});
        QVERIFY(bench.unit(0).reason.contains(QStringLiteral("Line 3")));
    }

    void anEngineerVoidsUnderTheSignedInName()
    {
        Bench bench;
        const auto presence = [](const char *name, people::Role role) {
            return people::Presence{people::Presence::Kind::SignedIn, QString::fromLatin1(name),
                                    QStringLiteral("1"), role};
        };
        bench.station->setPerson(presence("Bert", people::Role::Operator));
        QCOMPARE(bench.act(0, VoidWish{QStringLiteral("lost")}), QStringLiteral("people.not-allowed"));
        QVERIFY(bench.sentence.contains(QStringLiteral("engineer")));
        QCOMPARE(bench.act(0, PrintWish{}), QString());
        bench.station->setPerson(presence("Erika", people::Role::Engineer));
        QCOMPARE(bench.act(0, VoidWish{QStringLiteral("lost")}), QString());
        QVERIFY(bench.unit(0).reason.contains(QStringLiteral("Erika")));
        const auto story = bench.journal->story(1, 0);
        QVERIFY(story);
        QCOMPARE(storyRow(story->front()).who, QStringLiteral("Bert"));
        QCOMPARE(storyRow(story->back()).who, QStringLiteral("Erika"));
    }

    void aScannedLabelIsJudged()
    {
        Bench bench(workflow::ScanBack::Yes);
        bench.act(0, PrintWish{});
        bench.act(1, PrintWish{});
        bench.act(2, VoidWish{QStringLiteral("lost")});
        QVERIFY(
            bench.scan(0, textOf("BBBB")).contains(QStringLiteral("belongs to day-BBBB, not to day-AAAA")));
        QVERIFY(bench.scan(0, textOf("CCCC")).contains(QStringLiteral("day-CCCC, whose code was voided")));
        QVERIFY(bench.scan(2, textOf("CCCC")).contains(QStringLiteral("voided")));
        QVERIFY(bench.scan(0, textOf("ZZZZ")).contains(QStringLiteral("not the label of day-AAAA")));
        QVERIFY(bench.scan(0, base::Secret("no code")).contains(QStringLiteral("not the label of day-AAAA")));
        QCOMPARE(bench.unit(0).phase, Phase::WaitingForScan);
        bench.scan(0, textOf("AAAA"));
        QCOMPARE(bench.unit(0).phase, Phase::Done);
    }

    void aLabelOfAnotherBatchIsNamed()
    {
        Bench bench(workflow::ScanBack::Yes);
        bench.import(QStringLiteral("night"), {"DDDD", "EEEE"});
        bench.act(0, PrintWish{});
        QVERIFY(bench.scan(0, textOf("EEEE"))
                    .contains(QStringLiteral("belongs to night-EEEE of batch night, not to day-AAAA")));
        bench.station->openBatch(QStringLiteral("night"));
        bench.act(1, VoidWish{QStringLiteral("lost")});
        bench.station->openBatch(QStringLiteral("day"));
        QVERIFY(bench.scan(0, textOf("EEEE"))
                    .contains(QStringLiteral("night-EEEE of batch night, whose code was voided")));
        QCOMPARE(bench.unit(0).phase, Phase::WaitingForScan);
    }

    void aVoidedCodeIsNotPrintedForAnotherUnitEither()
    {
        Bench bench;
        bench.act(0, VoidWish{QStringLiteral("lost")});
        bench.import(QStringLiteral("again"), {"AAAA"});
        bench.station->openBatch(QStringLiteral("again"));
        bench.act(0, PrintWish{});
        QCOMPARE(bench.unit(0).phase, Phase::Failed);
        QVERIFY(bench.unit(0).reason.contains(QStringLiteral("voided for day-AAAA of batch day")));
        QVERIFY(bench.paper.labels.empty());
    }

    void theEidOfAVoidedUnitIsFree()
    {
        Bench bench;
        const auto eid = *esim::Eid::fromText(u"89049032123451234512345678901235");
        bench.import(QStringLiteral("first"), {"FFFF"}, workflow::ScanBack::No, eid);
        bench.station->openBatch(QStringLiteral("first"));
        bench.act(0, VoidWish{QStringLiteral("lost")});
        bench.import(QStringLiteral("second"), {"GGGG"}, workflow::ScanBack::No, eid);
        bench.station->openBatch(QStringLiteral("second"));
        QCOMPARE(bench.act(0, PrintWish{}), QString());
        QCOMPARE(bench.unit(0).phase, Phase::Done);
        const auto problems = bench.journal->verify();
        QVERIFY(problems && problems->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_station_labels.moc"
