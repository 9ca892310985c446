#include "core/journal/data_folder.h"
#include "core/training/euicc.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

/// `esim-stationctl card …` in the training world, one process for each command. What is true is read from
/// the card's own file, not from what the program says.
class TestCardCommands : public QObject
{
    Q_OBJECT

private:
    struct Ended
    {
        int status = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject last() const
        {
            const QList<QByteArray> lines = out.trimmed().split('\n');
            return QJsonDocument::fromJson(lines.last()).object();
        }
        QJsonObject line(const char *type) const
        {
            for (const QByteArray &text : out.split('\n')) {
                const QJsonObject object = QJsonDocument::fromJson(text).object();
                if (object.value(QLatin1String("type")) == QLatin1String(type))
                    return object;
            }
            return {};
        }
        int count(const char *type) const
        {
            int found = 0;
            for (const QByteArray &text : out.split('\n'))
                found += QJsonDocument::fromJson(text).object().value(QLatin1String("type")) ==
                         QLatin1String(type);
            return found;
        }
    };
    Ended card(const QStringList &words, const QByteArray &input = {}, int reader = 1)
    {
        QProcess process;
        QStringList arguments{QStringLiteral("card")};
        arguments += words;
        arguments << QStringLiteral("--reader") << QStringLiteral("Training reader %1").arg(reader)
                  << QStringLiteral("--training") << QStringLiteral("--json") << QStringLiteral("--data-dir")
                  << m_folder.path();
        process.start(QStringLiteral(STATION_BIN_DIR "/esim-stationctl"), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// What the journal's database says of changes by hand, read by nobody's code but SQLite's, since the
    /// last call: "act step detail".
    QStringList newRecords()
    {
        QStringList found;
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("check"));
            database.setDatabaseName(m_folder.filePath(QStringLiteral("journal.sqlite")));
            database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            query.exec(
                QStringLiteral("SELECT json_extract(payload, '$.act'), json_extract(payload, '$.step'), "
                               "json_extract(payload, '$.detail'), json_extract(payload, '$.eid'), seq "
                               "FROM events WHERE kind = 'card-changed' AND seq > %1 ORDER BY seq")
                    .arg(m_lastRecord));
            while (query.next()) {
                found.append(
                    QStringLiteral("%1 %2 %3")
                        .arg(query.value(0).toString(), query.value(1).toString(), query.value(2).toString())
                        .trimmed());
                if (query.value(3).toString() != m_eid)
                    found.append(QStringLiteral("of another card"));
                m_lastRecord = query.value(4).toLongLong();
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("check"));
        return found;
    }
    /// The card as its own file has it.
    std::shared_ptr<training::Euicc> truth()
    {
        const auto eid = esim::Eid::fromText(m_eid);
        return eid ? training::Euicc::load(QDir(m_folder.filePath(QStringLiteral("training-world"))), *eid)
                         .value_or(nullptr)
                   : nullptr;
    }

    /// The whole session, and not its event, which is the profile's matching ID.
    static void verifyRecording(const QString &name)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QByteArray text = file.readAll();
        const QByteArray event("TRIAL-1");
        QVERIFY(!text.contains(event));
        QVERIFY(!text.contains(event.toHex().toUpper()));
        QVERIFY(!text.contains(event.toBase64().chopped(4)));
        QVERIFY(text.contains(":" + QByteArray::number(event.size()) + "}"));
        for (const char *part :
             {"> card BF38", "> card BF21", "< card BF37", "> card BF31", "> card BF30",
              "> server getBoundProfilePackage", "> server handleNotification", "{profile:"})
            QVERIFY2(text.contains(part), part);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Ended info = card({QStringLiteral("info")});
        QVERIFY2(info.status == 0, info.err);
        m_eid = info.last().value(QStringLiteral("eid")).toString();
        m_smds = info.last().value(QStringLiteral("root_smds")).toString();
        QCOMPARE(m_eid.size(), 32);
        QVERIFY(truth());
    }

