#include "ui/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace ui::words {

QString phase(workflow::Phase phase)
{
    using workflow::Phase;
    switch (phase) {
    case Phase::Planned: return QCoreApplication::translate("ui", "planned");
    case Phase::Reserving: return QCoreApplication::translate("ui", "reserving");
    case Phase::Reserved: return QCoreApplication::translate("ui", "reserved");
    case Phase::Activating: return QCoreApplication::translate("ui", "activating");
    case Phase::WaitingForCard: return QCoreApplication::translate("ui", "waiting for card");
    case Phase::Installing: return QCoreApplication::translate("ui", "installing");
    case Phase::WritingAddress: return QCoreApplication::translate("ui", "writing address");
    case Phase::Verifying: return QCoreApplication::translate("ui", "reading back");
    case Phase::Printing: return QCoreApplication::translate("ui", "printing");
    case Phase::WaitingForScan: return QCoreApplication::translate("ui", "waiting for scan");
    case Phase::Done: return QCoreApplication::translate("ui", "done");
    case Phase::Failed: return QCoreApplication::translate("ui", "failed");
    case Phase::Held: return QCoreApplication::translate("ui", "on hold");
    }
    return {};
}

QString next(workflow::Phase phase)
{
    using workflow::Phase;
    switch (phase) {
    case Phase::Planned: return QCoreApplication::translate("ui", "Nothing to do yet. Its turn comes.");
    case Phase::Reserving:
    case Phase::Reserved:
    case Phase::Activating:
        return QCoreApplication::translate("ui", "Nothing to do. The carrier is getting the profile ready.");
    case Phase::WaitingForCard:
        return QCoreApplication::translate("ui", "Put this unit's card into a reader.");
    case Phase::Installing:
    case Phase::WritingAddress:
    case Phase::Verifying:
        return QCoreApplication::translate("ui", "Leave the card in. It is being written.");
    case Phase::Printing:
        return QCoreApplication::translate("ui", "Nothing to do. The label is being printed.");
    case Phase::WaitingForScan: return QCoreApplication::translate("ui", "Stick the label on and scan it.");
    case Phase::Done: return QCoreApplication::translate("ui", "Finished. Take the card out.");
    case Phase::Failed:
        return QCoreApplication::translate("ui", "Put this unit aside. Try again when the cause is gone.");
    case Phase::Held: return QCoreApplication::translate("ui", "Put this unit aside and call an engineer.");
    }
    return {};
}

QString reserve(esim::ReserveMode mode)
{
    switch (mode) {
    case esim::ReserveMode::Eid: return QCoreApplication::translate("ui", "by EID");
    case esim::ReserveMode::MatchingId: return QCoreApplication::translate("ui", "by matching ID");
    case esim::ReserveMode::Given: return QCoreApplication::translate("ui", "code given");
    }
    return {};
}

QString deliver(esim::Deliver deliver)
{
    switch (deliver) {
    case esim::Deliver::Install: return QCoreApplication::translate("ui", "install");
    case esim::Deliver::Address: return QCoreApplication::translate("ui", "write address");
    case esim::Deliver::Label: return QCoreApplication::translate("ui", "label only");
    }
    return {};
}

QString grouped(const QString &digits)
{
    const bool all = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
    if (!all)
        return digits;
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text += u' ';
        text += digits.at(i);
    }
    return text;
}

QString timeLeft(base::Millis left)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left).count();
    if (minutes <= 1)
        return QCoreApplication::translate("ui", "less than a minute");
    // Past ten minutes the last digit is a promise that nobody can keep.
    const auto rounded = minutes <= 10 ? minutes : (minutes + 4) / 5 * 5;
    if (rounded < 60)
        return QCoreApplication::translate("ui", "about %1 min").arg(rounded);
    return QCoreApplication::translate("ui", "about %1 h %2 min").arg(rounded / 60).arg(rounded % 60);
}

QString elapsed(base::Instant since, base::Instant now)
{
    if (since == base::Instant{} || now < since)
        return {};
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now - since).count();
    const QChar zero = u'0';
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, zero);
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, zero)
        .arg(seconds % 60, 2, 10, zero);
}

QString timeOfDay(base::Instant at)
{
    const auto when = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    return when.toString(QStringLiteral("HH:mm:ss"));
}

base::Instant now() { return base::Instant{base::Millis{QDateTime::currentMSecsSinceEpoch()}}; }

} // namespace ui::words
