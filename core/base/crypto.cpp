#include "core/base/crypto.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <cstdlib>
#include <memory>

namespace base {
namespace {

constexpr int kKeySize = 32;
constexpr int kNonceSize = 12;
constexpr int kTagSize = 16;

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *uc(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
unsigned char *uc(char *bytes) { return reinterpret_cast<unsigned char *>(bytes); }

tl::unexpected<Error> cannotUnseal()
{
    return fail(
        ErrorKind::Refused, ErrorCode("crypto.cannot-unseal"),
        QCoreApplication::translate("crypto", "A protected record cannot be opened with this station's key."),
        QCoreApplication::translate("crypto", "Put back the key file that belongs to this data folder."));
}

} // namespace

QByteArray sha256(QByteArrayView data) { return QCryptographicHash::hash(data, QCryptographicHash::Sha256); }

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    // Without randomness neither keys nor identifiers can be trusted: nothing may go on.
    if (RAND_bytes(uc(bytes.data()), count) != 1)
        std::abort();
    return bytes;
}

QByteArray randomId() { return randomBytes(16).toHex(); }

Result<QByteArray> seal(const Secret &key, QByteArrayView plain, QByteArrayView context)
{
    const CipherContext cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const QByteArray nonce = randomBytes(kNonceSize);
    QByteArray out = nonce;
    out.resize(kNonceSize + plain.size() + kTagSize);
    int written = 0;
    char *const body = out.data() + kNonceSize;
    const bool ok =
        key.reveal().size() == kKeySize &&
        EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, uc(key.reveal()), uc(nonce)) == 1 &&
        EVP_EncryptUpdate(cipher.get(), nullptr, &written, uc(context), int(context.size())) == 1 &&
        EVP_EncryptUpdate(cipher.get(), uc(body), &written, uc(plain), int(plain.size())) == 1 &&
        EVP_EncryptFinal_ex(cipher.get(), uc(body) + plain.size(), &written) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, kTagSize, body + plain.size()) == 1;
    if (!ok) {
        return fail(ErrorKind::Internal, ErrorCode("crypto.cannot-seal"),
                    QCoreApplication::translate("crypto", "A secret could not be encrypted."));
    }
    return out;
}

Result<Secret> unseal(const Secret &key, QByteArrayView sealed, QByteArrayView context)
{
    if (key.reveal().size() != kKeySize || sealed.size() < kNonceSize + kTagSize)
        return cannotUnseal();
    const CipherContext cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const qsizetype size = sealed.size() - kNonceSize - kTagSize;
    QByteArray tag = sealed.last(kTagSize).toByteArray();
    QByteArray plain(size, Qt::Uninitialized);
    int written = 0;
    const bool ok =
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, uc(key.reveal()), uc(sealed)) == 1 &&
        EVP_DecryptUpdate(cipher.get(), nullptr, &written, uc(context), int(context.size())) == 1 &&
        EVP_DecryptUpdate(cipher.get(), uc(plain.data()), &written, uc(sealed.sliced(kNonceSize)),
                          int(size)) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, kTagSize, tag.data()) == 1 &&
        EVP_DecryptFinal_ex(cipher.get(), uc(plain.data()) + size, &written) == 1;
    if (!ok)
        return cannotUnseal();
    Secret secret(plain);
    OPENSSL_cleanse(plain.data(), size_t(plain.size()));
    return secret;
}

} // namespace base
