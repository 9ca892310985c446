#include "tests/faults/kill_station.h"

#include "core/carrier/supersim/supersim_carrier.h"
#include "core/workflow/reasons.h"
#include "tests/faults/kill_points.h"
#include "tests/faults/station_child.h"

#include <QDir>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace faults {
namespace {

using namespace std::chrono_literals;

constexpr int kMostRetries = 6;
/// Whose code is voided once its label is done.
constexpr int kVoidedUnit = 13;

/// A printer whose labels are lines in a file; a file beside it that names a fault lets one label fail.
class LinePrinter final : public label::Printer
{
public:
    explicit LinePrinter(QDir folder)
        : m_folder(std::move(folder))
    {}
    void print(label::LabelJob job, Done done) override
    {
        const auto faulty = [&](const char *name) {
            return QFile::remove(m_folder.filePath(QLatin1String(name)));
        };
        label::Outcome outcome;
        outcome.error = base::Error{base::ErrorKind::MissingPart,
                                    base::ErrorCode("printer.test"),
                                    QStringLiteral("The printer was told to fail."),
                                    {},
                                    {}};
        if (faulty("print-nothing")) {
            outcome.kind = label::Outcome::Kind::NotPrinted;
        } else {
            QFile labels(m_folder.filePath(QStringLiteral("labels.txt")));
            if (!labels.open(QFile::Append) ||
                labels.write(job.content.serial.toUtf8() + ' ' +
                             QByteArray::number(job.content.reprint.value_or(0)) + ' ' +
                             job.content.qrText.reveal().toByteArray() + '\n') < 0)
                giveUp("labels", labels.errorString());
            labels.close();
            outcome.kind = label::Outcome::Kind::Perhaps;
            if (faulty("print-unproven")) {
                outcome.kind = label::Outcome::Kind::Unproven;
            } else if (!faulty("print-perhaps")) {
                outcome.kind = label::Outcome::Kind::Printed;
                outcome.error.reset();
            }
        }
        QMetaObject::invokeMethod(
            &m_receiver, [outcome, done = std::move(done)] { done(outcome); }, Qt::QueuedConnection);
    }
    void check(std::function<void(base::Result<QString>)> done) override { done(QStringLiteral("lines")); }

private:
    QDir m_folder;
    QObject m_receiver;
};

/// Somebody who works with the station: scans labels that wait, lets failed and held units go on a few times,
/// and at the end has every label printed once more and voids one.
class Operator
{
public:
    Operator(station::Station &station, journal::Journal &journal)
        : m_station(station)
        , m_journal(journal)
        , m_witness(station, [this](const station::UnitSnapshot &unit) { see(unit); })
    {
        // Who finds it hanging reads this.
        m_silence.callOnTimeout(&m_context, [this] { sayWhereItStands(); });
        m_silence.start(25s);
        m_resting.setSingleShot(true);
        QObject::connect(&m_resting, &QTimer::timeout, &m_context, [this] { rest(); });
        QObject::connect(&station, &station::Station::batchChanged, &m_context,
                         [this](const station::BatchSnapshot &batch) {
                             if (batch.run == station::RunState::Stopped)
                                 m_resting.start(20ms);
                             else
                                 m_resting.stop();
                         });
        // The check before the start may have met a fault that was meant for the work.
        QObject::connect(&station, &station::Station::refused, &m_context,
                         [this](const QString &code, const QString &sentence) {
                             if (++m_refusals > 100)
                                 giveUp(qPrintable(code), sentence);
                             QTimer::singleShot(20, &m_context, [this] { m_station.start(); });
                         });
    }

private:
    void sayWhereItStands() const
    {
        QByteArray words = "run " + QByteArray::number(int(m_station.batch().run));
        for (const station::UnitSnapshot &unit : m_station.units())
            words += ' ' + unit.serial.toUtf8() + '=' + QByteArray(esim::nameOf(unit.phase).toLatin1());
        std::fprintf(stderr, "%s\n", words.constData());
    }

    void see(const station::UnitSnapshot &unit)
    {
        m_silence.start();
        if (unit.phase == workflow::Phase::WaitingForScan) {
            QTimer::singleShot(0, &m_context, [this, index = unit.index] { scan(index); });
        }
    }

