#include "tests/end-to-end/factory.h"
#include "tests/label/fake_printer.h"

#include <QTest>

/// Batches whose product is the label, on a raw label printer, through the station's own settings. What was
/// reserved is asked of the carrier, what was printed of the printer.
class TestLabelLine : public QObject
{
    Q_OBJECT

private:
    static constexpr int kUnits = 4;

    struct Line
    {
        explicit Line(const kit::PrinterScript &script, const QString &more = {})
            : printer(script)
        {
            const QString language =
                script.speech == kit::Speech::Zpl ? QStringLiteral("zpl") : QStringLiteral("epl");
            factory.writeConfig(
                QStringLiteral("printer=%1:localhost:%2\n%3\n"
                               "[recipe:default]\nreserve=matching-id\ndeliver=label\nfleet=training-fleet\n")
                    .arg(language)
                    .arg(printer.port())
                    .arg(more));
            QByteArray manifest = "serial\n";
            for (int i = 1; i <= kUnits; ++i)
                manifest += "SN-" + QByteArray::number(i) + '\n';
            factory.writeFile(QStringLiteral("m.csv"), manifest);
        }
        Factory::Ended import()
        {
            return factory.run({QStringLiteral("batch"), QStringLiteral("import"),
                                factory.path(QStringLiteral("m.csv")), QStringLiteral("--name"),
                                QStringLiteral("labels")});
        }
        /// Runs the batch to its end while the printer works.
        int runBatch()
        {
            factory.begin(QStringLiteral("labels"));
            return end();
        }
        int end()
        {
            factory.waitFor([] {
                QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
                return false;
            });
            return factory.finish();
        }
        /// Runs a command while the printer works. @return its exit status
        int run(const QStringList &arguments)
        {
            QProcess process;
            process.start(QStringLiteral(STATION_BIN_DIR "/esim-stationctl"),
                          QStringList{QStringLiteral("--config"), factory.config()} + arguments);
            const bool ended =
                QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 120000);
            return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        }
        /// The texts that the labels must bear; the case of the host is the carrier's choice.
        QByteArrayList codes()
        {
            QByteArrayList codes;
            for (const QByteArray &id : factory.matchingIds())
                codes << ("LPA:1$" + factory.smdp().address().toLatin1() + '$' + id).toUpper();
            return codes;
        }
        int inPhase(const char *phase) const
        {
            return int(std::count_if(factory.units().begin(), factory.units().end(), [&](const auto &unit) {
                return factory.phase(unit.first) == QLatin1String(phase);
            }));
        }

        Factory factory;
        kit::FakePrinter printer;
    };

    static QByteArrayList sorted(QByteArrayList list)
    {
        for (QByteArray &text : list)
            text = text.toUpper();
        std::sort(list.begin(), list.end());
        return list;
    }

