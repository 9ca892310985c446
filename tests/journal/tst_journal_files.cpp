#include "core/journal/data_folder.h"
#include "tests/journal/journal_kit.h"
#include "tests/journal/raw_database.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

#include <linux/capability.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace journal;

/// The folder, the key, the lock, and every file that is not a sound journal of ours.
class TestJournalFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesFolderKeyAndJournalForItsUserAlone();
    void keepsTheKeyItHas();
    void refusesAKey_data();
    void refusesAKey();
    void neverMakesANewKeyForAnOldJournal();
    void refusesASecondWriter();
    void takesOverFromADeadWriter();
    void refusesAFolderThatOthersMayWrite();
    void closesAFolderThatIsOurs();
    void knowsNetworkFileSystems();
    void refusesLinks();
    void setsWhatDurabilityNeeds();
    void backsUpWhileWorkGoesOn();
    void leavesWhatItRefusesAsItIs_data();
    void leavesWhatItRefusesAsItIs();
    void findsDamageInTheMiddle();
    void saysThatThereIsNoJournal();
    void readsInAFolderThatCannotBeWritten();
    void readerChangesNothing();
    void startsAfterACutOffStart();
};

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("?");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

mode_t modeOf(const QString &path)
{
    struct stat about
    {};
    return ::lstat(path.toUtf8().constData(), &about) == 0 ? about.st_mode & 07777 : 0;
}

void setMode(const QString &path, mode_t mode) { QCOMPARE(::chmod(path.toUtf8().constData(), mode), 0); }

/// Makes the super-user obey file modes in this thread, for as long as it lives.
class WithoutSuperPowers
{
public:
    WithoutSuperPowers()
    {
        ::syscall(SYS_capget, &m_header, m_before);
        __user_cap_data_struct less[2] = {m_before[0], m_before[1]};
        less[0].effective &= ~((1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH));
        ::syscall(SYS_capset, &m_header, less);
    }
    ~WithoutSuperPowers() { ::syscall(SYS_capset, &m_header, m_before); }
    WithoutSuperPowers(const WithoutSuperPowers &) = delete;
    WithoutSuperPowers &operator=(const WithoutSuperPowers &) = delete;

private:
    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct m_before[2]{};
};

/// A journal with something in it, closed.
void fill(const kit::Station &station)
{
    auto journal = station.open();
    VERIFY_GOOD(journal);
    const auto batch = (*journal)->importBatch(kit::info(QStringLiteral("B1")), kit::newUnits(200));
    VERIFY_GOOD(batch);
    kit::Walker walker(**journal, batch->id);
    for (int unit = 0; unit < 50; ++unit)
        walker.install(unit, unit);
    QTRY_VERIFY(walker.allStored());
}

} // namespace

void TestJournalFiles::makesFolderKeyAndJournalForItsUserAlone()
{
    const mode_t before = ::umask(0);
    kit::Station station;
    auto journal = station.open();
    ::umask(before);
    VERIFY_GOOD(journal);
    QCOMPARE(modeOf(station.folder()), mode_t(0700));
    QCOMPARE(modeOf(station.file()), mode_t(0600));
    QCOMPARE(modeOf(station.folder() + QStringLiteral("/journal.key")), mode_t(0600));
    QCOMPARE(contents(station.folder() + QStringLiteral("/journal.key")).size(), 32);
}

void TestJournalFiles::keepsTheKeyItHas()
{
    kit::Station station;
    QVERIFY(*loadOrCreateKey(station.folder()) == station.key());
    QVERIFY(*loadKey(station.folder()) == station.key());
    QTemporaryDir other;
    QVERIFY(!(*loadOrCreateKey(other.path() + QStringLiteral("/data")) == station.key()));
}

