#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <tl/expected.hpp>

#include <array>
#include <optional>

/// Rules for single cells, on the file's own UTF-8 bytes. The good case makes no copy and no text.
namespace manifest {

/// 16 bytes BCD, as a card holds an EID (tag 5A).
using PackedEid = std::array<quint8, 16>;

/// Why a cell is refused.
struct CellProblem
{
    base::ErrorCode code{"manifest.cell"};
    QString text;
    QString remedy;
};

/// The cell without what people put around numbers to save them from a spreadsheet: blanks (no-break ones
/// too),
/// `="..."` and a leading "'".
QByteArrayView unwrapped(QByteArrayView cell);

/// Nothing when the cell is a serial: `[A-Za-z0-9._/-]{1,64}`.
std::optional<CellProblem> problemOfSerial(QByteArrayView cell);

/// Reads an EID: 32 digits, in groups with blanks or not, whose check digits are right (SGP.29). What a
/// spreadsheet has rounded is recognised and refused with its own sentence, never repaired.
tl::expected<PackedEid, CellProblem> readEid(QByteArrayView cell);

/// True for what a spreadsheet writes in place of a long number: "8.9049E+31".
bool isExponentNumber(QByteArrayView cell);

/// True when the text is an activation code by its looks, whatever its column is called: such a text is never
/// shown.
bool looksLikeActivationCode(QByteArrayView cell);

/// Nothing when the cell may be stored, shown and printed: refuses control characters (tab and line ends are
/// allowed) and characters that turn the direction of text.
std::optional<CellProblem> problemOfText(QByteArrayView cell);

} // namespace manifest
