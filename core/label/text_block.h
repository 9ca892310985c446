#pragma once

#include "core/label/layout.h"

#include <QFont>

#include <optional>
#include <vector>

/// Setting lines of text into a rectangle, as large as they fit.
namespace label {

/// One line as it is wished for. A long serial or EID may be cut into two or four pieces, one under the
/// other.
struct TextLine
{
    Source source = Source::Serial;
    QString prefix; ///< goes where there is no room for it
    QString text;
    Need need = Need::MustFit;
};

struct TextRange
{
    int least = 8; ///< pixel sizes
    int most = 40;
};

struct TextBlock
{
    std::vector<TextItem> texts;
    int pixelSize = 0;
    bool isWhole = true; ///< no line was cut
};

/// All lines in `area` in the largest common size within the range; a text that may be cut is cut only when
/// it does not fit in one line. Nothing when they do not fit even in the smallest.
std::optional<TextBlock> setBlock(const std::vector<TextLine> &lines, QRect area, TextRange range);

/// Width and height that the lines need at least, at this pixel size.
QSize leastBlock(const std::vector<TextLine> &lines, int pixelSize);

/// The font that labels are printed with, at this pixel size.
QFont labelFont(int pixelSize, Weight weight = Weight::Regular);

/// The room in dots that a text takes on paper: a little more than measured.
int roomFor(const QString &text, const QFont &font);

/// A line's box is as high as its letters with accents and descenders; its baseline lies so far below the
/// box's top.
int boxHeight(int pixelSize);
int baselineOf(int pixelSize);

/// Whether an installed font has every letter of the text.
bool haveLetters(const QString &text);

/// Whether any font is installed.
bool haveFonts();

} // namespace label
