#pragma once

#include "core/label/qr.h"

#include <QString>

#include <vector>

namespace label {

/// Where a printed line takes its text from.
enum class Source {
    Serial,
    Eid,
    Iccid,   ///< shortened, "8904…1235"
    Fields,  ///< every field, one line each
    Reprint, ///< "REPRINT n", on reprints alone
};

/// Whether a label without this line may leave the printer.
enum class Need {
    MustFit, ///< printed in full, or the label is refused
    MayGo,   ///< left out or shortened where there is no room
};

struct Line
{
    Source source = Source::Serial;
    QString prefix; ///< printed in front where there is room, "SN "
    Need need = Need::MustFit;
};

/// How a label is to look; independent of its size.
struct Template
{
    QString name;
    Correction correction = Correction::Medium;
    int leastDotsPerModule = 4;  ///< Denso's advice for thermal printers
    double leastModuleMm = 0.33; ///< below it bench scanners begin to fail
    double wantedModuleMm = 0.5; ///< not larger than needed
    double leastTextMm = 1.4;    ///< height of a line's letters from top to foot
    double mostTextMm = 3.5;
    double marginMm = 0.8; ///< around texts; the symbol has its quiet zone
    std::vector<Line> lines;
};

/// Serial and EID in full; ICCID, fields and reprint mark beside the symbol.
Template builtInTemplate();

} // namespace label
