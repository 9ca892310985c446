#include "core/carrier/es2plus/messages.h"

#include "core/base/crypto.h"
#include "core/carrier/failures.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace carrier::es2plus {
namespace {

constexpr qsizetype kLongestCode = 24;
constexpr qsizetype kFullIccid = 20;
constexpr qsizetype kCallIdentifierDigits = 32;

QJsonObject request(const Options &options, const Allotment &allotment, Function function)
{
    return {{QStringLiteral("header"),
             QJsonObject{{QStringLiteral("functionRequesterIdentifier"), options.requester},
                         {QStringLiteral("functionCallIdentifier"), callIdentifier(allotment, function)}}},
            {QStringLiteral("iccid"), wireIccid(allotment.iccid, options.protocolVersion)}};
}

/// "8.2.1" or nothing: a code is branched on and shown, so it must be one.
QString codeOf(const QJsonValue &value)
{
    const QString text = value.toString();
    const bool isCode = text.size() <= kLongestCode && std::all_of(text.begin(), text.end(), [](QChar c) {
                            return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('.');
                        });
    return isCode ? text : QString();
}

constexpr std::array kStatuses{std::pair{"Executed-Success", ExecutionStatus::Success},
                               std::pair{"Executed-WithWarning", ExecutionStatus::WithWarning},
                               std::pair{"Failed", ExecutionStatus::Failed},
                               std::pair{"Expired", ExecutionStatus::Expired}};

} // namespace

const char *nameOf(Function function)
{
    switch (function) {
    case Function::DownloadOrder: return "downloadOrder";
    case Function::ConfirmOrder: return "confirmOrder";
    case Function::CancelOrder: return "cancelOrder";
    case Function::ReleaseProfile: return "releaseProfile";
    }
    return "";
}

QByteArray pathOf(Function function) { return QByteArray("/gsma/rsp2/es2plus/") + nameOf(function); }

QString callIdentifier(const Allotment &allotment, Function function)
{
    const QByteArray call =
        allotment.intent + '\n' + allotment.iccid.text().toLatin1() + '\n' + nameOf(function);
    return QString::fromLatin1(base::sha256(call).toHex().left(kCallIdentifierDigits).toUpper());
}

QString wireIccid(const esim::Iccid &iccid, const QString &protocolVersion)
{
    const int minor = protocolVersion.section(QLatin1Char('.'), 1, 1).toInt();
    QString text = iccid.text();
    if (minor < 2 && text.size() == kFullIccid - 1)
        text += QLatin1Char('F');
    return text;
}

QJsonObject downloadOrder(const Options &options, const Allotment &allotment)
{
    QJsonObject body = request(options, allotment, Function::DownloadOrder);
    if (allotment.eid)
        body.insert(QStringLiteral("eid"), allotment.eid->text());
    const QString type = allotment.profileType.isEmpty() ? options.profileType : allotment.profileType;
    if (!type.isEmpty())
        body.insert(QStringLiteral("profileType"), type);
    return body;
}

QJsonObject confirmOrder(const Options &options, const Allotment &allotment)
{
    QJsonObject body = request(options, allotment, Function::ConfirmOrder);
    if (allotment.eid)
        body.insert(QStringLiteral("eid"), allotment.eid->text());
    // Empty beside an EID: the SM-DP+ finds the order by the EID alone (the default SM-DP+ address use case).
    body.insert(QStringLiteral("matchingId"),
                QString::fromLatin1(allotment.matchingId.secret().reveal().toByteArray()));
    body.insert(QStringLiteral("releaseFlag"), true);
    return body;
}

QJsonObject cancelOrder(const Options &options, const Allotment &allotment, FinalStatus final)
{
    QJsonObject body = request(options, allotment, Function::CancelOrder);
    if (allotment.eid)
        body.insert(QStringLiteral("eid"), allotment.eid->text());
    else
        body.insert(QStringLiteral("matchingId"),
                    QString::fromLatin1(allotment.matchingId.secret().reveal().toByteArray()));
    body.insert(QStringLiteral("finalProfileStatusIndicator"), final == FinalStatus::Available
                                                                   ? QStringLiteral("Available")
                                                                   : QStringLiteral("Unavailable"));
    return body;
}

QJsonObject releaseProfile(const Options &options, const Allotment &allotment)
{
    return request(options, allotment, Function::ReleaseProfile);
}

std::optional<FunctionAnswer> readAnswer(const QByteArray &body, const std::vector<base::Secret> &secrets)
{
    FunctionAnswer answer;
    answer.body = QJsonDocument::fromJson(body).object();
    const QJsonObject status = answer.body.value(QLatin1String("header"))
                                   .toObject()
                                   .value(QLatin1String("functionExecutionStatus"))
                                   .toObject();
    const QString name = status.value(QLatin1String("status")).toString();
    const auto known = std::find_if(kStatuses.begin(), kStatuses.end(),
                                    [&](const auto &row) { return name == QLatin1String(row.first); });
    if (known == kStatuses.end())
        return std::nullopt;
    answer.status = known->second;
    const QJsonObject data = status.value(QLatin1String("statusCodeData")).toObject();
    answer.subject = codeOf(data.value(QLatin1String("subjectCode")));
    answer.reason = codeOf(data.value(QLatin1String("reasonCode")));
    answer.message = harmless(data.value(QLatin1String("message")).toString(), secrets);
    return answer;
}

std::optional<esim::Iccid> iccidOf(const QJsonObject &body)
{
    QString text = body.value(QLatin1String("iccid")).toString();
    while (text.endsWith(QLatin1Char('F'), Qt::CaseInsensitive))
        text.chop(1);
    const auto iccid = esim::Iccid::fromText(text);
    return iccid ? std::optional(*iccid) : std::nullopt;
}

} // namespace carrier::es2plus
