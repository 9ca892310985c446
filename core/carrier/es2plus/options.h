#pragma once

#include "core/base/client_identity.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/carrier/timing.h"

#include <QString>
#include <QUrl>

#include <optional>

/// ES2+, the GSMA's interface between an operator and its SM-DP+ (SGP.22 §5.3, facts/supersim.md §6).
namespace carrier::es2plus {

struct Options
{
    QUrl baseUrl;      ///< of the SM-DP+'s ES2+ end: https, or http on loopback; a path is kept as a prefix
    QString requester; ///< functionRequesterIdentifier, agreed with the SM-DP+'s operator
    std::optional<base::http::ClientIdentity> identity; ///< needed with https
    QString smdpAddress;                                ///< where the eUICCs fetch their profiles
    QString protocolVersion = QStringLiteral("2.2.0");  ///< for X-Admin-Protocol
    QString profileType;                                ///< for inventory rows that name none; may be empty
    QString inventoryFile;                              ///< our ICCIDs, see inventory.h
    QString allotmentFile;                              ///< which intent got which ICCID, see allotments.h
    base::Secret key;                    ///< 32 bytes, seals the matching IDs in the allotment file
    base::Millis requestTimeout{30'000}; ///< 1 ms … 10 min
    int maxInFlight = 4;                 ///< 1…64 requests at once; more wait in a queue
    RetryPolicy retry;                   ///< of fetch(), which may repeat
};

/// Checks every value; the Error (kind Usage) names the setting.
base::Result<void> validate(const Options &options);

} // namespace carrier::es2plus
