#include "core/card/pcsc_context.h"

#include <winscard.h>

#include <type_traits>

namespace card {

static_assert(std::is_same_v<SCARDCONTEXT, long>);

PcscContext::PcscContext()
    : m_problem(quint32(SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_handle)))
{}

PcscContext::~PcscContext()
{
    if (m_problem == 0)
        SCardReleaseContext(m_handle);
}

} // namespace card