private Q_SLOTS:
    void everyUnitGetsItsLabel_data()
    {
        QTest::addColumn<kit::Speech>("speech");
        QTest::newRow("ZPL") << kit::Speech::Zpl;
        QTest::newRow("EPL") << kit::Speech::Epl;
    }
    void everyUnitGetsItsLabel()
    {
        QFETCH(kit::Speech, speech);
        Line line({.speech = speech});
        QCOMPARE(line.import().status, 0);
        QVERIFY2(line.runBatch() == 0, line.factory.said().right(900));
        QCOMPARE(line.inPhase("done"), kUnits);
        QCOMPARE(line.factory.matchingIds().size(), kUnits);
        QCOMPARE(sorted(line.printer.paper()), sorted(line.codes()));
        QVERIFY(line.printer.strange().isEmpty());
    }

    void aPrinterWithoutLabelsPrintsThemWhenItHasSome()
    {
        Line line({.before = kit::Trouble::PaperOut});
        QCOMPARE(line.import().status, 0);
        QCOMPARE(line.runBatch(), 1);
        QCOMPARE(line.inPhase("failed"), kUnits);
        QVERIFY2(line.factory.said().contains("labels"), line.factory.said().right(900));
        QVERIFY(line.printer.paper().isEmpty());
        line.printer.repair();
        // What the line wants printed is printed although it stands.
        for (int i = 1; i <= kUnits; ++i)
            QCOMPARE(line.run({QStringLiteral("unit"), QStringLiteral("retry"), QStringLiteral("labels"),
                               QStringLiteral("SN-%1").arg(i)}),
                     0);
        QVERIFY2(line.runBatch() == 0, line.factory.said().right(900));
        QCOMPARE(line.inPhase("done"), kUnits);
        QCOMPARE(line.factory.matchingIds().size(), kUnits);
        QCOMPARE(sorted(line.printer.paper()), sorted(line.codes()));
    }

    void aLabelThatNobodySawIsNotCounted()
    {
        Line line({.speech = kit::Speech::Epl,
                   .manner = kit::Manner::Silent,
                   .mannerAfterLabel = kit::Manner::Silent});
        QCOMPARE(line.import().status, 0);
        QCOMPARE(line.runBatch(), 1);
        QCOMPARE(line.inPhase("done"), 0);
        QCOMPARE(line.inPhase("held"), kUnits);
        QCOMPARE(line.printer.paper().size(), kUnits);
    }

    void aLabelThatNobodySawIsProvenByItsScan()
    {
        Line line({.speech = kit::Speech::Epl}, QStringLiteral("printer_answers=false\nscan_back=true"));
        QCOMPARE(line.import().status, 0);
        line.factory.begin(QStringLiteral("labels"));
        QVERIFY2(line.factory.waitFor([&line] {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            return line.inPhase("waiting-for-scan") == kUnits;
        }),
                 line.factory.said().right(900));
        QTRY_COMPARE(line.printer.paper().size(), kUnits); // it may still be reading the last one
        line.factory.kill();
        // Each label closes exactly one unit, and no other's.
        for (int i = 1; i <= kUnits; ++i) {
            int right = 0;
            for (const QByteArray &text : line.printer.paper()) {
                const auto scanned =
                    line.factory.run({QStringLiteral("unit"), QStringLiteral("scan"),
                                      QStringLiteral("labels"), QStringLiteral("SN-%1").arg(i)},
                                     text + '\n');
                QVERIFY(scanned.status == 0 || scanned.err.contains("belongs to"));
                right += scanned.status == 0 ? 1 : 0;
            }
            QCOMPARE(right, 1);
        }
        const auto status = line.factory.run({QStringLiteral("batch"), QStringLiteral("status"),
                                              QStringLiteral("labels"), QStringLiteral("--json")});
        QVERIFY2(status.out.contains("\"done\":4"), status.out.left(900));
    }

    void wrongPrintersAreRefused_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::newRow("no host") << QStringLiteral("zpl::9100");
        QTest::newRow("no port") << QStringLiteral("zpl:printer");
        QTest::newRow("port too high") << QStringLiteral("epl:printer:70000");
        QTest::newRow("user") << QStringLiteral("zpl:me@printer:9100");
        QTest::newRow("unknown") << QStringLiteral("lpr:printer");
        QTest::newRow("queue") << QStringLiteral("cups:a/b");
        QTest::newRow("password") << QStringLiteral("ipp://me:secret@printer/ipp/print");
        QTest::newRow("never answers, never scanned")
            << QStringLiteral("epl:printer:9100\nprinter_answers=false\nscan_back=false");
    }
    void wrongPrintersAreRefused()
    {
        QFETCH(QString, setting);
        Line line({});
        QCOMPARE(line.import().status, 0);
        line.factory.writeConfig(QStringLiteral("printer=%1\n").arg(setting));
        const auto ended =
            line.factory.run({QStringLiteral("batch"), QStringLiteral("run"), QStringLiteral("labels")});
        QCOMPARE(ended.status, 2);
        QVERIFY2(!ended.err.isEmpty(), ended.out);
        QVERIFY(!ended.err.contains("secret"));
        qInfo("%s", ended.err.trimmed().constData());
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TestLabelLine test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_label_line.moc"
