#pragma once

#include "core/card/channel.h"
#include "core/lpa/download_session.h"
#include "core/lpa/es9_transport.h"

#include <functional>
#include <memory>

namespace lpa {

/// Where the caller takes part in a download. Each may be empty.
struct DownloadHooks
{
    std::function<void(const Progress &)> progress;
    /// The server wants a confirmation code that the request does not have: call `answer` with it, or with
    /// nothing to end the session and leave the order for another day; now or later. Without this hook the
    /// session ends so by itself.
    std::function<void(const esim::ProfileInfo &metadata,
                       std::function<void(std::optional<base::Secret>)> answer)>
        confirmationCode;
    /// The package is here and checked, and nothing is written yet: make that durable, then call `proceed`,
    /// now or later. Without `proceed` the job waits; abort() it to give up.
    std::function<void(const esim::ProfileInfo &metadata, std::function<void()> proceed)> beforeWriting;
};

/// A DownloadSession run over a card and the way to its server. Runs once. The channel must be open; channel
/// and transport must outlive the job. Destroying the job drops the session as it stands, without cancelling
/// it. Thread: that of channel and transport, which must be the same.
class DownloadJob
{
public:
    using Done = std::function<void(DownloadOutcome)>;

    DownloadJob(card::Channel &channel, Es9Transport &transport, DownloadRequest request,
                DownloadHooks hooks = {});
    DownloadJob(const DownloadJob &) = delete;
    DownloadJob &operator=(const DownloadJob &) = delete;

    /// Begins with the card. `done` runs once and may destroy
    /// the job.
    void start(Done done);
    /// Stop when safe: the session is cancelled with this reason unless a byte of the package went out;
    /// `done` runs in every case. Reasons other than Postponed and Timeout end the order at the operator.
    /// Call it after start().
    void abort(es10::CancelReason reason = es10::CancelReason::Postponed);

    /// Of the card, once read.
    const std::optional<esim::Eid> &eid() const { return m_session.eid(); }

private:
    void feed(const SessionEvent &event);
    void perform(const ToCard &command);
    void perform(const ToServer &command);
    void perform(const Progress &progress);
    void perform(const AskConfirmationCode &question);
    void perform(const AskToWrite &question);
    void perform(const Finished &finished);

    card::Channel &m_channel;
    Es9Transport &m_transport;
    DownloadHooks m_hooks;
    DownloadSession m_session;
    Done m_done;
    base::http::Client::Ahead m_ahead; ///< a connection to the server, opened while the card is read
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace lpa
