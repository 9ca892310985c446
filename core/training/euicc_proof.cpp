#include "core/training/euicc_proof.h"

#include <algorithm>

namespace training {
namespace {

using base::tlv::find;

constexpr qsizetype kLargestField = 2 * 1024 * 1024;

} // namespace

tl::unexpected<StatusCode> refuse(const char *subject, const char *reason, const char *message)
{
    return tl::unexpected(
        StatusCode{QString::fromLatin1(subject), QString::fromLatin1(reason), QString::fromLatin1(message)});
}

tl::expected<QByteArray, StatusCode> bytesField(const QJsonObject &request, const char *name)
{
    const QJsonValue value = request.value(QLatin1String(name));
    if (!value.isString())
        return refuse("1.3.1", "2.2", "A mandatory field is missing");
    const auto bytes =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.isEmpty() || bytes.decoded.size() > kLargestField)
        return refuse("1.3.1", "2.1", "A field is not base64");
    return bytes.decoded;
}

bool listsCi(const std::optional<base::tlv::Element> &list, const QByteArray &subjectKeyId)
{
    const auto ids = list ? base::tlv::all(list->value) : base::Result<std::vector<base::tlv::Element>>();
    if (!list || !ids)
        return false;
    return std::any_of(ids->begin(), ids->end(),
                       [&](const auto &id) { return id.tag == 0x04 && id.value == subjectKeyId; });
}

esim::Eid EuiccProof::eid() const { return *esim::Eid::fromText(QString::fromLatin1(euicc.serialNumber())); }

tl::expected<Certificate, StatusCode> verifyEuicc(const Pki &pki, QByteArrayView euiccDer,
                                                  QByteArrayView eumDer, base::Instant now)
{
    const auto eum = Certificate::fromDer(eumDer);
    const auto euicc = Certificate::fromDer(euiccDer);
    if (!eum)
        return refuse("8.1.2", "6.1", "The EUM certificate is invalid");
    if (!euicc)
        return refuse("8.1.3", "6.1", "The eUICC certificate is invalid");
    const Certificate &ci = pki.ci().certificate;
    if (eum->authorityKeyId() != ci.subjectKeyId())
        return refuse("8.11.1", "3.9", "The CI of the EUM certificate is unknown");
    if (!eum->isIssuedBy(ci) || !eum->isFor(Role::Eum))
        return refuse("8.1.2", "6.1", "The EUM certificate is invalid");
    if (eum->validityAt(now) != Validity::Valid)
        return refuse("8.1.2", "6.3", "The EUM certificate has expired");
    if (!euicc->isIssuedBy(*eum) || !euicc->isFor(Role::Euicc) || !euicc->maySign() || !euicc->key())
        return refuse("8.1.3", "6.1", "The eUICC certificate is invalid");
    if (euicc->validityAt(now) != Validity::Valid)
        return refuse("8.1.3", "6.3", "The eUICC certificate has expired");
    if (!eum->permits(*euicc) || !esim::Eid::fromText(QString::fromLatin1(euicc->serialNumber())))
        return refuse("8.1.4", "6.1", "The EID is outside the range of the EUM");
    return *euicc;
}

tl::expected<EuiccProof, StatusCode> readEuiccProof(const Pki &pki, QByteArrayView bf38, base::Instant now)
{
    const auto whole = base::tlv::only(bf38, 0xBF38);
    if (whole && find(whole->value, 0xA1))
        return refuse("8.1", "4.2", "The eUICC refused to authenticate the server");
    const auto ok = whole ? find(whole->value, 0xA0) : std::nullopt;
    const auto parts = ok ? base::tlv::all(ok->value) : base::Result<std::vector<base::tlv::Element>>();
    if (!ok || !parts || parts->size() != 4 || (*parts)[0].tag != 0x30 || (*parts)[1].tag != 0x5F37)
        return refuse("1.3.1", "2.1", "The eUICC's answer is malformed");
    auto euicc = verifyEuicc(pki, (*parts)[2].whole, (*parts)[3].whole, now);
    if (!euicc)
        return tl::unexpected(euicc.error());
    if (!euicc->key()->verifies((*parts)[0].whole, (*parts)[1].value))
        return refuse("8.1", "6.1", "The eUICC's signature is invalid");
    return EuiccProof{(*parts)[0], (*parts)[1].whole, *euicc};
}

} // namespace training
