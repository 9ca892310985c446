#include "app/stationctl/card_download.h"

#include "app/stationctl/card_session.h"
#include "app/stationctl/card_source.h"
#include "app/stationctl/card_texts.h"
#include "app/stationctl/input.h"
#include "app/stationctl/typed_secret.h"
#include "core/lpa/card_changes.h"
#include "core/lpa/card_reading.h"
#include "core/lpa/channel_error.h"
#include "core/lpa/download_job.h"
#include "core/lpa/notification_job.h"

#include <QCoreApplication>

#include <algorithm>

namespace stationctl {
namespace {

constexpr int kMostCodesTyped = 3;

class DownloadCommand final : public Command
{
public:
    DownloadCommand(Context context, Source source, std::optional<base::Secret> confirmationCode)
        : m_context(std::move(context))
        , m_source(std::move(source))
        , m_confirmationCode(std::move(confirmationCode))
        , m_enable(m_context.arguments.has(QStringLiteral("--enable")) ? esim::Enable::Yes : esim::Enable::No)
    {}

    void start(Done done) override
    {
        m_done = std::move(done);
        m_begun = m_clock.monotonic();
        progress(QStringLiteral("connecting"));
        m_session.open(m_context, CardSession::Purpose::Change, [this](const base::Result<void> &opened) {
            if (opened)
                find();
            else
                m_done(m_context.output.fail(opened.error()));
        });
        if (const auto *code = std::get_if<esim::ActivationCode>(&m_source); code && m_session.hasServers())
            m_ahead = m_session.servers().openAhead(code->address());
    }
    void stop() override
    {
        m_search.abort();
        if (m_download && m_context.recorder)
            m_context.recorder->cancelled(lpa::es10::CancelReason::Postponed);
        if (m_download)
            m_download->abort();
        else if (std::exchange(m_typing, nullptr))
            finish();
    }

private:
    void progress(const QString &step)
    {
        m_context.output.json(
            {{QStringLiteral("type"), QStringLiteral("progress")}, {QStringLiteral("step"), step}});
        m_context.output.progress(step);
    }

    void find()
    {
        const auto *code = std::get_if<esim::ActivationCode>(&m_source);
        if (code && code->confirmationCode() == esim::ConfirmationCode::Needed && !m_confirmationCode) {
            askForCode([this](const base::Secret &) { search(); });
            return;
        }
        search();
    }

    void search()
    {
        if (std::holds_alternative<AtSmds>(m_source))
            progress(QStringLiteral("discovering"));
        m_search.start(m_session, m_source, wiring::makeDevice(m_context.settings),
                       [this](const base::Result<FoundProfile> &profile) { found(profile); });
    }

    /// What was found lies at another SM-DS.
    void follow()
    {
        progress(QStringLiteral("discovering"));
        const lpa::DownloadRequest event = *m_request;
        m_search.follow(m_session, event,
                        [this](const base::Result<FoundProfile> &profile) { found(profile); });
    }

    void found(const base::Result<FoundProfile> &profile)
    {
        if (!profile) {
            m_error = profile.error();
            finish();
            return;
        }
        m_request = profile->request;
        m_waiting += profile->waiting;
        download();
    }

    /// Asks the person at the terminal; an empty secret when there is none or nothing was typed.
    void askForCode(const std::function<void(const base::Secret &)> &answer)
    {
        if (m_codesTyped >= kMostCodesTyped || !TypedSecret::isPossible()) {
            answer(base::Secret());
            return;
        }
        ++m_codesTyped;
        m_typing = std::make_unique<TypedSecret>();
        m_typing->ask(QCoreApplication::translate("stationctl", "Confirmation code: "),
                      [this, answer](const base::Secret &typed) {
                          const auto over = std::move(m_typing);
                          if (!typed.isEmpty())
                              m_confirmationCode = typed;
                          answer(typed);
                      });
    }

