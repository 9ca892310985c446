#include "core/card/host_process.h"
#include "core/card/host_protocol.h"
#include "core/card/insertion_count.h"
#include "core/card/pcsc_card_system.h"
#include "core/card/reader_choice.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <utility>

using namespace card;
using namespace card::host;

namespace {

QByteArray bodyOf(const QByteArray &frame) { return frame.mid(4); }

QList<QByteArray> everyReply()
{
    const WireCounters wire{7, 100, 200};
    return {
        frame(Reply(Hello{ProtocolVersion, {7, 24}})),
        frame(Reply(CardOpened{1, wire, {"\x3B", "\xA0\x01"}})),
        frame(Reply(CommandData{2, wire, 120, QByteArray(64 * 1024, 'x')})),
        frame(Reply(RequestFailed{
            3,
            wire,
            60,
            {ChannelFailure::Kind::StatusWord, ChannelFailure::Reached::Perhaps, 0x6A88, 0x8010000C}})),
        frame(Reply(CardClosed{4, wire})),
        frame(Reply(Readers{0, 2, {{QStringLiteral("Leser ä 00 00"), CardPresence::Mute, 65535, "\x3B"}}})),
    };
}

QList<QByteArray> everyRequest()
{
    return {frame(Request(OpenCard{1})), frame(Request(SendCommand{2, Patience::Long, 255, "\xBF\x3E"})),
            frame(Request(ResetCard{3})), frame(Request(CloseCard{4}))};
}

ReaderReport report(CardPresence presence, quint16 events)
{
    return {QStringLiteral("R"), presence, events, {}};
}

/// A host program that a shell script plays, in a folder with what it reads and writes.
class ScriptedHost
{
public:
    /// @param script runs in the folder  @param files what lies there before
    ScriptedHost(const QByteArray &script, std::initializer_list<std::pair<const char *, QByteArray>> files)
    {
        write("host", "#!/bin/sh\ncd \"${0%/*}\"\n" + script);
        for (const auto &[name, content] : files)
            write(name, content);
    }
    PcscOptions options() const
    {
        PcscOptions options;
        options.hostProgram = path("host");
        return options;
    }
    /// The process ids that the script wrote into a file, a line each.
    QList<pid_t> processesIn(const char *name) const
    {
        QList<pid_t> processes;
        QFile file(path(name));
        if (file.open(QIODevice::ReadOnly)) {
            for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine())
                processes.append(pid_t(line.trimmed().toInt()));
        }
        return processes;
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const char *name, const QByteArray &content)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
            !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qFatal("%s: %s", name, qPrintable(file.errorString()));
    }

    QTemporaryDir m_folder;
};

} // namespace

class ProtocolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesEveryRequest();
    void carriesEveryReply();
    void refusesEveryBodyCutShortOrLong();
    void refusesValuesOutsideTheirEnums();
    void refusesTooManyReaders();
    void putsTornFramesTogether();
    void refusesFramesThatCannotBe_data();
    void refusesFramesThatCannotBe();
    void survivesRandomBytes();

    void countsInsertions();
    void noticesASwapBetweenTwoReports();
    void goesOnCountingAcrossTheWrapAndARestart();

    void reportsAHostThatIsNotThere();
    void killsAHostThatTalksNonsense_data();
    void killsAHostThatTalksNonsense();
    void givesTheHostNoneOfOurEnvironment();
    void endsAHostThatRepliesUnasked_data();
    void endsAHostThatRepliesUnasked();
    void saysWhenTheHostProgramIsMissing();
    void startsAWatcherThatHangsAgain_data();
    void startsAWatcherThatHangsAgain();
    void saysWhenThereIsNoRoomForAReader();

    void watchesTheReadersToUseFirst_data();
    void watchesTheReadersToUseFirst();
};

void ProtocolTest::carriesEveryRequest()
{
    const auto read =
        readRequest(bodyOf(frame(Request(SendCommand{9, Patience::Long, 60, QByteArray(65280, 'c')}))));
    QVERIFY(read);
    QCOMPARE(*read, Request(SendCommand{9, Patience::Long, 60, QByteArray(65280, 'c')}));
    QCOMPARE(*readRequest(bodyOf(frame(Request(OpenCard{0xFFFFFFFF})))), Request(OpenCard{0xFFFFFFFF}));
    QCOMPARE(*readRequest(bodyOf(frame(Request(ResetCard{3})))), Request(ResetCard{3}));
    QCOMPARE(*readRequest(bodyOf(frame(Request(CloseCard{4})))), Request(CloseCard{4}));
}

