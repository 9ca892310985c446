#pragma once

#include "core/base/secret.h"
#include "core/station/settings_sheet.h"
#include "core/station/snapshots.h"

#include <QObject>

/// Stands where the settings desk stands: its signals are sent by the test, its slots write down what the
/// page asked for.
class ScriptedDesk final : public QObject
{
    Q_OBJECT

public:
    QStringList asked; ///< in order: "save labels/dpi=203"
    base::Secret lastSecret;
    station::SettingsDraft lastDraft;

    /// A sheet with a few settings of each kind.
    static station::SettingsSheet sheet()
    {
        using Kind = station::SettingsField::Kind;
        using Part = station::SettingsPart;
        using Origin = station::SettingsField::Origin;
        station::SettingsSheet sheet;
        sheet.file = QStringLiteral("/home/line/.config/esim-station/station.ini");
        const auto add = [&sheet](Part part, const QString &section, const QString &key, const QString &title,
                                  const QString &help, Kind kind, const QString &value,
                                  const QString &standard, Origin origin) {
            station::SettingsField field;
            field.part = part;
            field.section = section;
            field.key = key;
            field.title = title;
            field.help = help;
            field.kind = kind;
            field.value = value;
            field.standard = standard;
            field.origin = origin;
            sheet.fields.append(field);
        };
        const auto s = [](const char *text) { return QString::fromUtf8(text); };
        add(Part::Carrier, s("carrier"), s("kind"), s("Carrier"),
            s("Who reserves profiles; empty: nobody does."), Kind::Choice, s("supersim"), {},
            Origin::SystemFile);
        sheet.fields.last().choices = {s("supersim"), s("es2plus"), s("training")};
        add(Part::Carrier, s("carrier"), s("base_url"), s("Address"), s("The https address of the carrier."),
            Kind::Text, s("https://supersim.example.com"), {}, Origin::SystemFile);
        add(Part::Carrier, s("carrier"), s("secret"), s("Secret"), s("The key that belongs to the account."),
            Kind::Secret, s("keyring:carrier-secret"), {}, Origin::UserFile);
        add(Part::Carrier, s("carrier"), s("max_in_flight"), s("Requests at once"),
            s("More make the carrier refuse."), Kind::Number, s("4"), s("4"), Origin::BuiltIn);
        sheet.fields.last().lowest = 1;
        sheet.fields.last().highest = 64;
        add(Part::Trust, s("smdp"), s("trust"), s("Trusted issuers"),
            s("system, imported, PEM files and folders; only what is named is trusted."), Kind::List,
            s("system, imported"), s("system, imported"), Origin::BuiltIn);
        add(Part::Readers, s("card"), s("readers"), s("Readers"), s("The readers that may be used."),
            Kind::List, s("all"), s("all"), Origin::BuiltIn);
        add(Part::Labels, s("labels"), s("printer"), s("Printer"),
            s("pdf:FOLDER, cups:QUEUE or zpl:HOST:PORT."), Kind::Text, s("zpl:192.0.2.7:9100"), {},
            Origin::UserFile);
        add(Part::Labels, s("labels"), s("dpi"), s("Dots per inch"), s("The printer's resolution."),
            Kind::Number, s("203"), s("300"), Origin::UserFile);
        sheet.fields.last().lowest = 100;
        sheet.fields.last().highest = 2400;
        add(Part::Labels, s("labels"), s("scan_back"), s("Scan back"),
            s("A unit is done only when its printed label was scanned."), Kind::YesNo, s("false"), s("false"),
            Origin::BuiltIn);
        add(Part::Recipes, s("recipe:default"), s("enable"), s("Enable"),
            s("The profile is enabled on the card."), Kind::YesNo, s("true"), s("true"), Origin::BuiltIn);
        add(Part::Recipes, s("recipe:tracker"), s("enable"), s("Enable"),
            s("The profile is enabled on the card."), Kind::YesNo, s("false"), s("true"), Origin::UserFile);
        add(Part::Station, s("station"), s("name"), s("Name"), s("Empty: this computer's name."), Kind::Text,
            s("line-3"), {}, Origin::UserFile);
        add(Part::Station, s("station"), s("data_dir"), s("Data folder"), s("Where the journal is."),
            Kind::Folder, {}, {}, Origin::BuiltIn);
        return sheet;
    }

    static QList<station::Check> checks()
    {
        using Verdict = station::Check::Verdict;
        const auto s = [](const char *text) { return QString::fromUtf8(text); };
        return {
            {s("settings"), s("Settings"), Verdict::Good, s("Read: /etc/esim-station/station.ini."), {}},
            {s("trust"), s("SM-DP+ trust"), Verdict::Warning,
             s("142 certificate authorities are trusted, 0 of them known GSMA issuers."),
             s("Import your SM-DP+'s issuer with: esim-stationctl trust import FILE.pem")},
            {s("keyring"), s("Secrets"), Verdict::Good, s("The carrier's secret can be read."), {}},
            {s("readers"), s("Card readers"), Verdict::Good, s("8 readers found."), {}},
            {s("card-host"), s("Card program"), Verdict::NotUsed, s("No program speaks to real cards."), {}},
            {s("carrier"), s("Carrier"), Verdict::Bad,
             s("The carrier does not accept the account or its secret (error 20003)."),
             s("Compare [carrier] account and secret with the carrier's console.")},
            {s("printer"), s("Label printer"), Verdict::Good, s("ZD421 at 192.0.2.7 is ready."), {}},
            {s("journal"), s("Journal"), Verdict::Good, s("The journal is open and holds 4711 events."), {}},
            {s("clock"), s("Clock"), Verdict::Good, s("The clock shows 2026-11-21T14:31:00Z."), {}}};
    }

public Q_SLOTS:
    void load() { asked << QStringLiteral("load"); }
    void check(const station::SettingsDraft &draft) { note(QStringLiteral("check"), draft); }
    void save(const station::SettingsDraft &draft) { note(QStringLiteral("save"), draft); }
    void test(station::SettingsPart part, const station::SettingsDraft &draft)
    {
        note(QStringLiteral("test %1").arg(int(part)), draft);
    }
    void printTestLabel(const station::SettingsDraft &draft) { note(QStringLiteral("label"), draft); }
    void keepSecret(const QString &id, const base::Secret &secret, station::SecretPlace place)
    {
        asked << QStringLiteral("secret %1 %2").arg(id).arg(int(place));
        lastSecret = secret;
    }
    void readCertificates(const QString &file) { asked << QStringLiteral("read %1").arg(file); }
    void importCertificates(const QString &file) { asked << QStringLiteral("import %1").arg(file); }
    void examine() { asked << QStringLiteral("examine"); }

Q_SIGNALS:
    void loaded(const station::SettingsSheet &sheet);
    void checked(const station::SettingsSheet &sheet);
    void saved(const station::SettingsSheet &sheet, const QList<station::SettingsChange> &changes);
    void refused(const QString &sentence);
    void tested(station::SettingsPart part, const QList<station::Check> &checks);
    void secretKept(const QString &id, const QString &where);
    void secretRefused(const QString &id, const QString &sentence);
    void certificatesRead(const QString &file, const QList<station::CertificateRow> &rows,
                          const QString &sentence);
    void certificatesImported(const QString &file, const QString &sentence);
    void settingsExamined(const QList<station::Check> &checks);

private:
    void note(const QString &what, const station::SettingsDraft &draft)
    {
        QString text = what;
        for (auto one = draft.begin(); one != draft.end(); ++one)
            text += u' ' + one.key() + u'=' + one->value_or(QStringLiteral("(default)"));
        asked << text;
        lastDraft = draft;
    }
};
