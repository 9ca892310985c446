#include "tests/faults/faulty_day.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <deque>
#include <map>

using namespace faults;
using Dialect = training::CarrierServer::Dialect;
using Mode = esim::ReserveMode;

namespace {

/// What becomes of the unit that meets the fault; every other one is done.
enum class Ends { Done, Failed, Held };

/// One row of the matrix (facts/reliability.md §2.3): what goes wrong, and what must come of it.
struct Row
{
    const char *name;
    Ends ends;
    std::vector<Fault> faults; ///< `at` counts from the place that the run chooses
    Ends endsWithKore;
};

Fault reserve(Kind kind, int status = 0, const QByteArray &retryAfter = {}, int apiCode = 0)
{
    Fault fault;
    fault.kind = kind;
    fault.status = status;
    fault.retryAfter = retryAfter;
    fault.apiCode = apiCode;
    return fault;
}

Fault on(CarrierCall call, Kind kind, int times = 1, int status = 0, int apiCode = 0,
         const QByteArray &retryAfter = {})
{
    Fault fault = reserve(kind, status, retryAfter, apiCode);
    fault.call = call;
    fault.times = times;
    return fault;
}

/// A lost answer, so that the station must search, and something wrong with its search.
std::vector<Fault> lostAnd(const Fault &second) { return {reserve(Kind::CloseAfter), second}; }

QByteArray inTwoSeconds()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc().addSecs(2),
                  QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

std::vector<Row> rows()
{
    std::vector<Row> all;
    const auto row = [&](const char *name, Ends ends, std::vector<Fault> faults) {
        all.push_back({name, ends, std::move(faults), ends});
    };
    using C = CarrierCall;
    // The reserve request itself.
    row("nobody listens for a while", Ends::Done, {reserve(Kind::Gone)});
    row("black hole: connecting takes for ever", Ends::Done, {reserve(Kind::BlackHole)});
    row("no answer, not done", Ends::Done, {reserve(Kind::HangBefore)});
    row("no answer, done", Ends::Done, {reserve(Kind::HangAfter)});
    row("no answer, done when nobody waits", Ends::Done, {reserve(Kind::LateEffect)});
    row("reset, not done", Ends::Done, {reserve(Kind::ResetBefore)});
    row("reset, done", Ends::Done, {reserve(Kind::ResetAfter)});
    row("closed, not done", Ends::Done, {reserve(Kind::CloseBefore)});
    row("closed, done", Ends::Done, {reserve(Kind::CloseAfter)});
    row("half a status line", Ends::Done, {reserve(Kind::HalfStatus)});
    row("half a header", Ends::Done, {reserve(Kind::HalfHeader)});
    row("body cut short", Ends::Done, {reserve(Kind::ShortBody)});
    row("chunk cut short", Ends::Done, {reserve(Kind::BadChunk)});
    row("body of 1 GiB", Ends::Done, {reserve(Kind::EndlessBody)});
    row("gzip bomb", Ends::Done, {reserve(Kind::GzipBomb)});
    row("one byte at a time", Ends::Done, {reserve(Kind::Drip)});
    row("307 to another host", Ends::Done, {reserve(Kind::Redirect, 307)});
    row("308 to another host", Ends::Done, {reserve(Kind::Redirect, 308)});
    row("400", Ends::Failed, {reserve(Kind::Answer, 400, {}, 20001)});
    row("401", Ends::Failed, {reserve(Kind::Answer, 401, {}, 20003)});
    all.back().endsWithKore = Ends::Done; // a new token cures it
    row("403", Ends::Failed, {reserve(Kind::Answer, 403, {}, 20008)});
    row("404", Ends::Failed, {reserve(Kind::Answer, 404, {}, 20404)});
    row("409", Ends::Failed, {reserve(Kind::Answer, 409, {}, 20409)});
    row("429", Ends::Done, {reserve(Kind::Answer, 429, {}, 20429)});
    row("429, seconds", Ends::Done, {reserve(Kind::Answer, 429, "1", 20429)});
    row("429, date", Ends::Done, {reserve(Kind::Answer, 429, inTwoSeconds(), 20429)});
    row("429, nonsense", Ends::Done, {reserve(Kind::Answer, 429, "soon, -1; \xff", 20429)});
    for (const int status : {500, 502, 503}) {
        static const std::map<int, std::pair<const char *, const char *>> names{
            {500, {"500, not done", "500, done"}},
            {502, {"502, not done", "502, done"}},
            {503, {"503, not done", "503, done"}}};
        row(names.at(status).first, Ends::Done, {reserve(Kind::Answer, status, {}, 20500)});
        row(names.at(status).second, Ends::Done, {reserve(Kind::AnswerAfter, status, {}, 20500)});
    }
    row("201 with a web page", Ends::Done, {reserve(Kind::NotJson)});
    row("201 with wrong types", Ends::Done, {reserve(Kind::WrongTypes)});
    row("201 without sid", Ends::Done, {reserve(Kind::NoSid)});
    row("201 for another EID", Ends::Done, {reserve(Kind::OtherEid)});
    row("the reservation fails", Ends::Done, {reserve(Kind::Fails)});
    // The search for a lost one.
    row("lost, and lists fail", Ends::Done, lostAnd(on(C::ListProfiles, Kind::Answer, 3, 503, 20503)));
    row("lost, and lists hang", Ends::Done, lostAnd(on(C::ListProfiles, Kind::HangBefore, 2)));
    row("lost, and a list is cut short", Ends::Done, lostAnd(on(C::ListProfiles, Kind::ShortBody)));
    row("lost, and a list has wrong types", Ends::Done, lostAnd(on(C::ListProfiles, Kind::WrongTypes)));
    row("lost, and pages shift", Ends::Done, lostAnd(on(C::ListProfiles, Kind::ShiftedPages, 9)));
    row("lost, and pages go in a circle", Ends::Done, lostAnd(on(C::ListProfiles, Kind::Circle)));
    row("lost, and a page lies elsewhere", Ends::Done, lostAnd(on(C::ListProfiles, Kind::ForeignPage)));
    row("lost, and busy", Ends::Done, lostAnd(on(C::ListProfiles, Kind::Answer, 2, 429, 20429, "1")));
    row("lost twice", Ends::Done, {reserve(Kind::CloseBefore), reserve(Kind::HangAfter)});
    // The polls.
    row("poll: status goes backwards", Ends::Done, {on(C::FetchProfile, Kind::Backwards, 3)});
    row("poll: 500 again and again", Ends::Done, {on(C::FetchProfile, Kind::Answer, 6, 500)});
    row("poll: no answer", Ends::Done, {on(C::FetchProfile, Kind::HangAfter, 2)});
    row("poll: another profile", Ends::Held, {on(C::FetchProfile, Kind::OtherSid)});
    row("poll: not there yet", Ends::Done, {on(C::FetchProfile, Kind::Answer, 1, 404, 20404)});
    // The Sim.
    row("Sim: closed, done", Ends::Done, {on(C::UpdateSim, Kind::CloseAfter)});
    row("Sim: closed, not done", Ends::Done, {on(C::UpdateSim, Kind::CloseBefore)});
    row("Sim: no answer, done", Ends::Done, {on(C::UpdateSim, Kind::HangAfter)});
    row("Sim: 500, done", Ends::Done, {on(C::UpdateSim, Kind::AnswerAfter, 1, 500, 20500)});
    row("Sim: 429, seconds", Ends::Done, {on(C::UpdateSim, Kind::Answer, 1, 429, 20429, "1")});
    row("Sim: fleet not found", Ends::Failed, {on(C::UpdateSim, Kind::Answer, 1, 400, 83006)});
    row("Sim: another update is under way", Ends::Done, {on(C::UpdateSim, Kind::AnswerAfter, 1, 409, 20409)});
    return all;
}

/// The faults of a row at the place that a run is about.
std::vector<Fault> placed(std::vector<Fault> faults, int unit)
{
    for (Fault &fault : faults) {
        // The first list is the check at the start; the others are searches.
        if (fault.call == CarrierCall::ListProfiles)
            fault.at = 2;
        else
            fault.at = fault.call == CarrierCall::FetchProfile ? std::max(1, 2 * unit - 1) : unit;
    }
    return faults;
}

const char *nameOf(Mode mode) { return mode == Mode::Eid ? "eid" : "matching-id"; }

int runsWanted()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("STATION_FAULT_RUNS", &isNumber);
    return isNumber ? std::clamp(wanted, 1, 1000) : 1;
}

