#include "ui/bench_plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr int kMostSeats = 256;

std::optional<BenchPlan::Seat> seatFrom(const QJsonObject &object)
{
    BenchPlan::Seat seat{object[u"reader"_s].toString(),
                         {object[u"row"_s].toInt(-1), object[u"column"_s].toInt(-1)},
                         object[u"name"_s].toString(),
                         object[u"muted"_s].toBool() ? Use::Muted : Use::Yes};
    const bool possible = !seat.reader.isEmpty() && seat.place.row >= 0 && seat.place.row < kMostSeats &&
                          seat.place.column >= 0 && seat.place.column < BenchPlan::kColumns &&
                          seat.name.size() <= BenchPlan::kLongestName;
    return possible ? std::optional(seat) : std::nullopt;
}

} // namespace

BenchPlan BenchPlan::inRows(const QStringList &readers, int columns)
{
    BenchPlan plan;
    for (int i = 0; i < readers.size(); ++i)
        plan.m_seats.append({readers.at(i), {i / columns, i % columns}, {}, Use::Yes});
    return plan;
}

BenchPlan BenchPlan::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonArray seats = root[u"seats"_s].toArray();
    if (root[u"version"_s].toInt() != kVersion || seats.size() > kMostSeats)
        return {};
    BenchPlan plan;
    QSet<QString> readers;
    for (const auto &value : seats) {
        const auto seat = seatFrom(value.toObject());
        if (!seat || readers.contains(seat->reader))
            return {};
        readers.insert(seat->reader);
        plan.m_seats.append(*seat);
    }
    plan.sort();
    const auto twice = [](const Seat &a, const Seat &b) { return a.place == b.place; };
    if (std::adjacent_find(plan.m_seats.cbegin(), plan.m_seats.cend(), twice) != plan.m_seats.cend())
        return {};
    return plan;
}

QByteArray BenchPlan::toJson() const
{
    QJsonArray seats;
    for (const Seat &seat : m_seats) {
        QJsonObject object{
            {u"reader"_s, seat.reader}, {u"row"_s, seat.place.row}, {u"column"_s, seat.place.column}};
        if (!seat.name.isEmpty())
            object[u"name"_s] = seat.name;
        if (seat.use == Use::Muted)
            object[u"muted"_s] = true;
        seats.append(object);
    }
    return QJsonDocument(QJsonObject{{u"version"_s, kVersion}, {u"seats"_s, seats}})
        .toJson(QJsonDocument::Compact);
}

std::optional<BenchPlan::Seat> BenchPlan::seatOf(const QString &reader) const
{
    const int number = numberOf(reader);
    return number > 0 ? std::optional(m_seats.at(number - 1)) : std::nullopt;
}

int BenchPlan::numberOf(const QString &reader) const
{
    const auto found = std::find_if(m_seats.cbegin(), m_seats.cend(),
                                    [&reader](const Seat &seat) { return seat.reader == reader; });
    return found == m_seats.cend() ? 0 : int(found - m_seats.cbegin()) + 1;
}

int BenchPlan::rows() const { return m_seats.isEmpty() ? 0 : m_seats.last().place.row + 1; }

int BenchPlan::columns() const
{
    int most = 0;
    for (const Seat &seat : m_seats)
        most = std::max(most, seat.place.column + 1);
    return most;
}

bool BenchPlan::admit(const QString &reader)
{
    if (numberOf(reader) > 0)
        return false;
    const int columns = std::max(1, this->columns());
    // Seats are sorted: the first cell that the next seat does not fill is free.
    Place place;
    for (const Seat &seat : std::as_const(m_seats)) {
        if (seat.place != place)
            break;
        place = place.column + 1 < columns ? Place{place.row, place.column + 1} : Place{place.row + 1, 0};
    }
    m_seats.append({reader, place, {}, Use::Yes});
    sort();
    return true;
}

bool BenchPlan::move(const QString &reader, Place to)
{
    Seat *mover = find(reader);
    const bool possible = to.row >= 0 && to.row < kRows && to.column >= 0 && to.column < kColumns;
    if (mover == nullptr || !possible || mover->place == to)
        return false;
    for (Seat &other : m_seats) {
        if (other.place == to)
            other.place = mover->place;
    }
    mover->place = to;
    sort();
    return true;
}

void BenchPlan::rename(const QString &reader, const QString &name)
{
    if (Seat *seat = find(reader))
        seat->name = name.simplified().left(kLongestName);
}

void BenchPlan::setUse(const QString &reader, Use use)
{
    if (Seat *seat = find(reader))
        seat->use = use;
}

BenchPlan::Seat *BenchPlan::find(const QString &reader)
{
    const int number = numberOf(reader);
    return number > 0 ? &m_seats[number - 1] : nullptr;
}

void BenchPlan::sort()
{
    std::sort(m_seats.begin(), m_seats.end(), [](const Seat &a, const Seat &b) { return a.place < b.place; });
}

} // namespace ui
