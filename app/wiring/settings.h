#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/esim/recipe.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QUrl>

#include <optional>
#include <variant>
#include <vector>

/// The settings of design §8 as values: read from the system's file, then the user's, then --config, each key
/// of a later file replacing the earlier one's. Nothing here opens a device or a connection.
namespace wiring {

/// Where a secret lies; the secret itself is never in the settings.
struct SecretSource
{
    enum class Kind { Keyring, File, Environment };
    Kind kind = Kind::File;
    QString name; ///< the entry, the path or the variable
};

enum class CarrierKind { None, SuperSim, Es2Plus, Training };
enum class Dialect { Twilio, Kore };
enum class ScanBack { No, Yes };

/// Which program reads the settings: what some of them leave open depends on it (stop_rules.h).
enum class Program { CommandLine, Window };
/// Whether an integrity event stops the line.
enum class StopOnIntegrity { No, Yes };

/// Where the journal's key is kept.
enum class JournalKey {
    File,    ///< journal.key in the data folder, mode 0600
    Keyring, ///< the keyring of this user's session
};

/// Where callbacks arrive.
struct ListenAddress
{
    QHostAddress address;
    quint16 port = 0;
};

struct CarrierSettings
{
    CarrierKind kind = CarrierKind::None;
    Dialect dialect = Dialect::Twilio;
    QUrl baseUrl;
    QUrl tokenUrl;
    QString account;
    std::optional<SecretSource> secret;
    QString ca = QStringLiteral("system"); ///< `system` or a PEM file
    base::Millis requestTimeout{30000};
    int maxInFlight = 4;
    base::Millis pollInterval{1000};
    base::Millis quietPeriod{60000};
    std::optional<ListenAddress> callbackListen; ///< nothing: no callbacks
    QUrl callbackUrl;                            ///< the public address, which the carrier calls and signs
    std::optional<SecretSource> callbackSecret;  ///< Twilio: the auth token; KORE: the webhook secret
    QString certificate; ///< ES2+: the client's certificate, a PEM file; its key is the secret
    QString inventory;   ///< ES2+: the file with our ICCIDs
    QString smdpAddress; ///< ES2+: what goes into activation codes
    QString protocolVersion = QStringLiteral("2.2.0"); ///< ES2+
    QString profileType;                               ///< ES2+: may be empty
    int maxPerBatch = 0;                               ///< 0: no limit
    int maxPerDay = 0;
};

struct SmdpSettings
{
    QStringList trust{QStringLiteral("system"),
                      QStringLiteral("imported")}; ///< `imported`: what `trust import` took in
    base::Millis connectTimeout{15000};
    base::Millis requestTimeout{60000};
};

struct CardSettings
{
    QStringList readers; ///< empty: all
    QList<QByteArray> isdrAids;
    int blockSize = 255;
    QString tac = QStringLiteral("35290611");
    base::Millis apduTimeout{30000};
    base::Millis longApduTimeout{240000};
    base::Millis sessionTimeout{15 * 60000};
};

struct PdfFolder
{
    QString folder;
};
/// `cups:QUEUE`, or an IPP Everywhere printer's own `ipp://` or `ipps://` address.
struct IppAddress
{
    QString text;
};
/// A label printer that takes its language over TCP.
struct RawAddress
{
    enum class Language { Zpl, Epl };
    Language language = Language::Zpl;
    QString host;
    quint16 port = 9100;
};
using PrinterChoice = std::variant<PdfFolder, IppAddress, RawAddress>;
enum class NativeQr { No, Yes };       ///< whether a ZPL printer draws the QR symbol itself
enum class PrinterAnswers { Yes, No }; ///< whether a raw printer can be asked how it is

struct LabelSettings
{
    PrinterChoice printer = PdfFolder{};
    QString templateName;
    int dpi = 300;
    std::optional<double> widthMm; ///< nothing: the template's
    std::optional<double> heightMm;
    ScanBack scanBack = ScanBack::No;
    NativeQr nativeQr = NativeQr::No;
    PrinterAnswers answers = PrinterAnswers::Yes;
    int reprintsAlone = 1; ///< reprints of one label without a second person
};

struct Settings
{
    QString stationName;
    QString dataDir;
    QString journal = QStringLiteral("sqlite"); ///< or postgresql://…
    std::optional<SecretSource> journalSecret;  ///< the server's password, where it wants one
    JournalKey journalKey = JournalKey::File;
    QString language;            ///< empty: the system's
    int wipeCodesAfterDays = 30; ///< after a unit was done; 0: never
    int operatorIdleMinutes = 15;
    QList<QTime> shifts{QTime(6, 0), QTime(14, 0), QTime(22, 0)}; ///< when they begin, local time
    QString scannerPrefix; ///< the key that the scanner types first: F13 to F24, or a sign; empty: none
    QString scannerSuffix; ///< the key that it types last instead of Enter or Tab
    Program program = Program::CommandLine;
    std::optional<int> stopAfterFailures; ///< units in a row for one reason; 0: never; nothing: the program's
    std::optional<StopOnIntegrity> stopOnIntegrity; ///< nothing: the program's
    CarrierSettings carrier;
    SmdpSettings smdp;
    CardSettings card;
    LabelSettings labels;
    std::vector<esim::Recipe> recipes; ///< the first is `default`
    QStringList files;                 ///< what was read, in order
    QStringList warnings;              ///< keys that nobody knows, as sentences

    bool isJournalShared() const { return journal != QLatin1String("sqlite"); }
    bool isTraining() const { return carrier.kind == CarrierKind::Training; }
    const esim::Recipe *recipe(const QString &name) const;
};

/// What the command line says about settings.
struct SettingsRequest
{
    QString configFile;                                     ///< --config, may be empty
    QString dataDir;                                        ///< --data-dir, may be empty
    enum class Mode { AsSet, Training } mode = Mode::AsSet; ///< --training
    Program program = Program::CommandLine;
};

/// What is wrong with a setting.
struct SettingsFault
{
    QString key; ///< "carrier/base_url"; empty when a whole file is meant
    base::Error error;
};

/// What files say, with everything that is wrong in them; such settings are for showing alone.
struct SettingsReading
{
    Settings settings;
    std::vector<SettingsFault> faults;
};

/// The files that settings are read from, in order, whether they are there or not.
QStringList settingsFiles(const SettingsRequest &request);
/// Reads and checks these files instead of those that the request names; a file that is not there says
/// nothing.
SettingsReading readSettingsFiles(const QStringList &files, const SettingsRequest &request);
/// Every key that may be set: "carrier/base_url"; those of each recipe as "recipe:*/fleet".
QStringList knownSettings();

/// Reads and checks the settings. A wrong value is an Error of kind Usage that names the file, section and
/// key.
base::Result<Settings> readSettings(const SettingsRequest &request);

/// Fetches a secret from a file (mode 0600 or stricter, else refused), the environment, or the keyring, which
/// may block the thread until it is unlocked (keyring.h).
base::Result<base::Secret> readSecret(const SecretSource &source);

} // namespace wiring
