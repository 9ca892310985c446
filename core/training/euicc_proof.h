#pragma once

#include "core/base/tlv.h"
#include "core/training/pki.h"
#include "core/training/smdp_types.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

/// How a server makes sure that it talks to a true eUICC: the same at an SM-DP+ and at an SM-DS (SGP.22
/// §3.0.1). Thread: any.
namespace training {

/// Shorthand for a refusal.
tl::unexpected<StatusCode> refuse(const char *subject, const char *reason, const char *message);
/// The bytes of a base64 field; a refusal (1.3.1/2.2 or 1.3.1/2.1) when it is missing or is none.
tl::expected<QByteArray, StatusCode> bytesField(const QJsonObject &request, const char *name);
/// Whether a list of CI key identifiers (A9 or AA of EUICCInfo1) holds this one.
bool listsCi(const std::optional<base::tlv::Element> &list, const QByteArray &subjectKeyId);

/// What an eUICC sends in authenticateClient, verified. Its views are valid as long as the bytes read.
struct EuiccProof
{
    base::tlv::Element signedData; ///< euiccSigned1
    QByteArrayView signature;      ///< euiccSignature1, 5F37…
    Certificate euicc;

    /// From the certificate.
    esim::Eid eid() const;
};

/// The eUICC's certificate, when its chain is right and valid at this time.
tl::expected<Certificate, StatusCode> verifyEuicc(const Pki &pki, QByteArrayView euiccDer,
                                                  QByteArrayView eumDer, base::Instant now);
/// Reads an AuthenticateServerResponse (BF38) and verifies chain and signature.
tl::expected<EuiccProof, StatusCode> readEuiccProof(const Pki &pki, QByteArrayView bf38, base::Instant now);

} // namespace training
