#include "app/wiring/settings_desk.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using station::Check;
using station::SettingsDraft;
using station::SettingsPart;
using wiring::SettingsDesk;
using wiring::SettingsStore;

namespace {

constexpr const char *kCanary = "canary-7c1f-secret";

/// A keyring in a map, or none.
struct FakeKeyring
{
    QMap<QString, QByteArray> entries;
    bool isThere = true;

    wiring::SecretKeeper keeper()
    {
        const auto none = [] {
            return base::fail(base::ErrorKind::MissingPart, base::ErrorCode("secret.keyring-none"),
                              u"No keyring answers."_s, u"Use a file."_s);
        };
        return {[this, none](const QString &name) -> base::Result<base::Secret> {
                    if (!isThere || !entries.contains(name))
                        return none();
                    return base::Secret(entries.value(name));
                },
                [this, none](const QString &name, const base::Secret &value) -> base::Result<void> {
                    if (!isThere)
                        return none();
                    entries.insert(name, value.reveal().toByteArray());
                    return {};
                },
                [this, none](const QString &name) -> base::Result<void> {
                    if (!isThere)
                        return none();
                    entries.remove(name);
                    return {};
                }};
    }
};

} // namespace

/// The desk behind the settings page: what it answers, and that nothing it says or writes holds a secret.
class WiringSettingsDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretGoesStraightToTheKeyring()
    {
        Room room;
        QSignalSpy kept(&room.desk, &SettingsDesk::secretKept);
        room.desk.keepSecret(u"carrier/secret"_s, base::Secret(kCanary), station::SecretPlace::Keyring);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().at(1).toString(), u"keyring:carrier-secret"_s);
        QCOMPARE(room.keyring.entries.value(u"carrier-secret"_s), QByteArray(kCanary));
        QSignalSpy saved(&room.desk, &SettingsDesk::saved);
        room.desk.save({{u"carrier/secret"_s, kept.first().at(1).toString()}});
        QCOMPARE(saved.size(), 1);
        const auto changes = saved.first().at(1).value<QList<station::SettingsChange>>();
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.first().before.isEmpty() && changes.first().after.isEmpty());
        QVERIFY(!room.holds(kCanary));
        // The next one replaces it under its name.
        room.desk.keepSecret(u"carrier/secret"_s, base::Secret("second"), station::SecretPlace::Keyring);
        QCOMPARE(room.keyring.entries.size(), 1);
        QCOMPARE(room.keyring.entries.first(), QByteArray("second"));
    }

    void withoutAKeyringAFileOfOnesOwnKeepsIt()
    {
        Room room;
        room.keyring.isThere = false;
        QSignalSpy refused(&room.desk, &SettingsDesk::secretRefused);
        QSignalSpy kept(&room.desk, &SettingsDesk::secretKept);
        room.desk.keepSecret(u"carrier/secret"_s, base::Secret(kCanary), station::SecretPlace::Keyring);
        QCOMPARE(refused.size(), 1);
        QVERIFY(!room.holds(kCanary));
        room.desk.keepSecret(u"carrier/secret"_s, base::Secret(kCanary), station::SecretPlace::File);
        QCOMPARE(kept.size(), 1);
        const QString where = kept.first().at(1).toString();
        QVERIFY(where.startsWith(u"file:"_s));
        const QFileInfo file(where.mid(5));
        QCOMPARE(int(file.permissions() & 0x0077), 0);
        const auto read = wiring::readSecret({wiring::SecretSource::Kind::File, file.filePath()});
        QVERIFY(read && read->reveal() == QByteArrayView(kCanary));
    }

    void theKeyringIsProbed()
    {
        Room room;
        QCOMPARE(room.test(SettingsPart::Station).last().verdict, Check::Verdict::Good);
        QVERIFY(room.keyring.entries.isEmpty());
        room.keyring.isThere = false;
        const Check bad = room.test(SettingsPart::Station).last();
        QCOMPARE(bad.verdict, Check::Verdict::Bad);
        QCOMPARE(bad.remedy, u"Use a file."_s);
    }

    void theDraftIsTestedAndNotTheFile()
    {
        Room room;
        const QString folder = room.folder.filePath(u"labels"_s);
        QCOMPARE(room.test(SettingsPart::Labels, {{u"labels/printer"_s, u"pdf:"_s + folder}}).last().verdict,
                 Check::Verdict::Good);
        // Port 1 of this machine: nobody prints there.
        QCOMPARE(
            room.test(SettingsPart::Labels, {{u"labels/printer"_s, u"zpl:127.0.0.1:1"_s}}).last().verdict,
            Check::Verdict::Bad);
        QCOMPARE(room.test(SettingsPart::Trust, {{u"smdp/trust"_s, u"/nowhere.pem"_s}}).first().verdict,
                 Check::Verdict::Bad);
        QCOMPARE(room.test(SettingsPart::Carrier).first().verdict, Check::Verdict::Warning);
        QVERIFY(!QFile::exists(room.file()));
    }

    void aCarrierThatDoesNotAnswerIsNamed()
    {
        Room room;
        qputenv("DESK_TEST_SECRET", kCanary);
        const SettingsDraft draft{{u"carrier/kind"_s, u"supersim"_s},
                                  {u"carrier/base_url"_s, u"http://127.0.0.1:1"_s},
                                  {u"carrier/account"_s, u"SK00000000000000000000000000000000"_s},
                                  {u"carrier/secret"_s, u"env:DESK_TEST_SECRET"_s}};
        for (const SettingsPart part : {SettingsPart::Carrier, SettingsPart::Recipes}) {
            const Check check = room.test(part, draft).first();
            QCOMPARE(check.verdict, Check::Verdict::Bad);
            QVERIFY(!check.text.isEmpty());
            QVERIFY(!check.text.contains(QLatin1String(kCanary)));
        }
        SettingsDraft incomplete = draft;
        incomplete[u"carrier/account"_s] = std::nullopt;
        QVERIFY(room.test(SettingsPart::Carrier, incomplete).first().text.contains(u"account"_s));
    }

    void theTestLabelComesOutOfTheDraftsPrinter()
    {
        Room room;
        const QString folder = room.folder.filePath(u"labels"_s);
        QSignalSpy tested(&room.desk, &SettingsDesk::tested);
        room.desk.printTestLabel({{u"labels/printer"_s, u"pdf:"_s + folder}});
        QTRY_COMPARE_WITH_TIMEOUT(tested.size(), 1, 60'000);
        QCOMPARE(tested.first().at(1).value<QList<Check>>().last().verdict, Check::Verdict::Good);
        QDirIterator labels(folder, {u"*.pdf"_s}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(labels.hasNext());
    }

    void aRefusedSaveSaysWhy()
    {
        Room room;
        QSignalSpy refused(&room.desk, &SettingsDesk::refused);
        QSignalSpy changed(&room.desk, &SettingsDesk::changed);
        room.desk.save({{u"labels/dpi"_s, u"7"_s}});
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toString().contains(room.file()));
        QVERIFY(changed.isEmpty());
        room.desk.save({{u"labels/dpi"_s, u"203"_s}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<wiring::Settings>().labels.dpi, 203);
        room.desk.save({{u"labels/dpi"_s, u"203"_s}});
        QCOMPARE(changed.size(), 1); // nothing is different
    }

    void aFileWithoutCertificatesIsSaidSo()
    {
        Room room;
        QSignalSpy read(&room.desk, &SettingsDesk::certificatesRead);
        room.desk.readCertificates(QStringLiteral(STATION_SOURCE_DIR "/LICENSE"));
        QCOMPARE(read.size(), 1);
        QVERIFY(!read.first().at(2).toString().isEmpty());
    }

    void theDoctorsChecksAreAnswered()
    {
        Room room;
        QSignalSpy examined(&room.desk, &SettingsDesk::settingsExamined);
        room.desk.examine();
        QCOMPARE(examined.size(), 1);
        QStringList parts;
        for (const Check &check : examined.first().first().value<QList<Check>>())
            parts.append(check.part);
        QCOMPARE(parts,
                 (QStringList{u"settings"_s, u"trust"_s, u"keyring"_s, u"stop-rules"_s, u"journal-key"_s}));
    }

private:
    struct Room
    {
        QTemporaryDir folder;
        FakeKeyring keyring;
        SettingsDesk desk{SettingsStore({{}, folder.filePath(u"data"_s)}, {file()}), keyring.keeper()};

        QString file() const { return folder.filePath(u"station.ini"_s); }
        QList<Check> test(SettingsPart part, const SettingsDraft &draft = {})
        {
            QSignalSpy tested(&desk, &SettingsDesk::tested);
            desk.test(part, draft);
            if (tested.isEmpty() && !tested.wait(60'000))
                return {{}};
            return tested.first().at(1).value<QList<Check>>();
        }
        /// Whether any file holds these bytes.
        bool holds(const char *bytes) const
        {
            QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                    return true;
            }
            return false;
        }
    };
};

QTEST_MAIN(WiringSettingsDesk) // labels are drawn
#include "tst_wiring_settings_desk.moc"
