#include "core/esim/activation_code.h"
#include "tests/fuzz/input.h"

using namespace esim;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::Input(data, size).rest();
    const auto code = ActivationCode::fromText(text);
    if (code) {
        require(text.size() <= 255 + 4);
        require(text.endsWith(code->secret().reveal()));
        const auto again = ActivationCode::fromText(code->qrText().reveal());
        require(again && *again == *code && again->matchingId() == code->matchingId() &&
                again->oid() == code->oid() && again->confirmationCode() == code->confirmationCode());
        // The address goes into a URL and a certificate check.
        const QString host = code->address().host();
        require(!host.isEmpty());
        for (const QChar c : host)
            require(c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringLiteral("._-").contains(c)));
        require(!code->masked().isEmpty());
    }
    if (const auto address = ServerAddress::fromCarrier(QString::fromUtf8(text)))
        require(!address->host().isEmpty() && address->port() != 0);
    (void)MatchingId::fromText(text);
    return 0;
}
