#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/esim/activation_code.h"
#include "core/esim/profile.h"
#include "core/training/metadata.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Values around the training SM-DP+: its orders, its faults, what it has seen.
namespace training {

/// The ES9+ functions (facts/sgp22.md §10).
enum class Es9Function {
    InitiateAuthentication,
    AuthenticateClient,
    GetBoundProfilePackage,
    HandleNotification,
    CancelSession,
};

/// Where a profile download order stands.
enum class OrderState {
    Unreleased, ///< the operator has not released the profile: 8.2/1.2
    Released,
    Downloaded, ///< bound to one eUICC; that one may ask again
    Installed,
    Error, ///< dead: the installation failed, the session was cancelled for good, or too many tries
};

/// A profile that waits for an eUICC. Found by its matching ID, or, when that is empty, by its EID.
struct Order
{
    esim::Iccid iccid;
    esim::MatchingId matchingId;
    std::optional<esim::Eid> eid; ///< only this eUICC gets it
    std::optional<base::Secret> confirmationCode;
    QString profileName = QStringLiteral("Training profile");
    QString serviceProvider = QStringLiteral("Training operator");
    esim::ProfileClass profileClass = esim::ProfileClass::Operational;
    PolicyRules rules{};
    QByteArray icon{};                 ///< PNG, at most 1024 bytes
    qsizetype packageSize = 12 * 1024; ///< bytes of the unprotected profile package
    OrderState state = OrderState::Released;
    std::optional<base::Instant> expiresAt{};
    /// Whether the package brings its own keys (ReplaceSessionKeys) or uses those of the session.
    enum class Keys { OfTheSession, Replaced } keys = Keys::OfTheSession;
};

/// An order as it stands now.
struct OrderView
{
    Order order;
    OrderState state = OrderState::Released;
    std::optional<esim::Eid> boundTo; ///< the eUICC that downloaded it
    int downloads = 0;                ///< packages handed out
    int wrongConfirmationCodes = 0;
    std::optional<int> installError; ///< ErrorReason of a failed installation
};

/// A notification that reached the server.
struct ReceivedNotification
{
    std::optional<esim::Iccid> iccid;
    esim::NotificationEvent event = esim::NotificationEvent::Install;
    quint64 sequence = 0;
    /// Verified: signature and chain are right. Unknown: its order is not here, so that nothing could be
    /// verified.
    enum class Judgement { Verified, Refused, Unknown } judgement = Judgement::Verified;
    std::optional<int> installError; ///< of a ProfileInstallationResult that reports a failure
    QByteArray whole;                ///< as it arrived
};

/// Subject and reason of SGP.22 §5.2.6, with the server's own words.
struct StatusCode
{
    QString subject;
    QString reason;
    QString message;
};

/// What is to go wrong at a function, and how often.
struct SmdpFault
{
    enum class Kind {
        Failed,             ///< answer with `code`; nothing is done
        HttpError,          ///< an HTML page with `httpStatus`
        Close,              ///< the connection is closed without an answer
        Stall,              ///< no answer for `stall`
        NotJson,            ///< status 200 and a text that is no JSON
        HugeJson,           ///< status 200 and a JSON of several megabytes
        Torn,               ///< the connection is closed in the middle of the answer
        FlippedSignature,   ///< one bit of the server's signature is another
        WrongTransactionId, ///< the JSON's transactionId is another session's
        WrongIccid,         ///< the metadata names another ICCID than the order
    };
    enum class When {
        BeforeEffect, ///< the server does not even look at the request
        AfterEffect,  ///< the server has acted
    };
    Es9Function at = Es9Function::InitiateAuthentication;
    Kind kind = Kind::HttpError;
    When when = When::BeforeEffect;
    int times = 1;
    StatusCode code{};
    base::Millis stall{60000};
    int httpStatus = 500;
};

/// What goes back to a client.
struct SmdpAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json;charset=UTF-8";
    enum class Delivery {
        Whole,
        LastOfItsConnection, ///< whole, and the connection is closed after it
        Torn,   ///< half of the body, then the connection is closed
        Closed, ///< nothing at all: the connection is closed
    } delivery = Delivery::Whole;
};

/// A session that an eUICC has cancelled with its signature.
struct CancelledSession
{
    QByteArray transactionId;
    int reason = 0; ///< CancelSessionReason
};

/// What the server has counted since it was made.
struct SmdpCounters
{
    int requests = 0;
    int perFunction[5] = {}; ///< indexed by Es9Function
    qint64 bodyBytes = 0;    ///< of request bodies
    int tlsConnections = 0;  ///< TLS handshakes that were begun
    int tlsHandshakes = 0;   ///< TLS handshakes that succeeded
};

/// The function's name in the URL.
const char *nameOf(Es9Function function);
/// Stable name of a state, for files.
const char *nameOf(OrderState state);

} // namespace training