/// What a cell of the matrix came to.
struct Cell
{
    int runs = 0, units = 0, done = 0, failed = 0, held = 0, created = 0, doubles = 0, guessed = 0;
    int spares = 0, requests = 0, strayRequests = 0, without = 0;
    qint64 mostTaken = 0;
    QStringList wrong;
};

/// Lets many days run side by side.
class Calendar
{
public:
    using Judge = std::function<void(FaultyDay &)>;
    void add(const FaultyDay::Options &options, Judge judge)
    {
        m_waiting.push_back({options, std::move(judge)});
    }
    /// False when a day does not end.
    bool run()
    {
        constexpr size_t atOnce = 16;
        while (!m_waiting.empty() || !m_running.empty()) {
            while (m_running.size() < atOnce && !m_waiting.empty()) {
                auto day = std::make_unique<FaultyDay>(m_waiting.front().options);
                day->begin();
                m_running.push_back({std::move(day), std::move(m_waiting.front().judge)});
                m_waiting.pop_front();
            }
            const auto over = [](const Running &running) { return running.day->isOver(); };
            if (!QTest::qWaitFor([&] { return std::any_of(m_running.begin(), m_running.end(), over); },
                                 180'000)) {
                for (const Running &running : m_running)
                    qWarning().noquote() << "does not end:" << running.day->story();
                return false;
            }
            for (Running &running : m_running) {
                if (running.day->isOver()) {
                    running.judge(*running.day);
                    running.day.reset();
                }
            }
            std::erase_if(m_running, [](const Running &running) { return !running.day; });
        }
        return true;
    }

private:
    struct Waiting
    {
        FaultyDay::Options options;
        Judge judge;
    };
    struct Running
    {
        std::unique_ptr<FaultyDay> day;
        Judge judge;
    };
    std::deque<Waiting> m_waiting;
    std::vector<Running> m_running;
};

void judge(FaultyDay &day, const FaultyDay::Options &options, Ends ends, Cell &cell)
{
    const int happened = day.carrier().happened();
    const Truth truth = day.truth();
    ++cell.runs;
    cell.units += truth.units;
    cell.done += truth.done;
    cell.failed += truth.failed;
    cell.held += truth.held;
    cell.created += truth.created;
    cell.doubles += truth.doubles;
    cell.guessed += truth.guessed;
    cell.spares += truth.spares;
    cell.requests += day.carrier().requests(CarrierCall::Reserve);
    cell.strayRequests += day.carrier().strayRequests();
    cell.without += happened == 0 ? 1 : 0;
    cell.mostTaken = std::max(cell.mostTaken, day.carrier().mostTaken());
    const int failed = ends == Ends::Failed ? 1 : 0;
    const int held = ends == Ends::Held ? 1 : 0;
    if (truth.failed != failed || truth.held != held || truth.done != options.units - failed - held ||
        truth.doubles > 0 || truth.guessed > 0)
        cell.wrong.append(truth.remarks);
}

void print(const char *name, Mode mode, const Cell &cell)
{
    std::printf("%-40s %-12s %4d %6d %6d %5d %7d %8d %8d\n", name, nameOf(mode), cell.runs, cell.done,
                cell.failed, cell.held, cell.created, cell.doubles, cell.guessed);
}

} // namespace

