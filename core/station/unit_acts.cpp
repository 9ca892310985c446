#include "core/station/unit_acts.h"

#include "core/station/own_words.h"
#include "core/workflow/label_rules.h"
#include "core/workflow/next_steps.h"

#include <QCoreApplication>

namespace station {
namespace {

tl::unexpected<base::Error> refuse(base::ErrorKind kind, const char *code, const QString &what,
                                   const QString &remedy)
{
    return base::fail(kind, base::ErrorCode(code), what, remedy);
}

/// Whether a person decides about the unit at all.
base::Result<void> checkStuck(const workflow::State &unit)
{
    if (!workflow::isStuck(unit.phase))
        return refuse(
            base::ErrorKind::Usage, "unit.not-stopped",
            QCoreApplication::translate("station", "%1 is neither failed nor held.").arg(unit.plan.serial),
            QCoreApplication::translate("station", "Only failed and held units can be retried or "
                                                   "handed to an engineer."));
    if (workflow::isVoided(unit))
        return refuse(
            base::ErrorKind::Refused, "unit.voided",
            QCoreApplication::translate("station", "The code of %1 was voided, so it does not go on.")
                .arg(unit.plan.serial),
            QCoreApplication::translate("station", "Import the product again as a new unit."));
    return {};
}

struct EventOf
{
    const workflow::State &unit;

    base::Result<workflow::Event> operator()(const RetryWish &) const
    {
        return checkStuck(unit).map([]() -> workflow::Event { return workflow::RetryRequested{}; });
    }

    base::Result<workflow::Event> operator()(const ReconcileWish &) const
    {
        // A dead reservation is not unknown: what would follow is another profile, which only a retry asks
        // for.
        if (!workflow::nextStep(unit, workflow::UnitAct::Reconcile))
            return refuse(
                base::ErrorKind::Usage, "unit.nothing-to-reconcile",
                QCoreApplication::translate("station", "There is nothing unknown about %1 at the carrier.")
                    .arg(unit.plan.serial),
                {});
        return (*this)(RetryWish{});
    }

    base::Result<workflow::Event> operator()(const HandOverWish &wish) const
    {
        if (unit.handedOver)
            return refuse(
                base::ErrorKind::Usage, "unit.handed-over",
                QCoreApplication::translate("station", "An engineer has %1 already.").arg(unit.plan.serial),
                {});
        return checkStuck(unit)
            .and_then([&] { return checkOwnWords(wish.note); })
            .map([](const QString &note) -> workflow::Event { return workflow::HandedOver{note}; });
    }
};

} // namespace

base::Result<workflow::Event> eventFor(const workflow::State &unit, const UnitWish &wish)
{
    return std::visit(EventOf{unit}, wish);
}

} // namespace station
