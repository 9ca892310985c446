#include "core/journal/anchor.h"
#include "core/journal/exports.h"
#include "core/journal/work_stamp.h"
#include "tests/journal/journal_kit.h"
#include "tests/journal/raw_database.h"

#include <QFile>

using namespace journal;

/// The head outside of the machine, and the records of who worked with what.
class TestJournalAnchor : public QObject
{
    Q_OBJECT

private:
    static WorkStamp stamp(Work work, const QString &station)
    {
        return {work,
                station,
                QStringLiteral("esim-station 1.2.3"),
                {{QStringLiteral("default"), base::sha256("recipe")}},
                {QStringLiteral("standard"), base::sha256("look")}};
    }

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        QCOMPARE(file.write(text), text.size());
    }

private Q_SLOTS:
    void aHeadIsReadAsItWasWritten()
    {
        const ChainHead head{4711, base::sha256("x")};
        const auto read = headFromText(headText(head));
        QVERIFY(read);
        QCOMPARE(read->sequence, head.sequence);
        QCOMPARE(read->hash, head.hash);
        QVERIFY(headFromText(QStringLiteral("  ") + headText(head).toUpper() + QStringLiteral("\n")));
    }

    void whatIsNoHeadIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = headText({1, base::sha256("x")});
        QTest::newRow("empty") << QString();
        QTest::newRow("a file's name") << QStringLiteral("/tmp/batch.csv.head");
        QTest::newRow("no number") << good.mid(1);
        QTest::newRow("short hash") << good.chopped(1);
        QTest::newRow("long hash") << good + QLatin1Char('0');
        QTest::newRow("no hex") << good.chopped(1) + QLatin1Char('g');
        QTest::newRow("negative") << QLatin1Char('-') + good;
        QTest::newRow("a number too long") << QString(19, QLatin1Char('9')) + good.mid(1);
        QTest::newRow("Arabic digits") << QStringLiteral("\u0661") + good.mid(1);
    }
    void whatIsNoHeadIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!headFromText(text));
    }

    void theLastHeadOfAFileCounts()
    {
        QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("notes.txt"));
        const ChainHead first{10, base::sha256("1")};
        const ChainHead second{20, base::sha256("2")};
        write(file,
              "shift 1: " + headText(first).toLatin1() + "\nshift 2: " + headText(second).toLatin1() + "\n");
        const auto read = headFromFile(file);
        VERIFY_GOOD(read);
        QCOMPARE(read->sequence, 20);
        QCOMPARE(read->hash, second.hash);
        // A long file: only its end is looked at.
        write(file, QByteArray(1 << 20, 'x') + " head " + headText(first).toLatin1());
        QCOMPARE(headFromFile(file)->sequence, 10);
        write(file, headText(first).toLatin1() + QByteArray(1 << 20, '\n'));
        QCOMPARE(headFromFile(file).error().code, base::ErrorCode("journal.no-head"));
        QVERIFY(!headFromFile(place.filePath(QStringLiteral("none"))));
    }

    void everyExportNamesAHeadThatCoversIt()
    {
        kit::Station station;
        auto journal = *station.open();
        const auto batch = journal->importBatch(kit::info(QStringLiteral("B")), kit::newUnits(2));
        VERIFY_GOOD(batch);
        kit::Walker walker(*journal, batch->id);
        walker.install(0, 1);
        QTRY_VERIFY(walker.allStored());
        QTemporaryDir place;
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::JsonLines}) {
            const QString file = place.filePath(QStringLiteral("out"));
            const auto head = exportBatch(*journal, *batch, QStringLiteral("L"), format, file);
            VERIFY_GOOD(head);
            QCOMPARE(head->sequence, journal->head()->sequence);
            QCOMPARE(headFromFile(file + QStringLiteral(".head"))->hash, head->hash);
            QFile written(file);
            QVERIFY(written.open(QFile::ReadOnly));
            QFile beside(file + QStringLiteral(".head"));
            QVERIFY(beside.open(QFile::ReadOnly));
            QVERIFY(beside.readAll().contains(base::sha256(written.readAll()).toHex()));
        }
        walker.install(1, 2);
        QTRY_VERIFY(walker.allStored());
        // The noted head is still in the chain; one that never was is not.
        const auto noted = *headFromFile(place.filePath(QStringLiteral("out.head")));
        QCOMPARE(*journal->verifyAgainst(noted), QStringList());
        QVERIFY(!journal->verifyAgainst({noted.sequence, base::sha256("other")})->isEmpty());
    }

    void versionsAreRecordedWhenTheWorkBegins()
    {
        kit::Station station;
        BatchInfo info = kit::info(QStringLiteral("B"));
        info.stamp = stamp(Work::Import, QStringLiteral("Line 1"));
        BatchId batch = 0;
        {
            auto journal = *station.open();
            const auto imported = journal->importBatch(info, kit::newUnits(1));
            VERIFY_GOOD(imported);
            batch = imported->id;
            const auto plain = journal->importBatch(kit::info(QStringLiteral("old")), kit::newUnits(0));
            QVERIFY(journal->work(plain->id)->empty());
            WorkStamp run = stamp(Work::Run, QStringLiteral("Line 2"));
            run.cardHosts = CardConfinement{SystemCalls::Filtered, 3, 24};
            journal->noteWork(batch, run, kit::kNow + base::Millis(5), QStringLiteral("Jörg"));
            kit::Walker walker(*journal, batch);
            walker.install(0, 1);
            QTRY_VERIFY(walker.allStored());
        }
        auto journal = *station.open(Access::Read);
        const auto work = journal->work(batch);
        VERIFY_GOOD(work);
        QCOMPARE(work->size(), size_t(2));
        QVERIFY((*work)[0].stamp == *info.stamp);
        QVERIFY(!(*work)[0].stamp.cardHosts);
        QVERIFY(((*work)[1].stamp.cardHosts == CardConfinement{SystemCalls::Filtered, 3, 24}));
        QCOMPARE((*work)[1].stamp.station, QStringLiteral("Line 2"));
        QCOMPARE((*work)[1].operatorName, QStringLiteral("Jörg"));
        QVERIFY((*work)[1].at == kit::kNow + base::Millis(5));
        // Before the unit's first record, which was appended after it.
        QVERIFY((*work)[1].sequence < journal->story(batch, 0)->front().sequence);
        QCOMPARE(*journal->verify(), QStringList());
    }

    void aReaderOfTheJournalRecordsNothing()
    {
        kit::Station station;
        BatchId batch = 0;
        {
            auto journal = *station.open();
            batch = journal->importBatch(kit::info(QStringLiteral("B")), kit::newUnits(1))->id;
        }
        auto journal = *station.open(Access::Read);
        journal->noteWork(batch, stamp(Work::Run, QStringLiteral("Line 2")), kit::kNow, {});
        QCoreApplication::processEvents();
        QVERIFY(journal->work(batch)->empty());
    }
};

QTEST_GUILESS_MAIN(TestJournalAnchor)
#include "tst_journal_anchor.moc"
