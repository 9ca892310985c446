#include "tests/simulation/simulate.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <mutex>
#include <thread>

namespace simulation {
namespace {

constexpr size_t kMostFindings = 50;
constexpr quint64 kPortion = 256;

/// Whether the run breaks the same promise.
bool breaks(const Run &run, const char *rule)
{
    const Outcome outcome = World(run).run();
    return outcome.violation && std::strcmp(outcome.violation->rule, rule) == 0;
}

} // namespace

void Sum::add(quint64 seed, const Outcome &outcome)
{
    ++seeds;
    steps += quint64(outcome.steps);
    crashes += quint64(outcome.crashes);
    done += quint64(outcome.done);
    failed += quint64(outcome.failed);
    held += quint64(outcome.held);
    waiting += quint64(outcome.waiting);
    rejected += quint64(outcome.rejected);
    simulatedMs += quint64(outcome.simulated.count());
    if (!outcome.violation)
        return;
    ++violations;
    if (findings.size() < kMostFindings)
        findings.push_back({seed, *outcome.violation});
}

void Sum::add(const Sum &other)
{
    seeds += other.seeds;
    steps += other.steps;
    crashes += other.crashes;
    done += other.done;
    failed += other.failed;
    held += other.held;
    waiting += other.waiting;
    rejected += other.rejected;
    simulatedMs += other.simulatedMs;
    violations += other.violations;
    findings.insert(findings.end(), other.findings.begin(), other.findings.end());
    std::sort(findings.begin(), findings.end(),
              [](const Finding &a, const Finding &b) { return a.seed < b.seed; });
    if (findings.size() > kMostFindings)
        findings.resize(kMostFindings);
}

Sum simulate(const Range &range, const std::function<void(const Sum &soFar)> &progress)
{
    std::atomic<quint64> next = 0;
    std::mutex mutex;
    Sum sum;
    const auto work = [&] {
        for (;;) {
            const quint64 begin = next.fetch_add(kPortion);
            if (begin >= range.count)
                return;
            Sum part;
            for (quint64 i = begin; i < std::min(begin + kPortion, range.count); ++i) {
                Run run;
                run.seed = range.from + i;
                run.variant = range.variant;
                part.add(run.seed, World(run).run());
                if (part.violations > 0 && range.stop == Range::Stop::AtViolation) {
                    next = range.count;
                    break;
                }
            }
            const std::lock_guard lock(mutex);
            sum.add(part);
            if (progress)
                progress(sum);
        }
    };
    std::vector<std::thread> threads;
    for (int i = 1; i < range.jobs; ++i)
        threads.emplace_back(work);
    work();
    for (std::thread &thread : threads)
        thread.join();
    return sum;
}

Run shrunk(Run run)
{
    const Outcome whole = World(run).run();
    if (!whole.violation)
        return run;
    const char *rule = whole.violation->rule;
    for (bool goesOn = true; std::exchange(goesOn, false);) {
        for (size_t i = 0; i < kFaults; ++i) {
            Run less = run;
            if (run.faults[i] && breaks((less.faults.reset(i), less), rule)) {
                run = less;
                goesOn = true;
            }
        }
        for (size_t i = 0; i < 8; ++i) {
            Run less = run;
            if (run.units[i] && run.units.count() > 1 && breaks((less.units.reset(i), less), rule)) {
                run = less;
                goesOn = true;
            }
        }
    }
    return run;
}

} // namespace simulation
