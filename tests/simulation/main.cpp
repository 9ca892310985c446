#include "tests/simulation/simulate.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <chrono>
#include <cstdio>

using namespace simulation;

namespace {

constexpr int kBadUsage = 2;
constexpr quint64 kProgressEvery = 1000000;

void show(const Run &run)
{
    const Outcome outcome = World(run, Log::Keep::Everything).run();
    std::fputs(outcome.log.constData(), stdout);
    std::printf("faults on:");
    const Scenario scenario = drawn(run);
    for (int i = 0; i < kFaults; ++i) {
        if (scenario.faults.has(Fault(i)))
            std::printf(" %s", nameOf(Fault(i)));
    }
    std::printf("\nunits: %zu, readers: %d, quiet period: %lld s, longest lag: %lld s\n",
                scenario.plans.size(), scenario.readers,
                static_cast<long long>(scenario.rules.quietPeriod.count() / 1000),
                static_cast<long long>(scenario.listLag.count() / 1000));
    if (outcome.violation)
        std::printf("VIOLATED: %s: %s\n", outcome.violation->rule, outcome.violation->detail.constData());
}

void tell(const Range &range, const Sum &sum, double seconds)
{
    std::printf("%s: %llu seeds from %llu in %.1f s: %.0f seeds/s with %d jobs\n", nameOf(range.variant),
                sum.seeds, range.from, seconds, double(sum.seeds) / seconds, range.jobs);
    std::printf("  %llu steps, %llu crashes, %.1f years simulated, %llu events rejected\n", sum.steps,
                sum.crashes, double(sum.simulatedMs) / 1000 / 3600 / 24 / 365, sum.rejected);
    std::printf("  units: %llu done, %llu failed, %llu held, %llu waiting\n", sum.done, sum.failed, sum.held,
                sum.waiting);
    std::printf("  %llu violations\n", sum.violations);
    for (const Finding &finding : sum.findings) {
        std::printf("  seed %llu: %s: %s\n    again: station_simulate --variant %s --shrink %llu\n",
                    finding.seed, finding.violation.rule, finding.violation.detail.constData(),
                    nameOf(range.variant), finding.seed);
    }
}

std::optional<Variant> variantNamed(const QString &name)
{
    for (const auto &[variant, known] : kVariantNames) {
        if (name == QLatin1String(known))
            return variant;
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Runs the station's decisions in simulated worlds, one for each seed."));
    parser.addHelpOption();
    const QCommandLineOption seeds(QStringLiteral("seeds"), QStringLiteral("How many."), QStringLiteral("N"),
                                   QStringLiteral("10000"));
    const QCommandLineOption from(QStringLiteral("from"), QStringLiteral("The first."),
                                  QStringLiteral("SEED"), QStringLiteral("1"));
    const QCommandLineOption jobs(QStringLiteral("jobs"), QStringLiteral("Threads."), QStringLiteral("N"),
                                  QStringLiteral("2"));
    const QCommandLineOption variantOption(QStringLiteral("variant"),
                                           QStringLiteral("A broken station, or right."),
                                           QStringLiteral("NAME"), QStringLiteral("right"));
    const QCommandLineOption log(QStringLiteral("log"), QStringLiteral("Tell one run line by line."),
                                 QStringLiteral("SEED"));
    const QCommandLineOption shrink(
        QStringLiteral("shrink"),
        QStringLiteral("Find the smallest run that breaks the same promise, and tell it."),
        QStringLiteral("SEED"));
    parser.addOptions({seeds, from, jobs, variantOption, log, shrink});
    parser.process(app);

    Range range;
    range.count = parser.value(seeds).toULongLong();
    range.from = parser.value(from).toULongLong();
    range.jobs = std::max(1, parser.value(jobs).toInt());
    const auto variant = variantNamed(parser.value(variantOption));
    if (!variant) {
        std::fputs("There is no such variant. Those that are:", stderr);
        for (const auto &[known, name] : kVariantNames)
            std::fprintf(stderr, " %s", name);
        std::fputs("\n", stderr);
        return kBadUsage;
    }
    range.variant = *variant;
    if (parser.isSet(log) || parser.isSet(shrink)) {
        Run run;
        run.seed = parser.value(parser.isSet(shrink) ? shrink : log).toULongLong();
        run.variant = *variant;
        show(parser.isSet(shrink) ? shrunk(run) : run);
        return 0;
    }
    const auto begin = std::chrono::steady_clock::now();
    quint64 told = 0;
    const Sum sum = simulate(range, [&told](const Sum &soFar) {
        if (soFar.seeds - told < kProgressEvery)
            return;
        told = soFar.seeds;
        std::printf("%llu seeds, %llu violations", soFar.seeds, soFar.violations);
        for (const Finding &finding : soFar.findings)
            std::printf(" %llu", finding.seed);
        std::printf("\n");
        std::fflush(stdout);
    });
    tell(range, sum, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    return sum.violations == 0 ? 0 : 1;
}
