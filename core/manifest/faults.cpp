#include "core/manifest/faults.h"

#include <QCoreApplication>

namespace manifest {
namespace {} // namespace

QString Fault::place() const
{
    if (row == 0)
        return column.isEmpty() ? QString()
                                : QCoreApplication::translate("manifest", "column %1").arg(column);
    return column.isEmpty() ? QCoreApplication::translate("manifest", "row %1").arg(row)
                            : QCoreApplication::translate("manifest", "row %1, column %2")
                                  .arg(QString::number(row), column);
}

base::Error Faults::toError(const QString &file) const
{
    if (list.empty())
        return {kind,
                base::ErrorCode("manifest.cancelled"),
                QCoreApplication::translate("manifest", "Reading the manifest was stopped."),
                file,
                {}};
    const Fault &first = list.front();
    const QString place = first.place();
    QString text = first.text;
    if (list.size() > 1)
        text += QLatin1Char(' ') +
                (end == FaultsEnd::Capped
                     ? QCoreApplication::translate("manifest", "There are more than %n faults.", nullptr,
                                                   int(list.size()))
                     : QCoreApplication::translate("manifest", "There are %n faults in all.", nullptr,
                                                   int(list.size())));
    return {kind, first.code, text, place.isEmpty() ? file : file + QStringLiteral(", ") + place,
            first.remedy};
}

} // namespace manifest
