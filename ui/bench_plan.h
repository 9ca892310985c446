#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <compare>
#include <optional>

namespace ui {

/// Whether a reader's tile takes part, or is muted because the reader is out of use for a while.
enum class Use { Yes, Muted };

/// Where each reader stands on the bench, what people call it, and its number. A value without Qt's widgets.
/// Empty until an engineer arranges something: then nobody has a place, and the window lays tiles out by
/// itself.
class BenchPlan
{
public:
    /// Cells that a tile can be moved to; a reader that finds no free one gets a row of its own below them.
    static constexpr int kRows = 8;
    static constexpr int kColumns = 8;
    static constexpr int kLongestName = 16;

    struct Place
    {
        int row = 0;
        int column = 0;

        friend auto operator<=>(const Place &, const Place &) = default;
    };
    struct Seat
    {
        QString reader; ///< the PC/SC name
        Place place;
        QString name; ///< "Left 1"; may be empty
        Use use = Use::Yes;

        friend bool operator==(const Seat &, const Seat &) = default;
    };

    /// These readers in this order, line by line.
    static BenchPlan inRows(const QStringList &readers, int columns);
    /// What toJson() wrote. Anything else, two readers on one place, or an impossible place gives an empty
    /// plan.
    static BenchPlan fromJson(const QByteArray &json);
    QByteArray toJson() const;

    bool isEmpty() const { return m_seats.isEmpty(); }
    /// All seats in reading order: row by row from the left.
    const QList<Seat> &seats() const { return m_seats; }
    std::optional<Seat> seatOf(const QString &reader) const;
    /// Its rank in reading order, counted from 1; 0 when the reader has no seat.
    int numberOf(const QString &reader) const;
    int rows() const;
    int columns() const;

    /// Seats a reader that has no seat on the next free place; everybody else stays. @return whether it was
    /// new
    bool admit(const QString &reader);
    /// Moves a reader; whoever sits there takes its old place. @return false when nothing moved
    bool move(const QString &reader, Place to);
    /// Names a reader; blanks at the ends and what is longer than kLongestName is cut.
    void rename(const QString &reader, const QString &name);
    void setUse(const QString &reader, Use use);

    friend bool operator==(const BenchPlan &, const BenchPlan &) = default;

private:
    Seat *find(const QString &reader);
    void sort();

    QList<Seat> m_seats; ///< in reading order
};

} // namespace ui
