#pragma once

#include <QString>

#include <memory>

namespace faults {

/// Another program on this machine that uses the smart card service: takes the card in a reader for itself
/// where it may, and resets it. Thread: any.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &reader);
    ~OtherProgram();

    /// Tries to reset the card, in a thread of its own: the service may let it wait.
    void resetSoon();
    /// How often it was let in, and how often it was told that the reader is in use.
    struct Counts
    {
        int resets = 0;
        int refusals = 0;
    };
    static Counts counts();

private:
    struct State;
    std::unique_ptr<State> m;
};

} // namespace faults
