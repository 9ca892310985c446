#pragma once

#include "core/base/tlv.h"

#include <QByteArray>

#include <tl/expected.hpp>

/// Protection of a bound profile package, "BSP" (SGP.22 §2.5.4, facts/sgp22.md §13), for both ends. Thread:
/// any.
namespace training::bsp {

/// Plaintext bytes that fit one 86 block of at most 1020 bytes.
inline constexpr qsizetype kMostPlainBytes = 1007;
/// Key type and length of the control reference template: AES, 16 bytes.
inline constexpr quint8 kKeyTypeAes = 0x88;
inline constexpr quint8 kKeyLength = 16;

/// The three values of 16 bytes that protect a package.
struct SessionKeys
{
    QByteArray macChain;   ///< initial MAC chaining value
    QByteArray encryption; ///< S-ENC or PPK-ENC
    QByteArray mac;        ///< S-MAC or PPK-CMAC
};

/// The keys from a shared secret (x coordinate, 32 bytes), the host id (1 to 16 bytes) and the EID (16 bytes
/// as in tag 5A).
SessionKeys deriveKeys(QByteArrayView sharedSecret, QByteArrayView hostId, QByteArrayView eid);

/// Why a protected block was not opened.
enum class OpenFault {
    Structure, ///< not one of 86/87/88, or of a length that cannot be
    Security,  ///< the MAC or the padding is wrong
};

/// One end's state: keys, MAC chain and block counter.
class Protection
{
public:
    explicit Protection(SessionKeys keys)
        : m_keys(std::move(keys))
    {}

    /// Encrypts and MACs one block of tag 86 or 87.
    QByteArray encrypt(base::tlv::Tag tag, QByteArrayView plain);
    /// MACs one block of tag 88 and leaves it readable.
    QByteArray authenticate(QByteArrayView plain);
    /// Checks the MAC of one block and gives its plaintext. After a fault the state is of no more use.
    tl::expected<QByteArray, OpenFault> open(const base::tlv::Element &block);
    /// Goes on with other keys, chain and counter (ReplaceSessionKeys).
    void replaceKeys(SessionKeys keys);

private:
    QByteArray nextInitialVector();
    QByteArray macOver(QByteArrayView header, QByteArrayView data);

    SessionKeys m_keys;
    quint32 m_block = 1;
};

} // namespace training::bsp
