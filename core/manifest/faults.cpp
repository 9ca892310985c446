#include "core/manifest/faults.h"

#include <QCoreApplication>

namespace manifest {
namespace {
QString tr(const char *text, int n = -1) { return QCoreApplication::translate("manifest", text, nullptr, n); }
} // namespace

QString Fault::place() const
{
    if (row == 0)
        return column.isEmpty() ? QString() : tr("column %1").arg(column);
    return column.isEmpty() ? tr("row %1").arg(row)
                            : tr("row %1, column %2").arg(QString::number(row), column);
}

base::Error Faults::toError(const QString &file) const
{
    if (list.empty())
        return {
            kind, base::ErrorCode("manifest.cancelled"), tr("Reading the manifest was stopped."), file, {}};
    const Fault &first = list.front();
    const QString place = first.place();
    QString text = first.text;
    if (list.size() > 1)
        text += QLatin1Char(' ') + (end == FaultsEnd::Capped
                                        ? tr("There are more than %n faults.", int(list.size()))
                                        : tr("There are %n faults in all.", int(list.size())));
    return {kind, first.code, text, place.isEmpty() ? file : file + QStringLiteral(", ") + place,
            first.remedy};
}

} // namespace manifest
