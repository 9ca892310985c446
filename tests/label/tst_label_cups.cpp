#include "core/base/crypto.h"
#include "core/label/cups_job.h"
#include "core/label/cups_printer.h"
#include "core/label/cups_witness.h"

#include <QDirIterator>
#include <QThread>

#include "cups_kit.h"

using label::Began;
using label::Counter;
using label::CupsPrinter;
using label::JobState;
using label::JobStatus;
using Kind = label::Outcome::Kind;

/// Printing through a real scheduler and real IPP Everywhere printers. What was printed is what lies on their
/// paper.
class TestCups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsAddresses_data();
    void readsAddresses();
    void saysWhatBecameOfTheLabel_data();
    void saysWhatBecameOfTheLabel();
    void knowsWhenACancelledJobIsAtRest();
    void findsThePrinterBehindAQueue_data();
    void findsThePrinterBehindAQueue();
    void knowsTheJobThatAQueueSentOn();
    void aDriverQueuePrintsItsRaster();
    void aRawQueueIsNeverBelieved();
    void countsNoLabelThatIsNotThere_data();
    void countsNoLabelThatIsNotThere();
    void believesNoQueueThatPosesAsAPrinter();
    void waitsForThePrinterWhereTheQueueDoesNot();
    void findsEveryJobThatAQueueSentOn();
    void asksNobodyWhereThePrinterIsGone();
    void countsNoLabelWhoseFiltersFailed();
    void countsNoLabelOfAPausedQueue();
    void countsNoLabelWhosePrinterHungUp();
    void sendsNothingToAnOpenPrinter();
    void waitsUntilThePaperIsBack();
    void refusesStockThatThePrinterDoesNotTake();
    void saysThatNobodyIsThere();
    void checksWithoutPrinting();
    void leavesNoCodeBehind();
    void takesOutLaterWhatItDidNotWaitFor();
    void printsInOrderOnTheCallersThread();
    void endsWithAStuckPrinter();

private:
    std::unique_ptr<kit::PrivateBus> m_bus;
    std::unique_ptr<kit::Scheduler> m_scheduler;
    std::unique_ptr<kit::EverywherePrinter> m_printer; ///< behind the queue "everywhere", and asked itself
    std::unique_ptr<kit::RawSink> m_sink;              ///< behind "raw" and "zebra"
};

namespace {

const int kTimes = kit::times(5);
using namespace std::chrono_literals;

/// Patient with work, impatient with faults.
label::CupsTimes patient() { return {30s, 60s, 20s, 20ms, 100ms}; }
label::CupsTimes impatient() { return {30s, 700ms, 700ms, 20ms, 100ms}; }

label::CupsTarget target(const QString &setting)
{
    const auto read = label::readCupsTarget(setting);
    if (!read)
        qFatal("%s", qPrintable(read.error().sentence()));
    return *read;
}

label::Outcome print(CupsPrinter &printer, const label::LabelContent &content,
                     const label::LabelStock &stock = {})
{
    std::optional<label::Outcome> outcome;
    printer.print({content, stock}, [&outcome](label::Outcome got) { outcome = std::move(got); });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 180000))
        qFatal("The printer did not answer.");
    return *outcome;
}

QByteArray said(const label::Outcome &outcome)
{
    return outcome.error ? outcome.error->sentence().toUtf8() : QByteArray("no error");
}

} // namespace

void TestCups::initTestCase()
{
    m_bus = std::make_unique<kit::PrivateBus>();
    m_printer = std::make_unique<kit::EverywherePrinter>();
    m_sink = std::make_unique<kit::RawSink>();
    m_scheduler = std::make_unique<kit::Scheduler>();
    m_scheduler->addQueue(QStringLiteral("everywhere"), m_printer->uri(), QStringLiteral("everywhere"));
    m_scheduler->addQueue(QStringLiteral("raw"), m_sink->uri(), QStringLiteral("raw"));
    m_scheduler->addQueue(QStringLiteral("zebra"), m_sink->uri(),
                          QStringLiteral("drv:///sample.drv/zebra.ppd"));
}

