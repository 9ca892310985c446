#include "ui/import_cost.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostFleets = 5;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ImportCost)

public:
    static QString fleets(const QList<station::ManifestFleet> &fleets)
    {
        QStringList list;
        for (const station::ManifestFleet &fleet : fleets.mid(0, kMostFleets)) {
            const QString count = QLocale().toString(fleet.reservations);
            list << (fleet.name.isEmpty() ? tr("without a fleet %1").arg(count)
                                          : tr("%1 %2", "fleet, count").arg(fleet.name, count));
        }
        if (fleets.size() > kMostFleets)
            list << tr("and %Ln more fleet(s)", nullptr, int(fleets.size() - kMostFleets));
        return tr("By fleet: %1.").arg(list.join(u", "_s));
    }

    static QString batchLimit(int reservations, int limit)
    {
        if (reservations <= limit)
            return tr("The limit of one batch is %1.").arg(QLocale().toString(limit));
        return tr("⚠ One batch may reserve %1: %Ln unit(s) would wait until an engineer raises the limit.",
                  nullptr, reservations - limit)
            .arg(QLocale().toString(limit));
    }

    static QString dayLimit(int reservations, const station::ManifestLimits &limits)
    {
        const QString most = QLocale().toString(limits.perDay);
        if (!limits.today)
            return tr("⚠ The limit of a day is %1. What was reserved today could not be read.").arg(most);
        const int room = std::max(0, limits.perDay - *limits.today);
        const QString used = tr("Today %1 of %2 are used.").arg(QLocale().toString(*limits.today), most);
        if (reservations <= room)
            return used;
        return u"⚠ "_s + used + u' ' +
               tr("%Ln unit(s) would wait for another day.", nullptr, reservations - room);
    }

    static QString total(int reservations)
    {
        return tr("When it runs, this batch reserves %Ln profile(s) at the carrier. Importing costs nothing.",
                  nullptr, reservations);
    }
};

} // namespace

QString importCost(const station::ManifestPreview &preview)
{
    const int reservations = preview.reservations;
    QStringList lines{Words::total(reservations)};
    if (!preview.fleets.isEmpty())
        lines << Words::fleets(preview.fleets);
    if (preview.limits.perBatch > 0)
        lines << Words::batchLimit(reservations, preview.limits.perBatch);
    if (preview.limits.perDay > 0)
        lines << Words::dayLimit(reservations, preview.limits);
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
