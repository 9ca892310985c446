#pragma once

#include "core/carrier/carrier.h"
#include "core/carrier/supersim/gateway.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <deque>
#include <memory>
#include <vector>

namespace carrier::supersim {

/// Reads a list of ESimProfiles over all pages (facts/supersim.md §1.6). The next page's address is never
/// followed as given: its query is put onto the configured address, so no credentials go elsewhere. A page
/// that repeats, another path, or more than 2,000 pages is a failure. One object per list() call, held by its
/// own callbacks.
class ReservationList : public std::enable_shared_from_this<ReservationList>
{
public:
    /// `gateway` must outlive the object; it owns the callbacks that hold it.
    ReservationList(Gateway &gateway, ListFilter filter, Done<std::vector<Reservation>> done);
    /// Asks for the first page.
    void start();

private:
    void nextQuery();
    void askPage(const QByteArray &query);
    void takePage(const base::http::Answer &answer);
    void keep(Reservation reservation);
    CarrierResult<void> follow(const QString &nextUrl);
    CarrierFailure strange(const QString &text) const;

    Gateway &m_gateway;
    ListFilter m_filter;
    Done<std::vector<Reservation>> m_done;
    std::deque<QByteArray> m_queries; ///< one per status that is asked for
    QSet<QByteArray> m_seen;          ///< queries sent, to find a circle
    int m_pages = 0;
    std::vector<Reservation> m_found;
    QHash<ReservationId, qsizetype> m_places;
};

} // namespace carrier::supersim
