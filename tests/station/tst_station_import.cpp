#include "core/station/import_desk.h"
#include "core/station/manifest_desk.h"
#include "tests/station/idle_journal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace station;
using namespace Qt::Literals::StringLiterals;
using manifest::ColumnUse;

namespace {

/// Counts what is stored, and says what was spent today.
class CountingJournal final : public station::test::IdleJournal
{
public:
    base::Result<journal::BatchInfo> importBatch(const journal::BatchInfo &info,
                                                 const journal::UnitSource &) override
    {
        ++imports;
        return info;
    }
    base::Result<workflow::Spending> spending(journal::BatchId, base::Instant) override
    {
        return workflow::Spending{0, spentToday};
    }
    int imports = 0;
    int spentToday = 0;
};

/// A desk in front of a folder, and what it said.
struct Desk
{
    Desk()
    {
        auto counting = std::make_unique<CountingJournal>();
        journal = counting.get();
        ports.clock = std::make_unique<base::SystemClock>();
        ports.journal = std::move(counting);
        options.recipes = {esim::Recipe{}};
        options.limits = {100, 50};
        desk = std::make_unique<ImportDesk>(
            ports, options,
            ImportDesk::Links{
                [this](const ManifestPreview &preview) { said << u"checked"_s, last = preview; },
                [this](const QString &name, int units) { said << u"imported %1 %2"_s.arg(name).arg(units); },
                [this](const ManifestPreview &preview, const QString &) {
                    said << u"refused"_s, last = preview;
                },
                [this](const ImportProgress &now) {
                    progress << now;
                    if (onProgress)
                        onProgress();
                },
                [this] { said << u"cancelled"_s; },
                [this](const QString &, const QString &why) {
                    said << (why.isEmpty() ? u"rejects"_s : why);
                }});
    }
    QString write(const QByteArray &bytes) const
    {
        QFile file(folder.filePath(u"manifest.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no manifest");
        return file.fileName();
    }
    /// Some megabytes, so that there is something to stop.
    QString writeLarge() const
    {
        QByteArray bytes = "serial,note\n";
        for (int i = 0; i < 20'000; ++i)
            bytes += "S" + QByteArray::number(i) + "," + QByteArray(200, 'x') + "\n";
        return write(bytes);
    }
    bool waitFor(int answers)
    {
        return QTest::qWaitFor([this, answers] { return said.size() >= answers; }, 30'000);
    }

    QTemporaryDir folder;
    Ports ports;
    Options options;
    CountingJournal *journal;
    QStringList said;
    ManifestPreview last;
    QList<ImportProgress> progress;
    std::function<void()> onProgress;
    std::unique_ptr<ImportDesk> desk;
};

} // namespace

/// How manifests are taken in: what is said of them, stopping, and the rejects.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysColumnsWaysFleetsAndLimits();
    void hearsThePersonsColumns();
    void proposesWhatWasUsedForTheHeader();
    void stopsACheckAndChangesNothing();
    void stopsAnImportBeforeItIsStored();
    void aNewCheckTakesThePlaceOfTheOld();
    void savesTheRejectsWhole();
};

void TestImport::saysColumnsWaysFleetsAndLimits()
{
    Desk at;
    at.journal->spentToday = 47;
    at.desk->check({at.write("sn,fleet,deliver,activation_code,colour\nA,f1,label,,red\nB,f1,label,,red\n"
                             "C,f2,label,,red\nD,,install,LPA:1$smdp.example.com$SECRET-ID,red\n"),
                    {},
                    {},
                    {}});
    QVERIFY(at.waitFor(1));
    QCOMPARE(at.said, QStringList{u"checked"_s});
    QVERIFY(at.last.faults.isEmpty());
    QCOMPARE(at.last.units, 4);
    QCOMPARE(at.last.reservations, 3);
    QCOMPARE(at.last.columns.size(), 5);
    QCOMPARE(at.last.columns.at(0).use, ColumnUse::Serial);
    QCOMPARE(at.last.columns.at(4).use, ColumnUse::Keep);
    QCOMPARE(at.last.ways.size(), 2);
    QCOMPARE(at.last.fleets.size(), 2);
    QCOMPARE(at.last.fleets.at(0).name, u"f1"_s);
    QCOMPARE(at.last.fleets.at(0).reservations, 2);
    QCOMPARE(at.last.limits.perBatch, 100);
    QCOMPARE(at.last.limits.today, std::optional(47));
    QVERIFY(!at.last.firstRows.at(3).join(u' ').contains(u"SECRET"_s));
    QVERIFY(at.last.firstRows.at(3).at(6).contains(u"smdp.example.com"_s));
}

void TestImport::hearsThePersonsColumns()
{
    Desk at;
    const QString file = at.write("Part No,eid\nA,see note\n");
    at.desk->check({file, {}, {}, {}});
    QVERIFY(at.waitFor(1));
    QCOMPARE(at.last.faults.size(), 1);
    // The columns of a refused header are there to be changed.
    QCOMPARE(at.last.columns.size(), 2);
    QCOMPARE(at.last.columns.at(0).title, u"Part No"_s);
    const manifest::ColumnMapping mapping{{u"Part No"_s, ColumnUse::Serial}, {u"eid"_s, ColumnUse::Keep}};
    at.desk->check({file, {}, mapping, {}});
    QVERIFY(at.waitFor(2));
    QVERIFY(at.last.faults.isEmpty());
    QCOMPARE(at.last.columns.at(0).use, ColumnUse::Serial);
    QCOMPARE(at.last.columns.at(0).named, ColumnUse::Keep);
    at.desk->import({file, {}, mapping, {}}, u"monday"_s);
    QVERIFY(at.waitFor(3));
    QCOMPARE(at.said.last(), u"imported monday 1"_s);
}

void TestImport::proposesWhatWasUsedForTheHeader()
{
    Desk at;
    const manifest::KnownMapping known{{u"eid"_s, u"Part No"_s}, {{u"Part No"_s, ColumnUse::Serial}}};
    at.desk->check({at.write("Part No,eid\nA,\n"), {}, {}, {known}});
    QVERIFY(at.waitFor(1));
    QVERIFY(at.last.faults.isEmpty());
    QCOMPARE(at.last.columns.at(0).use, ColumnUse::Serial);
}

void TestImport::stopsACheckAndChangesNothing()
{
    Desk at;
    const QString file = at.writeLarge();
    at.desk->check({file, {}, {}, {}});
    at.desk->cancel();
    QVERIFY(at.waitFor(1));
    QCOMPARE(at.said, QStringList{u"cancelled"_s});
    // The control: left alone it is read, and says how far it is in rows.
    at.desk->check({file, {}, {}, {}});
    QVERIFY(at.waitFor(2));
    QCOMPARE(at.said.last(), u"checked"_s);
    QVERIFY(at.progress.size() > 2);
    QVERIFY(at.progress.last().rows > at.progress.first().rows && at.progress.last().percent <= 100);
}

void TestImport::stopsAnImportBeforeItIsStored()
{
    Desk at;
    const QString file = at.writeLarge();
    at.onProgress = [&at] { at.desk->cancel(); };
    at.desk->import({file, {}, {}, {}}, u"monday"_s);
    QVERIFY(at.waitFor(1));
    QCOMPARE(at.said, QStringList{u"cancelled"_s});
    QCOMPARE(at.journal->imports, 0);
    at.onProgress = {};
    at.desk->import({file, {}, {}, {}}, u"monday"_s);
    QVERIFY(at.waitFor(2));
    QCOMPARE(at.journal->imports, 1);
}

void TestImport::aNewCheckTakesThePlaceOfTheOld()
{
    Desk at;
    at.desk->check({at.writeLarge(), {}, {}, {}});
    at.desk->check({u"/nowhere.csv"_s, {}, {}, {}});
    QVERIFY(at.waitFor(1));
    QCOMPARE(at.last.file, u"nowhere.csv"_s);
    QTest::qWait(0);
    QCOMPARE(at.said, QStringList{u"checked"_s});
}

void TestImport::savesTheRejectsWhole()
{
    Desk at;
    const QString rejects = at.folder.filePath(u"rejects.csv"_s);
    at.desk->saveRejects(rejects);
    QVERIFY(at.said.last().contains(u"no rejected rows"_s));
    QVERIFY(!QFile::exists(rejects));
    at.desk->check({at.write("serial,eid\nA,123\nA,\n"), {}, {}, {}});
    QVERIFY(at.waitFor(2));
    QCOMPARE(at.last.faults.size(), 2);
    QCOMPARE(at.last.faults.at(0).cells, (QStringList{u"A"_s, u"123"_s}));
    at.desk->saveRejects(rejects);
    QCOMPARE(at.said.last(), u"rejects"_s);
    QFile file(rejects);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 3);
    // Where nothing can be written nothing is left behind.
    const QString before = at.said.last();
    at.desk->saveRejects(at.folder.filePath(u"no-such-folder/rejects.csv"_s));
    QVERIFY(at.said.last() != before);
    QCOMPARE(QDir(at.folder.path()).entryList(QDir::Files).size(), 2);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_station_import.moc"
