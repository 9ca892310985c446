#pragma once

#include "core/card/card_system.h"

#include <optional>

namespace host {

/// What a card host may not do is decided here and nowhere else. With all three steps done it can still
/// think, wait, talk over its pipes and the one connection to the PC/SC service that it has open, and end. No
/// step can be taken back. One per process; in this order, each once.
class Confining
{
public:
    /// The first act of the process: closes every file it did not ask for, asks to be ended when the station
    /// dies (SIGTERM), cannot gain rights by running programs, leaves no core dump (a card's answers are in
    /// it), and leaves the terminal's signals to the station. False when the system refuses one of these.
    bool shedRights();

    /// Before any other thread is there: bars every file, TCP port, abstract socket and other process from
    /// here on (Landlock), as far as the kernel can. False when it has Landlock and refuses.
    bool barFiles();

    /// The last act before anything is read: bounds the process's memory and lets the kernel refuse it and
    /// all its threads the system calls that it does not need (seccomp). Programs, processes, sockets and
    /// other processes' memory end it at once; the rest fail with EPERM. @return what is in force, nothing
    /// when the system refuses
    std::optional<card::Confinement> barCalls();

private:
    int m_landlock = 0;    ///< version of the kernel's Landlock, 0: none
    int m_memoryFile = -1; ///< this process's sizes, opened while files could be
};

} // namespace host
