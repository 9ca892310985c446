#include "core/station/card_desk.h"

#include "core/lpa/channel_error.h"
#include "core/station/change_record.h"

#include <QCoreApplication>
#include <QTimer>

namespace station {
namespace {

using Act = CardWish::Act;
using journal::CardActStep;

journal::CardAct recordedAs(Act act)
{
    switch (act) {
    case Act::Enable: return journal::CardAct::Enable;
    case Act::Disable: return journal::CardAct::Disable;
    case Act::Delete: return journal::CardAct::Delete;
    case Act::Nickname: return journal::CardAct::Nickname;
    case Act::DefaultSmdp: return journal::CardAct::DefaultSmdp;
    case Act::MemoryReset: return journal::CardAct::MemoryReset;
    case Act::Read:
    case Act::SendNotifications: return journal::CardAct::SendNotifications;
    case Act::DropNotification: return journal::CardAct::DropNotification;
    }
    return journal::CardAct::Enable;
}

QString detailOf(const CardWish &wish)
{
    switch (wish.act) {
    case Act::Enable:
    case Act::Disable:
    case Act::Delete: return wish.iccid;
    case Act::Nickname: return wish.iccid + QLatin1Char(' ') + wish.text;
    case Act::DefaultSmdp: return wish.text;
    case Act::DropNotification: return QString::number(wish.sequence);
    case Act::Read:
    case Act::MemoryReset:
    case Act::SendNotifications: break;
    }
    return {};
}

QString workWords(Act act)
{
    switch (act) {
    case Act::Read: return QCoreApplication::translate("station", "reading the card");
    case Act::Enable: return QCoreApplication::translate("station", "enabling");
    case Act::Disable: return QCoreApplication::translate("station", "disabling");
    case Act::Delete: return QCoreApplication::translate("station", "deleting");
    case Act::Nickname: return QCoreApplication::translate("station", "writing the name");
    case Act::DefaultSmdp: return QCoreApplication::translate("station", "writing the address");
    case Act::MemoryReset: return QCoreApplication::translate("station", "clearing the card");
    case Act::SendNotifications: return QCoreApplication::translate("station", "sending notifications");
    case Act::DropNotification: return QCoreApplication::translate("station", "dropping the notification");
    }
    return {};
}

QString doneSentence(Act act)
{
    switch (act) {
    case Act::Read: return {};
    case Act::Enable: return QCoreApplication::translate("station", "The profile is enabled.");
    case Act::Disable: return QCoreApplication::translate("station", "The profile is disabled.");
    case Act::Delete: return QCoreApplication::translate("station", "The profile is deleted.");
    case Act::Nickname: return QCoreApplication::translate("station", "The name is stored.");
    case Act::DefaultSmdp: return QCoreApplication::translate("station", "The address is stored.");
    case Act::MemoryReset: return QCoreApplication::translate("station", "The card is cleared.");
    case Act::SendNotifications:
        return QCoreApplication::translate("station", "No notification is pending on the card.");
    case Act::DropNotification:
        return QCoreApplication::translate("station", "The notification is gone from the card, unsent.");
    }
    return {};
}

CardEnd endOf(CardActStep step)
{
    switch (step) {
    case CardActStep::Done: return CardEnd::Done;
    case CardActStep::Refused: return CardEnd::Refused;
    case CardActStep::Wanted:
    case CardActStep::Unknown: break;
    }
    return CardEnd::Unknown;
}

base::Result<void> badWish()
{
    return base::fail(base::ErrorKind::Internal, base::ErrorCode("card.bad-wish"),
                      QCoreApplication::translate("station", "What was asked for cannot be done."));
}

} // namespace

/// One wish at work in one reader.
class CardDesk::Work
{
public:
    Work(CardDesk &desk, Slot &slot, CardWish wish)
        : m_desk(desk)
        , m_slot(slot)
        , m_wish(std::move(wish))
        , m_channel(desk.m_links.cards.channel(m_wish.reader))
    {
        m_snapshot.reader = m_wish.reader;
    }
    ~Work() { m_slot.takeBack(); }
    Work(const Work &) = delete;
    Work &operator=(const Work &) = delete;

