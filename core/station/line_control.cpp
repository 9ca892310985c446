#include "core/station/line_control.h"

#include "core/station/views.h"
#include "core/station/work_stamp.h"
#include "core/workflow/label_rules.h"
#include "core/workflow/next_steps.h"
#include "core/workflow/reasons.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcLine, "station.line")

namespace station {
namespace {

using namespace std::chrono_literals;
using workflow::Phase;

constexpr auto kLookWhileStopping = 50ms;
/// After so many looks the log says once what the end waits for.
constexpr int kLooksBeforeItIsSaid = 400;
/// A card that another station's unit needs is offered again after so long.
constexpr auto kBeforeAskingAgain = 3s;
/// Units that a station claims besides those in its readers and at the carrier.
constexpr int kClaimedAhead = 8;

tl::unexpected<base::Error> refuse(base::ErrorKind kind, const char *code, const QString &text,
                                   const QString &remedy = {})
{
    return base::fail(kind, base::ErrorCode(code), text, remedy);
}

/// Whether the journal left this unit in the middle of something that must be picked up.
bool wasAtWork(const workflow::State &state)
{
    switch (state.phase) {
    case Phase::Planned:
    case Phase::WaitingForCard: return !state.card.reader.isEmpty();
    case Phase::Reserving:
    case Phase::Reserved:
    case Phase::Activating:
    case Phase::Installing:
    case Phase::WritingAddress:
    case Phase::Verifying:
    case Phase::Printing: return true;
    case Phase::WaitingForScan:
    case Phase::Done:
    case Phase::Failed:
    case Phase::Held: return false;
    }
    return false;
}

/// Whether this unit can go on without asking the carrier.
bool goesOnAlone(const workflow::State &state)
{
    return !workflow::isFinal(state.phase) &&
           (!state.plan.needsCarrier() || state.activation == workflow::Activation::Done);
}

base::Error claimLost()
{
    return {base::ErrorKind::Refused,
            base::ErrorCode("journal.lease-lost"),
            QCoreApplication::translate("station",
                                        "This station was held up for too long, so the unit is free for "
                                        "others."),
            {},
            QCoreApplication::translate("station", "It goes on where it is claimed next.")};
}

} // namespace

LineControl::LineControl(Ports &ports, const Options &options, Links links)
    : m_ports(ports)
    , m_options(options)
    , m_links(std::move(links))
    , m_conductor(*ports.journal, *ports.clock,
                  {[this](UnitIndex unit) { changed(unit); },
                   [this](UnitIndex unit, const workflow::Command &command) { perform(unit, command); },
                   [this](UnitIndex unit, const base::Error &error) { contradicted(unit, error); },
                   [this](UnitIndex unit, const base::Error &error) { lost(unit, error); },
                   [this](const std::optional<base::Error> &error) {
                       setTrouble(error ? error->sentence() : QString());
                       if (error)
                           m_guard.seen(*error, {});
                   },
                   [this](UnitIndex unit, const workflow::Event &event,
                          const std::optional<base::Error> &why) { dropped(unit, event, why); }})
    , m_desk(ports.carrier.get(), *ports.clock,
             {options.times,
              {options.limits, options.mostInFlight, options.mostAhead, base::Millis(60000),
               options.times.quietPeriod}},
             deskLinks())
    , m_guard(guardLinks())
    , m_accountWatch(accountLinks())
    , m_notifications({*ports.clock, *ports.servers, *ports.journal,
                       [this](const esim::Eid &eid) { return m_bench.isAtWork(eid); }},
                      options.times)
    , m_bench(*ports.cards, options.readers, benchLinks())
    , m_units(*ports.journal, claimLinks())
    , m_handout({m_conductor, m_bench, m_units, m_notifications,
                 [this](UnitIndex unit, std::function<void()> what) { withUnit(unit, std::move(what)); },
                 [this](UnitIndex unit, workflow::Event event) { report(unit, std::move(event)); }})
    , m_labels({ports.printer.get(), options, m_conductor, *ports.journal,
                [this](UnitIndex unit, std::function<void()> what) { withUnit(unit, std::move(what)); },
                [this](UnitIndex unit, workflow::Event event) { report(unit, std::move(event)); },
                [this](UnitIndex unit) { return m_units.claim(unit); },
                [this](const base::Error &error) { m_links.refused(error); },
                [this](UnitIndex unit, const label::Outcome &outcome) { m_links.labelEnded(unit, outcome); }})
{
    ports.journal->limitSpending(options.limits);
    m_ending.setInterval(kLookWhileStopping);
    QObject::connect(&m_ending, &QTimer::timeout, &m_ending, [this] { endWhenQuiet(); });
}

ReservationDesk::Links LineControl::deskLinks()
{
    return {[this](UnitIndex unit) -> const workflow::State & { return m_conductor.state(unit); },
            [this](UnitIndex unit, workflow::Event event) { report(unit, std::move(event)); },
            [this](UnitIndex unit, const workflow::Event &event) { dropped(unit, event, std::nullopt); },
            [this](UnitIndex unit) {
                return m_batch.name + QLatin1Char('/') + m_conductor.state(unit).plan.serial;
            },
            [this](UnitIndex unit) { return m_units.claim(unit); },
            [this] { return spending(); },
            [this](const QString &sentence) { setTrouble(sentence); },
            [this] { m_guard.limitReached(); },
            [this](const base::Error &error) {
                if (m_options.stopRules.account == workflow::StopRules::Strikes::AtOnce)
                    m_accountWatch.doubted(error);
            },
            [this] { m_accountWatch.answered(); }};
}

LineGuard::Links LineControl::guardLinks()
{
    return {*m_ports.journal,
            *m_ports.clock,
            m_options,
            [this] { return m_conductor.operatorName(); },
            [this] {
                const auto spent = spending();
                return spent && workflow::roomToReserve(m_options.limits, *spent) > 0;
            },
            [this](workflow::StopReach reach) { stopItself(reach); },
            [this](workflow::StopReach reach) { released(reach); },
            [this](const base::Error &error) { m_links.refused(error); }};
}

AccountWatch::Links LineControl::accountLinks()
{
    return {m_ports.carrier.get(),
            [this](const base::Error &error) {
                m_desk.setDoor(ReservationDesk::Door::Shut, workflow::reasonOf(error));
            },
            [this] { m_desk.setDoor(door()); },
            [this](const base::Error &error) { m_guard.accountRefused(error); }};
}

Bench::Links LineControl::benchLinks()
{
    return {*m_ports.clock,
            *m_ports.servers,
            m_options.device,
            m_notifications,
            [this](const SlotSnapshot &slot) { m_links.slotChanged(slot); },
            [this](Slot &slot, const esim::Eid &eid) { m_handout.cardRead(slot, eid); },
            [this](const Slot &slot) { m_handout.cardLeft(slot); },
            [this](UnitIndex unit, workflow::Event event) { report(unit, std::move(event)); },
            [this](const QString &sentence) { m_links.readersTrouble(sentence); }};
}

UnitClaims::Links LineControl::claimLinks()
{
    return {[this](const journal::UnitRecord &record) { granted(record); },
            [this](UnitIndex unit, const base::Error &error) { denied(unit, error); },
            [this](UnitIndex unit) { lost(unit, claimLost()); },
            [this](const journal::UnitRecord &record) { takeOver(record); },
            [this](const journal::UnitRecord &record) { readAgain(record); },
            [this](const std::set<UnitIndex> &ours) { return wanted(ours); },
            [this](const std::set<UnitIndex> &ours) { return idle(ours); },
            [this](const QString &sentence) { setTrouble(sentence); }};
}

base::Result<void> LineControl::open(const QString &name)
{
    if (m_batch.run != RunState::Stopped || m_checking)
        return refuse(base::ErrorKind::Usage, "batch.running",
                      QCoreApplication::translate("station", "A batch is running."),
                      QCoreApplication::translate("station", "Stop it first."));
    const auto batches = m_ports.journal->batches();
    if (!batches)
        return tl::unexpected(batches.error());
    const auto found = std::find_if(batches->begin(), batches->end(),
                                    [&](const journal::BatchInfo &info) { return info.name == name; });
    if (found == batches->end()) {
        return refuse(base::ErrorKind::BadInput, "batch.unknown",
                      QCoreApplication::translate("station", "There is no batch with the name %1.").arg(name),
                      QCoreApplication::translate(
                          "station", "Import its manifest first, or look at the list of batches."));
    }
    // The number first: what another station does meanwhile is then told twice rather than never.
    const auto head = m_ports.journal->head();
    if (!head)
        return tl::unexpected(head.error());
    auto units = m_ports.journal->units(found->id);
    if (!units)
        return tl::unexpected(units.error());
    const auto known = m_ports.journal->knownReservations();
    if (!known)
        return tl::unexpected(known.error());

    if (const auto watched = m_guard.open(found->id); !watched)
        return watched;

    m_info = *found;
    m_batchId = found->id;
    m_onceOurs.clear();
    m_waitedFor.clear();
    m_units.open(found->id, head->sequence);
    m_conductor.load(found->id, std::move(*units));
    m_handout.open();
    m_labels.open(found->name, found->id);
    m_desk.setKnown(*known);
    m_batch = {};
    m_batch.name = found->name;
    m_batch.recipe = found->recipe;
    m_batch.total = count();
    m_counted.clear();
    m_ahead = 0;
    m_atPrinter = 0;
    for (int i = 0; i < count(); ++i) {
        m_counted.push_back(countedAs(m_conductor.state(i)));
        tally(m_counted.back(), 1);
        m_guard.know(m_conductor.unit(i));
    }
    return {};
}

LineControl::Counted LineControl::countedAs(const workflow::State &state)
{
    return {state.phase, workflow::desk::isAhead(state)};
}

void LineControl::tally(const Counted &unit, int by)
{
    m_batch.done += unit.phase == Phase::Done ? by : 0;
    m_batch.failed += unit.phase == Phase::Failed ? by : 0;
    m_batch.held += unit.phase == Phase::Held ? by : 0;
    m_ahead += unit.isAhead ? by : 0;
    const bool isAtPrinter = unit.phase == Phase::Printing || unit.phase == Phase::WaitingForScan;
    m_atPrinter += isAtPrinter ? by : 0;
}

BatchSnapshot LineControl::batch() const
{
    BatchSnapshot batch = m_batch;
    const base::Millis now = m_ports.clock->monotonic();
    batch.unitsPerHour = m_pace.perHour(now);
    if (batch.waiting() > 0)
        batch.timeLeft = m_pace.timeFor(batch.waiting(), now);
    batch.stopped = m_guard.snapshot();
    // That says it already.
    if (batch.stopped && !batch.stopped->standsStill())
        batch.carrierTrouble.reset();
    return batch;
}

bool LineControl::isIdle() const
{
    return !m_checking && !m_guard.isBusy() && !m_accountWatch.isAsking() && m_desk.open() == 0 &&
           m_desk.due() == 0 && m_conductor.open() == 0 && !m_labels.isBusy() && m_onceOurs.isEmpty() &&
           !m_bench.isBusy();
}

void LineControl::start()
{
    if (!m_info) {
        m_links.refused({base::ErrorKind::Usage,
                         base::ErrorCode("batch.none"),
                         QCoreApplication::translate("station", "No batch is open."),
                         {},
                         QCoreApplication::translate("station", "Import a manifest or open a batch first.")});
        return;
    }
    if (m_batch.run != RunState::Stopped || m_checking)
        return;
    QStringList fleets;
    bool carrierWanted = false;
    bool somebodyGoesOn = false;
    bool somebodyIsReserved = false;
    for (int i = 0; i < count(); ++i) {
        const workflow::State &state = m_conductor.state(i);
        somebodyGoesOn = somebodyGoesOn || goesOnAlone(state);
        somebodyIsReserved = somebodyIsReserved || (!workflow::isFinal(state.phase) && state.reservation);
        if (workflow::isFinal(state.phase) || !state.plan.needsCarrier() || goesOnAlone(state))
            continue;
        carrierWanted = true;
        if (!state.plan.fleet.isEmpty() && !fleets.contains(state.plan.fleet))
            fleets.append(state.plan.fleet);
    }
    // The carrier is asked about the account below; of the limit it knows nothing.
    const auto &stopped = m_guard.stop();
    const bool standsStill = stopped && workflow::reachOf(stopped->cause) == workflow::StopReach::Line;
    const bool isAtLimit = stopped && stopped->cause == workflow::StopCause::SpendingLimit;
    if (standsStill || (isAtLimit && !somebodyGoesOn && !somebodyIsReserved)) {
        m_links.refused(
            {base::ErrorKind::Refused, base::ErrorCode("line.stopped"), sentence(*stopped), {}, {}});
        return;
    }
    if (!carrierWanted) {
        run();
        return;
    }
    if (!m_ports.carrier) {
        m_links.refused({base::ErrorKind::MissingPart,
                         base::ErrorCode("carrier.none"),
                         QCoreApplication::translate("station", "No carrier is set up."),
                         {},
                         QCoreApplication::translate("station", "Fill in [carrier] in the settings.")});
        return;
    }
    m_checking = true;
    m_ports.carrier->check(fleets, [this, somebodyGoesOn](const carrier::CarrierResult<QString> &answer) {
        m_checking = false;
        if (!answer && !somebodyGoesOn) {
            base::Error error = answer.error().error;
            error.kind = base::ErrorKind::MissingPart;
            m_links.refused(error);
            m_links.batchChanged(batch());
            return;
        }
        setTrouble(answer ? QString() : answer.error().error.sentence());
        if (answer)
            m_guard.accountFine();
        else if (workflow::isAccountRefusal(answer.error().error.code.text()))
            m_guard.accountRefused(answer.error().error);
        run();
    });
}

void LineControl::setRun(RunState run)
{
    m_batch.run = run;
    m_handout.setRunning(run);
}

void LineControl::run()
{
    setRun(RunState::Running);
    m_ports.journal->noteWork(m_batchId, stampOf(m_options, journal::Work::Run, m_bench.confinement()),
                              m_ports.clock->now(), m_conductor.operatorName());
    m_pace.begin(m_ports.clock->monotonic());
    workflow::desk::Lost lost;
    for (int i = 0; i < count(); ++i)
        lost = lost + workflow::desk::lostBy(m_conductor.state(i));
    m_accountWatch.begin();
    m_desk.setDoor(door());
    m_desk.resume(lost, m_ahead);
    for (int i = 0; i < count() && !m_units.isShared(); ++i)
        resume(i);
    m_bench.setRunning(RunState::Running);
    m_links.batchChanged(batch());
    if (m_batch.waiting() == 0)
        stop();
    else
        m_units.start();
}

void LineControl::resume(UnitIndex unit)
{
    const workflow::State &state = m_conductor.state(unit);
    if (m_labels.isPrinting(unit))
        return;
    if (wasAtWork(state))
        report(unit, workflow::Restarted{m_options.secondPrint});
    else if (state.phase == Phase::Planned && !state.plan.needsCarrier())
        report(unit, workflow::Continued{});
    else if (state.phase == Phase::Planned)
        perform(unit, workflow::AskToReserve{});
}

void LineControl::stop()
{
    if (m_batch.run != RunState::Running)
        return;
    setRun(RunState::Stopping);
    m_units.stop();
    m_desk.stop();
    m_bench.setRunning(RunState::Stopping);
    m_bench.stopSoon();
    m_links.batchChanged(batch());
    expectLabels();
    m_looks = 0;
    m_ending.start();
}

void LineControl::sayWhatIsWaitedFor() const
{
    qCInfo(lcLine,
           "The end of the run waits for: requests %d open and %d due, records %d, labels %d, units asked "
           "for %d, cards "
           "%d, check %d, account %d, stop %d",
           m_desk.open(), m_desk.due(), m_conductor.open(), int(m_labels.isBusy()), int(m_onceOurs.size()),
           int(m_bench.isBusy()), int(m_checking), int(m_accountWatch.isAsking()), int(m_guard.isBusy()));
}

ReservationDesk::Door LineControl::door() const
{
    using Door = ReservationDesk::Door;
    if (!m_guard.stop() || workflow::reachOf(m_guard.stop()->cause) == workflow::StopReach::Line)
        return Door::Open;
    return m_guard.stop()->cause == workflow::StopCause::SpendingLimit ? Door::NothingNew : Door::Shut;
}

void LineControl::stopItself(workflow::StopReach reach)
{
    if (reach == workflow::StopReach::Carrier)
        m_desk.setDoor(door(), {m_guard.stop()->reason, m_guard.stop()->words, {}});
    else
        stop();
    m_links.batchChanged(batch());
}

void LineControl::released(workflow::StopReach reach)
{
    if (reach == workflow::StopReach::Carrier && m_batch.run == RunState::Running) {
        m_accountWatch.begin();
        m_desk.setDoor(door());
    }
    m_links.batchChanged(batch());
}

void LineControl::endWhenQuiet()
{
    if (!isIdle()) {
        if (++m_looks == kLooksBeforeItIsSaid)
            sayWhatIsWaitedFor();
        return;
    }
    m_ending.stop();
    m_units.releaseAll();
    setRun(RunState::Stopped);
    m_bench.setRunning(RunState::Stopped);
    m_links.batchChanged(batch());
}

std::optional<workflow::Spending> LineControl::spending()
{
    if (m_options.limits.perBatch <= 0 && m_options.limits.perDay <= 0)
        return workflow::Spending{};
    const auto spent = m_ports.journal->spending(m_batchId, startOfToday());
    if (!spent) {
        // Without knowing what was spent nothing more may be.
        setTrouble(spent.error().sentence());
        return std::nullopt;
    }
    return *spent;
}

void LineControl::changed(UnitIndex index)
{
    if (Slot *slot = m_bench.slotOf(index))
        slot->follow(m_conductor.unit(index));
    m_guard.unitChanged(m_conductor.unit(index), m_counted[size_t(index)].phase);
    show(index);
}

void LineControl::show(UnitIndex index)
{
    const journal::UnitRecord &record = m_conductor.unit(index);
    m_handout.changed(index);
    Counted &counted = m_counted[size_t(index)];
    if (workflow::isFinal(record.state.phase) && !workflow::isFinal(counted.phase))
        m_pace.finished(m_ports.clock->monotonic());
    tally(counted, -1);
    counted = countedAs(record.state);
    tally(counted, 1);
    m_desk.setAhead(m_ahead);
    m_links.unitChanged(snapshotOf(record));
    m_links.batchChanged(batch());
    if (m_batch.waiting() == 0 && m_batch.run == RunState::Running)
        stop();
    else
        expectLabels();
}

void LineControl::perform(UnitIndex unit, const workflow::Command &command)
{
    if (!m_units.mayAct(unit)) {
        lost(unit, claimLost());
        return;
    }
    const workflow::State &state = m_conductor.state(unit);
    if (const auto *ask = std::get_if<workflow::AskToReserve>(&command)) {
        const bool needsEid = state.plan.reserve == esim::ReserveMode::Eid && !state.eid;
        if (needsEid)
            m_handout.askForCard(unit);
        else
            m_desk.perform(unit, *ask);
    } else if (const auto *reserve = std::get_if<workflow::Reserve>(&command)) {
        m_desk.perform(unit, *reserve);
    } else if (const auto *search = std::get_if<workflow::Search>(&command)) {
        m_desk.perform(unit, *search);
    } else if (const auto *lost = std::get_if<workflow::NoteLost>(&command)) {
        m_desk.perform(unit, *lost);
    } else if (const auto *poll = std::get_if<workflow::Poll>(&command)) {
        m_desk.perform(unit, *poll);
    } else if (const auto *activate = std::get_if<workflow::ActivateSim>(&command)) {
        m_desk.perform(unit, *activate);
    } else if (std::holds_alternative<workflow::Continue>(command)) {
        report(unit, workflow::Continued{});
    } else if (std::holds_alternative<workflow::AskForCard>(command)) {
        m_handout.askForCard(unit);
    } else if (std::holds_alternative<workflow::Print>(command)) {
        // Also while the line stands: the journal says already that it is being printed, and a printer that
        // was sent nothing would be taken for one in doubt at the next start.
        m_labels.print(unit);
        expectLabels();
    } else if (Slot *slot = m_bench.slotOf(unit)) {
        slot->perform(command, m_conductor.unit(unit));
    } else if (!std::holds_alternative<workflow::ReleaseCard>(command)) {
        report(unit,
               workflow::CardWorkLost{workflow::Written::No,
                                      workflow::CardIs::Gone,
                                      std::nullopt,
                                      {QStringLiteral("card.gone"),
                                       QCoreApplication::translate("station", "The card was taken out."),
                                       {}}});
    }
}

void LineControl::expectLabels()
{
    // Also what other stations have at their printers: each may be waiting for a sheet of its own to fill.
    const bool noMore = m_batch.run != RunState::Running || m_batch.waiting() <= m_atPrinter;
    m_labels.expect(noMore ? LabelDesk::Coming::NoMore : LabelDesk::Coming::More);
}

void LineControl::contradicted(UnitIndex unit, const base::Error &error)
{
    const workflow::State &state = m_conductor.state(unit);
    m_guard.seen(error, state.plan.serial);
    m_handout.changed(unit);
    if (error.code == base::ErrorCode("journal.eid-in-work")) {
        if (Slot *slot = m_bench.slotOf(unit))
            slot->refuse(error.sentence());
    } else if (state.phase == Phase::Planned) {
        // Nothing was sent: it may ask again, for another spare or when there is room.
        m_desk.notBegun(unit);
        perform(unit, workflow::AskToReserve{});
    } else if (state.phase == Phase::Reserving && !state.reserve.openIntent.isEmpty()) {
        // Another station has adopted the profile that this request made; its own is then the stray.
        report(unit, workflow::ReserveUnknown{workflow::reasonOf(error)});
    }
    m_links.refused(error);
}

void LineControl::report(UnitIndex unit, workflow::Event event)
{
    // What comes late for a unit that another station has: that station finds it out by itself.
    if (m_units.isOurs(unit))
        m_conductor.send(unit, std::move(event));
    else
        dropped(unit, event, std::nullopt);
}

void LineControl::dropped(UnitIndex unit, const workflow::Event &event, const std::optional<base::Error> &why)
{
    using Was = workflow::desk::NotTaken::Was;
    const bool isAnothers = why && why->code == base::ErrorCode("journal.reservation-taken");
    if (std::holds_alternative<workflow::ReserveStarted>(event)) {
        // Its card may have left in the same moment: nothing was sent.
        m_desk.notBegun(unit);
    } else if (const auto *spare = std::get_if<workflow::SpareTaken>(&event)) {
        if (!isAnothers)
            m_desk.notTaken(spare->reservation.id, Was::Spare);
    } else if (const auto *seen = std::get_if<workflow::ReservationSeen>(&event)) {
        // The next search must find it: nobody else will.
        if (!isAnothers && !hasOwner(seen->reservation.id))
            m_desk.notTaken(seen->reservation.id, Was::Found);
    } else if (const auto *offered = std::get_if<workflow::CardOffered>(&event)) {
        // One that has come to its end meanwhile shows its verdict there.
        Slot *const slot = m_bench.slotNamed(offered->reader);
        const workflow::State &state = m_conductor.state(unit);
        const bool waitsInVain = slot && slot->unit() == unit && !slot->isBusy() &&
                                 state.card.reader != offered->reader && !workflow::isFinal(state.phase);
        if (waitsInVain && !why)
            slot->offerAnew();
        m_handout.changed(unit);
    }
}

bool LineControl::hasOwner(const QString &reservation) const
{
    for (UnitIndex unit = 0; unit < count(); ++unit) {
        const auto &own = m_conductor.state(unit).reservation;
        if (own && own->id == reservation)
            return true;
    }
    return false;
}

void LineControl::withUnit(UnitIndex unit, std::function<void()> what)
{
    if (m_units.isOurs(unit)) {
        what();
        return;
    }
    if (const auto before = m_onceOurs.take(unit)) {
        m_onceOurs.insert(unit, [before, what = std::move(what)] {
            before();
            what();
        });
        return; // it is asked for already
    }
    m_onceOurs.insert(unit, std::move(what));
    m_units.ask(unit);
}

void LineControl::granted(const journal::UnitRecord &record)
{
    const UnitIndex unit = record.index;
    m_waitedFor.remove(unit);
    takeOver(record);
    if (m_batch.run == RunState::Running)
        resume(unit);
    if (const auto what = m_onceOurs.take(unit))
        what();
    else if (workflow::needsCard(m_conductor.state(unit)))
        m_handout.askForCard(unit);
}

void LineControl::denied(UnitIndex unit, const base::Error &error)
{
    m_onceOurs.remove(unit);
    const auto &eid = m_conductor.state(unit).eid;
    Slot *slot = eid ? m_bench.slotWith(*eid) : nullptr;
    if (slot)
        slot->refuse(error.sentence());
    // Said once, however long the card lies there.
    const bool isNew = !m_waitedFor.contains(unit);
    if (isNew || !slot)
        m_links.refused(error);
    if (!slot || m_batch.run != RunState::Running) {
        m_waitedFor.remove(unit);
        return;
    }
    m_waitedFor.insert(unit);
    QTimer::singleShot(kBeforeAskingAgain, &m_ending, [this, unit] { askAgain(unit); });
}

void LineControl::askAgain(UnitIndex unit)
{
    // Another batch may be open by now.
    if (!m_waitedFor.contains(unit))
        return;
    const workflow::State &state = m_conductor.state(unit);
    const bool isWaiting = m_batch.run == RunState::Running && !m_units.isOurs(unit) &&
                           workflow::needsCard(state) && state.eid && m_bench.slotWith(*state.eid);
    if (isWaiting)
        m_handout.askForCard(unit);
    else
        m_waitedFor.remove(unit);
}

void LineControl::lost(UnitIndex unit, const base::Error &error)
{
    if (!m_units.isOurs(unit))
        return;
    m_units.lost(unit);
    m_desk.letGo(unit);
    if (Slot *slot = m_bench.slotOf(unit))
        slot->letGo(error.sentence());
    show(unit);
    m_links.refused(error);
}

void LineControl::takeOver(const journal::UnitRecord &record)
{
    m_conductor.replace(record);
    if (record.state.reservation)
        m_desk.know(record.state.reservation->id);
    show(record.index);
}

void LineControl::readAgain(const journal::UnitRecord &record)
{
    takeOver(record);
    // Its card may have been in the reader all the time.
    if (m_batch.run == RunState::Running && workflow::needsCard(record.state) && record.state.eid)
        m_handout.askForCard(record.index);
}

int LineControl::wanted(const std::set<UnitIndex> &ours)
{
    // Units that wait for a person's scan hold nobody up, nor do those that wait for a printer or a full
    // sheet.
    const auto goOn = std::count_if(ours.begin(), ours.end(), [this](UnitIndex unit) {
        const Phase phase = m_conductor.state(unit).phase;
        return !workflow::isFinal(phase) && phase != Phase::WaitingForScan && phase != Phase::Printing;
    });
    return kClaimedAhead + m_bench.count() + 2 * m_options.mostInFlight - int(goOn);
}

std::vector<UnitIndex> LineControl::idle(const std::set<UnitIndex> &ours)
{
    std::vector<UnitIndex> free;
    for (const UnitIndex unit : ours) {
        const workflow::State &state = m_conductor.state(unit);
        // A unit whose card is known goes on wherever that card is put in.
        const bool waitsForItsCard =
            state.phase == Phase::WaitingForCard && state.eid && state.card.reader.isEmpty();
        const Slot *slot = m_bench.slotOf(unit);
        const bool isOver = m_batch.run == RunState::Stopped || workflow::isFinal(state.phase);
        // What a printer or a card says can only be recorded of a unit that is still ours.
        if ((isOver || waitsForItsCard) && m_conductor.isQuiet(unit) && !m_onceOurs.contains(unit) &&
            !m_labels.isPrinting(unit) && !(slot && (slot->isBusy() || waitsForItsCard)))
            free.push_back(unit);
    }
    return free;
}

void LineControl::actOnUnit(UnitIndex unit, const UnitWish &wish)
{
    if (!isValid(unit))
        return;
    if (auto event = eventFor(m_conductor.state(unit), wish))
        withUnit(unit, [this, unit, event = std::move(*event)] { report(unit, event); });
    else
        m_links.refused(event.error());
}

bool LineControl::isHandedOver(UnitIndex unit) const
{
    return isValid(unit) && m_conductor.state(unit).handedOver;
}

void LineControl::assign(const QString &serial, const QString &reader)
{
    if (const auto given = m_handout.assign(serial, reader); !given)
        m_links.refused(given.error());
}

void LineControl::actOnLabel(UnitIndex unit, const LabelWish &wish)
{
    if (isValid(unit))
        m_labels.act(unit, wish);
}

base::Result<void> LineControl::scanLabel(UnitIndex unit, const base::Secret &text)
{
    if (!isValid(unit))
        return refuse(base::ErrorKind::BadInput, "unit.unknown",
                      QCoreApplication::translate("station", "There is no such unit."));
    const auto judged = m_labels.scan(unit, text);
    if (judged)
        m_guard.labelRight();
    else
        m_guard.seen(judged.error(), m_conductor.state(unit).plan.serial);
    return judged;
}

void LineControl::retell()
{
    m_bench.retell([this](const SlotSnapshot &slot) {
        // A verdict may stand there from a batch that is closed.
        const bool isOurs =
            isValid(slot.unit) && m_conductor.unit(slot.unit).state.plan.serial == slot.serial;
        const workflow::Reason reason =
            isOurs ? m_conductor.unit(slot.unit).state.reason : workflow::Reason();
        return reason.isEmpty() ? QString() : workflow::sentence(reason);
    });
    for (UnitIndex unit = 0; unit < count(); ++unit) {
        const journal::UnitRecord &record = m_conductor.unit(unit);
        if (!record.state.reason.isEmpty())
            m_links.unitChanged(snapshotOf(record));
    }
    if (m_info)
        m_links.batchChanged(batch());
}

void LineControl::setTrouble(const QString &sentence)
{
    if (sentence.isEmpty())
        m_batch.carrierTrouble.reset();
    else
        m_batch.carrierTrouble = sentence;
    m_links.batchChanged(batch());
}

} // namespace station
