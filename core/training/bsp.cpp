#include "core/training/bsp.h"

#include "core/training/crypto.h"

namespace training::bsp {
namespace {

using base::tlv::Tag;

constexpr qsizetype kCipherBlock = 16;
constexpr qsizetype kMacBytes = 8;
constexpr Tag kElements = 0x86;
constexpr Tag kEncrypted = 0x87;
constexpr Tag kReadable = 0x88;

// Tag and length of a block whose value is `size` bytes of data and the MAC.
QByteArray header(Tag tag, qsizetype size)
{
    const QByteArray whole = base::tlv::encode(tag, QByteArray(size + kMacBytes, '\0'));
    return whole.first(whole.size() - size - kMacBytes);
}

QByteArray padded(QByteArrayView plain)
{
    QByteArray out = plain.toByteArray() + '\x80';
    return out.append((kCipherBlock - out.size() % kCipherBlock) % kCipherBlock, '\0');
}

} // namespace

SessionKeys deriveKeys(QByteArrayView sharedSecret, QByteArrayView hostId, QByteArrayView eid)
{
    QByteArray info;
    info.append(char(kKeyTypeAes)).append(char(kKeyLength));
    info.append(char(hostId.size())).append(hostId.data(), hostId.size());
    info.append(char(eid.size())).append(eid.data(), eid.size());
    const QByteArray keys = deriveX963(sharedSecret, info, 3 * kKeyLength);
    return {keys.first(16), keys.sliced(16, 16), keys.sliced(32, 16)};
}

QByteArray Protection::nextInitialVector()
{
    QByteArray counter(kCipherBlock, '\0');
    for (int i = 0; i < 4; ++i)
        counter[kCipherBlock - 1 - i] = char(m_block >> (8 * i));
    ++m_block;
    return aesCbcEncrypt(m_keys.encryption, QByteArray(kCipherBlock, '\0'), counter);
}

QByteArray Protection::macOver(QByteArrayView head, QByteArrayView data)
{
    QByteArray input = m_keys.macChain;
    input.append(head.data(), head.size()).append(data.data(), data.size());
    m_keys.macChain = aesCmac(m_keys.mac, input);
    return m_keys.macChain.first(kMacBytes);
}

QByteArray Protection::encrypt(Tag tag, QByteArrayView plain)
{
    const QByteArray data = aesCbcEncrypt(m_keys.encryption, nextInitialVector(), padded(plain));
    const QByteArray head = header(tag, data.size());
    return head + data + macOver(head, data);
}

QByteArray Protection::authenticate(QByteArrayView plain)
{
    ++m_block;
    const QByteArray head = header(kReadable, plain.size());
    return head + plain.toByteArray() + macOver(head, plain);
}

tl::expected<QByteArray, OpenFault> Protection::open(const base::tlv::Element &block)
{
    const bool readable = block.tag == kReadable;
    if ((!readable && block.tag != kElements && block.tag != kEncrypted) || block.value.size() < kMacBytes)
        return tl::unexpected(OpenFault::Structure);
    const QByteArrayView data = block.value.chopped(kMacBytes);
    if (!readable && (data.isEmpty() || data.size() % kCipherBlock != 0))
        return tl::unexpected(OpenFault::Structure);
    const QByteArray initialVector = nextInitialVector();
    if (!sameBytes(macOver(block.whole.first(base::tlv::headerSize(block)), data),
                   block.value.last(kMacBytes)))
        return tl::unexpected(OpenFault::Security);
    if (readable)
        return data.toByteArray();

    QByteArray plain = aesCbcDecrypt(m_keys.encryption, initialVector, data);
    const qsizetype mark = plain.lastIndexOf('\x80');
    if (mark < plain.size() - kCipherBlock ||
        plain.last(plain.size() - mark - 1).count('\0') != plain.size() - mark - 1)
        return tl::unexpected(OpenFault::Security);
    plain.truncate(mark);
    return plain;
}

void Protection::replaceKeys(SessionKeys keys)
{
    m_keys = std::move(keys);
    m_block = 1;
}

} // namespace training::bsp
