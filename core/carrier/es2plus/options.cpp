#include "core/carrier/es2plus/options.h"

#include "core/carrier/address.h"
#include "core/esim/activation_code.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace carrier::es2plus {
namespace {

constexpr qsizetype kLongestName = 128;
constexpr qsizetype kKeyBytes = 32;

tl::unexpected<base::Error> bad(const char *setting, const QString &text, const QString &remedy)
{
    return base::fail(base::ErrorKind::Usage, base::ErrorCode("carrier.settings"), text, remedy,
                      QStringLiteral("[carrier] ") + QLatin1String(setting));
}

bool isPlain(const QString &text)
{
    return text.size() <= kLongestName && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c > QLatin1Char(0x20) && c < QLatin1Char(0x7f);
           });
}

} // namespace

base::Result<void> validate(const Options &options)
{
    if (auto checked = checkAddress(options.baseUrl, QStringLiteral("[carrier] base_url")); !checked)
        return checked;
    if (options.requester.isEmpty() || !isPlain(options.requester))
        return bad(
            "account",
            QCoreApplication::translate("carrier", "The requester identifier is missing or holds blanks."),
            QCoreApplication::translate("carrier", "Write the functionRequesterIdentifier that the SM-DP+'s "
                                                   "operator gave you, often an OID."));
    if (options.baseUrl.scheme() == QLatin1String("https") && !options.identity)
        return bad("certificate", QCoreApplication::translate("carrier", "ES2+ needs a client certificate."),
                   QCoreApplication::translate(
                       "carrier", "Name the PEM file of the certificate, and its key as secret."));
    if (!esim::ServerAddress::fromText(options.smdpAddress))
        return bad(
            "smdp_address",
            QCoreApplication::translate("carrier", "The SM-DP+ address is missing or is not a host name."),
            QCoreApplication::translate("carrier", "Write the address that goes into activation codes, like "
                                                   "smdp.example.com."));
    static const QRegularExpression version(QStringLiteral("^2\\.\\d{1,2}\\.\\d{1,2}$"));
    if (!version.match(options.protocolVersion).hasMatch())
        return bad("protocol_version",
                   QCoreApplication::translate("carrier", "\"%1\" is not a version of the protocol.")
                       .arg(options.protocolVersion.left(kLongestName)),
                   QCoreApplication::translate("carrier", "Write it like 2.2.0."));
    if (!isPlain(options.profileType))
        return bad("profile_type",
                   QCoreApplication::translate("carrier", "The profile type holds blanks or is too long."),
                   QCoreApplication::translate("carrier", "Copy it as the SM-DP+'s operator writes it."));
    if (options.inventoryFile.isEmpty())
        return bad(
            "inventory", QCoreApplication::translate("carrier", "The file with your ICCIDs is not named."),
            QCoreApplication::translate("carrier", "Write the path of a CSV file with the column iccid."));
    if (options.requestTimeout < base::Millis(1) || options.requestTimeout > std::chrono::minutes(10))
        return bad("request_timeout_s",
                   QCoreApplication::translate("carrier", "The request time-out is out of range."),
                   QCoreApplication::translate("carrier", "Choose between 1 and 600 seconds."));
    if (options.maxInFlight < 1 || options.maxInFlight > 64)
        return bad("max_in_flight",
                   QCoreApplication::translate("carrier", "The number of requests at once is out of range."),
                   QCoreApplication::translate("carrier", "Choose between 1 and 64."));
    const bool keyFits = options.key.reveal().size() == kKeyBytes;
    if (!keyFits || options.allotmentFile.isEmpty() || options.retry.tries < 1 || options.retry.tries > 20)
        return base::fail(
            base::ErrorKind::Internal, base::ErrorCode("carrier.settings"),
            QCoreApplication::translate("carrier", "The ES2+ carrier was not put together properly."));
    return {};
}

} // namespace carrier::es2plus
