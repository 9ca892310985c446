#include "core/training/euicc_session.h"

#include "core/base/crypto.h"

#include <algorithm>

namespace training {
namespace {

using base::tlv::encode;
using base::tlv::find;
using base::tlv::integer;

constexpr int kChallengeBytes = 16;
constexpr qsizetype kLongestTransactionId = 16;
constexpr qsizetype kCiIdBytes = 20;
constexpr qsizetype kHashBytes = 32;
constexpr std::size_t kMostHeldKeys = 4;
constexpr quint64 kLastCancelReason = 5;
constexpr quint64 kUndefined = 127;
constexpr quint64 kCancelInvalidTransaction = 5;

QByteArray errorAnswer(base::tlv::Tag tag, QByteArrayView transactionId, int code)
{
    return encode(tag, encode(0xA1, {encode(0x80, transactionId), encode(0x02, integer(quint64(code)))}));
}

bool isTransactionId(QByteArrayView bytes)
{
    return !bytes.isEmpty() && bytes.size() <= kLongestTransactionId;
}

} // namespace

void RspSession::end()
{
    m_stage = Stage::None;
    m_challenge.clear();
    m_transactionId.clear();
    m_oid.clear();
    m_signature1.clear();
    m_profileBinding.reset();
    m_oneTimeKey.reset();
}

void RspSession::forgetKey()
{
    if (!m_oneTimeKey)
        return;
    const QByteArray point = m_oneTimeKey->publicKey().point();
    std::erase_if(m_heldKeys, [&](const PrivateKey &key) { return key.publicKey().point() == point; });
}

const Certificate *RspSession::trustedCi(QByteArrayView subjectKeyId) const
{
    for (const Certificate &ci : m_identity.trustedCis) {
        if (ci.subjectKeyId() == subjectKeyId)
            return &ci;
    }
    return nullptr;
}

Es10Answer RspSession::challenge()
{
    end();
    m_challenge = base::randomBytes(kChallengeBytes);
    m_stage = Stage::ChallengeGiven;
    return es10Data(encode(0xBF2E, encode(0x80, m_challenge)));
}

std::optional<RspSession::ServerSigned1> RspSession::readServerSigned1(const base::tlv::Element &element)
{
    const auto transaction = find(element.value, 0x80);
    const auto challenge = find(element.value, 0x81);
    const auto address = find(element.value, 0x83);
    const auto serverChallenge = find(element.value, 0x84);
    if (element.tag != 0x30 || !transaction || !challenge || !address || !serverChallenge ||
        !isTransactionId(transaction->value) || serverChallenge->value.size() != kChallengeBytes)
        return std::nullopt;
    return ServerSigned1{element.whole, transaction->value, challenge->value, address->value,
                         serverChallenge->value};
}

// CtxParamsForCommonAuthentication: deviceInfo with TAC and capabilities is mandatory, the matching ID is
// not.
bool RspSession::isContext(const base::tlv::Element &element)
{
    const auto device = find(element.value, 0xA1);
    const auto tac = device ? find(device->value, 0x80) : std::nullopt;
    const auto imei = device ? find(device->value, 0x82) : std::nullopt;
    return element.tag == 0xA0 && tac && tac->value.size() == 4 && find(device->value, 0xA1) &&
           (!imei || imei->value.size() == 8);
}

std::optional<RspSession::AuthenticateError>
RspSession::checkServer(const ServerSigned1 &data, QByteArrayView signature, QByteArrayView ci,
                        const base::Result<Certificate> &certificate) const
{
    if (m_stage != Stage::ChallengeGiven)
        return AuthenticateError::NoSession;
    if (!certificate)
        return AuthenticateError::InvalidCertificate;
    const Certificate *issuer = trustedCi(certificate->authorityKeyId());
    if (issuer == nullptr || trustedCi(ci) == nullptr)
        return AuthenticateError::CiUnknown;
    // An SM-DS is let in too; it has no OID of an SM-DP+, so that no download can follow.
    const bool isServer = certificate->isFor(Role::DpAuth) || certificate->isFor(Role::DsAuth);
    if (!certificate->isIssuedBy(*issuer) || !isServer || !certificate->maySign())
        return AuthenticateError::InvalidCertificate;
    const auto key = certificate->key();
    if (!key || key->curve() != m_identity.euicc.key.publicKey().curve())
        return AuthenticateError::UnsupportedCurve;
    if (!key->verifies(data.whole, signature))
        return AuthenticateError::InvalidSignature;
    if (data.challenge != m_challenge)
        return AuthenticateError::ChallengeMismatch;
    if (certificate->registeredId().isEmpty())
        return AuthenticateError::InvalidOid;
    return std::nullopt;
}

Es10Answer RspSession::authenticateServer(QByteArrayView request, const QByteArray &euiccInfo2)
{
    const auto fields = base::tlv::all(request);
    if (!fields || fields->size() < 5)
        return es10Status(sw::kBadData);
    const auto &[signedData, signature, ci, certificateField, context] =
        std::tie((*fields)[0], (*fields)[1], (*fields)[2], (*fields)[3], (*fields)[4]);
    const auto data = readServerSigned1(signedData);
    if (!data || signature.tag != 0x5F37 || ci.tag != 0x04 || ci.value.size() != kCiIdBytes ||
        certificateField.tag != 0x30 || !isContext(context))
        return es10Status(sw::kBadData);

    const auto certificate = Certificate::fromDer(certificateField.whole);
    if (const auto error = checkServer(*data, signature.value, ci.value, certificate)) {
        end();
        return es10Data(errorAnswer(0xBF38, data->transactionId, int(*error)));
    }
    m_transactionId = data->transactionId.toByteArray();
    m_serverAddress = data->address.toByteArray();
    m_oid = certificate->registeredId();
    m_ciSubjectKeyId = certificate->authorityKeyId();
    m_challenge.clear();

    const QByteArray answer =
        encode(0x30, {encode(0x80, m_transactionId), encode(0x83, m_serverAddress),
                      encode(0x84, data->serverChallenge), euiccInfo2, context.whole.toByteArray()});
    m_signature1 = encode(0x5F37, m_identity.euicc.key.sign(answer));
    m_stage = Stage::Authenticated;
    return es10Data(encode(0xBF38, encode(0xA0, {answer, m_signature1, m_identity.euicc.certificate.der(),
                                                 m_identity.eum.der()})));
}

std::optional<RspSession::DownloadError>
RspSession::checkDownload(QByteArrayView transactionId, QByteArrayView signedBytes, QByteArrayView signature,
                          const base::Result<Certificate> &certificate) const
{
    if (m_stage != Stage::Authenticated && m_stage != Stage::Prepared)
        return DownloadError::NoSession;
    if (transactionId != m_transactionId)
        return DownloadError::InvalidTransactionId;
    // Under the same CI as DPauth, and of the same SM-DP+ (SGP.22 §5.7.5).
    const Certificate *issuer = trustedCi(m_ciSubjectKeyId);
    if (!certificate || issuer == nullptr || !certificate->isIssuedBy(*issuer) ||
        !certificate->isFor(Role::DpPb) || !certificate->maySign() || certificate->registeredId() != m_oid)
        return DownloadError::InvalidCertificate;
    const auto key = certificate->key();
    if (!key || key->curve() != m_identity.euicc.key.publicKey().curve())
        return DownloadError::UnsupportedCurve;
    if (!key->verifies(signedBytes.toByteArray() + m_signature1, signature))
        return DownloadError::InvalidSignature;
    return std::nullopt;
}

Es10Answer RspSession::prepareDownload(QByteArrayView request)
{
    const auto fields = base::tlv::all(request);
    if (!fields || fields->size() < 3 || fields->size() > 4)
        return es10Status(sw::kBadData);
    const auto &signedData = fields->front();
    const auto &signature = (*fields)[1];
    const auto &certificateField = fields->back();
    const auto transaction = find(signedData.value, 0x80);
    const auto codeRequired = find(signedData.value, 0x01);
    if (signedData.tag != 0x30 || signature.tag != 0x5F37 || certificateField.tag != 0x30 || !transaction ||
        !codeRequired || !isTransactionId(transaction->value))
        return es10Status(sw::kBadData);
    QByteArray hashElement;
    if (fields->size() == 4) {
        if ((*fields)[2].tag != 0x04 || (*fields)[2].value.size() != kHashBytes)
            return es10Status(sw::kBadData);
        hashElement = (*fields)[2].whole.toByteArray();
    }

    const auto certificate = Certificate::fromDer(certificateField.whole);
    if (const auto error = checkDownload(transaction->value, signedData.whole, signature.value, certificate))
        return es10Data(errorAnswer(0xBF21, transaction->value, int(*error)));

    m_profileBinding = *certificate;
    m_oneTimeKey.reset();
    if (const auto held = find(signedData.value, 0x5F49)) {
        for (const PrivateKey &key : m_heldKeys) {
            if (key.publicKey().point() == held->value)
                m_oneTimeKey = key;
        }
    }
    if (!m_oneTimeKey) {
        m_oneTimeKey = PrivateKey::generate(*certificate->key()->curve());
        m_heldKeys.push_back(*m_oneTimeKey);
        if (m_heldKeys.size() > kMostHeldKeys)
            m_heldKeys.pop_front();
    }
    m_stage = Stage::Prepared;
    const QByteArray answer = encode(0x30, {encode(0x80, m_transactionId),
                                            encode(0x5F49, m_oneTimeKey->publicKey().point()), hashElement});
    const QByteArray own = encode(0x5F37, m_identity.euicc.key.sign(answer + signature.whole.toByteArray()));
    return es10Data(encode(0xBF21, encode(0xA0, {answer, own})));
}

Es10Answer RspSession::cancel(QByteArrayView request)
{
    const auto transaction = find(request, 0x80);
    const auto reasonField = find(request, 0x81);
    const auto reason = reasonField ? base::tlv::toInteger(reasonField->value) : std::nullopt;
    if (!transaction || !reason)
        return es10Status(sw::kBadData);
    const auto error = [](quint64 code) { return es10Data(encode(0xBF41, encode(0x81, integer(code)))); };
    const bool open = m_stage == Stage::Authenticated || m_stage == Stage::Prepared;
    if (!open || transaction->value != m_transactionId)
        return error(kCancelInvalidTransaction);
    if (*reason > kLastCancelReason && *reason != kUndefined)
        return error(kUndefined);
    const QByteArray statement =
        encode(0x30, {encode(0x80, m_transactionId), encode(0x81, m_oid), encode(0x82, integer(*reason))});
    end();
    return es10Data(
        encode(0xBF41, encode(0xA0, {statement, encode(0x5F37, m_identity.euicc.key.sign(statement))})));
}

std::optional<PackageLoader::Context> RspSession::packageContext() const
{
    if (m_stage != Stage::Prepared)
        return std::nullopt;
    return PackageLoader::Context{m_transactionId, *m_oneTimeKey, *m_profileBinding, m_identity.eid};
}

} // namespace training
