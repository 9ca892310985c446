#include "tests/end-to-end/factory.h"
#include "tests/end-to-end/keyring_session.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

/// Secrets in a real keyring, and what happens where there is none: a sentence, and never a plain-text file
/// instead.
class TestKeyring : public QObject
{
    Q_OBJECT

private:
    using Keyring = KeyringSession::Keyring;

    static constexpr const char *kCode = "LPA:1$smdp.example.com$KEYRING-CANARY-51";

    static QStringList words(const char *line)
    {
        return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    static Factory::Ended importLabelUnit(Factory &factory)
    {
        factory.writeFile(QStringLiteral("m.csv"),
                          "serial,reserve,deliver,fleet\nA1,matching-id,label,training-fleet\n");
        return factory.run({QStringLiteral("batch"), QStringLiteral("import"),
                            factory.path(QStringLiteral("m.csv")), QStringLiteral("--name"),
                            QStringLiteral("b")});
    }

    static Factory::Ended importGivenCode(Factory &factory)
    {
        factory.writeFile(QStringLiteral("m.csv"),
                          QByteArray("serial,reserve,deliver,activation_code\nA1,given,label,") + kCode +
                              "\n");
        return factory.run({QStringLiteral("batch"), QStringLiteral("import"),
                            factory.path(QStringLiteral("m.csv")), QStringLiteral("--name"),
                            QStringLiteral("b")});
    }

    static bool anyFileHolds(const QString &folder, const QByteArray &text)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) {
                const QByteArray bytes = file.readAll();
                if (bytes.contains(text) || bytes.contains(text.toBase64()) || bytes.contains(text.toHex()))
                    return true;
            }
        }
        return false;
    }

    static QJsonObject check(const Factory::Ended &doctor, const char *part)
    {
        for (const QJsonObject &line : doctor.lines()) {
            if (line.value(QStringLiteral("part")).toString() == QLatin1String(part))
                return line;
        }
        return {};
    }

    QString keyEntry(const Factory &factory) const
    {
        return QStringLiteral("journal-key:") + factory.path(QStringLiteral("data"));
    }

