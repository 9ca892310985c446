#pragma once

namespace journal {

/// Whether this program works with the journal or only looks at it.
enum class Access {
    Write, ///< one program of a data folder at a time; makes the journal where there is none
    Read,  ///< beside a writing program; changes nothing, and appending is refused ("journal.read-only")
};

} // namespace journal
