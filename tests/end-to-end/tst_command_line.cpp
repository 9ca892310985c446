#include "tests/end-to-end/factory.h"

#include <QDir>
#include <QFile>
#include <QTest>

/// The command line without a reader or a smart card service: each lack is a sentence, the documented exit
/// status, and nothing changed.
class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    static QStringList words(const char *line)
    {
        return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    static Factory::Ended importUnits(Factory &factory, const QByteArray &rows)
    {
        factory.writeFile(QStringLiteral("m.csv"), rows);
        return factory.run({QStringLiteral("batch"), QStringLiteral("import"),
                            factory.path(QStringLiteral("m.csv")), QStringLiteral("--name"),
                            QStringLiteral("b")});
    }

    /// Two sheets of labels and a third that is not full.
    static QByteArray fiftyLabels()
    {
        QByteArray rows = "serial,deliver,reserve,activation_code,label:model\n";
        for (int i = 0; i < 50; ++i)
            rows += "SN-" + QByteArray::number(100 + i) + ",label,given,LPA:1$rsp.truphone.com$QR-G-5C-1LS-" +
                    QByteArray::number(200000 + i) + ",X-200\n";
        return rows;
    }

    /// Every file below the data folder with its bytes, the database's shared memory aside.
    static QMap<QString, QByteArray> contents(const QString &folder)
    {
        QMap<QString, QByteArray> all;
        for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            if (!info.fileName().endsWith(QLatin1String("-shm")) && file.open(QIODevice::ReadOnly))
                all.insert(info.fileName(), file.readAll());
        }
        return all;
    }

