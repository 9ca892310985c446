#pragma once

#include "core/base/tlv.h"
#include "core/esim/numbers.h"
#include "tests/lpa/support/certificates.h"

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

/// Well-formed objects of a download session, made field by field so that a test can spoil one.
/// Signatures are not real, but those of installation results.
namespace samples {

using base::tlv::encode;
using base::tlv::integer;

inline QByteArray hex(const char *text) { return QByteArray::fromHex(text); }
inline const QByteArray kTransaction = QByteArray::fromHex("000102030405060708090A0B0C0D0E0F");
inline const QByteArray kChallenge = QByteArray(16, '\x5C');
inline const QByteArray kSignature = encode(0x5F37, QByteArray(64, '\x77'));
inline const QByteArray kInfo1 = QByteArray::fromHex("BF20098203020300A900AA00");
constexpr const char *kEid = "89049032123451234512345678901235";
constexpr const char *kIccid = "89000123456789012341";
constexpr const char *kOtherIccid = "8988307000000000009";
constexpr const char *kSmdp = "SMDP.example.com";

inline QByteArray iccidBcd(const char *digits)
{
    return esim::Iccid::fromText(QString::fromLatin1(digits))->bcd();
}

/// A BF25 with this ICCID; `rules` is the content of tag 99.
inline QByteArray metadata(const char *iccid, const QByteArray &rules = {})
{
    QByteArray value = encode(0x5A, iccidBcd(iccid)) + encode(0x91, QByteArrayView("Operator")) +
                       encode(0x92, QByteArrayView("Bootstrap")) + encode(0x95, integer(1));
    if (!rules.isEmpty())
        value += encode(0xB7, {encode(0x80, hex("62F220"))}) + encode(0x99, rules);
    return encode(0xBF25, QByteArrayView(value));
}

/// How a synthetic package is put together.
struct PackagePlan
{
    QByteArray transactionId = kTransaction;
    const char *iccid = kIccid;
    int configureBlocks = 1;
    int metadataBlocks = 1;
    bool replaceKeys = true;
    int elementBlocks = 3;
    int elementSize = 1020;
};

inline QByteArray package(const PackagePlan &plan = {})
{
    const QByteArray mac(8, '\x3C');
    const QByteArray channel = encode(0xBF23, {encode(0x82, integer(1)), encode(0x80, plan.transactionId),
                                               encode(0xA6, {encode(0x80, hex("88")), encode(0x81, hex("10")),
                                                             encode(0x84, QByteArray(8, '\x80'))}),
                                               encode(0x5F49, QByteArray(65, '\x04')), kSignature});
    QByteArray configure;
    for (int i = 0; i < plan.configureBlocks; ++i)
        configure += encode(0x87, QByteArray(24, '\x11'));
    const QByteArray clear = metadata(plan.iccid);
    QByteArray blocks;
    const qsizetype part = clear.size() / plan.metadataBlocks;
    for (int i = 0; i < plan.metadataBlocks; ++i)
        blocks += encode(0x88, clear.mid(i * part, i + 1 == plan.metadataBlocks ? -1 : part) + mac);
    QByteArray elements;
    for (int i = 0; i < plan.elementBlocks; ++i)
        elements += encode(0x86, QByteArray(plan.elementSize - 4, '\x22'));
    QByteArray value = channel + encode(0xA0, configure) + encode(0xA1, blocks);
    if (plan.replaceKeys)
        value += encode(0xA2, {encode(0x87, QByteArray(72, '\x33'))});
    return encode(0xBF36, QByteArrayView(value + encode(0xA3, elements)));
}

/// The card whose results these are. One for a whole run, so that samples can be compared.
inline const TestCertificate &card()
{
    static const TestCertificate made = TestCertificate::make(nullptr);
    return made;
}
inline QByteArray signedByCard(const QByteArray &data)
{
    static QHash<QByteArray, QByteArray> made;
    QByteArray &signature = made[data];
    if (signature.isEmpty())
        signature = card().sign(data);
    return signature;
}

/// A BF37; without a reason a success.
inline QByteArray installationResult(std::optional<int> reason = {}, const char *iccid = kIccid,
                                     const QByteArray &transactionId = kTransaction,
                                     const QByteArray &sima = {}, quint64 sequence = 0)
{
    const QByteArray end =
        reason ? encode(0xA1, {encode(0x80, integer(5)), encode(0x81, integer(quint64(*reason))),
                               sima.isEmpty() ? QByteArray() : encode(0x82, sima)})
               : encode(0xA0, {encode(0x4F, hex("A0000005591010FFFFFFFF8900001000")),
                               encode(0x04, hex("3007A0053003800100"))});
    const QByteArray data =
        encode(0xBF27, {encode(0x80, transactionId),
                        encode(0xBF2F, {encode(0x80, integer(sequence)), encode(0x81, hex("0780")),
                                        encode(0x0C, QByteArrayView(kSmdp)), encode(0x5A, iccidBcd(iccid))}),
                        encode(0x06, hex("88370A")), encode(0xA2, {end})});
    return encode(0xBF37, {data, encode(0x5F37, signedByCard(data))});
}

/// A notification other than an installation result; `event` is the byte of the bit string.
inline QByteArray notification(quint64 sequence, char event, const QByteArray &address)
{
    const char bits[] = {4, event};
    return encode(0x30,
                  {encode(0xBF2F, {encode(0x80, integer(sequence)), encode(0x81, QByteArrayView(bits, 2)),
                                   encode(0x0C, address), encode(0x5A, iccidBcd(kIccid))}),
                   kSignature, hex("30020500"), hex("30020500")});
}

inline QByteArray signedAnswer(base::tlv::Tag outer, const QByteArray &transactionId = kTransaction)
{
    // AuthenticateServer's answer brings the card's certificate.
    return encode(outer, {encode(0xA0, {encode(0x30, {encode(0x80, transactionId)}), kSignature,
                                        outer == 0xBF38 ? card().der : QByteArray()})});
}
inline QByteArray refusal(base::tlv::Tag outer, int code)
{
    return encode(outer, {encode(0xA1, {encode(0x80, kTransaction), encode(0x02, integer(quint64(code)))})});
}

inline QByteArray serverSigned1(const QByteArray &transactionId, const QByteArray &challenge,
                                const QByteArray &address)
{
    return encode(0x30, {encode(0x80, transactionId), encode(0x81, challenge), encode(0x83, address),
                         encode(0x84, QByteArray(16, '\x5D'))});
}
inline QByteArray smdpSigned2(const QByteArray &transactionId, char confirmationCodeRequired)
{
    return encode(0x30, {encode(0x80, transactionId), encode(0x01, QByteArray(1, confirmationCodeRequired))});
}

/// An executed answer with these fields; byte arrays are written in base64.
inline QByteArray executed(std::initializer_list<std::pair<const char *, QByteArray>> fields,
                           const QString &transactionId = QString::fromLatin1(kTransaction.toHex().toUpper()))
{
    QJsonObject object{
        {QStringLiteral("header"),
         QJsonObject{{QStringLiteral("functionExecutionStatus"),
                      QJsonObject{{QStringLiteral("status"), QStringLiteral("Executed-Success")}}}}},
        {QStringLiteral("transactionId"), transactionId}};
    for (const auto &[name, bytes] : fields)
        object.insert(QLatin1String(name), QString::fromLatin1(bytes.toBase64()));
    return QJsonDocument(object).toJson();
}
inline QByteArray failed(const char *subject, const char *reason, const char *message = "no")
{
    const QJsonObject data{{QStringLiteral("subjectCode"), QLatin1String(subject)},
                           {QStringLiteral("reasonCode"), QLatin1String(reason)},
                           {QStringLiteral("subjectIdentifier"), QStringLiteral("MATCHING-1")},
                           {QStringLiteral("message"), QLatin1String(message)}};
    const QJsonObject status{{QStringLiteral("status"), QStringLiteral("Failed")},
                             {QStringLiteral("statusCodeData"), data}};
    return QJsonDocument(QJsonObject{{QStringLiteral("header"),
                                      QJsonObject{{QStringLiteral("functionExecutionStatus"), status}}}})
        .toJson();
}

} // namespace samples
