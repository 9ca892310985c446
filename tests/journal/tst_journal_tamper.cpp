#include "tests/journal/journal_kit.h"
#include "tests/journal/raw_database.h"

using namespace journal;

/// What verify() finds when somebody edits the file.
class TestJournalTamper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInASoundJournal();
    void databaseRefusesToChangeHistory_data();
    void databaseRefusesToChangeHistory();
    void findsAnEdit_data();
    void findsAnEdit();
    void namesTheRecordThatWasChanged();
    void findsTakenAwayNewestRecordsOnlyAgainstANotedHead();
    void findsARewrittenJournalOnlyAgainstANotedHead();

private:
    /// Two batches: one with every kind of unit in the middle of its way, one installed.
    void fill(Journal &journal);
    QStringList wrongAfter(const QByteArray &sql);
};

void TestJournalTamper::fill(Journal &journal)
{
    auto units = kit::newUnits(6);
    units[5].plan.reserve = esim::ReserveMode::Given;
    units[5].plan.code = kit::code();
    BatchInfo info = kit::info(QStringLiteral("B1"));
    info.extraColumns = {QStringLiteral("colour")};
    units[0].extras = {QStringLiteral("red")};
    units[0].labelFields = {{QStringLiteral("label:a"), QStringLiteral("b")}};
    const auto batch = journal.importBatch(info, units);
    VERIFY_GOOD(batch);
    kit::Walker walker(journal, batch->id);
    walker.install(0, 1);
    walker.install(1, 2);
    walker.send(2, workflow::ReserveStarted{"open", kit::kNow});
    walker.send(3, workflow::ReserveStarted{"no", kit::kNow});
    walker.send(3, workflow::ReserveRefused{
                       workflow::Again::Never, {}, {QStringLiteral("c"), QStringLiteral("No."), {}}});
    walker.send(4, workflow::CardOffered{QStringLiteral("Reader B"), kit::eid(4)});
    QTRY_VERIFY(walker.allStored());
    int delivered = 0;
    journal.notificationDelivered(kit::eid(1), 1, kit::kNow, [&](auto) { ++delivered; });
    QTRY_COMPARE(delivered, 1);
    VERIFY_GOOD(journal.importBatch(kit::info(QStringLiteral("B2")), kit::newUnits(2)));
}

QStringList TestJournalTamper::wrongAfter(const QByteArray &sql)
{
    kit::Station station;
    fill(**station.open());
    const QByteArray error = kit::RawDatabase(station.file()).tamper(sql);
    if (!error.isEmpty())
        return {QStringLiteral("not tampered: ") + QString::fromUtf8(error)};
    return *(*station.open(Access::Read))->verify();
}

void TestJournalTamper::findsNothingInASoundJournal()
{
    // The control: the same way, with an edit that changes nothing.
    QCOMPARE(wrongAfter("UPDATE events SET payload = payload"), QStringList());
}

void TestJournalTamper::databaseRefusesToChangeHistory_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("update") << QByteArray("UPDATE events SET operator = 'eve' WHERE seq = 3");
    QTest::newRow("delete") << QByteArray("DELETE FROM events WHERE seq = 3");
    QTest::newRow("delete the last") << QByteArray(
        "DELETE FROM events WHERE seq = (SELECT max(seq) FROM events)");
    QTest::newRow("replace") << QByteArray("INSERT OR REPLACE INTO events SELECT seq, batch, unit, at, kind, "
                                           "payload, phase, 'eve', hash FROM events WHERE seq = 3");
    QTest::newRow("insert with a gap")
        << QByteArray("INSERT INTO events SELECT 1000, batch, unit, at, kind, payload, phase, operator, hash "
                      "FROM events WHERE seq = 3");
    QTest::newRow("change a plan") << QByteArray("UPDATE units SET plan = '{}' WHERE unit = 0");
    QTest::newRow("change a serial") << QByteArray("UPDATE units SET serial = 'x' WHERE unit = 0");
}

