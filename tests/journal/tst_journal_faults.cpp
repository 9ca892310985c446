#include "tests/journal/journal_kit.h"
#include "tests/journal/raw_database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace journal;

/// Full disks, failing disks, and programs that are killed.
class TestJournalFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDiskRefusesAndGoesOnWhenThereIsRoom();
    void importOnAFullDiskLeavesNothing();
    void failingDiskStopsEverything();
    void losesNothingThatWasAcknowledgedWhenKilled();
};

namespace {

constexpr int kUnits = 8;

/// What the child processes do: append as fast as possible and print the number of every acknowledged record
/// of each unit.
/// @param mostBytes where the disk "fails", 0 for never
int appendForEver(const QString &folder, qint64 mostBytes)
{
    auto key = loadKey(folder);
    auto opened = SqliteJournal::open({folder, Access::Write, *key, 0});
    if (!opened)
        return 10;
    Journal &journal = **opened;
    if (journal.batches()->isEmpty() &&
        !journal.importBatch(kit::info(QStringLiteral("B1")), kit::newUnits(kUnits)))
        return 11;
    if (mostBytes > 0) {
        // Beyond this size every write fails with EFBIG: to the database an input/output error.
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{rlim_t(mostBytes), rlim_t(mostBytes)};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    std::function<void(int)> next = [&](int unit) {
        journal.append({1, unit, kit::kNow, workflow::Restarted{}, workflow::planned(kit::plan(unit)),
                        QString(2000, u'x')},
                       [&, unit](const base::Result<void> &outcome) {
                           const QByteArray line =
                               outcome ? QByteArray::number(unit) + "\n"
                                       : "error " + outcome.error().code.text().toUtf8() + "\n";
                           if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
                               QCoreApplication::exit(12);
                           if (!outcome && unit == kUnits - 1)
                               QCoreApplication::exit(0);
                           next(unit);
                       });
    };
    for (int unit = 0; unit < kUnits; ++unit)
        next(unit);
    return QCoreApplication::exec();
}

struct Acknowledged
{
    std::vector<int> perUnit = std::vector<int>(kUnits, 0);
    QStringList errors;
    int total = 0;

    void take(const QByteArray &output)
    {
        for (const QByteArray &line : output.split('\n')) {
            if (line.startsWith("error "))
                errors << QString::fromLatin1(line.sliced(6));
            else if (!line.isEmpty() && ++total > 0)
                ++perUnit[size_t(line.toInt())];
        }
    }
};

} // namespace

void TestJournalFaults::fullDiskRefusesAndGoesOnWhenThereIsRoom()
{
    kit::Station station;
    auto options = station.options();
    options.mostPages = 50; // an empty journal takes most of them
    auto journal = *SqliteJournal::open(options);
    const auto batch = journal->importBatch(kit::info(QStringLiteral("B1")), kit::newUnits(20));
    VERIFY_GOOD(batch);
    kit::Walker walker(*journal, batch->id);
    const auto stored = [&] {
        return std::count_if(walker.outcomes().begin(), walker.outcomes().end(),
                             [](const auto &it) { return it.has_value(); });
    };
    walker.operatorName = QString(1000, u'x');
    QStringList codes;
    for (int round = 0; round < 2000 && codes.isEmpty(); ++round) {
        walker.send(round % 20, workflow::Restarted{});
        QTRY_VERIFY(walker.allAnswered());
        if (!walker.outcomes().back())
            codes << walker.outcomes().back().error().code.text();
    }
    QCOMPARE(codes, QStringList{QStringLiteral("journal.disk-full")});
    QVERIFY(stored() > 20);
    QCOMPARE(walker.outcomes().back().error().kind, base::ErrorKind::Internal);
    QVERIFY(!walker.outcomes().back().error().remedy.isEmpty());
    QCOMPARE(journal->head()->sequence, 1 + stored());
    QCOMPARE(*journal->verify(), QStringList());

    // The unit is stopped until it was read again; the rest of the line is not.
    const int unit = int((walker.outcomes().size() - 1) % 20);
    walker.send(unit, workflow::Restarted{});
    QTRY_VERIFY(walker.allAnswered());
    QCOMPARE(walker.outcomes().back().error().code.text(), QStringLiteral("journal.unit-stopped"));
    VERIFY_GOOD(journal->reload(batch->id, unit));

    // Somebody makes room.
    const auto before = stored();
    journal.reset();
    journal = *station.open();
    kit::Walker again(*journal, batch->id);
    again.send(unit, workflow::Restarted{});
    QTRY_VERIFY(again.allStored());
    QCOMPARE(journal->head()->sequence, 2 + before);
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalFaults::importOnAFullDiskLeavesNothing()
{
    kit::Station station;
    int refused = 0;
    // Another place for the disk to be full each time, from the first page to the last.
    for (int pages = 20; pages < 130; ++pages) {
        auto options = station.options();
        options.mostPages = pages;
        auto journal = *SqliteJournal::open(options);
        const auto imported = journal->importBatch(kit::info(QStringLiteral("B1")), kit::newUnits(500));
        if (imported)
            break;
        ++refused;
        QCOMPARE(imported.error().code.text(), QStringLiteral("journal.disk-full"));
        QVERIFY(journal->batches()->isEmpty());
        QCOMPARE(journal->head()->sequence, 0);
        QCOMPARE(*journal->verify(), QStringList());
    }
    QVERIFY(refused > 20);
    auto journal = *station.open();
    if (journal->batches()->isEmpty())
        VERIFY_GOOD(journal->importBatch(kit::info(QStringLiteral("B1")), kit::newUnits(500)));
    QCOMPARE(journal->units(1)->size(), size_t(500));
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalFaults::failingDiskStopsEverything()
{
    for (const int megabytes : {1, 2, 3}) {
        kit::Station station;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--append"), station.folder(), QString::number(megabytes * 1'000'000)});
        QVERIFY(child.waitForFinished(60000));
        QCOMPARE(child.exitCode(), 0);
        Acknowledged seen;
        seen.take(child.readAllStandardOutput());
        QVERIFY(seen.total > 50);
        QVERIFY(!seen.errors.isEmpty());
        // After the disk failed once nothing is tried again, and every unit is told the same.
        QCOMPARE(QSet<QString>(seen.errors.begin(), seen.errors.end()),
                 QSet<QString>{QStringLiteral("journal.io")});
        auto journal = station.open();
        VERIFY_GOOD(journal);
        QCOMPARE(*(*journal)->verify(), QStringList());
        for (int unit = 0; unit < kUnits; ++unit)
            QVERIFY((*journal)->story(1, unit)->size() >= size_t(seen.perUnit[size_t(unit)]));
    }
}

void TestJournalFaults::losesNothingThatWasAcknowledgedWhenKilled()
{
    kit::Station station;
    Acknowledged seen;
    int more = 0;
    constexpr int kKills = 25;
    for (int round = 0; round < kKills; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--append"), station.folder(), QStringLiteral("0")});
        QByteArray output;
        // Killed after another number of records each time.
        while (output.count('\n') < 5 + round * 7) {
            QVERIFY(child.waitForReadyRead(30000));
            output += child.readAllStandardOutput();
        }
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished(30000));
        output += child.readAllStandardOutput();
        // The last line may be cut; it was not acknowledged to anybody.
        seen.take(output.first(output.lastIndexOf('\n') + 1));
        QCOMPARE(seen.errors, QStringList());

        auto journal = station.open();
        VERIFY_GOOD(journal);
        QCOMPARE(*(*journal)->verify(), QStringList());
        for (int unit = 0; unit < kUnits; ++unit) {
            const int found = int((*journal)->story(1, unit)->size());
            QVERIFY2(found >= seen.perUnit[size_t(unit)],
                     qPrintable(QStringLiteral("unit %1 lost records").arg(unit)));
            more += found - seen.perUnit[size_t(unit)];
            seen.perUnit[size_t(unit)] = found;
        }
    }
    qInfo("%d kills, %d acknowledged records, 0 lost; %d were stored without having been acknowledged",
          kKills, seen.total, more);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--append"))
        return appendForEver(arguments[2], arguments[3].toLongLong());
    TestJournalFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journal_faults.moc"
