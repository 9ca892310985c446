#include "core/training/bound_package.h"

#include "core/base/crypto.h"
#include "core/training/bsp.h"

#include <algorithm>

namespace training {
namespace {

using base::tlv::encode;

constexpr int kHostIdBytes = 16;

QByteArray secureChannel(const BindingRequest &request, const QByteArray &hostId, const PrivateKey &own)
{
    const QByteArray operation = encode(0x82, QByteArray(1, '\x01'));
    const QByteArray transaction = encode(0x80, request.transactionId);
    const QByteArray reference =
        encode(0xA6, {encode(0x80, QByteArray(1, char(bsp::kKeyTypeAes))),
                      encode(0x81, QByteArray(1, char(bsp::kKeyLength))), encode(0x84, hostId)});
    const QByteArray point = encode(0x5F49, own.publicKey().point());
    const QByteArray message =
        operation + transaction + reference + point + encode(0x5F49, request.euiccOneTimeKey.point());
    QByteArray signature = request.profileBinding.key.sign(message);
    if (request.signature == BindingRequest::Signature::Flipped)
        signature[signature.size() - 1] = char(signature.back() ^ 1);
    return encode(0xBF23, {operation, transaction, reference, point, encode(0x5F37, signature)});
}

template <class Protect>
QByteArray inBlocks(QByteArrayView plain, Protect protect)
{
    QByteArray blocks;
    while (!plain.isEmpty()) {
        const qsizetype size = std::min(plain.size(), bsp::kMostPlainBytes);
        blocks += protect(plain.first(size));
        plain = plain.sliced(size);
    }
    return blocks;
}

} // namespace

base::Result<QByteArray> bindPackage(const BindingRequest &request)
{
    const auto curve = request.profileBinding.key.publicKey().curve();
    const PrivateKey own = PrivateKey::generate(curve.value_or(Curve::P256));
    const auto secret = own.agree(request.euiccOneTimeKey);
    if (!secret)
        return tl::unexpected(secret.error());
    const QByteArray hostId = base::randomBytes(kHostIdBytes);
    bsp::Protection protection(bsp::deriveKeys(*secret, hostId, request.eid.bcd()));

    const QByteArray configure = encode(0xA0, protection.encrypt(0x87, encode(0xBF24, QByteArray())));
    const QByteArray metadata = encode(0xA1, inBlocks(request.metadata.encode(), [&](QByteArrayView plain) {
                                           return protection.authenticate(plain);
                                       }));
    QByteArray newKeys;
    if (request.keys == Order::Keys::Replaced) {
        const bsp::SessionKeys own3{base::randomBytes(16), base::randomBytes(16), base::randomBytes(16)};
        const QByteArray command = encode(
            0xBF26, {encode(0x80, own3.macChain), encode(0x81, own3.encryption), encode(0x82, own3.mac)});
        newKeys = encode(0xA2, protection.encrypt(0x87, command));
        protection.replaceKeys(own3);
    }
    const QByteArray elements = encode(0xA3, inBlocks(request.profilePackage, [&](QByteArrayView plain) {
                                           return protection.encrypt(0x86, plain);
                                       }));
    return encode(0xBF36, {secureChannel(request, hostId, own), configure, metadata, newKeys, elements});
}

} // namespace training
