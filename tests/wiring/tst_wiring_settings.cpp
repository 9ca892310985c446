#include "app/wiring/settings_file.h"
#include "app/wiring/settings_store.h"
#include "app/wiring/settings_table.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using station::SettingsDraft;
using station::SettingsField;
using wiring::SettingsFile;
using wiring::SettingsStore;

/// The settings as a form: one description of each key, and a file of which only the changed lines change.
class WiringSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsDescribedOnceAndEveryDescriptionIsAKey()
    {
        QStringList described;
        for (const auto &row : wiring::settingsTable())
            described.append(row.key);
        QStringList known = wiring::knownSettings();
        described.sort();
        known.sort();
        QCOMPARE(described, known);
    }

    void rangesChoicesAndDefaultsAreThoseOfTheReader_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("right");
        for (const auto &row : wiring::settingsTable()) {
            QString id = row.key;
            id.replace(u"recipe:*"_s, u"recipe:default"_s);
            const auto add = [&id](const QString &value, bool right) {
                QTest::addRow("%s=%s", qPrintable(id), qPrintable(value)) << id << value << right;
            };
            if (!row.standard.isEmpty())
                add(row.standard, true);
            for (const QString &choice : row.choices)
                add(choice, true);
            if (row.kind == SettingsField::Kind::Number) {
                add(QString::number(row.lowest), true);
                add(QString::number(row.highest), true);
                add(QString::number(row.lowest - 1), false);
                add(QString::number(row.highest + 1), false);
            } else if (row.kind == SettingsField::Kind::Choice) {
                add(u"nonsense"_s, false);
            } else if (row.kind == SettingsField::Kind::YesNo) {
                add(u"true"_s, true);
                add(u"false"_s, true);
                add(u"perhaps"_s, false);
            } else if (row.kind == SettingsField::Kind::Secret) {
                add(u"keyring:x"_s, true);
                add(u"hunter2"_s, false);
            }
        }
    }
    void rangesChoicesAndDefaultsAreThoseOfTheReader()
    {
        QFETCH(QString, id);
        QFETCH(QString, value);
        QFETCH(bool, right);
        const Files files;
        const auto sheet = files.store().sheet({{id, value}});
        QVERIFY(sheet);
        const SettingsField field = find(*sheet, id);
        // Another field may be missing then; this one is looked at.
        const bool isWrong = field.error.contains(u"\""_s) || field.error.contains(u"secret lies"_s);
        QCOMPARE(!isWrong, right);
        QVERIFY(!field.error.contains(u"hunter2"_s));
    }

    void onlyTheChangedLinesChange()
    {
        const QByteArray before = "; our station\n"
                                  "[station]\n"
                                  "name = line-3   ; as on the door\n"
                                  "colour=blue\n"
                                  "\n"
                                  "[carrier]\r\n"
                                  "kind=training\r\n"
                                  "# not ours\n"
                                  "; quiet_period_s=9\n"
                                  "[other]\n"
                                  "name=keep";
        SettingsFile file(before);
        QCOMPARE(file.text(), before + '\n');
        file.set(u"station"_s, u"name"_s, {u"line 4; left"_s});
        file.set(u"carrier"_s, u"quiet_period_s"_s, {u"30"_s});
        file.set(u"smdp"_s, u"trust"_s, {u"system"_s, u"/a,b.pem"_s});
        QByteArray after = before + '\n';
        after.replace("name = line-3   ;", "name = \"line 4; left\"   ;");
        after.replace("kind=training\r\n", "kind=training\r\nquiet_period_s=30\n");
        // A line that is no comment for QSettings stays where it is, too.
        after.replace("quiet_period_s=30\n# not ours\n", "# not ours\nquiet_period_s=30\n");
        after += "[smdp]\ntrust=system, \"/a,b.pem\"\n";
        QCOMPARE(file.text(), after);
        file.remove(u"station"_s, u"name"_s);
        QVERIFY(!file.text().contains("line 4"));
        QVERIFY(file.text().contains("name=keep"));
    }

    void readsBackWhatItWrote_data()
    {
        QTest::addColumn<QStringList>("values");
        const QStringList texts{u"plain"_s,    u""_s,
                                u" blank "_s,  u"a,b"_s,
                                u"a;b"_s,      u"say \"hi\""_s,
                                u"C:\\x\\n"_s, u"@Home"_s,
                                u"100 %"_s,    u"Fräsmaschine 3 ä→"_s,
                                u"x=y"_s,      u"#1"_s,
                                u"[x]"_s,      u"'quoted'"_s,
                                u"@@x"_s,      u"https://u.example/a?b=c&d"_s};
        for (const QString &text : texts)
            QTest::addRow("%s", qPrintable(text)) << QStringList{text};
        QTest::addRow("list") << texts.mid(2);
    }
    void readsBackWhatItWrote()
    {
        QFETCH(QStringList, values);
        const Files files;
        SettingsFile file("[other]\na=1\n");
        file.set(u"station"_s, u"name"_s, values);
        file.set(u"station"_s, u"data_dir"_s, {u"end"_s});
        files.write(files.user(), file.text());
        const QSettings ini(files.user(), QSettings::IniFormat);
        QCOMPARE(ini.value(u"station/name"_s).toStringList(), values);
        QCOMPARE(ini.value(u"station/data_dir"_s).toString(), u"end"_s);
    }

    void tellsWhereEachValueComesFrom()
    {
        const Files files;
        files.write(files.system(), "[station]\nname=door\nlanguage=de\n");
        files.write(files.user(),
                    "[station]\nname=mine\n[recipe:tracker]\nfleet=F\n[recipe:default]\nenable=false\n");
        const auto sheet = files.store().sheet();
        QVERIFY(sheet);
        QCOMPARE(find(*sheet, u"station/name"_s).value, u"mine"_s);
        QCOMPARE(find(*sheet, u"station/name"_s).standard, u"door"_s);
        QCOMPARE(find(*sheet, u"station/name"_s).origin, SettingsField::Origin::UserFile);
        QCOMPARE(find(*sheet, u"station/language"_s).origin, SettingsField::Origin::SystemFile);
        QCOMPARE(find(*sheet, u"labels/dpi"_s).origin, SettingsField::Origin::BuiltIn);
        QCOMPARE(find(*sheet, u"recipe:tracker/fleet"_s).value, u"F"_s);
        QCOMPARE(find(*sheet, u"recipe:tracker/enable"_s).value, u"false"_s); // begins as the default one
        QVERIFY(sheet->isRight());
    }

    void savesOverridesAndGoesBackToTheDefault()
    {
        const Files files;
        files.write(files.system(), "[station]\nname=door\n");
        const auto changes =
            files.store().save({{u"station/name"_s, u"mine"_s}, {u"labels/dpi"_s, u"203"_s}});
        QVERIFY2(changes, qPrintable(changes ? QString() : changes.error().sentence()));
        QCOMPARE(changes->size(), 2);
        QCOMPARE(changes->first(), (station::SettingsChange{u"labels/dpi"_s, {}, u"203"_s}));
        QCOMPARE(files.store().settings()->stationName, u"mine"_s);
        QCOMPARE(files.read(files.system()), QByteArray("[station]\nname=door\n"));
        QVERIFY(files.store().save({{u"station/name"_s, std::nullopt}}));
        QCOMPARE(files.store().settings()->stationName, u"door"_s);
        QCOMPARE(files.read(files.user()), QByteArray("[labels]\ndpi=203\n[station]\n"));
    }

    void aRefusedDraftChangesNothing_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("value");
        QTest::newRow("number") << u"labels/dpi"_s << u"7"_s;
        QTest::newRow("incomplete carrier") << u"carrier/kind"_s << u"supersim"_s;
        QTest::newRow("address") << u"carrier/base_url"_s << u"http://carrier.example.com"_s;
        QTest::newRow("template") << u"labels/template"_s << u"/nowhere/x.svg"_s;
    }
    void aRefusedDraftChangesNothing()
    {
        QFETCH(QString, id);
        QFETCH(QString, value);
        const Files files;
        files.write(files.user(), "[station]\nname=mine\n");
        const auto saved = files.store().save({{id, value}, {u"station/name"_s, u"other"_s}});
        QVERIFY(!saved);
        QVERIFY(!saved.error().text.isEmpty());
        QCOMPARE(files.read(files.user()), QByteArray("[station]\nname=mine\n"));
    }

    void everyFaultStandsBesideItsField()
    {
        const Files files;
        const auto sheet = files.store().sheet({{u"carrier/kind"_s, u"supersim"_s},
                                                {u"labels/dpi"_s, u"x"_s},
                                                {u"carrier/secret"_s, u"hunter2"_s}});
        QVERIFY(sheet && !sheet->isRight());
        for (const QString &id :
             {u"carrier/base_url"_s, u"carrier/account"_s, u"labels/dpi"_s, u"carrier/secret"_s})
            QVERIFY2(!find(*sheet, id).error.isEmpty(), qPrintable(id));
        QVERIFY(find(*sheet, u"carrier/secret"_s).value.isEmpty());
        QVERIFY(!find(*sheet, u"carrier/secret"_s).error.contains(u"hunter2"_s));
    }

    void aPlaceThatCannotBeWrittenIsRefused()
    {
        const Files files;
        files.write(files.system(), "[station]\nname=mine\n");
        // A file stands where the folder would be.
        const SettingsStore store({}, {files.system(), files.system() + u"/station.ini"_s});
        const auto saved = store.save({{u"station/name"_s, u"other"_s}});
        QVERIFY(!saved && !saved.error().remedy.isEmpty());
        QCOMPARE(files.read(files.system()), QByteArray("[station]\nname=mine\n"));
    }

    void whatAnEndedSaveLeftBehindDoesNotMatter()
    {
        const Files files;
        files.write(files.user(), "[station]\nname=mine\n");
        // A save that ended before its file took the old one's place has left this; the old one is in force.
        files.write(files.folder() + u"/.user.ini.part"_s, "[station]\nname=ha");
        QCOMPARE(files.store().settings()->stationName, u"mine"_s);
        QVERIFY(files.store().save({{u"station/name"_s, u"other"_s}}));
        QCOMPARE(files.store().settings()->stationName, u"other"_s);
    }

    void permissionsAndLinksStay()
    {
        const Files files;
        const QString real = files.folder() + u"/real.ini"_s;
        files.write(real, "[station]\nname=mine\n");
        QVERIFY(QFile::link(real, files.user()));
        const auto shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(real, shared));
        QVERIFY(files.store().save({{u"station/name"_s, u"other"_s}}));
        QVERIFY(QFileInfo(files.user()).isSymLink());
        QCOMPARE(files.read(real), QByteArray("[station]\nname=other\n"));
        QVERIFY(QFileInfo(real).permission(QFile::ReadGroup));
        QVERIFY(!QFileInfo(real).permission(QFile::ReadOther));
    }

private:
    /// A system's and a user's file in a folder of their own.
    class Files
    {
    public:
        QString folder() const { return m_folder.path(); }
        QString system() const { return m_folder.filePath(u"system.ini"_s); }
        QString user() const { return m_folder.filePath(u"user.ini"_s); }
        SettingsStore store() const { return SettingsStore({}, {system(), user()}); }
        void write(const QString &file, const QByteArray &text) const
        {
            QFile target(file);
            QVERIFY(target.open(QIODevice::WriteOnly));
            target.write(text);
        }
        QByteArray read(const QString &file) const
        {
            QFile source(file);
            return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
        }

    private:
        QTemporaryDir m_folder;
    };

    static SettingsField find(const station::SettingsSheet &sheet, const QString &id)
    {
        for (const SettingsField &field : sheet.fields) {
            if (field.id() == id)
                return field;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(WiringSettings)
#include "tst_wiring_settings.moc"
