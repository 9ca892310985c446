#include "core/esim/activation_code.h"

#include <QCoreApplication>

#include <algorithm>

namespace esim {
namespace {

using base::ErrorCode;
using base::ErrorKind;

constexpr qsizetype kLongestCode = 255;
constexpr qsizetype kLongestHost = 253;

bool isAsciiAlnum(QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); }

tl::unexpected<base::Error> badAddress(const QString &what)
{
    return base::fail(
        ErrorKind::BadInput, ErrorCode("address.form"), what,
        QCoreApplication::translate("esim", "An SM-DP+ address is a host name such as smdp.example.com."));
}

bool isHostLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && label.front() != QLatin1Char('-') &&
           label.back() != QLatin1Char('-') && std::all_of(label.begin(), label.end(), [](QChar c) {
               return isAsciiAlnum(c) || c == QLatin1Char('-') || c == QLatin1Char('_');
           });
}

tl::unexpected<base::Error> badCode(const QString &what)
{
    return base::fail(ErrorKind::BadInput, ErrorCode("activation-code.form"), what,
                      QCoreApplication::translate(
                          "esim", "An activation code looks like LPA:1$smdp.example.com$MATCHING-ID."));
}

bool isDottedOid(QStringView text)
{
    if (text.isEmpty() || text.front() == QLatin1Char('.') || text.back() == QLatin1Char('.') ||
        text.contains(QLatin1String("..")))
        return false;
    return text.contains(QLatin1Char('.')) && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c == QLatin1Char('.') || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
           });
}

} // namespace

base::Result<ServerAddress> ServerAddress::fromText(QStringView text)
{
    QStringView host = text;
    if (const auto colon = text.indexOf(QLatin1Char(':')); colon >= 0) {
        bool isNumber = false;
        const QStringView portText = text.sliced(colon + 1);
        const int port = portText.toInt(&isNumber);
        const bool plain = !portText.isEmpty() && portText.front() >= QLatin1Char('1') &&
                           portText.front() <= QLatin1Char('9');
        if (!isNumber || !plain || port > 65535)
            return badAddress(
                QCoreApplication::translate("esim", "The port in the server address is not a port number."));
        host = text.first(colon);
    }
    if (host.isEmpty())
        return badAddress(QCoreApplication::translate("esim", "The server address is empty."));
    if (host.size() > kLongestHost)
        return badAddress(QCoreApplication::translate("esim", "The server address is too long."));
    const bool local = host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0;
    const auto labels = host.split(QLatin1Char('.'));
    if (labels.size() < 2 && !local)
        return badAddress(QCoreApplication::translate("esim", "The server address is not a full host name."));
    if (!std::all_of(labels.begin(), labels.end(), isHostLabel))
        return badAddress(QCoreApplication::translate(
            "esim", "The server address holds a character that no host name has."));
    // The last label of a host name is never a number; this also catches every way to write an IPv4 address.
    const QStringView last = labels.back();
    if (last.front().isDigit())
        return badAddress(
            QCoreApplication::translate("esim", "The server address is a number, not a host name."));
    return ServerAddress(text.toString());
}

base::Result<ServerAddress> ServerAddress::fromCarrier(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive))
        text = text.sliced(8);
    if (text.endsWith(QLatin1Char('/')))
        text.chop(1);
    return fromText(text);
}

QString ServerAddress::host() const { return m_text.section(QLatin1Char(':'), 0, 0).toLower(); }

quint16 ServerAddress::port() const
{
    const QString port = m_text.section(QLatin1Char(':'), 1);
    return port.isEmpty() ? 443 : port.toUShort();
}

base::Result<MatchingId> MatchingId::fromText(QByteArrayView text)
{
    const bool allowed = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
    });
    if (!allowed)
        return badCode(QCoreApplication::translate(
            "esim", "The matching ID holds a character other than letters, digits and '-'."));
    return MatchingId(base::Secret(text));
}

base::Result<ActivationCode> ActivationCode::fromText(QByteArrayView text)
{
    if (text.first(std::min<qsizetype>(4, text.size())).compare("LPA:", Qt::CaseInsensitive) == 0)
        text = text.sliced(4);
    if (text.size() > kLongestCode)
        return badCode(
            QCoreApplication::translate("esim", "The activation code is longer than 255 characters."));

    std::vector<QByteArrayView> fields;
    for (QByteArrayView rest = text;;) {
        const qsizetype dollar = rest.indexOf('$');
        fields.push_back(dollar < 0 ? rest : rest.first(dollar));
        if (dollar < 0)
            break;
        rest = rest.sliced(dollar + 1);
    }
    if (fields[0] != QByteArrayView("1"))
        return badCode(
            QCoreApplication::translate("esim", "The activation code does not begin with \"1$\"."));
    if (fields.size() < 3)
        return badCode(
            QCoreApplication::translate("esim", "The activation code has no '$' before its matching ID."));

    auto address = ServerAddress::fromText(QString::fromLatin1(fields[1]));
    if (!address)
        return tl::unexpected(address.error());
    auto matchingId = MatchingId::fromText(fields[2]);
    if (!matchingId)
        return tl::unexpected(matchingId.error());

    ActivationCode code(base::Secret(text), *address);
    code.m_matchingId = *matchingId;
    if (fields.size() > 3 && !fields[3].isEmpty()) {
        const QString oid = QString::fromLatin1(fields[3]);
        if (!isDottedOid(oid))
            return badCode(QCoreApplication::translate(
                "esim", "The OID in the activation code is not written in dotted digits."));
        code.m_oid = oid;
    }
    if (fields.size() > 4) {
        if (!fields[4].isEmpty() && fields[4] != QByteArrayView("1"))
            return badCode(QCoreApplication::translate(
                "esim", "The confirmation code flag in the activation code is neither 1 nor empty."));
        code.m_confirmationCode =
            fields[4].isEmpty() ? ConfirmationCode::NotNeeded : ConfirmationCode::Needed;
    }
    return code;
}

base::Result<ActivationCode> ActivationCode::fromParts(const ServerAddress &address,
                                                       const MatchingId &matchingId)
{
    return fromText("1$" + address.text().toLatin1() + '$' + matchingId.secret().reveal().toByteArray());
}

base::Secret ActivationCode::qrText() const { return base::Secret("LPA:" + m_text.reveal().toByteArray()); }

QString ActivationCode::masked() const
{
    if (m_matchingId.isEmpty())
        return QStringLiteral("1$%1$").arg(m_address.text());
    return QStringLiteral("1$%1$%2 (%3)")
        .arg(m_address.text(), QString(5, QChar(0x2022)),
             QString::fromLatin1(m_matchingId.secret().fingerprint()));
}

} // namespace esim
