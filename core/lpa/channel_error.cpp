#include "core/lpa/channel_error.h"

#include <QCoreApplication>

namespace lpa {
namespace {

using Kind = card::ChannelFailure::Kind;
using base::ErrorCode;
using base::ErrorKind;

/// The error of a kind, with a sentence for channels that give none.
base::Error errorOf(const card::ChannelFailure &failure)
{
    switch (failure.kind) {
    case Kind::StatusWord:
        return {
            ErrorKind::Refused,
            ErrorCode("card.status-word"),
            QCoreApplication::translate("lpa", "The card refused a command (status word %1).")
                .arg(QString::number(failure.statusWord, 16).toUpper().rightJustified(4, QLatin1Char('0'))),
            {},
            {}};
    case Kind::NotAnEuicc:
        return {ErrorKind::Refused,
                ErrorCode("card.not-an-euicc"),
                QCoreApplication::translate("lpa", "The card is not an eSIM."),
                {},
                {}};
    case Kind::CardGone:
        return {ErrorKind::MissingPart,
                ErrorCode("card.gone"),
                QCoreApplication::translate("lpa", "The card was taken out."),
                {},
                {}};
    case Kind::CardReset:
        return {ErrorKind::Refused,
                ErrorCode("card.reset"),
                QCoreApplication::translate("lpa", "Another program reset the card."),
                {},
                {}};
    case Kind::CardMute:
        return {ErrorKind::MissingPart,
                ErrorCode("card.mute"),
                QCoreApplication::translate("lpa", "The card does not answer."),
                {},
                {}};
    case Kind::ReaderGone:
        return {ErrorKind::MissingPart,
                ErrorCode("card.reader-gone"),
                QCoreApplication::translate("lpa", "The reader was unplugged."),
                {},
                {}};
    case Kind::ReaderBusy:
        return {ErrorKind::Refused,
                ErrorCode("card.reader-busy"),
                QCoreApplication::translate("lpa", "Another program uses the reader."),
                {},
                {}};
    case Kind::TimedOut:
        return {ErrorKind::Unknown,
                ErrorCode("card.timed-out"),
                QCoreApplication::translate("lpa", "The card took too long."),
                {},
                {}};
    case Kind::HostFailed:
        return {ErrorKind::Internal,
                ErrorCode("card.host-failed"),
                QCoreApplication::translate("lpa", "The reader's process ended."),
                {},
                {}};
    case Kind::Malformed:
        return {ErrorKind::Refused,
                ErrorCode("card.malformed"),
                QCoreApplication::translate("lpa", "The card's answer breaks the rules."),
                {},
                {}};
    }
    return {};
}

} // namespace

base::Error channelError(const card::ChannelFailure &failure)
{
    base::Error error = errorOf(failure);
    if (!failure.text.isEmpty())
        error.text = failure.text;
    else
        error.remedy = QCoreApplication::translate("lpa", "Take the card out, put it in again and repeat.");
    return error;
}

NextStep channelAdvice(const card::ChannelFailure &failure)
{
    switch (failure.kind) {
    case Kind::NotAnEuicc:
    case Kind::Malformed: return NextStep::OtherCard;
    case Kind::StatusWord:
    case Kind::CardGone:
    case Kind::CardReset:
    case Kind::CardMute:
    case Kind::ReaderGone:
    case Kind::ReaderBusy:
    case Kind::TimedOut:
    case Kind::HostFailed: break;
    }
    return NextStep::RetrySameCard;
}

} // namespace lpa
