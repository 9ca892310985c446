#pragma once

#include "core/journal/chain.h"
#include "core/journal/journal.h"
#include "core/journal/vault.h"

#include <QByteArray>
#include <QByteArrayView>

/// The stored forms of everything the journal keeps. Pure; decoding takes bytes that may have been edited and
/// gives an error for whatever encoding would not have written ("journal.record-form", or that of a secret
/// that does not open). Thread: any.
namespace journal {

base::Result<QByteArray> encodePlan(const workflow::Plan &plan, const Vault &vault);
base::Result<workflow::Plan> decodePlan(QByteArrayView json, const Vault &vault);

/// A state without its plan, which is stored beside it and never changes.
base::Result<QByteArray> encodeState(const workflow::State &state, const Vault &vault);
base::Result<workflow::State> decodeState(QByteArrayView json, workflow::Plan plan, const Vault &vault);

/// An event's members; its kind is workflow::nameOf().
base::Result<QByteArray> encodeEvent(const workflow::Event &event, const Vault &vault);
base::Result<workflow::Event> decodeEvent(QByteArrayView kind, QByteArrayView json, const Vault &vault);

/// The record of an import in the chain. It covers what was imported, so that no plan can be changed unseen.
struct BatchImported
{
    static constexpr const char *kName = "batch-imported";
    QString name;
    QString recipe;
    QString manifestFile;
    QByteArray manifestSha256;
    base::Instant importedAt{};
    int units = 0;
    QStringList extraColumns;
    QByteArray digest; ///< chain::ImportDigest over the units
    friend bool operator==(const BatchImported &, const BatchImported &) = default;
    static constexpr auto fields()
    {
        using base::Field;
        return std::tuple{Field{"name", &BatchImported::name},
                          Field{"recipe", &BatchImported::recipe},
                          Field{"manifest_file", &BatchImported::manifestFile},
                          Field{"manifest_sha256", &BatchImported::manifestSha256},
                          Field{"imported_at", &BatchImported::importedAt},
                          Field{"units", &BatchImported::units},
                          Field{"extra_columns", &BatchImported::extraColumns},
                          Field{"digest", &BatchImported::digest}};
    }
};

/// The record of what a card held for servers, read outside of any unit's work.
struct NotificationsSeen
{
    static constexpr const char *kName = "notifications-seen";
    std::optional<esim::Eid> eid; ///< always set; optional because an Eid has no empty value
    std::vector<workflow::NotificationSeen> notifications;
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"eid", &NotificationsSeen::eid},
                          base::Field{"notifications", &NotificationsSeen::notifications}};
    }
};

/// The record of a notification that a person dropped.
struct NotificationDropped
{
    static constexpr const char *kName = "notification-dropped";
    std::optional<esim::Eid> eid; ///< always set
    qint64 sequence = 0;
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"eid", &NotificationDropped::eid},
                          base::Field{"sequence", &NotificationDropped::sequence}};
    }
};

/// The record of a notification that its server has taken.
struct NotificationDelivered
{
    static constexpr const char *kName = "notification-delivered";
    std::optional<esim::Eid> eid; ///< always set; optional because an Eid has no empty value
    qint64 sequence = 0;
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"eid", &NotificationDelivered::eid},
                          base::Field{"sequence", &NotificationDelivered::sequence}};
    }
};

/// A unit whose secrets were wiped, as it stood then: its way cannot be repeated any more.
struct WipedUnit
{
    workflow::UnitIndex unit = 0;
    QByteArray stateSha256; ///< of its state as it is stored
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"unit", &WipedUnit::unit},
                          base::Field{"state_sha256", &WipedUnit::stateSha256}};
    }
};

/// The record of units of one batch whose secrets were wiped.
struct SecretsWiped
{
    static constexpr const char *kName = "secrets-wiped";
    std::vector<WipedUnit> units;
    static constexpr auto fields() { return std::tuple{base::Field{"units", &SecretsWiped::units}}; }
};

QByteArray encodeRecord(const BatchImported &record);
QByteArray encodeRecord(const NotificationsSeen &record);
QByteArray encodeRecord(const NotificationDelivered &record);
QByteArray encodeRecord(const NotificationDropped &record);
QByteArray encodeRecord(const SecretsWiped &record);
QByteArray encodeRecord(const WorkStamp &record);
QByteArray encodeRecord(const CardChange &record);
QByteArray encodeRecord(const BenchNote &record);
base::Result<BatchImported> decodeBatchImported(QByteArrayView json);
base::Result<NotificationsSeen> decodeNotificationsSeen(QByteArrayView json);
base::Result<NotificationDelivered> decodeNotificationDelivered(QByteArrayView json);
base::Result<NotificationDropped> decodeNotificationDropped(QByteArrayView json);
base::Result<SecretsWiped> decodeSecretsWiped(QByteArrayView json);
base::Result<WorkStamp> decodeWorkStamp(QByteArrayView json);
base::Result<CardChange> decodeCardChange(QByteArrayView json);
base::Result<BenchNote> decodeBenchNote(QByteArrayView json);

QByteArray encodeTexts(const QStringList &texts);
base::Result<QStringList> decodeTexts(QByteArrayView json);
QByteArray encodeLabelFields(const QList<NamedText> &fields);
base::Result<QList<NamedText>> decodeLabelFields(QByteArrayView json);

/// The row of a record that belongs to no unit; its place in the chain is given when it is appended.
/// @param batch nothing for records that concern no batch
template <class Content>
chain::Row rowOf(std::optional<BatchId> batch, base::Instant at, const Content &content,
                 const QString &operatorName = {})
{
    return {0, batch, -1, at, Content::kName, encodeRecord(content), {}, operatorName.toUtf8()};
}

} // namespace journal
