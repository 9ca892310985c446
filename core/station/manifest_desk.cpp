#include "core/station/manifest_desk.h"

#include "core/station/work_stamp.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <tuple>

namespace station {
namespace {

constexpr qsizetype kPreviewRows = 50;
constexpr qsizetype kRowsBetweenQuestions = 4096;
constexpr qsizetype kLongestName = 64;

ManifestFaultRow rowOf(const manifest::Fault &fault)
{
    QString sentence = fault.text;
    if (!fault.remedy.isEmpty())
        sentence += QLatin1Char(' ') + fault.remedy;
    return {int(fault.row), fault.column, sentence, fault.original, fault.cells};
}

const esim::Recipe &recipeOf(const manifest::Row &row, const std::vector<esim::Recipe> &recipes)
{
    const auto found = std::find_if(recipes.begin(), recipes.end(),
                                    [&](const esim::Recipe &recipe) { return recipe.name == row.recipe; });
    return found == recipes.end() ? recipes.front() : *found;
}

workflow::PrintLabel printLabel(const esim::Recipe &recipe, esim::Deliver deliver)
{
    switch (recipe.label.print) {
    case esim::PrintLabel::Always: return workflow::PrintLabel::Yes;
    case esim::PrintLabel::ForLabelDelivery:
    case esim::PrintLabel::Never:
        // Where the label is the delivery there is no unit without it.
        return deliver == esim::Deliver::Label ? workflow::PrintLabel::Yes : workflow::PrintLabel::No;
    }
    return workflow::PrintLabel::No;
}

workflow::Plan planOf(const manifest::Row &row, const Options &options)
{
    const esim::Recipe &recipe = recipeOf(row, options.recipes);
    workflow::Plan plan;
    plan.serial = row.serial;
    plan.eid = row.eid;
    plan.recipe = row.recipe;
    plan.reserve = row.reserve;
    plan.deliver = row.deliver;
    plan.fleet = row.fleet;
    plan.simStatus = row.simStatus;
    plan.enable = row.enable;
    plan.print = printLabel(recipe, row.deliver);
    plan.scanBack = options.scanBack == ScanBack::Yes ? workflow::ScanBack::Yes : workflow::ScanBack::No;
    plan.testCards = recipe.allowTestCards == esim::AllowTestCards::Yes ? workflow::TestCards::Allowed
                                                                        : workflow::TestCards::Refused;
    plan.code = row.code;
    plan.confirmationCode = row.confirmationCode;
    return plan;
}

journal::NewUnit newUnit(const manifest::Row &row, const Options &options)
{
    journal::NewUnit unit;
    unit.plan = planOf(row, options);
    for (const manifest::LabelField &field : row.labelFields)
        unit.labelFields.append({field.name, field.text});
    unit.extras = row.extras;
    unit.row = int(row.number);
    return unit;
}

manifest::ColumnMapping mappingOf(const ImportWish &wish, const QStringList &titles)
{
    return wish.columns ? *wish.columns : manifest::mappingFor(titles, wish.known);
}

QList<ManifestColumn> columnsOf(const QStringList &titles, const ImportWish &wish)
{
    const manifest::ColumnMapping mapping = mappingOf(wish, titles);
    QList<ManifestColumn> columns;
    for (const QString &title : titles)
        columns.append({title, manifest::useOf(manifest::columnOf(title, mapping)),
                        manifest::useOf(manifest::columnOf(title))});
    return columns;
}

/// What the rows add up to.
class Tally
{
public:
    void add(const manifest::Row &row)
    {
        ++m_ways[{row.reserve, row.deliver}];
        if (row.reserve != esim::ReserveMode::Given)
            ++m_fleets[row.fleet];
    }
    void into(ManifestPreview &preview) const
    {
        for (const auto &[way, units] : m_ways)
            preview.ways.append({way.first, way.second, units});
        for (auto it = m_fleets.cbegin(); it != m_fleets.cend(); ++it) {
            preview.fleets.append({it.key(), it.value()});
            preview.reservations += it.value();
        }
        std::sort(preview.fleets.begin(), preview.fleets.end(), [](const auto &a, const auto &b) {
            return std::tuple(-a.reservations, a.name) < std::tuple(-b.reservations, b.name);
        });
    }

private:
    std::map<std::pair<esim::ReserveMode, esim::Deliver>, int> m_ways;
    QHash<QString, int> m_fleets;
};

} // namespace

manifest::Reading readManifest(const ImportWish &wish, const std::vector<esim::Recipe> &recipes,
                               std::function<manifest::Next(const manifest::Progress &)> progress)
{
    manifest::Options options;
    options.recipes = recipes;
    options.recipe = wish.recipe;
    options.mapping = [&wish](const QStringList &titles) { return mappingOf(wish, titles); };
    options.progress = std::move(progress);
    return manifest::read(wish.file, options);
}

ManifestPreview previewOf(const manifest::Reading &reading, const ImportWish &wish,
                          const std::function<manifest::Next()> &goOn)
{
    ManifestPreview preview;
    preview.file = QFileInfo(wish.file).fileName();
    preview.recipe = wish.recipe;
    if (!reading) {
        for (const manifest::Fault &fault : reading.error().list)
            preview.faults.append(rowOf(fault));
        if (preview.faults.isEmpty())
            preview.faults.append({0, {}, reading.error().toError(preview.file).sentence(), {}});
        preview.columns = columnsOf(reading.error().header, wish);
        return preview;
    }
    QStringList titles;
    for (const manifest::Column &column : reading->columns())
        titles.append(column.title);
    preview.columns = columnsOf(titles, wish);
    for (const manifest::Warning &warning : reading->warnings())
        preview.warnings.append({int(warning.row), warning.column, warning.text, {}});
    preview.units = int(reading->size());
    Tally tally;
    for (qsizetype i = 0; i < reading->size(); ++i) {
        if (goOn && i % kRowsBetweenQuestions == 0 && goOn() == manifest::Next::Stop)
            break;
        const manifest::Row row = reading->row(i);
        tally.add(row);
        if (i < kPreviewRows) {
            preview.firstRows.append({row.serial, row.eid ? row.eid->text() : QString(),
                                      esim::nameOf(row.reserve), esim::nameOf(row.deliver), row.fleet,
                                      row.recipe, row.code ? row.code->masked() : QString()});
        }
    }
    tally.into(preview);
    return preview;
}

ImportJob importJob(const manifest::Manifest &manifest, const QString &file, const QString &name,
                    const QString &recipe, const Options &options, base::Instant now)
{
    journal::BatchInfo info;
    info.name = name;
    info.recipe = recipe;
    info.manifestFile = QFileInfo(file).fileName();
    info.manifestSha256 = manifest.sha256();
    info.importedAt = now;
    info.units = int(manifest.size());
    info.extraColumns = manifest.extraColumns();
    info.stamp = stampOf(options, journal::Work::Import);
    return {std::move(info), {int(manifest.size()), [manifest, options](int index) {
                                  return newUnit(manifest.row(index), options);
                              }}};
}

base::Result<void> checkBatchName(const QString &name)
{
    const bool allowed = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || QStringLiteral("._- ").contains(c);
    });
    if (name.isEmpty() || name.size() > kLongestName || !allowed || name.startsWith(QLatin1Char('.')) ||
        name.trimmed() != name) {
        return base::fail(
            base::ErrorKind::BadInput, base::ErrorCode("batch.name"),
            QCoreApplication::translate("station", "\"%1\" cannot be a batch's name.").arg(name.left(80)),
            QCoreApplication::translate("station",
                                        "Use up to 64 letters, digits, blanks, '.', '_' and '-'."));
    }
    return {};
}

} // namespace station
