#include "core/training/crypto.h"

#include "core/base/crypto.h"

#include <QCoreApplication>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

#include <array>
#include <cstdlib>
#include <tuple>

namespace training {
namespace {

struct CurveRow
{
    Curve curve;
    const char *group;
    int nid;
    int size; ///< bytes of a coordinate
};
constexpr std::array kCurves{CurveRow{Curve::P256, "prime256v1", NID_X9_62_prime256v1, 32},
                             CurveRow{Curve::BrainpoolP256r1, "brainpoolP256r1", NID_brainpoolP256r1, 32},
                             CurveRow{Curve::P384, "secp384r1", NID_secp384r1, 48}};
constexpr int kKeySize = 16;

const CurveRow &rowOf(Curve curve)
{
    for (const CurveRow &row : kCurves) {
        if (row.curve == curve)
            return row;
    }
    return kCurves.front();
}

template <auto Free>
struct Deleter
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using BigNumber = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
using Group = std::unique_ptr<EC_GROUP, Deleter<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, Deleter<EC_POINT_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Deleter<EVP_CIPHER_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Deleter<ECDSA_SIG_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, Deleter<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Deleter<OSSL_PARAM_free>>;

const unsigned char *uc(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
unsigned char *uc(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

// A library that cannot compute is a broken machine: the simulators have no use going on.
void must(bool ok)
{
    if (!ok)
        std::abort();
}

std::shared_ptr<EVP_PKEY> owned(EVP_PKEY *key) { return {key, &EVP_PKEY_free}; }

tl::unexpected<base::Error> badKey()
{
    return base::fail(
        base::ErrorKind::Refused, base::ErrorCode("training.bad-key"),
        QCoreApplication::translate("training", "A key cannot be read, or is not on its curve."));
}

base::Result<std::shared_ptr<EVP_PKEY>> build(Curve curve, QByteArrayView point, const BIGNUM *secret)
{
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    must(builder != nullptr);
    must(OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, rowOf(curve).group, 0) ==
         1);
    must(OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                          size_t(point.size())) == 1);
    must(secret == nullptr || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, secret) == 1);
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    const int selection = secret != nullptr ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY;
    if (EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, selection, params.get()) != 1)
        return badKey();
    return owned(key);
}

QByteArray crypt(QByteArrayView key, QByteArrayView iv, QByteArrayView data, int encrypt)
{
    must(key.size() == kKeySize && iv.size() == kKeySize && data.size() % kKeySize == 0);
    const CipherContext cipher(EVP_CIPHER_CTX_new());
    QByteArray out(data.size(), Qt::Uninitialized);
    int written = 0;
    must(EVP_CipherInit_ex(cipher.get(), EVP_aes_128_cbc(), nullptr, uc(key), uc(iv), encrypt) == 1);
    EVP_CIPHER_CTX_set_padding(cipher.get(), 0);
    must(EVP_CipherUpdate(cipher.get(), uc(out), &written, uc(data), int(data.size())) == 1 &&
         written == data.size());
    return out;
}

} // namespace

base::Result<PublicKey> PublicKey::fromPoint(Curve curve, QByteArrayView point)
{
    if (point.size() != 1 + 2 * rowOf(curve).size || point[0] != '\x04')
        return badKey();
    auto key = build(curve, point, nullptr);
    if (!key)
        return tl::unexpected(key.error());
    const KeyContext context(EVP_PKEY_CTX_new(key->get(), nullptr));
    if (EVP_PKEY_public_check(context.get()) != 1)
        return badKey();
    return PublicKey(std::move(*key));
}

std::optional<Curve> PublicKey::curve() const
{
    std::array<char, 64> name{};
    size_t length = 0;
    if (EVP_PKEY_get_group_name(m_handle.get(), name.data(), name.size(), &length) != 1)
        return std::nullopt;
    for (const CurveRow &row : kCurves) {
        if (OBJ_txt2nid(name.data()) == row.nid)
            return row.curve;
    }
    return std::nullopt;
}

QByteArray PublicKey::point() const
{
    size_t size = 0;
    if (EVP_PKEY_get_octet_string_param(m_handle.get(), OSSL_PKEY_PARAM_PUB_KEY, nullptr, 0, &size) != 1)
        return {};
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    must(EVP_PKEY_get_octet_string_param(m_handle.get(), OSSL_PKEY_PARAM_PUB_KEY, uc(out), size, &size) == 1);
    return out;
}

bool PublicKey::verifies(QByteArrayView data, QByteArrayView rawSignature) const
{
    const auto on = curve();
    if (!on || rawSignature.size() != 2 * rowOf(*on).size)
        return false;
    const int half = rowOf(*on).size;
    BigNumber r(BN_bin2bn(uc(rawSignature), half, nullptr));
    BigNumber s(BN_bin2bn(uc(rawSignature.sliced(half)), half, nullptr));
    const Signature signature(ECDSA_SIG_new());
    must(r && s && signature && ECDSA_SIG_set0(signature.get(), r.get(), s.get()) == 1);
    std::ignore = r.release();
    std::ignore = s.release();
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    must(size > 0);
    const DigestContext context(EVP_MD_CTX_new());
    const bool good =
        EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_handle.get()) == 1 &&
        EVP_DigestVerify(context.get(), der, size_t(size), uc(data), size_t(data.size())) == 1;
    OPENSSL_free(der);
    return good;
}