    void start()
    {
        m_channel->open([this](const card::ChannelResult<card::Opened> &opened) {
            if (!opened) {
                end(CardEnd::Refused, sentenceOf(opened.error()));
                return;
            }
            run(lpa::readEid(*m_channel), [this](const esim::Eid &eid) { cardKnown(eid); });
        });
    }
    void stopSoon()
    {
        if (m_job)
            m_job->abort();
    }

private:
    /// Runs a reading job; a failure ends the work.
    template <class T, class Next>
    void run(std::unique_ptr<lpa::Job<T>> job, Next next)
    {
        runToEnd<T>(std::move(job), [this, next](const lpa::JobResult<T> &result) {
            if (result)
                next(*result);
            else
                end(m_changed, m_said.isEmpty() ? result.error().error.sentence() : m_said);
        });
    }
    template <class T, class Finish>
    void runToEnd(std::unique_ptr<lpa::Job<T>> job, Finish finish)
    {
        lpa::Job<T> *started = job.get();
        m_job = std::move(job);
        started->start([this, finish](const lpa::JobResult<T> &result) {
            // The job must not die inside its own callback's caller.
            const std::unique_ptr<lpa::CardJob> over = std::move(m_job);
            finish(result);
        });
    }

    void cardKnown(const esim::Eid &eid)
    {
        m_eid = eid;
        if (m_wish.act == Act::Read) {
            readAll();
            return;
        }
        if (eid.text() != m_wish.eid) {
            end(CardEnd::Refused,
                QCoreApplication::translate(
                    "station", "Another card is in the reader now; nothing was changed. Read it first."));
            return;
        }
        if (const auto prepared = prepare(); !prepared) {
            end(CardEnd::Refused, prepared.error().sentence());
            return;
        }
        // Nothing is done to the card before the record of it is durable.
        m_record.emplace(m_desk.m_links.journal, m_desk.m_links.clock,
                         journal::CardChange{recordedAs(m_wish.act), {}, m_eid, m_wish.reader, {}},
                         m_desk.m_links.operatorName());
        m_record->begin(detailOf(m_wish), [this](const base::Result<void> &durable) {
            if (durable)
                change();
            else
                end(CardEnd::Refused, durable.error().sentence());
        });
    }

    /// Checks what was asked for before anything is recorded.
    base::Result<void> prepare()
    {
        switch (m_wish.act) {
        case Act::Enable:
        case Act::Disable:
        case Act::Delete:
        case Act::Nickname: {
            const auto iccid = esim::Iccid::fromText(m_wish.iccid);
            if (!iccid)
                return badWish();
            m_iccid = *iccid;
            return {};
        }
        case Act::DefaultSmdp: {
            if (m_wish.text.isEmpty())
                return {};
            const auto address = esim::ServerAddress::fromText(m_wish.text);
            if (!address)
                return tl::unexpected(address.error());
            m_address = *address;
            return {};
        }
        case Act::Read:
        case Act::MemoryReset:
        case Act::SendNotifications:
        case Act::DropNotification: break;
        }
        return {};
    }

    void change()
    {
        using lpa::es10::MemoryReset;
        card::Channel &channel = *m_channel;
        switch (m_wish.act) {
        case Act::Enable: changeBy(lpa::enableProfile(channel, *m_iccid)); return;
        case Act::Disable: changeBy(lpa::disableProfile(channel, *m_iccid)); return;
        case Act::Delete: changeBy(lpa::deleteProfile(channel, *m_iccid)); return;
        case Act::Nickname: changeBy(lpa::setNickname(channel, *m_iccid, m_wish.text)); return;
        case Act::DefaultSmdp: changeBy(lpa::setDefaultSmdp(channel, m_address)); return;
        case Act::MemoryReset:
            changeBy(lpa::memoryReset(channel, {MemoryReset::OperationalProfiles, MemoryReset::DefaultSmdp}));
            return;
        case Act::DropNotification: changeBy(lpa::dropNotification(channel, m_wish.sequence)); return;
        case Act::SendNotifications: sendNotifications(); return;
        case Act::Read: break;
        }
    }

    void changeBy(std::unique_ptr<lpa::Job<lpa::Change>> job)
    {
        runToEnd<lpa::Change>(std::move(job), [this](const lpa::JobResult<lpa::Change> &result) {
            if (result) {
                changed(
                    CardActStep::Done, {},
                    *result == lpa::Change::Made
                        ? doneSentence(m_wish.act)
                        : QCoreApplication::translate("station", "Nothing to do: the card was so already."));
                return;
            }
            const lpa::JobFailure &failure = result.error();
            m_usable = failure.cardAnswered();
            changed(stepOf(result), failure.error.code.text(), failure.error.sentence());
        });
    }

