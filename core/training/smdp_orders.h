#pragma once

#include "core/training/certificate.h"
#include "core/training/smdp_types.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace training {

/// The SM-DP+'s book of orders and their rules: which order an eUICC gets, binding, tries, results.
/// Thread: that of its caller, one at a time (SmdpService locks).
class OrderBook
{
public:
    /// An order with its history.
    struct Entry
    {
        OrderView view;
        QByteArray oneTimeKey;                              ///< otPK.EUICC of the last binding, 04 x y
        std::map<QByteArray, QByteArray> euiccCertificates; ///< by transaction id: who may report on it (DER)
    };
    template <class T>
    using Judged = tl::expected<T, StatusCode>;

    /// Adds an order; one with the same ICCID is replaced.
    void add(const Order &order);
    /// Releases an order that was not released.
    void release(const esim::Iccid &iccid);
    /// Forgets an order, as if it had never been made.
    void withdraw(const esim::Iccid &iccid);
    /// The order for this matching ID (may be empty) and eUICC, or the reason why there is none.
    Judged<Entry *> find(const QByteArray &matchingId, const esim::Eid &eid, base::Instant now);
    Entry *byIccid(const esim::Iccid &iccid);
    /// The order that was bound under this transaction.
    Entry *byTransaction(const QByteArray &transactionId);
    /// Checks the hash of the confirmation code, counting wrong ones.
    static std::optional<StatusCode> checkConfirmation(Entry &entry, QByteArrayView hash,
                                                       QByteArrayView transactionId);
    /// Binds the order to this eUICC, or gives the reason why not.
    static std::optional<StatusCode> bind(Entry &entry, const esim::Eid &eid, const QByteArray &oneTimeKey,
                                          const QByteArray &transactionId, const Certificate &euicc,
                                          base::Instant now);

    std::vector<OrderView> views() const;
    QJsonObject toJson() const;
    base::Result<void> fromJson(const QJsonObject &object);

private:
    std::vector<Entry> m_entries;
};

} // namespace training
