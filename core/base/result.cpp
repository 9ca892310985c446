#include "core/base/result.h"

namespace base {

QString Error::sentence() const
{
    QString line;
    if (!where.isEmpty())
        line = where + QStringLiteral(": ");
    line += text;
    if (!remedy.isEmpty())
        line += QLatin1Char(' ') + remedy;
    return line;
}

} // namespace base