    void infoTellsEverything()
    {
        const QJsonObject info = card({QStringLiteral("info")}).last();
        for (const char *name : {"svn", "firmware", "profile_version", "free_memory", "free_volatile_memory",
                                 "installed_applications", "uicc_capabilities", "rsp_capabilities",
                                 "forbidden_rules", "java_card", "global_platform", "protection_profile",
                                 "accreditation", "category", "verification_cis", "signing_cis"})
            QVERIFY2(info.contains(QLatin1String(name)), name);
        QCOMPARE(info.value(QStringLiteral("category")).toString(), QStringLiteral("medium"));
        QCOMPARE(qint64(info.value(QStringLiteral("free_memory")).toDouble()), qint64(truth()->freeMemory()));
    }

    void discoversAndDownloadsThroughTheSmds()
    {
        const Ended found = card({QStringLiteral("discover")});
        QVERIFY2(found.status == 0, found.err);
        QCOMPARE(found.count("event"), 1);
        QVERIFY(!found.out.contains("TRIAL-1"));
        QVERIFY(!found.err.contains("TRIAL-1"));
        m_server = found.line("event").value(QStringLiteral("server")).toString();

        // A recording that cannot be written refuses the command before anything happens.
        const QString recording = m_folder.filePath(QStringLiteral("session.txt"));
        QCOMPARE(card({QStringLiteral("download"), QStringLiteral("--smds"), QStringLiteral("--record"),
                       m_folder.filePath(QStringLiteral("no such folder/session.txt"))})
                     .status,
                 3);
        QVERIFY(truth()->profiles().empty());
        const Ended downloaded = card({QStringLiteral("download"), QStringLiteral("--smds"),
                                       QStringLiteral("--enable"), QStringLiteral("--record"), recording});
        QVERIFY2(downloaded.status == 0, downloaded.err + downloaded.out);
        verifyRecording(recording);
        QVERIFY(downloaded.last().value(QStringLiteral("enabled")).toBool());
        const QJsonObject offer = downloaded.line("offer");
        QCOMPARE(offer.value(QStringLiteral("iccid")), downloaded.last().value(QStringLiteral("iccid")));
        QVERIFY(downloaded.out.indexOf("\"offer\"") < downloaded.out.indexOf("installing") ||
                !downloaded.out.contains("installing"));
        const auto profiles = truth()->profiles();
        QCOMPARE(profiles.size(), size_t(1));
        QVERIFY(profiles[0].state == esim::ProfileState::Enabled);
        m_iccid = profiles[0].metadata.iccid.text();
        QCOMPARE(newRecords(), (QStringList{QStringLiteral("enable wanted ") + m_iccid,
                                            QStringLiteral("download wanted %1 %2").arg(m_iccid, m_server),
                                            QStringLiteral("enable done"), QStringLiteral("download done")}));

        // The same event again: the profile was handed out, so nothing waits.
        const Ended again = card({QStringLiteral("discover"), m_smds});
        QVERIFY2(again.status == 0, again.err);
        QCOMPARE(again.count("event"), 0);
        const Ended nothing = card({QStringLiteral("download"), QStringLiteral("--smds"), m_smds});
        QCOMPARE(nothing.status, 1);
        QCOMPARE(nothing.last().value(QStringLiteral("code")).toString(),
                 QStringLiteral("smds.nothing-waits"));
        QCOMPARE(newRecords(), QStringList()); // nothing was to be written
    }

    void downloadsFromTheDefaultAddress()
    {
        const Ended none = card({QStringLiteral("download"), QStringLiteral("--default-address")});
        QCOMPARE(none.status, 1);
        QCOMPARE(none.last().value(QStringLiteral("code")).toString(),
                 QStringLiteral("card.no-default-smdp"));
        QCOMPARE(card({QStringLiteral("set-default-smdp"), m_server}).status, 0);
        QCOMPARE(truth()->defaultSmdpAddress(), m_server);
        const Ended downloaded = card({QStringLiteral("download"), QStringLiteral("--default-address")});
        QVERIFY2(downloaded.status == 0, downloaded.err + downloaded.out);
        QCOMPARE(truth()->profiles().size(), size_t(2));
        QCOMPARE(card({QStringLiteral("set-default-smdp"), QString()}).status, 0);
        QCOMPARE(truth()->defaultSmdpAddress(), QString());
        const QStringList records = newRecords();
        QCOMPARE(records.size(), 6);
        QCOMPARE(records.mid(0, 2), (QStringList{QStringLiteral("default-smdp wanted ") + m_server,
                                                 QStringLiteral("default-smdp done")}));
        QVERIFY(records[2].startsWith(QStringLiteral("download wanted ")));
        QCOMPARE(records.mid(3),
                 (QStringList{QStringLiteral("download done"), QStringLiteral("default-smdp wanted"),
                              QStringLiteral("default-smdp done")}));
    }

