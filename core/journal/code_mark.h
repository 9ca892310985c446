#pragma once

#include "core/base/secret.h"
#include "core/esim/activation_code.h"

#include <QString>

#include <optional>

namespace journal {

/// What a unit is found by from the text of its label, without opening a single code: a keyed hash of the
/// text, of no use without the journal's key. 128 bits as hex digits; empty where there is no code, and for
/// one without a matching ID, which is the same for every unit of a server and no secret.
QString codeMark(const base::Secret &journalKey, const std::optional<esim::ActivationCode> &code);

} // namespace journal
