#pragma once

#include <QtGlobal>

namespace card {

/// The one connection of this process to the PC/SC service, kept from before it is confined until it ends: a
/// confined process cannot make another. When the service ends, the connection is lost for good, and the
/// station starts another process. Thread: one.
class PcscContext
{
public:
    /// Connects; blocks for as long as the service likes.
    PcscContext();
    ~PcscContext();
    PcscContext(const PcscContext &) = delete;
    PcscContext &operator=(const PcscContext &) = delete;

    /// PC/SC's code for why there is no connection (8010xxxx), 0 when there is one.
    quint32 problem() const { return m_problem; }
    /// PC/SC's handle; only when there is no problem.
    long handle() const { return m_handle; }

private:
    long m_handle = 0;
    quint32 m_problem = 0;
};

} // namespace card