void TestCups::readsAddresses_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("uri");
    QTest::newRow("queue") << QStringLiteral("cups:Line 3").remove(u' ')
                           << QByteArray("ipp://localhost/printers/Line3");
    QTest::newRow("printer") << QStringLiteral("ipp://10.0.0.7/ipp/print")
                             << QByteArray("ipp://10.0.0.7/ipp/print");
    QTest::newRow("printer, port") << QStringLiteral("ipps://label.example:8631/ipp/print/2")
                                   << QByteArray("ipps://label.example:8631/ipp/print/2");
    for (const char *wrong :
         {"", "cups:", "cups:a/b", "cups:a b", "cups:a#b", "lpd://host/queue", "http://host/ipp/print",
          "ipp://", "ipp://user:word@host/ipp/print", "queue", "ipp://host:99999999/x"})
        QTest::newRow(wrong[0] ? wrong : "empty") << QString::fromLatin1(wrong) << QByteArray();
}

void TestCups::readsAddresses()
{
    QFETCH(QString, setting);
    QFETCH(QByteArray, uri);
    const auto read = label::readCupsTarget(setting);
    QCOMPARE(read.has_value(), !uri.isEmpty());
    if (!read) {
        QCOMPARE(read.error().kind, base::ErrorKind::Usage);
        return;
    }
    QCOMPARE(QByteArray(read->uri).replace(":631/", "/"), uri);
}

void TestCups::saysWhatBecameOfTheLabel_data()
{
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<Counter>("counter");
    QTest::addColumn<Kind>("kind");
    const QStringList failed{QStringLiteral("job-completed-with-errors")};
    const auto row = [](const char *name, JobStatus status, Counter counter, Kind kind) {
        QTest::newRow(name) << status << counter << kind;
    };
    row("completed and counted", {JobState::Completed, {}, 1, Began::Yes}, Counter::Paper, Kind::Printed);
    row("CUPS 2.4's odd reason for success",
        {JobState::Completed, {QStringLiteral("processing-to-stop-point")}, 1, Began::Yes}, Counter::Paper,
        Kind::Printed);
    row("completed, counted none", {JobState::Completed, {}, 0, Began::Yes}, Counter::Paper, Kind::Perhaps);
    row("completed, no count", {JobState::Completed, {}, {}, Began::Yes}, Counter::Paper, Kind::Perhaps);
    row("completed, passed on", {JobState::Completed, {}, 1, Began::Yes}, Counter::Passed, Kind::Unproven);
    row("completed, passed none on", {JobState::Completed, {}, 0, Began::Yes}, Counter::Passed,
        Kind::Perhaps);
    row("completed, raw", {JobState::Completed, {}, 0, Began::Yes}, Counter::None, Kind::Unproven);
    row("completed, raw, the backend's claim", {JobState::Completed, {}, 1, Began::Yes}, Counter::None,
        Kind::Unproven);
    row("completed with errors, passed one on", {JobState::Completed, failed, 1, Began::Yes}, Counter::Passed,
        Kind::Perhaps);
    row("aborted, passed none on", {JobState::Aborted, {}, 0, Began::Yes}, Counter::Passed, Kind::NotPrinted);
    row("completed with errors, none", {JobState::Completed, failed, 0, Began::Yes}, Counter::Paper,
        Kind::NotPrinted);
    row("completed with errors, one", {JobState::Completed, failed, 1, Began::Yes}, Counter::Paper,
        Kind::Perhaps);
    row("completed with errors, raw", {JobState::Completed, failed, 0, Began::Yes}, Counter::None,
        Kind::Perhaps);
    row("aborted, none", {JobState::Aborted, {}, 0, Began::Yes}, Counter::Paper, Kind::NotPrinted);
    row("aborted, one", {JobState::Aborted, {}, 1, Began::Yes}, Counter::Paper, Kind::Perhaps);
    row("aborted, raw", {JobState::Aborted, {}, 0, Began::Yes}, Counter::None, Kind::Perhaps);
    row("aborted, no count", {JobState::Aborted, {}, {}, Began::Yes}, Counter::Paper, Kind::Perhaps);
    row("aborted in the queue", {JobState::Aborted, {}, 0, Began::No}, Counter::None, Kind::NotPrinted);
    row("canceled in the queue", {JobState::Canceled, {}, 0, Began::No}, Counter::None, Kind::NotPrinted);
    row("canceled at work", {JobState::Canceled, {}, 0, Began::Yes}, Counter::Paper, Kind::Perhaps);
    row("canceled, who knows when", {JobState::Canceled, {}, 0, Began::Unknown}, Counter::Paper,
        Kind::Perhaps);
    row("canceled after its filters failed", {JobState::Canceled, failed, 0, Began::Yes}, Counter::Paper,
        Kind::NotPrinted);
    row("still waiting", {JobState::Pending, {}, 0, Began::No}, Counter::Paper, Kind::Perhaps);
    row("stopped", {JobState::Stopped, {}, 0, Began::Yes}, Counter::Paper, Kind::Perhaps);
}

