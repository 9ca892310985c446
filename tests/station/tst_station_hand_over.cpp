#include "tests/station/label_bench.h"

using namespace station;
using workflow::Phase;
using Bench = station::test::LabelBench;

namespace {

people::Presence presenceOf(const char *name, people::Role role)
{
    return {people::Presence::Kind::SignedIn, QString::fromLatin1(name), QStringLiteral("1"), role};
}

/// A bench whose first unit is held: its label may have come out.
struct HeldBench : Bench
{
    HeldBench()
    {
        paper.next = {label::Outcome::Kind::Perhaps};
        run();
        [&] { QTRY_COMPARE(unit(0).phase, Phase::Held); }();
    }
    /// What is refused, or an empty text.
    QString handOver(int unit, const QString &note)
    {
        refusal.clear();
        station->handOver(unit, note);
        settle();
        return refusal;
    }
    QString retry(int unit)
    {
        refusal.clear();
        station->retry(unit);
        settle();
        return refusal;
    }
    std::vector<journal::BenchRecord> acts() const
    {
        auto notes = journal->benchNotes(std::nullopt, 0);
        return notes ? *notes : std::vector<journal::BenchRecord>();
    }
};

} // namespace

/// A unit that is handed to an engineer stands until an engineer lets it go on; and what is recorded of that
/// and of other changes.
class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAnEngineerLetsItGoOn()
    {
        HeldBench bench;
        bench.station->setPerson(presenceOf("Bert", people::Role::Operator));
        QCOMPARE(bench.handOver(0, QStringLiteral("  the chip   is loose ")), QString());
        const UnitSnapshot handed = bench.unit(0);
        QCOMPARE(handed.phase, Phase::Held);
        QVERIFY2(handed.reason.endsWith(QStringLiteral("An engineer has it: the chip is loose")),
                 qPrintable(handed.reason));
        QCOMPARE(bench.retry(0), QStringLiteral("people.not-allowed"));
        QVERIFY(bench.sentence.contains(QStringLiteral("handed to an engineer")));
        QCOMPARE(bench.act(0, ReprintWish{workflow::ReprintCause::Jam, {}, {}}),
                 QStringLiteral("people.not-allowed"));
        QCOMPARE(bench.unit(0).reason, handed.reason);
        // Another stuck unit is still the operator's.
        QCOMPARE(bench.handOver(0, QStringLiteral("again")), QStringLiteral("unit.handed-over"));

        bench.station->setPerson(presenceOf("Erika", people::Role::Engineer));
        QCOMPARE(bench.retry(0), QString());
        QTRY_COMPARE(bench.unit(0).phase, Phase::Done);
        QVERIFY(!bench.unit(0).reason.contains(QStringLiteral("loose")));
        const auto story = bench.journal->story(1, 0);
        QVERIFY(story);
        const auto handing = std::find_if(story->begin(), story->end(), [](const journal::StoryLine &line) {
            return std::holds_alternative<workflow::HandedOver>(line.event);
        });
        QVERIFY(handing != story->end());
        QCOMPARE(storyRow(*handing).who, QStringLiteral("Bert"));
        QVERIFY(storyRow(*handing).what.contains(QStringLiteral("the chip is loose")));
        const auto problems = bench.journal->verify();
        QVERIFY(problems && problems->isEmpty());
    }

    void theControlWithoutHandingOverLetsTheOperatorRetry()
    {
        HeldBench bench;
        bench.station->setPerson(presenceOf("Bert", people::Role::Operator));
        QCOMPARE(bench.retry(0), QString());
        QTRY_COMPARE(bench.unit(0).phase, Phase::Done);
    }

    void itIsStillAnEngineersAfterARestart()
    {
        HeldBench bench;
        QCOMPARE(bench.handOver(0, QStringLiteral("the chip is loose")), QString());
        const auto units = bench.journal->units(1);
        QVERIFY(units);
        QCOMPARE(units->front().state.handedOver, std::optional(QStringLiteral("the chip is loose")));
    }

    void whatCannotBeHandedOverSaysWhy()
    {
        HeldBench bench;
        QCOMPARE(bench.handOver(1, QStringLiteral("odd")), QStringLiteral("unit.not-stopped"));
        QVERIFY(bench.sentence.contains(bench.unit(1).serial));
        QCOMPARE(bench.handOver(0, QStringLiteral("  ")), QStringLiteral("reason.missing"));
        QCOMPARE(bench.handOver(0, QString(201, QLatin1Char('x'))), QStringLiteral("reason.missing"));
        bench.act(0, VoidWish{QStringLiteral("lost")});
        QCOMPARE(bench.handOver(0, QStringLiteral("odd")), QStringLiteral("unit.voided"));
    }

    void whoChangedWhatIsRecorded()
    {
        HeldBench bench;
        bench.station->setPerson(presenceOf("Erika", people::Role::Engineer));
        bench.station->noteChange(
            {ChangeNote::What::Settings, {QStringLiteral("labels/dpi: 203 → 300")}, QStringLiteral("Bert")});
        bench.station->noteChange({ChangeNote::What::Trust, {QStringLiteral("ci.pem")}, {}});
        bench.station->noteChange({ChangeNote::What::People, {QStringLiteral("added 4711")}, {}});
        QTRY_COMPARE(bench.acts().size(), size_t(4));
        const auto acts = bench.acts();
        const journal::BenchAct kinds[] = {journal::BenchAct::SignedIn, journal::BenchAct::SettingsChanged,
                                           journal::BenchAct::TrustChanged, journal::BenchAct::PeopleChanged};
        for (size_t i = 0; i < acts.size(); ++i) {
            QCOMPARE(acts[i].note.act, kinds[i]);
            QCOMPARE(acts[i].operatorName, QStringLiteral("Erika"));
        }
        QCOMPARE(acts[1].note.second, QStringLiteral("Bert"));
        QCOMPARE(acts[1].note.details, QStringList{QStringLiteral("labels/dpi: 203 → 300")});
        const auto problems = bench.journal->verify();
        QVERIFY(problems && problems->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHandOver)

#include "tst_station_hand_over.moc"
