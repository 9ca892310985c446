#include "core/card/fault.h"

#include <QCoreApplication>

#include <winscard.h>

namespace card {

namespace {

using Kind = ChannelFailure::Kind;

Kind kindOfPcsc(quint32 code)
{
    // PC/SC's codes are plain numbers, not an enum; what is not in this list is a failure of the host's own.
    switch (LONG(code)) {
    case SCARD_E_NO_SMARTCARD:
    case SCARD_W_REMOVED_CARD:
    case SCARD_E_NOT_TRANSACTED: // a failed transmit: the card vanished while it was spoken to
    case SCARD_F_COMM_ERROR:
    case SCARD_E_COMM_DATA_LOST: return Kind::CardGone;
    case SCARD_W_RESET_CARD:
    case SCARD_W_UNPOWERED_CARD: return Kind::CardReset;
    case SCARD_W_UNRESPONSIVE_CARD:
    case SCARD_W_UNSUPPORTED_CARD:
    case SCARD_E_CARD_UNSUPPORTED: return Kind::CardMute;
    case SCARD_E_READER_UNAVAILABLE:
    case SCARD_E_UNKNOWN_READER:
    case SCARD_E_NO_READERS_AVAILABLE:
    case SCARD_E_NO_SERVICE:
    case SCARD_E_SERVICE_STOPPED:
    case SCARD_E_SYSTEM_CANCELLED:
    case SCARD_E_INVALID_HANDLE: return Kind::ReaderGone; // handles die with the service
    case SCARD_E_SHARING_VIOLATION: return Kind::ReaderBusy;
    case SCARD_E_TIMEOUT: return Kind::TimedOut;
    case SCARD_E_PROTO_MISMATCH:
    case SCARD_E_INVALID_ATR:
    case SCARD_E_INSUFFICIENT_BUFFER: return Kind::Malformed;
    default: return Kind::HostFailed;
    }
}

/// The sentence before translation; %1 is the reader, %2 the status word.
const char *sentence(const Fault &fault)
{
    switch (fault.kind) {
    case Kind::StatusWord:
        return QT_TRANSLATE_NOOP(
            "card", "The card in %1 refused the command (%2). If it happens again, take another card.");
    case Kind::NotAnEuicc:
        return QT_TRANSLATE_NOOP("card", "The card in %1 is not an eSIM chip. Put in an eUICC; if it is one, "
                                         "add its ISD-R AID to the settings.");
    case Kind::CardGone:
        return QT_TRANSLATE_NOOP(
            "card", "The card in %1 was pulled out or lost contact. Put it in again and leave it there.");
    case Kind::CardReset:
        return QT_TRANSLATE_NOOP(
            "card", "Another program reset the card in %1. Close other smart card programs and try again.");
    case Kind::CardMute:
        return QT_TRANSLATE_NOOP(
            "card",
            "The card in %1 does not answer. Check that it lies the right way round, then try another card.");
    case Kind::ReaderGone:
        if (LONG(fault.pcscCode) == SCARD_E_NO_SERVICE || LONG(fault.pcscCode) == SCARD_E_SERVICE_STOPPED)
            return QT_TRANSLATE_NOOP(
                "card",
                "The smart card service does not run, so %1 cannot be reached. Start the service (pcscd).");
        return QT_TRANSLATE_NOOP("card", "The reader %1 is gone. Check its cable, then plug it in again.");
    case Kind::ReaderBusy:
        return QT_TRANSLATE_NOOP("card", "Another program is using the reader %1. Close it and try again.");
    case Kind::TimedOut:
        return QT_TRANSLATE_NOOP(
            "card",
            "The card in %1 did not finish its answer within the limits. Take it out and put it in again.");
    case Kind::HostFailed:
        if (isAccessRefused(fault.pcscCode))
            return QT_TRANSLATE_NOOP(
                "card",
                "This user may not use the reader %1. Ask the administrator for access to smart cards.");
        if (fault.isUnconfined)
            return QT_TRANSLATE_NOOP("card",
                                     "The program that speaks to the reader %1 cannot be confined on this "
                                     "system. It needs a Linux kernel that filters system calls (seccomp).");
        return QT_TRANSLATE_NOOP("card", "The program that speaks to the reader %1 failed. Try again; if it "
                                         "stays so, reinstall the station.");
    case Kind::Malformed:
        return QT_TRANSLATE_NOOP("card",
                                 "The card in %1 answered in a way that cards may not. Take another card.");
    }
    return "";
}

} // namespace

bool isAccessRefused(quint32 pcscCode)
{
    return LONG(pcscCode) == SCARD_W_SECURITY_VIOLATION || LONG(pcscCode) == SCARD_E_NO_ACCESS;
}

bool isServiceLost(quint32 pcscCode)
{
    switch (LONG(pcscCode)) {
    case SCARD_E_NO_SERVICE:
    case SCARD_E_SERVICE_STOPPED:
    case SCARD_E_SYSTEM_CANCELLED:
    case SCARD_E_INVALID_HANDLE: return true;
    default: return false;
    }
}

Fault faultOfPcsc(quint32 pcscCode)
{
    return Fault{kindOfPcsc(pcscCode), ChannelFailure::Reached::No, 0, pcscCode};
}

ChannelFailure toFailure(const Fault &fault, const ReaderName &reader)
{
    QString text = QCoreApplication::translate("card", sentence(fault));
    if (fault.kind == Kind::StatusWord) {
        const QString word =
            QString::number(fault.statusWord, 16).toUpper().rightJustified(4, QLatin1Char('0'));
        text = text.arg(reader, word);
    } else {
        text = text.arg(reader);
    }
    return ChannelFailure{fault.kind, fault.reached, fault.statusWord, text};
}

} // namespace card