private Q_SLOTS:
    void usageErrorsExitWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *line : {"fly",
                                 "card info",
                                 "card",
                                 "batch run",
                                 "batch import x.csv",
                                 "batch export b --format xml -o f",
                                 "--nonsense",
                                 "unit show b",
                                 "journal burn",
                                 "trust import",
                                 "card download --reader R",
                                 "label shred b 1",
                                 "batch run b --until-idle soon",
                                 "label reprint b 1",
                                 "people add 4711 --name Anna",
                                 "people add 4711 --role operator",
                                 "people drop 1",
                                 "unit void b 1",
                                 "label void b 1",
                                 "label self-test b"})
            QTest::newRow(line) << words(line);
    }
    void usageErrorsExitWithTwo()
    {
        QFETCH(QStringList, arguments);
        Factory factory;
        const auto ended = factory.run(arguments);
        QCOMPARE(ended.status, 2);
        QVERIFY(ended.err.size() > 20);
        QVERIFY(!QFile::exists(factory.path(QStringLiteral("data"))));
    }

    void aSecretIsNeverAnArgument()
    {
        Factory factory;
        const auto ended =
            factory.run({QStringLiteral("card"), QStringLiteral("download"), QStringLiteral("--reader"),
                         QStringLiteral("R"), QStringLiteral("LPA:1$smdp.example.com$CANARY-7F21")});
        QCOMPARE(ended.status, 2);
        QVERIFY(!ended.err.contains("CANARY"));
    }

    void wrongSettingsExitWithTwo_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QByteArray>("names");
        QTest::newRow("no number") << QByteArray("[card]\nblock_size=many\n") << QByteArray("block_size");
        QTest::newRow("out of range")
            << QByteArray("[carrier]\nmax_in_flight=0\n") << QByteArray("max_in_flight");
        QTest::newRow("plain http") << QByteArray(
                                           "[carrier]\nkind=supersim\nbase_url=http://carrier.example.com\n")
                                    << QByteArray("base_url");
        QTest::newRow("a secret in the settings")
            << QByteArray("[carrier]\nsecret=hunter2\n") << QByteArray("secret");
        QTest::newRow("no such choice") << QByteArray("[carrier]\nkind=pigeon\n") << QByteArray("kind");
        QTest::newRow("no account")
            << QByteArray("[carrier]\nkind=supersim\nbase_url=https://c.example.com\nsecret=env:X\n")
            << QByteArray("account");
        QTest::newRow("no trust file")
            << QByteArray("[smdp]\ntrust=/nowhere/ci.pem\n") << QByteArray("/nowhere/ci.pem");
    }
    void wrongSettingsExitWithTwo()
    {
        QFETCH(QByteArray, settings);
        QFETCH(QByteArray, names);
        Factory factory;
        factory.writeFile(QStringLiteral("station.ini"),
                          "[station]\ndata_dir=" + factory.path(QStringLiteral("data")).toUtf8() + "\n" +
                              settings);
        const auto ended = factory.run(words("trust list"));
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.err.contains(names), ended.err);
        QVERIFY(!ended.err.contains("hunter2"));
    }

    void aBatchFillsSheetsAndTheLastOneAtItsEnd()
    {
        Factory factory;
        factory.writeConfig(QStringLiteral("template=a4-63.5x38.1\n"));
        QCOMPARE(importUnits(factory, fiftyLabels()).status, 0);
        const auto ended = factory.run(words("batch run b"));
        QVERIFY2(ended.status == 0 && ended.out.contains("50 done"), ended.out + ended.err);
        const QDir folder(factory.path(QStringLiteral("labels/b")));
        QCOMPARE(folder.entryList({QStringLiteral("*.pdf")}).size(), 3);
        QByteArray texts;
        const int perSheet[] = {21, 21, 8};
        for (int sheet = 1; sheet <= 3; ++sheet) {
            QProcess reader;
            reader.start(
                QStringLiteral("pdftotext"),
                {folder.filePath(QStringLiteral("sheet-000%1.pdf").arg(sheet)), QStringLiteral("-")});
            QVERIFY(reader.waitForFinished());
            const QByteArray text = reader.readAllStandardOutput();
            QCOMPARE(text.count("SN-1"), perSheet[sheet - 1]);
            texts += text;
        }
        for (int i = 0; i < 50; ++i)
            QCOMPARE(texts.count("SN-" + QByteArray::number(100 + i)), 1);
        QCOMPARE(factory.run(words("journal verify")).status, 0);
    }

    /// Killed while labels wait for a full sheet, and again when one is written: every label is on one sheet.
    void aKilledBatchDoublesNoLabelOnItsSheets()
    {
        Factory factory;
        factory.writeConfig(QStringLiteral("template=a4-63.5x38.1\n"));
        QCOMPARE(importUnits(factory, fiftyLabels()).status, 0);
        const auto count = [&factory](const char *phase) {
            int units = 0;
            for (const auto &[serial, unit] : factory.units())
                units += factory.phase(serial) == QLatin1String(phase);
            return units;
        };
        factory.begin(QStringLiteral("b"));
        QVERIFY(factory.waitFor([&] { return count("printing") + count("done") >= 5; }));
        factory.kill();
        factory.begin(QStringLiteral("b"));
        QVERIFY(factory.waitFor([&] { return count("done") >= 1; }));
        factory.kill();
        const auto ended = factory.run(words("batch run b"));
        QVERIFY2(ended.status == 0 && ended.out.contains("0 held"), ended.out + ended.err);
        QByteArray texts;
        const QDir folder(factory.path(QStringLiteral("labels/b")));
        for (const QString &sheet : folder.entryList({QStringLiteral("*.pdf")})) {
            QProcess reader;
            reader.start(QStringLiteral("pdftotext"), {folder.filePath(sheet), QStringLiteral("-")});
            QVERIFY(reader.waitForFinished());
            texts += reader.readAllStandardOutput();
        }
        for (int i = 0; i < 50; ++i)
            QCOMPARE(texts.count("SN-" + QByteArray::number(100 + i)), 1);
        QVERIFY(!texts.contains("REPRINT"));
    }

    void aBadTemplateIsRefusedWithItsLine()
    {
        Factory factory;
        factory.writeFile(QStringLiteral("bad.svg"),
                          "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"57mm\" height=\"32mm\" "
                          "viewBox=\"0 0 57 32\">\n<use href=\"http://127.0.0.1/x\"/></svg>");
        factory.writeConfig(QStringLiteral("template=%1\n").arg(factory.path(QStringLiteral("bad.svg"))));
        QCOMPARE(importUnits(factory, "serial,deliver,reserve,activation_code\n"
                                      "A1,label,given,LPA:1$rsp.truphone.com$QR-G-5C\n")
                     .status,
                 0);
        const auto ended = factory.run(words("batch run b"));
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.err.contains("bad.svg, line 2"), ended.err);
    }

    void aRecipeMayNameItsTemplate()
    {
        Factory factory;
        factory.writeConfig(QStringLiteral("[recipe:default]\nlabel=76x51\n"));
        QCOMPARE(importUnits(factory, "serial,deliver,reserve,activation_code\n"
                                      "A1,label,given,LPA:1$rsp.truphone.com$QR-G-5C\n")
                     .status,
                 0);
        QCOMPARE(factory.run(words("batch run b")).status, 0);
        QProcess info;
        info.start(QStringLiteral("pdfinfo"), {factory.path(QStringLiteral("labels/b/A1.pdf"))});
        QVERIFY(info.waitForFinished());
        const QByteArray said = info.readAllStandardOutput();
        QVERIFY2(said.contains("215 x 145 pts"), said); // 76 x 51 mm
    }

    void unreadableSettingsExitWithTwo()
    {
        Factory factory;
        QProcess process;
        process.start(
            QStringLiteral(STATION_BIN_DIR "/esim-stationctl"),
            {QStringLiteral("readers"), QStringLiteral("--config"), QStringLiteral("/nowhere/station.ini")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("/nowhere/station.ini"));
    }

    void aSecretFileThatOthersCanReadIsRefused()
    {
        Factory factory;
        QCOMPARE(importUnits(factory, "serial,fleet\nA1,training-fleet\n").status, 0);
        QFile::setPermissions(factory.path(QStringLiteral("carrier.secret")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        const auto ended = factory.run(words("batch run b"));
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.err.contains("chmod 600"), ended.err);
        QCOMPARE(factory.carrier().creates(), 0);
    }

    void noSmartCardServiceExitsWithFour()
    {
        Factory factory;
        const auto readers = factory.run(words("readers --json"));
        QCOMPARE(readers.status, 4);
        QVERIFY(readers.err.size() > 20);
        QCOMPARE(importUnits(factory, "serial,fleet\nA1,training-fleet\n").status, 0);
        const auto before = contents(factory.path(QStringLiteral("data")));
        const auto ended = factory.run(words("batch run b --json"));
        QCOMPARE(ended.status, 4);
        QCOMPARE(factory.carrier().creates(), 0);
        QCOMPARE(contents(factory.path(QStringLiteral("data"))), before);
    }

    void noCarrierExitsWithFour()
    {
        Factory factory;
        QCOMPARE(importUnits(factory, "serial,reserve,deliver,fleet\nA1,matching-id,label,training-fleet\n")
                     .status,
                 0);
        QFile config(factory.config());
        QVERIFY(config.open(QIODevice::ReadWrite));
        QByteArray text = config.readAll();
        text.replace(factory.carrier().baseUrl().toString().toUtf8(), "http://127.0.0.1:1");
        config.resize(0);
        config.write(text);
        config.close();
        const auto ended = factory.run(words("batch run b --json"));
        QCOMPARE(ended.status, 4);
        QVERIFY2(ended.err.contains("carrier") || ended.err.contains("127.0.0.1"), ended.err);
        const auto status = factory.run(words("batch status b --json")).lines();
        QCOMPARE(status.at(1).value(QStringLiteral("phase")).toString(), QStringLiteral("planned"));
    }

    void anUnknownFleetIsFoundBeforeMoneyMoves()
    {
        Factory factory;
        QCOMPARE(
            importUnits(factory, "serial,reserve,deliver,fleet\nA1,matching-id,label,no-such-fleet\n").status,
            0);
        const auto ended = factory.run(words("batch run b"));
        QVERIFY(ended.status != 0);
        QVERIFY2(ended.err.contains("no-such-fleet"), ended.err);
        QCOMPARE(factory.carrier().creates(), 0);
    }

    void aFaultyManifestExitsWithThreeAndChangesNothing()
    {
        Factory factory;
        QCOMPARE(importUnits(factory, "serial,fleet\nA1,training-fleet\n").status, 0);
        const auto before = contents(factory.path(QStringLiteral("data")));
        const QString faulty = QStringLiteral(STATION_SOURCE_DIR "/resources/samples/faulty.csv");
        const auto ended =
            factory.run({QStringLiteral("batch"), QStringLiteral("import"), faulty, QStringLiteral("--name"),
                         QStringLiteral("f"), QStringLiteral("--json")});
        QCOMPARE(ended.status, 3);
        QSet<QString> kinds;
        for (const QJsonObject &line : ended.lines()) {
            QVERIFY(line.value(QStringLiteral("row")).toInt() > 0);
            kinds.insert(line.value(QStringLiteral("code")).toString());
        }
        QVERIFY2(kinds.size() >= 20, qPrintable(QString::number(kinds.size())));
        QCOMPARE(contents(factory.path(QStringLiteral("data"))), before);

        const QString rejects = factory.path(QStringLiteral("rejects.csv"));
        const auto checked = factory.run({QStringLiteral("manifest"), QStringLiteral("check"), faulty,
                                          QStringLiteral("--rejects"), rejects});
        QCOMPARE(checked.status, 3);
        QVERIFY(QFile::exists(rejects));
    }

    void aSecondBatchOfTheSameNameIsRefused()
    {
        Factory factory;
        QCOMPARE(importUnits(factory, "serial,fleet\nA1,training-fleet\n").status, 0);
        QCOMPARE(importUnits(factory, "serial,fleet\nA2,training-fleet\n").status, 3);
    }

    void labelsWaitForTheirScan()
    {
        Factory factory;
        factory.writeConfig(QStringLiteral("scan_back=true"));
        QCOMPARE(importUnits(factory, "serial,reserve,deliver,fleet\nA1,matching-id,label,training-fleet\nA2,"
                                      "matching-id,label,training-fleet\n")
                     .status,
                 0);
        factory.begin(QStringLiteral("b"), {QStringLiteral("--until-idle"), QStringLiteral("30")});
        QVERIFY(factory.waitFor([&] {
            return factory.phase(QStringLiteral("A1")) == QLatin1String("waiting-for-scan") &&
                   factory.phase(QStringLiteral("A2")) == QLatin1String("waiting-for-scan");
        }));
        QMap<QString, QByteArray> codes;
        for (const auto &order : factory.smdp().orders()) {
            for (const QString &serial : {QStringLiteral("A1"), QStringLiteral("A2")}) {
                if (factory.units().at(serial).value(QStringLiteral("iccid")).toString() ==
                    order.order.iccid.text()) {
                    // The carrier writes the host in upper case into its codes, and the label keeps it.
                    codes[serial] = "LPA:1$" + factory.smdp().address().toUpper().toLatin1() + '$' +
                                    order.order.matchingId.secret().reveal().toByteArray();
                }
            }
        }
        QCOMPARE(codes.size(), 2);
        // While the batch runs: the right label, another unit's label, the right one again.
        QCOMPARE(factory.run(words("unit scan b A1"), codes[QStringLiteral("A1")]).status, 0);
        QVERIFY(
            factory.waitFor([&] { return factory.phase(QStringLiteral("A1")) == QLatin1String("done"); }));
        const auto wrong = factory.run(words("unit scan b A2"), codes[QStringLiteral("A1")]);
        QCOMPARE(wrong.status, 3);
        QVERIFY2(wrong.err.contains("A1"), wrong.err);
        QCOMPARE(factory.phase(QStringLiteral("A2")), QStringLiteral("waiting-for-scan"));
        factory.kill();
        // And without a running batch.
        QCOMPARE(factory.run(words("unit scan b A2"), codes[QStringLiteral("A2")]).status, 0);
        QCOMPARE(factory.run(words("batch status b")).status, 0);
    }

    void labelsArePrintedAgainAndVoidedByHand()
    {
        Factory factory;
        factory.writeConfig();
        const QByteArray code = "LPA:1$smdp.example.com$A-CODE-OF-A1";
        QCOMPARE(importUnits(factory, "serial,reserve,deliver,activation_code\nA1,given,label," + code + '\n')
                     .status,
                 0);
        const auto run = [&factory](const QStringList &arguments) { return factory.run(arguments); };
        QCOMPARE(run(words("label reprint b A1 --reason jam")).status, 1);
        const auto printed = run(words("label print b A1 --json"));
        QCOMPARE(printed.status, 0);
        QVERIFY(QFile::exists(printed.lines().front().value(QStringLiteral("file")).toString()));
        const auto twice = run(words("label print b A1"));
        QCOMPARE(twice.status, 1);
        QVERIFY2(twice.err.contains("label reprint"), twice.err);
        QCOMPARE(run(words("label reprint b A1 --reason lost")).status, 0);
        const auto alone = run(words("label reprint b A1 --reason lost"));
        QCOMPARE(alone.status, 1);
        QVERIFY2(alone.err.contains("second person"), alone.err);
        QCOMPARE(run(words("label reprint b A1 --reason lost --second Berta")).status, 0);
        QCOMPARE(run(words("label print b A9")).status, 3);
        QCOMPARE(run(words("label print c A1")).status, 3);

        QCOMPARE(run(words("unit void b A1 --reason stolen")).status, 0);
        const auto shown = run(words("unit show b A1 --json")).lines().front();
        QCOMPARE(shown.value(QStringLiteral("phase")).toString(), QStringLiteral("held"));
        QVERIFY(shown.value(QStringLiteral("reason")).toString().contains(QStringLiteral("stolen")));
        QCOMPARE(run(words("label reprint b A1 --reason lost --second Berta")).status, 1);
        QCOMPARE(run(words("label void b A1 --reason again")).status, 1);
        const auto retried = run(words("unit retry b A1"));
        QCOMPARE(retried.status, 1);
        QVERIFY2(retried.err.contains("new unit"), retried.err);
        QCOMPARE(factory.run(words("unit scan b A1"), code).status, 3);
        QCOMPARE(run(words("journal verify")).status, 0);
    }

    void theScannerIsTested()
    {
        Factory factory;
        factory.writeConfig();
        const QByteArray text = "TEST-LPA:1$-.:AZaz09_";
        QCOMPARE(factory.run(words("label self-test"), text + "\r\n").status, 0);
        const auto german = factory.run(words("label self-test --json"), "TESTßLPAÖ1$ß.ÖAYay09?\n");
        QCOMPARE(german.status, 1);
        QCOMPARE(german.lines().front().value(QStringLiteral("fault")).toString(), QStringLiteral("layout"));
        QCOMPARE(factory.run(words("label self-test"), "").status, 1);
        const auto printed = factory.run(words("label self-test --print --json"), "");
        QCOMPARE(printed.status, 0);
        QVERIFY(QFile::exists(printed.lines().front().value(QStringLiteral("file")).toString()));
    }

    void theSpendingLimitHolds()
    {
        Factory factory;
        QByteArray rows = "serial,reserve,deliver,fleet\n";
        for (int i = 0; i < 6; ++i)
            rows += "L" + QByteArray::number(i) + ",matching-id,label,training-fleet\n";
        QCOMPARE(importUnits(factory, rows).status, 0);
        QFile config(factory.config());
        QVERIFY(config.open(QIODevice::ReadWrite));
        QByteArray text = config.readAll();
        text.replace("[smdp]", "max_reservations_per_batch=4\n[smdp]");
        config.seek(0);
        config.write(text);
        config.close();
        const auto ended = factory.run(words("batch run b --json --until-idle 2"));
        QCOMPARE(ended.status, 1);
        QCOMPARE(factory.carrier().creates(), 4);
        const QJsonObject summary = ended.lines().back();
        QCOMPARE(summary.value(QStringLiteral("done")).toInt(), 4);
        QCOMPARE(summary.value(QStringLiteral("waiting")).toInt(), 2);
        QVERIFY2(ended.err.contains("limit"), ended.err);
        // A second run finds the limit reached in the journal.
        QCOMPARE(factory.run(words("batch run b --until-idle 2")).status, 1);
        QCOMPARE(factory.carrier().creates(), 4);
    }

    void peopleAreSetUpByHand()
    {
        Factory factory;
        factory.writeConfig({});
        factory.writeFile(QStringLiteral("pin"), "493817\n");
        const QString pinFile = factory.path(QStringLiteral("pin"));
        const auto add = [&](const char *badge, const char *name, const char *role,
                             const QStringList &more = {}) {
            return factory.run(words("people add") +
                               QStringList{QString::fromLatin1(badge), QStringLiteral("--name"),
                                           QString::fromLatin1(name), QStringLiteral("--role"),
                                           QString::fromLatin1(role)} +
                               more);
        };
        QCOMPARE(factory.run(words("people list")).status, 0);
        // The first one is an engineer with a good PIN.
        QCOMPARE(add("4711", "Anna Schmidt", "operator").status, 3);
        QCOMPARE(factory.run(words("people add 100 --name Erika --role engineer"), "123456\n").status, 3);
        QVERIFY(!QFile::exists(factory.path(QStringLiteral("data/people.json"))));
        QCOMPARE(add("OP:100", "Erika", "engineer", {QStringLiteral("--pin-file"), pinFile}).status, 0);
        QCOMPARE(add("4711", "Anna Schmidt", "operator").status, 0);
        QCOMPARE(add("4711", "Bert", "operator").status, 3);
        const auto listed = factory.run(words("people list --json"));
        QCOMPARE(listed.status, 0);
        QCOMPARE(listed.out.count("\"type\":\"person\""), 2);
        QVERIFY(!listed.out.contains("argon2"));
        QCOMPARE(factory.run(words("people remove 100")).status, 3);
        QCOMPARE(factory.run(words("people set-pin 4711"), "2580\n").status, 0);
        QCOMPARE(factory.run(words("people set-pin 4711 --no-pin")).status, 0);
        QCOMPARE(factory.run(words("people set-pin 100 --no-pin")).status, 3);
        // Work by the command line goes on as before, but a second person is one of these.
        QCOMPARE(importUnits(factory, "serial,reserve,deliver,fleet\nA1,matching-id,label,training-fleet\n")
                     .status,
                 0);
        QCOMPARE(factory.run(words("batch run b")).status, 0);
        QCOMPARE(factory.run(words("label reprint b A1 --reason lost")).status, 0);
        QCOMPARE(factory.run(words("label reprint b A1 --reason lost --second Berta")).status, 3);
        QCOMPARE(factory.run(words("label reprint b A1 --reason lost --second erika")).status, 0);
        // A damaged list is said and never written over.
        factory.writeFile(QStringLiteral("data/people.json"), "{");
        const auto damaged = factory.run(words("people remove 4711"));
        QCOMPARE(damaged.status, 4);
        QVERIFY2(damaged.err.contains("people.json"), damaged.err);
    }

    void secretsAppearNowhere()
    {
        Factory factory;
        QCOMPARE(importUnits(factory, "serial,reserve,deliver,fleet\nA1,matching-id,label,training-fleet\n")
                     .status,
                 0);
        const auto ended = factory.run(words("batch run b --json"));
        QCOMPARE(ended.status, 0);
        const auto orders = factory.smdp().orders();
        QCOMPARE(orders.size(), size_t(1));
        const QByteArray matchingId = orders[0].order.matchingId.secret().reveal().toByteArray();
        const QList<QByteArray> canaries{matchingId, matchingId.toBase64(), "canary-9f3c0f6a-secret"};
        QByteArray everything = ended.out + ended.err;
        for (const char *format : {"csv", "jsonl"}) {
            const QString file = factory.path(QStringLiteral("export.") + QLatin1String(format));
            QCOMPARE(factory
                         .run({QStringLiteral("batch"), QStringLiteral("export"), QStringLiteral("b"),
                               QStringLiteral("--format"), QLatin1String(format), QStringLiteral("-o"), file})
                         .status,
                     0);
            QFile exported(file);
            QVERIFY(exported.open(QIODevice::ReadOnly));
            everything += exported.readAll();
        }
        everything +=
            factory.run(words("unit show b A1 --json")).out + factory.run(words("unit show b A1")).out;
        for (const QByteArray &bytes : contents(factory.path(QStringLiteral("data"))))
            everything += bytes;
        for (const QByteArray &canary : canaries)
            QVERIFY(!everything.contains(canary));
        // The control: the search finds what is there.
        QVERIFY(everything.contains("A1"));
        QCOMPARE(factory.run(words("journal verify")).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
