#include "core/label/print_queue.h"
#include "core/label/raw_printer.h"

#include <QHash>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <vector>

#include "fake_printer.h"

using kit::FakePrinter;
using kit::HangUp;
using kit::Manner;
using kit::PrinterScript;
using kit::Speech;
using kit::Trouble;
using label::Outcome;
using label::RawPatience;
using label::RawPrinter;

/// Printers on TCP and everything that can be wrong with them. What a printer put on paper is the truth; what
/// the station says of it must agree.
class TestRawPrinter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsInOrder_data();
    void printsInOrder();
    void saysWhatBecameOfTheLabel_data();
    void saysWhatBecameOfTheLabel();
    void aPrinterThatLiesIsSeenByTheTruth();
    void goesOnWhenTheFaultIsGone();
    void aStuckPrinterAnswersEveryJob();
    void callsALabelOfASilentPrinterUnproven();
    void saysThatNobodyListens();
    void sendsNothingThatDoesNotFit();
    void sendsNothingThatIsNotProven();
    void checksWithoutPrinting_data();
    void checksWithoutPrinting();
    void endsInTheMiddleWithoutCallingBack();
    void aLabelOnItsWayIsNotCutOff();
    void mayBeDestroyedByWhomItCalls();
    void queueKeepsOrderAndStack();
    void decidesFromWhatHappened_data();
    void decidesFromWhatHappened();
};