void TestCups::saysWhatBecameOfTheLabel()
{
    QFETCH(JobStatus, status);
    QFETCH(Counter, counter);
    QTEST(label::labelOf(status, counter), "kind");
}

void TestCups::knowsWhenACancelledJobIsAtRest()
{
    const QStringList stopping{QStringLiteral("processing-to-stop-point")};
    using State = label::PrinterStatus::State;
    const JobStatus cancelled{JobState::Canceled, stopping, {}, Began::Yes};
    QVERIFY(label::isStopping(cancelled, State::Processing));
    QVERIFY(!label::isStopping(cancelled, State::Idle));
    QVERIFY(!label::isStopping(cancelled, State::Stopped));
    QVERIFY(!label::isStopping({JobState::Completed, stopping, {}, Began::Yes}, State::Processing));
    QVERIFY(!label::isStopping({JobState::Canceled, {}, {}, Began::Yes}, State::Processing));
}

void TestCups::findsThePrinterBehindAQueue_data()
{
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<QByteArray>("uri");
    const auto row = [](const char *device, const char *uri = "") {
        QTest::newRow(device[0] ? device : "none") << QByteArray(device) << QByteArray(uri);
    };
    row("ipp://10.0.0.7/ipp/print", "ipp://10.0.0.7/ipp/print");
    row("ipps://label.example:8631/ipp/print", "ipps://label.example:8631/ipp/print");
    row("ipp://10.0.0.7/ipp/print?waitjob=false&version=1.1", "ipp://10.0.0.7/ipp/print");
    for (const char *other :
         {"", "ipp://user:word@10.0.0.7/ipp/print", "ipps://user@10.0.0.7/ipp/print",
          "dnssd://Labels._ipp._tcp.local/?uuid=1", "socket://10.0.0.7", "usb://Zebra/LP", "cups:everywhere",
          "implicitclass://Labels/", "http://10.0.0.7/ipp/print", "ipp:"})
        row(other);
}

void TestCups::findsThePrinterBehindAQueue()
{
    QFETCH(QByteArray, device);
    const auto printer = label::printerBehind(device);
    QTEST(printer ? printer->uri : QByteArray(), "uri");
}