void ProtocolTest::carriesEveryReply()
{
    for (const QByteArray &bytes : everyReply()) {
        const auto read = readReply(bodyOf(bytes));
        QVERIFY(read);
        QCOMPARE(frame(*read), bytes);
    }
    const auto failed = std::get<RequestFailed>(*readReply(bodyOf(everyReply()[3])));
    QCOMPARE(failed.id, 3u);
    QCOMPARE(failed.fault.statusWord, quint16(0x6A88));
    QCOMPARE(failed.fault.reached, ChannelFailure::Reached::Perhaps);
    QCOMPARE(failed.wire.bytesFromCard, 200);
    const auto readers = std::get<Readers>(*readReply(bodyOf(everyReply()[5])));
    QCOMPARE(readers.readers[0].name, QStringLiteral("Leser ä 00 00"));
    QCOMPARE(readers.readers[0].events, quint16(65535));
}

void ProtocolTest::refusesEveryBodyCutShortOrLong()
{
    const auto tooShortOrLong = [](const QList<QByteArray> &frames, auto read) {
        for (const QByteArray &whole : frames) {
            const QByteArray body =
                bodyOf(whole).left(400); // of the long one only the beginning, wrong in itself
            for (qsizetype size = 0; size < body.size(); ++size) {
                if (read(body.left(size)))
                    return false;
            }
            if (read(bodyOf(whole) + '\0'))
                return false;
        }
        return true;
    };
    QVERIFY(tooShortOrLong(everyReply(), [](const QByteArray &body) { return readReply(body).has_value(); }));
    QVERIFY(
        tooShortOrLong(everyRequest(), [](const QByteArray &body) { return readRequest(body).has_value(); }));
}

void ProtocolTest::refusesValuesOutsideTheirEnums()
{
    QByteArray command = bodyOf(frame(Request(SendCommand{1, Patience::Normal, 255, "x"})));
    command[5] = 2;
    QVERIFY(!readRequest(command));

    const QByteArray failed = bodyOf(everyReply()[3]);
    const qsizetype kindAt = 1 + 4 + 4 + 8 + 8 + 1;
    for (const qsizetype at : {kindAt, kindAt + 1}) {
        QByteArray changed = failed;
        changed[at] = char(99);
        QVERIFY(!readReply(changed));
    }
    QByteArray negative = failed;
    negative[5] = char(0xFF); // the count of APDUs
    QVERIFY(!readReply(negative));
    QVERIFY(!readReply("\x01"));
    QVERIFY(!readRequest(bodyOf(frame(Reply(Hello{})))));
}

void ProtocolTest::refusesTooManyReaders()
{
    Readers many;
    for (int i = 0; i < MostReaders + 5; ++i)
        many.readers.append({QString::number(i), CardPresence::Absent, 0, {}});
    QByteArray body = bodyOf(frame(Reply(many)));
    QCOMPARE(std::get<Readers>(*readReply(body)).readers.size(),
             qsizetype(MostReaders)); // the writer keeps the limit
    body[1 + 4 + 2] = char(0xFF);     // and the reader does, whatever is announced
    QVERIFY(!readReply(body));
}

void ProtocolTest::putsTornFramesTogether()
{
    QByteArray stream;
    for (const QByteArray &bytes : everyReply())
        stream += bytes;
    for (const qsizetype piece : {1, 3, 4096, 1000000}) {
        FrameReader reader;
        QList<QByteArray> bodies;
        for (qsizetype at = 0; at < stream.size(); at += piece) {
            reader.feed(QByteArrayView(stream).sliced(at, std::min(piece, stream.size() - at)));
            for (auto next = reader.next(); next && *next; next = reader.next())
                bodies.append(**next);
        }
        QCOMPARE(bodies.size(), everyReply().size());
        for (qsizetype i = 0; i < bodies.size(); ++i)
            QCOMPARE(bodies[i], bodyOf(everyReply()[i]));
    }
}

void ProtocolTest::refusesFramesThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("empty body") << QByteArray::fromHex("00000000") << true;
    QTest::newRow("one byte too long") << QByteArray::fromHex("00020001") << true;
    QTest::newRow("4 GiB") << QByteArray::fromHex("FFFFFFFF") << true;
    QTest::newRow("control: the longest") << QByteArray::fromHex("00020000") << false;
}

void ProtocolTest::refusesFramesThatCannotBe()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isRefused);
    FrameReader reader;
    reader.feed(bytes);
    QCOMPARE(!reader.next().has_value(), isRefused);
    reader.feed("more");
    QCOMPARE(!reader.next().has_value(), isRefused); // for good
}