    void sendNotifications()
    {
        using Reports = std::vector<lpa::NotificationReport>;
        std::unique_ptr<lpa::Job<Reports>> job = std::make_unique<lpa::NotificationJob>(
            *m_channel, m_desk.m_links.servers, m_desk.m_links.notifications.hooksFor(*m_eid));
        runToEnd<Reports>(std::move(job), [this](const lpa::JobResult<Reports> &reports) {
            if (!reports) {
                m_usable = reports.error().cardAnswered();
                changed(CardActStep::Refused, reports.error().error.code.text(),
                        reports.error().error.sentence());
                return;
            }
            const lpa::NotificationReport *kept = nullptr;
            for (const lpa::NotificationReport &report : *reports) {
                if (!kept && report.state == lpa::NotificationReport::State::Kept)
                    kept = &report;
            }
            if (kept) {
                changed(CardActStep::Refused, kept->error ? kept->error->code.text() : QString(),
                        QCoreApplication::translate("station", "Not every notification was taken. %1")
                            .arg(kept->error ? kept->error->sentence() : QString()));
            } else {
                changed(CardActStep::Done, {},
                        reports->empty()
                            ? doneSentence(m_wish.act)
                            : QCoreApplication::translate("station", "All notifications were sent: %1.")
                                  .arg(reports->size()));
            }
        });
    }

    /// The change is over: records it, and shows the card as it is now.
    void changed(CardActStep how, const QString &code, const QString &sentence)
    {
        m_changed = endOf(how);
        m_said = sentence;
        m_record->end(how, code, [this](const base::Result<void> &durable) {
            if (!durable)
                m_said += QLatin1Char(' ') + durable.error().sentence();
            if (m_usable)
                readAll();
            else
                end(m_changed, m_said);
        });
    }

    void readAll()
    {
        run(lpa::readChip(*m_channel), [this](const lpa::Chip &chip) {
            m_snapshot.eid = chip.eid.text();
            m_snapshot.checkDigits = chip.eid.hasRightCheckDigits() ? CardSnapshot::CheckDigits::Right
                                                                    : CardSnapshot::CheckDigits::Wrong;
            m_snapshot.chip = chip.info;
            run(lpa::readProfiles(*m_channel), [this](const std::vector<esim::ProfileInfo> &profiles) {
                m_snapshot.profiles = profiles;
                run(lpa::readNotifications(*m_channel),
                    [this](const std::vector<esim::PendingNotification> &pending) {
                        m_desk.m_links.notifications.seen(*m_eid, pending);
                        m_snapshot.notifications = pending;
                        for (esim::PendingNotification &one : m_snapshot.notifications)
                            one.whole.clear();
                        m_snapshot.readAt = m_desk.m_links.clock.now();
                        m_desk.m_links.read(m_snapshot);
                        end(m_wish.act == Act::Read ? CardEnd::Done : m_changed, m_said);
                    });
            });
        });
    }

    void end(CardEnd how, const QString &sentence)
    {
        m_channel->close();
        // Not at once: this runs inside a callback of the channel.
        QTimer::singleShot(0, &m_later, [this, how, sentence] { m_desk.over(m_wish.reader, how, sentence); });
    }

    static QString sentenceOf(const card::ChannelFailure &failure)
    {
        return failure.text.isEmpty() ? lpa::channelError(failure).sentence() : failure.text;
    }

    CardDesk &m_desk;
    Slot &m_slot;
    CardWish m_wish;
    std::unique_ptr<card::Channel> m_channel;
    std::unique_ptr<lpa::CardJob> m_job;
    std::optional<esim::Eid> m_eid;
    std::optional<esim::Iccid> m_iccid;
    std::optional<esim::ServerAddress> m_address;
    CardSnapshot m_snapshot;
    CardEnd m_changed = CardEnd::Refused; ///< how the change ended; Refused while there was none
    QString m_said;
    bool m_usable = true; ///< the channel can go on being used after the change
    std::optional<ChangeRecord> m_record;
    QObject m_later;
};

CardDesk::CardDesk(Links links)
    : m_links(std::move(links))
{}

CardDesk::~CardDesk() = default;

void CardDesk::perform(Slot *slot, const CardWish &wish)
{
    if (!slot) {
        m_links.ended(wish.reader, CardEnd::Refused,
                      QCoreApplication::translate("station", "There is no such reader. Choose another one."));
        return;
    }
    if (const auto lent = slot->lend(workWords(wish.act)); !lent) {
        m_links.ended(wish.reader, CardEnd::Refused, lent.error().sentence());
        return;
    }
    auto &work = m_works[wish.reader];
    work = std::make_unique<Work>(*this, *slot, wish);
    m_links.working(wish.reader, workWords(wish.act));
    work->start();
}

void CardDesk::stopSoon()
{
    for (auto &[reader, work] : m_works)
        work->stopSoon();
}

void CardDesk::over(const QString &reader, CardEnd end, const QString &sentence)
{
    const QString which = reader;
    const QString what = sentence;
    m_works.erase(which);
    m_links.working(which, {});
    m_links.ended(which, end, what);
}

} // namespace station