/// No fault on the way to the carrier makes the station reserve twice or guess, and what must come of each is
/// written beside it. Truth is the carrier's ledger and the journal opened anew.
class TestCarrierFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverDoublesAndNeverGuesses();
    void seesDoublesWithoutAQuietPeriod();
    void seesDoublesWithPlainQt();
};

void TestCarrierFaults::neverDoublesAndNeverGuesses()
{
    const std::vector<Row> all = rows();
    const QByteArray only = qgetenv("STATION_FAULT_ROW");
    const int runs = runsWanted();
    std::map<std::pair<size_t, Mode>, Cell> cells;
    Calendar calendar;
    QElapsedTimer time;
    time.start();
    for (size_t i = 0; i < all.size(); ++i) {
        for (const Mode mode : {Mode::Eid, Mode::MatchingId}) {
            for (int run = 0; run < runs && QByteArray(all[i].name).contains(only); ++run) {
                FaultyDay::Options options;
                options.mode = mode;
                options.dialect = (run + int(i)) % 2 == 0 ? Dialect::Twilio : Dialect::Kore;
                const int places[] = {1, options.units / 2, options.units};
                options.faults = placed(all[i].faults, places[run % 3]);
                const Ends ends = options.dialect == Dialect::Kore ? all[i].endsWithKore : all[i].ends;
                Cell &cell = cells[{i, mode}];
                calendar.add(options,
                             [&cell, options, ends](FaultyDay &day) { judge(day, options, ends, cell); });
            }
        }
    }
    QVERIFY(calendar.run());

    std::printf("%-40s %-12s %4s %6s %6s %5s %7s %8s %8s\n", "fault", "mode", "runs", "done", "failed",
                "held", "created", "doubles", "guessed");
    Cell sum;
    for (const auto &[key, cell] : cells) {
        print(all[key.first].name, key.second, cell);
        sum.runs += cell.runs;
        sum.units += cell.units;
        sum.created += cell.created;
        sum.doubles += cell.doubles;
        sum.guessed += cell.guessed;
        sum.spares += cell.spares;
        sum.requests += cell.requests;
        sum.strayRequests += cell.strayRequests;
        sum.mostTaken = std::max(sum.mostTaken, cell.mostTaken);
        for (const QString &wrong : cell.wrong)
            std::printf("    %s\n", qPrintable(wrong));
    }
    std::printf(
        "%zu faults x 2 modes x %d runs = %d batches, %d units, %d requests, %d profiles: %d doubles, "
        "%d guessed, %d spares, in %.1f s; most taken of an endless answer: %lld bytes\n",
        all.size(), runs, sum.runs, sum.units, sum.requests, sum.created, sum.doubles, sum.guessed,
        sum.spares, double(time.elapsed()) / 1000, static_cast<long long>(sum.mostTaken));
    std::fflush(stdout);
    for (const auto &[key, cell] : cells) {
        QVERIFY2(cell.wrong.isEmpty(), all[key.first].name);
        QVERIFY2(cell.without == 0, all[key.first].name); // a fault that never happened proves nothing
    }
    QCOMPARE(sum.doubles, 0);
    QCOMPARE(sum.guessed, 0);
    QCOMPARE(sum.strayRequests, 0);
}

