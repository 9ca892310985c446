#include "app/wiring/settings_file.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace wiring {
namespace {

/// Where the logical line that begins at `from` ends: behind its line end. Quotes and a backslash at the end
/// carry it on.
qsizetype lineEnd(const QByteArray &text, qsizetype from)
{
    qsizetype first = from;
    while (first < text.size() && (text[first] == ' ' || text[first] == '\t'))
        ++first;
    const bool isComment = first < text.size() && text[first] == ';';
    bool isQuoted = false;
    for (qsizetype at = from; at < text.size(); ++at) {
        const char c = text[at];
        if (!isComment && c == '\\')
            ++at;
        else if (!isComment && c == '"')
            isQuoted = !isQuoted;
        else if (c == '\n' && !isQuoted)
            return at + 1;
    }
    return text.size();
}

/// The section that a line opens; empty when it opens none.
QString sectionOf(const QByteArray &line)
{
    const QByteArray bare = line.trimmed();
    const auto end = bare.indexOf(']');
    if (!bare.startsWith('[') || end < 0)
        return {};
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bare.mid(1, end - 1).trimmed()));
}

/// The key that a line sets; empty when it sets none.
QString keyOf(const QByteArray &line)
{
    const QByteArray bare = line.trimmed();
    const auto equals = bare.indexOf('=');
    if (equals <= 0 || bare.startsWith(';') || bare.startsWith('['))
        return {};
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bare.left(equals).trimmed()));
}

/// The comment behind a line's value, with the blanks before it and the line's end.
QByteArray tailOf(const QByteArray &line)
{
    bool isQuoted = false;
    qsizetype tail = line.size();
    for (qsizetype at = line.indexOf('=') + 1; at < line.size(); ++at) {
        if (line[at] == '\\')
            ++at;
        else if (line[at] == '"')
            isQuoted = !isQuoted;
        else if ((line[at] == ';' || line[at] == '\n') && !isQuoted) {
            tail = at;
            break;
        }
    }
    while (tail > 0 && QByteArray(" \t\r").contains(line[tail - 1]))
        --tail;
    return line.mid(tail);
}

QByteArray written(const QString &value)
{
    static const QString harmless = QStringLiteral(" :/._-+=~*()[]{}@");
    const QString text = value.startsWith(QLatin1Char('@')) ? QLatin1Char('@') + value : value;
    const bool isPlain = !text.startsWith(QLatin1Char(' ')) && !text.endsWith(QLatin1Char(' ')) &&
                         std::all_of(text.begin(), text.end(),
                                     [](QChar c) { return c.isLetterOrNumber() || harmless.contains(c); });
    if (isPlain && !text.isEmpty())
        return text.toUtf8();
    QByteArray quoted("\"");
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        if (c == '\n')
            quoted += "\\n";
        else
            quoted += c;
    }
    return quoted + '"';
}

} // namespace

SettingsFile::SettingsFile(const QByteArray &text)
{
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = lineEnd(text, from);
        m_lines.append(text.mid(from, end - from));
        from = end;
    }
    if (!m_lines.isEmpty() && !m_lines.last().endsWith('\n'))
        m_lines.last() += '\n';
}

base::Result<SettingsFile> SettingsFile::read(const QString &file)
{
    QFile source(file);
    if (!source.exists())
        return SettingsFile();
    if (!source.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::Usage, base::ErrorCode("settings.unreadable"),
                          QCoreApplication::translate("settings", "The settings file cannot be read."),
                          QCoreApplication::translate("settings", "Check the path and its permissions."),
                          file);
    return SettingsFile(source.readAll());
}

SettingsFile::Place SettingsFile::find(const QString &section, const QString &key) const
{
    Place place;
    bool isInside = false;
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        const QByteArray &line = m_lines[at];
        if (const QString opened = sectionOf(line); !opened.isEmpty())
            isInside = opened == section;
        if (!isInside)
            continue;
        const QByteArray bare = line.trimmed();
        if (!bare.isEmpty() && !bare.startsWith(';'))
            place.sectionEnd = at + 1;
        if (keyOf(line) == key)
            place.line = at;
    }
    return place;
}

void SettingsFile::set(const QString &section, const QString &key, const QStringList &values)
{
    QByteArrayList texts;
    for (const QString &value : values)
        texts.append(written(value));
    const QByteArray value = texts.join(", ");
    const Place place = find(section, key);
    if (place.line >= 0) {
        QByteArray &line = m_lines[place.line];
        auto begin = line.indexOf('=') + 1;
        while (begin < line.size() && (line[begin] == ' ' || line[begin] == '\t'))
            ++begin;
        line = line.left(begin) + value + tailOf(line);
        return;
    }
    const QByteArray line = key.toUtf8() + '=' + value + '\n';
    if (place.sectionEnd >= 0) {
        m_lines.insert(place.sectionEnd, line);
        return;
    }
    m_lines.append('[' + section.toUtf8() + "]\n");
    m_lines.append(line);
}

void SettingsFile::remove(const QString &section, const QString &key)
{
    for (Place place = find(section, key); place.line >= 0; place = find(section, key))
        m_lines.removeAt(place.line);
}

} // namespace wiring
