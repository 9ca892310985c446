#include "app/stationctl/card_download.h"

#include "app/stationctl/card_session.h"
#include "app/stationctl/input.h"
#include "core/lpa/card_changes.h"
#include "core/lpa/card_reading.h"
#include "core/lpa/channel_error.h"
#include "core/lpa/download_job.h"
#include "core/lpa/notification_job.h"

#include <QCoreApplication>

#include <algorithm>

namespace stationctl {
namespace {

class DownloadCommand final : public Command
{
public:
    DownloadCommand(Context context, lpa::DownloadRequest request)
        : m_context(std::move(context))
        , m_request(std::move(request))
    {
        m_request.device = wiring::makeDevice(m_context.settings);
        m_enable = m_context.arguments.has(QStringLiteral("--enable")) ? esim::Enable::Yes : esim::Enable::No;
    }

    void start(Done done) override
    {
        m_done = std::move(done);
        m_begun = m_clock.monotonic();
        progress(QStringLiteral("connecting"));
        m_session.open(m_context.settings, m_context.arguments.value(QStringLiteral("--reader")),
                       [this](const base::Result<void> &opened) {
                           if (opened)
                               download();
                           else
                               m_done(m_context.output.fail(opened.error()));
                       });
    }
    void stop() override
    {
        if (m_download)
            m_download->abort();
    }

private:
    void progress(const QString &step)
    {
        m_context.output.json(
            {{QStringLiteral("type"), QStringLiteral("progress")}, {QStringLiteral("step"), step}});
        m_context.output.progress(step);
    }

    void download()
    {
        lpa::DownloadHooks hooks;
        hooks.progress = [this](const lpa::Progress &now) {
            if (m_step != now.step)
                progress(esim::nameOf(now.step));
            m_step = now.step;
        };
        m_download = std::make_unique<lpa::DownloadJob>(m_session.channel(), m_session.servers(), m_request,
                                                        std::move(hooks));
        m_download->start([this](const lpa::DownloadOutcome &outcome) {
            const auto over = std::move(m_download);
            m_iccid = outcome.iccid;
            m_error = outcome.error;
            m_claimed = outcome.verdict == lpa::DownloadOutcome::Verdict::Succeeded;
            switch (outcome.verdict) {
            case lpa::DownloadOutcome::Verdict::Refused:
                // The card may hold the signed word about a failed installation, which the server must get.
                if (outcome.installationResult.isEmpty())
                    finish();
                else
                    notify();
                return;
            case lpa::DownloadOutcome::Verdict::Unknown: reopen(); return;
            case lpa::DownloadOutcome::Verdict::Succeeded:
                if (m_enable == esim::Enable::Yes && m_iccid)
                    enable();
                else
                    readBack();
                return;
            }
        });
    }

    void reopen()
    {
        m_session.channel().open([this](const card::ChannelResult<card::Opened> &opened) {
            if (opened) {
                readBack();
            } else {
                m_error = lpa::channelError(opened.error());
                m_error->remedy = QCoreApplication::translate(
                    "stationctl", "Whether the profile is on the card is not known. Put the card back and "
                                  "list its profiles.");
                finish();
            }
        });
    }

    void enable()
    {
        progress(QStringLiteral("enabling"));
        m_change = lpa::enableProfile(m_session.channel(), *m_iccid);
        m_change->start([this](const lpa::JobResult<lpa::Change> &result) {
            const auto over = std::move(m_change);
            if (!result)
                m_error = result.error().error;
            if (result || result.error().cardAnswered())
                readBack();
            else
                reopen();
        });
    }

    void readBack()
    {
        progress(QStringLiteral("verifying"));
        m_reading = lpa::readCard(m_session.channel());
        m_reading->start([this](const lpa::JobResult<lpa::CardContents> &contents) {
            const auto over = std::move(m_reading);
            if (!contents) {
                m_error = contents.error().error;
                finish();
                return;
            }
            judge(*contents);
            notify();
        });
    }

    void judge(const lpa::CardContents &contents)
    {
        const auto found =
            std::find_if(contents.profiles.begin(), contents.profiles.end(),
                         [this](const esim::ProfileInfo &profile) { return profile.iccid == m_iccid; });
        m_onCard = m_iccid && found != contents.profiles.end();
        m_enabled = m_onCard && found->state == esim::ProfileState::Enabled;
        if (m_onCard && (m_enabled || m_enable == esim::Enable::No))
            m_error.reset();
        else if (m_claimed && !m_onCard)
            m_error = base::Error{
                base::ErrorKind::Unknown,
                base::ErrorCode("card.profile-missing"),
                QCoreApplication::translate(
                    "stationctl", "The card reported success, but its list does not show the profile."),
                {},
                QCoreApplication::translate("stationctl", "Set the card aside.")};
    }

