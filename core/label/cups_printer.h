#pragma once

#include "core/label/cups_target.h"
#include "core/label/printer.h"

#include <memory>

namespace label {

/// Prints through a CUPS queue or on an IPP Everywhere printer, with libcups alone. Each label is one job: a
/// PDF of exactly the stock's size, unscaled, sent from memory, named by chance; the next one is sent when it
/// has ended. What is known of the paper is in labelOf(). A queue's jobs are taken out of its history when
/// they have ended; those whose end is not waited for, before the next label or check. Blocks on its own
/// thread only. Destroying it gives the job at hand CupsTimes::cancelling to end, and cancels it; jobs that
/// are still to be taken out get the same time.
class CupsPrinter final : public Printer
{
public:
    /// @param needs told in the thread of construction what the printer waits for ("The printer is out of
    /// labels.")
    explicit CupsPrinter(CupsTarget target, CupsTimes times = {},
                         std::function<void(base::Error)> needs = {});
    ~CupsPrinter() override;

    void print(LabelJob job, Done done) override;
    /// Answers when the labels before are out: one thread looks after both.
    void check(std::function<void(base::Result<QString>)> done) override;

private:
    struct State;
    std::unique_ptr<State> m;
};

} // namespace label
