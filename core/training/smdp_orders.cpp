#include "core/training/smdp_orders.h"

#include "core/base/crypto.h"
#include "core/training/storage.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace training {
namespace {

constexpr int kMostWrongCodes = 3;
constexpr int kMostDownloads = 10;
constexpr std::array kStates{OrderState::Unreleased, OrderState::Released, OrderState::Downloaded,
                             OrderState::Installed, OrderState::Error};

StatusCode code(const char *subject, const char *reason, const char *message)
{
    return {QString::fromLatin1(subject), QString::fromLatin1(reason), QString::fromLatin1(message)};
}

StatusCode refusedMatchingId() { return code("8.2.6", "3.8", "The matching ID is refused"); }

bool isOpen(const OrderBook::Entry &entry, const esim::Eid &eid)
{
    switch (entry.view.state) {
    case OrderState::Unreleased:
    case OrderState::Released: return true;
    case OrderState::Downloaded: return entry.view.boundTo == eid;
    case OrderState::Installed:
    case OrderState::Error: return false;
    }
    return false;
}

} // namespace

const char *nameOf(Es9Function function)
{
    switch (function) {
    case Es9Function::InitiateAuthentication: return "initiateAuthentication";
    case Es9Function::AuthenticateClient: return "authenticateClient";
    case Es9Function::GetBoundProfilePackage: return "getBoundProfilePackage";
    case Es9Function::HandleNotification: return "handleNotification";
    case Es9Function::CancelSession: return "cancelSession";
    }
    return "";
}

const char *nameOf(OrderState state)
{
    switch (state) {
    case OrderState::Unreleased: return "unreleased";
    case OrderState::Released: return "released";
    case OrderState::Downloaded: return "downloaded";
    case OrderState::Installed: return "installed";
    case OrderState::Error: return "error";
    }
    return "";
}

void OrderBook::add(const Order &order)
{
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.view.order.iccid == order.iccid; });
    m_entries.push_back({{order, order.state, {}, 0, 0, {}}, {}, {}});
}

void OrderBook::release(const esim::Iccid &iccid)
{
    if (Entry *entry = byIccid(iccid); entry != nullptr && entry->view.state == OrderState::Unreleased)
        entry->view.state = OrderState::Released;
}

void OrderBook::withdraw(const esim::Iccid &iccid)
{
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.view.order.iccid == iccid; });
}

OrderBook::Judged<OrderBook::Entry *> OrderBook::find(const QByteArray &matchingId, const esim::Eid &eid,
                                                      base::Instant now)
{
    Entry *found = nullptr;
    for (Entry &entry : m_entries) {
        if (entry.view.order.matchingId.secret().reveal() != matchingId)
            continue;
        if (matchingId.isEmpty() && (entry.view.order.eid != eid || !isOpen(entry, eid)))
            continue;
        found = &entry;
        break;
    }
    if (found == nullptr || found->view.state == OrderState::Installed ||
        found->view.state == OrderState::Error)
        return tl::unexpected(refusedMatchingId());
    if (found->view.order.eid && found->view.order.eid != eid)
        return tl::unexpected(code("8.1.1", "3.8", "The EID is not the one of the order"));
    if (found->view.state == OrderState::Unreleased)
        return tl::unexpected(code("8.2", "1.2", "The profile is not yet released"));
    if (found->view.order.expiresAt && *found->view.order.expiresAt < now)
        return tl::unexpected(code("8.8.5", "4.10", "The download order has expired"));
    return found;
}

OrderBook::Entry *OrderBook::byIccid(const esim::Iccid &iccid)
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const Entry &entry) { return entry.view.order.iccid == iccid; });
    return at == m_entries.end() ? nullptr : &*at;
}

OrderBook::Entry *OrderBook::byTransaction(const QByteArray &transactionId)
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.euiccCertificates.contains(transactionId);
    });
    return at == m_entries.end() ? nullptr : &*at;
}

std::optional<StatusCode> OrderBook::checkConfirmation(Entry &entry, QByteArrayView hash,
                                                       QByteArrayView transactionId)
{
    if (!entry.view.order.confirmationCode)
        return std::nullopt;
    if (hash.isEmpty())
        return code("8.2.7", "2.2", "The confirmation code is missing");
    const QByteArray first = base::sha256(entry.view.order.confirmationCode->reveal());
    if (sameBytes(base::sha256(first + transactionId.toByteArray()), hash))
        return std::nullopt;
    if (++entry.view.wrongConfirmationCodes >= kMostWrongCodes) {
        entry.view.state = OrderState::Error;
        return code("8.2.7", "6.4", "The maximum number of confirmation codes has been exceeded");
    }
    return code("8.2.7", "3.8", "The confirmation code is refused");
}

std::optional<StatusCode> OrderBook::bind(Entry &entry, const esim::Eid &eid, const QByteArray &oneTimeKey,
                                          const QByteArray &transactionId, const Certificate &euicc,
                                          base::Instant now)
{
    if (entry.view.order.expiresAt && *entry.view.order.expiresAt < now)
        return code("8.8.5", "4.10", "The download order has expired");
    const bool bindable = entry.view.state == OrderState::Released ||
                          (entry.view.state == OrderState::Downloaded && entry.view.boundTo == eid);
    if (!bindable)
        return code("8.2", "3.7", "The profile package is not available for a new binding");
    if (entry.view.downloads >= kMostDownloads) {
        entry.view.state = OrderState::Error;
        return code("8.8.5", "6.4", "The maximum number of download attempts has been exceeded");
    }
    entry.view.state = OrderState::Downloaded;
    entry.view.boundTo = eid;
    ++entry.view.downloads;
    entry.oneTimeKey = oneTimeKey;
    entry.euiccCertificates.insert_or_assign(transactionId, euicc.der());
    return std::nullopt;
}