    void notify()
    {
        progress(QStringLiteral("sending-notifications"));
        m_notifications = std::make_unique<lpa::NotificationJob>(m_session.channel(), m_session.servers(),
                                                                 lpa::NotificationHooks{});
        m_notifications->start([this](const lpa::JobResult<std::vector<lpa::NotificationReport>> &reports) {
            const auto over = std::move(m_notifications);
            m_sent = reports &&
                     std::all_of(reports->begin(), reports->end(), [](const lpa::NotificationReport &report) {
                         return report.state != lpa::NotificationReport::State::Kept;
                     });
            finish();
        });
    }

    void finish()
    {
        const bool ok = m_onCard && (m_enabled || m_enable == esim::Enable::No);
        const card::WireCounters wire = m_session.channel().counters();
        const base::http::Counters http = wiring::countersOf(m_session.servers());
        m_session.channel().close();
        QJsonObject result{
            {QStringLiteral("type"), QStringLiteral("result")},
            {QStringLiteral("ok"), ok},
            {QStringLiteral("enabled"), m_enabled},
            {QStringLiteral("notification"), m_sent ? QStringLiteral("sent") : QStringLiteral("kept")},
            {QStringLiteral("apdus"), wire.apdus},
            {QStringLiteral("bytes_to_card"), wire.bytesToCard},
            {QStringLiteral("bytes_from_card"), wire.bytesFromCard},
            {QStringLiteral("https_requests"), http.requests},
            {QStringLiteral("tls_handshakes"), http.tlsHandshakes},
            {QStringLiteral("seconds"), double((m_clock.monotonic() - m_begun).count()) / 1000.0}};
        if (m_iccid)
            result.insert(QStringLiteral("iccid"), m_iccid->text());
        if (m_error) {
            result.insert(QStringLiteral("reason"), m_error->sentence());
            result.insert(QStringLiteral("code"), m_error->code.text());
        }
        m_context.output.json(result);
        if (m_error)
            m_context.output.note(m_error->sentence());
        if (!m_context.output.isJson() && ok) {
            m_context.output.line(
                m_enabled
                    ? QCoreApplication::translate("stationctl", "The profile %1 is on the card and enabled.")
                          .arg(m_iccid->text())
                    : QCoreApplication::translate("stationctl", "The profile %1 is on the card.")
                          .arg(m_iccid->text()));
        }
        m_done(ok ? kAllDone : kSomeNotDone);
    }

    Context m_context;
    lpa::DownloadRequest m_request;
    esim::Enable m_enable;
    base::SystemClock m_clock;
    base::Millis m_begun{0};
    Done m_done;
    CardSession m_session;
    std::optional<lpa::DownloadStep> m_step;
    std::optional<esim::Iccid> m_iccid;
    std::optional<base::Error> m_error;
    bool m_claimed = false;
    bool m_onCard = false;
    bool m_enabled = false;
    bool m_sent = false;
    std::unique_ptr<lpa::DownloadJob> m_download;
    std::unique_ptr<lpa::Job<lpa::Change>> m_change;
    std::unique_ptr<lpa::Job<lpa::CardContents>> m_reading;
    std::unique_ptr<lpa::NotificationJob> m_notifications;
};

} // namespace

base::Result<std::unique_ptr<Command>> makeDownloadCommand(const Context &context)
{
    const QString codeFile = context.arguments.word(2) == QLatin1String("-")
                                 ? QStringLiteral("-")
                                 : context.arguments.value(QStringLiteral("--code-file"));
    if (codeFile.isEmpty() || context.arguments.words.size() > 3) {
        // The operand may be a code: it is not repeated here.
        return usageError(QStringLiteral(
            "card download --reader R (-|--code-file FILE) [--confirmation-code-file FILE] [--enable]"));
    }
    const auto text = readSecretInput(codeFile);
    if (!text)
        return tl::unexpected(text.error());
    const auto code = esim::ActivationCode::fromText(text->reveal());
    if (!code)
        return tl::unexpected(code.error());
    lpa::DownloadRequest request = lpa::DownloadRequest::forCode(*code);
    if (context.arguments.has(QStringLiteral("--confirmation-code-file"))) {
        auto confirmation =
            readSecretInput(context.arguments.value(QStringLiteral("--confirmation-code-file")));
        if (!confirmation)
            return tl::unexpected(confirmation.error());
        request.confirmationCode = std::move(*confirmation);
    }
    return std::make_unique<DownloadCommand>(context, std::move(request));
}

} // namespace stationctl
