#include "tests/journal/journal_kit.h"
#include "tests/journal/raw_database.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

/// How long it takes to read what became of many units. Arguments: units, runs.
int main(int argc, char *argv[])
{
    using namespace journal;
    QCoreApplication application(argc, argv);
    const int units = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const int runs = argc > 2 ? QByteArray(argv[2]).toInt() : 9;

    kit::Station station;
    std::ignore = *station.open();
    // One verdict a second on eight readers; one unit of twenty fails first and is done later.
    const QByteArray sql =
        "INSERT INTO batches VALUES (1, 'B1', 'default', 'first.csv', x'00', 0, 0, '[]');"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
        QByteArray::number(units) +
        ") INSERT INTO verdicts SELECT i * 10, 1, i, 1795000000000 + i * 1000, iif(i % 20, 'done', "
        "'failed'), "
        "iif(i % 20, '', 'card.full'), 'Reader ' || (i % 8), 'anna', 1, 0, 1795000000000 + i * 1000 - 9000 "
        "FROM n;"
        "INSERT INTO verdicts SELECT seq + 5, batch, unit, at + 60000, 'done', '', reader, operator, 2, 0, "
        "at "
        "FROM verdicts WHERE phase = 'failed'";
    if (const QByteArray error = kit::RawDatabase(station.file()).run(sql); !error.isEmpty())
        qFatal("%s", error.constData());

    auto journal = *station.open(Access::Read);
    const auto measure = [&](const char *what, const VerdictWish &wish) {
        std::vector<double> times;
        size_t rows = 0;
        for (int run = 0; run < runs; ++run) {
            QElapsedTimer time;
            time.start();
            rows = journal->verdicts(wish)->size();
            times.push_back(double(time.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        std::printf("%-34s %8zu rows  median %7.1f ms  most %7.1f ms\n", what, rows, times[times.size() / 2],
                    times.back());
    };
    const base::Instant first{base::Millis(1'795'000'000'000)};
    measure("a whole batch", {.batch = 1});
    measure("a shift of eight hours, all batches",
            {.from = first + std::chrono::hours(8), .to = first + std::chrono::hours(16)});
    measure("what is new since a moment ago", {.batch = 1, .after = qint64(units) * 10 - 1000});
    return 0;
}
