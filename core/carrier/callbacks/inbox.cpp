#include "core/carrier/callbacks/inbox.h"

#include "core/base/crypto.h"
#include "core/carrier/callbacks/address.h"
#include "core/carrier/callbacks/signature.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace carrier::callbacks {
namespace {

constexpr size_t kMostEvents = 4096;
constexpr qsizetype kMostIds = 16;
constexpr qsizetype kIdLength = 34;

bool isId(QByteArrayView text)
{
    return text.size() == kIdLength && (text.startsWith("HP") || text.startsWith("HS")) &&
           std::all_of(text.begin() + 2, text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

void take(QByteArrayView text, QStringList &ids)
{
    if (!isId(text) || ids.size() >= kMostIds)
        return;
    const QString id = QString::fromLatin1(text);
    if (!ids.contains(id))
        ids.append(id);
}

/// QJsonDocument reads at most 1,024 levels, so this ends.
void takeAll(const QJsonValue &value, QStringList &ids)
{
    if (value.isString()) {
        take(value.toString().toLatin1(), ids);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            takeAll(entry, ids);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &entry : object)
            takeAll(entry, ids);
    }
}

/// What is the same when the same event comes again: only what the signature covers, for the rest is
/// anybody's.
QByteArray eventOf(supersim::Dialect dialect, const Request &request)
{
    const QByteArray signature = dialect == supersim::Dialect::Kore ? request.header("kore-signature")
                                                                    : request.header("X-Twilio-Signature");
    return base::sha256("signed " + signature + '\n' + request.body);
}

/// KORE's name of the event; it is not signed, so it can only add to what is known.
QByteArray tokenOf(supersim::Dialect dialect, const Request &request)
{
    const QByteArray token = request.header("kore-idempotency-token");
    return dialect == supersim::Dialect::Kore && !token.isEmpty() ? base::sha256("token " + token)
                                                                  : QByteArray();
}

} // namespace

QStringList idsIn(const Request &request)
{
    QStringList ids;
    for (const auto &[name, value] : formFields(request.query))
        take(value, ids);
    const QJsonDocument json = QJsonDocument::fromJson(request.body);
    if (json.isObject())
        takeAll(json.object(), ids);
    else if (json.isArray())
        takeAll(json.array(), ids);
    else
        for (const auto &[name, value] : formFields(request.body))
            take(value, ids);
    return ids;
}

Inbox::Inbox(Sender sender)
    : m_sender(std::move(sender))
{}

Judgement Inbox::judge(const Request &request)
{
    const QByteArray intent = intentIn(request.path);
    // The address is rebuilt from the settings: the Host header and the path in front are whatever a proxy
    // makes of them.
    const QByteArray url = addressFor(m_sender.publicUrl, intent, request.query);
    if (!isGenuine(m_sender.dialect, m_sender.secret, url, request))
        return {Verdict::Forged, {}};
    const QByteArray event = eventOf(m_sender.dialect, request);
    const QByteArray token = tokenOf(m_sender.dialect, request);
    if (isKnown(event) || (!token.isEmpty() && isKnown(token)))
        return {Verdict::Duplicate, {}};
    // Only what is new takes up memory: a replay with tokens of its own making pushes nothing out.
    remember(event);
    if (!token.isEmpty())
        remember(token);
    Request covered = request;
    if (m_sender.dialect == supersim::Dialect::Kore)
        covered.query.clear();
    return {Verdict::New, {intent, idsIn(covered)}};
}

void Inbox::remember(const QByteArray &event)
{
    if (m_order.size() == kMostEvents) {
        m_known.remove(m_order.front());
        m_order.pop_front();
    }
    m_known.insert(event);
    m_order.push_back(event);
}

} // namespace carrier::callbacks