void TestCups::knowsTheJobThatAQueueSentOn()
{
    const label::QueueJob job{12, "label-0123456789abcdef"};
    QVERIFY(label::isSentOn(job, "label-0123456789abcdef"));
    QVERIFY(label::isSentOn(job, "12 - label-0123456789abcdef")); // by Print-Job
    for (const char *other : {"", "label-0123456789abcde", "label-0123456789abcdef0",
                              "1 - label-0123456789abcdef", "12 - label-0123456789abcdee"})
        QVERIFY2(!label::isSentOn(job, other), other);
    QVERIFY(!label::isSentOn({}, ""));

    const JobStatus counted{JobState::Completed, {}, 1, Began::Yes};
    const JobStatus aborted{JobState::Aborted, {}, 0, Began::Yes};
    const JobStatus printing{JobState::Processing, {}, 1, Began::Yes};
    QCOMPARE(label::labelOf(QList<JobStatus>{}), Kind::Unproven);
    QCOMPARE(label::labelOf(QList{counted}), Kind::Printed);
    QCOMPARE(label::labelOf(QList{aborted}), Kind::Perhaps);
    QCOMPARE(label::labelOf(QList{printing}), Kind::Perhaps);
    QCOMPARE(label::labelOf(QList{counted, counted}), Kind::Perhaps);
    QCOMPARE(label::labelOf(QList{aborted, counted}), Kind::Perhaps);
}

void TestCups::aDriverQueuePrintsItsRaster()
{
    CupsPrinter cups(target(QStringLiteral("cups:zebra")), patient());
    for (int i = 0; i < kTimes; ++i) {
        const auto before = m_sink->jobs().size();
        const auto outcome = print(cups, kit::content());
        QVERIFY2(outcome.kind == Kind::Unproven, said(outcome).constData());
        QTRY_COMPARE(m_sink->jobs().size(), before + 1);
        QTRY_VERIFY(m_sink->jobs().last().contains("^XZ"));
        QVERIFY(m_sink->jobs().last().contains("~DGR:CUPS.GRF,"));
    }
}

void TestCups::aRawQueueIsNeverBelieved()
{
    CupsPrinter cups(target(QStringLiteral("cups:raw")), patient());
    for (int i = 0; i < kTimes; ++i) {
        const auto outcome = print(cups, kit::content());
        QCOMPARE(outcome.kind, Kind::Unproven);
        QTRY_VERIFY(m_sink->jobs().last().contains("%%EOF"));
    }
}

void TestCups::countsNoLabelThatIsNotThere_data()
{
    QTest::addColumn<QString>("printer");
    QTest::addColumn<QByteArray>("fault");
    for (const char *fault : {"media-empty", "cover-open", "abort", "nothing"})
        QTest::addRow("directly, %s", fault) << m_printer->uri() << QByteArray(fault);
    for (const char *fault : {"media-empty", "cover-open", "abort", "nothing"})
        QTest::addRow("through the scheduler, %s", fault)
            << QStringLiteral("cups:everywhere") << QByteArray(fault);
    // The control: with the label on the paper, the same way must come to Printed.
    QTest::addRow("directly, control") << m_printer->uri() << QByteArray("print");
    QTest::addRow("through the scheduler, control")
        << QStringLiteral("cups:everywhere") << QByteArray("print");
}

void TestCups::countsNoLabelThatIsNotThere()
{
    QFETCH(QString, printer);
    QFETCH(QByteArray, fault);
    const bool isFault = fault != "print";
    CupsPrinter cups(target(printer), isFault ? impatient() : patient());
    int printed = 0;
    int unproven = 0;
    int notPrinted = 0;
    const auto paperBefore = m_printer->paper().size();
    for (int i = 0; i < kTimes; ++i) {
        m_printer->does(fault);
        const auto outcome = print(cups, kit::content());
        printed += outcome.kind == Kind::Printed ? 1 : 0;
        unproven += outcome.kind == Kind::Unproven ? 1 : 0;
        notPrinted += outcome.kind == Kind::NotPrinted ? 1 : 0;
        QCOMPARE(outcome.error.has_value(), outcome.kind != Kind::Printed);
        if (outcome.error)
            QVERIFY(!outcome.error->remedy.isEmpty());
        // The fault is mended; what the printer still holds comes to nothing.
        m_printer->does("nothing");
        QTRY_COMPARE_WITH_TIMEOUT(m_printer->jobsAtHand(), 0, 60000);
    }
    m_printer->does("print");
    const auto labels = m_printer->paper().size() - paperBefore;
    qInfo("%d printed, %d unproven, %d not printed, %d in doubt; on paper: %d", printed, unproven, notPrinted,
          kTimes - printed - unproven - notPrinted, int(labels));
    QCOMPARE(printed, isFault ? 0 : kTimes);
    QCOMPARE(labels, isFault ? 0 : kTimes);
}

