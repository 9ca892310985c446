#include "core/journal/json_text.h"

#include <charconv>

namespace journal {
namespace {

constexpr char kHex[] = "0123456789abcdef";

void appendEscape(QByteArray &to, char16_t c)
{
    const char escape[] = {'\\',        'u', kHex[(c >> 12) & 15], kHex[(c >> 8) & 15], kHex[(c >> 4) & 15],
                           kHex[c & 15]};
    to.append(escape, sizeof escape);
}

bool isPlain(char c) { return c >= 0x20 && c < 0x7F && c != '"' && c != '\\'; }

} // namespace

void JsonWriter::separate()
{
    if (m_bytes.isEmpty())
        return;
    const char last = m_bytes.back();
    if (last != '{' && last != '[' && last != ':')
        m_bytes += ',';
}

void JsonWriter::beginObject()
{
    separate();
    m_bytes += '{';
}

void JsonWriter::endObject() { m_bytes += '}'; }

void JsonWriter::beginArray()
{
    separate();
    m_bytes += '[';
}

void JsonWriter::endArray() { m_bytes += ']'; }

void JsonWriter::key(const char *name)
{
    separate();
    m_bytes += '"';
    m_bytes += name;
    m_bytes += "\":";
}

void JsonWriter::anyKey(QStringView name)
{
    text(name);
    m_bytes += ':';
}

void JsonWriter::plainText(QByteArrayView text)
{
    separate();
    m_bytes += '"';
    m_bytes += text;
    m_bytes += '"';
}

void JsonWriter::number(qint64 number)
{
    separate();
    m_bytes += QByteArray::number(number);
}

void JsonWriter::text(QStringView text)
{
    separate();
    m_bytes += '"';
    qsizetype start = 0;
    const auto flush = [&](qsizetype end) {
        if (end > start)
            m_bytes += text.sliced(start, end - start).toUtf8();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            ++i;
            continue;
        }
        // Half a surrogate pair has no UTF-8, and a byte order mark at the front is dropped by the decoder:
        // escaped both come back as they were.
        if (c.unicode() >= 0x20 && c != u'"' && c != u'\\' && !c.isSurrogate() && c != QChar::ByteOrderMark)
            continue;
        flush(i);
        appendEscape(m_bytes, c.unicode());
        start = i + 1;
    }
    flush(text.size());
    m_bytes += '"';
}

void JsonReader::refuse(const char *why)
{
    if (!m_failure)
        m_failure = why;
}

QString JsonReader::failure() const
{
    return QStringLiteral("%1 at byte %2")
        .arg(QLatin1String(m_failure ? m_failure : "no failure"))
        .arg(m_position);
}

bool JsonReader::take(char c, const char *why)
{
    if (m_failure)
        return false;
    if (!at(c)) {
        refuse(why);
        return false;
    }
    ++m_position;
    return true;
}

bool JsonReader::beginObject() { return take('{', "expected an object"); }

QByteArrayView JsonReader::peekKey()
{
    if (m_failure || at('}'))
        return {};
    qsizetype start = m_position;
    const bool isFirst = start > 0 && m_bytes[start - 1] == '{';
    if (!isFirst) {
        if (!at(',')) {
            refuse("expected a comma or the object's end");
            return {};
        }
        ++start;
    }
    if (start >= m_bytes.size() || m_bytes[start] != '"') {
        refuse("expected a member's name");
        return {};
    }
    qsizetype end = ++start;
    while (end < m_bytes.size() && isPlain(m_bytes[end]))
        ++end;
    if (end + 1 >= m_bytes.size() || m_bytes[end] != '"' || m_bytes[end + 1] != ':' || end == start) {
        refuse("expected a member's name");
        return {};
    }
    return m_bytes.sliced(start, end - start);
}

void JsonReader::takeKey()
{
    const QByteArrayView key = peekKey();
    if (!key.isEmpty())
        m_position = (key.data() - m_bytes.data()) + key.size() + 2;
}

bool JsonReader::endObject() { return take('}', "an unknown member"); }

bool JsonReader::beginArray() { return take('[', "expected an array"); }

bool JsonReader::nextElement()
{
    if (m_failure)
        return false;
    if (at(']')) {
        ++m_position;
        return false;
    }
    if (m_position > 0 && m_bytes[m_position - 1] == '[')
        return true;
    return take(',', "expected a comma or the array's end") && !at(']');
}

std::optional<QByteArrayView> JsonReader::plainText()
{
    if (!take('"', "expected a text"))
        return std::nullopt;
    const qsizetype start = m_position;
    while (m_position < m_bytes.size() && isPlain(m_bytes[m_position]))
        ++m_position;
    const qsizetype end = m_position;
    if (!take('"', "a text with unexpected characters"))
        return std::nullopt;
    return m_bytes.sliced(start, end - start);
}

std::optional<char16_t> JsonReader::escaped()
{
    if (m_position >= m_bytes.size())
        return std::nullopt;
    const char c = m_bytes[m_position++];
    if (c != 'u' || m_bytes.size() - m_position < 4)
        return std::nullopt;
    unsigned code = 0;
    const char *const begin = m_bytes.data() + m_position;
    const auto [end, error] = std::from_chars(begin, begin + 4, code, 16);
    if (error != std::errc{} || end != begin + 4)
        return std::nullopt;
    m_position += 4;
    return char16_t(code);
}

std::optional<QString> JsonReader::text()
{
    if (!take('"', "expected a text"))
        return std::nullopt;
    QString text;
    while (m_position < m_bytes.size()) {
        const qsizetype start = m_position;
        while (m_position < m_bytes.size() && !at('"') && !at('\\') && uchar(m_bytes[m_position]) >= 0x20)
            ++m_position;
        if (m_position > start)
            text += QString::fromUtf8(m_bytes.sliced(start, m_position - start));
        if (at('"')) {
            ++m_position;
            return text;
        }
        if (!at('\\'))
            break;
        ++m_position;
        const auto c = escaped();
        if (!c)
            break;
        text += QChar(*c);
    }
    refuse("a text with a wrong escape or without its end");
    return std::nullopt;
}

std::optional<qint64> JsonReader::number()
{
    if (m_failure)
        return std::nullopt;
    qint64 number = 0;
    const char *const begin = m_bytes.data() + m_position;
    const char *const last = m_bytes.data() + m_bytes.size();
    const auto [end, error] = std::from_chars(begin, last, number);
    if (error != std::errc{}) {
        refuse("expected a number");
        return std::nullopt;
    }
    m_position += end - begin;
    return number;
}

bool JsonReader::finished()
{
    if (!m_failure && m_position != m_bytes.size())
        refuse("something after the end");
    return !m_failure;
}

} // namespace journal
