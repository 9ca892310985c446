#include "core/station/slot.h"

#include "core/lpa/card_changes.h"
#include "core/lpa/card_reading.h"
#include "core/lpa/channel_error.h"
#include "core/lpa/notification_job.h"
#include "core/station/card_events.h"
#include "core/workflow/reasons.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

namespace station {
namespace {

using namespace std::chrono_literals;

constexpr auto kIdleBeforeClosing = 2s;
constexpr auto kBeforeReadingAgain = 1s;
constexpr int kMostReadFailures = 30;

/// What a download step is called on the tile.
QString stepWords(lpa::DownloadStep step)
{
    switch (step) {
    case lpa::DownloadStep::ReadingCard: return QCoreApplication::translate("station", "reading the card");
    case lpa::DownloadStep::ContactingServer:
        return QCoreApplication::translate("station", "contacting the server");
    case lpa::DownloadStep::CheckingServer:
        return QCoreApplication::translate("station", "checking the server");
    case lpa::DownloadStep::CheckingCard: return QCoreApplication::translate("station", "checking the card");
    case lpa::DownloadStep::Preparing: return QCoreApplication::translate("station", "preparing");
    case lpa::DownloadStep::Fetching: return QCoreApplication::translate("station", "fetching the profile");
    case lpa::DownloadStep::Installing: return QCoreApplication::translate("station", "installing");
    case lpa::DownloadStep::Cancelling: return QCoreApplication::translate("station", "cancelling");
    }
    return {};
}

/// Whether the message of such a state is the unit's reason, as in Slot::follow().
bool saysReason(SlotState state)
{
    return state == SlotState::Waiting || state == SlotState::Failed || state == SlotState::Held;
}

} // namespace

Slot::Slot(card::ReaderName reader, int number, card::CardSystem &cards, Links links)
    : m_cards(cards)
    , m_links(std::move(links))
    , m_timers(std::make_unique<QObject>())
{
    m_status.name = reader;
    m_shown.reader = std::move(reader);
    m_shown.number = number;
    m_shown.since = m_links.clock.now();
}

Slot::~Slot() = default;

void Slot::set(SlotState state, const QString &message)
{
    if (m_shown.state != state)
        m_shown.since = m_links.clock.now();
    m_shown.state = state;
    m_shown.message = message;
    m_shown.work.clear();
    m_shown.percent = -1;
    m_own = Own::Nothing;
    m_step.reset();
    m_links.changed();
}

void Slot::set(SlotState state, Own own)
{
    set(state, words(own));
    m_own = own;
}

QString Slot::words(Own own)
{
    switch (own) {
    case Own::Nothing: break;
    case Own::TakeOut: return QCoreApplication::translate("station", "Take the card out.");
    case Own::NextCard: return QCoreApplication::translate("station", "Ready for the next card.");
    case Own::Mute:
        return QCoreApplication::translate(
            "station", "The card does not answer. Take it out, clean it, put it in the right way round.");
    }
    return {};
}

void Slot::retell(const QString &reason)
{
    if (m_own != Own::Nothing)
        m_shown.message = words(m_own);
    else if (!reason.isEmpty() && saysReason(m_shown.state))
        m_shown.message = reason;
    if (m_step)
        m_shown.work = stepWords(*m_step);
    m_links.changed();
}

void Slot::progress(const QString &work, int percent)
{
    if (m_shown.work == work && m_shown.percent == percent)
        return;
    m_shown.work = work;
    m_shown.percent = percent;
    m_step.reset();
    m_links.changed();
}

void Slot::showEmpty()
{
    // A verdict stays until the next card: whoever takes the card out still wants to read it.
    if (m_shown.state == SlotState::Done)
        set(SlotState::Done, Own::NextCard);
    if (m_shown.state == SlotState::Done || m_shown.state == SlotState::Failed ||
        m_shown.state == SlotState::Held)
        return;
    m_shown.unit = -1;
    m_shown.serial.clear();
    m_shown.eid.clear();
    set(SlotState::Empty);
}

void Slot::exclude(const QString &why)
{
    m_excluded = why;
    set(SlotState::NotUsed, why);
}

void Slot::vanish()
{
    show({m_status.name, card::CardPresence::Absent, {}, m_status.insertion});
    m_shown.present = false;
    m_links.changed();
}

void Slot::show(const card::ReaderStatus &status)
{
    if (!m_excluded.isEmpty())
        return;
    const bool sameCard = status.presence == m_status.presence && status.insertion == m_status.insertion;
    m_status = status;
    const bool cardIn = status.presence != card::CardPresence::Absent;
    // A card that comes is told with its new state: the verdict that still stands here is not its own.
    const bool went = std::exchange(m_shown.cardIn, cardIn) && !cardIn;
    if (!std::exchange(m_shown.present, true) || went)
        m_links.changed();
    if (sameCard && m_shown.state != SlotState::Trouble)
        return;
    if (m_lent) {
        // Whoever has the reader learns from the channel that the card is gone.
        m_eid.reset();
        m_readFailures = 0;
        return;
    }
    // A job that still runs on the old card learns from its channel that the card is gone.
    m_timers = std::make_unique<QObject>();
    m_eid.reset();
    m_readFailures = 0;
    m_shown.eid.clear();
    if (!isBusy()) {
        m_open = false;
        m_channel.reset();
    }
    if (!m_working && m_unit >= 0) {
        m_links.cardLeft();
        m_unit = -1;
    }
    switch (status.presence) {
    case card::CardPresence::Absent:
        if (!m_working)
            showEmpty();
        return;
    case card::CardPresence::Mute: set(SlotState::Trouble, Own::Mute); return;
    case card::CardPresence::Present:
        if (m_run == RunState::Running) {
            read();
        } else if (!m_working) {
            m_shown.unit = -1;
            m_shown.serial.clear();
            set(SlotState::Empty);
        }
        return;
    }
}

void Slot::setRunning(RunState run)
{
    const bool begins = run == RunState::Running && m_run != RunState::Running;
    m_run = run;
    if (begins && !m_working) {
        m_unit = -1;
        m_shown.unit = -1;
    }
    if (begins && m_excluded.isEmpty() && m_status.presence == card::CardPresence::Present && !m_working)
        read();
}

std::optional<esim::Eid> Slot::freeCard() const
{
    const bool isFree = m_unit < 0 && !m_job && m_status.presence == card::CardPresence::Present;
    return isFree ? m_eid : std::nullopt;
}

void Slot::read()
{
    if (m_run != RunState::Running || isBusy() || m_working)
        return;
    m_shown.unit = -1;
    m_shown.serial.clear();
    set(SlotState::Reading);
    m_channel = m_cards.channel(m_status.name);
    m_open = false;
    m_opening = true;
    m_channel->open([this](const card::ChannelResult<card::Opened> &opened) {
        m_opening = false;
        if (!opened) {
            readFailed(opened.error());
            return;
        }
        m_open = true;
        run(lpa::readEid(*m_channel), [this](const lpa::JobResult<esim::Eid> &eid) {
            if (!eid) {
                const auto &channel = eid.error().channel;
                readFailed(channel ? *channel
                                   : card::ChannelFailure{card::ChannelFailure::Kind::Malformed,
                                                          card::ChannelFailure::Reached::Perhaps, 0,
                                                          eid.error().error.text});
                return;
            }
            m_readFailures = 0;
            m_eid = *eid;
            m_shown.eid = eid->text();
            closeWhenIdle();
            m_links.cardRead(*eid);
        });
    });
}

void Slot::readFailed(const card::ChannelFailure &failure)
{
    m_open = false;
    m_channel.reset();
    if (m_status.presence == card::CardPresence::Absent) {
        set(SlotState::Empty);
        return;
    }
    const QString sentence = failure.text.isEmpty() ? lpa::channelError(failure).sentence() : failure.text;
    set(SlotState::Trouble, sentence);
    // Another program may let go of the reader, a contact may settle; a card that is no eSIM stays none.
    if (failure.kind != card::ChannelFailure::Kind::NotAnEuicc && ++m_readFailures < kMostReadFailures)
        readAgainLater();
}

void Slot::readAgainLater()
{
    QTimer::singleShot(kBeforeReadingAgain, m_timers.get(), [this] {
        if (m_status.presence == card::CardPresence::Present && m_unit < 0)
            read();
    });
}

void Slot::closeWhenIdle()
{
    QTimer::singleShot(kIdleBeforeClosing, m_timers.get(), [this] {
        if (!isBusy() && m_channel && m_open) {
            m_channel->close();
            m_open = false;
        }
    });
}

bool Slot::canTidy() const
{
    return m_channel && m_open && !isBusy() && !m_working && m_tidiedInsertion != m_status.insertion;
}

void Slot::tidy(const esim::Eid &eid)
{
    using Reports = std::vector<lpa::NotificationReport>;
    m_tidiedInsertion = m_status.insertion;
    set(SlotState::Reading);
    progress(QCoreApplication::translate("station", "sending notifications"), -1);
    run<Reports>(std::make_unique<lpa::NotificationJob>(*m_channel, m_links.servers,
                                                        m_links.notifications.hooksFor(eid)),
                 [this, eid, insertion = m_status.insertion](const lpa::JobResult<Reports> &reports) {
                     if (reports) {
                         m_links.notifications.handled(eid, *reports);
                     } else if (!reports.error().cardAnswered()) {
                         m_open = false;
                         m_channel.reset();
                     }
                     tidied(insertion, eid);
                 });
}

void Slot::tidied(quint64 insertion, const esim::Eid &eid)
{
    if (m_status.presence != card::CardPresence::Present)
        return;
    if (m_status.insertion != insertion) {
        // The next card came while this one was still being worked with.
        m_open = false;
        m_channel.reset();
        readAgainLater();
    } else if (m_run != RunState::Running) {
        set(SlotState::Empty);
    } else {
        closeWhenIdle();
        m_links.cardRead(eid);
    }
}

void Slot::take(const journal::UnitRecord &record)
{
    m_unit = record.index;
    m_takenInsertion = m_status.insertion;
    m_shown.unit = record.index;
    m_shown.serial = record.state.plan.serial;
    follow(record);
}

void Slot::refuse(const QString &sentence)
{
    m_unit = -1;
    m_shown.unit = -1;
    m_shown.serial.clear();
    set(SlotState::NoUnit, sentence);
}

void Slot::letGo(const QString &sentence)
{
    stopSoon();
    if (!isBusy())
        release();
    refuse(sentence);
}

void Slot::offerAnew()
{
    m_unit = -1;
    m_shown.unit = -1;
    m_shown.serial.clear();
    set(SlotState::Empty);
    readAgainLater();
}

void Slot::follow(const journal::UnitRecord &record)
{
    const workflow::State &state = record.state;
    const QString sentence = state.reason.isEmpty() ? QString() : workflow::sentence(state.reason);
    switch (state.phase) {
    case workflow::Phase::Planned:
    case workflow::Phase::Reserving:
    case workflow::Phase::Reserved:
    case workflow::Phase::Activating: set(SlotState::Waiting, sentence); return;
    case workflow::Phase::WaitingForCard:
        if (m_status.presence == card::CardPresence::Present)
            set(SlotState::Waiting, sentence);
        else
            set(SlotState::Empty, sentence);
        return;
    case workflow::Phase::Installing:
    case workflow::Phase::WritingAddress:
    case workflow::Phase::Verifying:
        if (m_shown.state != SlotState::Working)
            set(SlotState::Working);
        return;
    case workflow::Phase::Printing:
    case workflow::Phase::WaitingForScan:
    case workflow::Phase::Done: set(SlotState::Done, Own::TakeOut); return;
    case workflow::Phase::Failed: set(SlotState::Failed, sentence); return;
    case workflow::Phase::Held: set(SlotState::Held, sentence); return;
    }
}

void Slot::perform(const workflow::Command &command, const journal::UnitRecord &record)
{
    if (std::holds_alternative<workflow::ReleaseCard>(command)) {
        release();
        return;
    }
    m_working = true;
    workflow::Delay delay;
    if (const auto *again = std::get_if<workflow::InstallProfile>(&command))
        delay = again->delay;
    if (const auto *again = std::get_if<workflow::ReadCard>(&command))
        delay = again->delay;
    const auto pause = wait(delay, {}, QRandomGenerator::global()->generateDouble());
    const auto work = [this, command, record] {
        if (m_lent) {
            finished(workflow::CardWorkLost{
                workflow::Written::No,
                workflow::CardIs::There,
                std::nullopt,
                {QStringLiteral("card.slot-busy"),
                 QCoreApplication::translate("station", "Somebody works with this card on the card page."),
                 {}}});
            return;
        }
        withOpenCard(record.state, [this, command, record] { begin(command, record); });
    };
    if (pause.count() == 0)
        work();
    else
        QTimer::singleShot(pause, &m_work, work);
}

void Slot::withOpenCard(const workflow::State &state, std::function<void()> work)
{
    if (m_channel && m_open) {
        work();
        return;
    }
    m_pending.reset();
    m_channel = m_cards.channel(m_status.name);
    m_opening = true;
    m_channel->open([this, work = std::move(work),
                     eid = state.eid](const card::ChannelResult<card::Opened> &opened) {
        m_opening = false;
        if (!opened) {
            finished(lostEvent(opened.error(), workflow::Written::No));
            return;
        }
        m_open = true;
        // The session was closed in between, so this may be another card: nothing is done with it before it
        // is known.
        run(lpa::readEid(*m_channel), [this, work, eid](const lpa::JobResult<esim::Eid> &found) {
            if (!found)
                finished(lostEvent(found.error(), workflow::Written::No));
            else if (*found != eid)
                finished(workflow::CardWorkLost{
                    workflow::Written::No,
                    workflow::CardIs::Gone,
                    std::nullopt,
                    {QStringLiteral("card.swapped"),
                     QCoreApplication::translate("station",
                                                 "Another card was put in. Put the unit's own card back."),
                     {}}});
            else
                work();
        });
    });
}

void Slot::begin(const workflow::Command &command, const journal::UnitRecord &record)
{
    const workflow::State &state = record.state;
    // What was read is true until something else is done with the card.
    const auto pending = std::exchange(m_pending, std::nullopt);
    const bool writes = std::holds_alternative<workflow::InstallProfile>(command) ||
                        std::holds_alternative<workflow::WriteAddress>(command);
    if (writes && m_run != RunState::Running) {
        finished(workflow::CardWorkLost{workflow::Written::No,
                                        workflow::CardIs::There,
                                        std::nullopt,
                                        {QStringLiteral("station.stopped"),
                                         QCoreApplication::translate("station", "The line was stopped."),
                                         {}}});
    } else if (std::holds_alternative<workflow::InstallProfile>(command)) {
        install(record);
    } else if (std::holds_alternative<workflow::EnableProfile>(command)) {
        progress(QCoreApplication::translate("station", "enabling"), 92);
        run(lpa::enableProfile(*m_channel, *state.iccid()),
            [this](const lpa::JobResult<lpa::Change> &result) {
                finished(enableEvent(result ? nullptr : &result.error()));
            });
    } else if (std::holds_alternative<workflow::WriteAddress>(command)) {
        progress(QCoreApplication::translate("station", "writing the address"), 40);
        run(lpa::setDefaultSmdp(*m_channel, state.code()->address()),
            [this](const lpa::JobResult<lpa::Change> &result) {
                finished(addressEvent(result ? nullptr : &result.error()));
            });
    } else if (std::holds_alternative<workflow::ReadCard>(command)) {
        readBack(state);
    } else if (std::holds_alternative<workflow::SendNotifications>(command)) {
        notify(state, pending);
    }
}

void Slot::install(const journal::UnitRecord &record)
{
    const workflow::State &state = record.state;
    lpa::DownloadRequest request = lpa::DownloadRequest::forCode(*state.code());
    request.confirmationCode = state.plan.confirmationCode;
    request.expectedEid = state.eid;
    if (state.reservation)
        request.expectedIccid = state.reservation->iccid;
    request.device = m_links.device;
    lpa::DownloadHooks hooks;
    hooks.progress = [this](const lpa::Progress &now) {
        progress(stepWords(now.step), now.percent * 9 / 10);
        m_step = now.step;
    };
    m_download =
        std::make_unique<lpa::DownloadJob>(*m_channel, m_links.servers, std::move(request), std::move(hooks));
    m_download->start([this](const lpa::DownloadOutcome &outcome) {
        m_download.reset();
        // Whatever went wrong may lie in this session: the next try begins with a card that was reset and is
        // known.
        if (outcome.verdict == lpa::DownloadOutcome::Verdict::Refused) {
            m_channel->close();
            m_open = false;
        }
        finished(eventOf(outcome));
    });
}

void Slot::readBack(const workflow::State &state)
{
    progress(QCoreApplication::translate("station", "reading back"), 95);
    if (state.plan.deliver == esim::Deliver::Address) {
        run(lpa::readDefaultAddress(*m_channel), [this](const lpa::JobResult<lpa::CardAddress> &address) {
            finished(address ? eventOf(*address) : lostEvent(address.error(), workflow::Written::No));
        });
        return;
    }
    run(lpa::readCard(*m_channel), [this](const lpa::JobResult<lpa::CardContents> &contents) {
        if (contents)
            m_pending = contents->notifications;
        finished(contents ? eventOf(*contents) : lostEvent(contents.error(), workflow::Written::No));
    });
}

void Slot::notify(const workflow::State &state,
                  const std::optional<std::vector<esim::PendingNotification>> &pending)
{
    progress(QCoreApplication::translate("station", "sending notifications"), 98);
    using Reports = std::vector<lpa::NotificationReport>;
    auto job = std::make_unique<lpa::NotificationJob>(*m_channel, m_links.servers,
                                                      state.eid ? m_links.notifications.hooksFor(*state.eid)
                                                                : lpa::NotificationHooks{});
    if (pending)
        job->readBefore(*pending);
    run<Reports>(std::move(job), [this](const lpa::JobResult<Reports> &reports) {
        finished(reports ? eventOf(*reports) : lostEvent(reports.error(), workflow::Written::No));
    });
}

template <class T, class Finish>
void Slot::run(std::unique_ptr<lpa::Job<T>> job, Finish finish)
{
    lpa::Job<T> *started = job.get();
    m_job = std::move(job);
    started->start([this, finish](const lpa::JobResult<T> &result) {
        // The job must not die inside its own callback's caller.
        const std::unique_ptr<lpa::CardJob> over = std::move(m_job);
        finish(result);
    });
}

void Slot::finished(const workflow::Event &event)
{
    if (std::holds_alternative<workflow::CardWorkLost>(event)) {
        m_pending.reset();
        m_open = false;
        m_channel.reset();
    }
    if (m_unit < 0)
        release();
    else
        m_links.report(m_unit, event);
}

void Slot::release()
{
    m_pending.reset();
    m_working = false;
    if (m_channel && m_open && !isBusy())
        m_channel->close();
    m_open = false;
    if (!isBusy())
        m_channel.reset();
    if (m_status.presence == card::CardPresence::Absent) {
        m_unit = -1;
        m_shown.unit = -1;
        showEmpty();
        return;
    }
    // A unit that has not ended lost this card, or another card is in: look again what it is, but not at
    // once.
    const bool notEnded = m_shown.state == SlotState::Waiting || m_shown.state == SlotState::Empty;
    if (notEnded || m_status.insertion != m_takenInsertion) {
        m_unit = -1;
        m_shown.unit = -1;
        m_eid.reset();
        readAgainLater();
    }
}

base::Result<void> Slot::lend(const QString &work)
{
    const auto refuse = [this](const QString &text, const QString &remedy) {
        return base::fail(base::ErrorKind::Refused, base::ErrorCode("card.slot-busy"), text, remedy,
                          m_shown.reader);
    };
    if (!m_excluded.isEmpty())
        return refuse(m_excluded, QCoreApplication::translate("station", "Choose another reader."));
    if (m_lent)
        return refuse(QCoreApplication::translate("station", "Another job on this card is under way."),
                      QCoreApplication::translate("station", "Wait until it is over."));
    if (isBusy() || m_working || m_shown.state == SlotState::Waiting) {
        const QString text =
            m_shown.serial.isEmpty()
                ? QCoreApplication::translate("station", "The station is reading this card.")
                : QCoreApplication::translate("station", "%1 works with this card.").arg(m_shown.serial);
        return refuse(text,
                      QCoreApplication::translate("station", "Wait until it is over, or stop the batch."));
    }
    if (m_status.presence != card::CardPresence::Present)
        return refuse(QCoreApplication::translate("station", "There is no card in this reader."),
                      QCoreApplication::translate("station", "Put a card in."));
    if (m_channel)
        m_channel->close();
    m_open = false;
    m_channel.reset();
    m_lent = m_shown;
    m_takenInsertion = m_status.insertion;
    set(SlotState::Working);
    progress(work, -1);
    return {};
}

void Slot::takeBack()
{
    if (!m_lent)
        return;
    const SlotSnapshot before = *std::exchange(m_lent, std::nullopt);
    if (m_status.presence == card::CardPresence::Present && m_status.insertion == m_takenInsertion) {
        set(before.state, before.message);
        // A batch that began meanwhile has not seen this card yet.
        if (before.state == SlotState::Empty || before.state == SlotState::Trouble)
            readAgainLater();
        return;
    }
    m_unit = -1;
    if (m_status.presence == card::CardPresence::Present) {
        set(SlotState::Empty);
        readAgainLater();
        return;
    }
    m_shown.state = before.state;
    showEmpty();
}

void Slot::stopSoon()
{
    if (m_download)
        m_download->abort();
    if (m_job)
        m_job->abort();
}

} // namespace station
