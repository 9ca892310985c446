#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

struct evp_pkey_st;

/// The cryptography of the simulators, over OpenSSL's EVP: ECDSA and ECKA on named curves, the X9.63 key
/// derivation, AES-CMAC and AES-CBC (facts/sgp22.md §12, §13). Thread: any; keys are values that share an
/// immutable handle.
namespace training {

/// The curves of SGP.22, and one that an eUICC must refuse.
enum class Curve {
    P256,            ///< NIST P-256, 32-byte coordinates
    BrainpoolP256r1, ///< 32-byte coordinates
    P384,            ///< not allowed by SGP.22: made to be refused (unsupportedCurve)
};

/// A public key on a named curve.
class PublicKey
{
public:
    /// Reads an uncompressed point, 04 x y; fails when it is not on the curve.
    static base::Result<PublicKey> fromPoint(Curve curve, QByteArrayView point);
    /// Takes over a handle that OpenSSL made, for example out of a certificate.
    explicit PublicKey(std::shared_ptr<evp_pkey_st> handle)
        : m_handle(std::move(handle))
    {}

    /// The curve, or nothing when it is none of Curve.
    std::optional<Curve> curve() const;
    /// The uncompressed point, 04 x y (65 bytes on the 256-bit curves).
    QByteArray point() const;
    /// Verifies an ECDSA/SHA-256 signature given as raw r and s, 64 bytes on the 256-bit curves.
    bool verifies(QByteArrayView data, QByteArrayView rawSignature) const;
    evp_pkey_st *handle() const { return m_handle.get(); }

private:
    std::shared_ptr<evp_pkey_st> m_handle;
};

/// A private key with its public half.
class PrivateKey
{
public:
    /// A fresh key. Ends the program when the library cannot make one.
    static PrivateKey generate(Curve curve);
    /// The key with this secret number, big-endian, as long as the curve's coordinates.
    static base::Result<PrivateKey> fromNumber(Curve curve, QByteArrayView number);
    /// Reads what der() wrote.
    static base::Result<PrivateKey> fromDer(QByteArrayView der);

    /// The key in OpenSSL's DER form, for the training folder.
    QByteArray der() const;
    PublicKey publicKey() const { return PublicKey(m_handle); }
    /// ECDSA with SHA-256, raw r and s (64 bytes on the 256-bit curves).
    QByteArray sign(QByteArrayView data) const;
    /// ECKA: the x coordinate of the common point; fails when the curves differ.
    base::Result<QByteArray> agree(const PublicKey &other) const;
    evp_pkey_st *handle() const { return m_handle.get(); }

private:
    explicit PrivateKey(std::shared_ptr<evp_pkey_st> handle)
        : m_handle(std::move(handle))
    {}
    std::shared_ptr<evp_pkey_st> m_handle;
};

/// X9.63 key derivation with SHA-256: `size` bytes from a shared secret and the shared information.
QByteArray deriveX963(QByteArrayView secret, QByteArrayView sharedInfo, qsizetype size);
/// AES-128-CMAC, 16 bytes (RFC 4493). @param key 16 bytes
QByteArray aesCmac(QByteArrayView key, QByteArrayView data);
/// AES-128-CBC without padding; `data` is a multiple of 16 bytes. @param key, iv 16 bytes
QByteArray aesCbcEncrypt(QByteArrayView key, QByteArrayView iv, QByteArrayView data);
/// Undoes aesCbcEncrypt().
QByteArray aesCbcDecrypt(QByteArrayView key, QByteArrayView iv, QByteArrayView data);
/// Compares in constant time; arrays of different length are different.
bool sameBytes(QByteArrayView a, QByteArrayView b);

} // namespace training
