#pragma once

#include "app/card-host/station_pipe.h"
#include "core/base/clock.h"
#include "core/card/pcsc_card.h"

#include <QByteArray>
#include <QList>

namespace host {

/// How long one PC/SC call may take.
struct TimeLimits
{
    base::Millis normal{30'000};
    base::Millis patient{240'000}; ///< for commands sent with card::Patience::Long
};

/// Serves one reader's card until the station ends or says so.
void serveCard(StationPipe &station, const card::PcscContext &context, const card::PcscCard::Setup &setup,
               TimeLimits limits);

/// Reports the readers and every change of them until the station ends, or why they cannot be seen any more.
void watchReaders(StationPipe &station, const card::PcscContext &context, const QList<QByteArray> &only);

} // namespace host
