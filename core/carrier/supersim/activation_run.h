#pragma once

#include "core/carrier/carrier.h"
#include "core/carrier/supersim/gateway.h"
#include "core/carrier/supersim/profile_json.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>

namespace carrier::supersim {

/// Names of fleets and their identifiers, as the carrier told them.
using FleetSids = std::map<QString, QString>;

/// One activate() call (facts/supersim.md §1.4, §4.4): look at the Sim; nothing to do: done; else set name,
/// fleet and status in one POST; look until it is so. Every POST is preceded by a look, so a lost answer, a
/// 429 or a run that was broken off is simply gone through again.
///
///     fleet name -> SID      look ── as wanted ──────────────► done(status)
///                        ▲    │ scheduled: wait, look
///                        │    ▼ differs
///                        └── POST ── lost, busy, 83010, accepted: look again
///
/// Held by its own callbacks.
class ActivationRun : public std::enable_shared_from_this<ActivationRun>
{
public:
    /// `gateway` and `fleets` must outlive the object. `done` gets the Sim's status as the carrier writes it.
    ActivationRun(Gateway &gateway, FleetSids &fleets, Activation activation, Done<QString> done);
    void start();

private:
    /// What the next look means when the Sim is not as wanted.
    enum class Next { Post, Wait, Fail };

    void resolveFleet();
    void look();
    void judge(const Sim &sim);
    void post(const Sim &sim);
    void takePosted(const CarrierResult<base::http::Answer> &answer);
    void lookAfter(base::Millis wait);
    void lookLater();
    void finish(CarrierResult<QString> result);
    CarrierFailure tooSlow(const QString &status) const;

    bool statusFits(const Sim &sim) const;
    bool fleetFits(const Sim &sim) const;
    bool nameFits(const Sim &sim) const;

    Gateway &m_gateway;
    FleetSids &m_fleets;
    Activation m_activation;
    Done<QString> m_done;
    QString m_fleetSid;
    Next m_next = Next::Post;
    std::optional<CarrierFailure> m_verdict; ///< the carrier's last refusal
    int m_posts = 0;
    int m_looks = 0;
    base::Millis m_waited{0};
};

} // namespace carrier::supersim