void TestJournalFiles::refusesAKey_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("code");
    QTest::newRow("good") << QByteArray(32, 'k') << 0600 << QString();
    QTest::newRow("good, read-only") << QByteArray(32, 'k') << 0400 << QString();
    QTest::newRow("group may read") << QByteArray(32, 'k') << 0640 << QStringLiteral("journal.key-open");
    QTest::newRow("all may read") << QByteArray(32, 'k') << 0604 << QStringLiteral("journal.key-open");
    QTest::newRow("short") << QByteArray(31, 'k') << 0600 << QStringLiteral("journal.key-form");
    QTest::newRow("long") << QByteArray(33, 'k') << 0600 << QStringLiteral("journal.key-form");
    QTest::newRow("empty") << QByteArray() << 0600 << QStringLiteral("journal.key-form");
}

void TestJournalFiles::refusesAKey()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, mode);
    QFETCH(QString, code);
    kit::Station station;
    const QString file = station.folder() + QStringLiteral("/journal.key");
    write(file, bytes);
    setMode(file, mode_t(mode));
    const auto key = loadOrCreateKey(station.folder());
    QCOMPARE(key ? QString() : key.error().code.text(), code);
    QCOMPARE(contents(file), bytes);
    if (!key)
        QVERIFY(!key.error().remedy.isEmpty());
}

void TestJournalFiles::neverMakesANewKeyForAnOldJournal()
{
    kit::Station station;
    fill(station);
    const QString file = station.folder() + QStringLiteral("/journal.key");
    QVERIFY(QFile::remove(file));
    const auto key = loadOrCreateKey(station.folder());
    QCOMPARE(key.error().code.text(), QStringLiteral("journal.key-missing"));
    QVERIFY(!QFile::exists(file));
}

void TestJournalFiles::refusesASecondWriter()
{
    kit::Station station;
    auto first = station.open();
    VERIFY_GOOD(first);
    const auto second = station.open();
    QCOMPARE(second.error().code.text(), QStringLiteral("journal.in-use"));
    QVERIFY2(second.error().text.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(second.error().text));
    QVERIFY(!second.error().remedy.isEmpty());
    first->reset();
    VERIFY_GOOD(station.open());
}

void TestJournalFiles::takesOverFromADeadWriter()
{
    kit::Station station;
    fill(station);
    // As a killed program leaves it: with a process id that is no more.
    write(station.folder() + QStringLiteral("/journal.lock"),
          "4194999\nesim-station\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    VERIFY_GOOD(station.open());
}

void TestJournalFiles::refusesAFolderThatOthersMayWrite()
{
    QTemporaryDir place;
    const QString folder = place.path() + QStringLiteral("/shared");
    QVERIFY(QDir().mkdir(folder));
    write(folder + QStringLiteral("/something.txt"), "not ours");
    setMode(folder, 0777);
    const auto key = loadOrCreateKey(folder);
    QCOMPARE(key.error().code.text(), QStringLiteral("journal.folder-open"));
    QCOMPARE(modeOf(folder), mode_t(0777));
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("something.txt")});
}

void TestJournalFiles::closesAFolderThatIsOurs()
{
    QTemporaryDir place;
    const QString empty = place.path() + QStringLiteral("/empty");
    QVERIFY(QDir().mkdir(empty));
    setMode(empty, 0755);
    VERIFY_GOOD(loadOrCreateKey(empty));
    QCOMPARE(modeOf(empty), mode_t(0700));

    kit::Station station;
    fill(station);
    setMode(station.folder(), 0755);
    setMode(station.file(), 0644);
    VERIFY_GOOD(station.open());
    QCOMPARE(modeOf(station.folder()), mode_t(0700));
    QCOMPARE(modeOf(station.file()), mode_t(0600));
}

void TestJournalFiles::knowsNetworkFileSystems()
{
    for (const quint64 type : {0x6969ULL, 0x517BULL, 0xFF534D42ULL, 0xFE534D42ULL, 0x01021997ULL})
        QVERIFY(data_folder::isNetworkFileSystem(type));
    for (const quint64 type : {0xEF53ULL /* ext4 */, 0x9123683EULL /* btrfs */, 0x58465342ULL /* xfs */,
                               0x01021994ULL /* tmpfs */})
        QVERIFY(!data_folder::isNetworkFileSystem(type));
}

