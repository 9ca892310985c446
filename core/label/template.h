#pragma once

#include "core/label/content.h"
#include "core/label/drawing.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
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

/// How a label is to look. Either it is drawn, and has one size, or it is set by rules and has any.
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
    std::shared_ptr<const Drawing> drawing; ///< null: set by the rules above
};

/// Serial and EID in full; ICCID, fields and reprint mark beside the symbol. Has any size.
Template builtInTemplate();

/// A template that a person has drawn. Fails with Usage, and names the line.
/// @param svg the file's bytes  @param name for records and sentences
base::Result<Template> drawnTemplate(const QByteArray &svg, const QString &name);

/// The names of the templates that are always there: "standard" first, then labels, then sheets of labels.
QStringList shippedTemplates();

/// The bytes of a shipped template, or of the SVG file that a name ending in ".svg" is the path of.
base::Result<QByteArray> templateFile(const QString &name);

/// The template of that name: "standard" or empty, a shipped one, or the path of an SVG file.
base::Result<Template> templateNamed(const QString &name);

/// Templates that were read once: a printer's labels all look alike, and what was edited since counts from
/// the next start. Thread: one at a time.
class TemplateShelf
{
public:
    /// As templateNamed().
    base::Result<Template> named(const QString &name);

private:
    QHash<QString, Template> m_read;
};

/// Refuses a stock that is not as large as the template was drawn.
base::Result<void> checkStock(const Template &look, const LabelStock &stock);

/// What the settings say about labels.
struct StockWish
{
    QString templateName;
    int dpi = 300;
    std::optional<double> widthMm;
    std::optional<double> heightMm;
};

/// The stock for these settings: a drawn template brings its size, "standard" is 50.8 x 25.4 mm where none is
/// given, and a sheet stands for the labels on it. Refuses a given size that is not the template's.
base::Result<LabelStock> stockFor(const StockWish &wish);

} // namespace label
