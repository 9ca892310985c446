#pragma once

#include "core/base/result.h"

#include <QString>

namespace station {

/// The most characters that a person's own words may have.
inline constexpr int kMostReasonCharacters = 200;

/// A reason or a note as it is recorded: without the blanks around and between. Refused ("reason.missing")
/// when it is empty or longer than kMostReasonCharacters. Thread: any.
base::Result<QString> checkOwnWords(const QString &typed);

} // namespace station
