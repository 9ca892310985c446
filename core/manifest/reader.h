#pragma once

#include "core/manifest/column_mapping.h"
#include "core/manifest/faults.h"
#include "core/manifest/manifest.h"

#include <QString>

#include <functional>
#include <vector>

namespace manifest {

/// How much is read at most. What is beyond is refused, not cut.
struct Limits
{
    qint64 fileBytes = 1024LL * 1024 * 1024;
    qint64 rows = 1'000'000;
    qint64 columns = 1000;
    qint64 cellBytes = 32 * 1024; ///< at most 65535; also how far an opening quote looks for its end
    qint64 rowBytes = 256 * 1024;
    qint64 keptBytes = 128LL * 1024 * 1024; ///< serials, label texts and extra columns together
    qsizetype faults = 10'000;
};

/// Whether reading goes on.
enum class Next { Continue, Stop };

/// How far the reading is.
struct Progress
{
    qint64 read = 0;  ///< bytes
    qint64 total = 0; ///< the file's size
    qint64 rows = 0;  ///< units so far
};

/// How a manifest is to be understood.
struct Options
{
    std::vector<esim::Recipe> recipes; ///< the built-in `default` is added when it is not among them
    QString recipe;                    ///< for rows that name none; empty: `default`
    /// What a person says the columns are: called once with the header's titles; none: what they are called.
    std::function<ColumnMapping(const QStringList &titles)> mapping;
    Limits limits;
    /// Called about every 256 KB; Next::Stop ends the reading within that step.
    std::function<Next(const Progress &)> progress;
};

using Reading = tl::expected<Manifest, Faults>;

/// Reads and checks a manifest (design §9; facts/factory.md §3.8): all or nothing. The file is read once, in
/// pieces, and never as one text. Blocks until it is done: call it off the window's thread. Thread: any.
Reading read(const QString &path, const Options &options);

} // namespace manifest