std::vector<OrderView> OrderBook::views() const
{
    std::vector<OrderView> list;
    for (const Entry &entry : m_entries)
        list.push_back(entry.view);
    return list;
}

QJsonObject OrderBook::toJson() const
{
    QJsonArray orders;
    for (const Entry &entry : m_entries) {
        const Order &order = entry.view.order;
        QJsonArray certificates;
        for (const auto &[transaction, certificate] : entry.euiccCertificates)
            certificates.append(QJsonArray{storage::toJson(transaction), storage::toJson(certificate)});
        QJsonObject object{
            {QStringLiteral("iccid"), order.iccid.text()},
            {QStringLiteral("matchingId"), storage::toJson(order.matchingId.secret().reveal().toByteArray())},
            {QStringLiteral("name"), order.profileName},
            {QStringLiteral("serviceProvider"), order.serviceProvider},
            {QStringLiteral("class"), int(order.profileClass)},
            {QStringLiteral("ppr1"), order.rules.forbidsDisable},
            {QStringLiteral("ppr2"), order.rules.forbidsDelete},
            {QStringLiteral("icon"), storage::toJson(order.icon)},
            {QStringLiteral("size"), qint64(order.packageSize)},
            {QStringLiteral("keys"), int(order.keys)},
            {QStringLiteral("state"), QString::fromLatin1(nameOf(entry.view.state))},
            {QStringLiteral("downloads"), entry.view.downloads},
            {QStringLiteral("wrongCodes"), entry.view.wrongConfirmationCodes},
            {QStringLiteral("oneTimeKey"), storage::toJson(entry.oneTimeKey)},
            {QStringLiteral("certificates"), certificates}};
        if (order.eid)
            object.insert(QStringLiteral("eid"), order.eid->text());
        if (order.confirmationCode)
            object.insert(QStringLiteral("confirmationCode"),
                          storage::toJson(order.confirmationCode->reveal().toByteArray()));
        if (order.expiresAt)
            object.insert(QStringLiteral("expiresAt"), base::toIso(*order.expiresAt));
        if (entry.view.boundTo)
            object.insert(QStringLiteral("boundTo"), entry.view.boundTo->text());
        if (entry.view.installError)
            object.insert(QStringLiteral("installError"), *entry.view.installError);
        orders.append(object);
    }
    return {{QStringLiteral("orders"), orders}};
}

base::Result<void> OrderBook::fromJson(const QJsonObject &file)
{
    std::vector<Entry> entries;
    for (const auto &value : file.value(QLatin1String("orders")).toArray()) {
        const QJsonObject object = value.toObject();
        const auto text = [&](const char *name) { return object.value(QLatin1String(name)).toString(); };
        const auto iccid = esim::Iccid::fromText(text("iccid"));
        const auto matchingId =
            esim::MatchingId::fromText(storage::bytesFrom(object.value(QLatin1String("matchingId"))));
        const auto state = std::find_if(kStates.begin(), kStates.end(), [&](OrderState s) {
            return text("state") == QLatin1String(nameOf(s));
        });
        if (!iccid || !matchingId || state == kStates.end()) {
            return base::fail(base::ErrorKind::BadInput, base::ErrorCode("training.damaged"),
                              QCoreApplication::translate("training", "The training data is damaged."));
        }
        Order order{.iccid = *iccid, .matchingId = *matchingId, .eid = {}, .confirmationCode = {}};
        order.profileName = text("name");
        order.serviceProvider = text("serviceProvider");
        order.profileClass =
            esim::ProfileClass(std::clamp(object.value(QLatin1String("class")).toInt(2), 0, 2));
        order.rules = {object.value(QLatin1String("ppr1")).toBool(),
                       object.value(QLatin1String("ppr2")).toBool()};
        order.icon = storage::bytesFrom(object.value(QLatin1String("icon")));
        order.packageSize = qsizetype(object.value(QLatin1String("size")).toInteger());
        order.keys = object.value(QLatin1String("keys")).toInt() == 1 ? Order::Keys::Replaced
                                                                      : Order::Keys::OfTheSession;
        order.state = *state;
        if (const auto eid = esim::Eid::fromText(text("eid")))
            order.eid = *eid;
        if (object.contains(QLatin1String("confirmationCode")))
            order.confirmationCode =
                base::Secret(storage::bytesFrom(object.value(QLatin1String("confirmationCode"))));
        if (object.contains(QLatin1String("expiresAt")))
            order.expiresAt = base::fromIso(text("expiresAt"));

        Entry entry{{order,
                     *state,
                     {},
                     object.value(QLatin1String("downloads")).toInt(),
                     object.value(QLatin1String("wrongCodes")).toInt(),
                     {}},
                    storage::bytesFrom(object.value(QLatin1String("oneTimeKey"))),
                    {}};
        if (const auto eid = esim::Eid::fromText(text("boundTo")))
            entry.view.boundTo = *eid;
        if (object.contains(QLatin1String("installError")))
            entry.view.installError = object.value(QLatin1String("installError")).toInt();
        for (const auto &pair : object.value(QLatin1String("certificates")).toArray())
            entry.euiccCertificates.emplace(storage::bytesFrom(pair.toArray().at(0)),
                                            storage::bytesFrom(pair.toArray().at(1)));
        entries.push_back(std::move(entry));
    }
    m_entries = std::move(entries);
    return {};
}

} // namespace training