void TestCups::believesNoQueueThatPosesAsAPrinter()
{
    // The scheduler answers at ipp:// as a printer does, and its queue has another queue as its device.
    const QString server = QString::fromLatin1(qgetenv("CUPS_SERVER"));
    const QString raw = QStringLiteral("ipp://%1/printers/raw").arg(server);
    m_scheduler->addQueue(QStringLiteral("shared"), raw, QStringLiteral("raw"));
    m_scheduler->forget();
    for (const QString &name : {raw, QStringLiteral("cups:shared")}) {
        QCOMPARE(m_scheduler->history(), QByteArray()); // a queue's job is taken out, whatever its address
        CupsPrinter cups(target(name), patient());
        const auto outcome = print(cups, kit::content());
        QVERIFY2(outcome.kind == Kind::Unproven, said(outcome).constData());
    }
    m_scheduler->forget(); // what one queue has sent on to the other is not ours to take out
}

void TestCups::waitsForThePrinterWhereTheQueueDoesNot()
{
    m_scheduler->addQueue(QStringLiteral("hasty"), m_printer->uri() + QStringLiteral("?waitjob=false"),
                          QStringLiteral("everywhere"));
    int printed = 0;
    for (const QByteArray &fault : {QByteArray("media-empty"), QByteArray("abort"), QByteArray("nothing")}) {
        CupsPrinter cups(target(QStringLiteral("cups:hasty")), impatient());
        for (int i = 0; i < 5; ++i) {
            m_printer->does(fault);
            const auto outcome = print(cups, kit::content());
            printed += outcome.kind == Kind::Printed ? 1 : 0;
            m_printer->does("nothing");
            QTRY_COMPARE_WITH_TIMEOUT(m_printer->jobsAtHand(), 0, 60000);
        }
    }
    QCOMPARE(printed, 0);
    m_printer->does("print");
    CupsPrinter control(target(QStringLiteral("cups:hasty")), patient());
    QCOMPARE(print(control, kit::content()).kind, Kind::Printed);
}

void TestCups::findsEveryJobThatAQueueSentOn()
{
    const label::QueueJob job{7, "label-" + base::randomId()};
    auto printer = label::CupsLink::open(target(m_printer->uri()), 30s);
    auto witness = label::CupsWitness::open(m_printer->uri().toLatin1(), patient());
    QVERIFY(printer.has_value() && witness.has_value());
    const auto send = [this, &printer](const QByteArray &name) {
        const auto sent = printer->createJob(name, {}).and_then(
            [&](int number) { return printer->sendPdf(number, kit::textIn(m_printer->paper().last())); });
        QVERIFY(sent.has_value());
        QTRY_COMPARE_WITH_TIMEOUT(m_printer->jobsAtHand(), 0, 60000);
    };
    label::Pauses pauses;
    CupsPrinter cups(target(m_printer->uri()), patient());
    QCOMPARE(print(cups, kit::content()).kind, Kind::Printed); // one of another name
    QCOMPARE(witness->jobsFor(job, pauses).size(), 0);
    send(job.name);
    QCOMPARE(label::labelOf(witness->jobsFor(job, pauses)), Kind::Printed);
    m_printer->does("abort");
    send("7 - " + job.name);
    m_printer->does("print");
    QCOMPARE(witness->jobsFor(job, pauses).size(), 2);
    QCOMPARE(label::labelOf(witness->jobsFor(job, pauses)), Kind::Perhaps);
    QCOMPARE(witness->jobsFor({70, "label-of-another-label"}, pauses).size(), 0);
}

