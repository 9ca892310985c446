#pragma once

#include "core/esim/activation_code.h"
#include "core/esim/numbers.h"
#include "core/workflow/unit.h"

#include <vector>

namespace simulation {

/// Names and numbers that all runs of one thread share, because making them costs more than a step.
struct Pool
{
    static constexpr int kSize = 96;
    std::vector<esim::Eid> eids;
    std::vector<esim::Iccid> iccids;
    std::vector<esim::ActivationCode> codes; ///< with a matching ID each
    std::vector<QString> reservationIds;
    std::vector<QString> simIds;
    std::vector<QString> serials;
    std::vector<QString> readers;
    std::vector<QByteArray> intents;
    esim::ActivationCode addressCode; ///< of every reservation by EID: no matching ID
    QString address;
    workflow::Reason because;
    workflow::Reason notRunning;

    static const Pool &ofThisThread();

private:
    Pool();
};

} // namespace simulation
