#include "core/journal/codec.h"
#include "tests/journal/store_kit.h"

using namespace journal;

namespace {

BenchNote stopped()
{
    return {BenchAct::LineStopped,
            QStringLiteral("same-reason"),
            QStringLiteral("lpa.card-full"),
            {},
            QStringLiteral("Line 1"),
            {QStringLiteral("5"), QStringLiteral("Lesegerät 3"), QStringLiteral("The card is full.")}};
}

BenchNote released()
{
    return {BenchAct::LineReleased, QStringLiteral("same-reason"), QStringLiteral("New tray."),
            QStringLiteral("Bert"), QStringLiteral("Line 1"),      {}};
}

} // namespace

/// What happens at the bench and concerns no single unit, in both stores.
class TestJournalBenchNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<kit::Kind>("store");
        QTest::newRow("sqlite") << kit::Kind::Sqlite;
        QTest::newRow("postgres") << kit::Kind::Postgres;
    }

    void isReadBackAsItWasWritten()
    {
        kit::AnyStation station(kind());
        BatchId first = 0;
        {
            auto journal = *station.open();
            first = fill(*journal);
        }
        auto journal = *station.open();
        const auto ofBatch = journal->benchNotes(first, 0);
        VERIFY_GOOD(ofBatch);
        QCOMPARE(ofBatch->size(), size_t(2));
        QVERIFY(ofBatch->front().note == stopped());
        QVERIFY(ofBatch->back().note == released());
        QCOMPARE(ofBatch->front().at, kit::kNow);
        QCOMPARE(ofBatch->front().batch, std::optional<qint64>(first));
        QCOMPARE(ofBatch->back().operatorName, QStringLiteral("Jörg"));
        QVERIFY(ofBatch->front().sequence < ofBatch->back().sequence);

        const auto all = journal->benchNotes(std::nullopt, 0);
        VERIFY_GOOD(all);
        QCOMPARE(all->size(), size_t(4));
        QCOMPARE(all->front().note.act, BenchAct::SignedIn);
        QCOMPARE(all->front().batch, std::optional<qint64>());
        const auto later = journal->benchNotes(std::nullopt, (*all)[2].sequence);
        VERIFY_GOOD(later);
        QCOMPARE(later->size(), size_t(1));
        QCOMPARE(*journal->verify(), QStringList());
    }

    void everyActHasItsOwnName()
    {
        QSet<QByteArray> names;
        for (const auto &[act, name] : kBenchActNames) {
            names.insert(name);
            const auto read = decodeBenchNote(encodeRecord(BenchNote{act, {}, {}, {}, {}, {}}));
            VERIFY_GOOD(read);
            QCOMPARE(read->act, act);
        }
        QCOMPARE(names.size(), qsizetype(kBenchActNames.size()));
        QVERIFY(!decodeBenchNote("{\"act\":\"line-stopped\"}"));
    }

    void verifyFindsAnEditedNote()
    {
        if (kind() != kit::Kind::Sqlite)
            QSKIP("a server's history is edited in tst_journal_shared");
        // The control: the same way, with an edit that changes nothing.
        QCOMPARE(wrongAfter("UPDATE events SET payload = payload").size(), 0);
        const QByteArray edit = "UPDATE events SET payload = replace(payload, 'New tray.', 'No idea.') "
                                "WHERE kind = 'bench-noted' AND payload LIKE '%line-released%'";
        QCOMPARE(wrongAfter(edit).size(), 1);
        QVERIFY(!wrongAfter("DELETE FROM events WHERE kind = 'bench-noted' AND payload LIKE "
                            "'%line-stopped%'")
                     .isEmpty());
    }

    void verifyFindsANoteThatCannotBeRead()
    {
        if (kind() != kit::Kind::Sqlite)
            QSKIP("what is stored is read by the same code");
        kit::AnyStation station(kind());
        fill(**station.open());
        // Chained as it should be, by somebody who knows how: only its form is wrong.
        const auto head = (*station.open(Access::Read))->head();
        VERIFY_GOOD(head);
        const chain::Row row{head->sequence + 1, std::nullopt, -1, kit::kNow, BenchNote::kName, "{}", {}, {}};
        const QByteArray sql =
            "INSERT INTO events (seq, batch, unit, at, kind, payload, phase, operator, hash) VALUES (" +
            QByteArray::number(row.sequence) + ", NULL, -1, " +
            QByteArray::number(qint64(row.at.time_since_epoch().count())) +
            ", 'bench-noted', '{}', '', '', x'" + chain::next(head->hash, row).toHex() + "')";
        QCOMPARE(kit::RawDatabase(station.folder() + QStringLiteral("/journal.sqlite")).run(sql),
                 QByteArray());
        const auto wrong = (*station.open(Access::Read))->verify();
        VERIFY_GOOD(wrong);
        QCOMPARE(wrong->size(), 1);
        QVERIFY(wrong->front().contains(QStringLiteral("cannot be read")));
    }

private:
    kit::Kind kind() const
    {
        QFETCH_GLOBAL(kit::Kind, store);
        return store;
    }

    /// A sign-in, a stop with its release in one batch, a stop in another. @return the first batch
    static BatchId fill(Journal &journal)
    {
        const auto first = journal.importBatch(kit::info(QStringLiteral("B1")), kit::newUnits(1));
        const auto second = journal.importBatch(kit::info(QStringLiteral("B2")), kit::newUnits(1));
        int stored = 0;
        const auto count = [&stored](const base::Result<void> &result) { stored += result.has_value(); };
        journal.noteBench(std::nullopt, {BenchAct::SignedIn, QStringLiteral("Jörg"), {}, {}, {}, {}},
                          kit::kNow, QStringLiteral("Jörg"), count);
        journal.noteBench(first->id, stopped(), kit::kNow, {}, count);
        journal.noteBench(first->id, released(), kit::kNow, QStringLiteral("Jörg"), count);
        journal.noteBench(second->id, stopped(), kit::kNow, {}, count);
        [&] { QTRY_COMPARE(stored, 4); }();
        return first->id;
    }

    QStringList wrongAfter(const QByteArray &sql)
    {
        kit::AnyStation station(kind());
        fill(**station.open());
        const QByteArray error =
            kit::RawDatabase(station.folder() + QStringLiteral("/journal.sqlite")).tamper(sql);
        if (!error.isEmpty())
            return {QStringLiteral("not tampered: ") + QString::fromUtf8(error), QStringLiteral("so")};
        return *(*station.open(Access::Read))->verify();
    }
};

QTEST_GUILESS_MAIN(TestJournalBenchNotes)
#include "tst_journal_bench_notes.moc"