void TestCups::asksNobodyWhereThePrinterIsGone()
{
    const QString nobody = QStringLiteral("ipp://127.0.0.1:%1/ipp/print").arg(kit::freePort());
    QVERIFY(!label::CupsWitness::open(nobody.toLatin1(), patient()).has_value());
    QVERIFY(label::CupsWitness::open(m_printer->uri().toLatin1(), patient()).has_value());
}

void TestCups::countsNoLabelWhoseFiltersFailed()
{
    // Nothing can be written where filters work: "lp" succeeds, the printer is idle, and no label is made.
    CupsPrinter cups(target(QStringLiteral("cups:zebra")), patient());
    const auto before = m_sink->jobs().size();
    int printed = 0;
    for (int i = 0; i < kTimes; ++i) {
        m_scheduler->filtersMayNotWrite();
        const auto outcome = print(cups, kit::content());
        m_scheduler->filtersMayWrite();
        m_scheduler->resume(QStringLiteral("zebra"));
        printed += outcome.kind == Kind::Printed ? 1 : 0;
        if (i == 0)
            qInfo("%s", said(outcome).constData());
    }
    qsizetype labels = 0;
    for (qsizetype i = before; i < m_sink->jobs().size(); ++i)
        labels += m_sink->jobs()[i].contains("^XZ") ? 1 : 0;
    QCOMPARE(labels, 0);
    QCOMPARE(printed, 0);
    QCOMPARE(print(cups, kit::content()).kind, Kind::Unproven); // the control
}

void TestCups::countsNoLabelOfAPausedQueue()
{
    m_scheduler->pause(QStringLiteral("everywhere"));
    const auto jobs = m_printer->jobs();
    CupsPrinter cups(target(QStringLiteral("cups:everywhere")), impatient());
    for (int i = 0; i < kTimes; ++i) {
        const auto outcome = print(cups, kit::content());
        QCOMPARE(outcome.kind, Kind::NotPrinted);
        QVERIFY(!outcome.error->remedy.isEmpty());
    }
    m_scheduler->resume(QStringLiteral("everywhere"));
    CupsPrinter control(target(QStringLiteral("cups:everywhere")), patient());
    QCOMPARE(print(control, kit::content()).kind, Kind::Printed);
    QCOMPARE(m_printer->jobs(), jobs + 1); // nothing of the others came out later
}

void TestCups::countsNoLabelWhosePrinterHungUp()
{
    for (const auto *queue : {"raw", "zebra"}) {
        const QString name = QLatin1String(queue);
        CupsPrinter cups(target(QStringLiteral("cups:") + name), impatient());
        for (int i = 0; i < kTimes; ++i) {
            m_sink->closeAfter(1);
            const auto outcome = print(cups, kit::content());
            // What the socket still took is beyond anybody's knowledge.
            QVERIFY(outcome.kind != Kind::Printed);
            m_sink->closeAfter(std::nullopt);
            m_scheduler->resume(name);
        }
    }
}

void TestCups::sendsNothingToAnOpenPrinter()
{
    // Asked of the decision alone: ippeveprinter calls every reason a report, whatever its command says.
    label::PrinterStatus status;
    QVERIFY(!label::obstacle(status, label::Words::Fresh));
    status.reasons = QStringList{QStringLiteral("cover-open-report")};
    QVERIFY(!label::obstacle(status, label::Words::Fresh));
    status.reasons = QStringList{QStringLiteral("cover-open-error")};
    QCOMPARE(label::obstacle(status, label::Words::Fresh)->text, QStringLiteral("The printer is open."));
    QVERIFY(!label::obstacle(status, label::Words::Stale));
    status.state = label::PrinterStatus::State::Stopped;
    QVERIFY(label::obstacle(status, label::Words::Stale).has_value());
}

