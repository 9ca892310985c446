#pragma once

#include "core/label/layout.h"

namespace label {

/// Places a unit's texts and codes where a drawn template wants them. Part of layOut(), which has checked
/// that there are fonts and that the stock is possible. Refuses what does not fit, what would print into a
/// code's quiet zone or over another text, and names the template's line.
base::Result<Layout> layOutDrawing(const LabelContent &content, const LabelStock &stock, const Template &look,
                                   QrSymbol symbol);

/// The layout, if some installed font has every letter of its texts.
base::Result<Layout> withLetters(Layout layout);

} // namespace label
