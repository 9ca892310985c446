#include "core/journal/codec.h"
#include "tests/journal/journal_kit.h"
#include "tests/journal/raw_database.h"

#include <QFile>

#include <numeric>
#include <random>

using namespace journal;

/// Codes that are no longer needed are destroyed; everything else stays and can still be proven.
class TestJournalWiping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wipesTheCodesOfUnitsThatAreDoneLongEnough();
    void noKeyIsLeftOnAnyPage();
    void theChainHoldsAndStatesAreStillChecked();
    void aCodeThatWasNotWipedIsMissed();
    void aJournalFromBeforeUnitKeysIsRead();
    void readOnlyProgramsWipeNothing();
};

namespace {

constexpr base::Millis kDay{24 * 3600 * 1000};

QByteArray bytesOf(const kit::Station &station)
{
    QByteArray all;
    for (const char *ending : {"", "-wal", "-shm"}) {
        QFile file(station.file() + QLatin1String(ending));
        if (file.open(QFile::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/// Units that are done but for the last one, which only has its reservation.
BatchId fill(Journal &journal, int count)
{
    auto units = kit::newUnits(count);
    units[0].plan.reserve = esim::ReserveMode::Given;
    units[0].plan.code = kit::code();
    units[0].plan.confirmationCode = base::Secret(kit::kCanaryConfirmation);
    units[0].plan.deliver = esim::Deliver::Label;
    units[0].plan.print = workflow::PrintLabel::Yes;
    const auto batch = journal.importBatch(kit::info(QStringLiteral("B1")), units);
    if (!batch)
        qFatal("%s", kit::words(batch).constData());
    kit::Walker walker(journal, batch->id);
    walker.send(0, workflow::Continued{});
    walker.send(0, workflow::LabelPrinted{});
    std::vector<int> order(size_t(count - 2));
    std::iota(order.begin(), order.end(), 1);
    std::shuffle(order.begin(), order.end(), std::mt19937(7));
    for (const int unit : order)
        walker.install(unit, unit);
    walker.send(count - 1, workflow::ReserveStarted{base::randomId(), kit::kNow});
    walker.send(count - 1, workflow::ReservationSeen{kit::reservation(count - 1)});
    [&] { QTRY_VERIFY(walker.allStored()); }();
    return batch->id;
}

} // namespace

void TestJournalWiping::wipesTheCodesOfUnitsThatAreDoneLongEnough()
{
    kit::Station station;
    auto journal = *station.open();
    const BatchId batch = fill(*journal, 6);
    const auto before = *journal->units(batch);
    QCOMPARE(*journal->wipeCodes(kit::kNow, kit::kNow + kDay), 0);
    QVERIFY((*journal->units(batch))[0].state.code());
    QCOMPARE(journal->ownersOfCode(kit::code())->size(), size_t(6));

    const auto wiped = journal->wipeCodes(kit::kNow + kDay, kit::kNow + 2 * kDay);
    VERIFY_GOOD(wiped);
    QCOMPARE(*wiped, 5);
    const auto after = *journal->units(batch);
    for (size_t i = 0; i < 5; ++i) {
        QCOMPARE(after[i].codes, Codes::Wiped);
        QVERIFY(!after[i].state.code() && !after[i].state.plan.code && !after[i].state.plan.confirmationCode);
        QCOMPARE(after[i].state.phase, workflow::Phase::Done);
        QCOMPARE(after[i].state.eid, before[i].state.eid);
        QCOMPARE(after[i].state.iccid(), before[i].state.iccid());
        QCOMPARE(journal->story(batch, int(i))->size(), i == 0 ? size_t(2) : size_t(9));
    }
    // Who is not done keeps what it needs.
    const auto owners = *journal->ownersOfCode(kit::code());
    QCOMPARE(owners.size(), size_t(1));
    QCOMPARE(owners.front().unit, 5);
    QCOMPARE(after[5].codes, Codes::Kept);
    QCOMPARE(after[5].state, before[5].state);
    QCOMPARE(*journal->verify(), QStringList());
    QCOMPARE(*journal->wipeCodes(kit::kNow + kDay, kit::kNow + 3 * kDay), 0);
    // The same after a restart.
    journal.reset();
    journal = *station.open();
    QCOMPARE(*journal->verify(), QStringList());
    QCOMPARE((*journal->units(batch))[1].codes, Codes::Wiped);
}

void TestJournalWiping::noKeyIsLeftOnAnyPage()
{
    kit::Station station;
    auto journal = *station.open();
    // More than one transaction's worth, in an order that makes the table's pages split.
    constexpr int kUnits = 700;
    fill(*journal, kUnits);
    QList<QByteArray> keys = kit::RawDatabase(station.file())
                                 .values("SELECT sealed FROM unit_keys ORDER BY unit")
                                 .trimmed()
                                 .split('\n');
    QCOMPARE(keys.size(), kUnits);
    const QByteArray kept = keys.takeLast();
    const QByteArray before = bytesOf(station);
    const auto found = [&](const QByteArray &in) {
        return std::count_if(keys.begin(), keys.end(),
                             [&](const QByteArray &key) { return in.contains(key); });
    };
    // The control: this search does find them while they are there.
    QCOMPARE(found(before), kUnits - 1);
    const auto wiped = journal->wipeCodes(kit::kNow + kDay, kit::kNow + 2 * kDay);
    VERIFY_GOOD(wiped);
    QCOMPARE(*wiped, kUnits - 1);
    const QByteArray running = bytesOf(station);
    QCOMPARE(found(running), 0);
    QVERIFY(running.contains(kept));
    QCOMPARE(*journal->verify(), QStringList());
    journal.reset();
    QCOMPARE(found(bytesOf(station)), 0);
}

void TestJournalWiping::theChainHoldsAndStatesAreStillChecked()
{
    kit::Station station;
    ChainHead noted;
    QByteArray key;
    {
        auto journal = *station.open();
        fill(*journal, 4);
        noted = *journal->head();
        key = kit::RawDatabase(station.file()).value("SELECT sealed FROM unit_keys WHERE unit = 1");
        VERIFY_GOOD(journal->wipeCodes(kit::kNow + kDay, kit::kNow + 2 * kDay));
        QCOMPARE(journal->head()->sequence, noted.sequence + 1);
        QCOMPARE(*journal->verifyAgainst(noted), QStringList());
    }
    const auto wrongAfter = [&](const QByteArray &sql, const QByteArray &undo) {
        kit::RawDatabase raw(station.file());
        if (const QByteArray error = raw.tamper(sql); !error.isEmpty())
            return QStringList{QString::fromUtf8(error)};
        const QStringList wrong = *(*station.open(Access::Read))->verify();
        raw.tamper(undo);
        return wrong;
    };
    // A state that nobody can repeat any more is still the one that was noted when its codes were wiped.
    const QStringList state =
        wrongAfter("UPDATE units SET state = replace(state, 'HR00', 'HR01') WHERE unit = 1",
                   "UPDATE units SET state = replace(state, 'HR01', 'HR00') WHERE unit = 1");
    QVERIFY(!state.isEmpty());
    QVERIFY(state.first().contains(QStringLiteral("SN-000001")));
    QVERIFY(!wrongAfter("UPDATE unit_keys SET sealed = '" + key + "' WHERE unit = 1",
                        "UPDATE unit_keys SET sealed = '' WHERE unit = 1")
                 .isEmpty());
    QVERIFY(!wrongAfter("DELETE FROM unit_keys WHERE unit = 1", "INSERT INTO unit_keys VALUES (1, 1, '')")
                 .isEmpty());
    QVERIFY(!wrongAfter("UPDATE events SET at = at + 1 WHERE unit = 1 AND kind = 'continued'",
                        "UPDATE events SET at = at - 1 WHERE unit = 1 AND kind = 'continued'")
                 .isEmpty());
    QCOMPARE(*(*station.open(Access::Read))->verify(), QStringList());
}

void TestJournalWiping::aCodeThatWasNotWipedIsMissed()
{
    // A key that somebody took away is not a wiped one.
    kit::Station station;
    fill(**station.open(), 4);
    kit::RawDatabase raw(station.file());
    QCOMPARE(raw.tamper("UPDATE unit_keys SET sealed = '' WHERE unit = 1"), QByteArray());
    QVERIFY(!(*station.open(Access::Read))->verify()->isEmpty());
    QCOMPARE(raw.tamper("DELETE FROM unit_keys WHERE unit = 1"), QByteArray());
    QVERIFY(!(*station.open(Access::Read))->verify()->isEmpty());
}

void TestJournalWiping::aJournalFromBeforeUnitKeysIsRead()
{
    // What such a journal holds lies under the journal's own key: the same as a unit without a key of its
    // own.
    kit::Station station;
    auto journal = *station.open();
    auto units = kit::newUnits(1);
    units[0].plan.reserve = esim::ReserveMode::Given;
    units[0].plan.code = kit::code();
    const auto batch = *journal->importBatch(kit::info(QStringLiteral("B1")), units);
    const auto own =
        Vault(station.key(), {batch.id, 0})
            .unseal(kit::RawDatabase(station.file()).value("SELECT sealed FROM unit_keys"), kUnitKey);
    VERIFY_GOOD(own);
    const auto plan = encodePlan(units[0].plan, Vault(station.key(), {batch.id, 0}));
    VERIFY_GOOD(plan);
    QCOMPARE(kit::RawDatabase(station.file())
                 .tamper("DELETE FROM unit_keys; UPDATE units SET plan = '" + *plan + "'"),
             QByteArray());
    QCOMPARE((*journal->units(batch.id))[0].state.plan.code, units[0].plan.code);
    QCOMPARE((*journal->units(batch.id))[0].codes, Codes::Kept);
}

void TestJournalWiping::readOnlyProgramsWipeNothing()
{
    kit::Station station;
    fill(**station.open(), 4);
    auto looking = *station.open(Access::Read);
    const auto refused = looking->wipeCodes(kit::kNow + kDay, kit::kNow + 2 * kDay);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code.text(), QStringLiteral("journal.read-only"));
}

QTEST_GUILESS_MAIN(TestJournalWiping)
#include "tst_journal_wiping.moc"
