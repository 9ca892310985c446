#pragma once

#include "core/base/clock.h"
#include "core/card/card_system.h"
#include "core/carrier/carrier.h"
#include "core/esim/recipe.h"
#include "core/journal/journal.h"
#include "core/label/printer.h"
#include "core/lpa/es10b.h"
#include "core/lpa/es9_transport.h"
#include "core/station/delays.h"
#include "core/workflow/events.h"
#include "core/workflow/stop_rules.h"

#include <QList>
#include <QStringList>
#include <QTime>

#include <memory>
#include <vector>

namespace station {

/// Everything outside: what the station reads from and writes to. Whoever makes a Station makes these.
struct Ports
{
    std::unique_ptr<base::Clock> clock;
    std::unique_ptr<journal::Journal> journal;
    std::unique_ptr<carrier::Carrier> carrier; ///< null: none is set up
    std::unique_ptr<card::CardSystem> cards;
    std::unique_ptr<lpa::Es9Transport> servers;
    std::unique_ptr<label::Printer> printer; ///< null: none is set up
};

/// When a printed label must be scanned before its unit is done.
enum class ScanBack { No, Yes };

/// How the station works: the settings that concern its own decisions.
struct Options
{
    QString stationName;
    QString program;                   ///< name and version, for the records
    std::vector<esim::Recipe> recipes; ///< the first is `default`
    QStringList readers;               ///< the readers that may be used; empty: all
    DelayTimes times;
    workflow::SpendingLimits limits;
    int mostInFlight = 4;
    int wipeCodesAfterDays = 30; ///< after a unit was done; 0: never
    int mostAhead = 1000;        ///< units that are reserved before their card is there
    lpa::es10::DeviceInfo device;
    label::LabelStock stock;
    ScanBack scanBack = ScanBack::No;
    workflow::SecondPrint secondPrint = workflow::SecondPrint::Harmless; ///< of the printer
    QList<QTime> shiftStarts;      ///< when shifts begin, local time, ascending; none: a shift is a day
    int reprintsAlone = 1;         ///< reprints of one label that one person may decide alone
    workflow::StopRules stopRules; ///< when the line stops itself; as made here: never
};

} // namespace station
