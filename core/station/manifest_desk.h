#pragma once

#include "core/journal/journal.h"
#include "core/manifest/reader.h"
#include "core/station/import_wish.h"
#include "core/station/ports.h"
#include "core/station/snapshots.h"

#include <QString>

#include <functional>
#include <vector>

namespace station {

/// A manifest's reading as the window and the command line show it; without limits.
/// @param wish what was read and how  @param goOn asked every some thousand rows; on Next::Stop what was
/// counted so far is returned
ManifestPreview previewOf(const manifest::Reading &reading, const ImportWish &wish,
                          const std::function<manifest::Next()> &goOn = {});

/// A manifest turned into what the journal stores. The units are made when the journal asks for them.
struct ImportJob
{
    journal::BatchInfo info;
    journal::UnitSource units;
};

/// Puts a good manifest, its recipes and the station's settings together. @param name the batch's name
ImportJob importJob(const manifest::Manifest &manifest, const QString &file, const QString &name,
                    const QString &recipe, const Options &options, base::Instant now);

/// Whether a text can be a batch's name: 1 to 64 of letters, digits, '.', '_', '-' and blanks, not beginning
/// with '.'.
base::Result<void> checkBatchName(const QString &name);

/// Reads a manifest with the station's recipes. Blocks: call it in a worker thread or where nothing waits.
/// @param progress as manifest::Options::progress
manifest::Reading readManifest(const ImportWish &wish, const std::vector<esim::Recipe> &recipes,
                               std::function<manifest::Next(const manifest::Progress &)> progress = {});

} // namespace station
