#include "core/journal/exports.h"
#include "tests/journal/journal_kit.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace journal;

class TestJournalExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesTheColumnsOfTheContract();
    void writesCsv();
    void writesJsonLines();
    void guardsAgainstFormulas();
    void keepsApartColumnsOfTheSameName();
    void tellsNoSecret();
    void writesAFileWholeOrNotAtAll();

private:
    BatchInfo m_batch;
    std::vector<UnitRecord> m_units;
};

void TestJournalExports::init()
{
    m_batch = kit::info(QStringLiteral("B1"));
    m_batch.extraColumns = {QStringLiteral("colour"), QStringLiteral("note")};
    UnitRecord done;
    done.state = workflow::planned(kit::plan(1));
    done.state.plan.fleet = QStringLiteral("HF1");
    done.state.phase = workflow::Phase::Done;
    done.state.eid = kit::eid(1);
    done.state.reservation = kit::reservation(1);
    done.reader = QStringLiteral("ACS, ACR39 \"00\"");
    done.operatorName = QStringLiteral("Jörg");
    done.startedAt = kit::kNow;
    done.finishedAt = kit::kNow + base::Millis(1234);
    done.extras = {QStringLiteral("red"), QStringLiteral("two\nlines")};
    UnitRecord held;
    held.state = workflow::planned(kit::plan(2));
    held.state.phase = workflow::Phase::Held;
    held.state.reason = {QStringLiteral("workflow.several-reservations"), {}, {QStringLiteral("3")}};
    held.extras = {QString(), QString()};
    m_units = {done, held};
}

void TestJournalExports::writesTheColumnsOfTheContract()
{
    const QString names = QStringLiteral(
        "serial,eid,iccid,phase,reason,reader,station,operator,recipe,reserve,deliver,fleet,reservation_id,"
        "sim_id,smdp_address,started_at,finished_at,colour,note");
    QCOMPARE(exportColumns(m_batch).join(u','), names);
    QCOMPARE(exportValues(m_batch, m_units[0], QStringLiteral("Line 4")).size(),
             exportColumns(m_batch).size());
}

void TestJournalExports::writesCsv()
{
    const QByteArray eid = kit::eid(1).text().toLatin1();
    QCOMPARE(
        exportText(m_batch, m_units, QStringLiteral("Line 4"), ExportFormat::Csv),
        QByteArray("serial,eid,iccid,phase,reason,reader,station,operator,recipe,reserve,deliver,fleet,"
                   "reservation_id,sim_id,"
                   "smdp_address,started_at,finished_at,colour,note\r\n"
                   "SN-000001,\"" +
                   eid +
                   "\",\"8988307000000000001\",done,,\"ACS, ACR39 \"\"00\"\"\",Line 4,J\xC3\xB6rg,default,"
                   "matching-id,install,HF1,HR00000000000000000000000000000001,HS1,smdp.example.com,2026-11-"
                   "18T11:06:40.000Z,"
                   "2026-11-18T11:06:41.234Z,red,\"two\nlines\"\r\n"
                   "SN-000002,,,held,\"The answer to a reservation was lost, and the carrier lists 3 that "
                   "could be this unit's. "
                   "A person must choose.\",,Line 4,,default,matching-id,install,,,,,,,,\r\n"));
}

void TestJournalExports::writesJsonLines()
{
    const QByteArray text = exportText(m_batch, m_units, QStringLiteral("Line 4"), ExportFormat::JsonLines);
    const auto lines = text.split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[2], QByteArray());
    const auto first = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(first.size(), 18);
    QCOMPARE(first[QStringLiteral("eid")].toString(), kit::eid(1).text());
    QCOMPARE(first[QStringLiteral("note")].toString(), QStringLiteral("two\nlines"));
    QCOMPARE(first[QStringLiteral("finished_at")].toString(), QStringLiteral("2026-11-18T11:06:41.234Z"));
    QVERIFY(!first.contains(QStringLiteral("reason")));
    const auto second = QJsonDocument::fromJson(lines[1]).object();
    QVERIFY(!second.contains(QStringLiteral("eid")));
    QVERIFY(second[QStringLiteral("reason")].toString().contains(QStringLiteral("lists 3")));
    // Every key is a column, in any export.
    for (const auto &object : {first, second}) {
        for (const QString &key : object.keys())
            QVERIFY(exportColumns(m_batch).contains(key));
    }
}

