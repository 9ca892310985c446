#include "tests/faults/server_session.h"

#include <QJsonDocument>

namespace faults {
namespace {

constexpr base::Millis kPatience{1500}; ///< of the LPA, where a server is silent
constexpr base::Millis kSilence{3000};

} // namespace

ServerSession::ServerSession(const training::SmdpServer::Options &server)
    : line({}, server)
    , m_impatient(line.client, kPatience)
    , m_memory(line.card->freeMemory())
{
    line.card->intercept([this](QByteArrayView apdu, const training::Euicc::Carry &card) {
        // STORE DATA, first block: the command's tag stands at its beginning.
        if (apdu.size() > 7 && quint8(apdu[1]) == 0xE2 && apdu[3] == 0) {
            const QByteArrayView tag = apdu.sliced(5, 2);
            const std::lock_guard guard(m_lock);
            m_seen.cancelled += tag == QByteArrayView("\xBF\x41") ? 1 : 0;
            m_seen.segments += tag == QByteArrayView("\xBF\x36") ? 1 : 0;
        }
        return card(apdu);
    });
    training::Order order{.iccid = training::test::testIccid(1),
                          .matchingId = training::test::testMatchingId(kCode),
                          .eid = {},
                          .confirmationCode = {}};
    order.packageSize = 1500;
    line.smdp.addOrder(order);
}

lpa::Es9Transport &ServerSession::servers(Patience patience)
{
    return patience == Patience::Short ? m_impatient : line.transport;
}

void ServerSession::run(Patience patience)
{
    lpa::DownloadJob job(*line.channel, servers(patience), request);
    const auto got = training::test::Line::wait<DownloadOutcome>([&](auto done) { job.start(done); });
    if (!got)
        qFatal("no outcome");
    outcome = *got;
}

std::optional<lpa::JobResult<std::vector<lpa::NotificationReport>>>
ServerSession::sendNotifications(Patience patience)
{
    return line.run<std::vector<lpa::NotificationReport>>(
        std::make_unique<lpa::NotificationJob>(*line.channel, servers(patience), lpa::NotificationHooks{}));
}

Seen ServerSession::seen() const
{
    const std::lock_guard guard(m_lock);
    return m_seen;
}

QStringList ServerSession::harm() const
{
    QStringList list;
    if (outcome.verdict != Verdict::Refused)
        list << QStringLiteral("the verdict is %1").arg(esim::nameOf(outcome.verdict));
    // A reader's own sentence says what to do as well.
    const bool ownWords = code() == QLatin1String("card.status-word");
    if (!outcome.error || outcome.error->text.isEmpty() || (outcome.error->remedy.isEmpty() && !ownWords))
        list << QStringLiteral("there is no sentence with a remedy");
    else if (outcome.error->sentence().contains(QString::fromLatin1(kCode)))
        list << QStringLiteral("the sentence tells the code");
    if (!line.card->profiles().empty())
        list << QStringLiteral("a profile is on the card");
    if (line.card->freeMemory() != m_memory)
        list << QStringLiteral("the card's memory is another");
    if (line.card->counts().failedInstalls + line.card->counts().installs > 0)
        list << QStringLiteral("the card has installed or tried to");
    if (seen().segments > 0)
        list << QStringLiteral("a segment went to the card");
    if (outcome.written != DownloadOutcome::Written::No)
        list << QStringLiteral("it says that something was written");
    return list;
}

void ServerSession::tamper(Es9Function at, const std::function<void(QJsonObject &)> &change)
{
    line.smdp.intercept([at, change](Es9Function function, const QByteArray &asked,
                                     const training::SmdpServer::Carry &server) {
        training::SmdpAnswer answer = server(function, asked);
        if (function != at)
            return answer;
        QJsonObject json = QJsonDocument::fromJson(answer.body).object();
        change(json);
        answer.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
        return answer;
    });
}

SmdpFault faultAt(Es9Function at, SmdpFault::Kind kind, SmdpFault::When when)
{
    SmdpFault fault;
    fault.at = at;
    fault.kind = kind;
    fault.when = when;
    fault.stall = kSilence;
    return fault;
}

ServerSession::Patience patienceFor(SmdpFault::Kind kind)
{
    return kind == SmdpFault::Kind::Stall ? ServerSession::Patience::Short : ServerSession::Patience::Long;
}

} // namespace faults
