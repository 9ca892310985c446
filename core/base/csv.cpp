#include "core/base/csv.h"

#include <algorithm>

namespace base::csv {
namespace {

constexpr qsizetype kDigitsThatSpreadsheetsKeep = 15;

bool startsFormula(QStringView text)
{
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'=':
        case u'+':
        case u'-':
        case u'@':
        case 0xFF1D:
        case 0xFF0B:
        case 0xFF0D:
        case 0xFF20:
        case u'\t':
        case u'\r':
        case u'\n': return true;
        case u'"': continue;
        default:
            if (c.isSpace())
                continue;
            return false;
        }
    }
    return false;
}

bool needsQuotes(QStringView text)
{
    if (text.isEmpty())
        return false;
    if (text.front().isSpace() || text.back().isSpace())
        return true;
    if (text.size() > kDigitsThatSpreadsheetsKeep &&
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return true;
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u',' || c == u';' || c == u'"' || c == u'\t' || c == u'\r' || c == u'\n';
    });
}

} // namespace

QString guarded(QStringView text)
{
    return startsFormula(text) ? QLatin1Char('\'') + text.toString() : text.toString();
}

QByteArray cell(QStringView text)
{
    QString safe = guarded(text);
    if (!needsQuotes(safe))
        return safe.toUtf8();
    safe.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return '"' + safe.toUtf8() + '"';
}

QByteArray record(const QStringList &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        line += cell(cells[i]);
    }
    // A record of one empty cell would be an empty line, which readers skip.
    if (line.isEmpty())
        line = "\"\"";
    return line + "\r\n";
}

} // namespace base::csv