void TestJournalFiles::refusesLinks()
{
    kit::Station station;
    fill(station);
    const QString other = station.folder() + QStringLiteral("/other.sqlite");
    QCOMPARE(::link(station.file().toUtf8().constData(), other.toUtf8().constData()), 0);
    QCOMPARE(station.open().error().code.text(), QStringLiteral("journal.file-kind"));
    QVERIFY(QFile::remove(station.file()));
    QVERIFY(QFile::link(other, station.file()));
    QCOMPARE(station.open().error().code.text(), QStringLiteral("journal.file-kind"));
}

void TestJournalFiles::setsWhatDurabilityNeeds()
{
    kit::Station station;
    auto opened = station.open();
    VERIFY_GOOD(opened);
    VERIFY_GOOD((*opened)->importBatch(kit::info(QStringLiteral("B1")), kit::newUnits(1)));
    // The writer's own settings are read back at open, which would have failed; the file tells the rest.
    kit::RawDatabase raw(station.file());
    QCOMPARE(raw.value("PRAGMA journal_mode"), QByteArray("wal"));
    QVERIFY(QFile::exists(station.file() + QStringLiteral("-wal")));
    for (const char *name : {"", "-wal", "-shm"}) {
        const QFile file(station.file() + QLatin1String(name));
        QCOMPARE(file.permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }
    QCOMPARE(QFile::permissions(station.folder()) &
                 (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
}

void TestJournalFiles::backsUpWhileWorkGoesOn()
{
    kit::Station station;
    auto journal = *station.open();
    const auto batch = journal->importBatch(kit::info(QStringLiteral("B1")), kit::newUnits(300));
    VERIFY_GOOD(batch);
    kit::Walker walker(*journal, batch->id);
    for (int unit = 0; unit < 100; ++unit)
        walker.install(unit, unit);
    const auto head = *journal->head();
    for (int unit = 100; unit < 300; ++unit)
        walker.install(unit, unit);
    QTemporaryDir elsewhere;
    const QString folder = elsewhere.path() + QStringLiteral("/restored");
    QVERIFY(QDir().mkpath(folder));
    const QString copy = folder + QStringLiteral("/journal.sqlite");
    QVERIFY(journal->backup(copy));
    QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("journal.sqlite")});
    const auto again = journal->backup(copy);
    QCOMPARE(again.error().code.text(), QStringLiteral("journal.backup-exists"));
    QTRY_VERIFY(walker.allStored());

    // With its key the copy is a journal like any other.
    QVERIFY(QFile::copy(station.folder() + QStringLiteral("/journal.key"),
                        folder + QStringLiteral("/journal.key")));
    auto restored = SqliteJournal::open({folder, Access::Write, *loadKey(folder), 0});
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().sentence()));
    QCOMPARE(*(*restored)->verifyAgainst(head), QStringList());
    QVERIFY((*restored)->head()->sequence >= head.sequence);
}

void TestJournalFiles::leavesWhatItRefusesAsItIs_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("code");
    for (const char *damage : {"empty", "garbage", "garbled header", "cut in half"})
        QTest::newRow(damage) << QString::fromLatin1(damage) << QStringLiteral("journal.damaged");
    QTest::newRow("newer") << QStringLiteral("PRAGMA user_version = 99") << QStringLiteral("journal.newer");
    QTest::newRow("older") << QStringLiteral("PRAGMA user_version = 1") << QStringLiteral("journal.version");
    QTest::newRow("of no version") << QStringLiteral("PRAGMA user_version = 0")
                                   << QStringLiteral("journal.version");
    QTest::newRow("foreign") << QStringLiteral("PRAGMA application_id = 7")
                             << QStringLiteral("journal.not-a-journal");
    QTest::newRow("another key") << QStringLiteral("key") << QStringLiteral("journal.wrong-key");
}

