#pragma once

#include "core/base/result.h"
#include "core/label/content.h"

#include <functional>
#include <optional>

namespace label {

/// What became of a print job.
struct Outcome
{
    enum class Kind {
        Printed,    ///< the label exists
        NotPrinted, ///< it certainly does not; it may be sent again
        Unproven,   ///< nothing went wrong, but nobody there sees paper: the label must be scanned back
        Perhaps,    ///< something went wrong, and it may exist all the same: a person looks
    };
    Kind kind = Kind::NotPrinted;
    QString where;                    ///< the file or printer, for the record; no secret
    std::optional<base::Error> error; ///< unless Printed; when Unproven, why
};

/// Prints labels. Thread: that of its construction, which needs an event loop; nothing here blocks it.
/// Destroying a printer waits for the job at hand and drops the others without calling back.
class Printer
{
public:
    using Done = std::function<void(Outcome)>;
    virtual ~Printer() = default;

    /// Prints one label and calls `done` once, later, from the event loop. Jobs come out in the order of the
    /// calls.
    virtual void print(LabelJob job, Done done) = 0;
    /// Prints what waits for company: a sheet that is not full. Nothing more is to come for now, or a person
    /// wants it.
    virtual void flush() {}
    /// Looks whether the printer is ready without printing; answers with its name for people, or what is
    /// wrong.
    virtual void check(std::function<void(base::Result<QString>)> done) = 0;
};

} // namespace label
