#include "core/lpa/session_checks.h"

#include <QCoreApplication>

namespace lpa {
namespace {

using base::ErrorCode;
using base::ErrorKind;

/// The server may leave its port out of the address it signs.
bool isSameServer(const QString &echoed, const esim::ServerAddress &contacted)
{
    const QString address = echoed.trimmed();
    return address.compare(contacted.text(), Qt::CaseInsensitive) == 0 ||
           address.compare(contacted.host(), Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<base::Error> checkDevice(const es10::DeviceInfo &device)
{
    if (device.isValid())
        return std::nullopt;
    return base::Error{
        ErrorKind::Usage,
        ErrorCode("lpa.device-info"),
        QCoreApplication::translate(
            "lpa", "The device's TAC or IMEI in the settings is not a number of the right length."),
        {},
        QCoreApplication::translate("lpa", "A TAC has 8 digits.")};
}

base::Error foreignSession()
{
    return {ErrorKind::Refused,
            ErrorCode("lpa.foreign-session"),
            QCoreApplication::translate("lpa", "The SM-DP+ answered for another session."),
            {},
            QCoreApplication::translate("lpa", "Ask the operator of the SM-DP+; the unit is held.")};
}

std::optional<base::Error> checkIntroduction(const es9::InitiateAnswer &answer, const QByteArray &challenge,
                                             const esim::ServerAddress &called)
{
    const auto signed1 = es10::readServerSigned1(answer.server.serverSigned1);
    if (!signed1 || signed1->transactionId != answer.transactionId.bytes ||
        signed1->euiccChallenge != challenge)
        return foreignSession();
    if (isSameServer(signed1->serverAddress, called))
        return std::nullopt;
    return base::Error{ErrorKind::Refused,
                       ErrorCode("lpa.foreign-server"),
                       QCoreApplication::translate(
                           "lpa", "The SM-DP+ signs under another address than the one that was called."),
                       {},
                       QCoreApplication::translate("lpa", "Check the SM-DP+ address; the unit is held.")};
}

base::Error at(const esim::ServerAddress &server, base::Error error)
{
    error.where = server.text();
    return error;
}

} // namespace lpa
