#pragma once

#include "core/station/card_snapshot.h"

#include <QAbstractTableModel>

#include <optional>

namespace ui {

/// The profiles of a card, one row each. Thread: GUI.
class CardProfilesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { State, Provider, Name, Nickname, Iccid, Kind, Rules };
    static constexpr int kColumns = 7;

    using QAbstractTableModel::QAbstractTableModel;
    void setProfiles(const std::vector<esim::ProfileInfo> &profiles);
    /// The profile in a row, or nothing.
    std::optional<esim::ProfileInfo> profile(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<esim::ProfileInfo> m_profiles;
};

/// The notifications that wait on a card, one row each. Thread: GUI.
class CardNotificationsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Sequence, Event, Iccid, Server };
    static constexpr int kColumns = 4;

    using QAbstractTableModel::QAbstractTableModel;
    void setNotifications(const std::vector<esim::PendingNotification> &notifications);
    /// The notification in a row, or nothing.
    std::optional<esim::PendingNotification> notification(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<esim::PendingNotification> m_notifications;
};

} // namespace ui