void ProtocolTest::survivesRandomBytes()
{
    QRandomGenerator random(20240607);
    for (int round = 0; round < 20000; ++round) {
        const auto frames = round % 2 ? everyReply() : everyRequest();
        QByteArray body = bodyOf(frames[qsizetype(random.bounded(int(frames.size())))]).left(300);
        for (int changes = random.bounded(1, 4); changes > 0 && !body.isEmpty(); --changes)
            body[qsizetype(random.bounded(int(body.size())))] = char(random.bounded(256));
        if (const auto request = readRequest(body))
            QCOMPARE(bodyOf(frame(*request)), body); // what is accepted has one spelling
        (void)readReply(body);
    }
}

void ProtocolTest::countsInsertions()
{
    InsertionCount count;
    QCOMPARE(count.of(QStringLiteral("R")), 0u);
    count.update({report(CardPresence::Absent, 4)});
    QCOMPARE(count.of(QStringLiteral("R")), 0u);
    count.update({report(CardPresence::Present, 5)});
    QCOMPARE(count.of(QStringLiteral("R")), 1u);
    count.update({report(CardPresence::Present, 5)});
    QCOMPARE(count.of(QStringLiteral("R")), 1u);
    count.update({report(CardPresence::Absent, 6)});
    count.update({report(CardPresence::Mute, 7)});
    QCOMPARE(count.of(QStringLiteral("R")), 2u);
}

void ProtocolTest::noticesASwapBetweenTwoReports()
{
    InsertionCount count;
    count.update({report(CardPresence::Present, 1)});
    count.update({report(CardPresence::Present, 3)}); // out and in
    QCOMPARE(count.of(QStringLiteral("R")), 2u);
    count.update({report(CardPresence::Absent, 6)}); // out, in, out
    QCOMPARE(count.of(QStringLiteral("R")), 3u);
    count.update({report(CardPresence::Present, 9)}); // in, out, in
    QCOMPARE(count.of(QStringLiteral("R")), 5u);
}

void ProtocolTest::goesOnCountingAcrossTheWrapAndARestart()
{
    InsertionCount count;
    count.update({report(CardPresence::Present, 65535)});
    count.update({report(CardPresence::Present, 1)}); // 65536 and 65537
    QCOMPARE(count.of(QStringLiteral("R")), 2u);
    count.update({}); // the service went away
    count.update({report(CardPresence::Present, 1)});
    QCOMPARE(count.of(QStringLiteral("R")), 3u);      // nobody saw whether it is the same card
    count.update({report(CardPresence::Present, 0)}); // started afresh unseen
    QCOMPARE(count.of(QStringLiteral("R")), 4u);
}

void ProtocolTest::reportsAHostThatIsNotThere()
{
    std::optional<HostProcess::End> end;
    HostProcess host(
        QStringLiteral("/no/such/program"), {}, [](const Reply &) {},
        [&](HostProcess::End how) { end = how; });
    host.start();
    QVERIFY(!end); // from the event loop, never from inside
    host.send(OpenCard{1});
    QTRY_VERIFY(end);
    QCOMPARE(*end, HostProcess::End::CouldNotStart);
    QVERIFY(!host.isRunning());
}

void ProtocolTest::killsAHostThatTalksNonsense_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("end");
    const auto row = [](const char *name, const char *script, HostProcess::End end) {
        QTest::newRow(name) << QString::fromLatin1(script) << int(end);
    };
    row("text", "echo hello world; exec sleep 100", HostProcess::End::Misbehaved);
    row("another version", "printf '\\0\\0\\0\\7\\100\\0\\1\\0\\0\\0\\0'; exec sleep 100",
        HostProcess::End::Misbehaved);
    row("no hello",
        "printf '\\0\\0\\0\\31\\104\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0';"
        "exec sleep 100",
        HostProcess::End::Misbehaved);
    row("ends at once", "exit 0", HostProcess::End::Ended);
    row("ends after hello", "printf '\\0\\0\\0\\7\\100\\0\\2\\0\\0\\0\\0'; exit 3", HostProcess::End::Ended);
}

void ProtocolTest::killsAHostThatTalksNonsense()
{
    QFETCH(QString, script);
    QFETCH(int, end);
    QList<int> ends;
    HostProcess host(
        QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script}, [](const Reply &) {},
        [&](HostProcess::End how) { ends.append(int(how)); });
    host.start();
    QTRY_COMPARE(ends.size(), 1);
    QCOMPARE(ends[0], end);
    QVERIFY(!host.isRunning());
    host.start(); // another one can follow
    QTRY_COMPARE(ends.size(), 2);
}

