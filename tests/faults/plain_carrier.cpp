#include "tests/faults/plain_carrier.h"

#include "core/carrier/supersim/profile_json.h"

#include <QJsonDocument>
#include <QNetworkReply>

namespace faults {

PlainCarrier::PlainCarrier(QUrl baseUrl, QByteArray authorization, std::unique_ptr<carrier::Carrier> rest)
    : m_baseUrl(std::move(baseUrl))
    , m_authorization(std::move(authorization))
    , m_rest(std::move(rest))
{}

void PlainCarrier::check(const QStringList &fleets, carrier::Done<QString> done)
{
    m_rest->check(fleets, std::move(done));
}

void PlainCarrier::reserve(const carrier::ReserveRequest &wanted, carrier::Done<carrier::Reservation> done)
{
    QNetworkRequest request(m_baseUrl.resolved(QUrl(QStringLiteral("/v1/ESimProfiles"))));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
    request.setRawHeader("Authorization", m_authorization);
    const QByteArray body =
        wanted.eid ? "Eid=" + wanted.eid->text().toLatin1() : QByteArray("GenerateMatchingId=true");
    QNetworkReply *reply = m_network.post(request, body);
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [reply, done = std::move(done)] {
        reply->deleteLater();
        if (reply->error() != QNetworkReply::NoError) {
            carrier::CarrierFailure lost;
            lost.error.text = reply->errorString();
            done(tl::unexpected(lost));
            return;
        }
        done(carrier::supersim::readProfile(QJsonDocument::fromJson(reply->readAll()).object(), {}));
    });
}

void PlainCarrier::fetch(const carrier::ReservationId &id, carrier::Done<carrier::Reservation> done)
{
    m_rest->fetch(id, std::move(done));
}

void PlainCarrier::list(const carrier::ListFilter &filter,
                        carrier::Done<std::vector<carrier::Reservation>> done)
{
    m_rest->list(filter, std::move(done));
}

void PlainCarrier::activate(const carrier::Activation &activation, carrier::Done<QString> done)
{
    m_rest->activate(activation, std::move(done));
}

} // namespace faults
