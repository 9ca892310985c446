#pragma once

#include "core/base/result.h"

#include <QRect>
#include <QSize>
#include <QString>

#include <vector>

namespace label {

/// Codes besides the QR symbol, for texts that are no secret: serials, EIDs.
enum class CodeKind {
    Code128,   ///< ISO/IEC 15417: bars
    DataMatrix ///< ISO/IEC 16022, ECC 200: a square of modules
};

/// A code in modules, without its quiet zone.
struct CodeSymbol
{
    CodeKind kind = CodeKind::Code128;
    int columns = 0;
    int rows = 0;            ///< 1 for bars
    std::vector<QRect> dark; ///< runs in modules
};

/// Encodes printable ASCII verbatim. Fails with BadInput for other letters and for texts that are too long.
base::Result<CodeSymbol> encodeCode(CodeKind kind, const QString &text);

/// The light border that the code needs, in modules: beside it, and above and below.
QSize quietModules(CodeKind kind);

} // namespace label
