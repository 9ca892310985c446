#include "core/station/manifest_desk.h"

#include "core/station/work_stamp.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace station {
namespace {

constexpr qsizetype kPreviewRows = 50;
constexpr qsizetype kLongestName = 64;

ManifestFaultRow rowOf(const manifest::Fault &fault)
{
    QString sentence = fault.text;
    if (!fault.remedy.isEmpty())
        sentence += QLatin1Char(' ') + fault.remedy;
    return {int(fault.row), fault.column, sentence, fault.original};
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

} // namespace

manifest::Reading readManifest(const QString &file, const QString &recipe,
                               const std::vector<esim::Recipe> &recipes)
{
    manifest::Options options;
    options.recipes = recipes;
    options.recipe = recipe;
    return manifest::read(file, options);
}

ManifestPreview previewOf(const manifest::Reading &reading, const QString &file, const QString &recipe)
{
    ManifestPreview preview;
    preview.file = QFileInfo(file).fileName();
    preview.recipe = recipe;
    if (!reading) {
        for (const manifest::Fault &fault : reading.error().list)
            preview.faults.append(rowOf(fault));
        if (preview.faults.isEmpty())
            preview.faults.append({0, {}, reading.error().toError(preview.file).sentence(), {}});
        preview.columns = reading.error().header;
        return preview;
    }
    preview.units = int(reading->size());
    for (const manifest::Column &column : reading->columns())
        preview.columns.append(column.title);
    for (const manifest::Warning &warning : reading->warnings())
        preview.warnings.append({int(warning.row), warning.column, warning.text, {}});
    for (qsizetype i = 0; i < reading->size(); ++i) {
        const manifest::Row row = reading->row(i);
        if (row.reserve != esim::ReserveMode::Given)
            ++preview.reservations;
        if (i < kPreviewRows) {
            preview.firstRows.append({row.serial, row.eid ? row.eid->text() : QString(),
                                      esim::nameOf(row.reserve), esim::nameOf(row.deliver), row.fleet});
        }
    }
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
