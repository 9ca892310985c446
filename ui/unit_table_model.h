#pragma once

#include "core/station/snapshots.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ui {

/// The open batch's units, one row each in manifest order: what every page reads. Changes arrive one unit at
/// a time and touch one row; 100,000 rows are fine. Thread: GUI.
class UnitTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Serial, Phase, Reason, Eid, Iccid, Reader, Reserve, Deliver, Recipe, Changed };
    static constexpr int kColumns = 10;

    explicit UnitTableModel(QObject *parent = nullptr);

    /// Takes another batch's units; their indexes are 0, 1, 2, …; units out of that order are dropped.
    void setUnits(QList<station::UnitSnapshot> units);
    /// Takes one unit's new state; ignored when it is not of this batch (another serial at its place).
    void update(const station::UnitSnapshot &unit);

    /// The unit at this place, nullptr outside.
    const station::UnitSnapshot *unit(int index) const;
    /// The place of the unit with this serial or this EID, -1 when there is none.
    int find(const QString &serialOrEid) const;
    int findSerial(const QString &serial) const;
    int findIccid(const QString &iccid) const;
    /// The place of the unit whose code looks like this when it is masked, -1 when there is none.
    int findCode(const QString &masked) const;
    /// The units in this phase, in order, at most `most`.
    QList<int> inPhase(workflow::Phase phase, int most) const;
    /// Whether some unit still waits for a card and may take any.
    bool anyTakesAnyCard() const { return m_openWithoutEid > 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Shows all words again in the present language.
    void retranslate();

private:
    QString text(const station::UnitSnapshot &unit, Column column) const;
    /// The first unit of which this text is not empty and is the wanted one.
    int findBy(QString station::UnitSnapshot::*text, const QString &wanted) const;

    QList<station::UnitSnapshot> m_units;
    mutable QHash<QString, int> m_bySerial; ///< made when first asked for
    QHash<workflow::Phase, QVariant> m_icons;
    int m_openWithoutEid = 0;
};

} // namespace ui
