#include "core/lpa/recording.h"

#include "core/esim/plan.h"

#include <QCoreApplication>
#include <QMap>

namespace lpa::recording {
namespace {

using ChannelKind = card::ChannelFailure::Kind;
using HttpKind = base::http::Failure::Kind;
using esim::EnumName;

constexpr std::array kChannelKinds{EnumName<ChannelKind>{ChannelKind::StatusWord, "status-word"},
                                   EnumName<ChannelKind>{ChannelKind::NotAnEuicc, "not-an-euicc"},
                                   EnumName<ChannelKind>{ChannelKind::CardGone, "card-gone"},
                                   EnumName<ChannelKind>{ChannelKind::CardReset, "card-reset"},
                                   EnumName<ChannelKind>{ChannelKind::CardMute, "card-mute"},
                                   EnumName<ChannelKind>{ChannelKind::ReaderGone, "reader-gone"},
                                   EnumName<ChannelKind>{ChannelKind::ReaderBusy, "reader-busy"},
                                   EnumName<ChannelKind>{ChannelKind::TimedOut, "timed-out"},
                                   EnumName<ChannelKind>{ChannelKind::HostFailed, "host-failed"},
                                   EnumName<ChannelKind>{ChannelKind::Malformed, "malformed"}};
constexpr std::array kHttpKinds{EnumName<HttpKind>{HttpKind::NotFound, "not-found"},
                                EnumName<HttpKind>{HttpKind::Unreachable, "unreachable"},
                                EnumName<HttpKind>{HttpKind::Untrusted, "untrusted"},
                                EnumName<HttpKind>{HttpKind::NotAdmitted, "not-admitted"},
                                EnumName<HttpKind>{HttpKind::IssuerRefused, "issuer-refused"},
                                EnumName<HttpKind>{HttpKind::Closed, "closed"},
                                EnumName<HttpKind>{HttpKind::TimedOut, "timed-out"},
                                EnumName<HttpKind>{HttpKind::TooLarge, "too-large"},
                                EnumName<HttpKind>{HttpKind::Malformed, "malformed"},
                                EnumName<HttpKind>{HttpKind::Cancelled, "cancelled"},
                                EnumName<HttpKind>{HttpKind::Withheld, "withheld"},
                                EnumName<HttpKind>{HttpKind::Other, "other"}};

template <class E, size_t N>
QString nameIn(const std::array<EnumName<E>, N> &names, E value)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [value](const auto &n) { return n.first == value; });
    return found == names.end() ? QString() : QString::fromLatin1(found->second);
}

template <class E, size_t N>
std::optional<E> valueIn(const std::array<EnumName<E>, N> &names, const QString &text)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&text](const auto &n) { return text == QLatin1String(n.second); });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

constexpr std::array kFunctions{es9::Function::InitiateAuthentication, es9::Function::AuthenticateClient,
                                es9::Function::GetBoundProfilePackage, es9::Function::CancelSession,
                                es9::Function::HandleNotification};

tl::unexpected<base::Error> malformed(qsizetype line = 0)
{
    return base::fail(
        base::ErrorKind::BadInput, base::ErrorCode("recording.malformed"),
        QCoreApplication::translate("lpa", "This is no recording of a card session (line %1).").arg(line));
}

base::Result<Line> readLine(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    const QString start = words.mid(0, 2).join(QLatin1Char(' '));
    const QString rest = words.mid(3).join(QLatin1Char(' '));
    const bool failed = words.value(2) == QLatin1String("failed");
    const auto reachedBy = [&](auto no, auto perhaps) {
        return words.value(4) == QLatin1String("no") ? no : perhaps;
    };
    if (words[0] == QLatin1String("="))
        return Remark{text.mid(2)};
    if (start == QLatin1String("> card"))
        return CardCommand{words.value(2)};
    if (start == QLatin1String("< card") && failed) {
        const auto kind = valueIn(kChannelKinds, words.value(3));
        using Reached = card::ChannelFailure::Reached;
        if (kind)
            return CardFailure{{*kind,
                                reachedBy(Reached::No, Reached::Perhaps),
                                quint16(words.value(5).toUInt(nullptr, 16)),
                                {}}};
    } else if (start == QLatin1String("< card")) {
        return CardAnswer{words.value(2)};
    } else if (start == QLatin1String("> server")) {
        for (const es9::Function function : kFunctions) {
            if (es9::pathOf(function) == words.value(2))
                return ServerRequest{function, words.value(3), words.mid(4).join(QLatin1Char(' '))};
        }
    } else if (start == QLatin1String("< server") && failed) {
        const auto kind = valueIn(kHttpKinds, words.value(3));
        using Reached = base::http::Failure::Reached;
        if (kind)
            return ServerFailure{{*kind, reachedBy(Reached::No, Reached::Perhaps), {}}};
    } else if (start == QLatin1String("< server")) {
        return ServerAnswer{words.value(2).toInt(), rest};
    } else if (start == QLatin1String("@ cancel")) {
        return Cancel{es10::CancelReason(words.value(2).toUShort())};
    }
    return malformed();
}

/// The header as it is read, until it is a request.
struct Header
{
    QMap<QString, QString> values;
    std::vector<std::pair<es10::Capability, esim::Version>> capabilities;

