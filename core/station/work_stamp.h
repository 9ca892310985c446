#pragma once

#include "core/journal/work_stamp.h"
#include "core/label/template.h"
#include "core/station/ports.h"

namespace station {

/// A recipe's version: SHA-256 of everything that it decides. Thread: any.
journal::NamedVersion versionOf(const esim::Recipe &recipe);
/// A label template's version: SHA-256 of everything that decides how a label looks. Thread: any.
journal::NamedVersion versionOf(const label::Template &look);

/// What is recorded when work on a batch begins at this station.
/// @param confinement what the programs that speak to cards have reported, where it is known
journal::WorkStamp stampOf(const Options &options, journal::Work work,
                           const std::optional<card::Confinement> &confinement = {});

} // namespace station
