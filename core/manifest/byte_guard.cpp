#include "core/manifest/byte_guard.h"

namespace manifest {

bool ByteGuard::isUtf8Next(unsigned char byte)
{
    if (m_continuations > 0) {
        if (byte < m_least || byte > m_most)
            return false;
        --m_continuations;
        m_least = 0x80;
        m_most = 0xBF;
        return true;
    }
    if (byte < 0x80)
        return true;
    if (byte < 0xC2 || byte > 0xF4)
        return false;
    m_continuations = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    // Overlong forms, surrogates and what lies beyond U+10FFFF are told by the second byte.
    m_least = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_most = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    return true;
}

std::optional<ByteGuard::Problem> ByteGuard::step(unsigned char byte)
{
    const bool isSeparator = char(byte) == m_separator;
    const bool isLineEnd = byte == '\r' || byte == '\n';
    const bool isBlank = !isSeparator && (byte == ' ' || byte == '\t');
    switch (m_place) {
    case Place::CellStart:
        if (byte == '"')
            m_place = Place::Quoted;
        else if (!isSeparator && !isLineEnd && !isBlank)
            m_place = Place::Plain;
        break;
    case Place::Plain: break;
    case Place::Quoted:
        if (byte == '"')
            m_place = Place::AfterQuote;
        break;
    case Place::AfterQuote:
        if (byte == '"') {
            m_place = Place::Quoted;
            break;
        }
        [[fallthrough]];
    case Place::BlankAfterQuote:
        if (isBlank)
            m_place = Place::BlankAfterQuote;
        else if (!isSeparator && !isLineEnd)
            return Problem::TextAfterQuote;
        break;
    }
    if (m_place == Place::Quoted)
        return std::nullopt;
    if (isSeparator || isLineEnd) {
        m_place = Place::CellStart;
        m_cellBytes = 0;
    }
    if (isLineEnd)
        m_rowBytes = 0;
    return std::nullopt;
}

std::optional<ByteGuard::Finding> ByteGuard::take(QByteArrayView bytes)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == 0)
            return Finding{Problem::Nul, m_row};
        if (!isUtf8Next(byte))
            return Finding{Problem::NotUtf8, m_row};
        ++m_cellBytes;
        ++m_rowBytes;
        if (const auto problem = step(byte))
            return Finding{*problem, m_row};
        if (m_cellBytes > m_mostCell)
            return Finding{m_place == Place::Quoted ? Problem::UnclosedQuote : Problem::CellTooLong, m_row};
        if (m_rowBytes > m_mostRow)
            return Finding{Problem::RowTooLong, m_row};
        // A line end outside quotes ends a record; CR LF is one line end.
        const bool outside = m_place != Place::Quoted;
        if (outside && (byte == '\r' || (byte == '\n' && !m_afterCr)))
            ++m_row;
        m_afterCr = outside && byte == '\r';
    }
    return std::nullopt;
}

std::optional<ByteGuard::Finding> ByteGuard::finish() const
{
    if (m_continuations > 0)
        return Finding{Problem::NotUtf8, m_row};
    if (m_place == Place::Quoted)
        return Finding{Problem::UnclosedQuote, m_row};
    return std::nullopt;
}

} // namespace manifest
