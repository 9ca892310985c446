#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

/// JSON as the journal stores it: written and read straight from and to values, without a tree in between, so
/// that a hundred thousand units load in a second or two. The reader takes what the writer writes and refuses
/// everything else: no blanks, no floating-point numbers, members in their order.
namespace journal {

/// Appends JSON tokens to a buffer. Commas are set by itself; the caller balances begin and end.
class JsonWriter
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    /// The next member's name: ASCII without anything that JSON escapes.
    void key(const char *name);
    /// A member's name of any characters, which only other programs read.
    void anyKey(QStringView name);
    void text(QStringView text);
    /// Text that is ASCII without anything that JSON escapes: digits, base64, stable names.
    void plainText(QByteArrayView text);
    void number(qint64 number);

    const QByteArray &bytes() const { return m_bytes; }

private:
    void separate();
    QByteArray m_bytes;
};

/// Reads JSON tokens from bytes that it does not own. The bytes are hostile: the first thing that is not as
/// expected ends the reading; from then on every call gives nothing and failure() tells why.
class JsonReader
{
public:
    explicit JsonReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    bool beginObject();
    /// The name of the member that comes next, without taking it; empty at the end of the object.
    QByteArrayView peekKey();
    /// Takes the name that peekKey() showed.
    void takeKey();
    bool endObject();
    bool beginArray();
    /// Whether another element comes; at the end of the array it is taken and the answer is no.
    bool nextElement();
    std::optional<QString> text();
    std::optional<QByteArrayView> plainText();
    std::optional<qint64> number();
    /// Whether everything was read and all was well.
    bool finished();

    /// Notes a failure that the caller found, with the place.
    void refuse(const char *why);
    bool failed() const { return m_failure != nullptr; }
    /// What was wrong, for the log and the verifier: not translated, without content.
    QString failure() const;

private:
    bool at(char c) const { return m_position < m_bytes.size() && m_bytes[m_position] == c; }
    bool take(char c, const char *why);
    std::optional<char16_t> escaped();

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    const char *m_failure = nullptr;
};

} // namespace journal
