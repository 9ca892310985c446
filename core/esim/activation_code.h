#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <optional>

namespace esim {

/// The address of an SM-DP+ or SM-DS: a host name in its original case, with an optional ":port" (seen in laboratories).
/// Never an IP literal, never with credentials, path or scheme; a name without a dot is refused, `localhost` excepted,
/// where the training servers live.
class ServerAddress
{
public:
    /// Reads an address as activation codes, cards and carriers write it. A scheme, trailing slash and blanks, which
    /// some carriers add, are refused here; fromCarrier() takes them off.
    static base::Result<ServerAddress> fromText(QStringView text);
    /// As fromText(), after taking off blanks, "https://" and a trailing slash (facts/supersim.md §5).
    static base::Result<ServerAddress> fromCarrier(QStringView text);

    /// The text as it was written; what goes into a QR code, onto a card and into ES9+ requests.
    const QString &text() const { return m_text; }
    /// The host in lower case, for name look-up, SNI and the certificate check.
    QString host() const;
    /// The port, 443 when none is named.
    quint16 port() const;

    /// Same host and port, upper and lower case alike.
    friend bool operator==(const ServerAddress &a, const ServerAddress &b)
    {
        return a.m_text.compare(b.m_text, Qt::CaseInsensitive) == 0;
    }

private:
    explicit ServerAddress(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// A matching ID: letters, digits and '-'; may be empty. Whoever knows it owns the profile, so it is a secret.
class MatchingId
{
public:
    MatchingId() = default;
    static base::Result<MatchingId> fromText(QByteArrayView text);

    const base::Secret &secret() const { return m_secret; }
    bool isEmpty() const { return m_secret.isEmpty(); }
    friend bool operator==(const MatchingId &, const MatchingId &) = default;

private:
    explicit MatchingId(base::Secret secret) : m_secret(std::move(secret)) {}
    base::Secret m_secret;
};

/// Whether a download needs a confirmation code.
enum class ConfirmationCode { NotNeeded, Needed };

/// An activation code, SGP.22 v2 §4.1: `[LPA:]1$address$matching ID[$OID[$1]]`, at most 255 characters.
/// The text is kept verbatim for the QR; fields after the fifth (SGP.22 v3) are kept there and otherwise ignored
/// (design §10).
class ActivationCode
{
public:
    /// Reads a code with or without the prefix "LPA:" in any case.
    static base::Result<ActivationCode> fromText(QByteArrayView text);
    /// The code of a reservation that has no text of its own: `1$address$matching ID`, also with an empty matching ID.
    static base::Result<ActivationCode> fromParts(const ServerAddress &address, const MatchingId &matchingId);

    const ServerAddress &address() const { return m_address; }
    const MatchingId &matchingId() const { return m_matchingId; }
    /// The SM-DP+ OID in dotted form, when the code names one.
    const std::optional<QString> &oid() const { return m_oid; }
    ConfirmationCode confirmationCode() const { return m_confirmationCode; }
    /// The code without prefix, verbatim.
    const base::Secret &secret() const { return m_text; }
    /// What a QR label holds: "LPA:" and the code verbatim.
    base::Secret qrText() const;
    /// For people: address and a masked matching ID with its fingerprint.
    QString masked() const;

    friend bool operator==(const ActivationCode &a, const ActivationCode &b) { return a.m_text == b.m_text; }

private:
    ActivationCode(base::Secret text, ServerAddress address) : m_text(std::move(text)), m_address(std::move(address)) {}
    base::Secret m_text;
    ServerAddress m_address;
    MatchingId m_matchingId;
    std::optional<QString> m_oid;
    ConfirmationCode m_confirmationCode = ConfirmationCode::NotNeeded;
};

} // namespace esim