    void download()
    {
        lpa::DownloadHooks hooks;
        hooks.progress = [this](const lpa::Progress &now) {
            if (m_step != now.step)
                progress(esim::nameOf(now.step));
            m_step = now.step;
        };
        hooks.confirmationCode = [this](const esim::ProfileInfo &profile, const auto &answer) {
            showOffer(m_context.output, profile);
            m_offerShown = true;
            askForCode([answer](const base::Secret &typed) {
                answer(typed.isEmpty() ? std::nullopt : std::optional(typed));
            });
        };
        hooks.beforeWriting = [this](const esim::ProfileInfo &profile, const std::function<void()> &proceed) {
            if (!std::exchange(m_offerShown, true))
                showOffer(m_context.output, profile);
            recordDownload(profile.iccid, proceed);
        };
        lpa::DownloadRequest request = *m_request;
        request.device = wiring::makeDevice(m_context.settings);
        request.confirmationCode = m_confirmationCode;
        if (m_context.recorder)
            m_context.recorder->asked(request);
        m_download = std::make_unique<lpa::DownloadJob>(m_session.channel(), m_session.servers(),
                                                        std::move(request), std::move(hooks));
        m_ahead.reset(); // the job holds its own
        m_download->start([this](const lpa::DownloadOutcome &outcome) { downloaded(outcome); });
    }

    /// The card was not written to so far, and is not without these records: one commit for both.
    void recordDownload(const esim::Iccid &iccid, const std::function<void()> &proceed)
    {
        const esim::Eid eid = *m_download->eid();
        if (m_enable == esim::Enable::Yes) {
            m_enabling = m_session.record(journal::CardAct::Enable, eid);
            m_enabling->begin(iccid.text(), [this](const base::Result<void> &stored) {
                if (!stored)
                    m_unrecorded = stored.error();
            });
        }
        m_recorded = m_session.record(journal::CardAct::Download, eid);
        m_recorded->begin(iccid.text() + QLatin1Char(' ') + m_request->address.text(),
                          [this, proceed](const base::Result<void> &stored) {
                              if (!stored)
                                  m_unrecorded = stored.error();
                              if (!m_unrecorded)
                                  proceed();
                              else if (m_download)
                                  m_download->abort();
                          });
    }

    /// Records how something ended that was recorded as wanted; the work goes on meanwhile.
    void endRecord(std::unique_ptr<station::ChangeRecord> &record, journal::CardActStep how,
                   const QString &code)
    {
        if (!record)
            return;
        ++m_ending;
        record->end(how, code, [this](const base::Result<void> &stored) {
            if (!stored)
                m_context.output.note(stored.error().sentence());
            if (--m_ending == 0 && m_isOver)
                conclude();
        });
        m_ended.push_back(std::move(record));
    }

    void closeRecords()
    {
        const auto how = m_onCard    ? journal::CardActStep::Done
                         : m_refused ? journal::CardActStep::Refused
                                     : journal::CardActStep::Unknown;
        const QString code = m_error ? m_error->code.text() : QString();
        endRecord(m_enabling, journal::CardActStep::Refused, code); // it was not begun
        endRecord(m_recorded, how, m_onCard ? QString() : code);
    }

    void downloaded(const lpa::DownloadOutcome &outcome)
    {
        const auto over = std::move(m_download);
        m_iccid = outcome.iccid;
        m_error = m_unrecorded ? m_unrecorded : outcome.error;
        m_refused = outcome.verdict == lpa::DownloadOutcome::Verdict::Refused;
        m_claimed = outcome.verdict == lpa::DownloadOutcome::Verdict::Succeeded;
        switch (outcome.verdict) {
        case lpa::DownloadOutcome::Verdict::Refused:
            if (lpa::SmdsTrail::leadsOn(outcome) && std::holds_alternative<AtSmds>(m_source)) {
                follow();
            } else if (outcome.error->code == base::ErrorCode("server.confirmation-code-refused") &&
                       TypedSecret::isPossible() && m_codesTyped < kMostCodesTyped) {
                m_context.output.note(outcome.error->sentence());
                askForCode([this](const base::Secret &typed) { typed.isEmpty() ? finish() : download(); });
            } else if (outcome.installationResult.isEmpty()) {
                finish();
            } else {
                // The card holds the signed word about a failed installation, which the server must get.
                closeRecords();
                notify();
            }
            return;
        case lpa::DownloadOutcome::Verdict::Unknown: reopen(); return;
        case lpa::DownloadOutcome::Verdict::Succeeded:
            if (m_enable == esim::Enable::Yes && m_iccid)
                enable();
            else
                readBack();
            return;
        }
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
            endRecord(m_enabling, station::stepOf(result), result ? QString() : m_error->code.text());
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
            m_pending = contents->notifications;
            closeRecords();
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
        else if (!m_claimed && !m_onCard)
            m_refused = true; // the card's list decides what a lost answer left open
        else if (!m_onCard)
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
        if (m_pending)
            m_notifications->readBefore(std::move(*m_pending));
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
        closeRecords();
        m_isOver = true;
        if (m_ending == 0)
            conclude();
    }

