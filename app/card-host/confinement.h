#pragma once

namespace host {

/// Takes from this process what a card host does not need, as its first act: it asks to be ended when the
/// station dies (SIGTERM), cannot gain rights by running programs, leaves no core dump (a card's answers are
/// in it), and leaves the terminal's signals to the station. What else a card host may not do is decided here
/// and nowhere else. False when the system refuses one of these.
bool confine();

} // namespace host