void TestCups::waitsUntilThePaperIsBack()
{
    QStringList needs;
    CupsPrinter cups(target(m_printer->uri()), patient(), [this, &needs](const base::Error &need) {
        needs << need.text;
        m_printer->does("print"); // somebody puts paper in when the station asks for it
    });
    const auto before = m_printer->paper().size();
    m_printer->does("media-empty");
    const auto outcome = print(cups, kit::content());
    QVERIFY2(outcome.kind == Kind::Printed, said(outcome).constData());
    QCOMPARE(m_printer->paper().size(), before + 1);
    QCOMPARE(needs, QStringList{QStringLiteral("The printer is out of labels.")});
}

void TestCups::refusesStockThatThePrinterDoesNotTake()
{
    CupsPrinter cups(target(m_printer->uri()), patient());
    const auto jobs = m_printer->jobs();
    const auto outcome = print(cups, kit::content(), label::LabelStock{190, 250, 203, {}});
    QCOMPARE(outcome.kind, Kind::NotPrinted);
    qInfo("%s", said(outcome).constData());
    QCOMPARE(m_printer->jobs(), jobs);
    const auto small = print(cups, kit::content(), label::LabelStock{25.4, 12.7, 203, {}});
    QCOMPARE(small.error->code.text(), QStringLiteral("label.does-not-fit"));
    QCOMPARE(print(cups, kit::content()).kind, Kind::Printed); // the control
}

void TestCups::saysThatNobodyIsThere()
{
    CupsPrinter gone(target(QStringLiteral("ipp://127.0.0.1:%1/ipp/print").arg(kit::freePort())), patient());
    CupsPrinter unknown(target(QStringLiteral("cups:no-such-queue")), patient());
    for (CupsPrinter *cups : {&gone, &unknown}) {
        const auto outcome = print(*cups, kit::content());
        QCOMPARE(outcome.kind, Kind::NotPrinted);
        QCOMPARE(outcome.error->kind, base::ErrorKind::MissingPart);
        QVERIFY(!outcome.error->remedy.isEmpty());
    }
}

void TestCups::checksWithoutPrinting()
{
    const auto jobs = m_printer->jobs();
    const auto check = [](const QString &printer) {
        CupsPrinter cups(target(printer), patient());
        std::optional<base::Result<QString>> says;
        cups.check([&says](base::Result<QString> got) { says = std::move(got); });
        if (!QTest::qWaitFor([&says] { return says.has_value(); }, 60000))
            qFatal("The printer did not answer.");
        return *says;
    };
    QVERIFY(check(m_printer->uri()).has_value());
    QVERIFY(!check(QStringLiteral("cups:everywhere")).value().contains(QLatin1String("scanned back")));
    QVERIFY(check(QStringLiteral("cups:raw")).value().contains(QLatin1String("scanned back")));
    QVERIFY(!check(QStringLiteral("cups:no-such-queue")).has_value());
    QCOMPARE(m_printer->jobs(), jobs);
}

void TestCups::leavesNoCodeBehind()
{
    const QByteArray canary("CANARY-4711-ABCD");
    CupsPrinter cups(target(QStringLiteral("cups:everywhere")), patient());
    const auto outcome = print(cups, kit::content("LPA:1$smdp.example.com$" + canary));
    QCOMPARE(outcome.kind, Kind::Printed);
    QCOMPARE(kit::decode(kit::rasterised(m_printer->paper().last(), 203)),
             QList<QByteArray>{"LPA:1$smdp.example.com$" + canary});
    QCOMPARE(m_scheduler->history(), QByteArray()); // purged, with its files
    int files = 0;
    QDirIterator walk(m_scheduler->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        ++files;
        QVERIFY2(!path.contains(QLatin1String("CANARY")) && !kit::textIn(path).contains(canary),
                 qPrintable(path));
        // Document files are named dNNNNN-NNN: PreserveJobFiles is on, and still none is left.
        QVERIFY2(!path.section(u'/', -1).startsWith(u'd') || !path.contains(QLatin1String("/spool/")),
                 qPrintable(path));
    }
    QVERIFY(files > 3);
    QVERIFY(!kit::textIn(m_printer->log()).contains(canary));
    QVERIFY(kit::textIn(m_printer->log()).contains("label-")); // the log that was searched has the jobs in it
}