PrivateKey PrivateKey::generate(Curve curve)
{
    EVP_PKEY *key = EVP_EC_gen(rowOf(curve).group);
    must(key != nullptr);
    return PrivateKey(owned(key));
}

base::Result<PrivateKey> PrivateKey::fromNumber(Curve curve, QByteArrayView number)
{
    if (number.size() != rowOf(curve).size)
        return badKey();
    const BigNumber secret(BN_bin2bn(uc(number), int(number.size()), nullptr));
    const Group group(EC_GROUP_new_by_curve_name(rowOf(curve).nid));
    const Point point(EC_POINT_new(group.get()));
    QByteArray encoded(1 + 2 * rowOf(curve).size, Qt::Uninitialized);
    if (EC_POINT_mul(group.get(), point.get(), secret.get(), nullptr, nullptr, nullptr) != 1 ||
        EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED, uc(encoded),
                           size_t(encoded.size()), nullptr) != size_t(encoded.size()))
        return badKey();
    auto key = build(curve, encoded, secret.get());
    if (!key)
        return tl::unexpected(key.error());
    return PrivateKey(std::move(*key));
}

base::Result<PrivateKey> PrivateKey::fromDer(QByteArrayView der)
{
    const unsigned char *at = uc(der);
    EVP_PKEY *key = d2i_AutoPrivateKey(nullptr, &at, long(der.size()));
    if (key == nullptr)
        return badKey();
    PrivateKey read(owned(key));
    if (!read.publicKey().curve())
        return badKey();
    return read;
}

QByteArray PrivateKey::der() const
{
    unsigned char *der = nullptr;
    const int size = i2d_PrivateKey(m_handle.get(), &der);
    must(size > 0);
    QByteArray out(reinterpret_cast<const char *>(der), size);
    OPENSSL_clear_free(der, size_t(size));
    return out;
}

QByteArray PrivateKey::sign(QByteArrayView data) const
{
    const DigestContext context(EVP_MD_CTX_new());
    size_t size = 0;
    must(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_handle.get()) == 1);
    must(EVP_DigestSign(context.get(), nullptr, &size, uc(data), size_t(data.size())) == 1);
    QByteArray der(qsizetype(size), Qt::Uninitialized);
    must(EVP_DigestSign(context.get(), uc(der), &size, uc(data), size_t(data.size())) == 1);
    const unsigned char *at = uc(QByteArrayView(der));
    const Signature signature(d2i_ECDSA_SIG(nullptr, &at, long(size)));
    must(signature != nullptr);
    const int half = rowOf(*publicKey().curve()).size;
    QByteArray raw(2 * half, Qt::Uninitialized);
    must(BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), uc(raw), half) == half);
    must(BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), uc(raw) + half, half) == half);
    return raw;
}

base::Result<QByteArray> PrivateKey::agree(const PublicKey &other) const
{
    const KeyContext context(EVP_PKEY_CTX_new(m_handle.get(), nullptr));
    size_t size = 0;
    if (EVP_PKEY_derive_init(context.get()) != 1 ||
        EVP_PKEY_derive_set_peer(context.get(), other.handle()) != 1 ||
        EVP_PKEY_derive(context.get(), nullptr, &size) != 1)
        return badKey();
    QByteArray secret(qsizetype(size), Qt::Uninitialized);
    if (EVP_PKEY_derive(context.get(), uc(secret), &size) != 1)
        return badKey();
    secret.truncate(qsizetype(size));
    return secret;
}

QByteArray deriveX963(QByteArrayView secret, QByteArrayView sharedInfo, qsizetype size)
{
    QByteArray out;
    for (quint32 counter = 1; out.size() < size; ++counter) {
        QByteArray input = secret.toByteArray();
        for (int shift = 24; shift >= 0; shift -= 8)
            input.append(char(counter >> shift));
        out += base::sha256(input.append(sharedInfo.data(), sharedInfo.size()));
    }
    out.truncate(size);
    return out;
}

QByteArray aesCmac(QByteArrayView key, QByteArrayView data)
{
    QByteArray out(kKeySize, Qt::Uninitialized);
    size_t size = 0;
    must(key.size() == kKeySize &&
         EVP_Q_mac(nullptr, "CMAC", nullptr, "AES-128-CBC", nullptr, key.data(), size_t(key.size()), uc(data),
                   size_t(data.size()), uc(out), size_t(out.size()), &size) != nullptr &&
         size == size_t(out.size()));
    return out;
}

QByteArray aesCbcEncrypt(QByteArrayView key, QByteArrayView iv, QByteArrayView data)
{
    return crypt(key, iv, data, 1);
}

QByteArray aesCbcDecrypt(QByteArrayView key, QByteArrayView iv, QByteArrayView data)
{
    return crypt(key, iv, data, 0);
}

bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

} // namespace training
