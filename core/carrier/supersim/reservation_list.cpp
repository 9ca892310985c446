#include "core/carrier/supersim/reservation_list.h"

#include "core/carrier/supersim/profile_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace carrier::supersim {
namespace {

using Advice = CarrierFailure::Advice;
using base::ErrorKind;

constexpr int kMostPages = 2000;
constexpr qsizetype kLongestUrl = 4096;
constexpr auto kPath = "/v1/ESimProfiles";

/// The API's statuses behind one of ours, in the order in which a profile walks through them: one that moves
/// on between two queries is then seen twice rather than not at all.
std::vector<QByteArray> statusesOf(ReservationStatus status)
{
    switch (status) {
    case ReservationStatus::Pending: return {"new", "reserving"};
    case ReservationStatus::Available: return {"available"};
    case ReservationStatus::Consumed: return {"downloaded", "installed"};
    case ReservationStatus::Failed: return {"failed"};
    }
    return {};
}

} // namespace

ReservationList::ReservationList(Gateway &gateway, ListFilter filter, Done<std::vector<Reservation>> done)
    : m_gateway(gateway)
    , m_filter(std::move(filter))
    , m_done(std::move(done))
{
    const QByteArray common = m_filter.eid ? "Eid=" + m_filter.eid->text().toLatin1() + "&PageSize=1000"
                                           : QByteArray("PageSize=1000");
    if (m_filter.status) {
        for (const QByteArray &status : statusesOf(*m_filter.status))
            m_queries.push_back("Status=" + status + '&' + common);
    } else {
        m_queries.push_back(common);
    }
}

void ReservationList::start() { nextQuery(); }

void ReservationList::nextQuery()
{
    if (m_queries.empty()) {
        m_done(std::move(m_found));
        return;
    }
    const QByteArray query = std::move(m_queries.front());
    m_queries.pop_front();
    m_seen.insert(query);
    askPage(query);
}

void ReservationList::askPage(const QByteArray &query)
{
    ++m_pages;
    m_gateway.get(kPath, query, [self = shared_from_this()](const CarrierResult<base::http::Answer> &answer) {
        if (!answer)
            self->m_done(tl::unexpected(answer.error()));
        else
            self->takePage(*answer);
    });
}

void ReservationList::takePage(const base::http::Answer &answer)
{
    if (answer.status != 200) {
        CarrierFailure trouble = m_gateway.refusal(answer);
        trouble.certainty = Certainty::NotDone;
        m_done(tl::unexpected(std::move(trouble)));
        return;
    }
    const QJsonObject page = QJsonDocument::fromJson(answer.body).object();
    const QJsonValue entries = page.value(QLatin1String("esim_profiles"));
    if (!entries.isArray()) {
        m_done(tl::unexpected(strange(
            QCoreApplication::translate("carrier", "The carrier's list of profiles cannot be read."))));
        return;
    }
    const QJsonArray array = entries.toArray();
    for (const QJsonValue &value : array) {
        auto entry = readListEntry(value.toObject(), m_gateway.secrets());
        if (!entry) {
            // An entry that cannot be read may be the one that is looked for: half a list is no list.
            entry.error().certainty = Certainty::NotDone;
            entry.error().error.where = m_gateway.host();
            m_done(tl::unexpected(std::move(entry.error())));
            return;
        }
        if (*entry)
            keep(std::move(**entry));
    }
    const QString next =
        page.value(QLatin1String("meta")).toObject().value(QLatin1String("next_page_url")).toString();
    if (next.isEmpty()) {
        nextQuery();
    } else if (auto followed = follow(next); !followed) {
        m_done(tl::unexpected(followed.error()));
    }
}

void ReservationList::keep(Reservation reservation)
{
    if (m_filter.eid && reservation.eid != m_filter.eid)
        return;
    const auto place = m_places.constFind(reservation.id);
    if (place != m_places.constEnd()) {
        // Pages shift while profiles are added; the later sight is the newer one.
        m_found[size_t(*place)] = std::move(reservation);
        return;
    }
    m_places.insert(reservation.id, qsizetype(m_found.size()));
    m_found.push_back(std::move(reservation));
}

CarrierResult<void> ReservationList::follow(const QString &nextUrl)
{
    const QUrl next = QUrl(nextUrl, QUrl::StrictMode);
    if (nextUrl.size() > kLongestUrl || !next.isValid() || !next.path().endsWith(QLatin1String(kPath)) ||
        !next.hasQuery())
        return tl::unexpected(strange(QCoreApplication::translate(
            "carrier", "The carrier's list continues at an address that is not one of its lists.")));
    const QByteArray query = next.query(QUrl::FullyEncoded).toLatin1();
    if (m_seen.contains(query))
        return tl::unexpected(
            strange(QCoreApplication::translate("carrier", "The carrier's list goes round in a circle.")));
    if (m_pages >= kMostPages)
        return tl::unexpected(
            strange(QCoreApplication::translate("carrier", "The carrier's list does not end.")));
    m_seen.insert(query);
    askPage(query);
    return {};
}

CarrierFailure ReservationList::strange(const QString &text) const
{
    return failure(Certainty::NotDone, Advice::RetryLater, ErrorKind::Unknown, code::kPaging, text,
                   QCoreApplication::translate("carrier", "The station asks again later."), m_gateway.host());
}

} // namespace carrier::supersim
