#include "core/people/pin_hash.h"

#include "core/base/crypto.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <argon2.h>
#include <openssl/crypto.h>

#include <algorithm>
#include <functional>

namespace people {
namespace {

constexpr quint32 kLanes = 1;
constexpr int kSaltBytes = 16;
constexpr quint32 kHashBytes = 32;
constexpr quint32 kMostMemoryKiB = 256 * 1024;
constexpr quint32 kMostPasses = 10;
constexpr quint32 kMostLanes = 4;
constexpr qsizetype kMostEncoded = 256;
constexpr qsizetype kMostPinBytes = 64;

/// Whether every character is the one before it plus `step`.
bool isRun(QByteArrayView pin, int step)
{
    return std::adjacent_find(pin.begin(), pin.end(), [step](char a, char b) { return b - a != step; }) ==
           pin.end();
}

} // namespace

base::Result<PinHash> PinHash::make(const base::Secret &pin, const PinCost &cost)
{
    const QByteArray salt = base::randomBytes(kSaltBytes);
    QByteArray encoded(
        qsizetype(argon2_encodedlen(cost.passes, cost.memoryKiB, kLanes, kSaltBytes, kHashBytes, Argon2_id)),
        '\0');
    const QByteArrayView bytes = pin.reveal();
    const int outcome = argon2id_hash_encoded(cost.passes, cost.memoryKiB, kLanes, bytes.data(),
                                              size_t(bytes.size()), salt.constData(), size_t(salt.size()),
                                              kHashBytes, encoded.data(), size_t(encoded.size()));
    if (outcome != ARGON2_OK)
        return base::fail(base::ErrorKind::Internal, base::ErrorCode("people.hash"),
                          QCoreApplication::translate("people", "The PIN could not be hashed: %1.")
                              .arg(QString::fromLatin1(argon2_error_message(outcome))),
                          QCoreApplication::translate("people", "Close other programs, then try again."));
    const PinHash hash{
        base::Secret(QByteArrayView(encoded.constData(), qsizetype(qstrlen(encoded.constData()))))};
    OPENSSL_cleanse(encoded.data(), size_t(encoded.size()));
    return hash;
}

base::Result<PinHash> PinHash::fromStored(QByteArrayView stored)
{
    // Salts of 8 to 64 bytes and hashes of 16 to 64 bytes, in base 64 without padding.
    static const QRegularExpression form(
        QStringLiteral("\\A\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d)\\$[A-Za-z0-9+/]{11,86}\\$"
                       "[A-Za-z0-9+/]{22,86}\\z"));
    const QRegularExpressionMatch match =
        stored.size() <= kMostEncoded ? form.match(QString::fromLatin1(stored)) : QRegularExpressionMatch();
    const auto within = [&match](int group, quint32 least, quint32 most) {
        const quint32 number = match.capturedView(group).toUInt();
        return number >= least && number <= most;
    };
    if (!match.hasMatch() || !within(1, 8, kMostMemoryKiB) || !within(2, 1, kMostPasses) ||
        !within(3, 1, kMostLanes))
        return base::fail(base::ErrorKind::BadInput, base::ErrorCode("people.hash-form"),
                          QCoreApplication::translate("people", "This is no hash of a PIN."));
    return PinHash(base::Secret(stored));
}

bool PinHash::matches(const base::Secret &pin) const
{
    const QByteArrayView bytes = pin.reveal();
    // Argon2's own function wants a text that ends.
    QByteArray encoded = m_encoded.reveal().toByteArray();
    const bool isRight = bytes.size() <= kMostPinBytes && argon2id_verify(encoded.constData(), bytes.data(),
                                                                          size_t(bytes.size())) == ARGON2_OK;
    OPENSSL_cleanse(encoded.data(), size_t(encoded.size()));
    return isRight;
}

base::Result<void> checkPin(const base::Secret &pin, PinStrength strength)
{
    const QByteArrayView bytes = pin.reveal();
    const qsizetype least = strength == PinStrength::Full ? 6 : 4;
    if (bytes.size() < least || bytes.size() > kMostPinBytes)
        return base::fail(
            base::ErrorKind::BadInput, base::ErrorCode("people.pin-length"),
            QCoreApplication::translate("people", "This PIN has not the right length."),
            QCoreApplication::translate("people", "Give %1 to 64 digits or letters.").arg(least));
    if (isRun(bytes, 0) || isRun(bytes, 1) || isRun(bytes, -1))
        return base::fail(
            base::ErrorKind::BadInput, base::ErrorCode("people.pin-simple"),
            QCoreApplication::translate("people", "This PIN is the first that anybody would try."),
            QCoreApplication::translate("people", "Choose one that is no run and no repetition."));
    return {};
}

} // namespace people
