#pragma once

#include "core/station/snapshots.h"

#include <QJsonObject>

namespace stationctl {

/// The `{"type":"unit",…}` line of design §7: what is not known is absent.
inline QJsonObject unitJson(const station::UnitSnapshot &unit)
{
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("unit")},
                       {QStringLiteral("serial"), unit.serial},
                       {QStringLiteral("phase"), esim::nameOf(unit.phase)},
                       {QStringLiteral("at"), base::toIso(unit.changedAt)}};
    const auto add = [&object](const char *name, const QString &text) {
        if (!text.isEmpty())
            object.insert(QLatin1String(name), text);
    };
    add("eid", unit.eid);
    add("iccid", unit.iccid);
    add("reader", unit.reader);
    add("reason", unit.reason);
    return object;
}

/// Two snapshots with the same key say the same in unitJson(), the time aside.
inline QString unitKey(const station::UnitSnapshot &unit)
{
    return QStringList{esim::nameOf(unit.phase), unit.eid, unit.iccid, unit.reader, unit.reason}.join(
        QLatin1Char('\n'));
}

} // namespace stationctl
