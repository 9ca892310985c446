#pragma once

#include "core/lpa/card_changes.h"
#include "core/lpa/card_reading.h"
#include "core/lpa/download_job.h"
#include "core/lpa/notification_job.h"

#include <functional>
#include <memory>

namespace training::test {

/// All that a station does with one card, from the open channel to the last notification: download, enable,
/// read back, send. Runs once; asynchronous.
class UnitWork
{
public:
    UnitWork(card::Channel &channel, lpa::Es9Transport &servers, lpa::DownloadRequest request)
        : m_channel(channel)
        , m_servers(servers)
        , m_download(channel, servers, std::move(request))
    {}
    UnitWork(const UnitWork &) = delete;
    UnitWork &operator=(const UnitWork &) = delete;

    enum class End { Done, Failed };
    /// `done` may destroy this.
    void start(std::function<void(End)> done)
    {
        m_done = std::move(done);
        m_channel.open([this](const card::ChannelResult<card::Opened> &opened) {
            if (opened)
                download();
            else
                m_done(End::Failed);
        });
    }

private:
    void download()
    {
        m_download.start([this](const lpa::DownloadOutcome &outcome) {
            if (outcome.verdict != lpa::DownloadOutcome::Verdict::Succeeded) {
                m_done(End::Failed);
                return;
            }
            m_enable = lpa::enableProfile(m_channel, *outcome.iccid);
            m_enable->start([this](const lpa::JobResult<lpa::Change> &change) {
                if (change)
                    readBack();
                else
                    m_done(End::Failed);
            });
        });
    }
    void readBack()
    {
        m_reading = lpa::readCard(m_channel);
        m_reading->start([this](const lpa::JobResult<lpa::CardContents> &contents) {
            if (!contents || contents->profiles.size() != 1 ||
                contents->profiles.front().state != esim::ProfileState::Enabled) {
                m_done(End::Failed);
                return;
            }
            m_notify = std::make_unique<lpa::NotificationJob>(m_channel, m_servers, lpa::NotificationHooks{});
            m_notify->readBefore(contents->notifications);
            m_notify->start([this](const lpa::JobResult<std::vector<lpa::NotificationReport>> &reports) {
                const bool sent =
                    reports &&
                    std::all_of(reports->begin(), reports->end(), [](const lpa::NotificationReport &report) {
                        return report.state == lpa::NotificationReport::State::Sent;
                    });
                m_done(sent ? End::Done : End::Failed);
            });
        });
    }

    card::Channel &m_channel;
    lpa::Es9Transport &m_servers;
    std::function<void(End)> m_done;
    lpa::DownloadJob m_download;
    std::unique_ptr<lpa::Job<lpa::Change>> m_enable;
    std::unique_ptr<lpa::Job<lpa::CardContents>> m_reading;
    std::unique_ptr<lpa::NotificationJob> m_notify;
};

} // namespace training::test
