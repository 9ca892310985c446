#pragma once

#include "core/label/code_symbol.h"
#include "core/label/qr.h"
#include "core/label/text_pattern.h"

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

/// Labels that were drawn by a person: where everything stands, in millimetres. How such a file is written:
/// resources/labels/README.md.
namespace label {

enum class Weight { Regular, Bold };
enum class Align { Start, Middle, End };

/// What happens to a text or code for which there is no room.
enum class Fit {
    Must,    ///< texts are set smaller; then the label is refused
    Shorten, ///< the text ends in "…"
    LeaveOut ///< the code is not printed
};

/// Where the QR symbol goes, with its quiet zone: in the middle, as large as whole dots allow.
struct QrPlace
{
    qint64 line = 0; ///< of the file
    QRectF area;
    Correction correction = Correction::Medium;
    int leastDots = 4;
    double leastModuleMm = 0.33;
};

/// Where a further code goes, with its quiet zone.
struct CodePlace
{
    qint64 line = 0;
    CodeKind kind = CodeKind::Code128;
    QRectF area;
    TextPattern text;
    Fit fit = Fit::Must;
    int leastDots = 2;
    double leastModuleMm = 0.25;
};

/// Where a text goes: on a baseline, or on several under it.
struct TextPlace
{
    qint64 line = 0;
    QPointF anchor; ///< on the first baseline
    Align align = Align::Start;
    double width = 0; ///< the room for it
    double size = 0;  ///< of the font
    double leastSize = 0;
    int mostLines = 1;
    Weight weight = Weight::Regular;
    Fit fit = Fit::Must;
    TextPattern text;
    std::optional<TextPattern> onlyIf; ///< printed only when this says something
};

/// Labels on a sheet: the first one's place and the way to the next.
struct CellPlace
{
    qint64 line = 0;
    QRectF first;
    int columns = 1;
    int rows = 1;
    double pitchX = 0; ///< from a label's left edge to the next one's
    double pitchY = 0;
    QString templateName; ///< of the labels
};

/// Lines, areas and pictures that are the same on every label.
class Artwork
{
public:
    /// @param svg in millimetres, checked: nothing in it leads outside  @param size of the label in mm
    Artwork(QByteArray svg, QSizeF size)
        : m_svg(std::move(svg))
        , m_size(size)
    {}

    /// What is black, as rectangles in dots; edges that are level or upright lie between dots. Kept for the
    /// next label. Thread: any.
    std::vector<QRect> dots(int dpi) const;

private:
    const QByteArray m_svg;
    const QSizeF m_size;
    mutable std::mutex m_guard;
    mutable int m_dpi = 0;
    mutable std::vector<QRect> m_dots;
};

/// What an SVG file says.
struct Drawing
{
    QSizeF size;
    std::optional<QrPlace> qr; ///< always on labels, never on sheets
    std::vector<CodePlace> codes;
    std::vector<TextPlace> texts;
    std::shared_ptr<const Artwork> artwork; ///< null: none
    std::optional<CellPlace> cell;          ///< on sheets
    QByteArray digest;                      ///< SHA-256 of the file
};

/// Reads an SVG file. Nothing outside of it is ever loaded. Fails with Usage and names the line.
/// @param name of the file, for the sentences
base::Result<Drawing> readDrawing(const QByteArray &svg, const QString &name);

} // namespace label
