#include "tests/end-to-end/factory.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>

/// What is kept of the work: reports that agree with the server and the card, versions of the day, a head
/// outside.
class TestRecords : public QObject
{
    Q_OBJECT

private:
    static QStringList words(const char *line)
    {
        return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    static QJsonObject report(Factory &factory, const char *serial)
    {
        const QString file = factory.path(QStringLiteral("report.json"));
        const auto ended = factory.run({QStringLiteral("unit"), QStringLiteral("report"), QStringLiteral("b"),
                                        QLatin1String(serial), QStringLiteral("-o"), file});
        if (ended.status != 0)
            qWarning().noquote() << ended.err;
        QFile written(file);
        return written.open(QFile::ReadOnly) ? QJsonDocument::fromJson(written.readAll()).object()
                                             : QJsonObject();
    }

    /// The version of Landlock that this kernel offers, 0 when it has none.
    static int landlockOfThisKernel()
    {
        constexpr unsigned kAskVersion = 1; // LANDLOCK_CREATE_RULESET_VERSION
        return int(std::max(0L, syscall(SYS_landlock_create_ruleset, nullptr, 0, kAskVersion)));
    }

    static QString recipeVersion(const QJsonObject &work)
    {
        return work.value(QStringLiteral("recipes"))
            .toArray()
            .at(0)
            .toObject()
            .value(QStringLiteral("sha256"))
            .toString();
    }

    static void import(Factory &factory, const QByteArray &rows)
    {
        factory.writeFile(QStringLiteral("m.csv"), rows);
        QCOMPARE(
            factory
                .run({QStringLiteral("batch"), QStringLiteral("import"),
                      factory.path(QStringLiteral("m.csv")), QStringLiteral("--name"), QStringLiteral("b")})
                .status,
            0);
    }

    /// Takes the newest records away as somebody would who knows the database, the projections included.
    static void cutOff(const QString &file, int records)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("cut"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'events_no_delete'")) &&
                query.next());
        const QString rule = query.value(0).toString();
        query.finish();
        QVERIFY(query.exec(QStringLiteral("DROP TRIGGER events_no_delete")));
        QVERIFY2(
            query.exec(QStringLiteral("DELETE FROM events WHERE seq > (SELECT max(seq) FROM events) - %1")
                           .arg(records)),
            qPrintable(query.lastError().text()));
        QVERIFY(query.exec(rule));
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("cut"));
    }

