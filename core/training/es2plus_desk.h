#pragma once

#include "core/training/es2plus_types.h"

#include <QJsonObject>

#include <functional>
#include <map>
#include <vector>

namespace training {

/// The operator's end of the training SM-DP+ without its HTTP: the four ES2+ functions with the order states
/// and refusals of facts/supersim.md §6.3 and §6.4, over JSON objects. Thread: that of its caller, one at a
/// time.
class Es2PlusDesk
{
public:
    template <class T>
    using Judged = tl::expected<T, StatusCode>;

    /// What the desk tells the SM-DP+'s book of orders.
    struct Book
    {
        std::function<void(const Order &)> add;
        std::function<void(const esim::Iccid &)> release;
        std::function<void(const esim::Iccid &)> withdraw;
        /// The order's state there, nothing when it has none.
        std::function<std::optional<OrderState>(const esim::Iccid &)> state;
    };

    Es2PlusDesk(QString requester, QString smdpAddress, Book book);

    void stock(const Es2Stock &profile);
    /// Carries out one function; the answer's fields without header.
    Judged<QJsonObject> handle(Es2Function function, const QJsonObject &request);
    std::vector<Es2ProfileTruth> truth() const;

private:
    struct Profile
    {
        Es2ProfileTruth truth;
        QString profileType;
    };

    Judged<QJsonObject> downloadOrder(const QJsonObject &request);
    Judged<QJsonObject> confirmOrder(const QJsonObject &request);
    Judged<QJsonObject> cancelOrder(const QJsonObject &request);
    Judged<QJsonObject> releaseProfile(const QJsonObject &request);
    Judged<Profile *> chosen(const QJsonObject &request);
    Judged<Profile *> named(const QJsonObject &request);
    Judged<esim::MatchingId> matchingIdFor(const Profile &profile, const QJsonObject &request,
                                           const QString &eid) const;
    bool isLoaded(const Profile &profile) const;

    QString m_requester;
    QString m_smdpAddress;
    Book m_book;
    std::vector<Profile> m_profiles;
    std::map<QString, size_t> m_places; ///< by ICCID
};

} // namespace training
