#include "tests/simulation/scenario.h"

#include "tests/simulation/pool.h"

namespace simulation {
namespace {

using base::Millis;
using namespace workflow;

Plan plan(int index, Random &random)
{
    const Pool &pool = Pool::ofThisThread();
    Plan plan;
    plan.serial = pool.serials[size_t(index)];
    plan.recipe = QStringLiteral("default");
    const int way = random.between(0, 9);
    plan.reserve = way < 5   ? esim::ReserveMode::Eid
                   : way < 9 ? esim::ReserveMode::MatchingId
                             : esim::ReserveMode::Given;
    const int delivery = random.between(0, 9);
    plan.deliver = delivery < 6   ? esim::Deliver::Install
                   : delivery < 8 ? esim::Deliver::Address
                                  : esim::Deliver::Label;
    // The address alone leads a card to its profile only when that is bound to the card (design §9).
    if (plan.deliver == esim::Deliver::Address && plan.reserve != esim::ReserveMode::Eid)
        plan.deliver = esim::Deliver::Install;
    if (random.happens(plan.reserve == esim::ReserveMode::Eid ? 700 : 300))
        plan.eid = pool.eids[size_t(index)];
    plan.enable = random.happens(750) ? esim::Enable::Yes : esim::Enable::No;
    const bool wantsLabel = random.happens(300);
    if (plan.deliver == esim::Deliver::Label || wantsLabel)
        plan.print = PrintLabel::Yes;
    if (random.happens(400) && plan.print == PrintLabel::Yes)
        plan.scanBack = ScanBack::Yes;
    if (plan.reserve == esim::ReserveMode::Given)
        plan.code = pool.codes[size_t(Pool::kSize - 1 - index)];
    return plan;
}

} // namespace

Scenario drawn(const Run &run)
{
    Random random = Random::of(run.seed, 1);
    Scenario all;
    all.run = run;
    all.faults = Faults(random, run.faults);
    const int units = random.between(1, 8);
    for (int i = 0; i < units; ++i) {
        // Also for a unit that is left out, so that the others stay as they are.
        Plan one = plan(i, random);
        if (run.units[size_t(i)])
            all.plans.push_back(std::move(one));
    }
    all.readers = random.between(1, 3);
    all.looseCards = random.between(0, 2);
    // A tenth of all runs goes over midnight, where the day's spending begins anew.
    const int secondOfDay =
        random.happens(100) ? 24 * 3600 - random.between(10, 1200) : random.between(0, 20 * 3600);
    all.start = base::Instant(std::chrono::hours(24 * 20000) + std::chrono::seconds(secondOfDay));
    const Millis quiet(random.between(1, 30) * 5000);
    all.rules.quietPeriod = quiet;
    // A list that lags, and a request that is late, are both over before the quiet period is.
    if (all.faults.has(Fault::ListLag))
        all.listLag = Millis(std::min<qint64>(120000, quiet.count() * random.between(10, 60) / 100));
    if (random.happens(300))
        all.rules.limits.perBatch = random.between(1, units + 2);
    if (random.happens(200))
        all.rules.limits.perDay = random.between(1, units + 2);
    all.rules.mostInFlight = random.between(1, 4);
    all.rules.mostAhead = random.happens(500) ? 1000 : random.between(1, 4);
    all.pollInterval = Millis(random.between(2, 30) * 100);
    all.latency = Millis(random.between(1, 10) * 40);
    all.secondPrint = random.happens(400) ? SecondPrint::Harmless : SecondPrint::Doubtful;
    all.carrierSkew = Millis(random.between(0, 55) * 1000);
    all.foreignReservations = random.happens(300) ? random.between(1, 2) : 0;
    all.calm = Millis(random.between(2, 12) * 60000);
    all.end = all.calm + Millis(600000) + quiet * 6;
    return all;
}

} // namespace simulation