    bool take(const QString &line)
    {
        const QString key = line.section(QLatin1Char(' '), 0, 0);
        const QString value = line.section(QLatin1Char(' '), 1);
        if (key != QLatin1String("capability")) {
            values.insert(key, value);
            return !value.isEmpty();
        }
        const QStringList parts = value.split(QLatin1Char(' '));
        const QStringList version = parts.value(1).split(QLatin1Char('.'));
        capabilities.push_back({es10::Capability(parts[0].toUShort(nullptr, 16)),
                                {quint8(version.value(0).toUShort()), quint8(version.value(1).toUShort()),
                                 quint8(version.value(2).toUShort())}});
        return version.size() == 3;
    }
    base::Result<DownloadRequest> request() const
    {
        const auto address = esim::ServerAddress::fromText(values.value(QStringLiteral("address")));
        const auto matchingId = esim::MatchingId::fromText(
            QByteArray(std::clamp(values.value(QStringLiteral("matching-id")).toInt(), 0, 255), 'X'));
        if (!address || !matchingId)
            return malformed();
        DownloadRequest request = DownloadRequest::forAddress(*address, *matchingId);
        const auto optional = [this](const char *key) {
            const auto found = values.constFind(QLatin1String(key));
            return found == values.constEnd() ? std::nullopt : std::optional(*found);
        };
        request.oid = optional("oid");
        if (optional("confirmation-code"))
            request.confirmationCode = base::Secret(QByteArray("X"));
        if (const auto text = optional("expected-eid")) {
            const auto eid = esim::Eid::fromText(*text);
            if (!eid)
                return tl::unexpected(eid.error());
            request.expectedEid = *eid;
        }
        if (const auto text = optional("expected-iccid")) {
            const auto iccid = esim::Iccid::fromText(*text);
            if (!iccid)
                return tl::unexpected(iccid.error());
            request.expectedIccid = *iccid;
        }
        request.device.tac = values.value(QStringLiteral("tac"), request.device.tac);
        request.device.imei = optional("imei");
        request.device.capabilities = capabilities;
        if (optional("policy-consent") == QStringLiteral("withheld"))
            request.policyConsent = PolicyConsent::Withheld;
        return request;
    }
};

struct LineText
{
    QString operator()(const CardCommand &line) const { return QStringLiteral("> card ") + line.bytes; }
    QString operator()(const CardAnswer &line) const { return QStringLiteral("< card ") + line.bytes; }
    QString operator()(const CardFailure &line) const
    {
        const bool no = line.failure.reached == card::ChannelFailure::Reached::No;
        QString text =
            QStringLiteral("< card failed %1 %2").arg(nameIn(kChannelKinds, line.failure.kind), reached(no));
        if (line.failure.statusWord != 0)
            text += QStringLiteral(" %1").arg(line.failure.statusWord, 4, 16, QLatin1Char('0'));
        return text;
    }
    QString operator()(const ServerRequest &line) const
    {
        return QStringLiteral("> server %1 %2 %3").arg(es9::pathOf(line.function), line.address, line.body);
    }
    QString operator()(const ServerAnswer &line) const
    {
        return QStringLiteral("< server %1 %2").arg(line.status).arg(line.body);
    }
    QString operator()(const ServerFailure &line) const
    {
        const bool no = line.failure.reached == base::http::Failure::Reached::No;
        return QStringLiteral("< server failed %1 %2")
            .arg(nameIn(kHttpKinds, line.failure.kind), reached(no));
    }
    QString operator()(const Cancel &line) const
    {
        return QStringLiteral("@ cancel %1").arg(int(line.reason));
    }
    QString operator()(const Remark &line) const { return QStringLiteral("= ") + line.text; }

    static QString reached(bool no) { return no ? QStringLiteral("no") : QStringLiteral("perhaps"); }
};

} // namespace

QString firstLine() { return QStringLiteral("esim-station recording 1"); }

QString textOf(const Line &line) { return std::visit(LineText(), line); }

QStringList headerOf(const DownloadRequest &request)
{
    QStringList lines;
    const auto add = [&lines](const char *key, const QString &value) {
        lines << QLatin1String(key) + QLatin1Char(' ') + value;
    };
    add("address", request.address.text());
    if (!request.matchingId.isEmpty())
        add("matching-id", QString::number(request.matchingId.secret().reveal().size()));
    if (request.confirmationCode)
        add("confirmation-code", QStringLiteral("given"));
    if (request.oid)
        add("oid", *request.oid);
    if (request.expectedEid)
        add("expected-eid", request.expectedEid->text());
    if (request.expectedIccid)
        add("expected-iccid", request.expectedIccid->text());
    add("tac", request.device.tac);
    if (request.device.imei)
        add("imei", *request.device.imei);
    for (const auto &[capability, version] : request.device.capabilities)
        add("capability", QString::number(int(capability), 16) + QLatin1Char(' ') + version.text());
    if (request.policyConsent == PolicyConsent::Withheld)
        add("policy-consent", QStringLiteral("withheld"));
    return lines;
}

base::Result<Recording> read(const QByteArray &text)
{
    const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
    if (lines[0] != firstLine())
        return malformed(1);
    Recording recording;
    Header header;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString &line = lines[i];
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        static const QString kMarks = QStringLiteral("<>@=");
        if (!kMarks.contains(line[0])) {
            if (!recording.lines.empty() || !header.take(line))
                return malformed(i + 1);
            continue;
        }
        auto one = readLine(line);
        if (!one)
            return malformed(i + 1);
        recording.lines.push_back(std::move(*one));
    }
    if (header.values.contains(QStringLiteral("address"))) {
        auto request = header.request();
        if (!request)
            return tl::unexpected(request.error());
        recording.request = std::move(*request);
    }
    return recording;
}

} // namespace lpa::recording