    void scan(int unit)
    {
        const auto units = m_journal.units(m_station.batch().name.isEmpty() ? 0 : 1);
        if (units && (*units)[size_t(unit)].state.code())
            m_station.scanLabel(unit, (*units)[size_t(unit)].state.code()->qrText());
    }

    /// How often this happened to a unit; many when that cannot be told.
    template <class Event>
    int count(int unit) const
    {
        const auto story = m_journal.story(1, unit);
        return story ? int(std::count_if(story->begin(), story->end(),
                                         [](const journal::StoryLine &line) {
                                             return std::holds_alternative<Event>(line.event);
                                         }))
                     : kMostRetries;
    }

    /// What is wanted with the label of a unit that is done.
    std::optional<station::LabelWish> labelWish(const station::UnitSnapshot &unit) const
    {
        if (unit.phase != workflow::Phase::Done)
            return std::nullopt;
        if (unit.canPrint)
            return station::PrintWish{};
        if (unit.canReprint && count<workflow::ReprintRequested>(unit.index) == 0)
            return station::ReprintWish{workflow::ReprintCause::Smudged, {}, QStringLiteral("Berta")};
        if (unit.canVoid && unit.index == kVoidedUnit)
            return station::VoidWish{QStringLiteral("a test")};
        return std::nullopt;
    }

    /// The batch has come to rest: either somebody goes on, or that was all.
    void rest()
    {
        bool goesOn = false;
        bool isAsked = false;
        for (const station::UnitSnapshot &unit : m_station.units()) {
            const bool isVoided = unit.reasonCode == QLatin1String(workflow::reasons::kVoided);
            const bool isStuck = workflow::isStuck(unit.phase) && !isVoided;
            if (isStuck && count<workflow::RetryRequested>(unit.index) < kMostRetries) {
                if (count<workflow::HandedOver>(unit.index) == 0)
                    m_station.handOver(unit.index, QStringLiteral("a test"));
                m_station.retry(unit.index);
                goesOn = true;
            } else if (const auto wish = labelWish(unit)) {
                // The batch stands still: what comes of it brings us back here.
                m_station.actOnLabel(unit.index, *wish);
                isAsked = true;
            } else if (!workflow::isFinal(unit.phase)) {
                goesOn = true;
            }
        }
        if (goesOn && ++m_rounds < 40)
            m_station.start();
        else if (!isAsked)
            sayEnd();
    }

    station::Station &m_station;
    journal::Journal &m_journal;
    Witness m_witness;
    int m_rounds = 0;
    int m_refusals = 0;
    QObject m_context;
    QTimer m_resting; ///< runs while the batch stands still
    QTimer m_silence; ///< no unit has changed for long
};

} // namespace

int runStation(const QStringList &arguments)
{
    const Surroundings world = Surroundings::readIn(arguments[0]);
    QSet<Point> armed;
    for (const QString &point : arguments[2].split(QLatin1Char(','), Qt::SkipEmptyParts))
        armed.insert(point.toLatin1());
    KillPoints points(armed, arguments[1].toUInt());
    const auto intents =
        arguments[3] == QLatin1String("after") ? IntentRecord::AfterEffect : IntentRecord::BeforeEffect;

    carrier::supersim::Options options;
    options.baseUrl = world.carrier;
    options.account = world.account;
    options.secret = world.secret;
    options.requestTimeout = base::Millis(5000);
    options.retry = {2, base::Millis(10), base::Millis(20), base::Millis(400)};
    options.poll = {base::Millis(5), base::Millis(50), base::Millis(5000)};
    auto carrier = carrier::supersim::SuperSimCarrier::make(std::move(options), {});
    if (!carrier)
        giveUp("carrier", carrier.error().sentence());

    station::Ports ports = portsTo(world);
    ports.journal = watched(std::move(ports.journal), points, intents);
    ports.carrier = watched(std::move(*carrier), points);
    ports.cards = watched(std::move(ports.cards), points);
    ports.printer = watched(std::make_unique<LinePrinter>(world.folder), points);

    station::Options how = shortOptions();
    how.mostInFlight = 3;
    how.scanBack = station::ScanBack::Yes;
    how.secondPrint = arguments[4] == QLatin1String("paper") ? workflow::SecondPrint::Doubtful
                                                             : workflow::SecondPrint::Harmless;

    journal::Journal &journal = *ports.journal;
    station::Station station(std::move(ports), std::move(how));
    const Operator person(station, journal);
    return work(station);
}

} // namespace faults
