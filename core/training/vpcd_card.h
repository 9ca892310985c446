#pragma once

#include "core/training/euicc.h"

#include <memory>

namespace training {

/// Puts an eUICC into a virtual reader of the real PC/SC service: speaks vpcd's protocol (vsmartcard) over
/// TCP to 127.0.0.1, in a thread of its own. Thread: every function may be called from any, one at a time.
class VpcdCard
{
public:
    explicit VpcdCard(std::shared_ptr<Euicc> card);
    /// Pulls the card.
    ~VpcdCard();
    VpcdCard(const VpcdCard &) = delete;
    VpcdCard &operator=(const VpcdCard &) = delete;

    /// Connects to the driver's port; fails when nobody listens there.
    base::Result<void> start(quint16 port);
    /// Pulls the card out. The driver needs about half a second to notice.
    void stop();
    /// Whether the card is in the reader; a card that vanished by a fault is not.
    enum class Place { Outside, InReader };
    Place place() const;

private:
    struct State;
    std::unique_ptr<State> m;
};

} // namespace training
