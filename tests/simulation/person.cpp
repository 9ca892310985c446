#include "tests/simulation/person.h"

#include "tests/simulation/pool.h"
#include "tests/simulation/world.h"

#include <algorithm>

namespace simulation {

using base::Millis;
using namespace workflow;

namespace {

constexpr int kMostRetries = 3;
constexpr int kMostReprints = 4;

} // namespace

Person::Person(World &world)
    : m_world(world)
    , m_random(Random::of(world.scenario.run.seed, 6))
    , m_aside(Random::of(world.scenario.run.seed, 7))
{}

void Person::begin()
{
    m_world.schedule.after(Millis(m_random.between(0, 3000)), kOutside, [this] { look(); });
}

void Person::look()
{
    const Faults &faults = m_world.scenario.faults;
    m_world.schedule.after(Millis(m_random.between(1500, 9000)), kOutside, [this] { look(); });
    Line *line = m_world.line();
    for (int i = 0; i < m_world.cards.readers(); ++i)
        lookAtReader(i);
    const bool wantsToStop = faults.hits(Fault::OperatorStops, m_random) && m_random.happens(200);
    if (!line)
        return;
    for (int i = 0; i < line->count(); ++i)
        lookAtUnit(i);
    for (int i = 0; i < line->count(); ++i)
        lookAtLabel(i);
    if (line->run() == RunState::Running && wantsToStop) {
        line->stop();
    } else if (line->run() == RunState::Stopped && m_random.happens(700)) {
        bool isWork = false;
        for (int i = 0; i < line->count(); ++i)
            isWork = isWork || !isFinal(line->state(i).phase);
        if (isWork)
            line->start();
    }
}

Person::Wanted Person::wanted(int card) const
{
    const Line *line = m_world.line();
    const esim::Eid &eid = m_world.cards.cards()[size_t(card)].eid;
    // When all is calm a held unit is retried instead of shown its card.
    const bool isCalm = !m_world.scenario.faults.areOn();
    const auto wants = [isCalm](const State &state) {
        return needsCard(state) && !(isCalm && isFinal(state.phase));
    };
    bool isNamed = false;
    Wanted loose = Wanted::No;
    for (int i = 0; line && i < line->count(); ++i) {
        const State &state = line->state(i);
        const Wanted how = !wants(state)                                    ? Wanted::No
                           : isCalm && state.phase != Phase::WaitingForCard ? Wanted::Later
                                                                            : Wanted::Now;
        if (state.eid == eid) {
            isNamed = true;
            if (how != Wanted::No)
                return how == Wanted::Now ? Wanted::ByName : how;
        }
        if (!state.eid)
            loose = std::max(loose, how);
    }
    return isNamed ? Wanted::No : loose;
}

int Person::nextCard()
{
    const auto &cards = m_world.cards.cards();
    const bool isCareless = m_world.scenario.faults.hits(Fault::WrongCard, m_random);
    const int first = cards.empty() ? 0 : m_random.between(0, int(cards.size()) - 1);
    int best = -1;
    Wanted most = Wanted::No;
    for (int i = 0; i < int(cards.size()); ++i) {
        const int card = (first + i) % int(cards.size());
        if (cards[size_t(card)].reader >= 0)
            continue;
        const Wanted how = isCareless ? Wanted::ByName : wanted(card);
        if (how > most) {
            most = how;
            best = card;
        }
    }
    return best;
}

void Person::lookAtReader(int reader)
{
    const Faults &faults = m_world.scenario.faults;
    Cards &cards = m_world.cards;
    const Line *line = m_world.line();
    const bool pulls = faults.hits(Fault::CardPulled, m_random);
    const bool swaps = faults.hits(Fault::CardSwapped, m_random);
    const Millis soon(m_random.between(0, 6000));
    const Millis moment(m_random.between(10, 900));
    if (cards.cardIn(reader) < 0) {
        if (const int card = nextCard(); card >= 0 && m_random.happens(800))
            cards.putIn(card, reader);
        return;
    }
    if (pulls || swaps) {
        // At any moment, not only when somebody looks.
        const quint64 insertion = cards.insertion(reader);
        m_world.schedule.after(soon, kOutside, [this, reader, insertion, swaps, moment] {
            if (m_world.cards.cardIn(reader) < 0 || m_world.cards.insertion(reader) != insertion)
                return;
            m_world.cards.takeOut(reader);
            if (!swaps)
                return;
            m_world.schedule.after(moment, kOutside, [this, reader] {
                const int card = nextCard();
                if (card >= 0 && m_world.cards.cardIn(reader) < 0)
                    m_world.cards.putIn(card, reader);
            });
        });
        return;
    }
    const bool isBored = m_random.happens(300) || m_isTidying;
    if (!line || !m_random.happens(700))
        return;
    switch (line->slot(reader).shown()) {
    case Slot::Shown::Done:
    case Slot::Shown::Failed:
    case Slot::Shown::Held:
    case Slot::Shown::NoUnit:
    case Slot::Shown::Trouble: cards.takeOut(reader); return;
    case Slot::Shown::Waiting:
        // A card whose unit does not come to it makes room for another.
        if (const int unit = line->slot(reader).unit();
            isBored && (unit < 0 || line->state(unit).phase == Phase::Planned))
            cards.takeOut(reader);
        return;
    case Slot::Shown::Empty:
    case Slot::Shown::Reading:
    case Slot::Shown::Working: return;
    }
}

void Person::lookAtUnit(int unit)
{
    const Faults &faults = m_world.scenario.faults;
    Line &line = *m_world.line();
    const State &state = line.state(unit);
    const bool isImpatient = faults.hits(Fault::OperatorImpatient, m_random);
    const bool takesWrongLabel = faults.hits(Fault::WrongScan, m_random);
    if (state.phase == Phase::WaitingForScan && m_random.happens(700)) {
        const Label *label = m_world.printer.labelOf(unit);
        if (takesWrongLabel)
            line.scan(unit, Pool::ofThisThread().codes[size_t(m_random.between(0, 7))]);
        else if (label)
            line.scan(unit, label->code);
        return;
    }
    int &retries = m_retries[size_t(unit)];
    const bool isStopped = isStuck(state.phase);
    if (isStopped && m_aside.happens(50))
        line.handOver(unit);
    if (isStopped && (isImpatient || m_random.happens(300)) && retries < kMostRetries) {
        ++retries;
        m_world.log.line(m_world.schedule.now(), "operator: retries unit %d", unit);
        line.retry(unit);
    }
}

void Person::lookAtLabel(int unit)
{
    const Faults &faults = m_world.scenario.faults;
    Line &line = *m_world.line();
    const bool wantsLabel = faults.hits(Fault::LabelAskedFor, m_aside);
    // Few, so that most of a batch goes its way.
    const bool wantsNone = faults.hits(Fault::LabelVoided, m_aside) && m_aside.happens(150);
    int &reprints = m_reprints[size_t(unit)];
    if (wantsLabel && reprints < kMostReprints) {
        ++reprints;
        line.askForLabel(unit);
    }
    if (wantsNone)
        line.voidCode(unit);
}

} // namespace simulation
