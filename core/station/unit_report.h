#pragma once

#include "core/station/batch_report.h"

#include <QByteArray>
#include <QJsonObject>

namespace station {

/// Something that the eUICC signed, as it came from the card.
struct SignedByCard
{
    qint64 record = 0; ///< the journal's record that holds it
    QByteArray bytes;
};

/// What became of a notification.
enum class Delivery {
    Sent,     ///< its server confirmed it; it was removed from the card
    Kept,     ///< still on the card; it is sent again later
    NotKnown, ///< read from the card, nothing more is recorded
};
inline constexpr std::array kDeliveryNames{esim::EnumName<Delivery>{Delivery::Sent, "sent"},
                                           esim::EnumName<Delivery>{Delivery::Kept, "kept"},
                                           esim::EnumName<Delivery>{Delivery::NotKnown, "not-known"}};
constexpr const auto &enumNames(Delivery) { return kDeliveryNames; }

/// A notification of this unit's card, SGP.22 §5.7.9, signed by the eUICC where it tells of an installation.
struct NotificationOnRecord
{
    qint64 number = 0; ///< the card's sequence number
    QString address;   ///< where it belongs
    SignedByCard whole;
    Delivery delivery = Delivery::NotKnown;
};

/// Everything that a unit's loading report is made from.
struct UnitReportSources
{
    journal::BatchInfo batch;
    journal::UnitRecord unit;
    std::vector<journal::StoryLine> story; ///< oldest first
    std::vector<journal::WorkRecord> work; ///< of the whole batch, oldest first
    journal::ChainHead head;               ///< read after all the others: it covers them
};

/// What happened to one unit and the proofs of it, without secrets.
struct UnitReport
{
    UnitReportSources sources;
    ReportMaker maker;
    std::vector<journal::WorkRecord> work; ///< the import, and the runs in which this unit was worked on
    std::vector<SignedByCard> results;     ///< ProfileInstallationResults (BF37), oldest first
    std::vector<NotificationOnRecord> notifications; ///< each once
};

/// Puts a unit's report together. Pure. Thread: any.
UnitReport unitReport(UnitReportSources sources, const ReportMaker &maker);
/// The report for programs: bytes in base64 with their SHA-256, times as ISO 8601 in UTC, what is not known
/// is absent.
QJsonObject toJson(const UnitReport &report);
/// The report on paper: bytes as their SHA-256.
label::Report toPaper(const UnitReport &report);

/// Reads what a unit's report is made from. @param unit as the journal has it
base::Result<UnitReportSources> readUnitReport(journal::Journal &journal, const journal::BatchInfo &batch,
                                               const journal::UnitRecord &unit);

/// Reads a unit's sources and writes its report, as PDF where the file's name ends in ".pdf", else as JSON,
/// with FILE.head beside it. @return the head it names
base::Result<journal::ChainHead> writeUnitReport(journal::Journal &journal, const journal::BatchInfo &batch,
                                                 const journal::UnitRecord &unit, const ReportMaker &maker,
                                                 const QString &file);

} // namespace station
