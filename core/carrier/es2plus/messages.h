#pragma once

#include "core/carrier/es2plus/allotments.h"
#include "core/carrier/es2plus/options.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

/// What goes over the wire in ES2+ (facts/supersim.md §6.1 to §6.3). Pure.
namespace carrier::es2plus {

/// The functions that this station calls.
enum class Function { DownloadOrder, ConfirmOrder, CancelOrder, ReleaseProfile };

/// What becomes of a profile whose order is cancelled.
enum class FinalStatus {
    Available,   ///< it can be ordered again
    Unavailable, ///< nobody gets it any more
};

/// The function's name, as in its path and in messages.
const char *nameOf(Function function);
/// Path below the base URL: "/gsma/rsp2/es2plus/downloadOrder".
QByteArray pathOf(Function function);
/// functionCallIdentifier: the same for every repetition of a call, another for every other call.
QString callIdentifier(const Allotment &allotment, Function function);
/// An ICCID as this version of the protocol writes it: before 2.2, 19 digits are filled up with an F.
QString wireIccid(const esim::Iccid &iccid, const QString &protocolVersion);

// The whole bodies of the requests.
QJsonObject downloadOrder(const Options &options, const Allotment &allotment);
QJsonObject confirmOrder(const Options &options, const Allotment &allotment);
QJsonObject cancelOrder(const Options &options, const Allotment &allotment, FinalStatus final);
QJsonObject releaseProfile(const Options &options, const Allotment &allotment);

/// functionExecutionStatus.status.
enum class ExecutionStatus { Success, WithWarning, Failed, Expired };

/// A function's answer. Codes and words are bounded and harmless.
struct FunctionAnswer
{
    ExecutionStatus status = ExecutionStatus::Failed;
    QString subject; ///< "8.2.1"; empty when none was given
    QString reason;  ///< "3.9"
    QString message; ///< the SM-DP+'s own words
    QJsonObject body;
};

/// Reads the envelope of an answer; nothing when it is none.
/// @param secrets words that hold one of these are dropped
std::optional<FunctionAnswer> readAnswer(const QByteArray &body, const std::vector<base::Secret> &secrets);

/// The ICCID of an answer without its filling; nothing when there is none or it is not one.
std::optional<esim::Iccid> iccidOf(const QJsonObject &body);

} // namespace carrier::es2plus
