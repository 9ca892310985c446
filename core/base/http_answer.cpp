#include "core/base/http_answer.h"

#include <algorithm>

namespace base::http {
namespace {

/// Status lines, headers, chunk sizes and trailers together; more is an attack or a mistake.
constexpr qsizetype kMostHeadBytes = 64 * 1024;
constexpr qsizetype kMostHeaders = 128;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isToken(QByteArrayView name)
{
    constexpr QByteArrayView others("!#$%&'*+-.^_`|~");
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [&](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || others.contains(c);
    });
}

/// "HTTP/1.1 200 OK" as its status and its minor version.
struct StatusLine
{
    int status = 0;
    int minorVersion = 1;
};
std::optional<StatusLine> readStatusLine(QByteArrayView line)
{
    constexpr QByteArrayView start("HTTP/1.");
    constexpr qsizetype shortest = 12;
    if (!line.startsWith(start) || line.size() < shortest || (line[7] != '0' && line[7] != '1') ||
        line[8] != ' ' || !isDigit(line[9]) || !isDigit(line[10]) || !isDigit(line[11]) ||
        (line.size() > shortest && line[shortest] != ' '))
        return std::nullopt;
    const int status = (line[9] - '0') * 100 + (line[10] - '0') * 10 + (line[11] - '0');
    if (status < 100)
        return std::nullopt;
    return StatusLine{status, line[7] - '0'};
}

std::optional<Header> readHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return std::nullopt;
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    const bool clean =
        std::none_of(value.begin(), value.end(), [](char c) { return c == '\0' || c == '\r' || c == '\n'; });
    if (!clean)
        return std::nullopt;
    return Header{line.first(colon).toByteArray(), value.toByteArray()};
}

/// A number in this base that fits; nothing when another character is in it.
std::optional<qint64> number(QByteArrayView text, int base)
{
    constexpr qsizetype most = 12;
    const bool clean = std::all_of(text.begin(), text.end(), [base](char c) {
        return isDigit(c) || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    });
    if (text.isEmpty() || text.size() > most || !clean)
        return std::nullopt;
    bool fits = false;
    const qint64 value = text.toByteArray().toLongLong(&fits, base);
    return fits ? std::optional(value) : std::nullopt;
}

bool names(QByteArrayView list, QByteArrayView word)
{
    const QByteArrayList parts = list.toByteArray().toLower().split(',');
    return std::any_of(parts.begin(), parts.end(),
                       [&](const QByteArray &part) { return part.trimmed() == word; });
}

} // namespace

AnswerReader::State AnswerReader::feed(QByteArrayView bytes)
{
    if (m_state != State::Incomplete)
        return m_state;
    m_begun = m_begun || !bytes.isEmpty();
    m_pending += bytes;
    while (m_state == State::Incomplete) {
        const Part part = m_part;
        const qsizetype before = m_pending.size();
        m_state = step();
        if (m_part == part && m_pending.size() == before)
            break;
    }
    // More than one answer to one request: whatever follows belongs to nobody.
    if (m_state == State::Complete && !m_pending.isEmpty())
        m_afterwards = Afterwards::Close;
    return m_state;
}

AnswerReader::State AnswerReader::ended()
{
    if (m_state == State::Incomplete)
        m_state = m_part == Part::OpenBody ? State::Complete : State::Broken;
    m_afterwards = Afterwards::Close;
    return m_state;
}

AnswerReader::State AnswerReader::step()
{
    switch (m_part) {
    case Part::Head: return readHead();
    case Part::SizedBody: return readSizedBody();
    case Part::OpenBody: return readOpenBody();
    case Part::ChunkSize: return readChunkSize();
    case Part::ChunkData: return readChunkData();
    case Part::ChunkEnd: return readChunkEnd();
    case Part::Trailer: return readTrailer();
    }
    return State::Broken;
}