void TestJournalFiles::leavesWhatItRefusesAsItIs()
{
    QFETCH(QString, damage);
    QFETCH(QString, code);
    kit::Station station;
    fill(station);
    auto options = station.options();
    const QByteArray good = contents(station.file());
    QVERIFY(good.startsWith("SQLite format 3"));
    if (damage == QLatin1String("empty"))
        write(station.file(), {});
    else if (damage == QLatin1String("garbage"))
        write(station.file(), QByteArray(8192, '\x5A'));
    else if (damage == QLatin1String("garbled header"))
        write(station.file(), "SQLite format 4" + good.sliced(15));
    else if (damage == QLatin1String("cut in half"))
        write(station.file(), good.first(good.size() / 2));
    else if (damage == QLatin1String("key"))
        options.key = base::Secret(base::randomBytes(32));
    else
        QCOMPARE(kit::RawDatabase(station.file()).run(damage.toUtf8()), QByteArray());
    const QByteArray before = contents(station.file());
    for (const auto access : {Access::Write, Access::Read}) {
        options.access = access;
        const auto refused = SqliteJournal::open(options);
        QVERIFY(!refused);
        QVERIFY2(refused.error().code.text() == code, kit::words(refused).constData());
        QVERIFY(!refused.error().remedy.isEmpty());
        QCOMPARE(contents(station.file()), before);
    }
    // The lock is free again.
    QLockFile lock(station.folder() + QStringLiteral("/journal.lock"));
    QVERIFY(lock.tryLock(0));
}

void TestJournalFiles::findsDamageInTheMiddle()
{
    kit::Station station;
    fill(station);
    const QByteArray good = contents(station.file());
    constexpr int kPage = 4096;
    int refused = 0;
    int found = 0;
    int rounds = 0;
    for (qsizetype page = 1; page * kPage < good.size(); page += 3, ++rounds) {
        QByteArray bad = good;
        for (int i = 0; i < 64; ++i)
            bad[page * kPage + i] = char(~bad[page * kPage + i]);
        write(station.file(), bad);
        auto journal = station.open(Access::Read);
        if (!journal) {
            ++refused;
            QCOMPARE(contents(station.file()), bad);
            continue;
        }
        const auto wrong = (*journal)->verify();
        found += !wrong || !wrong->isEmpty() ? 1 : 0;
    }
    QVERIFY(rounds > 20);
    QCOMPARE(refused + found, rounds);
    write(station.file(), good);
    QCOMPARE(*(*station.open(Access::Read))->verify(), QStringList());
}

void TestJournalFiles::saysThatThereIsNoJournal()
{
    kit::Station station;
    const auto reader = station.open(Access::Read);
    QCOMPARE(reader.error().code.text(), QStringLiteral("journal.none"));
    QVERIFY(!QFile::exists(station.file()));
}

void TestJournalFiles::readsInAFolderThatCannotBeWritten()
{
    kit::Station station;
    fill(station);
    setMode(station.folder(), 0500);
    {
        const WithoutSuperPowers bound;
        QFile probe(station.folder() + QStringLiteral("/probe"));
        QVERIFY(!probe.open(QFile::WriteOnly));
        auto journal = station.open(Access::Read);
        VERIFY_GOOD(journal);
        QCOMPARE(*(*journal)->verify(), QStringList());
    }
    QCOMPARE(QDir(station.folder()).entryList({QStringLiteral("*-wal"), QStringLiteral("*-shm")}),
             QStringList());
    setMode(station.folder(), 0700);
}

void TestJournalFiles::readerChangesNothing()
{
    kit::Station station;
    fill(station);
    const QByteArray before = contents(station.file());
    {
        auto journal = station.open(Access::Read);
        VERIFY_GOOD(journal);
        QCOMPARE((*journal)->units(1)->size(), size_t(200));
        QCOMPARE(*(*journal)->verify(), QStringList());
        // And takes no lock.
        VERIFY_GOOD(station.open());
    }
    QCOMPARE(contents(station.file()), before);
}

void TestJournalFiles::startsAfterACutOffStart()
{
    kit::Station station;
    write(station.file() + QStringLiteral(".new"), "half a journal");
    VERIFY_GOOD(station.open());
    QVERIFY(!QFile::exists(station.file() + QStringLiteral(".new")));
}

QTEST_GUILESS_MAIN(TestJournalFiles)
#include "tst_journal_files.moc"