private Q_SLOTS:
    void theReportHoldsWhatTheServerGotFromTheCard()
    {
        Factory factory;
        import(factory, "serial,eid,reserve,deliver,fleet\nA1," + Factory::eid(1).text().toLatin1() +
                            ",eid,install,training-fleet\n");
        const auto card = factory.layOut(Factory::eid(1));
        factory.begin(QStringLiteral("b"));
        QCOMPARE(factory.finish(), 0);

        const QJsonObject told = report(factory, "A1");
        // How the programs that spoke to the card were confined; this kernel says itself what it has.
        const QJsonArray work = told.value(QStringLiteral("work")).toArray();
        QVERIFY(!work.at(0).toObject().contains(QStringLiteral("card_hosts"))); // the import
        const QJsonObject confined =
            work.at(work.size() - 1).toObject().value(QStringLiteral("card_hosts")).toObject();
        QCOMPARE(confined.value(QStringLiteral("system_calls")).toString(), QStringLiteral("filtered"));
        QCOMPARE(confined.value(QStringLiteral("landlock")).toInt(-1), landlockOfThisKernel());
        QCOMPARE(told.value(QStringLiteral("unit")).toObject().value(QStringLiteral("eid")).toString(),
                 Factory::eid(1).text());
        QCOMPARE(told.value(QStringLiteral("unit")).toObject().value(QStringLiteral("iccid")).toString(),
                 card->profiles()[0].metadata.iccid.text());
        // Every notification that the server received is in the report, byte for byte, and said to be sent.
        const auto received = factory.smdp().notifications();
        QVERIFY(!received.empty());
        const QJsonArray notifications = told.value(QStringLiteral("notifications")).toArray();
        QCOMPARE(size_t(notifications.size()), received.size());
        for (const auto &one : received) {
            bool found = false;
            for (const auto &value : notifications) {
                const QJsonObject object = value.toObject();
                found =
                    found || (QByteArray::fromBase64(
                                  object.value(QStringLiteral("bytes")).toString().toLatin1()) == one.whole &&
                              object.value(QStringLiteral("delivery")).toString() == QLatin1String("sent"));
            }
            QVERIFY(found);
        }
        const QByteArray result = QByteArray::fromBase64(told.value(QStringLiteral("installation_results"))
                                                             .toArray()
                                                             .at(0)
                                                             .toObject()
                                                             .value(QStringLiteral("bytes"))
                                                             .toString()
                                                             .toLatin1());
        QVERIFY(std::any_of(received.begin(), received.end(),
                            [&](const auto &one) { return one.whole == result; }));
    }

    void versionsAreThoseOfTheDay()
    {
        Factory factory;
        import(factory, "serial,reserve,deliver,fleet\nA1,matching-id,label,training-fleet\n");
        QCOMPARE(factory.run(words("batch run b")).status, 0);
        const QJsonArray before = report(factory, "A1").value(QStringLiteral("work")).toArray();
        QCOMPARE(before.size(), 2);
        QCOMPARE(before.at(0).toObject().value(QStringLiteral("work")).toString(), QStringLiteral("import"));
        QCOMPARE(before.at(1).toObject().value(QStringLiteral("station")).toString(),
                 QStringLiteral("test-line"));
        QVERIFY(before.at(1)
                    .toObject()
                    .value(QStringLiteral("program"))
                    .toString()
                    .startsWith(QLatin1String("esim-stationctl ")));
        // The recipe is another one now; what is on record stays.
        factory.writeConfig(QStringLiteral("[recipe:default]\nsim_status=active\n"));
        QCOMPARE(report(factory, "A1").value(QStringLiteral("work")).toArray(), before);
        // The control: work that is done now is recorded with it.
        factory.run(words("batch run b"));
        factory.run({QStringLiteral("batch"), QStringLiteral("import"), factory.path(QStringLiteral("m.csv")),
                     QStringLiteral("--name"), QStringLiteral("c")});
        const QString file = factory.path(QStringLiteral("c.json"));
        QCOMPARE(factory
                     .run({QStringLiteral("unit"), QStringLiteral("report"), QStringLiteral("c"),
                           QStringLiteral("A1"), QStringLiteral("-o"), file})
                     .status,
                 0);
        QFile written(file);
        QVERIFY(written.open(QFile::ReadOnly));
        const QJsonObject now = QJsonDocument::fromJson(written.readAll()).object();
        QVERIFY(recipeVersion(now.value(QStringLiteral("work")).toArray().at(0).toObject()) !=
                recipeVersion(before.at(0).toObject()));
    }

    void onlyTheHeadOutsideShowsThatTheEndIsGone()
    {
        Factory factory;
        import(factory, "serial,reserve,deliver,fleet\nA1,matching-id,label,training-fleet\n");
        const QString data = factory.path(QStringLiteral("data/journal.sqlite"));
        // A second import is cut off again, with everything that tells of it.
        QCOMPARE(factory
                     .run({QStringLiteral("journal"), QStringLiteral("backup"), QStringLiteral("-o"),
                           factory.path(QStringLiteral("before.sqlite"))})
                     .status,
                 0);
        QCOMPARE(factory.run(words("batch run b")).status, 0);
        QCOMPARE(factory
                     .run({QStringLiteral("batch"), QStringLiteral("export"), QStringLiteral("b"),
                           QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("-o"),
                           factory.path(QStringLiteral("b.csv"))})
                     .status,
                 0);
        const QStringList against{QStringLiteral("journal"), QStringLiteral("verify"),
                                  QStringLiteral("--against"), factory.path(QStringLiteral("b.csv.head"))};
        QCOMPARE(factory.run(against).status, 0);
        const auto whole = factory.run(words("journal verify --json")).lines().back();
        const QString head = whole.value(QStringLiteral("head")).toString();
        QCOMPARE(
            factory
                .run({QStringLiteral("journal"), QStringLiteral("verify"), QStringLiteral("--against"), head})
                .status,
            0);
        // Cut without care: the chain's own check sees it, because the projections tell of more.
        QFile::copy(data, factory.path(QStringLiteral("whole.sqlite")));
        cutOff(data, 1);
        QCOMPARE(factory.run(words("journal verify")).status, 1);
        QCOMPARE(factory.run(against).status, 1);
        // Put back as it was before the run: consistent in itself, and only the noted head tells.
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(data + QLatin1String(end));
        QVERIFY(QFile::copy(factory.path(QStringLiteral("before.sqlite")), data));
        QCOMPARE(factory.run(words("journal verify")).status, 0);
        const auto found = factory.run(against);
        QCOMPARE(found.status, 1);
        QVERIFY2(found.err.contains("newest records are missing"), found.err);
        QCOMPARE(factory
                     .run({QStringLiteral("journal"), QStringLiteral("verify"), QStringLiteral("--against"),
                           factory.path(QStringLiteral("before.sqlite.head"))})
                     .status,
                 0);
        // What is no head is refused before anything is read.
        QCOMPARE(factory.run(words("journal verify --against 12:abc")).status, 3);
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
