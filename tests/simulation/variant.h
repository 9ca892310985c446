#pragma once

#include "core/workflow/desk.h"
#include "core/workflow/step.h"

#include <array>
#include <utility>

namespace simulation {

/// How the station of a run is built: right, or broken in one way. The product itself has no such switches:
/// what is broken is the simulated glue around it, a fake, or an event or answer on its way in or out of it.
enum class Variant {
    Right,
    BlindRetry,            ///< a lost answer is taken as a refusal
    NoIntentRecord,        ///< the request is not written down
    NoQuietPeriod,         ///< the search follows at once
    EffectBeforeIntent,    ///< the request is sent while its record is on its way to the disk
    Resend,                ///< the HTTP stack repeats a request whose connection broke
    AckBeforeDurable,      ///< the journal says "stored" before it is
    SuccessWithoutReading, ///< the card is not read back
    LostIsNothing,         ///< a session that broke off is taken as without effect
    AdoptsForeignStray,    ///< a search takes what another unit has
    SearchInFlight,        ///< the list is asked for while own requests are under way
    LimitAfterAnswer,      ///< spending is counted when the answer comes
    ReprintUnmarked,       ///< a second label looks like the first
    NoEidCheck,            ///< the card is not compared before it is written
    NotificationFirst,     ///< sent and removed before the journal has it
    RestartTrustsMemory,   ///< a restart does again what was under way
    TwoEventsAtOnce,       ///< an event is decided while the one before it is not durable
    SpareTwice,            ///< a spare stays on the shelf when it is taken
    SparesForgotten,       ///< lost requests are not counted
    WrongScanBelieved,
    ReprintWishUnmarked, ///< a label that a person wants once more looks like the first
    VoidedIsRetried,     ///< a retry prints what was voided
    HandOverOutlived,    ///< a unit goes on and is still an engineer's
    FullDiskIgnored,     ///< a record that was not stored is treated as if it were
    // What the product once did, found by the simulator.
    AnswerWhileHeldLost,  ///< an answer that comes while its unit is held is dropped
    OldNumberKept,        ///< a later profile is looked for by an earlier one's number
    RejectionUnnoticed,   ///< nobody hears that a unit could not take what it was given
    StopTooEarly,         ///< the line stops while records wait for room on the disk
    PauseOutlivesStop,    ///< a pause between two tries is no work to wait for
    CardForgottenByRetry, ///< a retry does not see the card that is still in
    DeadAnswerBelieved,   ///< a late answer about a dead reservation is taken for the answer to a new request
    OpenSessionTrusted,   ///< a session that is open already is not asked whose card it is
    OfferUnnoticed,       ///< a card that its unit did not take stays taken
    NotificationsUnread,  ///< a card that gets an address is not asked for its notifications
};

inline constexpr std::array kVariantNames{
    std::pair{Variant::Right, "right"},
    std::pair{Variant::BlindRetry, "blind-retry"},
    std::pair{Variant::NoIntentRecord, "no-intent-record"},
    std::pair{Variant::NoQuietPeriod, "no-quiet-period"},
    std::pair{Variant::EffectBeforeIntent, "effect-before-intent"},
    std::pair{Variant::Resend, "resend"},
    std::pair{Variant::AckBeforeDurable, "ack-before-durable"},
    std::pair{Variant::SuccessWithoutReading, "success-without-reading"},
    std::pair{Variant::LostIsNothing, "lost-is-nothing"},
    std::pair{Variant::AdoptsForeignStray, "adopts-foreign-stray"},
    std::pair{Variant::SearchInFlight, "search-in-flight"},
    std::pair{Variant::LimitAfterAnswer, "limit-after-answer"},
    std::pair{Variant::ReprintUnmarked, "reprint-unmarked"},
    std::pair{Variant::NoEidCheck, "no-eid-check"},
    std::pair{Variant::NotificationFirst, "notification-first"},
    std::pair{Variant::RestartTrustsMemory, "restart-trusts-memory"},
    std::pair{Variant::TwoEventsAtOnce, "two-events-at-once"},
    std::pair{Variant::SpareTwice, "spare-twice"},
    std::pair{Variant::SparesForgotten, "spares-forgotten"},
    std::pair{Variant::WrongScanBelieved, "wrong-scan-believed"},
    std::pair{Variant::ReprintWishUnmarked, "reprint-wish-unmarked"},
    std::pair{Variant::VoidedIsRetried, "voided-is-retried"},
    std::pair{Variant::HandOverOutlived, "hand-over-outlived"},
    std::pair{Variant::FullDiskIgnored, "full-disk-ignored"},
    std::pair{Variant::AnswerWhileHeldLost, "answer-while-held-lost"},
    std::pair{Variant::OldNumberKept, "old-number-kept"},
    std::pair{Variant::RejectionUnnoticed, "rejection-unnoticed"},
    std::pair{Variant::StopTooEarly, "stop-too-early"},
    std::pair{Variant::PauseOutlivesStop, "pause-outlives-stop"},
    std::pair{Variant::CardForgottenByRetry, "card-forgotten-by-retry"},
    std::pair{Variant::DeadAnswerBelieved, "dead-answer-believed"},
    std::pair{Variant::OpenSessionTrusted, "open-session-trusted"},
    std::pair{Variant::OfferUnnoticed, "offer-unnoticed"},
    std::pair{Variant::NotificationsUnread, "notifications-unread"},
};

const char *nameOf(Variant variant);

/// workflow::step() as this variant's station uses it.
tl::expected<workflow::Step, workflow::Rejected> step(Variant variant, const workflow::State &state,
                                                      const workflow::Event &event);
/// workflow::desk::step() as this variant's station uses it.
workflow::desk::Step deskStep(Variant variant, workflow::desk::State state,
                              const workflow::desk::Event &event, const workflow::desk::Rules &rules,
                              base::Instant now);

} // namespace simulation