void TestJournalExports::guardsAgainstFormulas()
{
    m_units[0].extras = {QStringLiteral("=HYPERLINK(\"http://x\")"), QStringLiteral("@x")};
    m_units[0].operatorName = QStringLiteral("-1+1");
    const QByteArray csv = exportText(m_batch, m_units, QStringLiteral("+Line"), ExportFormat::Csv);
    QVERIFY(csv.contains(",\"'=HYPERLINK(\"\"http://x\"\")\",'@x\r\n"));
    QVERIFY(csv.contains(",'+Line,'-1+1,"));
    // JSON has no formulas and keeps the text.
    QVERIFY(
        exportText(m_batch, m_units, QStringLiteral("+Line"), ExportFormat::JsonLines).contains("\"@x\""));
}

void TestJournalExports::keepsApartColumnsOfTheSameName()
{
    m_batch.extraColumns = {QStringLiteral("Phase"), QStringLiteral("manifest_Phase"),
                            QStringLiteral("{\"odd\"}")};
    m_units[0].extras = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    const QStringList names = exportColumns(m_batch);
    QCOMPARE(names.mid(17),
             QStringList({QStringLiteral("manifest_Phase"), QStringLiteral("manifest_manifest_Phase"),
                          QStringLiteral("{\"odd\"}")}));
    const auto object =
        QJsonDocument::fromJson(exportText(m_batch, {m_units[0]}, {}, ExportFormat::JsonLines)).object();
    QCOMPARE(object[QStringLiteral("phase")].toString(), QStringLiteral("done"));
    QCOMPARE(object[QStringLiteral("manifest_Phase")].toString(), QStringLiteral("a"));
    QCOMPARE(object[QStringLiteral("{\"odd\"}")].toString(), QStringLiteral("c"));
}

void TestJournalExports::tellsNoSecret()
{
    m_units[0].state.plan.code = kit::code();
    m_units[0].state.plan.confirmationCode = base::Secret(kit::kCanaryConfirmation);
    for (const auto format : {ExportFormat::Csv, ExportFormat::JsonLines}) {
        const QByteArray text = exportText(m_batch, m_units, {}, format);
        QVERIFY(text.contains("smdp.example.com"));
        QVERIFY(!text.contains(kit::kCanary) && !text.contains(kit::kCanaryConfirmation));
    }
}

void TestJournalExports::writesAFileWholeOrNotAtAll()
{
    kit::Station station;
    auto journal = *station.open();
    auto units = kit::newUnits(3);
    for (auto &unit : units)
        unit.extras = {QStringLiteral("red"), QStringLiteral("x")};
    const auto batch = journal->importBatch(m_batch, units);
    VERIFY_GOOD(batch);
    QTemporaryDir place;
    const QString file = place.path() + QStringLiteral("/out.csv");
    VERIFY_GOOD(exportBatch(*journal, *batch, QStringLiteral("Line 4"), ExportFormat::Csv, file));
    QFile written(file);
    QVERIFY(written.open(QFile::ReadOnly));
    QCOMPARE(written.readAll(),
             exportText(*batch, *journal->units(batch->id), QStringLiteral("Line 4"), ExportFormat::Csv));
    QCOMPARE(QDir(place.path()).entryList(QDir::Files | QDir::Hidden),
             (QStringList{QStringLiteral("out.csv"), QStringLiteral("out.csv.head")}));
    const auto lost =
        exportBatch(*journal, *batch, {}, ExportFormat::Csv, place.path() + QStringLiteral("/none/out.csv"));
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, base::ErrorKind::MissingPart);
}

QTEST_GUILESS_MAIN(TestJournalExports)
#include "tst_journal_exports.moc"