namespace {

const int kTimes = kit::times(5);
/// Only a defect takes longer.
constexpr int kDefect = 300'000;
/// For printers that do answer: a busy machine is no fault.
constexpr RawPatience kPatient{base::Millis(120'000), base::Millis(120'000), base::Millis(120'000),
                               base::Millis(5), base::Millis(240'000)};

QByteArray codeOf(int unit) { return "LPA:1$smdp.example.com$UNIT-" + QByteArray::number(10'000 + unit); }

label::LabelJob jobOf(int unit)
{
    auto content = kit::content(codeOf(unit));
    content.serial = QStringLiteral("SN-%1").arg(10'000 + unit);
    return {content, {}};
}

/// What the station said of one label, and how often the label was on paper at that moment.
struct Told
{
    QByteArray code;
    Outcome outcome;
    qsizetype onPaper = 0;
};

/// A fake printer, the printer under test, and what was said.
struct Bench
{
    Bench(PrinterScript script, RawPatience patience, std::optional<label::Answers> answers = {})
        : fake(script)
    {
        auto language = script.speech == Speech::Zpl ? label::zplLanguage() : label::eplLanguage();
        language.answers = answers.value_or(language.answers);
        printer = std::make_unique<RawPrinter>(
            language, label::RawAddress{QStringLiteral("127.0.0.1"), fake.port()}, label::Proof(), patience);
    }
    void print(int unit)
    {
        ++asked;
        printer->print(jobOf(unit), [this, code = codeOf(unit)](const Outcome &outcome) {
            told.push_back({code, outcome, fake.paper().count(code)});
        });
    }
    bool isDone() const { return int(told.size()) == asked; }

    FakePrinter fake;
    std::unique_ptr<RawPrinter> printer;
    std::vector<Told> told;
    int asked = 0;
};

/// What was said and is not true. Call it when the printer has been repaired and has printed what it had.
QStringList lies(const Bench &bench)
{
    QStringList found;
    for (const Told &told : bench.told) {
        const qsizetype now = bench.fake.paper().count(told.code);
        const QString code = QString::fromLatin1(told.code);
        if (told.outcome.kind == Outcome::Kind::Printed && told.onPaper != 1)
            found << code + QStringLiteral(" was said to be printed and was not");
        if (told.outcome.kind == Outcome::Kind::NotPrinted && now != 0)
            found << code + QStringLiteral(" was said not to be printed and came out");
        if (now > 1)
            found << code + QStringLiteral(" came out twice");
        const bool hasError = told.outcome.error && !told.outcome.error->text.isEmpty() &&
                              !told.outcome.error->remedy.isEmpty() && !told.outcome.error->where.isEmpty();
        if (hasError == (told.outcome.kind == Outcome::Kind::Printed))
            found << code + QStringLiteral(" lacks a reason, or has one too many");
    }
    if (!std::is_sorted(bench.fake.paper().begin(), bench.fake.paper().end()))
        found << QStringLiteral("the labels came out in the wrong order");
    if (!std::is_sorted(bench.told.begin(), bench.told.end(),
                        [](const Told &a, const Told &b) { return a.code < b.code; }))
        found << QStringLiteral("the answers came in the wrong order");
    if (!bench.fake.strange().isEmpty())
        found << QStringLiteral("the printer got something strange");
    return found;
}

} // namespace

void TestRawPrinter::printsInOrder_data()
{
    QTest::addColumn<PrinterScript>("script");
    QTest::newRow("ZPL") << PrinterScript{};
    QTest::newRow("EPL") << PrinterScript{.speech = Speech::Epl};
    QTest::newRow("slow ZPL") << PrinterScript{.isSlow = true};
    QTest::newRow("slow EPL") << PrinterScript{.speech = Speech::Epl, .isSlow = true};
    QTest::newRow("ZPL, silent in trouble") << PrinterScript{.manner = Manner::SilentInTrouble};
}

void TestRawPrinter::printsInOrder()
{
    QFETCH(PrinterScript, script);
    RawPatience patience = kPatient;
    // EPL says nothing of labels that are still to come, so the second question must come after a slow label.
    if (script.isSlow)
        patience.between = base::Millis(1000);
    Bench bench(script, patience);
    bool isLater = false;
    bool isSameThread = true;
    const int labels = script.isSlow ? 3 : 10;
    for (int unit = 0; unit < labels; ++unit)
        bench.print(unit);
    bench.printer->check([&](const auto &) {
        isLater = true;
        isSameThread = QThread::currentThread() == qApp->thread();
    });
    QVERIFY(bench.told.empty());
    QTRY_VERIFY_WITH_TIMEOUT(bench.isDone() && isLater, kDefect);
    QVERIFY(isSameThread);
    QCOMPARE(lies(bench), QStringList());
    for (const Told &told : bench.told)
        QVERIFY2(told.outcome.kind == Outcome::Kind::Printed,
                 told.outcome.error ? qPrintable(told.outcome.error->sentence()) : "");
    QCOMPARE(bench.fake.paper().size(), labels);
    QCOMPARE(bench.fake.connections(), labels + 1);
}

void TestRawPrinter::saysWhatBecameOfTheLabel_data()
{
    QTest::addColumn<PrinterScript>("script");
    QTest::addColumn<RawPatience>("patience");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const PrinterScript &script, const RawPatience &patience,
                        Outcome::Kind kind, const char *code) {
        QTest::newRow(name) << script << patience << int(kind) << QString::fromLatin1(code);
    };
    const auto no = Outcome::Kind::NotPrinted;
    const auto perhaps = Outcome::Kind::Perhaps;
    // Only the time that must run out is short.
    RawPatience silentBefore = kPatient;
    silentBefore.answer = base::Millis(2000);
    RawPatience silentAfter = kPatient;
    silentAfter.answerAfterLabel = base::Millis(2000);
    RawPatience whole = kPatient;
    whole.whole = base::Millis(5000);
    const RawPatience &patient = kPatient;

    row("no labels", {.before = Trouble::PaperOut}, patient, no, "label.paper-out");
    row("no ribbon", {.before = Trouble::RibbonOut}, patient, no, "label.ribbon-out");
    row("open", {.before = Trouble::HeadOpen}, patient, no, "label.head-open");
    row("paused", {.before = Trouble::Paused}, patient, no, "label.printer-paused");
    row("too hot", {.before = Trouble::HeadHot}, patient, no, "label.head-hot");
    row("no labels, and silent about it",
        {.before = Trouble::PaperOut,
         .manner = Manner::SilentInTrouble,
         .mannerAfterLabel = Manner::SilentInTrouble},
        silentBefore, no, "label.printer-silent");
    row("silent", {.manner = Manner::Silent}, silentBefore, no, "label.printer-silent");
    row("half an answer", {.manner = Manner::HalfAnAnswer}, silentBefore, no, "label.printer-silent");
    row("garbage", {.manner = Manner::Garbage}, patient, no, "label.printer-garbled");
    row("endless", {.manner = Manner::Endless}, patient, no, "label.printer-garbled");
    row("answers twice", {.manner = Manner::Twice}, patient, no, "label.printer-garbled");
    row("hangs up at once", {.hangUp = HangUp::AtOnce}, patient, no, "label.printer-lost");
    row("hangs up when asked", {.hangUp = HangUp::InsteadOfAnAnswer}, patient, no, "label.printer-lost");
    row("busy with others' labels", {.isFull = true}, whole, no, "label.printer-slow");

    row("labels run out", {.atLabel = Trouble::PaperOut}, patient, perhaps, "label.paper-out");
    row("ribbon runs out", {.atLabel = Trouble::RibbonOut}, patient, perhaps, "label.ribbon-out");
    row("opened", {.atLabel = Trouble::HeadOpen}, patient, perhaps, "label.head-open");
    row("paused in the middle", {.atLabel = Trouble::Paused}, patient, perhaps, "label.printer-paused");
    row("labels run out, and silent about it",
        {.atLabel = Trouble::PaperOut,
         .manner = Manner::SilentInTrouble,
         .mannerAfterLabel = Manner::SilentInTrouble},
        silentAfter, perhaps, "label.printer-silent");
    row("silent after the label", {.mannerAfterLabel = Manner::Silent}, silentAfter, perhaps,
        "label.printer-silent");
    row("half an answer after the label", {.mannerAfterLabel = Manner::HalfAnAnswer}, silentAfter, perhaps,
        "label.printer-silent");
    row("garbage after the label", {.mannerAfterLabel = Manner::Garbage}, patient, perhaps,
        "label.printer-garbled");
    row("endless after the label", {.mannerAfterLabel = Manner::Endless}, patient, perhaps,
        "label.printer-garbled");
    row("answers twice after the label", {.mannerAfterLabel = Manner::Twice}, patient, perhaps,
        "label.printer-garbled");
    row("hangs up in the middle", {.hangUp = HangUp::InTheMiddle}, patient, perhaps, "label.printer-lost");
    row("hangs up before printing", {.hangUp = HangUp::BeforePrinting}, patient, perhaps,
        "label.printer-lost");
    row("hangs up after printing", {.hangUp = HangUp::AfterPrinting}, patient, perhaps, "label.printer-lost");

    const auto epl = [](PrinterScript script) {
        script.speech = Speech::Epl;
        return script;
    };
    row("EPL: no labels", epl({.before = Trouble::PaperOut}), patient, no, "label.media-out");
    row("EPL: open", epl({.before = Trouble::HeadOpen}), patient, no, "label.head-open");
    row("EPL: garbage", epl({.manner = Manner::Garbage}), patient, no, "label.printer-garbled");
    row("EPL: endless", epl({.manner = Manner::Endless}), patient, no, "label.printer-garbled");
    row("EPL: hangs up when asked", epl({.hangUp = HangUp::InsteadOfAnAnswer}), patient, no,
        "label.printer-lost");
    RawPatience silent = silentBefore;
    silent.answerAfterLabel = base::Millis(2000);
    row("EPL: never answers", epl({.manner = Manner::Silent, .mannerAfterLabel = Manner::Silent}), silent,
        Outcome::Kind::Unproven, "label.unproven");
    row("EPL: labels run out", epl({.atLabel = Trouble::PaperOut}), patient, perhaps, "label.media-out");
    row("EPL: paused in the middle", epl({.atLabel = Trouble::Paused}), patient, perhaps,
        "label.printer-paused");
    row("EPL: hangs up in the middle", epl({.hangUp = HangUp::InTheMiddle}), patient, perhaps,
        "label.printer-lost");
}

void TestRawPrinter::saysWhatBecameOfTheLabel()
{
    QFETCH(PrinterScript, script);
    QFETCH(RawPatience, patience);
    QFETCH(int, kind);
    QFETCH(QString, code);
    // All at once, so that times that must run out do so once. A second label shows that the queue goes on.
    std::vector<std::unique_ptr<Bench>> benches;
    for (int i = 0; i < kTimes; ++i) {
        benches.push_back(std::make_unique<Bench>(script, patience));
        benches.back()->print(1);
        benches.back()->print(2);
    }
    const auto all = [&](auto is) {
        return std::all_of(benches.begin(), benches.end(), [&is](const auto &bench) { return is(*bench); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(all([](const Bench &bench) { return bench.isDone(); }), kDefect);
    for (const auto &bench : benches)
        bench->fake.repair();
    QTRY_VERIFY_WITH_TIMEOUT(all([](const Bench &bench) { return bench.fake.isIdle(); }), kDefect);
    for (const auto &bench : benches) {
        QCOMPARE(lies(*bench), QStringList());
        const Outcome &first = bench->told.front().outcome;
        QVERIFY(first.error);
        QVERIFY2(int(first.kind) == kind, qPrintable(first.error->sentence()));
        QCOMPARE(first.error->code.text(), code);
        QVERIFY(!first.error->sentence().contains(QLatin1String("UNIT-")));
        if (first.kind == Outcome::Kind::NotPrinted && script.atLabel == Trouble::None)
            QCOMPARE(bench->fake.labelBytes(), 0);
    }
}

void TestRawPrinter::aPrinterThatLiesIsSeenByTheTruth()
{
    // The control: if a printer's word were all the test has, this one would pass.
    for (const Speech speech : {Speech::Zpl, Speech::Epl}) {
        Bench bench({.speech = speech, .isLying = true}, kPatient);
        bench.print(1);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isDone(), kDefect);
        QCOMPARE(bench.told.front().outcome.kind, Outcome::Kind::Printed);
        QCOMPARE(lies(bench).size(), 1);
    }
}

void TestRawPrinter::goesOnWhenTheFaultIsGone()
{
    Bench bench({.before = Trouble::PaperOut}, kPatient);
    bench.print(1);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isDone(), kDefect);
    bench.fake.repair();
    bench.print(2);
    bench.print(3);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isDone(), kDefect);
    QCOMPARE(bench.fake.paper(), (QByteArrayList{codeOf(2), codeOf(3)}));
    QCOMPARE(lies(bench), QStringList());
}

void TestRawPrinter::aStuckPrinterAnswersEveryJob()
{
    RawPatience patience = kPatient;
    patience.answer = base::Millis(50);
    Bench bench({.manner = Manner::Silent}, patience);
    for (int unit = 0; unit < kTimes; ++unit)
        bench.print(unit);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isDone(), kDefect);
    for (const Told &told : bench.told)
        QCOMPARE(told.outcome.kind, Outcome::Kind::NotPrinted);
    QCOMPARE(lies(bench), QStringList());
}

void TestRawPrinter::callsALabelOfASilentPrinterUnproven()
{
    Bench good({.speech = Speech::Epl, .manner = Manner::Silent, .mannerAfterLabel = Manner::Silent},
               kPatient, label::Answers::Never);
    good.print(1);
    Bench gone({.speech = Speech::Epl, .hangUp = HangUp::AtOnce}, kPatient, label::Answers::Possible);
    gone.print(1);
    QTRY_VERIFY_WITH_TIMEOUT(good.isDone() && gone.isDone(), kDefect);
    QCOMPARE(good.told.front().outcome.kind, Outcome::Kind::Unproven);
    QTRY_COMPARE_WITH_TIMEOUT(good.fake.paper(), QByteArrayList{codeOf(1)}, kDefect);
    QVERIFY(gone.told.front().outcome.kind != Outcome::Kind::Printed);
}

void TestRawPrinter::saysThatNobodyListens()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    RawPrinter printer(label::zplLanguage(), {QStringLiteral("127.0.0.1"), port}, {}, kPatient);
    std::optional<Outcome> outcome;
    printer.print(jobOf(1), [&outcome](const Outcome &got) { outcome = got; });
    QTRY_VERIFY_WITH_TIMEOUT(outcome, kDefect);
    QCOMPARE(outcome->kind, Outcome::Kind::NotPrinted);
    QCOMPARE(outcome->error->code.text(), QStringLiteral("label.printer-unreachable"));
    QCOMPARE(outcome->error->kind, base::ErrorKind::MissingPart);
    QCOMPARE(outcome->where, QStringLiteral("127.0.0.1:%1").arg(port));
}

void TestRawPrinter::sendsNothingThatDoesNotFit()
{
    Bench bench({}, kPatient);
    auto job = jobOf(1);
    job.stock = {25.4, 12.7, 203, {}};
    std::optional<Outcome> outcome;
    bench.printer->print(job, [&outcome](const Outcome &got) { outcome = got; });
    QTRY_VERIFY_WITH_TIMEOUT(outcome, kDefect);
    QCOMPARE(outcome->kind, Outcome::Kind::NotPrinted);
    QCOMPARE(outcome->error->code.text(), QStringLiteral("label.does-not-fit"));
    QCOMPARE(bench.fake.connections(), 0);
}

void TestRawPrinter::sendsNothingThatIsNotProven()
{
    FakePrinter fake({});
    const label::Proof proof = [](const label::Layout &,
                                  const label::LabelContent &content) -> base::Result<void> {
        if (content.serial == QLatin1String("SN-10001"))
            return base::fail(base::ErrorKind::Internal, base::ErrorCode("label.not-proven"),
                              QStringLiteral("It does not read back."), QStringLiteral("Try again."));
        return {};
    };
    RawPrinter printer(label::zplLanguage(), {QStringLiteral("127.0.0.1"), fake.port()}, proof, kPatient);
    std::vector<Outcome> outcomes;
    printer.print(jobOf(1), [&](const Outcome &got) { outcomes.push_back(got); });
    printer.print(jobOf(2), [&](const Outcome &got) { outcomes.push_back(got); });
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), size_t(2), kDefect);
    QCOMPARE(outcomes[0].kind, Outcome::Kind::NotPrinted);
    QCOMPARE(outcomes[0].error->code.text(), QStringLiteral("label.not-proven"));
    QCOMPARE(outcomes[1].kind, Outcome::Kind::Printed);
    QCOMPARE(fake.paper(), QByteArrayList{codeOf(2)});
}

void TestRawPrinter::checksWithoutPrinting_data()
{
    QTest::addColumn<PrinterScript>("script");
    QTest::addColumn<QString>("code");
    QTest::newRow("good") << PrinterScript{} << QString();
    QTest::newRow("good EPL") << PrinterScript{.speech = Speech::Epl} << QString();
    QTest::newRow("busy") << PrinterScript{.isFull = true} << QString();
    QTest::newRow("no labels") << PrinterScript{.before = Trouble::PaperOut}
                               << QStringLiteral("label.paper-out");
    QTest::newRow("garbage") << PrinterScript{.manner = Manner::Garbage}
                             << QStringLiteral("label.printer-garbled");
    QTest::newRow("hangs up") << PrinterScript{.hangUp = HangUp::InsteadOfAnAnswer}
                              << QStringLiteral("label.printer-lost");
}

void TestRawPrinter::checksWithoutPrinting()
{
    QFETCH(PrinterScript, script);
    QFETCH(QString, code);
    Bench bench(script, kPatient);
    std::optional<base::Result<QString>> says;
    bench.printer->check([&says](base::Result<QString> got) { says = std::move(got); });
    QTRY_VERIFY_WITH_TIMEOUT(says, kDefect);
    QCOMPARE(says->has_value(), code.isEmpty());
    if (*says)
        QVERIFY2(says->value().contains(QString::number(bench.fake.port())), qPrintable(says->value()));
    else
        QCOMPARE(says->error().code.text(), code);
    QCOMPARE(bench.fake.labelBytes(), 0);
}

void TestRawPrinter::endsInTheMiddleWithoutCallingBack()
{
    Bench bench({.isSlow = true}, kPatient);
    for (int unit = 0; unit < 5; ++unit)
        bench.print(unit);
    QTRY_VERIFY_WITH_TIMEOUT(bench.fake.connections() > 0, kDefect);
    bench.printer.reset();
    bool isOver = false;
    QTimer::singleShot(1000, qApp, [&isOver] { isOver = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isOver, kDefect);
    QVERIFY(bench.told.empty());
    QCOMPARE(bench.fake.connections(), 1);
}

void TestRawPrinter::aLabelOnItsWayIsNotCutOff()
{
    // The whole label or nothing of it, whenever the printer is ended.
    for (int turns = 0; turns < 40; ++turns) {
        Bench bench({}, kPatient);
        bench.print(1);
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        bench.printer.reset();
        QTRY_VERIFY_WITH_TIMEOUT(bench.fake.isHungUp() && bench.fake.isIdle(), kDefect);
        QVERIFY(!bench.fake.hasHalfALabel());
        QCOMPARE(bench.fake.paper().isEmpty(), bench.fake.labelBytes() == 0);
        QVERIFY(bench.fake.strange().isEmpty());
        if (!bench.told.empty())
            break;
    }
}

void TestRawPrinter::mayBeDestroyedByWhomItCalls()
{
    Bench bench({}, kPatient);
    bool isCalled = false;
    bench.printer->print(jobOf(1), [&](const Outcome &outcome) {
        QCOMPARE(outcome.kind, Outcome::Kind::Printed);
        isCalled = true;
        bench.printer.reset();
    });
    bench.printer->print(jobOf(2), [](const Outcome &) { QFAIL("the printer is gone"); });
    QTRY_VERIFY_WITH_TIMEOUT(isCalled, kDefect);
    QCOMPARE(bench.fake.paper(), QByteArrayList{codeOf(1)});
}

void TestRawPrinter::queueKeepsOrderAndStack()
{
    std::vector<int> begun;
    std::vector<label::PrintQueue::Finished> open;
    {
        label::PrintQueue queue;
        queue.add([&open](auto finished) { open.push_back(finished); });
        for (int i = 0; i < 100'000; ++i) {
            queue.add([&begun, i](const auto &finished) {
                begun.push_back(i);
                finished();
                finished();
            });
        }
        QVERIFY(begun.empty());
        open[0]();
        QCOMPARE(begun.size(), size_t(100'000));
        QVERIFY(std::is_sorted(begun.begin(), begun.end()));
        queue.add([&open](auto finished) { open.push_back(finished); });
        queue.add([&begun](const auto &) { begun.push_back(-1); });
        open[0](); // a second time: it is another's turn
        QCOMPARE(begun.size(), size_t(100'000));
    }
    open[1]();
    QCOMPARE(begun.size(), size_t(100'000));
}

void TestRawPrinter::decidesFromWhatHappened_data()
{
    QTest::addColumn<label::Answers>("answers");
    QTest::addColumn<QString>("transcript"); ///< what happened, and what is done about it
    const auto must = label::Answers::Expected;
    const auto may = label::Answers::Possible;
    const auto never = label::Answers::Never;
    QTest::newRow("good") << must
                          << QStringLiteral("connected:ask idle:send all-left:ask-after idle:pause "
                                            "pause-over:ask idle:printed");
    QTest::newRow("busy before") << must
                                 << QStringLiteral("connected:ask busy:pause pause-over:ask busy:pause "
                                                   "pause-over:ask idle:send");
    QTest::newRow("a label waits before") << must << QStringLiteral("connected:ask waiting:pause");
    QTest::newRow("a label waits after")
        << must
        << QStringLiteral(
               "connected:ask idle:send all-left:ask-after waiting:pause pause-over:ask waiting:printed");
    QTest::newRow("idle once proves nothing")
        << must
        << QStringLiteral("connected:ask idle:send all-left:ask-after idle:pause pause-over:ask busy:pause "
                          "pause-over:ask idle:pause pause-over:ask idle:printed");
    QTest::newRow("a fault between two idle answers")
        << must
        << QStringLiteral(
               "connected:ask idle:send all-left:ask-after idle:pause pause-over:ask fault:perhaps");
    QTest::newRow("half has left") << must
                                   << QStringLiteral("connected:ask idle:send half-left:- lost:perhaps");
    QTest::newRow("nothing has left") << must << QStringLiteral("connected:ask idle:send lost:not-printed");
    QTest::newRow("never done") << must
                                << QStringLiteral("connected:ask idle:send all-left:ask-after busy:pause "
                                                  "out-of-time:perhaps");
    QTest::newRow("nothing taken") << must
                                   << QStringLiteral("connected:ask idle:send out-of-time:not-printed");
    QTest::newRow("nobody there") << must << QStringLiteral("silent:not-printed");
    QTest::newRow("the end is the end")
        << must << QStringLiteral("lost:not-printed connected:- idle:- all-left:-");
    QTest::newRow("silence may be") << may
                                    << QStringLiteral("connected:ask silent:send all-left:ask-after "
                                                      "silent:unproven");
    QTest::newRow("silence of one that has spoken")
        << may << QStringLiteral("connected:ask idle:send all-left:ask-after silent:perhaps");
    QTest::newRow("silence at first") << may
                                      << QStringLiteral("connected:ask silent:send all-left:ask-after "
                                                        "idle:pause pause-over:ask idle:printed");
    QTest::newRow("never asked") << never << QStringLiteral("connected:send half-left:- all-left:unproven");
    QTest::newRow("never asked, lost") << never << QStringLiteral("connected:send half-left:- lost:perhaps");
}

void TestRawPrinter::decidesFromWhatHappened()
{
    using namespace label::raw;
    QFETCH(label::Answers, answers);
    QFETCH(QString, transcript);
    const auto state = [](label::PrinterWork work) { return Event(Answered{{{}, work, 0}}); };
    const QHash<QString, Event> events{
        {QStringLiteral("connected"), Connected{}},
        {QStringLiteral("lost"), Lost{}},
        {QStringLiteral("silent"), Silent{}},
        {QStringLiteral("pause-over"), PauseOver{}},
        {QStringLiteral("out-of-time"), OutOfTime{}},
        {QStringLiteral("half-left"), Left{50}},
        {QStringLiteral("all-left"), Left{100}},
        {QStringLiteral("idle"), state(label::PrinterWork::Idle)},
        {QStringLiteral("busy"), state(label::PrinterWork::Printing)},
        {QStringLiteral("waiting"), state(label::PrinterWork::LabelWaiting)},
        {QStringLiteral("fault"), Answered{{label::PrinterFault::PaperOut, label::PrinterWork::Idle, 0}}}};
    label::RawConversation talk(QStringLiteral("here"), answers, label::RawPurpose::Print, 100,
                                base::Millis(60'000));
    const auto nameOf = [&talk](Act act) {
        switch (act) {
        case Act::Nothing: return QStringLiteral("-");
        case Act::Ask: return QStringLiteral("ask");
        case Act::AskAfterLabel: return QStringLiteral("ask-after");
        case Act::Pause: return QStringLiteral("pause");
        case Act::SendLabel: return QStringLiteral("send");
        case Act::End: break;
        }
        switch (talk.outcome()->kind) {
        case Outcome::Kind::Printed: return QStringLiteral("printed");
        case Outcome::Kind::NotPrinted: return QStringLiteral("not-printed");
        case Outcome::Kind::Unproven: return QStringLiteral("unproven");
        case Outcome::Kind::Perhaps: break;
        }
        return QStringLiteral("perhaps");
    };
    QStringList said;
    for (const QString &step : transcript.split(u' ')) {
        const QString event = step.section(u':', 0, 0);
        QVERIFY2(events.contains(event), qPrintable(event));
        said << event + u':' + nameOf(talk.on(events[event]));
    }
    QCOMPARE(said.join(u' '), transcript);
}

QTEST_MAIN(TestRawPrinter)
#include "tst_label_raw_printer.moc"
