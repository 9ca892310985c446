#include "core/label/printer_status.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QRegularExpression>

namespace label {
namespace {

using base::ErrorCode;
using base::ErrorKind;

/// Real answers have about 90 bytes, and less than 40.
constexpr qsizetype kLongestHostStatus = 160;
constexpr qsizetype kLongestErrorReport = 120;

constexpr char kStx = '\x02';
constexpr char kAck = '\x06';
constexpr char kXon = '\x11';

tl::unexpected<base::Error> unreadable() { return tl::unexpected(unreadableAnswer()); }

PrinterState faulty(PrinterFault fault, int number = 0) { return {fault, PrinterWork::Idle, number}; }

PrinterState hostState(const QRegularExpressionMatch &m)
{
    const auto isSet = [&m](QStringView name) { return m.capturedView(name) == QLatin1String("1"); };
    const auto isMany = [&m](QStringView name) { return m.capturedView(name).toUInt() > 0; };
    // What a person must see to comes first; of several faults the one that is met first at the printer.
    // A head that is still cold (l) prints all the same.
    if (isSet(u"head"))
        return faulty(PrinterFault::HeadOpen);
    if (isSet(u"paper"))
        return faulty(PrinterFault::PaperOut);
    if (isSet(u"ribbon"))
        return faulty(PrinterFault::RibbonOut);
    if (isSet(u"hot"))
        return faulty(PrinterFault::HeadTooHot);
    if (isSet(u"lost"))
        return faulty(PrinterFault::SettingsLost);
    if (isSet(u"diagnosing"))
        return faulty(PrinterFault::Diagnosing);
    if (isSet(u"pause"))
        return faulty(PrinterFault::Paused);
    if (isSet(u"full"))
        return {{}, PrinterWork::MemoryFull, 0};
    if (isMany(u"formats"))
        return {{}, PrinterWork::Printing, 0};
    if (isSet(u"half"))
        return {{}, PrinterWork::HalfLabel, 0};
    if (isSet(u"waiting"))
        return {{}, PrinterWork::LabelWaiting, 0};
    if (isMany(u"labels"))
        return {{}, PrinterWork::Printing, 0};
    return {};
}

/// Numbers of ^ee that EPL printers and those that speak like them share.
PrinterState reportedState(int number)
{
    switch (number) {
    case 0: return {};
    case 1:
    case 2:
    case 3:
    case 4:
    case 5: return faulty(PrinterFault::FormatRefused, number);
    case 7: return faulty(PrinterFault::MediaOut, number);
    case 11: return faulty(PrinterFault::HeadOpen, number);
    case 62: return faulty(PrinterFault::HeadTooHot, number);
    case 81: return faulty(PrinterFault::CutterStuck, number);
    case 92: return faulty(PrinterFault::Paused, number);
    default: return faulty(PrinterFault::Other, number);
    }
}

struct FaultWords
{
    ErrorCode code;
    QString text;
    QString remedy;
};

FaultWords wordsOf(PrinterFault fault)
{
    switch (fault) {
    case PrinterFault::PaperOut:
        return {ErrorCode("label.paper-out"),
                QCoreApplication::translate("label", "The printer has no labels."),
                QCoreApplication::translate("label", "Put in a new roll and close the printer.")};
    case PrinterFault::RibbonOut:
        return {ErrorCode("label.ribbon-out"),
                QCoreApplication::translate("label", "The printer has no ribbon."),
                QCoreApplication::translate("label", "Put in a new ribbon and close the printer.")};
    case PrinterFault::MediaOut:
        return {ErrorCode("label.media-out"),
                QCoreApplication::translate("label", "The printer has no labels or no ribbon."),
                QCoreApplication::translate("label", "Put in what is missing and close the printer.")};
    case PrinterFault::HeadOpen:
        return {ErrorCode("label.head-open"), QCoreApplication::translate("label", "The printer is open."),
                QCoreApplication::translate("label", "Close the print head until it clicks.")};
    case PrinterFault::HeadTooHot:
        return {ErrorCode("label.head-hot"),
                QCoreApplication::translate("label", "The print head is too hot."),
                QCoreApplication::translate("label", "Let the printer cool down for a few minutes.")};
    case PrinterFault::CutterStuck:
        return {ErrorCode("label.cutter-stuck"),
                QCoreApplication::translate("label", "The printer's cutter is stuck."),
                QCoreApplication::translate("label",
                                            "Switch the printer off, free the cutter, and switch it on.")};
    case PrinterFault::Paused:
        return {ErrorCode("label.printer-paused"),
                QCoreApplication::translate("label", "The printer is paused."),
                QCoreApplication::translate("label", "Press the printer's pause button.")};
    case PrinterFault::Diagnosing:
        return {ErrorCode("label.printer-diagnosing"),
                QCoreApplication::translate("label",
                                            "The printer is in its test mode, in which it prints numbers."),
                QCoreApplication::translate("label", "Switch the printer off and on.")};
    case PrinterFault::SettingsLost:
        return {
            ErrorCode("label.printer-settings-lost"),
            QCoreApplication::translate("label", "The printer has lost its own settings."),
            QCoreApplication::translate("label", "Set the printer up again: label size, sensor, network.")};
    case PrinterFault::FormatRefused:
        return {ErrorCode("label.format-refused"),
                QCoreApplication::translate("label", "The printer says that it was sent something wrong."),
                QCoreApplication::translate(
                    "label",
                    "Switch the printer off and on, and check that the label's size and dots per inch "
                    "in the settings are the printer's.")};
    case PrinterFault::Other: break;
    }
    return {ErrorCode("label.printer-fault"),
            QCoreApplication::translate("label", "The printer reports a fault."),
            QCoreApplication::translate("label", "Look at the printer's display and at its manual.")};
}

} // namespace

StateReading readHostStatus(QByteArrayView received)
{
    static const QRegularExpression whole(QStringLiteral(
        "\\A\\x02\\d{3},(?<paper>[01]),(?<pause>[01]),\\d{4,5},(?<formats>\\d{3}),(?<full>[01]),"
        "(?<diagnosing>[01]),(?<half>[01]),\\d{3},(?<lost>[01]),[01],(?<hot>[01])\\x03\\r\\n"
        "\\x02\\d{3},\\d,(?<head>[01]),(?<ribbon>[01]),[01],[0-9A-Z],[0-9],(?<waiting>[01]),"
        "(?<labels>\\d{8}),\\d,\\d{3}\\x03\\r\\n"
        "\\x02\\d{4},[01]\\x03\\r\\n\\z"));
    if (received.isEmpty())
        return std::optional<PrinterState>();
    if (received.front() != kStx || received.size() > kLongestHostStatus)
        return unreadable();
    if (received.toByteArray().count("\x03\r\n") < 3)
        return std::optional<PrinterState>();
    const auto match = whole.match(QString::fromLatin1(received));
    if (!match.hasMatch())
        return unreadable();
    return hostState(match);
}

StateReading readErrorReport(QByteArrayView received)
{
    // Behind 07 stands what is missing, paper or ribbon, and how many labels wait for it.
    static const QRegularExpression whole(
        QStringLiteral("\\A\\d\\d(?:[PR]\\d{3})?(?:,\\d\\d(?:[PR]\\d{3})?)*\\r\\n\\z"));
    while (!received.isEmpty() && (received.front() == kAck || received.front() == kXon))
        received = received.sliced(1);
    if (received.isEmpty())
        return std::optional<PrinterState>();
    const bool isDigit = received.front() >= '0' && received.front() <= '9';
    if (!isDigit || received.size() > kLongestErrorReport)
        return unreadable();
    if (!received.toByteArray().contains('\n'))
        return std::optional<PrinterState>();
    const QString report = QString::fromLatin1(received);
    if (!whole.match(report).hasMatch())
        return unreadable();
    // An earlier complaint about a format says less than an open head.
    PrinterState state;
    for (const QString &number : report.trimmed().split(QLatin1Char(','))) {
        const PrinterState one = reportedState(number.left(2).toInt());
        if (!state.fault || state.fault == PrinterFault::FormatRefused)
            state = one.fault ? one : state;
    }
    return state;
}

base::Error unreadableAnswer()
{
    return {ErrorKind::Refused,
            ErrorCode("label.printer-garbled"),
            QCoreApplication::translate("label", "The printer's answer cannot be understood."),
            {},
            QCoreApplication::translate("label",
                                        "Check that the printer speaks the language that the settings "
                                        "name, and that nobody else prints on it.")};
}

base::Error faultError(const PrinterState &state, const QString &where)
{
    FaultWords words = wordsOf(state.fault.value_or(PrinterFault::Other));
    if (state.number > 0)
        words.text = QCoreApplication::translate("label", "%1 Its own number for this is %2.")
                         .arg(words.text)
                         .arg(state.number, 2, 10, QLatin1Char('0'));
    return {ErrorKind::MissingPart, words.code, words.text, where, words.remedy};
}

base::Error busyError(PrinterWork work, const QString &where)
{
    QString text;
    QString remedy;
    switch (work) {
    case PrinterWork::LabelWaiting:
        text = QCoreApplication::translate("label", "The printer waits until its last label is taken off.");
        remedy = QCoreApplication::translate("label", "Take the label off.");
        break;
    case PrinterWork::HalfLabel:
        text = QCoreApplication::translate("label", "Half of another label lies in the printer's memory.");
        remedy = QCoreApplication::translate("label", "Switch the printer off and on.");
        break;
    case PrinterWork::MemoryFull:
        text = QCoreApplication::translate("label", "The printer's memory is full.");
        remedy = QCoreApplication::translate("label", "Wait until it has printed, or switch it off and on.");
        break;
    case PrinterWork::Idle:
    case PrinterWork::Printing:
        text = QCoreApplication::translate("label", "The printer is still busy with other labels.");
        remedy = QCoreApplication::translate("label", "Wait until it has printed, or switch it off and on.");
        break;
    }
    return {ErrorKind::MissingPart, ErrorCode("label.printer-busy"), text, where, remedy};
}

} // namespace label
