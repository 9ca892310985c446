#include "ui/card_models.h"

#include "ui/words.h"

#include <QFont>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindWords(esim::ProfileClass profileClass)
{
    switch (profileClass) {
    case esim::ProfileClass::Test: return CardProfilesModel::tr("test");
    case esim::ProfileClass::Provisioning: return CardProfilesModel::tr("bootstrap");
    case esim::ProfileClass::Operational: return CardProfilesModel::tr("operational");
    }
    return {};
}

QString ruleWords(const esim::ProfileInfo &profile)
{
    if (profile.forbidsDisable && profile.forbidsDelete)
        return CardProfilesModel::tr("stays enabled, stays on the card");
    if (profile.forbidsDisable)
        return CardProfilesModel::tr("stays enabled");
    return profile.forbidsDelete ? CardProfilesModel::tr("stays on the card") : QString();
}

QString eventWords(esim::NotificationEvent event)
{
    switch (event) {
    case esim::NotificationEvent::Install: return CardNotificationsModel::tr("installed");
    case esim::NotificationEvent::Enable: return CardNotificationsModel::tr("enabled");
    case esim::NotificationEvent::Disable: return CardNotificationsModel::tr("disabled");
    case esim::NotificationEvent::Delete: return CardNotificationsModel::tr("deleted");
    }
    return {};
}

} // namespace

void CardProfilesModel::setProfiles(const std::vector<esim::ProfileInfo> &profiles)
{
    beginResetModel();
    m_profiles = profiles;
    endResetModel();
}

std::optional<esim::ProfileInfo> CardProfilesModel::profile(int row) const
{
    return row >= 0 && row < rowCount() ? std::optional(m_profiles[size_t(row)]) : std::nullopt;
}

int CardProfilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size());
}

int CardProfilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant CardProfilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const esim::ProfileInfo &profile = m_profiles[size_t(index.row())];
    const bool isEnabled = profile.state == esim::ProfileState::Enabled;
    if (role == Qt::FontRole && isEnabled) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::State: return isEnabled ? u"● "_s + tr("enabled") : u"○ "_s + tr("disabled");
    case Column::Provider: return profile.serviceProvider;
    case Column::Name: return profile.name;
    case Column::Nickname: return profile.nickname;
    case Column::Iccid: return words::grouped(profile.iccid.text());
    case Column::Kind: return kindWords(profile.profileClass);
    case Column::Rules: return ruleWords(profile);
    }
    return {};
}

QVariant CardProfilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::State: return tr("State");
    case Column::Provider: return tr("Provider");
    case Column::Name: return tr("Profile");
    case Column::Nickname: return tr("Name here");
    case Column::Iccid: return tr("ICCID");
    case Column::Kind: return tr("Kind");
    case Column::Rules: return tr("Rules");
    }
    return {};
}

void CardProfilesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

void CardNotificationsModel::setNotifications(const std::vector<esim::PendingNotification> &notifications)
{
    beginResetModel();
    m_notifications = notifications;
    endResetModel();
}

std::optional<esim::PendingNotification> CardNotificationsModel::notification(int row) const
{
    return row >= 0 && row < rowCount() ? std::optional(m_notifications[size_t(row)]) : std::nullopt;
}

int CardNotificationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notifications.size());
}

int CardNotificationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant CardNotificationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const esim::PendingNotification &notification = m_notifications[size_t(index.row())];
    switch (static_cast<Column>(index.column())) {
    case Column::Sequence: return QString::number(notification.sequence);
    case Column::Event: return eventWords(notification.event);
    case Column::Iccid: return notification.iccid ? words::grouped(notification.iccid->text()) : QString();
    case Column::Server: return notification.address;
    }
    return {};
}

QVariant CardNotificationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Sequence: return tr("Number");
    case Column::Event: return tr("What happened");
    case Column::Iccid: return tr("ICCID");
    case Column::Server: return tr("Its server");
    }
    return {};
}

void CardNotificationsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

} // namespace ui
