#pragma once

#include "tests/simulation/random.h"
#include "tests/simulation/schedule.h"

#include <array>

namespace simulation {

class World;

/// The operator: starts the line, puts cards in and takes them out, retries, scans labels, has them printed
/// again, voids them, and makes mistakes.
class Person
{
public:
    explicit Person(World &world);

    void begin();
    /// After the trouble is over: every unit that stopped is retried once more.
    void tidyUp()
    {
        m_retries.fill(0);
        m_isTidying = true;
    }

private:
    void look();
    void lookAtReader(int reader);
    void lookAtUnit(int unit);
    void lookAtLabel(int unit);
    int nextCard();
    enum class Wanted { No, Later, Now, ByName };
    Wanted wanted(int card) const;

    World &m_world;
    Random m_random;
    bool m_isTidying = false; ///< no card stays where it waits for nothing
    Random m_aside;           ///< apart from what else a person does
    std::array<int, 8> m_retries{};
    std::array<int, 8> m_reprints{};
};

} // namespace simulation