    void changesNothingWhileAnotherProgramHasTheFolder()
    {
        {
            const auto other = journal::data_folder::lock(m_folder.path());
            QVERIFY(other);
            const std::size_t profiles = truth()->profiles().size();
            for (const QStringList &words :
                 {QStringList{QStringLiteral("disable"), m_iccid},
                  QStringList{QStringLiteral("nickname"), m_iccid, QStringLiteral("X")},
                  QStringList{QStringLiteral("set-default-smdp"), QStringLiteral("smdp.example.com")},
                  QStringList{QStringLiteral("download"), QStringLiteral("--default-address")},
                  QStringList{QStringLiteral("memory-reset"), QStringLiteral("--confirm"), m_eid}}) {
                const Ended refused = card(words);
                QVERIFY(refused.status > 0);
                const QJsonObject error = refused.line("error");
                QCOMPARE(error.value(QStringLiteral("code")).toString(), QStringLiteral("journal.in-use"));
                QVERIFY(error.value(QStringLiteral("reason")).toString().size() > 20);
            }
            QCOMPARE(truth()->profiles().size(), profiles);
            QVERIFY(truth()->profiles()[0].state == esim::ProfileState::Enabled);
            QVERIFY(truth()->profiles()[0].nickname.isEmpty());
            QVERIFY(truth()->defaultSmdpAddress().isEmpty());
            QCOMPARE(newRecords(), QStringList());
            QCOMPARE(card({QStringLiteral("info")}).status, 0); // to look is allowed
        }
        // The control: the same is done once the folder is free.
        QCOMPARE(card({QStringLiteral("nickname"), m_iccid, QStringLiteral("X")}).status, 0);
        QCOMPARE(truth()->profiles()[0].nickname, QStringLiteral("X"));
        QCOMPARE(card({QStringLiteral("nickname"), m_iccid}).status, 0);
        QCOMPARE(
            newRecords(),
            (QStringList{QStringLiteral("nickname wanted %1 X").arg(m_iccid), QStringLiteral("nickname done"),
                         QStringLiteral("nickname wanted ") + m_iccid, QStringLiteral("nickname done")}));
    }

    void namesAProfile()
    {
        QCOMPARE(card({QStringLiteral("nickname"), m_iccid, QStringLiteral("Bench 3")}).status, 0);
        QCOMPARE(truth()->profiles()[0].nickname, QStringLiteral("Bench 3"));
        QCOMPARE(
            card({QStringLiteral("profiles")}).line("profile").value(QStringLiteral("nickname")).toString(),
            QStringLiteral("Bench 3"));
        QCOMPARE(card({QStringLiteral("nickname"), m_iccid}).status, 0);
        QCOMPARE(truth()->profiles()[0].nickname, QString());
    }

    void showsRules()
    {
        const Ended rules = card({QStringLiteral("rules")});
        QVERIFY2(rules.status == 0, rules.err);
        QCOMPARE(rules.count("rule"), 1);
        QVERIFY(rules.out.contains("ppr1") && rules.out.contains("ppr2"));
    }