void TestJournalTamper::databaseRefusesToChangeHistory()
{
    QFETCH(QByteArray, sql);
    kit::Station station;
    auto journal = *station.open();
    fill(*journal);
    kit::RawDatabase raw(station.file());
    QVERIFY(!raw.run(sql).isEmpty());
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalTamper::findsAnEdit_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto event = [](const char *name, const char *set) {
        QTest::newRow(qPrintable(QStringLiteral("event: %1").arg(QLatin1String(name))))
            << QByteArray("UPDATE events SET ") + set + " WHERE seq = 6";
    };
    event("sequence", "seq = 1000");
    event("batch", "batch = 2");
    event("no batch", "batch = NULL");
    event("unit", "unit = 1");
    event("time", "at = at + 1");
    event("kind", "kind = 'card-left'");
    event("payload", "payload = replace(payload, 'Reader A', 'Reader C')");
    event("one blank", "payload = payload || ' '");
    event("phase", "phase = 'done'");
    event("operator", "operator = 'eve'");
    event("operator's case", "operator = 'Anna'");
    event("hash", "hash = zeroblob(32)");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("event deleted", "DELETE FROM events WHERE seq = 6");
    row("first event deleted", "DELETE FROM events WHERE seq = 1");
    row("last events deleted, units not", "DELETE FROM events WHERE seq > 10");
    row("events swapped", "UPDATE events SET seq = -1 WHERE seq = 6; UPDATE events SET seq = 6 WHERE seq = "
                          "7; UPDATE events SET seq = 7 WHERE seq = -1");
    row("event doubled", "INSERT INTO events SELECT (SELECT max(seq) + 1 FROM events), batch, unit, at, "
                         "kind, payload, phase, operator, hash FROM events WHERE seq = 6");
    row("import: recipe", "UPDATE batches SET recipe = 'gold' WHERE id = 1");
    row("import: name", "UPDATE batches SET name = 'B9' WHERE id = 1");
    row("import: manifest", "UPDATE batches SET manifest_sha256 = zeroblob(32)");
    row("import: columns", "UPDATE batches SET extra_columns = '[]' WHERE id = 1");
    row("import: count", "UPDATE batches SET units = 7 WHERE id = 1");
    row("import: batch deleted", "DELETE FROM units WHERE batch = 2; DELETE FROM batches WHERE id = 2");
    row("unit: deleted", "DELETE FROM units WHERE batch = 2 AND unit = 1");
    row("unit: added",
        "INSERT INTO units SELECT batch, 9, 'SN-9', row, plan, labels, extras, phase, NULL, "
        "NULL, NULL, reader, operator, "
        "started_at, finished_at, changed_at, state, code_mark FROM units WHERE batch = 2 AND unit = 1");
    row("unit: row", "UPDATE units SET row = 99 WHERE batch = 1 AND unit = 3");
    row("unit: serial", "UPDATE units SET serial = 'SN-X' WHERE batch = 1 AND unit = 3");
    row("unit: plan", "UPDATE units SET plan = replace(plan, '\"enable\":\"true\"', '\"enable\":\"false\"') "
                      "WHERE batch = 1 AND unit = 3");
    row("unit: labels", "UPDATE units SET labels = '[]' WHERE batch = 1 AND unit = 0");
    row("unit: extras", "UPDATE units SET extras = '[\"blue\"]' WHERE batch = 1 AND unit = 0");
    row("unit: plans swapped", "UPDATE units SET plan = (SELECT plan FROM units WHERE batch = 1 AND unit = "
                               "0) WHERE batch = 1 AND unit = 5");
    row("unit: state",
        "UPDATE units SET state = replace(state, '\"made\":1', '\"made\":0') WHERE batch = 1 AND unit = 2");
    row("unit: state of another", "UPDATE units SET state = (SELECT state FROM units WHERE batch = 1 AND "
                                  "unit = 0) WHERE batch = 1 AND unit = 1");
    row("unit: state as imported", "UPDATE units SET state = '' WHERE batch = 1 AND unit = 2");
    row("unit: phase", "UPDATE units SET phase = 'failed' WHERE batch = 1 AND unit = 2");
    row("unit: EID", "UPDATE units SET eid = NULL WHERE batch = 1 AND unit = 0");
    row("unit: ICCID", "UPDATE units SET iccid = '8988307000000000009' WHERE batch = 1 AND unit = 0");
    row("unit: reservation", "UPDATE units SET reservation_id = 'HR9' WHERE batch = 1 AND unit = 0");
    row("unit: reader", "UPDATE units SET reader = 'Reader Z' WHERE batch = 1 AND unit = 0");
    row("unit: operator", "UPDATE units SET operator = 'eve' WHERE batch = 1 AND unit = 0");
    row("unit: started", "UPDATE units SET started_at = 1 WHERE batch = 1 AND unit = 0");
    row("unit: finished", "UPDATE units SET finished_at = NULL WHERE batch = 1 AND unit = 0");
    row("unit: changed", "UPDATE units SET changed_at = 1 WHERE batch = 1 AND unit = 0");
    row("reservation forgotten", "DELETE FROM reservations WHERE unit = 0");
    row("reservation given away", "UPDATE reservations SET unit = 4 WHERE unit = 0");
    row("spending forgotten", "DELETE FROM spending WHERE unit = 2");
    row("spending moved to another day", "UPDATE spending SET at = 0 WHERE unit = 2");
    row("verdict forgotten", "DELETE FROM verdicts WHERE unit = 0");
    row("verdict of another time", "UPDATE verdicts SET at = at + 1 WHERE unit = 0");
    row("backlog forgotten", "DELETE FROM backlog");
    row("backlog filled again",
        "INSERT INTO backlog SELECT seq, eid, 77, address, whole, seen_at, delivered_at FROM backlog");
    row("notification marked as delivered", "UPDATE backlog SET delivered_at = 1");
    row("notification changed", "UPDATE backlog SET whole = x'BF3700'");
    row("index dropped", "DROP INDEX units_eid_in_work");
    row("trigger added", "CREATE TRIGGER extra AFTER INSERT ON spending BEGIN DELETE FROM spending; END");
}

