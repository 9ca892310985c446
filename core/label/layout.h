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

    /// Dark modules as rectangles in dots.
    std::vector<QRect> darkDots() const;
};

/// Places symbol and texts. Refuses a stock on which they do not fit with whole dots per module, and says
/// which size would. Needs a QGuiApplication (any platform plugin) and at least one installed font. Thread:
/// any.
base::Result<Layout> layOut(const LabelContent &content, const LabelStock &stock,
                            const Template &look = builtInTemplate());

/// The template with this name; the built-in one for an empty name or "standard".
base::Result<Template> templateNamed(const QString &name);

} // namespace label
