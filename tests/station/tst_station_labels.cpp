#include "core/journal/sqlite_journal.h"
#include "core/station/label_desk.h"
#include "core/station/station.h"
#include "core/station/views.h"
#include "tests/faults/ports.h"

#include <QTemporaryDir>
#include <QTest>

using namespace station;
using workflow::Phase;
using workflow::ReprintCause;

namespace {

/// What came out of the printer, and what the next labels meet.
struct Paper
{
    std::vector<label::LabelContent> labels;
    std::vector<label::Outcome::Kind> next; ///< empty: printed
};

class PaperPrinter final : public label::Printer
{
public:
    explicit PaperPrinter(Paper &paper)
        : m_paper(paper)
    {}
    void print(label::LabelJob job, Done done) override
    {
        label::Outcome outcome;
        outcome.kind = label::Outcome::Kind::Printed;
        outcome.where = QStringLiteral("paper");
        if (!m_paper.next.empty()) {
            outcome.kind = m_paper.next.front();
            m_paper.next.erase(m_paper.next.begin());
            outcome.error = base::Error{base::ErrorKind::MissingPart,
                                        base::ErrorCode("printer.test"),
                                        QStringLiteral("The printer stopped."),
                                        {},
                                        {}};
        }
        if (outcome.kind != label::Outcome::Kind::NotPrinted)
            m_paper.labels.push_back(job.content);
        QMetaObject::invokeMethod(
            &m_home, [outcome, done = std::move(done)] { done(outcome); }, Qt::QueuedConnection);
    }
    void check(std::function<void(base::Result<QString>)> done) override { done(QString()); }

private:
    Paper &m_paper;
    QObject m_home;
};

base::Secret textOf(const char *matchingId)
{
    return base::Secret(QByteArray("LPA:1$smdp.example.com$") + matchingId);
}

/// A station with one batch of units whose labels are their delivery, on a journal on disk.
struct Bench
{
    explicit Bench(workflow::ScanBack scanBack = workflow::ScanBack::No, int reprintsAlone = 1)
    {
        Ports ports;
        ports.clock = std::make_unique<base::SystemClock>();
        journal::SqliteOptions options;
        options.folder = folder.path();
        options.key = base::Secret(QByteArray(32, 'k'));
        auto opened = journal::SqliteJournal::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence()));
        ports.journal = std::move(*opened);
        journal = ports.journal.get();
        ports.cards = std::make_unique<faults::NoCards>();
        ports.servers = std::make_unique<faults::NoServers>();
        ports.printer = std::make_unique<PaperPrinter>(paper);
        import(QStringLiteral("day"), {"AAAA", "BBBB", "CCCC"}, scanBack);
        Options how;
        how.stationName = QStringLiteral("Line 3");
        how.reprintsAlone = reprintsAlone;
        how.recipes = {esim::Recipe()};
        station = std::make_unique<Station>(std::move(ports), how);
        QObject::connect(station.get(), &Station::refused, &context,
                         [this](const QString &code, const QString &text) {
                             refusal = code;
                             sentence = text;
                         });
        QObject::connect(station.get(), &Station::scanJudged, &context,
                         [this](int, bool isRight, const QString &text) {
                             refusal = isRight ? QString() : QStringLiteral("scan");
                             sentence = text;
                         });
        station->openBatch(QStringLiteral("day"));
        station->setPerson(people::Presence::anybody(QStringLiteral("Anna")));
    }

    void import(const QString &name, std::initializer_list<const char *> matchingIds,
                workflow::ScanBack scanBack = workflow::ScanBack::No,
                const std::optional<esim::Eid> &eid = std::nullopt)
    {
        std::vector<journal::NewUnit> units;
        for (const char *matchingId : matchingIds) {
            journal::NewUnit unit;
            unit.plan.serial = name + QLatin1Char('-') + QLatin1String(matchingId);
            unit.plan.reserve = esim::ReserveMode::Given;
            unit.plan.deliver = esim::Deliver::Label;
            unit.plan.print = workflow::PrintLabel::Yes;
            unit.plan.scanBack = scanBack;
            unit.plan.eid = eid;
            unit.plan.code = *esim::ActivationCode::fromText(QByteArray("1$smdp.example.com$") + matchingId);
            units.push_back(unit);
        }
        journal::BatchInfo info;
        info.name = name;
        info.units = int(units.size());
        if (const auto stored = journal->importBatch(info, units); !stored)
            qFatal("%s", qPrintable(stored.error().sentence()));
    }

    void settle()
    {
        [&] { QTRY_VERIFY(station->isIdle()); }();
    }
    void run()
    {
        station->start();
        [&] { QTRY_VERIFY(station->isIdle() && unit(0).prints > 0); }();
    }
    /// What is refused, or an empty text.
    QString act(int unit, const LabelWish &wish)
    {
        refusal.clear();
        station->actOnLabel(unit, wish);
        settle();
        return refusal;
    }
    QString scan(int unit, const base::Secret &text)
    {
        refusal.clear();
        station->scanLabel(unit, text);
        settle();
        return sentence;
    }
    UnitSnapshot unit(int index) const { return station->units().at(index); }
    QString lastStory(int index) const
    {
        const auto story = journal->story(1, index);
        return story && !story->empty() ? storyRow(story->back()).what : QString();
    }

    QTemporaryDir folder;
    Paper paper;
    QObject context;
    journal::Journal *journal = nullptr;
    std::unique_ptr<Station> station;
    QString refusal;
    QString sentence;
};

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
        QTest::newRow("other says nothing") << QStringLiteral("other") << QStringLiteral("label.reason");
        QTest::newRow("nothing") << QString() << QStringLiteral("label.reason");
        QTest::newRow("blanks") << QStringLiteral("   ") << QStringLiteral("label.reason");
        QTest::newRow("200") << QString(200, QLatin1Char('x')) << QString();
        QTest::newRow("201") << QString(201, QLatin1Char('x')) << QStringLiteral("label.reason");
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
        QCOMPARE(bench.act(0, VoidWish{QStringLiteral("  ")}), QStringLiteral("label.reason"));
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
