#pragma once

#include "tests/training/support/line.h"

#include <QJsonObject>

#include <array>
#include <functional>
#include <mutex>
#include <optional>

namespace faults {

using lpa::DownloadOutcome;
using training::Es9Function;
using training::SmdpFault;
using Verdict = DownloadOutcome::Verdict;

/// The matching ID of every session's order.
inline const QByteArray kCode = "SERVER-FAULT";
/// The functions of a download in their order.
inline constexpr std::array kFunctionNames{"initiateAuthentication", "authenticateClient",
                                           "getBoundProfilePackage"};

/// What a card has been told, as the card saw it.
struct Seen
{
    int cancelled = 0; ///< CancelSession commands
    int segments = 0;  ///< first segments of a package
};

/// One session of the product's LPA and a real card against a server that does something wrong, and what is
/// true afterwards, which is asked of the card and of the server.
class ServerSession
{
public:
    explicit ServerSession(const training::SmdpServer::Options &server = {});

    bool begin() { return line.started && line.open(); }
    /// How long the LPA waits for an answer. Where the server is not silent, a slow machine must not matter.
    enum class Patience { Short, Long };
    void run(Patience patience = Patience::Long);
    Seen seen() const;
    QString code() const { return outcome.error ? outcome.error->code.text() : QString(); }
    /// What is wrong about an end that should have left the card as it was; empty: nothing.
    QStringList harm() const;
    /// Changes the answers of one function on their way: what is signed in them does not fit any more.
    void tamper(Es9Function at, const std::function<void(QJsonObject &)> &change);
    /// Sends the card's notifications. Nothing: it never came to an end.
    std::optional<lpa::JobResult<std::vector<lpa::NotificationReport>>>
    sendNotifications(Patience patience = Patience::Long);

    training::test::Line line;
    lpa::DownloadRequest request = line.request(kCode);
    DownloadOutcome outcome;

private:
    lpa::Es9Transport &servers(Patience patience);

    lpa::Es9HttpTransport m_impatient;
    quint64 m_memory;
    mutable std::mutex m_lock;
    Seen m_seen;
};

/// A fault that happens once.
SmdpFault faultAt(Es9Function at, SmdpFault::Kind kind, SmdpFault::When when = SmdpFault::When::BeforeEffect);
/// Short where the server is silent.
ServerSession::Patience patienceFor(SmdpFault::Kind kind);

} // namespace faults
