#include "tests/training/support/batch_work.h"
#include "tests/training/support/counting_channel.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

using namespace training;
using namespace training::test;

/// What a unit costs: APDUs command by command against the least possible, TLS handshakes of a batch, and
/// what eight readers gain over one.
namespace {

const char *meaning(const QString &tag)
{
    static const std::map<QString, const char *> names{{QStringLiteral("open"), "reset, select ISD-R"},
                                                       {QStringLiteral("reset"), "reset, select ISD-R"},
                                                       {QStringLiteral("BF3E"), "GetEID"},
                                                       {QStringLiteral("BF2E"), "GetEUICCChallenge"},
                                                       {QStringLiteral("BF20"), "GetEUICCInfo1"},
                                                       {QStringLiteral("BF38"), "AuthenticateServer"},
                                                       {QStringLiteral("BF21"), "PrepareDownload"},
                                                       {QStringLiteral("BF36"), "package: secure channel"},
                                                       {QStringLiteral("BF31"), "EnableProfile"},
                                                       {QStringLiteral("BF2D"), "GetProfilesInfo"},
                                                       {QStringLiteral("BF2B"), "RetrieveNotifications"},
                                                       {QStringLiteral("BF30"), "RemoveNotification"}};
    const auto found = names.find(tag);
    return found == names.end() ? "package: segment" : found->second;
}

/// The least of a command that only repeats what is known is nothing at all.
int leastOf(const CommandCost &cost, std::set<QString> &known)
{
    const bool mayRepeat = !cost.name.startsWith(QLatin1String("BF")) || cost.name == QLatin1String("BF30");
    return mayRepeat || known.insert(cost.name).second ? cost.least : 0;
}

bool printTable()
{
    Line line;
    line.smdp.addOrder(
        {.iccid = testIccid(1), .matchingId = testMatchingId("COST"), .eid = {}, .confirmationCode = {}});
    CountingChannel channel(line.readers.channel(line.reader));
    UnitWork work(channel, line.transport, line.request("COST"));
    const auto end = Line::wait<UnitWork::End>([&](auto done) { work.start(done); });
    if (end != UnitWork::End::Done)
        return false;

    std::printf("One unit, 12 kB profile in segments of 1020 bytes, T=0, blocks of 255 bytes\n\n");
    std::printf("%-6s %-24s %6s %6s %6s %6s %6s\n", "tag", "command", "sent", "back", "APDUs", "least",
                "above");
    std::set<QString> known;
    int apdus = 0;
    int least = 0;
    int download = 0;
    for (const CommandCost &cost : channel.costs) {
        const int possible = leastOf(cost, known);
        std::printf("%-6s %-24s %6lld %6lld %6d %6d %6d\n", qPrintable(cost.name), meaning(cost.name),
                    cost.sent, cost.received, cost.apdus, possible, cost.apdus - possible);
        apdus += cost.apdus;
        least += possible;
        const bool isDownload =
            cost.name != QLatin1String("open") && known.find(QStringLiteral("BF31")) == known.end();
        download += isDownload ? cost.apdus : 0;
    }
    const SmdpCounters server = line.smdp.counters();
    std::printf("%-6s %-24s %6s %6s %6d %6d %+5.1f%%\n", "", "together", "", "", apdus, least,
                100.0 * (apdus - least) / least);
    std::printf("\nof these up to the installation result: %d; requests: %d, TLS handshakes: %d\n\n",
                download, server.requests, server.tlsHandshakes);
    return true;
}

bool countHandshakes(int units, int readers)
{
    TrainingReaders::Options bench = Line::fast();
    bench.count = readers;
    Line line({}, {}, bench);
    BatchWork batch(line, readers, units, 1, 12 * 1024);
    const auto result = Line::wait<BatchWork::Result>([&](auto over) { batch.start(over); }, 600000);
    const SmdpCounters server = line.smdp.counters();
    std::printf("%d units on %d slots: %d done, %d requests, %d TLS handshakes as the server counts them\n\n",
                units, readers, result ? result->done : 0, server.requests, server.tlsConnections);
    return result && result->done == units;
}

/// Seconds until all readers are done with one unit each.
double timed(int readers, base::Millis apduTakes, int first)
{
    TrainingReaders::Options bench = Line::fast();
    bench.count = readers;
    bench.apduTakes = apduTakes;
    Line line({}, {}, bench);
    BatchWork batch(line, readers, readers, first, 12 * 1024);
    QElapsedTimer time;
    time.start();
    const auto result = Line::wait<BatchWork::Result>([&](auto over) { batch.start(over); }, 600000);
    return result && result->done == readers ? double(time.nsecsElapsed()) / 1e9 : -1;
}

bool compareReaders(int rounds)
{
    constexpr base::Millis apduTakes{20};
    constexpr int many = 8;
    std::vector<double> ratios;
    std::printf("At %d ms for each APDU, seconds for one unit on one reader, and for %d on %d:\n",
                int(apduTakes.count()), many, many);
    for (int round = 0; round < rounds; ++round) {
        const double one = timed(1, apduTakes, 1);
        const double all = timed(many, apduTakes, 10);
        if (one < 0 || all < 0)
            return false;
        ratios.push_back(all / one);
        std::printf("  %.3f  %.3f  ratio %.3f\n", one, all, all / one);
    }
    std::sort(ratios.begin(), ratios.end());
    std::printf("median ratio %.3f\n", ratios[ratios.size() / 2]);
    return true;
}

} // namespace

/// bench_install_cost [UNITS [ROUNDS]]
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int units = words.size() > 1 ? words[1].toInt() : 100;
    const int rounds = words.size() > 2 ? words[2].toInt() : 5;
    return printTable() && countHandshakes(units, 8) && compareReaders(rounds) ? 0 : 1;
}
