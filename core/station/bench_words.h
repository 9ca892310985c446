#pragma once

#include "core/journal/bench_note.h"

#include <QString>

namespace station {

/// What was done at the bench, as a sentence in the present language; who did it stands in the record beside
/// it. Thread: any.
QString benchWords(const journal::BenchNote &note);

} // namespace station