    void dropsANotificationOnlyWhenItIsConfirmed()
    {
        (void)newRecords();
        QCOMPARE(card({QStringLiteral("disable"), m_iccid}).status, 0);
        const auto pending = truth()->pendingNotifications();
        QVERIFY(!pending.empty());
        const QString sequence = QString::number(pending.front().sequence);
        QCOMPARE(card({QStringLiteral("drop-notification"), sequence}).status, 2);
        QCOMPARE(
            card({QStringLiteral("drop-notification"), sequence, QStringLiteral("--confirm"), otherEid()})
                .status,
            1);
        QCOMPARE(truth()->pendingNotifications().size(), pending.size());
        QCOMPARE(
            card({QStringLiteral("drop-notification"), sequence, QStringLiteral("--confirm"), m_eid}).status,
            0);
        QCOMPARE(truth()->pendingNotifications().size(), pending.size() - 1);
        QCOMPARE(newRecords(),
                 (QStringList{QStringLiteral("disable wanted ") + m_iccid, QStringLiteral("disable done"),
                              QStringLiteral("drop-notification wanted ") + sequence,
                              QStringLiteral("drop-notification refused card.swapped"),
                              QStringLiteral("drop-notification wanted ") + sequence,
                              QStringLiteral("drop-notification done")}));
    }

    void refusesWhatIsNoRevocationList()
    {
        QFile file(m_folder.filePath(QStringLiteral("list.crl")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no list");
        file.close();
        QCOMPARE(card({QStringLiteral("load-crl"), file.fileName()}).status, 3);
        QCOMPARE(card({QStringLiteral("load-crl"), QStringLiteral("/nowhere")}).status, 3);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromHex("30020500"));
        file.close();
        // The training card has no such function, like most cards: a sentence, and status 1.
        const Ended loaded = card({QStringLiteral("load-crl"), file.fileName()});
        QCOMPARE(loaded.status, 1);
        QVERIFY(loaded.line("error").value(QStringLiteral("reason")).toString().size() > 20);
        const QStringList records = newRecords();
        QCOMPARE(records.size(), 2);
        QVERIFY(records[0].startsWith(QStringLiteral("load-crl wanted ")));
        QVERIFY(!records[1].startsWith(QStringLiteral("load-crl done")));
    }

    void clearsTheCardOnlyWhenItIsConfirmed()
    {
        QCOMPARE(card({QStringLiteral("memory-reset")}).status, 2);
        QCOMPARE(card({QStringLiteral("memory-reset"), QStringLiteral("--confirm"), m_eid.right(8)}).status,
                 2);
        const Ended other = card({QStringLiteral("memory-reset"), QStringLiteral("--confirm"), otherEid()});
        QCOMPARE(other.status, 1);
        QCOMPARE(other.line("error").value(QStringLiteral("code")).toString(),
                 QStringLiteral("card.swapped"));
        QCOMPARE(truth()->profiles().size(), size_t(2));
        const Ended cleared = card({QStringLiteral("memory-reset"), QStringLiteral("--confirm"), m_eid});
        QVERIFY2(cleared.status == 0, cleared.err);
        QVERIFY(truth()->profiles().empty());
        const QString what = QStringLiteral("memory-reset wanted operational-profiles default-smdp");
        QCOMPARE(newRecords(), (QStringList{what, QStringLiteral("memory-reset refused card.swapped"), what,
                                            QStringLiteral("memory-reset done")}));
    }

    void wantsAConfirmationCodeBeforeAnythingHappens()
    {
        // Without a terminal nobody can type it: it is refused before the card is touched.
        const Ended refused =
            card({QStringLiteral("download"), QStringLiteral("-")}, "LPA:1$localhost$X$$1\n");
        QCOMPARE(refused.status, 3);
        QCOMPARE(refused.line("error").value(QStringLiteral("code")).toString(),
                 QStringLiteral("download.confirmation-code-needed"));
    }

    void refusesTwoSourcesOfAProfile()
    {
        QCOMPARE(
            card({QStringLiteral("download"), QStringLiteral("--smds"), QStringLiteral("--default-address")})
                .status,
            2);
        QCOMPARE(card({QStringLiteral("download")}).status, 2);
        QCOMPARE(
            card({QStringLiteral("download"), QStringLiteral("--smds"), QStringLiteral("https://x")}).status,
            3);
    }

private:
    QString otherEid() const { return QStringLiteral("89049032123451234512345678901235"); }

    QTemporaryDir m_folder;
    QString m_eid;
    QString m_smds;
    QString m_server;
    QString m_iccid;
    qint64 m_lastRecord = 0;
};

QTEST_GUILESS_MAIN(TestCardCommands)
#include "tst_card_commands.moc"