void TestCarrierFaults::seesDoublesWithoutAQuietPeriod()
{
    // Every fault after which the carrier has acted and we do not know it.
    for (const Mode mode : {Mode::Eid, Mode::MatchingId}) {
        Calendar calendar;
        std::map<QByteArray, Cell> cells;
        for (const Row &row : rows()) {
            const Kind kind = row.faults.front().kind;
            const bool hides = kind == Kind::HangAfter || kind == Kind::ResetAfter ||
                               kind == Kind::CloseAfter || kind == Kind::ShortBody ||
                               kind == Kind::AnswerAfter || kind == Kind::NoSid;
            if (row.faults.size() > 1 || row.faults.front().call != CarrierCall::Reserve || !hides)
                continue;
            FaultyDay::Options options;
            options.mode = mode;
            options.build = Build::NoQuietPeriod;
            // The last unit: nobody comes after it who could use what was made in vain.
            options.faults = placed(row.faults, options.units);
            Cell &cell = cells[row.name];
            calendar.add(options,
                         [&cell, options](FaultyDay &day) { judge(day, options, Ends::Done, cell); });
        }
        QVERIFY(calendar.run());
        for (const auto &[name, cell] : cells) {
            print(name.constData(), mode, cell);
            QVERIFY2(cell.doubles > 0, name);
        }
        QVERIFY(cells.size() >= 6);
    }
}

void TestCarrierFaults::seesDoublesWithPlainQt()
{
    for (const Mode mode : {Mode::Eid, Mode::MatchingId}) {
        for (const Kind kind : {Kind::CloseAfter, Kind::ResetAfter}) {
            for (const Build build : {Build::PlainQt, Build::Right}) {
                FaultyDay::Options options;
                options.mode = mode;
                options.build = build;
                options.secondOnConnection = kind;
                Calendar calendar;
                Cell cell;
                calendar.add(options, [&](FaultyDay &day) { judge(day, options, Ends::Done, cell); });
                QVERIFY(calendar.run());
                print(build == Build::PlainQt ? "second request of a connection, plain Qt"
                                              : "second request of a connection",
                      mode, cell);
                QVERIFY(cell.without == 0);
                if (build == Build::PlainQt)
                    QVERIFY(cell.doubles > 0);
                else
                    QVERIFY2(cell.doubles == 0 && cell.guessed == 0,
                             qPrintable(cell.wrong.join(QLatin1Char('\n'))));
            }
        }
    }
}

int main(int argc, char *argv[])
{
    // The whole matrix takes longer than the five minutes that QtTest gives one function.
    qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    QCoreApplication app(argc, argv);
    TestCarrierFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_carrier_faults.moc"
