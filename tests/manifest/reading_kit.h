#pragma once

#include "core/manifest/reader.h"

#include <QByteArray>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

/// What the manifest tests share: files from bytes, faults as short texts.
namespace kit {

inline constexpr const char *kEid = "89049032123451234512345678901235";
inline constexpr const char *kOtherEid = "89033024343000012200000000031331";

/// Writes the bytes into a file of its own and reads it as a manifest.
inline manifest::Reading readText(const QByteArray &bytes, const manifest::Options &options = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("manifest.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's file cannot be written.");
    file.close();
    return manifest::read(file.fileName(), options);
}

/// "row:column:code" of every fault.
inline QStringList faultsOf(const manifest::Reading &reading)
{
    QStringList list;
    if (reading)
        return list;
    for (const manifest::Fault &fault : reading.error().list)
        list << QStringLiteral("%1:%2:%3").arg(fault.row).arg(fault.column, fault.code.text());
    return list;
}

/// The codes of all warnings.
inline QStringList warningsOf(const manifest::Reading &reading)
{
    QStringList list;
    if (!reading)
        return list;
    for (const manifest::Warning &warning : reading->warnings())
        list << warning.code.text();
    return list;
}

inline QString why(const manifest::Reading &reading)
{
    return reading ? QString() : reading.error().toError(QStringLiteral("manifest.csv")).sentence();
}

/// A recipe book for tests: the built-in one and some others.
inline manifest::Options withRecipes()
{
    manifest::Options options;
    esim::Recipe recipe;
    recipe.name = QStringLiteral("Fleeted");
    recipe.fleet = QStringLiteral("recipe-fleet");
    recipe.simStatus = esim::SimStatus::Active;
    recipe.enable = esim::Enable::No;
    options.recipes.push_back(recipe);
    recipe = {};
    recipe.name = QStringLiteral("by-eid");
    recipe.reserve = esim::ReserveMode::Eid;
    recipe.requireEid = esim::RequireEid::Yes;
    options.recipes.push_back(recipe);
    recipe = {};
    recipe.name = QStringLiteral("labels");
    recipe.deliver = esim::Deliver::Label;
    options.recipes.push_back(recipe);
    recipe = {};
    recipe.name = QStringLiteral("silent");
    recipe.label.print = esim::PrintLabel::Never;
    options.recipes.push_back(recipe);
    recipe = {};
    recipe.name = QStringLiteral("codes");
    recipe.reserve = esim::ReserveMode::Given;
    options.recipes.push_back(recipe);
    return options;
}

} // namespace kit
