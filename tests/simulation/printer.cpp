#include "tests/simulation/printer.h"

#include "tests/simulation/checks.h"
#include "tests/simulation/pool.h"
#include "tests/simulation/world.h"

#include <algorithm>

namespace simulation {

using base::Millis;

Printer::Printer(World &world)
    : m_world(world)
    , m_random(Random::of(world.scenario.run.seed, 5))
{}

void Printer::print(int unit, const esim::ActivationCode &code, int reprint, Owner owner,
                    std::function<void(workflow::Event)> report)
{
    const Faults &faults = m_world.scenario.faults;
    const bool isRefused = faults.hits(Fault::NotPrinted, m_random);
    const bool isPerhaps = faults.hits(Fault::PerhapsPrinted, m_random);
    const bool isLost = faults.hits(Fault::PerhapsNotPrinted, m_random);
    const Millis until(m_random.between(100, 2000));
    const Millis answered = until + Millis(m_random.between(0, 1500));
    const auto &because = Pool::ofThisThread().because;
    workflow::Event outcome = workflow::LabelPrinted{};
    if (isRefused)
        outcome = workflow::LabelNotPrinted{because};
    else if (isPerhaps && !isLost && m_random.between(0, 2) == 0)
        outcome = workflow::LabelUnproven{because};
    else if (isPerhaps || isLost)
        outcome = workflow::LabelPerhapsPrinted{because};
    if (!isRefused && !isLost) {
        // What was handed to the printer comes out, also when the program ends meanwhile.
        m_world.schedule.after(until, kOutside, [this, unit, code, reprint] {
            if (m_world.scenario.secondPrint == workflow::SecondPrint::Harmless)
                std::erase_if(m_labels, [unit](const Label &label) { return label.unit == unit; });
            m_labels.push_back({unit, reprint, code});
            m_world.log.line(m_world.schedule.now(), "printer: label of unit %d, reprint %d", unit, reprint);
            checks::labelCameOut(m_world, m_labels.back());
        });
    }
    m_world.schedule.after(answered, owner,
                           [report = std::move(report), outcome = std::move(outcome)] { report(outcome); });
}

const Label *Printer::labelOf(int unit) const
{
    const auto found = std::find_if(m_labels.rbegin(), m_labels.rend(),
                                    [unit](const Label &label) { return label.unit == unit; });
    return found == m_labels.rend() ? nullptr : &*found;
}

} // namespace simulation