void TestCups::takesOutLaterWhatItDidNotWaitFor()
{
    auto times = impatient();
    times.patience = 3s;
    times.cancelling = 0ms;
    const auto files = [this](const char *kind) {
        return QDir(m_scheduler->folder() + QStringLiteral("/spool"))
            .entryList({QLatin1String(kind)}, QDir::Files);
    };
    CupsPrinter cups(target(QStringLiteral("cups:everywhere")), times);
    const auto check = [&cups] {
        bool isChecked = false;
        cups.check([&isChecked](const base::Result<QString> &) { isChecked = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isChecked, 60000);
    };
    for (const bool byChecking : {true, false}) {
        m_printer->does("media-empty");
        QVERIFY(print(cups, kit::content()).kind != Kind::Printed);
        // Usually its end was not waited for; a quick scheduler may have ended and cleared it already.
        qInfo("%d document(s) left at first", int(files("d*").size()));
        m_printer->does("print");
        if (byChecking)
            QTRY_VERIFY_WITH_TIMEOUT((check(), m_scheduler->history().isEmpty()), 60000);
        else
            QTRY_VERIFY_WITH_TIMEOUT((print(cups, kit::content()), m_scheduler->history().isEmpty()), 60000);
        QCOMPARE(files("d*"), QStringList());
        QTRY_COMPARE_WITH_TIMEOUT(m_printer->jobsAtHand(), 0, 60000);
    }
    // The end of a printer with a job that was given up and one at hand; without time, the documents go.
    for (const auto cancelling : {1ms, 3000ms}) {
        times.cancelling = cancelling;
        times.patience = 700ms;
        CupsPrinter ending(target(QStringLiteral("cups:everywhere")), times);
        m_printer->does("media-empty");
        QVERIFY(print(ending, kit::content()).kind != Kind::Printed);
        ending.print({kit::content(), {}}, [](const label::Outcome &) {});
    }
    QCOMPARE(files("d*"), QStringList());
    m_printer->does("nothing");
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->jobsAtHand(), 0, 60000);
    m_printer->does("print");
}

void TestCups::printsInOrderOnTheCallersThread()
{
    CupsPrinter cups(target(m_printer->uri()), patient());
    const auto before = m_printer->paper().size();
    QStringList order;
    bool isSameThread = true;
    for (int i = 0; i < 5; ++i) {
        auto content = kit::content();
        content.serial = QStringLiteral("ORDER-%1").arg(i);
        cups.print({content, {}}, [&, serial = content.serial](const label::Outcome &outcome) {
            order << serial;
            isSameThread = isSameThread && QThread::currentThread() == qApp->thread();
            QCOMPARE(outcome.kind, Kind::Printed);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 5, 60000);
    QVERIFY(isSameThread);
    const QStringList paper = m_printer->paper();
    QCOMPARE(paper.size(), before + 5);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(order[i], QStringLiteral("ORDER-%1").arg(i));
        QVERIFY(kit::textOf(paper[before + i]).contains(order[i]));
    }
}

void TestCups::endsWithAStuckPrinter()
{
    int calls = 0;
    m_printer->does("media-empty");
    {
        auto times = patient();
        times.patience = 1h;
        times.cancelling = 300ms;
        bool isStuck = false;
        CupsPrinter cups(target(m_printer->uri()), times,
                         [&isStuck](const base::Error &) { isStuck = true; });
        for (int i = 0; i < 3; ++i)
            cups.print({kit::content(), {}}, [&calls](const label::Outcome &) { ++calls; });
        QTRY_VERIFY_WITH_TIMEOUT(isStuck, 60000);
    }
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
    m_printer->does("nothing");
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->jobsAtHand(), 0, 60000);
    m_printer->does("print");
}

QTEST_MAIN(TestCups)
#include "tst_label_cups.moc"