std::optional<QByteArray> AnswerReader::takeLine()
{
    const qsizetype end = m_pending.indexOf('\n');
    if (end < 0 || m_headBytes + end >= kMostHeadBytes)
        return std::nullopt;
    QByteArray line = m_pending.first(end);
    m_pending.remove(0, end + 1);
    m_headBytes += end + 1;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

AnswerReader::State AnswerReader::awaitLine() const
{
    return m_headBytes + m_pending.size() > kMostHeadBytes ? State::Broken : State::Incomplete;
}

AnswerReader::State AnswerReader::readHead()
{
    const auto line = takeLine();
    if (!line)
        return awaitLine();
    if (m_answer.status == 0) {
        const auto status = readStatusLine(*line);
        if (!status)
            return State::Broken;
        m_answer.status = status->status;
        m_afterwards = status->minorVersion == 0 ? Afterwards::Close : Afterwards::KeepOpen;
        return State::Incomplete;
    }
    if (line->isEmpty())
        return beginBody();
    const auto header = readHeader(*line);
    if (!header || m_answer.headers.size() >= kMostHeaders)
        return State::Broken;
    m_answer.headers.append(*header);
    return State::Incomplete;
}

AnswerReader::State AnswerReader::beginBody()
{
    constexpr int kSwitchingProtocols = 101;
    constexpr int kNoContent = 204;
    constexpr int kNotModified = 304;
    if (m_answer.status < 200) {
        // An interim answer; the true one follows. Another protocol was never asked for.
        if (m_answer.status == kSwitchingProtocols)
            return State::Broken;
        m_answer = {};
        return State::Incomplete;
    }
    std::optional<qint64> length;
    QByteArray coding;
    for (const Header &header : std::as_const(m_answer.headers)) {
        if (header.name.compare("Connection", Qt::CaseInsensitive) == 0) {
            if (names(header.value, "close"))
                m_afterwards = Afterwards::Close;
        } else if (header.name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0) {
            if (!coding.isEmpty() || header.value.toLower() != "chunked")
                return State::Broken;
            coding = header.value;
        } else if (header.name.compare("Content-Length", Qt::CaseInsensitive) == 0) {
            const auto stated = number(header.value, 10);
            if (!stated || (length && *length != *stated))
                return State::Broken;
            length = stated;
        }
    }
    if (m_answer.status == kNoContent || m_answer.status == kNotModified)
        return State::Complete;
    // Two lengths for one body: whoever is between here and the server may take another one than we do.
    if (!coding.isEmpty() && length)
        return State::Broken;
    if (!coding.isEmpty()) {
        m_part = Part::ChunkSize;
    } else if (length) {
        if (*length > m_most)
            return State::TooLarge;
        m_left = *length;
        m_part = Part::SizedBody;
    } else {
        m_afterwards = Afterwards::Close;
        m_part = Part::OpenBody;
    }
    return State::Incomplete;
}

AnswerReader::State AnswerReader::readSizedBody()
{
    const qsizetype count = std::min<qint64>(m_left, m_pending.size());
    m_answer.body += m_pending.first(count);
    m_pending.remove(0, count);
    m_left -= count;
    return m_left == 0 ? State::Complete : State::Incomplete;
}

AnswerReader::State AnswerReader::readOpenBody()
{
    m_answer.body += std::exchange(m_pending, {});
    return m_answer.body.size() > m_most ? State::TooLarge : State::Incomplete;
}

AnswerReader::State AnswerReader::readChunkSize()
{
    const auto line = takeLine();
    if (!line)
        return awaitLine();
    const auto size = number(QByteArrayView(line->split(';').constFirst()).trimmed(), 16);
    if (!size)
        return State::Broken;
    if (*size > m_most - m_answer.body.size())
        return State::TooLarge;
    m_left = *size;
    m_part = m_left == 0 ? Part::Trailer : Part::ChunkData;
    return State::Incomplete;
}

AnswerReader::State AnswerReader::readChunkData()
{
    const qsizetype count = std::min<qint64>(m_left, m_pending.size());
    m_answer.body += m_pending.first(count);
    m_pending.remove(0, count);
    m_left -= count;
    if (m_left == 0)
        m_part = Part::ChunkEnd;
    return State::Incomplete;
}

AnswerReader::State AnswerReader::readChunkEnd()
{
    const auto line = takeLine();
    if (!line)
        return m_pending.size() > 1 ? State::Broken : State::Incomplete;
    if (!line->isEmpty())
        return State::Broken;
    m_part = Part::ChunkSize;
    return State::Incomplete;
}

AnswerReader::State AnswerReader::readTrailer()
{
    const auto line = takeLine();
    if (!line)
        return awaitLine();
    return line->isEmpty() ? State::Complete : State::Incomplete;
}

} // namespace base::http
