#include "app/wiring/es2plus.h"

#include "app/wiring/journal_key.h"
#include "app/wiring/trust.h"
#include "core/carrier/es2plus/es2plus_carrier.h"

#include <QCoreApplication>
#include <QFile>

namespace wiring {
namespace {

using base::ErrorCode;
using base::ErrorKind;
using base::Result;

constexpr qint64 kLargestCertificate = 1024 * 1024;

Result<base::http::ClientIdentity> readIdentity(const CarrierSettings &carrier)
{
    const QString setting = QStringLiteral("[carrier] certificate, ") + carrier.certificate;
    QFile file(carrier.certificate);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::Usage, ErrorCode("settings.certificate"),
                          QCoreApplication::translate("wiring", "The client certificate cannot be read."),
                          QCoreApplication::translate("wiring", "Check the path and its owner."), setting);
    auto key = readSecret(*carrier.secret);
    if (!key)
        return tl::unexpected(key.error());
    auto identity = base::http::readClientIdentity(file.read(kLargestCertificate), *key);
    if (!identity && identity.error().where.isEmpty())
        identity.error().where = setting + QStringLiteral(", [carrier] secret");
    return identity;
}

} // namespace

Result<std::unique_ptr<carrier::Carrier>> makeEs2Plus(const Settings &settings)
{
    const CarrierSettings &from = settings.carrier;
    carrier::es2plus::Options options;
    options.baseUrl = from.baseUrl;
    options.requester = from.account;
    options.smdpAddress = from.smdpAddress;
    options.protocolVersion = from.protocolVersion;
    options.profileType = from.profileType;
    options.inventoryFile = from.inventory;
    options.allotmentFile = settings.dataDir + QStringLiteral("/es2plus-allotments.jsonl");
    options.requestTimeout = from.requestTimeout;
    options.maxInFlight = from.maxInFlight;
    auto identity = readIdentity(from);
    if (!identity)
        return tl::unexpected(identity.error());
    options.identity = std::move(*identity);
    auto key = journalKey(settings, journal::Access::Write);
    if (!key)
        return tl::unexpected(key.error());
    options.key = std::move(*key);
    auto trust = clientRoots({from.ca});
    if (!trust)
        return tl::unexpected(trust.error());
    auto made = carrier::es2plus::Es2PlusCarrier::make(std::move(options), std::move(*trust));
    if (!made)
        return tl::unexpected(made.error());
    return std::unique_ptr<carrier::Carrier>(std::move(*made));
}

} // namespace wiring
