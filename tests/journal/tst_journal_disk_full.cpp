#include "tests/journal/journal_kit.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace journal;

/// A disk that fills up in the middle of the work: a small one in memory, of this program's own. Runs itself
/// again in a mount namespace.
class TestJournalDiskFull : public QObject
{
    Q_OBJECT

public:
    explicit TestJournalDiskFull(QString disk)
        : m_disk(std::move(disk))
    {}

private Q_SLOTS:
    void init();
    void recordsTheOutcomeAndBeginsNothingNew();
    void goesOnByItselfWhenThereIsRoom();
    void withoutTheReserveTheOutcomeWouldBeLost();

private:
    /// Takes every block that is left.
    void fillUp();
    void makeRoom() { QVERIFY(QFile::remove(filler())); }
    QString filler() const { return m_disk + QStringLiteral("/filler"); }
    QString folder() const { return m_disk + QStringLiteral("/data"); }
    std::unique_ptr<Journal> open() const;

    /// A unit's request as the station makes it: the effect comes when its intent is durable, and its outcome
    /// after it. Between the two `meanwhile` happens.
    struct Request
    {
        bool isBegun = false; ///< the effect has happened
        QString outcome;      ///< the code of the outcome's refusal; empty: it was stored
        QString refusal;      ///< the code of the intent's refusal
    };
    template <class Meanwhile>
    Request request(Journal &journal, int unit, Meanwhile meanwhile);

    QString m_disk;
};

void TestJournalDiskFull::init()
{
    QDir(folder()).removeRecursively();
    QFile::remove(filler());
    auto journal = open();
    QVERIFY(journal);
    VERIFY_GOOD(journal->importBatch(kit::info(QStringLiteral("B1")), kit::newUnits(40)));
}

std::unique_ptr<Journal> TestJournalDiskFull::open() const
{
    const auto key = loadOrCreateKey(folder());
    auto opened = SqliteJournal::open({folder(), Access::Write, *key, 0});
    if (!opened)
        qWarning("%s", kit::words(opened).constData());
    return opened ? std::move(*opened) : nullptr;
}

void TestJournalDiskFull::fillUp()
{
    QFile file(filler());
    QVERIFY(file.open(QFile::WriteOnly | QFile::Append | QFile::Unbuffered));
    for (int size : {65536, 4096, 512, 1}) {
        const QByteArray bytes(size, 'x');
        while (file.write(bytes) == size) {
        }
    }
}

template <class Meanwhile>
TestJournalDiskFull::Request TestJournalDiskFull::request(Journal &journal, int unit, Meanwhile meanwhile)
{
    Request made;
    bool isOver = false;
    const auto started =
        workflow::step(workflow::planned(kit::plan(unit)), workflow::ReserveStarted{"i", kit::kNow});
    const workflow::Event seen = workflow::ReservationSeen{kit::reservation(unit)};
    const auto reserved = workflow::step(started->state, seen);
    // Words that fill whole pages, so that something must be written.
    const QString operatorName(9000, u'x');
    journal.append(
        {1, unit, kit::kNow, workflow::ReserveStarted{"i", kit::kNow}, started->state, operatorName},
        [&](const base::Result<void> &intent) {
            if (!intent) {
                made.refusal = intent.error().code.text();
                isOver = true;
                return;
            }
            made.isBegun = true;
            meanwhile();
            journal.append({1, unit, kit::kNow, seen, reserved->state, operatorName},
                           [&](const base::Result<void> &outcome) {
                               made.outcome = outcome ? QString() : outcome.error().code.text();
                               isOver = true;
                           });
        });
    while (!isOver)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return made;
}

void TestJournalDiskFull::recordsTheOutcomeAndBeginsNothingNew()
{
    auto journal = open();
    QVERIFY(journal);
    QVERIFY(QFile::exists(folder() + QStringLiteral("/journal.reserve")));
    int effects = 0;
    int refused = 0;
    for (int unit = 0; unit < 40; ++unit) {
        const Request made = request(*journal, unit, [&] {
            if (unit == 5)
                fillUp();
        });
        effects += made.isBegun ? 1 : 0;
        if (made.isBegun)
            QCOMPARE(made.outcome, QString());
        else if (++refused > 0)
            QCOMPARE(made.refusal, QStringLiteral("journal.disk-full"));
    }
    // The sixth was under way when the disk filled up; with the freed room it was recorded, and it was the
    // last.
    QCOMPARE(effects, 6);
    QCOMPARE(refused, 34);
    QVERIFY(!QFile::exists(folder() + QStringLiteral("/journal.reserve")));
    QCOMPARE(*journal->verify(), QStringList());
    const auto units = *journal->units(1);
    const auto reserved = std::count_if(units.begin(), units.end(), [](const UnitRecord &unit) {
        return unit.state.reservation.has_value();
    });
    QCOMPARE(reserved, effects);
    QCOMPARE(journal->spending(1, kit::kNow)->inBatch, effects);
}

void TestJournalDiskFull::goesOnByItselfWhenThereIsRoom()
{
    auto journal = open();
    QVERIFY(journal);
    QVERIFY(request(*journal, 0, [&] { fillUp(); }).isBegun);
    QVERIFY(!request(*journal, 1, [] {}).isBegun);
    makeRoom();
    VERIFY_GOOD(journal->reload(1, 1));
    QVERIFY(request(*journal, 1, [] {}).isBegun);
    QVERIFY(QFile::exists(folder() + QStringLiteral("/journal.reserve")));
    // A program that starts on a full disk begins nothing either, and reads everything.
    fillUp();
    journal.reset();
    QFile::remove(folder() + QStringLiteral("/journal.reserve"));
    fillUp();
    journal = open();
    if (journal) {
        QVERIFY(!request(*journal, 2, [] {}).isBegun);
        QCOMPARE(*journal->verify(), QStringList());
    }
}

void TestJournalDiskFull::withoutTheReserveTheOutcomeWouldBeLost()
{
    // The control: somebody took the reserve away.
    auto journal = open();
    QVERIFY(journal);
    const Request made = request(*journal, 0, [&] {
        QFile::remove(folder() + QStringLiteral("/journal.reserve"));
        fillUp();
    });
    QVERIFY(made.isBegun);
    QCOMPARE(made.outcome, QStringLiteral("journal.disk-full"));
    makeRoom();
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const qsizetype inside = arguments.indexOf(QStringLiteral("--inside"));
    if (inside < 0) {
        const QTemporaryDir place;
        const int code = QProcess::execute(
            QStringLiteral("unshare"),
            {QStringLiteral("--user"), QStringLiteral("--map-root-user"), QStringLiteral("--mount"),
             QStringLiteral("sh"), QStringLiteral("-c"),
             QStringLiteral("mount -t tmpfs -o size=6m,mode=700 tmpfs \"$0\" && exec \"$1\" --inside \"$0\""),
             place.path(), QCoreApplication::applicationFilePath()});
        if (code < 0)
            std::fprintf(stderr, "unshare (util-linux) does not start: this test needs a mount namespace\n");
        return code;
    }
    TestJournalDiskFull test(arguments.value(inside + 1));
    return QTest::qExec(&test, QStringList{arguments.first()});
}
#include "tst_journal_disk_full.moc"