void TestJournalTamper::findsAnEdit()
{
    QFETCH(QByteArray, sql);
    const QStringList wrong = wrongAfter(sql);
    QVERIFY(!wrong.isEmpty());
    QVERIFY2(!wrong.first().startsWith(QStringLiteral("not tampered")), qPrintable(wrong.first()));
}

void TestJournalTamper::namesTheRecordThatWasChanged()
{
    const QStringList chained = wrongAfter("UPDATE events SET operator = 'eve' WHERE seq = 6");
    QVERIFY2(chained.first().contains(QStringLiteral("Record 6")), qPrintable(chained.join(u'\n')));
    const QStringList state = wrongAfter(
        "UPDATE units SET state = replace(state, '\"made\":1', '\"made\":0') WHERE batch = 1 AND unit = 2");
    QCOMPARE(state.size(), 1);
    QVERIFY2(state.first().contains(QStringLiteral("SN-000002")), qPrintable(state.first()));
    // A dropped trigger that was not put back.
    kit::Station station;
    fill(**station.open());
    QCOMPARE(kit::RawDatabase(station.file()).run("DROP TRIGGER events_no_delete"), QByteArray());
    const QStringList rule = *(*station.open(Access::Read))->verify();
    QCOMPARE(rule.size(), 1);
    QVERIFY(rule.first().contains(QStringLiteral("events_no_delete")));
}

void TestJournalTamper::findsTakenAwayNewestRecordsOnlyAgainstANotedHead()
{
    kit::Station station;
    ChainHead noted;
    {
        auto journal = *station.open();
        fill(*journal);
        noted = *journal->head();
        QCOMPARE(*journal->verifyAgainst(noted), QStringList());
    }
    // The second import is the newest record. Whoever takes it away with everything that came of it leaves no
    // trace inside: this is the limit of a chain that nobody outside has noted.
    QCOMPARE(kit::RawDatabase(station.file())
                 .tamper("DELETE FROM events WHERE seq = (SELECT max(seq) FROM events); DELETE FROM units "
                         "WHERE batch = 2; "
                         "DELETE FROM batches WHERE id = 2"),
             QByteArray());
    auto journal = *station.open();
    QCOMPARE(*journal->verify(), QStringList());
    const QStringList wrong = *journal->verifyAgainst(noted);
    QCOMPARE(wrong.size(), 1);
    QVERIFY(wrong.first().contains(QString::number(noted.sequence)));
    // Going on does not hide it either.
    VERIFY_GOOD(journal->importBatch(kit::info(QStringLiteral("B3")), kit::newUnits(1)));
    QCOMPARE(journal->head()->sequence, noted.sequence);
    QCOMPARE(journal->verifyAgainst(noted)->size(), 1);
}

void TestJournalTamper::findsARewrittenJournalOnlyAgainstANotedHead()
{
    kit::Station first;
    kit::Station second;
    fill(**first.open());
    const auto noted = *(*first.open(Access::Read))->head();
    // Somebody with the key makes another history of the same length.
    auto rewritten = *second.open();
    fill(*rewritten);
    QCOMPARE(rewritten->head()->sequence, noted.sequence);
    QCOMPARE(*rewritten->verify(), QStringList());
    QCOMPARE(rewritten->verifyAgainst(noted)->size(), 1);
}

QTEST_GUILESS_MAIN(TestJournalTamper)
#include "tst_journal_tamper.moc"
