#pragma once

#include "core/label/content.h"
#include "core/label/template.h"

#include <QRect>
#include <QSize>
#include <QString>

#include <vector>

namespace label {

/// One printed line: drawn left-aligned in its box, whose height is the font's pixel size and a little more.
struct TextItem
{
    QRect box; ///< in dots
    int pixelSize = 0;
    QString text;
    Weight weight = Weight::Regular;
};

/// A code besides the QR symbol.
struct CodeItem
{
    CodeKind kind = CodeKind::Code128;
    QRect box;               ///< in dots, with the quiet zone
    std::vector<QRect> dark; ///< in dots
    QString text;            ///< what it says
};

/// A label to the dot. Every coordinate is a whole dot; nothing is scaled after this.
struct Layout
{
    QSize dots;
    int dpi = 203;
    QrSymbol symbol;
    QPoint symbolAt; ///< top left module; the quiet zone around it is inside the label
    int dotsPerModule = 4;
    std::vector<TextItem> texts;
    std::vector<CodeItem> codes;
    std::vector<QRect> artwork; ///< in dots

    /// Everything that is black besides texts, as rectangles in dots.
    std::vector<QRect> darkDots() const;
    /// The symbol's place with its quiet zone.
    QRect symbolBox() const;
    /// Symbol and texts alone: nothing that only a picture can show.
    bool isPlain() const { return codes.empty() && artwork.empty(); }
};

/// Places symbol and texts. Refuses a stock on which they do not fit with whole dots per module, and says
/// which size would; a drawn template whose size is another one; letters that no font has. Needs a
/// QGuiApplication (any platform plugin) and at least one installed font. Thread: any.
base::Result<Layout> layOut(const LabelContent &content, const LabelStock &stock,
                            const Template &look = builtInTemplate());

} // namespace label
