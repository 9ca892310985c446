#pragma once

#include "core/carrier/carrier.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <memory>

namespace faults {

/// The control: reserves with Qt as it comes, and leaves the rest to the product's client. Whatever is wrong
/// with this one must be seen in the carrier's ledger.
class PlainCarrier final : public carrier::Carrier
{
public:
    /// @param authorization the header's value
    PlainCarrier(QUrl baseUrl, QByteArray authorization, std::unique_ptr<carrier::Carrier> rest);

    void check(const QStringList &fleets, carrier::Done<QString> done) override;
    void reserve(const carrier::ReserveRequest &request, carrier::Done<carrier::Reservation> done) override;
    void fetch(const carrier::ReservationId &id, carrier::Done<carrier::Reservation> done) override;
    void list(const carrier::ListFilter &filter,
              carrier::Done<std::vector<carrier::Reservation>> done) override;
    void activate(const carrier::Activation &activation, carrier::Done<QString> done) override;

private:
    QUrl m_baseUrl;
    QByteArray m_authorization;
    std::unique_ptr<carrier::Carrier> m_rest;
    QNetworkAccessManager m_network;
};

} // namespace faults