void ProtocolTest::givesTheHostNoneOfOurEnvironment()
{
    qputenv("STATION_TEST_SECRET", "canary");
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("environment"));
    bool hasEnded = false;
    HostProcess host(
        QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("env > \"$0\""), file},
        [](const Reply &) {}, [&](HostProcess::End) { hasEnded = true; });
    host.start();
    QTRY_VERIFY(hasEnded);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray environment = written.readAll();
    QVERIFY(environment.contains("PATH="));
    QVERIFY(!environment.contains("canary"));
}

void ProtocolTest::endsAHostThatRepliesUnasked_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("kind"); // -1: the card is open
    const auto row = [](const char *name, const Reply &reply, int kind) {
        QTest::newRow(name) << frame(reply) << kind;
    };
    constexpr int Failed = int(ChannelFailure::Kind::HostFailed);
    const QByteArray aid = QByteArray::fromHex("A000000559");
    row("control: the reply that is waited for", CardOpened{1, {}, {"\x3B", aid}}, -1);
    row("to another request", CardOpened{2, {}, {"\x3B", aid}}, Failed);
    row("of another kind", CommandData{1, {}, 255, "x"}, Failed);
    row("that a session is closed", CardClosed{1, {}}, Failed);
    row("what only the watcher reports", Readers{}, Failed);
    row("a second hello", Hello{}, Failed);
    row("an AID that is too long", CardOpened{1, {}, {"\x3B", QByteArray(17, 'x')}}, Failed);
    row("an ATR that is too long", CardOpened{1, {}, {QByteArray(34, 'x'), aid}}, Failed);
    row("counters that cannot be", CardOpened{1, {2'000'000'000, 0, 0}, {"\x3B", aid}}, Failed);
}

void ProtocolTest::endsAHostThatRepliesUnasked()
{
    QFETCH(QByteArray, reply);
    QFETCH(int, kind);
    // A host that says hello, reads nothing and replies; then it stays, so that it must be killed.
    const ScriptedHost host("echo $$ > process\ncat bytes\nexec sleep 100\n",
                            {{"bytes", frame(Reply(Hello{})) + reply}});
    std::optional<ChannelResult<Opened>> opened;
    pid_t process = 0;
    {
        PcscCardSystem system(host.options());
        const auto channel = system.channel(QStringLiteral("R"));
        channel->open([&](const ChannelResult<Opened> &result) { opened = result; });
        QTRY_VERIFY_WITH_TIMEOUT(opened, 20000);
        process = host.processesIn("process").value(0);
        QVERIFY(process > 0);
        QCOMPARE(*opened ? -1 : int(opened->error().kind), kind);
        if (kind >= 0)
            QTRY_VERIFY(::kill(process, 0) != 0);
        else
            QCOMPARE(::kill(process, 0), 0); // the control: this one goes on
    }
    QVERIFY(::kill(process, 0) != 0);
}

void ProtocolTest::saysWhenTheHostProgramIsMissing()
{
    PcscOptions options;
    options.hostProgram = QStringLiteral("/no/such/program");
    PcscCardSystem system(options);
    std::optional<ReaderSnapshot> seen;
    system.watch([&](const ReaderSnapshot &snapshot) { seen = snapshot; });
    QTRY_VERIFY(seen);
    QVERIFY(seen->problem);
    QCOMPARE(seen->problem->kind, base::ErrorKind::MissingPart);
    QVERIFY(!seen->problem->remedy.isEmpty());

    const auto channel = system.channel(QStringLiteral("R"));
    std::optional<ChannelResult<Opened>> opened;
    bool isInside = true;
    channel->open([&](const ChannelResult<Opened> &result) {
        QVERIFY(!isInside);
        opened = result;
    });
    isInside = false;
    QTRY_VERIFY(opened);
    QVERIFY(!*opened);
    QCOMPARE(opened->error().kind, ChannelFailure::Kind::HostFailed);
    QCOMPARE(opened->error().reached, ChannelFailure::Reached::No);

    std::optional<ChannelResult<QByteArray>> sent; // a session that is not there gets no command
    channel->exchange("x", Patience::Normal, [&](const ChannelResult<QByteArray> &result) { sent = result; });
    QVERIFY(!sent);
    QTRY_VERIFY(sent);
    QCOMPARE(sent->error().reached, ChannelFailure::Reached::No);
}

void ProtocolTest::startsAWatcherThatHangsAgain_data()
{
    QTest::addColumn<QByteArray>("afterItsReport");
    QTest::addColumn<bool>("hangs");
    QTest::newRow("silent after its report") << QByteArray("exec sleep 100") << true;
    QTest::newRow("control: it goes on reporting")
        << QByteArray("while sleep 0.2; do cat report; done") << false;
}

void ProtocolTest::startsAWatcherThatHangsAgain()
{
    QFETCH(QByteArray, afterItsReport);
    QFETCH(bool, hangs);
    const ScriptedHost host("echo $$ >> starts\ncat hello report\n" + afterItsReport + '\n',
                            {{"hello", frame(Reply(Hello{}))},
                             {"report", frame(Reply(Readers{0, 0, {report(CardPresence::Absent, 0)}}))}});
    const auto starts = [&host] { return host.processesIn("starts"); };

    PcscOptions options = host.options();
    options.watchTimeout = std::chrono::milliseconds(2400);
    PcscCardSystem system(options);
    std::vector<ReaderSnapshot> seen;
    system.watch([&](const ReaderSnapshot &snapshot) { seen.push_back(snapshot); });
    if (!hangs) {
        QTRY_COMPARE_WITH_TIMEOUT(seen.size(), size_t(1), 20000);
        QVERIFY(!QTest::qWaitFor([&] { return seen.size() > 1; }, 6000));
        QCOMPARE(starts().size(), 1);
        return;
    }
    // It shows its reader, hangs, is said to hang, and the next one shows its reader again.
    QTRY_VERIFY_WITH_TIMEOUT(seen.size() >= 3, 20000);
    QCOMPARE(seen[0].readers.size(), 1);
    QVERIFY(!seen[0].problem);
    QVERIFY(seen[1].readers.isEmpty());
    QVERIFY(seen[1].problem);
    QCOMPARE(seen[1].problem->code, base::ErrorCode("card.service-hangs"));
    QVERIFY(!seen[1].problem->text.isEmpty() && !seen[1].problem->remedy.isEmpty());
    QCOMPARE(seen[2].readers.size(), 1);
    QVERIFY(!seen[2].problem);
    QVERIFY(starts().size() >= 2);
    QTRY_VERIFY(::kill(starts().front(), 0) != 0);
}

void ProtocolTest::saysWhenThereIsNoRoomForAReader()
{
    const ScriptedHost host(
        "cat bytes\nexec sleep 100\n",
        {{"bytes", frame(Reply(Hello{})) + frame(Reply(Readers{0, 2, {report(CardPresence::Absent, 0)}}))}});
    PcscCardSystem system(host.options());
    std::optional<ReaderSnapshot> seen;
    system.watch([&](const ReaderSnapshot &snapshot) { seen = snapshot; });
    QTRY_VERIFY_WITH_TIMEOUT(seen, 20000);
    QCOMPARE(seen->readers.size(), 1); // the others work
    QVERIFY(seen->problem);
    QCOMPARE(seen->problem->code, base::ErrorCode("card.too-many-readers"));
    QVERIFY(seen->problem->text.startsWith(QLatin1Char('2')));
    QVERIFY(seen->problem->remedy.contains(QLatin1String("[card] readers")));
}

void ProtocolTest::watchesTheReadersToUseFirst_data()
{
    QTest::addColumn<QList<QByteArray>>("toUse");
    QTest::addColumn<QByteArray>("watched");
    QTest::addColumn<int>("leftOut");
    using Names = QList<QByteArray>;
    QTest::newRow("all, in their order") << Names() << QByteArray("A 00 00,A 01 00,B 02 00") << 1;
    QTest::newRow("the last one first") << Names{"C 03 00"} << QByteArray("C 03 00,A 00 00,A 01 00") << 0;
    QTest::newRow("whatever its number") << Names{"C 07 00"} << QByteArray("C 03 00,A 00 00,A 01 00") << 0;
    QTest::newRow("one that is not there") << Names{"D 00 00"} << QByteArray("A 00 00,A 01 00,B 02 00") << 0;
    QTest::newRow("more than there is room for")
        << Names{"A 00 00", "B 02 00", "C 03 00"} << QByteArray("A 00 00,A 01 00,B 02 00") << 1;
}

void ProtocolTest::watchesTheReadersToUseFirst()
{
    QFETCH(QList<QByteArray>, toUse);
    QFETCH(QByteArray, watched);
    QFETCH(int, leftOut);
    const QList<QByteArray> names{"A 00 00", "A 01 00", "B 02 00", "C 03 00"};
    const ReaderChoice choice = chooseReaders(names, toUse, 3);
    QCOMPARE(choice.watched.join(','), watched);
    QCOMPARE(choice.leftOut, leftOut);
    QCOMPARE(chooseReaders(names, toUse, 4).watched.size(), 4);
    QCOMPARE(chooseReaders(names, toUse, 4).leftOut, 0);
}

QTEST_GUILESS_MAIN(ProtocolTest)
#include "tst_card_protocol.moc"
