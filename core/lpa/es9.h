#pragma once

#include "core/base/result.h"
#include "core/esim/activation_code.h"
#include "core/lpa/es10b.h"
#include "core/lpa/server_code_text.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

/// The JSON messages of ES9+ (SGP.22 v2 §6.5; facts/sgp22.md §10): requests built, hostile answers read.
/// Thread: any.
namespace lpa::es9 {

enum class Function {
    InitiateAuthentication,
    AuthenticateClient,
    GetBoundProfilePackage,
    CancelSession,
    HandleNotification
};

/// The function's name in the URL, "initiateAuthentication".
QString pathOf(Function function);

/// Event entries of one answer beyond these are left out.
inline constexpr qsizetype kMostEventEntries = 64;
/// An answer that is longer is refused, in bytes.
inline constexpr qsizetype kLargestAnswer = 2 * 1024 * 1024;

/// Why there is no answer that can be used although something came back.
struct Trouble
{
    enum class Kind {
        Refused, ///< the function failed; `status` says why. The server has ended the session
        Http,    ///< an HTTP status, or a body that is no JSON: something on the way, or a server in trouble
        Malformed, ///< JSON that breaks the rules of ES9+
    };
    Kind kind = Kind::Http;
    int httpStatus = 0;
    std::optional<ServerStatus> status; ///< with Kind::Refused
    base::Error error;                  ///< code and sentence

    /// What to do about it.
    NextStep advice() const;
};

template <class T>
using Answer = tl::expected<T, Trouble>;

/// A session's identifier: bytes, and the text in which the server wrote them (hex, any case).
struct TransactionId
{
    QByteArray bytes; ///< 1 to 16
    QString text;
};

struct InitiateAnswer
{
    TransactionId transactionId;
    es10::ServerCredentials server;
};
struct AuthenticateAnswer
{
    TransactionId transactionId;
    QByteArray profileMetadata; ///< BF25…
    QByteArray smdpSigned2;     ///< 30…
    QByteArray smdpSignature2;  ///< 5F37…
    QByteArray smdpCertificate; ///< 30…
};
/// One waiting profile as an SM-DS names it; nothing of it is checked yet.
struct EventEntry
{
    base::Secret eventId;
    QString serverAddress;
};
struct EventsAnswer
{
    TransactionId transactionId;
    std::vector<EventEntry> entries; ///< at most kMostEventEntries
};
struct PackageAnswer
{
    TransactionId transactionId;
    QByteArray package; ///< BF36…
};

/// @param challenge the 16 bytes alone  @param info1 the whole BF20
QByteArray initiateAuthentication(const esim::ServerAddress &address, const QByteArray &challenge,
                                  const QByteArray &info1);
/// @param response the card's whole BF38
QByteArray authenticateClient(const TransactionId &id, const QByteArray &response);
/// @param response the card's whole BF21
QByteArray getBoundProfilePackage(const TransactionId &id, const QByteArray &response);
/// @param response the card's whole BF41
QByteArray cancelSession(const TransactionId &id, const QByteArray &response);
/// @param notification the card's whole BF37 or 30
QByteArray handleNotification(const QByteArray &notification);

/// Readers of the answers: HTTP status and body as they came.
Answer<InitiateAnswer> readInitiateAuthentication(int httpStatus, const QByteArray &body);
Answer<AuthenticateAnswer> readAuthenticateClient(int httpStatus, const QByteArray &body);
/// The same function of an SM-DS (ES11): its entries for this card, perhaps none.
Answer<EventsAnswer> readEventEntries(int httpStatus, const QByteArray &body);
Answer<PackageAnswer> readGetBoundProfilePackage(int httpStatus, const QByteArray &body);
/// What a function without a result ends with.
struct Accepted
{};
/// cancelSession: an executed status.
Answer<Accepted> readCancelSession(int httpStatus, const QByteArray &body);
/// handleNotification: 204, or 200 with an executed status. Nothing else counts as delivered.
Answer<Accepted> readHandleNotification(int httpStatus, const QByteArray &body);

} // namespace lpa::es9
