#pragma once

#include "core/manifest/faults.h"

namespace manifest {

/// Writes a refused manifest's faults as CSV (UTF-8, commas, safe to open in a spreadsheet): row, column,
/// reason, remedy, original, then the faulty row's own cells under the manifest's titles. One line per fault;
/// a row with two faults has two. Codes are hidden. The file appears complete or not at all, mode 0600.
base::Result<void> writeRejects(const QString &path, const Faults &faults);

} // namespace manifest
