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

/// Reports the readers after every change and every two seconds, as a sign of life, until the station ends or
/// they cannot be seen any more, which it reports too.
/// @param toUse as in card::ReaderWatch
void watchReaders(StationPipe &station, const card::PcscContext &context, const QList<QByteArray> &toUse);

} // namespace host
