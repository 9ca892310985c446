#include "core/station/shift_report.h"
#include "core/workflow/reasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace station {
namespace {

struct Words
{
    std::string_view code; ///< a whole code, or the beginning of many that ends in '.'
    const char *text;
};

/// The first one that fits counts.
constexpr Words kWords[] = {
    {workflow::reasons::kWrongCard, QT_TRANSLATE_NOOP("station", "Wrong card for the unit")},
    {workflow::reasons::kBadCheckDigits, QT_TRANSLATE_NOOP("station", "EID with wrong check digits")},
    {workflow::reasons::kOtherEidReserved, QT_TRANSLATE_NOOP("station", "Reserved for another card")},
    {workflow::reasons::kReservationUsed, QT_TRANSLATE_NOOP("station", "Profile was used already")},
    {workflow::reasons::kReservationDead, QT_TRANSLATE_NOOP("station", "Carrier could not reserve")},
    {workflow::reasons::kIncomplete, QT_TRANSLATE_NOOP("station", "Reservation is not complete")},
    {workflow::reasons::kSeveralFound, QT_TRANSLATE_NOOP("station", "Several reservations for one unit")},
    {workflow::reasons::kLostTooOften, QT_TRANSLATE_NOOP("station", "Carrier's answers were lost")},
    {workflow::reasons::kPutCardBack, QT_TRANSLATE_NOOP("station", "Card taken out too early")},
    {workflow::reasons::kNotOnCard, QT_TRANSLATE_NOOP("station", "Profile is not on the card")},
    {workflow::reasons::kTriedTooOften, QT_TRANSLATE_NOOP("station", "Card tried too often")},
    {workflow::reasons::kNotEnabled, QT_TRANSLATE_NOOP("station", "Profile could not be enabled")},
    {workflow::reasons::kOtherAddress, QT_TRANSLATE_NOOP("station", "Address reads back differently")},
    {workflow::reasons::kUnknownProfile, QT_TRANSLATE_NOOP("station", "Not certain what is on the card")},
    {workflow::reasons::kPerhapsPrinted, QT_TRANSLATE_NOOP("station", "Label perhaps printed")},
    {workflow::reasons::kVoided, QT_TRANSLATE_NOOP("station", "Code was voided")},
    {"install.refused", QT_TRANSLATE_NOOP("station", "Card refused the profile")},
    {"install.", QT_TRANSLATE_NOOP("station", "Installation failed")},
    {"card.mute", QT_TRANSLATE_NOOP("station", "Card does not answer")},
    {"card.gone", QT_TRANSLATE_NOOP("station", "Card taken out")},
    {"card.swapped", QT_TRANSLATE_NOOP("station", "Card was exchanged")},
    {"card.timed-out", QT_TRANSLATE_NOOP("station", "Card too slow")},
    {"card.reader-gone", QT_TRANSLATE_NOOP("station", "Reader was unplugged")},
    {"card.not-an-euicc", QT_TRANSLATE_NOOP("station", "Not an eSIM card")},
    {"card.", QT_TRANSLATE_NOOP("station", "Card or reader")},
    {"lpa.eid-mismatch", QT_TRANSLATE_NOOP("station", "Profile is for another card")},
    {"lpa.confirmation-code-needed", QT_TRANSLATE_NOOP("station", "Confirmation code is missing")},
    {"lpa.", QT_TRANSLATE_NOOP("station", "Profile does not fit its order")},
    {"server.untrusted", QT_TRANSLATE_NOOP("station", "Profile server is not trusted")},
    {"server.timed-out", QT_TRANSLATE_NOOP("station", "Profile server too slow")},
    {"server.unreachable", QT_TRANSLATE_NOOP("station", "Profile server not reached")},
    {"server.", QT_TRANSLATE_NOOP("station", "Profile server")},
    {"smdp.", QT_TRANSLATE_NOOP("station", "Profile server refused")},
    {"package.", QT_TRANSLATE_NOOP("station", "Profile package is damaged")},
    {"carrier.", QT_TRANSLATE_NOOP("station", "Carrier")},
    {"label.paper-out", QT_TRANSLATE_NOOP("station", "Printer out of paper")},
    {"label.media-out", QT_TRANSLATE_NOOP("station", "Printer out of labels")},
    {"label.ribbon-out", QT_TRANSLATE_NOOP("station", "Printer out of ribbon")},
    {"label.", QT_TRANSLATE_NOOP("station", "Label or printer")},
    {"journal.eid-in-work", QT_TRANSLATE_NOOP("station", "Card is at work elsewhere")},
    {"journal.limit-reached", QT_TRANSLATE_NOOP("station", "Limit of reservations")},
    {"journal.", QT_TRANSLATE_NOOP("station", "Journal")},
};

bool fits(std::string_view pattern, std::string_view code)
{
    return pattern.ends_with('.') ? code.starts_with(pattern) : code == pattern;
}

} // namespace

QString reasonWords(const QString &code)
{
    const QByteArray bytes = code.toUtf8();
    const std::string_view text(bytes.constData(), size_t(bytes.size()));
    const auto found = std::find_if(std::begin(kWords), std::end(kWords),
                                    [text](const Words &words) { return fits(words.code, text); });
    if (found != std::end(kWords))
        return QCoreApplication::translate("station", found->text);
    return code.isEmpty() ? QCoreApplication::translate("station", "No reason given")
                          : QCoreApplication::translate("station", "Another reason");
}

} // namespace station