private Q_SLOTS:
    void aSecretGoesInAndOut()
    {
        KeyringSession session;
        session.begin(Keyring::Unlocked);
        Factory factory;
        factory.setEnvironment(session.environment());
        QCOMPARE(factory.run(words("secret test carrier")).status, 4);
        QCOMPARE(factory.run(words("secret set carrier"), "s3cret-51\n").status, 0);
        // As another program of the session sees it.
        QCOMPARE(QByteArray::fromBase64(session.entry(QStringLiteral("carrier"))), QByteArray("s3cret-51"));
        const auto there = factory.run(words("secret test carrier --json"));
        QCOMPARE(there.status, 0);
        QVERIFY(!there.out.contains("s3cret-51") && !there.err.contains("s3cret-51"));
        QCOMPARE(factory.run(words("secret remove carrier")).status, 0);
        QVERIFY(session.entry(QStringLiteral("carrier")).isEmpty());
        const auto gone = factory.run(words("secret test carrier"));
        QCOMPARE(gone.status, 4);
        QVERIFY2(gone.err.contains("secret set"), gone.err);
        QCOMPARE(factory.run(words("secret remove carrier")).status, 4);
        QCOMPARE(factory.run(words("secret set carrier"), "\n").status, 3);
        QVERIFY(!anyFileHolds(session.home(), "s3cret-51"));
    }

    void theCarriersSecretComesFromTheKeyring()
    {
        KeyringSession session;
        session.begin(Keyring::Unlocked);
        Factory factory;
        factory.setEnvironment(session.environment());
        factory.setSecretSource(QStringLiteral("keyring:carrier"));
        factory.writeConfig();
        QFile::remove(factory.path(QStringLiteral("carrier.secret")));
        QCOMPARE(importLabelUnit(factory).status, 0);

        const auto without = factory.run(words("batch run b"));
        QCOMPARE(without.status, 4);
        QVERIFY2(without.err.contains("secret set"), without.err);
        QCOMPARE(factory.carrier().creates(), 0);

        // Another secret is another login: the control that the entry is what is used.
        session.setEntry(QStringLiteral("carrier"), "not-it");
        QVERIFY(factory.run(words("batch run b")).status != 0);
        QCOMPARE(factory.carrier().creates(), 0);

        QCOMPARE(factory.run(words("secret set carrier"), Factory::carrierSecret()).status, 0);
        QCOMPARE(
            check(factory.run(words("doctor --json")), "keyring").value(QStringLiteral("verdict")).toString(),
            QStringLiteral("good"));
        const auto ran = factory.run(words("batch run b"));
        QVERIFY2(ran.status == 0, ran.err);
        QCOMPARE(factory.carrier().creates(), 1);
    }

    void whereThereIsNoKeyringItSaysSo_data()
    {
        QTest::addColumn<int>("keyring");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("locked") << int(Keyring::Locked) << QByteArray("locked");
        QTest::newRow("no service") << int(Keyring::NoService) << QByteArray("No keyring answers");
        QTest::newRow("bare container") << int(Keyring::NoBus) << QByteArray("No keyring answers");
    }
    void whereThereIsNoKeyringItSaysSo()
    {
        QFETCH(int, keyring);
        QFETCH(QByteArray, says);
        KeyringSession session;
        session.begin(Keyring(keyring));
        Factory factory;
        factory.setEnvironment(session.environment());
        factory.setSecretSource(QStringLiteral("keyring:carrier"));
        factory.writeConfig();
        QCOMPARE(importLabelUnit(factory).status, 0);
        for (const char *line :
             {"secret set carrier", "secret test carrier", "secret remove carrier", "batch run b"}) {
            const auto ended = factory.run(words(line), "s3cret-51\n");
            QCOMPARE(ended.status, 4);
            QVERIFY2(ended.err.contains(says), ended.err);
            QVERIFY(!ended.err.contains("s3cret-51"));
        }
        QCOMPARE(factory.carrier().creates(), 0);
        // No plain-text fallback, neither in the user's settings nor anywhere else.
        QVERIFY(!anyFileHolds(session.home(), "s3cret-51"));
        QVERIFY(!anyFileHolds(factory.path(QStringLiteral("data")), "s3cret-51"));
        const QJsonObject verdict = check(factory.run(words("doctor --json")), "keyring");
        QCOMPARE(verdict.value(QStringLiteral("verdict")).toString(), QStringLiteral("bad"));
        QVERIFY(!verdict.value(QStringLiteral("remedy")).toString().isEmpty());
    }

    void theJournalsKeyLivesInTheKeyring()
    {
        KeyringSession session;
        session.begin(Keyring::Unlocked);
        Factory factory;
        factory.setEnvironment(session.environment());
        factory.writeConfig(QStringLiteral("[station]\njournal_key=keyring"));
        QCOMPARE(importGivenCode(factory).status, 0);
        QVERIFY(!QFile::exists(factory.path(QStringLiteral("data/journal.key"))));
        const QByteArray entry = session.entry(keyEntry(factory));
        const QByteArray key = QByteArray::fromHex(QByteArray::fromBase64(entry));
        QCOMPARE(key.size(), 32);
        QVERIFY(!anyFileHolds(factory.path(QStringLiteral("data")), key));
        const auto doctor = check(factory.run(words("doctor --json")), "journal-key");
        QCOMPARE(doctor.value(QStringLiteral("verdict")).toString(), QStringLiteral("good"));
        QVERIFY(doctor.value(QStringLiteral("text")).toString().contains(QLatin1String("keyring")));
        QCOMPARE(factory.run(words("label print b A1")).status, 0);

        // Another key does not open the journal, and none is not replaced by a new one.
        session.setEntry(keyEntry(factory), QByteArray(64, '0'));
        QVERIFY(factory.run(words("batch status b")).err.contains("key"));
        QCOMPARE(factory.run(QStringList(words("secret remove")) + QStringList(keyEntry(factory))).status, 0);
        const auto without = factory.run(words("batch run b"));
        QCOMPARE(without.status, 4);
        QVERIFY2(without.err.contains("does not have the journal's key"), without.err);
        QVERIFY(session.entry(keyEntry(factory)).isEmpty());

        // Its 64 digits from a backup bring everything back.
        QCOMPARE(factory.run(QStringList(words("secret set")) + QStringList(keyEntry(factory)), key.toHex())
                     .status,
                 0);
        QCOMPARE(factory.run(words("label reprint b A1 --reason jam")).status, 0);
        QCOMPARE(factory.run(words("journal verify")).status, 0);

        session.begin(Keyring::Locked);
        factory.setEnvironment(session.environment());
        const auto locked = factory.run(words("batch run b"));
        QCOMPARE(locked.status, 4);
        QVERIFY2(locked.err.contains("locked"), locked.err);
        QVERIFY(!QFile::exists(factory.path(QStringLiteral("data/journal.key"))));
    }

    void aNewKeyIsNotMadeWhereNothingKeepsIt()
    {
        KeyringSession session;
        session.begin(Keyring::NoBus);
        Factory factory;
        factory.setEnvironment(session.environment());
        factory.writeConfig(QStringLiteral("[station]\njournal_key=keyring"));
        const auto refused = importGivenCode(factory);
        QCOMPARE(refused.status, 4);
        QVERIFY(!QFile::exists(factory.path(QStringLiteral("data/journal.sqlite"))));
        QVERIFY(!QFile::exists(factory.path(QStringLiteral("data/journal.key"))));
        // The control: with the file, which is the default, it works there.
        factory.writeConfig();
        QCOMPARE(importGivenCode(factory).status, 0);
        const auto doctor = check(factory.run(words("doctor --json")), "journal-key");
        QCOMPARE(doctor.value(QStringLiteral("verdict")).toString(), QStringLiteral("good"));
    }

    void theKeyMovesBothWays()
    {
        KeyringSession session;
        session.begin(Keyring::Unlocked);
        Factory factory;
        factory.setEnvironment(session.environment());
        QCOMPARE(importGivenCode(factory).status, 0);
        QFile file(factory.path(QStringLiteral("data/journal.key")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray key = file.readAll();
        file.close();
        QCOMPARE(factory.run(words("journal move-key")).status, 3);

        factory.writeConfig(QStringLiteral("[station]\njournal_key=keyring"));
        const auto early = factory.run(words("batch status b"));
        QVERIFY2(early.err.contains("move-key"), early.err);
        QCOMPARE(factory.run(words("journal move-key")).status, 0);
        QVERIFY(!file.exists());
        QCOMPARE(QByteArray::fromHex(QByteArray::fromBase64(session.entry(keyEntry(factory)))), key);
        QCOMPARE(factory.run(words("label print b A1")).status, 0);
        QCOMPARE(factory.run(words("journal move-key")).status, 3);

        factory.writeConfig();
        QCOMPARE(factory.run(words("journal move-key")).status, 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), key);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(session.entry(keyEntry(factory)).isEmpty());
        QCOMPARE(factory.run(words("label reprint b A1 --reason jam")).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