    void conclude()
    {
        const bool ok = m_onCard && (m_enabled || m_enable == esim::Enable::No);
        const card::WireCounters wire = m_session.channel().counters();
        const base::http::Counters http = m_session.httpCounters();
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
        if (m_waiting > 0)
            result.insert(QStringLiteral("waiting"), m_waiting);
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
        if (m_waiting > 0)
            m_context.output.note(
                QCoreApplication::translate("stationctl", "%1 more profiles wait for this card at the SM-DS.")
                    .arg(m_waiting));
        m_done(ok ? kAllDone : kSomeNotDone);
    }

    Context m_context;
    Source m_source;
    std::optional<base::Secret> m_confirmationCode;
    esim::Enable m_enable;
    std::optional<lpa::DownloadRequest> m_request; ///< once it is known where the profile is
    int m_waiting = 0;                             ///< further profiles at the SM-DS
    int m_codesTyped = 0;                          ///< how often a confirmation code was asked for
    bool m_offerShown = false;
    base::SystemClock m_clock;
    base::Millis m_begun{0};
    Done m_done;
    CardSession m_session;
    base::http::Client::Ahead m_ahead; ///< a connection that opens while the card is reset
    std::optional<lpa::DownloadStep> m_step;
    std::optional<esim::Iccid> m_iccid;
    std::optional<base::Error> m_error;
    std::optional<base::Error> m_unrecorded;           ///< why nothing may be written
    std::unique_ptr<station::ChangeRecord> m_recorded; ///< of the download, while it is open
    std::unique_ptr<station::ChangeRecord> m_enabling; ///< while it is open
    std::vector<std::unique_ptr<station::ChangeRecord>> m_ended;
    int m_ending = 0; ///< records that are not stored yet
    bool m_isOver = false;
    bool m_claimed = false;
    bool m_refused = false; ///< certainly nothing was installed
    bool m_onCard = false;
    bool m_enabled = false;
    bool m_sent = false;
    ProfileSearch m_search;
    std::unique_ptr<TypedSecret> m_typing;
    std::unique_ptr<lpa::DownloadJob> m_download;
    std::unique_ptr<lpa::Job<lpa::Change>> m_change;
    std::unique_ptr<lpa::Job<lpa::CardContents>> m_reading;
    std::unique_ptr<lpa::NotificationJob> m_notifications;
    std::optional<std::vector<esim::PendingNotification>> m_pending; ///< once the card was read back
};

} // namespace

base::Result<std::unique_ptr<Command>> makeDownloadCommand(const Context &context)
{
    const auto source = readSource(context.arguments);
    if (!source)
        return tl::unexpected(source.error());
    std::optional<base::Secret> confirmation;
    if (context.arguments.has(QStringLiteral("--confirmation-code-file"))) {
        auto read = readSecretInput(context.arguments.value(QStringLiteral("--confirmation-code-file")));
        if (!read)
            return tl::unexpected(read.error());
        confirmation = std::move(*read);
    }
    const auto *code = std::get_if<esim::ActivationCode>(&*source);
    const bool announced = code && code->confirmationCode() == esim::ConfirmationCode::Needed;
    if (announced && !confirmation && !TypedSecret::isPossible()) {
        return base::fail(
            base::ErrorKind::BadInput, base::ErrorCode("download.confirmation-code-needed"),
            QCoreApplication::translate("stationctl", "This activation code needs a confirmation code."),
            QCoreApplication::translate(
                "stationctl", "Put it into a file that only you can read, and add --confirmation-code-file "
                              "FILE; or run the command on a terminal and type it."));
    }
    return std::make_unique<DownloadCommand>(context, *source, std::move(confirmation));
}

} // namespace stationctl
