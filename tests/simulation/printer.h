#pragma once

#include "core/workflow/events.h"
#include "tests/simulation/random.h"
#include "tests/simulation/schedule.h"

#include <functional>
#include <vector>

namespace simulation {

class World;

/// What came out of the printer: a label on paper, or a file that a second print replaces.
struct Label
{
    int unit = -1;
    int reprint = 0; ///< what the label says: 0 for the first
    esim::ActivationCode code;
};

class Printer
{
public:
    explicit Printer(World &world);

    void print(int unit, const esim::ActivationCode &code, int reprint, Owner owner,
               std::function<void(workflow::Event)> report);
    const std::vector<Label> &labels() const { return m_labels; }
    /// The newest label of a unit; nothing when none came out.
    const Label *labelOf(int unit) const;

private:
    World &m_world;
    Random m_random;
    std::vector<Label> m_labels;
};

} // namespace simulation
