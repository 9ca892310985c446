#include "app/wiring/callbacks.h"

namespace wiring {

namespace callbacks = carrier::callbacks;

base::Result<std::unique_ptr<callbacks::Receiver>> startCallbacks(const Settings &settings,
                                                                  station::Station &station)
{
    const CarrierSettings &carrier = settings.carrier;
    if (carrier.kind != CarrierKind::SuperSim || !carrier.callbackListen)
        return std::unique_ptr<callbacks::Receiver>();
    auto secret = readSecret(*carrier.callbackSecret);
    if (!secret) {
        secret.error().where = QStringLiteral("[carrier] callback_secret");
        return tl::unexpected(secret.error());
    }
    callbacks::Receiver::Options options;
    options.address = carrier.callbackListen->address;
    options.port = carrier.callbackListen->port;
    options.sender.dialect = carrier.dialect == Dialect::Kore ? carrier::supersim::Dialect::Kore
                                                              : carrier::supersim::Dialect::Twilio;
    options.sender.publicUrl = carrier.callbackUrl;
    options.sender.secret = std::move(*secret);
    return callbacks::Receiver::listen(std::move(options), [&station](const callbacks::Hint &hint) {
        for (const QString &id : hint.ids)
            station.hint(id);
    });
}

} // namespace wiring
