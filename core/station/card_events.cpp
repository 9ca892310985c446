#include "core/station/card_events.h"

#include "core/lpa/channel_error.h"

namespace station {
namespace {

using workflow::CardIs;
using workflow::Written;

CardIs cardIs(card::ChannelFailure::Kind kind)
{
    using Kind = card::ChannelFailure::Kind;
    switch (kind) {
    case Kind::CardGone:
    case Kind::ReaderGone: return CardIs::Gone;
    case Kind::CardMute:
    case Kind::TimedOut:
    case Kind::HostFailed: return CardIs::Stuck;
    case Kind::StatusWord:
    case Kind::NotAnEuicc:
    case Kind::CardReset:
    case Kind::ReaderBusy:
    case Kind::Malformed: return CardIs::There;
    }
    return CardIs::There;
}

/// Where the card is after an outcome whose error came from the channel; nothing when it did not.
std::optional<CardIs> cardIs(const base::Error &error)
{
    using Kind = card::ChannelFailure::Kind;
    for (const Kind kind : {Kind::CardGone, Kind::ReaderGone, Kind::CardMute, Kind::TimedOut,
                            Kind::HostFailed, Kind::CardReset, Kind::ReaderBusy, Kind::Malformed}) {
        if (lpa::channelError({kind, {}, 0, {}}).code == error.code)
            return cardIs(kind);
    }
    return std::nullopt;
}

workflow::Consequence consequence(lpa::NextStep next)
{
    switch (next) {
    case lpa::NextStep::None:
    case lpa::NextStep::RetryLater:
    case lpa::NextStep::RetrySameCard: return workflow::Consequence::RetryLater;
    case lpa::NextStep::OtherCard:
    case lpa::NextStep::FixSettings:
    case lpa::NextStep::AskConfirmationCode: return workflow::Consequence::Fail;
    case lpa::NextStep::NewReservation: return workflow::Consequence::NewReservation;
    case lpa::NextStep::HoldForPerson: return workflow::Consequence::Hold;
    }
    return workflow::Consequence::Hold;
}

} // namespace

workflow::Event eventOf(const lpa::DownloadOutcome &outcome)
{
    const workflow::Reason reason = outcome.error ? workflow::reasonOf(*outcome.error) : workflow::Reason{};
    const auto trouble = outcome.error ? cardIs(*outcome.error) : std::nullopt;
    switch (outcome.verdict) {
    case lpa::DownloadOutcome::Verdict::Succeeded:
        return workflow::InstallSucceeded{outcome.iccid, outcome.installationResult};
    case lpa::DownloadOutcome::Verdict::Unknown:
        return workflow::CardWorkLost{Written::Perhaps, trouble.value_or(CardIs::There), outcome.iccid,
                                      reason};
    case lpa::DownloadOutcome::Verdict::Refused:
        if (trouble && outcome.written == lpa::DownloadOutcome::Written::No)
            return workflow::CardWorkLost{Written::No, *trouble, std::nullopt, reason};
        return workflow::InstallRefused{consequence(outcome.nextStep), reason, outcome.installationResult};
    }
    return workflow::CardWorkLost{Written::Perhaps, CardIs::There, outcome.iccid, reason};
}

workflow::Event lostEvent(const lpa::JobFailure &failure, Written written)
{
    const CardIs where = failure.channel ? cardIs(failure.channel->kind) : CardIs::There;
    return workflow::CardWorkLost{written, where, std::nullopt, workflow::reasonOf(failure.error)};
}

workflow::Event lostEvent(const card::ChannelFailure &failure, Written written)
{
    return workflow::CardWorkLost{written, cardIs(failure.kind), std::nullopt,
                                  workflow::reasonOf(lpa::channelError(failure))};
}

workflow::Event enableEvent(const lpa::JobFailure *failure)
{
    if (!failure)
        return workflow::EnableAnswered{};
    // A status word is no refusal: the card is read, and asked once more.
    if (failure->resultCode)
        return workflow::EnableAnswered{workflow::reasonOf(failure->error)};
    return lostEvent(*failure, Written::Perhaps);
}

workflow::Event addressEvent(const lpa::JobFailure *failure)
{
    if (!failure)
        return workflow::AddressAnswered{};
    if (failure->effect == lpa::JobFailure::Effect::Perhaps)
        return lostEvent(*failure, Written::Perhaps);
    if (failure->resultCode)
        return workflow::AddressAnswered{workflow::reasonOf(failure->error)};
    return lostEvent(*failure, Written::No);
}

workflow::Event eventOf(const lpa::CardContents &contents)
{
    workflow::CardRead event;
    event.eid = contents.eid;
    for (const esim::ProfileInfo &profile : contents.profiles) {
        event.profiles.push_back({profile.iccid, profile.state == esim::ProfileState::Enabled
                                                     ? esim::Enable::Yes
                                                     : esim::Enable::No});
    }
    for (const esim::PendingNotification &notification : contents.notifications)
        event.notifications.push_back(
            {qint64(notification.sequence), notification.address, notification.whole});
    return event;
}

workflow::Event eventOf(const lpa::CardAddress &address)
{
    workflow::CardRead event;
    event.eid = address.eid;
    event.defaultAddress = address.defaultSmdp;
    return event;
}

workflow::Event eventOf(const std::vector<lpa::NotificationReport> &reports)
{
    workflow::NotificationsHandled event;
    for (const lpa::NotificationReport &report : reports) {
        auto &list = report.state == lpa::NotificationReport::State::Kept ? event.kept : event.sent;
        list.push_back(qint64(report.notification.sequence));
    }
    return event;
}

} // namespace station
