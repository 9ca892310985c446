#include "tests/end-to-end/canary_search.h"
#include "tests/end-to-end/factory.h"
#include "tests/end-to-end/process_watch.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using Dialect = training::CarrierServer::Dialect;

namespace {

constexpr const char *kGivenId = "CANARY-GIVEN-5D1C-77";
constexpr const char *kConfirmedId = "CANARY-CONFIRMED-0B2E-31";
constexpr const char *kUnknownId = "CANARY-UNKNOWN-9A4F-58";
constexpr const char *kCardId = "CANARY-CARD-E3C8-12";
constexpr const char *kRefusedId = "CANARY-REFUSED-6F70-94";
constexpr const char *kConfirmation = "canary-confirmation-2b9d";
constexpr const char *kCardConfirmation = "canary-confirmation-card-84fa";
constexpr const char *kWrongConfirmation = "canary-confirmation-wrong-10ce";
constexpr const char *kWrongScan = "LPA:1$smdp.example.com$CANARY-SCANNED-3E55-02";

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// A day on the line with secrets that can be recognised, everywhere where a secret can be.
class Day
{
public:
    explicit Day(Dialect dialect)
        : m_factory(options(dialect))
    {
        QDir folder(m_factory.path(QString()));
        for (const char *name : {"home", "tmp", "work"})
            folder.mkpath(QLatin1String(name));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_factory.path(QStringLiteral("home")));
        environment.insert(QStringLiteral("TMPDIR"), m_factory.path(QStringLiteral("tmp")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_factory.path(QStringLiteral("home/config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_factory.path(QStringLiteral("home/data")));
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_factory.path(QStringLiteral("home/cache")));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=true;qt.*=false"));
        m_factory.setEnvironment(environment);
        m_factory.setWorkingFolder(m_factory.path(QStringLiteral("work")));
        m_factory.writeConfig(QStringLiteral("scan_back=true\n"));
        m_reader = QString::fromLocal8Bit(qgetenv("VPCD_READERS")).section(QLatin1Char(';'), 0, 0);
    }

    Factory &factory() { return m_factory; }
    QString folder() const { return m_factory.path(QStringLiteral(".")); }

    QByteArray code(const char *matchingId, const char *more = "") const
    {
        return "LPA:1$" + address() + '$' + matchingId + more;
    }

    /// Imports five units; the last one's code is of no order.
    void import()
    {
        const auto order = [this](int number, const char *id, const esim::Eid &eid,
                                  const char *confirmation) {
            training::Order made{Factory::iccid(number), *esim::MatchingId::fromText(id), eid, std::nullopt};
            if (confirmation)
                made.confirmationCode = base::Secret(confirmation);
            m_factory.smdp().addOrder(made);
        };
        order(903, kConfirmedId, Factory::eid(3), kConfirmation);
        order(905, kCardId, Factory::eid(5), kCardConfirmation);
        order(906, kRefusedId, Factory::eid(5), kCardConfirmation);
        QByteArray rows = "serial,eid,reserve,deliver,fleet,activation_code,confirmation_code,note\n";
        rows += "A1,,matching-id,label,training-fleet,,,note\n";
        rows += "A2," + Factory::eid(2).text().toLatin1() + ",matching-id,install,training-fleet,,,note\n";
        rows += "A3," + Factory::eid(3).text().toLatin1() + ",given,install,," + code(kConfirmedId, "$$1") +
                ',' + kConfirmation + ",note\n";
        rows += "A4,,given,label,," + code(kGivenId) + ",,note\n";
        rows +=
            "A5," + Factory::eid(4).text().toLatin1() + ",given,install,," + code(kUnknownId) + ",,note\n";
        m_factory.writeFile(QStringLiteral("m.csv"), rows);
        // The same code twice, an impossible one, and a code where none belongs: refused, and quoted in
        // words.
        m_factory.writeFile(QStringLiteral("faulty.csv"),
                            "serial,reserve,deliver,activation_code,confirmation_code\nA1,given,label," +
                                code(kGivenId) + ",\nA1,given,label,\"" + code(kGivenId) + " " + kUnknownId +
                                "\",\nA2,eid,label," + kRefusedId + ',' + kConfirmation + "\n");
        run(3, {"manifest", "check", file("faulty.csv"), "--rejects", file("rejects.csv")});
        run(0, {"manifest", "check", file("m.csv")});
        run(0, {"batch", "import", file("m.csv"), "--name", "b"});
        run(3, {"batch", "import", file("m.csv"), "--name", "b"});
    }

    /// Runs the batch in two goes with a kill between them, so that a write-ahead log is left to look into.
    void runBatch()
    {
        for (int card : {2, 3, 4})
            m_factory.layOut(Factory::eid(card));
        m_factory.begin(QStringLiteral("b"));
        // Not while an install is under way: a server that has bound its profile to the killed session may
        // refuse another one, and the unit is held.
        const auto isAt = [this](const char *serial, const char *phase) {
            return m_factory.phase(QLatin1String(serial)) == QLatin1String(phase);
        };
        m_factory.waitFor(
            [&isAt] { return isAt("A1", "waiting-for-scan") && isAt("A2", "done") && isAt("A3", "done"); });
        m_factory.kill();
        look();
        m_factory.begin(QStringLiteral("b"), words("--until-idle 8"));
        QVERIFY(m_factory.finish() == 1);
        QCOMPARE(m_factory.phase(QStringLiteral("A2")), QStringLiteral("done"));
        QCOMPARE(m_factory.phase(QStringLiteral("A3")), QStringLiteral("done"));
        QVERIFY(m_factory.phase(QStringLiteral("A5")) != QLatin1String("done"));
    }

    /// Everything else that the program can be asked.
    void ask()
    {
        for (const char *serial : {"A1", "A2", "A3", "A4", "A5"}) {
            run(0, {"unit", "show", "b", serial});
            run(0, {"unit", "show", "b", serial, "--json"});
            run(0, {"unit", "report", "b", serial, "-o", file("unit-") + serial + ".json"});
            run(0, {"unit", "report", "b", serial, "-o", file("unit-") + serial + ".pdf"});
        }
        run(-1, {"unit", "scan", "b", "A1"}, kWrongScan);
        run(0, {"unit", "scan", "b", "A4"}, code(kGivenId) + '\n');
        run(1, {"label", "print", "b", "A1"});
        run(0, {"label", "reprint", "b", "A1", "--reason", "jam"});
        run(0, {"label", "reprint", "b", "A4", "--reason", "one more for the box"});
        run(-1, {"batch", "status", "b"});
        run(-1, {"batch", "status", "b", "--json"});
        run(0, {"batch", "list"});
        for (const char *format : {"csv", "jsonl", "pdf"})
            run(0, {"batch", "export", "b", "--format", format, "-o", file("batch.") + format});
        run(0, {"journal", "verify"});
        run(0, {"journal", "verify", "--against", file("batch.csv.head")});
        run(0, {"journal", "backup", "-o", file("backup.sqlite")});
        run(-1, {"doctor"});
        run(0, {"trust", "list"});
    }

    /// A card beside any batch: a code on stdin and a confirmation code from a file, wrong ones first.
    void downloadOntoCard()
    {
        const auto card = m_factory.layOut(Factory::eid(5));
        m_factory.insert(0, card);
        QTRY_VERIFY(m_factory.run(words("readers")).out.contains(m_reader.toUtf8() + ": card"));
        m_factory.writeFile(QStringLiteral("wrong.confirmation"), kWrongConfirmation);
        m_factory.writeFile(QStringLiteral("card.confirmation"), kCardConfirmation);
        const QByteArray reader = m_reader.toLocal8Bit();
        const auto download = [&](int status, const char *id, const char *confirmation) {
            run(status,
                {"card", "download", "--reader", reader, "-", "--confirmation-code-file", file(confirmation),
                 "--enable"},
                code(id, "$$1") + '\n');
        };
        download(1, kRefusedId, "wrong.confirmation");
        download(0, kCardId, "card.confirmation");
        QCOMPARE(card->profiles().size(), size_t(1));
        // A secret in the wrong place is not repeated.
        run(2, {"card", "download", "--reader", reader}, {});
        for (const char *what : {"info", "profiles", "notifications", "send-notifications"})
            run(0, {"card", what, "--reader", reader, "--json"});
    }

    /// Collects the canaries that are known by now and looks for them everywhere.
    void look()
    {
        CanarySearch search = canaries();
        m_found << search.inFolder(folder(), sources());
        m_files += search.files();
        m_bytes += search.bytes();
    }

    CanarySearch canaries() const
    {
        CanarySearch search;
        search.add(QStringLiteral("the carrier's secret"), Factory::carrierSecret());
        for (const char *secret : {kGivenId, kConfirmedId, kUnknownId, kCardId, kRefusedId, kConfirmation,
                                   kCardConfirmation, kWrongConfirmation, "CANARY-SCANNED-3E55-02"})
            search.add(QString::fromLatin1(secret), secret);
        for (const QByteArray &id : m_factory.matchingIds())
            search.add(QStringLiteral("a matching ID of the carrier"), id);
        for (const QByteArray &token : const_cast<Factory &>(m_factory).carrier().tokens())
            search.add(QStringLiteral("an access token"), token);
        QFile key(m_factory.path(QStringLiteral("./data/journal.key")));
        if (key.open(QIODevice::ReadOnly))
            search.add(QStringLiteral("the journal's key"), key.readAll());
        return search;
    }

    /// Where the secrets come from: the test's own files, and the key's.
    QStringList sources() const
    {
        QStringList paths;
        for (const char *name : {"m.csv", "faulty.csv", "carrier.secret", "wrong.confirmation",
                                 "card.confirmation", "data/journal.key"})
            paths << m_factory.path(QStringLiteral("./") + QLatin1String(name));
        return paths;
    }

    QByteArray file(const char *name) const { return m_factory.path(QLatin1String(name)).toLocal8Bit(); }

    /// @param status the one that is expected; -1: any
    void run(int status, const QList<QByteArray> &arguments, const QByteArray &input = {})
    {
        QStringList texts;
        for (const QByteArray &argument : arguments)
            texts << QString::fromLocal8Bit(argument);
        const auto ended = m_factory.run(texts, input);
        if (status >= 0 && ended.status != status)
            QFAIL(qPrintable(QStringLiteral("%1: status %2\n%3")
                                 .arg(texts.join(QLatin1Char(' ')))
                                 .arg(ended.status)
                                 .arg(QString::fromUtf8(ended.err))));
    }

    QStringList found() const { return m_found; }
    int files() const { return m_files; }
    qint64 bytes() const { return m_bytes; }

private:
    static Factory::Options options(Dialect dialect)
    {
        Factory::Options made;
        made.dialect = dialect;
        return made;
    }
    QByteArray address() const { return const_cast<Factory &>(m_factory).smdp().address().toLatin1(); }

    Factory m_factory;
    QString m_reader;
    QStringList m_found;
    int m_files = 0;
    qint64 m_bytes = 0;
};

} // namespace

/// No secret is ever anywhere where it does not belong: looked for from the outside, while the programs run
/// and after.
class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeDayLeavesNoSecretBehind_data()
    {
        QTest::addColumn<int>("dialect");
        QTest::newRow("Twilio, Basic") << int(Dialect::Twilio);
        QTest::newRow("KORE, Bearer") << int(Dialect::Kore);
    }
    void aWholeDayLeavesNoSecretBehind()
    {
        QFETCH(int, dialect);
        Day day(Dialect{dialect});
        const ProcessWatch watch;
        day.import();
        day.runBatch();
        if (QTest::currentTestFailed())
            return;
        day.ask();
        day.downloadOntoCard();
        if (QTest::currentTestFailed())
            return;
        day.look();
        const CanarySearch canaries = day.canaries();
        QVERIFY(canaries.count() >= (Dialect{dialect} == Dialect::Kore ? 14 : 13));
        QCOMPARE(day.found(), QStringList());
        QCOMPARE(canaries.in(day.factory().said()), QStringList());
        QVERIFY(day.factory().said().size() > 10000);
        QCOMPARE(canaries.in(watch.commandLines()), QStringList());
        QCOMPARE(canaries.in(watch.environments()), QStringList());
        QVERIFY(watch.programs().contains("esim-stationctl"));
        QVERIFY(watch.programs().contains("esim-card-host"));
        qInfo().noquote() << canaries.count() << "canaries in" << CanarySearch::forms("example").size()
                          << "forms," << day.files() << "files," << day.bytes() / 1024 << "KiB,"
                          << watch.looks() << "looks at the processes," << day.factory().said().size() / 1024
                          << "KiB said: 0 found";
    }

