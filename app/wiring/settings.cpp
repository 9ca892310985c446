#include "app/wiring/settings.h"

#include "core/journal/server_login.h"
#include "core/station/shift_report.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QHostInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#include <functional>

namespace wiring {
namespace {

using base::ErrorCode;
using base::ErrorKind;
using base::Result;

constexpr const char *kSystemFile = "/etc/esim-station/station.ini";

/// One value as a text with the place it comes from.
struct Value
{
    QString text;
    QStringList list;
    QString file;
};

tl::unexpected<base::Error> wrong(const QString &file, const QString &key, const QString &text,
                                  const QString &remedy)
{
    return base::fail(ErrorKind::Usage, ErrorCode("settings.value"), text, remedy,
                      QStringLiteral("%1, %2").arg(file, key));
}

using Apply = std::function<Result<void>(const Value &, const QString &key)>;

Result<void> applyText(QString &target, const Value &value)
{
    target = value.text;
    return {};
}

Result<void> applyNumber(int &target, int lowest, int highest, const Value &value, const QString &key)
{
    bool isNumber = false;
    const int number = value.text.toInt(&isNumber);
    if (!isNumber || number < lowest || number > highest) {
        return wrong(value.file, key,
                     QCoreApplication::translate("settings", "\"%1\" is not a number from %2 to %3.")
                         .arg(value.text)
                         .arg(lowest)
                         .arg(highest),
                     QCoreApplication::translate("settings", "Write a whole number in that range."));
    }
    target = number;
    return {};
}

Result<void> applyTime(base::Millis &target, int unitMs, int highest, const Value &value, const QString &key)
{
    int number = 0;
    if (auto result = applyNumber(number, 1, highest, value, key); !result)
        return result;
    target = base::Millis(qint64(number) * unitMs);
    return {};
}

Result<void> applyMillimetres(std::optional<double> &target, const Value &value, const QString &key)
{
    bool isNumber = false;
    const double number = value.text.toDouble(&isNumber);
    if (!isNumber || number < 5.0 || number > 500.0) {
        return wrong(
            value.file, key,
            QCoreApplication::translate("settings", "\"%1\" is not a size in millimetres from 5 to 500.")
                .arg(value.text),
            QCoreApplication::translate("settings", "Write the label's size, for example 50.8."));
    }
    target = number;
    return {};
}

template <class E, size_t N>
Result<void> applyChoice(E &target, const std::array<std::pair<const char *, E>, N> &choices,
                         const Value &value, const QString &key)
{
    QStringList names;
    for (const auto &[name, choice] : choices) {
        if (value.text.compare(QLatin1String(name), Qt::CaseInsensitive) == 0) {
            target = choice;
            return {};
        }
        names.append(QLatin1String(name));
    }
    return wrong(
        value.file, key,
        QCoreApplication::translate("settings", "\"%1\" is not one of the choices.").arg(value.text),
        QCoreApplication::translate("settings", "Write one of: %1.").arg(names.join(QStringLiteral(", "))));
}

template <class E>
std::array<std::pair<const char *, E>, 6> yesNo(E yes, E no)
{
    return {{{"true", yes}, {"yes", yes}, {"1", yes}, {"false", no}, {"no", no}, {"0", no}}};
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

Result<void> applyUrl(QUrl &target, const Value &value, const QString &key)
{
    const QUrl url(value.text, QUrl::StrictMode);
    const bool secure = url.scheme() == QLatin1String("https");
    const bool local = url.scheme() == QLatin1String("http") && isLoopback(url.host());
    if (!url.isValid() || url.host().isEmpty() || !(secure || local) || !url.userInfo().isEmpty()) {
        return wrong(
            value.file, key,
            QCoreApplication::translate("settings", "\"%1\" is not an address that may be used.")
                .arg(url.toDisplayString(QUrl::RemoveUserInfo)),
            QCoreApplication::translate(
                "settings",
                "Write an https:// address without user name; http:// is allowed on this machine alone."));
    }
    target = url;
    return {};
}

Result<void> applyListen(std::optional<ListenAddress> &target, const Value &value, const QString &key)
{
    const QUrl url(QStringLiteral("tcp://") + value.text, QUrl::StrictMode);
    const QHostAddress address(url.host());
    if (address.isNull() || url.port() < 1 || url.authority() != value.text) {
        return wrong(
            value.file, key,
            QCoreApplication::translate("settings", "\"%1\" is not an address to listen on.").arg(value.text),
            QCoreApplication::translate("settings", "Write IP:PORT, for example 127.0.0.1:8460."));
    }
    target = ListenAddress{address, quint16(url.port())};
    return {};
}

Result<void> applySecret(std::optional<SecretSource> &target, const Value &value, const QString &key)
{
    const QString name = value.text.section(QLatin1Char(':'), 1);
    const QString kind = value.text.section(QLatin1Char(':'), 0, 0);
    if (!name.isEmpty() && kind == QLatin1String("keyring")) {
        target = SecretSource{SecretSource::Kind::Keyring, name};
    } else if (!name.isEmpty() && kind == QLatin1String("file")) {
        target = SecretSource{SecretSource::Kind::File, name};
    } else if (!name.isEmpty() && kind == QLatin1String("env")) {
        target = SecretSource{SecretSource::Kind::Environment, name};
    } else {
        // The text itself is not repeated: somebody may have written the secret here.
        return wrong(value.file, key,
                     QCoreApplication::translate("settings", "This does not say where the secret lies."),
                     QCoreApplication::translate("settings",
                                                 "Write keyring:NAME, file:PATH or env:NAME. "
                                                 "Never write the secret itself into the settings."));
    }
    return {};
}

std::optional<RawAddress> rawAddress(RawAddress::Language language, const QString &hostAndPort)
{
    const QUrl parts(QStringLiteral("//") + hostAndPort, QUrl::StrictMode);
    if (!parts.isValid() || parts.host().isEmpty() || parts.port() <= 0 || !parts.userInfo().isEmpty() ||
        !parts.path().isEmpty())
        return std::nullopt;
    return RawAddress{language, parts.host(), quint16(parts.port())};
}

std::optional<PrinterChoice> printerNamed(const QString &text)
{
    const QString kind = text.section(QLatin1Char(':'), 0, 0);
    const QString rest = text.section(QLatin1Char(':'), 1);
    if (rest.isEmpty())
        return std::nullopt;
    if (kind == QLatin1String("pdf"))
        return PdfFolder{rest};
    if (kind == QLatin1String("cups") || kind == QLatin1String("ipp") || kind == QLatin1String("ipps"))
        return IppAddress{text};
    if (kind == QLatin1String("zpl"))
        return rawAddress(RawAddress::Language::Zpl, rest);
    if (kind == QLatin1String("epl"))
        return rawAddress(RawAddress::Language::Epl, rest);
    return std::nullopt;
}

Result<void> applyPrinter(PrinterChoice &target, const Value &value, const QString &key)
{
    // What stands before an @ may be a password: it is not repeated.
    const bool hasUser = value.text.contains(QLatin1Char('@'));
    const auto printer = hasUser ? std::nullopt : printerNamed(value.text);
    if (!printer) {
        return wrong(
            value.file, key,
            hasUser
                ? QCoreApplication::translate("settings", "A printer's address holds no user or password.")
                : QCoreApplication::translate("settings", "\"%1\" names no printer.").arg(value.text),
            QCoreApplication::translate("settings", "Write pdf:FOLDER, cups:QUEUE, ipp://HOST/PATH, "
                                                    "zpl:HOST:PORT or epl:HOST:PORT."));
    }
    target = *printer;
    return {};
}

Result<void> applyAids(QList<QByteArray> &target, const Value &value, const QString &key)
{
    target.clear();
    for (const QString &text : value.list) {
        const QByteArray aid = QByteArray::fromHex(text.trimmed().toLatin1());
        if (aid.size() < 5 || aid.size() > 16 || aid.toHex().size() != text.trimmed().size()) {
            return wrong(
                value.file, key,
                QCoreApplication::translate("settings", "\"%1\" is not an application identifier.").arg(text),
                QCoreApplication::translate("settings",
                                            "Write 10 to 32 hex digits for each, with commas between."));
        }
        target.append(aid);
    }
    return {};
}

Result<void> applyReaders(QStringList &target, const Value &value)
{
    target.clear();
    for (const QString &name : value.list) {
        if (!name.trimmed().isEmpty())
            target.append(name.trimmed());
    }
    if (target.size() == 1 && target.front().compare(QLatin1String("all"), Qt::CaseInsensitive) == 0)
        target.clear();
    return {};
}

Result<void> applyShifts(QList<QTime> &target, const Value &value, const QString &key)
{
    const auto starts = station::shiftStarts(value.list.join(QLatin1Char(',')));
    if (!starts) {
        return wrong(value.file, key,
                     QCoreApplication::translate("settings", "\"%1\" are no times at which shifts begin.")
                         .arg(value.list.join(QLatin1Char(','))),
                     QCoreApplication::translate("settings",
                                                 "Write up to twelve times of a day in order, such as "
                                                 "06:00,14:00,22:00."));
    }
    target = *starts;
    return {};
}

/// A key that nobody needs for anything else.
Result<void> applyScannerKey(QString &target, const Value &value, const QString &key)
{
    static const QRegularExpression spare(QStringLiteral("^(F1[3-9]|F2[0-4]|[!-/:-@\\[-`{-~])?$"));
    if (!spare.match(value.text).hasMatch()) {
        return wrong(
            value.file, key,
            QCoreApplication::translate("settings", "\"%1\" is no key to mark scans with.").arg(value.text),
            QCoreApplication::translate("settings", "Write F13 to F24, or one sign such as ~."));
    }
    target = value.text;
    return {};
}

Result<void> applyStopAfter(std::optional<int> &target, const Value &value, const QString &key)
{
    int number = 0;
    if (value.text.compare(QLatin1String("never"), Qt::CaseInsensitive) != 0) {
        if (auto result = applyNumber(number, 1, 1'000'000, value, key); !result) {
            result.error().remedy =
                QCoreApplication::translate("settings", "Write a whole number in that range, or never.");
            return result;
        }
    }
    target = number;
    return {};
}

QHash<QString, Apply> stationKeys(Settings &s)
{
    static constexpr std::array<std::pair<const char *, JournalKey>, 2> keyPlaces{
        {{"file", JournalKey::File}, {"keyring", JournalKey::Keyring}}};
    return {
        {QStringLiteral("station/name"), [&s](auto &v, auto &) { return applyText(s.stationName, v); }},
        {QStringLiteral("station/data_dir"), [&s](auto &v, auto &) { return applyText(s.dataDir, v); }},
        {QStringLiteral("station/journal"), [&s](auto &v, auto &) { return applyText(s.journal, v); }},
        {QStringLiteral("station/journal_secret"),
         [&s](auto &v, auto &k) { return applySecret(s.journalSecret, v, k); }},
        {QStringLiteral("station/journal_key"),
         [&s](auto &v, auto &k) { return applyChoice(s.journalKey, keyPlaces, v, k); }},
        {QStringLiteral("station/language"), [&s](auto &v, auto &) { return applyText(s.language, v); }},
        {QStringLiteral("station/wipe_codes_after_days"),
         [&s](auto &v, auto &k) { return applyNumber(s.wipeCodesAfterDays, 0, 36'500, v, k); }},
        {QStringLiteral("station/shifts"), [&s](auto &v, auto &k) { return applyShifts(s.shifts, v, k); }},
        {QStringLiteral("station/stop_after_failures"),
         [&s](auto &v, auto &k) { return applyStopAfter(s.stopAfterFailures, v, k); }},
        {QStringLiteral("station/stop_on_integrity"),
         [&s](auto &v, auto &k) {
             StopOnIntegrity wanted = StopOnIntegrity::No;
             auto result = applyChoice(wanted, yesNo(StopOnIntegrity::Yes, StopOnIntegrity::No), v, k);
             if (result)
                 s.stopOnIntegrity = wanted;
             return result;
         }},
        {QStringLiteral("station/operator_idle_minutes"),
         [&s](auto &v, auto &k) { return applyNumber(s.operatorIdleMinutes, 0, 24 * 60, v, k); }},
        {QStringLiteral("scanner/prefix"),
         [&s](auto &v, auto &k) { return applyScannerKey(s.scannerPrefix, v, k); }},
        {QStringLiteral("scanner/suffix"),
         [&s](auto &v, auto &k) { return applyScannerKey(s.scannerSuffix, v, k); }},
    };
}

QHash<QString, Apply> carrierKeys(CarrierSettings &c)
{
    static constexpr std::array<std::pair<const char *, CarrierKind>, 3> kinds{
        {{"supersim", CarrierKind::SuperSim},
         {"es2plus", CarrierKind::Es2Plus},
         {"training", CarrierKind::Training}}};
    static constexpr std::array<std::pair<const char *, Dialect>, 2> dialects{
        {{"twilio", Dialect::Twilio}, {"kore", Dialect::Kore}}};
    return {
        {QStringLiteral("carrier/kind"), [&c](auto &v, auto &k) { return applyChoice(c.kind, kinds, v, k); }},
        {QStringLiteral("carrier/dialect"),
         [&c](auto &v, auto &k) { return applyChoice(c.dialect, dialects, v, k); }},
        {QStringLiteral("carrier/base_url"), [&c](auto &v, auto &k) { return applyUrl(c.baseUrl, v, k); }},
        {QStringLiteral("carrier/token_url"), [&c](auto &v, auto &k) { return applyUrl(c.tokenUrl, v, k); }},
        {QStringLiteral("carrier/account"), [&c](auto &v, auto &) { return applyText(c.account, v); }},
        {QStringLiteral("carrier/secret"), [&c](auto &v, auto &k) { return applySecret(c.secret, v, k); }},
        {QStringLiteral("carrier/callback_listen"),
         [&c](auto &v, auto &k) { return applyListen(c.callbackListen, v, k); }},
        {QStringLiteral("carrier/callback_url"),
         [&c](auto &v, auto &k) { return applyUrl(c.callbackUrl, v, k); }},
        {QStringLiteral("carrier/callback_secret"),
         [&c](auto &v, auto &k) { return applySecret(c.callbackSecret, v, k); }},
        {QStringLiteral("carrier/certificate"),
         [&c](auto &v, auto &) { return applyText(c.certificate, v); }},
        {QStringLiteral("carrier/inventory"), [&c](auto &v, auto &) { return applyText(c.inventory, v); }},
        {QStringLiteral("carrier/smdp_address"),
         [&c](auto &v, auto &) { return applyText(c.smdpAddress, v); }},
        {QStringLiteral("carrier/protocol_version"),
         [&c](auto &v, auto &) { return applyText(c.protocolVersion, v); }},
        {QStringLiteral("carrier/profile_type"),
         [&c](auto &v, auto &) { return applyText(c.profileType, v); }},
        {QStringLiteral("carrier/ca"), [&c](auto &v, auto &) { return applyText(c.ca, v); }},
        {QStringLiteral("carrier/request_timeout_s"),
         [&c](auto &v, auto &k) { return applyTime(c.requestTimeout, 1000, 600, v, k); }},
        {QStringLiteral("carrier/max_in_flight"),
         [&c](auto &v, auto &k) { return applyNumber(c.maxInFlight, 1, 64, v, k); }},
        {QStringLiteral("carrier/poll_interval_ms"),
         [&c](auto &v, auto &k) { return applyTime(c.pollInterval, 1, 3600000, v, k); }},
        {QStringLiteral("carrier/quiet_period_s"),
         [&c](auto &v, auto &k) { return applyTime(c.quietPeriod, 1000, 86400, v, k); }},
        {QStringLiteral("carrier/max_reservations_per_batch"),
         [&c](auto &v, auto &k) { return applyNumber(c.maxPerBatch, 0, 100000000, v, k); }},
        {QStringLiteral("carrier/max_reservations_per_day"),
         [&c](auto &v, auto &k) { return applyNumber(c.maxPerDay, 0, 100000000, v, k); }},
    };
}

QHash<QString, Apply> cardKeys(CardSettings &c, SmdpSettings &s)
{
    return {
        {QStringLiteral("smdp/trust"),
         [&s](auto &v, auto &) {
             s.trust = v.list;
             return Result<void>();
         }},
        {QStringLiteral("smdp/connect_timeout_ms"),
         [&s](auto &v, auto &k) { return applyTime(s.connectTimeout, 1, 600000, v, k); }},
        {QStringLiteral("smdp/request_timeout_ms"),
         [&s](auto &v, auto &k) { return applyTime(s.requestTimeout, 1, 600000, v, k); }},
        {QStringLiteral("card/readers"), [&c](auto &v, auto &) { return applyReaders(c.readers, v); }},
        {QStringLiteral("card/isdr_aids"), [&c](auto &v, auto &k) { return applyAids(c.isdrAids, v, k); }},
        {QStringLiteral("card/block_size"),
         [&c](auto &v, auto &k) { return applyNumber(c.blockSize, 1, 255, v, k); }},
        {QStringLiteral("card/tac"),
         [&c](auto &v, auto &k) -> Result<void> {
             const auto isDigit = [](QChar sign) { return sign >= u'0' && sign <= u'9'; };
             if (v.text.size() != 8 || !std::all_of(v.text.begin(), v.text.end(), isDigit))
                 return wrong(
                     v.file, k, QCoreApplication::translate("settings", "A TAC has eight digits."),
                     QCoreApplication::translate("settings", "Write the device's type allocation code."));
             c.tac = v.text;
             return {};
         }},
        {QStringLiteral("card/apdu_timeout_s"),
         [&c](auto &v, auto &k) { return applyTime(c.apduTimeout, 1000, 600, v, k); }},
        {QStringLiteral("card/long_apdu_timeout_s"),
         [&c](auto &v, auto &k) { return applyTime(c.longApduTimeout, 1000, 3600, v, k); }},
        {QStringLiteral("card/session_timeout_min"),
         [&c](auto &v, auto &k) { return applyTime(c.sessionTimeout, 60000, 240, v, k); }},
    };
}

QHash<QString, Apply> labelKeys(LabelSettings &l)
{
    return {
        {QStringLiteral("labels/printer"), [&l](auto &v, auto &k) { return applyPrinter(l.printer, v, k); }},
        {QStringLiteral("labels/template"), [&l](auto &v, auto &) { return applyText(l.templateName, v); }},
        {QStringLiteral("labels/dpi"),
         [&l](auto &v, auto &k) { return applyNumber(l.dpi, 100, 2400, v, k); }},
        {QStringLiteral("labels/width_mm"),
         [&l](auto &v, auto &k) { return applyMillimetres(l.widthMm, v, k); }},
        {QStringLiteral("labels/height_mm"),
         [&l](auto &v, auto &k) { return applyMillimetres(l.heightMm, v, k); }},
        {QStringLiteral("labels/reprints_alone"),
         [&l](auto &v, auto &k) { return applyNumber(l.reprintsAlone, 0, 1000, v, k); }},
        {QStringLiteral("labels/scan_back"),
         [&l](auto &v, auto &k) {
             return applyChoice(l.scanBack, yesNo(ScanBack::Yes, ScanBack::No), v, k);
         }},
        {QStringLiteral("labels/zpl_native_qr"),
         [&l](auto &v, auto &k) {
             return applyChoice(l.nativeQr, yesNo(NativeQr::Yes, NativeQr::No), v, k);
         }},
        {QStringLiteral("labels/printer_answers"),
         [&l](auto &v, auto &k) {
             return applyChoice(l.answers, yesNo(PrinterAnswers::Yes, PrinterAnswers::No), v, k);
         }},
    };
}

template <class E>
Result<void> applyNamed(E &target, const Value &value, const QString &key)
{
    if (const auto found = esim::fromName<E>(value.text)) {
        target = *found;
        return {};
    }
    QStringList names;
    for (const auto &[candidate, name] : enumNames(E{}))
        names.append(QLatin1String(name));
    return wrong(
        value.file, key,
        QCoreApplication::translate("settings", "\"%1\" is not one of the choices.").arg(value.text),
        QCoreApplication::translate("settings", "Write one of: %1.").arg(names.join(QStringLiteral(", "))));
}

template <class E>
Result<void> applyNamed(std::optional<E> &target, const Value &value, const QString &key)
{
    E found{};
    auto result = applyNamed(found, value, key);
    if (result)
        target = found;
    return result;
}

Result<void> applyRecipeLabel(esim::LabelChoice &target, const Value &value)
{
    if (value.text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        target = {esim::PrintLabel::Always, {}};
    else if (value.text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        target = {};
    else
        target = esim::labelChoiceFromText(value.text);
    return {};
}

/// The keys of a [recipe:NAME] section, without it.
QHash<QString, Apply> recipeKeys(esim::Recipe &r)
{
    return {
        {QStringLiteral("reserve"), [&r](auto &v, auto &k) { return applyNamed(r.reserve, v, k); }},
        {QStringLiteral("deliver"), [&r](auto &v, auto &k) { return applyNamed(r.deliver, v, k); }},
        {QStringLiteral("fleet"), [&r](auto &v, auto &) { return applyText(r.fleet, v); }},
        {QStringLiteral("sim_status"), [&r](auto &v, auto &k) { return applyNamed(r.simStatus, v, k); }},
        {QStringLiteral("enable"),
         [&r](auto &v, auto &k) {
             return applyChoice(r.enable, yesNo(esim::Enable::Yes, esim::Enable::No), v, k);
         }},
        {QStringLiteral("label"), [&r](auto &v, auto &) { return applyRecipeLabel(r.label, v); }},
        {QStringLiteral("require_eid_in_manifest"),
         [&r](auto &v, auto &k) {
             return applyChoice(r.requireEid, yesNo(esim::RequireEid::Yes, esim::RequireEid::No), v, k);
         }},
        {QStringLiteral("allow_test_cards"),
         [&r](auto &v, auto &k) {
             return applyChoice(r.allowTestCards, yesNo(esim::AllowTestCards::Yes, esim::AllowTestCards::No),
                                v, k);
         }},
    };
}

QHash<QString, Apply> keysOf(Settings &settings)
{
    QHash<QString, Apply> known = stationKeys(settings);
    known.insert(carrierKeys(settings.carrier));
    known.insert(cardKeys(settings.card, settings.smdp));
    known.insert(labelKeys(settings.labels));
    return known;
}

esim::Recipe &recipeNamed(Settings &settings, const QString &name)
{
    for (esim::Recipe &recipe : settings.recipes) {
        if (recipe.name == name)
            return recipe;
    }
    // A recipe begins as the default one, so that a product's recipe says only what is special about it.
    esim::Recipe recipe = settings.recipes.front();
    recipe.name = name;
    settings.recipes.push_back(recipe);
    return settings.recipes.back();
}

void readFile(Settings &settings, const QString &file, std::vector<SettingsFault> &faults)
{
    QSettings ini(file, QSettings::IniFormat);
    if (ini.status() != QSettings::NoError) {
        faults.push_back({{},
                          {ErrorKind::Usage, ErrorCode("settings.unreadable"),
                           QCoreApplication::translate("settings", "The settings file cannot be read."), file,
                           QCoreApplication::translate(
                               "settings", "It must be an INI file with sections such as [carrier].")}});
        return;
    }
    settings.files.append(file);
    const QHash<QString, Apply> known = keysOf(settings);
    QStringList keys = ini.allKeys();
    // The default recipe first: the others begin as its copies.
    std::stable_partition(keys.begin(), keys.end(), [](const QString &key) {
        return key.startsWith(QLatin1String("recipe:default/"));
    });
    for (const QString &key : std::as_const(keys)) {
        const QVariant raw = ini.value(key);
        const QStringList list = raw.toStringList();
        const Value value{list.join(QStringLiteral(",")).trimmed(), list, file};
        const QString section = key.section(QLatin1Char('/'), 0, 0);
        const QString shown = QStringLiteral("[%1] %2").arg(section, key.section(QLatin1Char('/'), 1));
        Apply apply = known.value(key);
        if (!apply && section.startsWith(QLatin1String("recipe:")))
            apply = recipeKeys(recipeNamed(settings, section.mid(7))).value(key.mid(section.size() + 1));
        if (!apply) {
            settings.warnings.append(
                QCoreApplication::translate("settings", "%1: nobody knows the setting %2; it is ignored.")
                    .arg(file, shown));
        } else if (const auto result = apply(value, shown); !result) {
            faults.push_back({key, result.error()});
        }
    }
}

/// ES2+ wants these; what they hold is checked by the carrier itself.
void checkEs2Plus(const Settings &settings, std::vector<SettingsFault> &faults)
{
    const CarrierSettings &carrier = settings.carrier;
    struct Wanted
    {
        const char *key;
        bool given;
        QString remedy;
    };
    const Wanted all[] = {
        {"base_url", !carrier.baseUrl.isEmpty(),
         QCoreApplication::translate("settings", "Write the https address of the SM-DP+'s ES2+ end.")},
        {"account", !carrier.account.isEmpty(),
         QCoreApplication::translate("settings", "Write the functionRequesterIdentifier that the SM-DP+'s "
                                                 "operator gave you.")},
        {"certificate", !carrier.certificate.isEmpty(),
         QCoreApplication::translate("settings", "Write the PEM file of this station's client certificate.")},
        {"secret", carrier.secret.has_value(),
         QCoreApplication::translate("settings", "Say where the certificate's private key lies: file:PATH, "
                                                 "env:NAME or keyring:NAME.")},
        {"inventory", !carrier.inventory.isEmpty(),
         QCoreApplication::translate("settings", "Write the path of a CSV file with your ICCIDs.")},
        {"smdp_address", !carrier.smdpAddress.isEmpty(),
         QCoreApplication::translate("settings",
                                     "Write the SM-DP+ address that goes into activation codes.")}};
    for (const Wanted &one : all) {
        if (!one.given)
            faults.push_back({QStringLiteral("carrier/") + QLatin1String(one.key),
                              {ErrorKind::Usage, ErrorCode("settings.missing"),
                               QCoreApplication::translate("settings", "The setting %1 is missing.")
                                   .arg(QStringLiteral("[carrier] ") + QLatin1String(one.key)),
                               settings.files.join(QStringLiteral(", ")), one.remedy}});
    }
    if (settings.isJournalShared())
        faults.push_back(
            {QStringLiteral("station/journal"),
             {ErrorKind::Usage, ErrorCode("settings.es2plus-shared"),
              QCoreApplication::translate("settings",
                                          "Stations that share a journal cannot order over ES2+: each "
                                          "knows its own ICCIDs alone."),
              settings.files.join(QStringLiteral(", ")),
              QCoreApplication::translate("settings", "Set [station] journal=sqlite, and give each station "
                                                      "its own batches and inventory.")}});
}

void checkWhole(const Settings &settings, std::vector<SettingsFault> &faults)
{
    const CarrierSettings &carrier = settings.carrier;
    const auto missing = [&faults](const QString &key, const QString &remedy) {
        faults.push_back({QStringLiteral("carrier/") + key,
                          {ErrorKind::Usage,
                           ErrorCode("settings.missing"),
                           QCoreApplication::translate("settings", "The setting %1 is missing.")
                               .arg(QStringLiteral("[carrier] ") + key),
                           {},
                           remedy}});
    };
    if (settings.isJournalShared()) {
        if (const auto login = journal::serverLogin(settings.journal); !login)
            faults.push_back({QStringLiteral("station/journal"), login.error()});
    }
    const LabelSettings &labels = settings.labels;
    if (labels.answers == PrinterAnswers::No && labels.scanBack == ScanBack::No) {
        faults.push_back(
            {QStringLiteral("labels/printer_answers"),
             {ErrorKind::Usage,
              ErrorCode("settings.unproven-labels"),
              QCoreApplication::translate("settings", "[labels] printer_answers=false needs scan_back=true: "
                                                      "nobody else would see that a label is missing."),
              {},
              QCoreApplication::translate("settings",
                                          "Write scan_back=true, or leave printer_answers out.")}});
    }
    if (carrier.kind == CarrierKind::Es2Plus)
        checkEs2Plus(settings, faults);
    if (carrier.kind == CarrierKind::SuperSim) {
        if (carrier.baseUrl.isEmpty())
            missing(QStringLiteral("base_url"),
                    QCoreApplication::translate("settings", "Write the address of the carrier's API."));
        if (carrier.account.isEmpty())
            missing(
                QStringLiteral("account"),
                QCoreApplication::translate("settings", "Write the account SID, API key SID or client id."));
        if (!carrier.secret)
            missing(QStringLiteral("secret"),
                    QCoreApplication::translate("settings", "Write keyring:NAME, file:PATH or env:NAME."));
        if (carrier.dialect == Dialect::Kore && carrier.tokenUrl.isEmpty())
            missing(QStringLiteral("token_url"),
                    QCoreApplication::translate("settings",
                                                "Write the address that gives KORE's access tokens."));
    }
}

QString defaultDataDir(const Settings &settings)
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                         QStringLiteral("/esim-station");
    return settings.isTraining() ? base + QStringLiteral("/training") : base;
}

} // namespace

const esim::Recipe *Settings::recipe(const QString &name) const
{
    for (const esim::Recipe &candidate : recipes) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

QStringList knownSettings()
{
    Settings settings;
    settings.recipes.push_back({});
    QStringList keys = keysOf(settings).keys();
    const auto ofRecipes = recipeKeys(settings.recipes.front());
    for (auto key = ofRecipes.keyBegin(); key != ofRecipes.keyEnd(); ++key)
        keys.append(QStringLiteral("recipe:*/") + *key);
    return keys;
}

QStringList settingsFiles(const SettingsRequest &request)
{
    const QString users = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                          QStringLiteral("/esim-station/station.ini");
    QStringList files{QString::fromLatin1(kSystemFile), users};
    if (!request.configFile.isEmpty())
        files.append(request.configFile);
    return files;
}

SettingsReading readSettingsFiles(const QStringList &files, const SettingsRequest &request)
{
    SettingsReading reading;
    Settings &settings = reading.settings;
    settings.program = request.program;
    settings.recipes.push_back({});
    const bool training = request.mode == SettingsRequest::Mode::Training;
    for (const QString &file : files) {
        if (QFileInfo::exists(file))
            readFile(settings, file, reading.faults);
    }
    if (training) {
        // Training never touches what the settings say about the real world.
        settings.carrier = CarrierSettings{};
        settings.carrier.kind = CarrierKind::Training;
        settings.carrier.pollInterval = base::Millis(300);
        settings.carrier.quietPeriod = base::Millis(2000);
        settings.card.readers.clear();
        settings.dataDir.clear();
        settings.labels.printer = PdfFolder{};
    }
    if (!request.dataDir.isEmpty())
        settings.dataDir = request.dataDir;
    if (settings.dataDir.isEmpty())
        settings.dataDir = defaultDataDir(settings);
    settings.dataDir = QDir(settings.dataDir).absolutePath();
    if (auto *pdf = std::get_if<PdfFolder>(&settings.labels.printer)) {
        if (pdf->folder.isEmpty())
            pdf->folder = settings.dataDir + QStringLiteral("/labels");
        pdf->folder = QDir(pdf->folder).absolutePath();
    }
    if (settings.stationName.isEmpty())
        settings.stationName = QHostInfo::localHostName();
    checkWhole(settings, reading.faults);
    return reading;
}

Result<Settings> readSettings(const SettingsRequest &request)
{
    if (!request.configFile.isEmpty() && !QFileInfo(request.configFile).isReadable()) {
        return base::fail(ErrorKind::Usage, ErrorCode("settings.unreadable"),
                          QCoreApplication::translate("settings", "The settings file cannot be read."),
                          QCoreApplication::translate("settings", "Check the path and its permissions."),
                          request.configFile);
    }
    SettingsReading reading = readSettingsFiles(settingsFiles(request), request);
    if (!reading.faults.empty())
        return tl::unexpected(reading.faults.front().error);
    return std::move(reading.settings);
}

} // namespace wiring
