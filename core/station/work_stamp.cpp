#include "core/station/work_stamp.h"

#include "core/base/crypto.h"
#include "core/label/layout.h"

namespace station {
namespace {

/// Texts behind each other so that no two lists give the same bytes: each with its length.
QByteArray digest(const QStringList &texts)
{
    QByteArray all;
    for (const QString &text : texts) {
        const QByteArray bytes = text.toUtf8();
        all += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    return base::sha256(all);
}

QString number(double value) { return QString::number(value, 'g', 17); }

} // namespace

journal::NamedVersion versionOf(const esim::Recipe &recipe)
{
    return {recipe.name, digest({recipe.name, recipe.reserve ? esim::nameOf(*recipe.reserve) : QString(),
                                 recipe.deliver ? esim::nameOf(*recipe.deliver) : QString(), recipe.fleet,
                                 esim::nameOf(recipe.simStatus), esim::nameOf(recipe.enable),
                                 esim::nameOf(recipe.label.print), recipe.label.templateName,
                                 esim::nameOf(recipe.requireEid), esim::nameOf(recipe.allowTestCards)})};
}

journal::NamedVersion versionOf(const label::Template &look)
{
    QStringList texts{look.name,
                      esim::nameOf(look.correction),
                      QString::number(look.leastDotsPerModule),
                      number(look.leastModuleMm),
                      number(look.wantedModuleMm),
                      number(look.leastTextMm),
                      number(look.mostTextMm),
                      number(look.marginMm)};
    for (const label::Line &line : look.lines)
        texts << QString::number(int(line.source)) << line.prefix << QString::number(int(line.need));
    if (look.drawing)
        texts << QString::fromLatin1(look.drawing->digest.toHex());
    return {look.name, digest(texts)};
}

journal::WorkStamp stampOf(const Options &options, journal::Work work,
                           const std::optional<card::Confinement> &confinement)
{
    journal::WorkStamp stamp;
    stamp.work = work;
    stamp.station = options.stationName;
    stamp.program = options.program;
    for (const esim::Recipe &recipe : options.recipes)
        stamp.recipes.push_back(versionOf(recipe));
    // A template that is not there prints nothing; its name is all there is to record.
    const auto look = label::templateNamed(options.stock.templateName);
    stamp.labelTemplate =
        look ? versionOf(*look) : journal::NamedVersion{options.stock.templateName, QByteArray()};
    if (confinement)
        stamp.cardHosts = journal::CardConfinement{journal::SystemCalls::Filtered, confinement->landlock,
                                                   confinement->memoryMiB};
    return stamp;
}

} // namespace station