    void plantedLeaksAreFound()
    {
        const QByteArray secret = "CANARY/planted+leak-0001~\xe9";
        CanarySearch search;
        search.add(QStringLiteral("planted"), secret);
        QTemporaryDir place;
        // Each form in a file of its own, in the middle of other things.
        for (const auto &[form, bytes] : CanarySearch::forms(secret)) {
            QVERIFY2(!search.in("before " + bytes + " after").isEmpty(), qPrintable(form));
            QVERIFY2(search.in("before " + bytes.chopped(1) + " after").isEmpty(), qPrintable(form));
        }
        for (int before = 0; before < 6; ++before)
            QVERIFY(!search.in((QByteArray(before, 'x') + secret + "and more").toBase64()).isEmpty());
        QVERIFY(!search.in("Basic " + ("AC0007:" + secret).toBase64()).isEmpty());
        QVERIFY(search.in("nothing of the kind").isEmpty());

        const auto write = [&place](const char *name, const QByteArray &bytes) {
            QFile file(place.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        const auto finds = [&](const char *name) {
            return !search.inFolder(place.path()).filter(QLatin1String(name)).isEmpty();
        };
        write("plain.log", "x" + secret);
        QVERIFY(finds("plain.log"));
        write(".hidden", QByteArray(5000, '\0') + secret.toHex());
        QVERIFY(finds(".hidden"));
        QVERIFY(search.inFolder(place.path(), {place.filePath(QStringLiteral("plain.log"))})
                    .filter(QStringLiteral("plain.log"))
                    .isEmpty());
        QVERIFY(QDir(place.path()).mkpath(QString::fromLatin1(secret.toHex())));
        QVERIFY(finds(secret.toHex().constData()));
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("leak"));
            database.setDatabaseName(place.filePath(QStringLiteral("leak.sqlite")));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("CREATE TABLE t (x BLOB)")));
            query.prepare(QStringLiteral("INSERT INTO t VALUES (?)"));
            query.addBindValue(QByteArray(3000, 'y') + secret + QByteArray(3000, 'z'));
            QVERIFY(query.exec());
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("leak"));
        QVERIFY(finds("leak.sqlite"));
    }

    void leaksInPapersAreFound()
    {
        // A label that says its code in words, and a report, written by the product's own writers.
        Day day(Dialect::Twilio);
        QTemporaryDir place;
        day.factory().writeFile(QStringLiteral("leak.csv"),
                                "serial,reserve,deliver,activation_code\nCANARY-SERIAL-THAT-IS-TOO-LONG-FOR-"
                                "ITS-CELL-0001,given,label," +
                                    day.code("HARMLESS-1") + "\n");
        day.run(0, {"batch", "import", day.file("leak.csv"), "--name", "p"});
        day.run(0, {"label", "print", "p", "CANARY-SERIAL-THAT-IS-TOO-LONG-FOR-ITS-CELL-0001"});
        day.run(0, {"batch", "export", "p", "--format", "pdf", "-o", day.file("tmp/report.pdf")});
        CanarySearch search;
        search.add(QStringLiteral("serial"), "CANARY-SERIAL-THAT-IS-TOO-LONG-FOR-ITS-CELL-0001");
        const QStringList found = search.inFolder(day.folder());
        QVERIFY2(
            found
                    .filter(QStringLiteral(
                        "/labels/p/CANARY-SERIAL-THAT-IS-TOO-LONG-FOR-ITS-CELL-0001.pdf: serial as plain"))
                    .size() > 1,
            qPrintable(found.join(QLatin1Char('\n'))));
        QVERIFY(!found.filter(QStringLiteral("report.pdf: serial as plain")).isEmpty());
    }

    void leaksOfProcessesAreSeen()
    {
        CanarySearch search;
        search.add(QStringLiteral("planted"), "CANARY-PROCESS-0001");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        QProcess argument;
        QProcess variable;
        const ProcessWatch watch;
        argument.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("read line"),
                                              QStringLiteral("CANARY-PROCESS-0001")});
        environment.insert(QStringLiteral("KEY"), QStringLiteral("CANARY-PROCESS-0001"));
        variable.setProcessEnvironment(environment);
        variable.start(QStringLiteral("cat"), QStringList());
        QTRY_VERIFY(!search.in(watch.commandLines()).isEmpty());
        QTRY_VERIFY(!search.in(watch.environments()).isEmpty());
        for (QProcess *process : {&argument, &variable}) {
            process->closeWriteChannel();
            QVERIFY(process->waitForFinished());
        }
    }

    void aCrashLeavesNothing_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("esim-stationctl") << QStringList{QStringLiteral(STATION_BIN_DIR "/esim-stationctl"),
                                                        QStringLiteral("--training"),
                                                        QStringLiteral("card"),
                                                        QStringLiteral("download"),
                                                        QStringLiteral("--reader"),
                                                        QStringLiteral("R"),
                                                        QStringLiteral("-")};
        QTest::newRow("esim-card-host")
            << QStringList{QStringLiteral(STATION_BIN_DIR "/esim-card-host"), QStringLiteral("--watch")};
    }
    void aCrashLeavesNothing()
    {
        QFETCH(QStringList, command);
        // The kernel gives the files of a process that must not be dumped to root; so it must run as somebody
        // else.
        const QStringList other =
            geteuid() == 0 ? words("setpriv --reuid=65534 --regid=65534 --clear-groups") : QStringList();
        const auto start = [&](QProcess &process, const QStringList &line) {
            const QStringList whole =
                QStringList{QStringLiteral("prlimit"), QStringLiteral("--core=1000000:1000000")} + other +
                line;
            process.start(whole.front(), whole.mid(1));
            return process.waitForStarted();
        };
        const auto ownerOf = [](const QProcess &process) {
            return QFileInfo(QStringLiteral("/proc/%1/environ").arg(process.processId())).ownerId();
        };
        const auto coreLimit = [](const QProcess &process) {
            QFile limits(QStringLiteral("/proc/%1/limits").arg(process.processId()));
            if (!limits.open(QIODevice::ReadOnly))
                return QByteArray();
            const QByteArray all = limits.readAll();
            return all.mid(all.indexOf("Max core file size"), 60).simplified();
        };
        QProcess control;
        QVERIFY(start(control, {QStringLiteral("cat")}));
        QTRY_VERIFY(coreLimit(control).contains("1000000 1000000"));
        const uint own = geteuid() == 0 ? 65534 : geteuid();
        QTRY_COMPARE(ownerOf(control), own);

        QProcess program;
        QVERIFY(start(program, command));
        QTRY_VERIFY2(coreLimit(program).contains("Max core file size 0 0"), program.readAllStandardError());
        QTRY_COMPARE(ownerOf(program), 0u);
        for (QProcess *process : {&control, &program}) {
            process->closeWriteChannel();
            process->kill();
            process->waitForFinished();
        }
    }
};

QTEST_GUILESS_MAIN(TestCanaries)
#include "tst_canaries.moc"
