#pragma once

#include "core/station/snapshots.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

namespace ui {

/// The rows of a manifest: of a good one the first, as the station understood them; of a faulty one those
/// with faults, as they stand in the file, with the faulty cells marked. Thread: GUI.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Serial, Eid, Reserve, Deliver, Fleet, Recipe, Code };
    static constexpr int kColumns = 7;

    explicit PreviewModel(QObject *parent = nullptr);
    void setPreview(const station::ManifestPreview &preview);
    void retranslate();
    /// Whether rows with faults are shown.
    bool showsFaults() const { return !m_faulty.isEmpty(); }
    /// The cell that the fault of this place in ManifestPreview::faults is about; invalid when none is shown.
    QModelIndex cellOf(int fault) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct FaultyRow
    {
        int number = 0;
        QStringList cells;
        QHash<int, int> faultAt; ///< column -> place in ManifestPreview::faults
    };
    QVariant faultyData(const QModelIndex &index, int role) const;
    QString understood(const QModelIndex &index) const;

    station::ManifestPreview m_preview;
    QList<FaultyRow> m_faulty;
    QHash<int, std::pair<int, int>> m_cellOf; ///< fault -> row, column here
    QIcon m_faultIcon;
};

} // namespace ui
