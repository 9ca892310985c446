#include "app/wiring/settings_table.h"

#include <QCoreApplication>

namespace wiring {
namespace {

using Kind = station::SettingsField::Kind;
using Part = station::SettingsPart;

QString tr(const char *text) { return QCoreApplication::translate("settings", text); }

SettingDescription row(Part part, const char *key, Kind kind, const QString &title, const QString &help,
                       const char *standard = "")
{
    return {part, QString::fromLatin1(key), kind, title, help, QString::fromLatin1(standard)};
}

SettingDescription number(Part part, const char *key, const QString &title, const QString &help,
                          const char *standard, int lowest, int highest)
{
    SettingDescription made = row(part, key, Kind::Number, title, help, standard);
    made.lowest = lowest;
    made.highest = highest;
    return made;
}

SettingDescription choice(Part part, const char *key, const QString &title, const QString &help,
                          const char *standard, const QStringList &choices)
{
    SettingDescription made = row(part, key, Kind::Choice, title, help, standard);
    made.choices = choices;
    return made;
}

QStringList words(const char *all) { return QString::fromLatin1(all).split(QLatin1Char(' ')); }

using Rows = std::vector<SettingDescription>;

Rows carrierRows()
{
    constexpr Part part = Part::Carrier;
    return {
        choice(part, "carrier/kind", tr("Carrier"), tr("Who reserves profiles; empty: nobody does."), "",
               words("supersim es2plus training")),
        choice(part, "carrier/dialect", tr("Dialect"), tr("Whose Super SIM interface it is."), "twilio",
               words("twilio kore")),
        row(part, "carrier/base_url", Kind::Text, tr("Address"), tr("The https address of the carrier.")),
        row(part, "carrier/token_url", Kind::Text, tr("Token address"),
            tr("KORE: where access tokens come from.")),
        row(part, "carrier/account", Kind::Text, tr("Account"),
            tr("Twilio: account or API key SID. KORE: client id. ES2+: functionRequesterIdentifier.")),
        row(part, "carrier/secret", Kind::Secret, tr("Secret"),
            tr("The key that belongs to the account; with ES2+ the certificate's private key.")),
        row(part, "carrier/ca", Kind::File, tr("Server's issuer"),
            tr("system, or a PEM file with the issuer of the carrier's server."), "system"),
        number(part, "carrier/max_reservations_per_batch", tr("Reservations per batch"),
               tr("The line stops before it reserves more; 0: no limit."), "0", 0, 100'000'000),
        number(part, "carrier/max_reservations_per_day", tr("Reservations per day"),
               tr("The line stops before it reserves more; 0: no limit."), "0", 0, 100'000'000),
        number(part, "carrier/max_in_flight", tr("Requests at once"), tr("More make the carrier refuse."),
               "4", 1, 64),
        number(part, "carrier/request_timeout_s", tr("Longest answer, s"),
               tr("Seconds until an answer counts as lost."), "30", 1, 600),
        number(part, "carrier/poll_interval_ms", tr("First look, ms"),
               tr("Milliseconds until a reservation is looked at for the first time."), "1000", 1, 3'600'000),
        number(part, "carrier/quiet_period_s", tr("Quiet time, s"),
               tr("Seconds that a lost request is left alone before the carrier is asked what became of it."),
               "60", 1, 86'400),
        row(part, "carrier/callback_listen", Kind::Text, tr("Callbacks: listen on"),
            tr("IP:PORT on which callbacks are taken; empty: none are.")),
        row(part, "carrier/callback_url", Kind::Text, tr("Callbacks: public address"),
            tr("The address that the carrier calls and signs.")),
        row(part, "carrier/callback_secret", Kind::Secret, tr("Callbacks: secret"),
            tr("Twilio: the auth token. KORE: the webhook secret.")),
        row(part, "carrier/certificate", Kind::File, tr("ES2+ certificate"),
            tr("This station's client certificate, a PEM file.")),
        row(part, "carrier/inventory", Kind::File, tr("ES2+ inventory"), tr("A CSV file with your ICCIDs.")),
        row(part, "carrier/smdp_address", Kind::Text, tr("ES2+ SM-DP+ address"),
            tr("The address that goes into activation codes.")),
        row(part, "carrier/protocol_version", Kind::Text, tr("ES2+ version"),
            tr("What the SM-DP+'s operator told you."), "2.2.0"),
        row(part, "carrier/profile_type", Kind::Text, tr("ES2+ profile type"),
            tr("Which profiles are ordered; may be empty.")),
    };
}

Rows cardRows()
{
    return {
        row(Part::Trust, "smdp/trust", Kind::List, tr("Trusted issuers"),
            tr("system, imported, PEM files and folders; only what is named is trusted."),
            "system, imported"),
        number(Part::Trust, "smdp/connect_timeout_ms", tr("Longest connect, ms"),
               tr("Milliseconds until an SM-DP+ that does not answer is given up."), "15000", 1, 600'000),
        number(Part::Trust, "smdp/request_timeout_ms", tr("Longest answer, ms"),
               tr("Milliseconds that an SM-DP+ may take for one answer."), "60000", 1, 600'000),
        row(Part::Readers, "card/readers", Kind::List, tr("Readers"),
            tr("The names of the readers that may be used; all: every one."), "all"),
        row(Part::Readers, "card/isdr_aids", Kind::List, tr("ISD-R AIDs"),
            tr("Application identifiers to try after the usual one, in hex digits.")),
        number(Part::Readers, "card/block_size", tr("Block size"),
               tr("The most bytes that one command brings to the card."), "255", 1, 255),
        row(Part::Readers, "card/tac", Kind::Text, tr("TAC"),
            tr("The device's type allocation code, eight digits."), "35290611"),
        number(Part::Readers, "card/apdu_timeout_s", tr("Longest command, s"),
               tr("Seconds until a card that does not answer is given up."), "30", 1, 600),
        number(Part::Readers, "card/long_apdu_timeout_s", tr("Longest install step, s"),
               tr("Seconds for the commands that write a profile."), "240", 1, 3'600),
        number(Part::Readers, "card/session_timeout_min", tr("Longest session, min"),
               tr("Minutes until work on one card is given up."), "15", 1, 240),
    };
}

Rows labelRows()
{
    constexpr Part part = Part::Labels;
    return {
        row(part, "labels/printer", Kind::Text, tr("Printer"),
            tr("pdf:FOLDER, cups:QUEUE, ipp://HOST/PATH, zpl:HOST:PORT or epl:HOST:PORT.")),
        row(part, "labels/template", Kind::Text, tr("Template"),
            tr("A shipped template's name or the path of your own .svg file; empty: the standard one.")),
        number(part, "labels/dpi", tr("Dots per inch"), tr("The printer's resolution."), "300", 100, 2'400),
        row(part, "labels/width_mm", Kind::Text, tr("Width, mm"), tr("Empty: the template's.")),
        row(part, "labels/height_mm", Kind::Text, tr("Height, mm"), tr("Empty: the template's.")),
        row(part, "labels/scan_back", Kind::YesNo, tr("Scan back"),
            tr("A unit is done only when its printed label was scanned."), "false"),
        row(part, "labels/printer_answers", Kind::YesNo, tr("Printer answers"),
            tr("Whether a ZPL or EPL printer can be asked how it is."), "true"),
        row(part, "labels/zpl_native_qr", Kind::YesNo, tr("QR drawn by the printer"),
            tr("ZPL: the printer draws the symbol itself."), "false"),
        number(part, "labels/reprints_alone", tr("Reprints alone"),
               tr("Reprints of one label that one person may decide; more need a second person."), "1", 0,
               1'000),
    };
}

Rows recipeRows()
{
    constexpr Part part = Part::Recipes;
    return {
        choice(part, "recipe:*/deliver", tr("Deliver"),
               tr("What a unit gets; empty: a profile is installed."), "", words("install address label")),
        choice(part, "recipe:*/reserve", tr("Reserve"),
               tr("Empty: by EID where one is known, else by matching ID."), "",
               words("eid matching-id given")),
        row(part, "recipe:*/fleet", Kind::Text, tr("Fleet"),
            tr("SID or unique name at the carrier; empty: the Sim stays where it is.")),
        choice(part, "recipe:*/sim_status", tr("Sim status"), tr("How the Sim is left."), "ready",
               words("ready active")),
        row(part, "recipe:*/enable", Kind::YesNo, tr("Enable"), tr("The profile is enabled on the card."),
            "true"),
        row(part, "recipe:*/label", Kind::Text, tr("Label"),
            tr("for-label-delivery, always, never, or a template that is printed for every unit."),
            "for-label-delivery"),
        row(part, "recipe:*/require_eid_in_manifest", Kind::YesNo, tr("EID wanted"),
            tr("Every row of a manifest must name its EID."), "false"),
        row(part, "recipe:*/allow_test_cards", Kind::YesNo, tr("Test cards"),
            tr("Cards with wrong EID check digits are taken."), "false"),
    };
}

Rows stationRows()
{
    constexpr Part part = Part::Station;
    return {
        row(part, "station/name", Kind::Text, tr("Name"), tr("Empty: this computer's name.")),
        row(part, "station/language", Kind::Text, tr("Language"),
            tr("en, de, …; empty: the system's. Taken at the next start.")),
        row(part, "station/shifts", Kind::List, tr("Shifts begin at"),
            tr("Times of the day, local, up to twelve; the records page counts by them."),
            "06:00,14:00,22:00"),
        row(part, "station/stop_after_failures", Kind::Text, tr("Stop after failures"),
            tr("Units in a row that end for one reason, then the line stops itself; or never. Left out: 5 in "
               "the "
               "window, never for esim-stationctl.")),
        choice(part, "station/stop_on_integrity", tr("Stop on a mismatch"),
               tr("A double or a mismatch stops the line at once. Left out: true in the window, false for "
                  "esim-stationctl."),
               "", words("true false")),
        row(part, "scanner/prefix", Kind::Text, tr("Scanner's first key"),
            tr("The key that marks a scan: F13 to F24, or one sign such as ~. Empty: none.")),
        row(part, "scanner/suffix", Kind::Text, tr("Scanner's last key"),
            tr("The key that ends a scan besides Enter and Tab: F13 to F24, or one sign. Empty: none.")),
        number(part, "station/operator_idle_minutes", tr("Log out after, min"),
               tr("Minutes without a key or a scan until whoever works here is logged out; 0: never."), "15",
               0, 24 * 60),
        number(part, "station/wipe_codes_after_days", tr("Keep codes, days"),
               tr("Days after a unit was done its code is wiped from the journal; 0: never."), "30", 0,
               36'500),
        row(part, "station/data_dir", Kind::Folder, tr("Data folder"),
            tr("Where the journal and the labels are; empty: in this user's home.")),
        row(part, "station/journal", Kind::Text, tr("Journal"),
            tr("sqlite, or postgresql://USER@HOST/NAME for several stations."), "sqlite"),
        row(part, "station/journal_secret", Kind::Secret, tr("Journal's password"),
            tr("Of the PostgreSQL server, where it wants one.")),
        choice(part, "station/journal_key", tr("Journal's key"),
               tr("Where the key is kept that the journal's codes are encrypted with."), "file",
               words("file keyring")),
    };
}

} // namespace

std::vector<SettingDescription> settingsTable()
{
    Rows all;
    for (Rows rows : {carrierRows(), cardRows(), labelRows(), recipeRows(), stationRows()}) {
        for (SettingDescription &one : rows)
            all.push_back(std::move(one));
    }
    return all;
}

} // namespace wiring
