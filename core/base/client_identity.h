#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArrayView>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>

namespace base::http {

/// The certificate with which a client shows who it is (mutual TLS), and the key that proves it.
struct ClientIdentity
{
    QList<QSslCertificate> chain; ///< the client's own first, then who issued it
    QSslKey key;
};

/// Reads a PEM certificate, perhaps with its chain, and its PEM key. An Error of kind Usage says which of the
/// two is none, that the key is protected by a password, or that it belongs to another certificate. Whether
/// the certificate is still valid is another question: validity().
Result<ClientIdentity> readClientIdentity(QByteArrayView certificatePem, const Secret &keyPem);

/// Refuses an identity whose own certificate is not valid at `now`, with its dates.
Result<void> validity(const ClientIdentity &identity, Instant now);

} // namespace base::http
