#pragma once

#include "core/base/clock.h"
#include "core/base/described.h"
#include "core/base/result.h"
#include "core/esim/activation_code.h"
#include "core/esim/numbers.h"
#include "core/esim/plan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

/// One unit's way through the station as values (design §3). Nothing here does I/O, knows the time or draws
/// random numbers: those arrive inside events.
namespace workflow {

/// Where a unit stands; the names are those of the command line (design §7).
enum class Phase {
    Planned,
    Reserving,
    Reserved,
    Activating,
    WaitingForCard,
    Installing,
    WritingAddress,
    Verifying,
    Printing,
    WaitingForScan,
    Done,
    Failed,
    Held,
};

inline constexpr std::array kPhaseNames{
    esim::EnumName<Phase>{Phase::Planned, "planned"},
    esim::EnumName<Phase>{Phase::Reserving, "reserving"},
    esim::EnumName<Phase>{Phase::Reserved, "reserved"},
    esim::EnumName<Phase>{Phase::Activating, "activating"},
    esim::EnumName<Phase>{Phase::WaitingForCard, "waiting-for-card"},
    esim::EnumName<Phase>{Phase::Installing, "installing"},
    esim::EnumName<Phase>{Phase::WritingAddress, "writing-address"},
    esim::EnumName<Phase>{Phase::Verifying, "verifying"},
    esim::EnumName<Phase>{Phase::Printing, "printing"},
    esim::EnumName<Phase>{Phase::WaitingForScan, "waiting-for-scan"},
    esim::EnumName<Phase>{Phase::Done, "done"},
    esim::EnumName<Phase>{Phase::Failed, "failed"},
    esim::EnumName<Phase>{Phase::Held, "held"},
};
constexpr const auto &enumNames(Phase) { return kPhaseNames; }

/// Done, failed and held units wait for nobody but a person.
constexpr bool isFinal(Phase phase)
{
    return phase == Phase::Done || phase == Phase::Failed || phase == Phase::Held;
}

/// Failed and held units go on when a person says so, or when their card shows more.
constexpr bool isStuck(Phase phase) { return phase == Phase::Failed || phase == Phase::Held; }

/// Why a unit failed, is held or waits: a stable code and a sentence for people.
/// A reason that the workflow itself gives carries arguments instead of text, so that repeating a step gives
/// the same state in every language; sentence() in reasons.h makes the words.
struct Reason
{
    QString code;
    QString text;
    QStringList arguments;

    bool isEmpty() const { return code.isEmpty(); }
    friend bool operator==(const Reason &, const Reason &) = default;
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"code", &Reason::code}, base::Field{"text", &Reason::text},
                          base::Field{"arguments", &Reason::arguments}};
    }
};

/// The reason an error gives: its code and its sentence.
inline Reason reasonOf(const base::Error &error) { return {error.code.text(), error.sentence(), {}}; }

enum class PrintLabel { No, Yes };
enum class ScanBack { No, Yes };
enum class TestCards { Refused, Allowed };

inline constexpr std::array kPrintLabelNames{esim::EnumName<PrintLabel>{PrintLabel::No, "no"},
                                             esim::EnumName<PrintLabel>{PrintLabel::Yes, "yes"}};
inline constexpr std::array kScanBackNames{esim::EnumName<ScanBack>{ScanBack::No, "no"},
                                           esim::EnumName<ScanBack>{ScanBack::Yes, "yes"}};
inline constexpr std::array kTestCardsNames{esim::EnumName<TestCards>{TestCards::Refused, "refused"},
                                            esim::EnumName<TestCards>{TestCards::Allowed, "allowed"}};
constexpr const auto &enumNames(PrintLabel) { return kPrintLabelNames; }
constexpr const auto &enumNames(ScanBack) { return kScanBackNames; }
constexpr const auto &enumNames(TestCards) { return kTestCardsNames; }

/// What is to be done with a unit: manifest row and recipe together. Never changes after import.
struct Plan
{
    QString serial;
    std::optional<esim::Eid> eid;
    QString recipe;
    esim::ReserveMode reserve = esim::ReserveMode::MatchingId;
    esim::Deliver deliver = esim::Deliver::Install;
    QString fleet; ///< empty: the Sim stays in the fleet it has
    esim::SimStatus simStatus = esim::SimStatus::Ready;
    esim::Enable enable = esim::Enable::Yes;
    PrintLabel print = PrintLabel::No;
    ScanBack scanBack = ScanBack::No;
    TestCards testCards = TestCards::Refused;
    std::optional<esim::ActivationCode> code; ///< with ReserveMode::Given
    std::optional<base::Secret> confirmationCode;

    bool needsCarrier() const { return reserve != esim::ReserveMode::Given; }
    /// Whether something is written to a card.
    bool writesCard() const { return deliver != esim::Deliver::Label; }

    friend bool operator==(const Plan &, const Plan &) = default;
    static constexpr auto fields()
    {
        using base::Field;
        return std::tuple{Field{"serial", &Plan::serial},
                          Field{"eid", &Plan::eid},
                          Field{"recipe", &Plan::recipe},
                          Field{"reserve", &Plan::reserve},
                          Field{"deliver", &Plan::deliver},
                          Field{"fleet", &Plan::fleet},
                          Field{"sim_status", &Plan::simStatus},
                          Field{"enable", &Plan::enable},
                          Field{"print", &Plan::print},
                          Field{"scan_back", &Plan::scanBack},
                          Field{"test_cards", &Plan::testCards},
                          Field{"code", &Plan::code},
                          Field{"confirmation_code", &Plan::confirmationCode}};
    }
};

enum class ReservationStatus { Pending, Available, Consumed, Failed };
inline constexpr std::array kReservationStatusNames{
    esim::EnumName<ReservationStatus>{ReservationStatus::Pending, "pending"},
    esim::EnumName<ReservationStatus>{ReservationStatus::Available, "available"},
    esim::EnumName<ReservationStatus>{ReservationStatus::Consumed, "consumed"},
    esim::EnumName<ReservationStatus>{ReservationStatus::Failed, "failed"},
};
constexpr const auto &enumNames(ReservationStatus) { return kReservationStatusNames; }

/// A reservation as the workflow knows it.
struct Reservation
{
    QString id;
    ReservationStatus status = ReservationStatus::Pending;
    std::optional<esim::Eid> eid;
    std::optional<esim::Iccid> iccid;
    QString simId;
    std::optional<esim::ActivationCode> code;
    QString failure; ///< the carrier's words when failed

    friend bool operator==(const Reservation &, const Reservation &) = default;
    static constexpr auto fields()
    {
        using base::Field;
        return std::tuple{Field{"id", &Reservation::id},          Field{"status", &Reservation::status},
                          Field{"eid", &Reservation::eid},        Field{"iccid", &Reservation::iccid},
                          Field{"sim_id", &Reservation::simId},   Field{"code", &Reservation::code},
                          Field{"failure", &Reservation::failure}};
    }
};

/// What is open or known about asking the carrier for a reservation.
struct ReserveWork
{
    QByteArray openIntent;      ///< id of a request whose outcome is not known yet; empty when none is open
    base::Instant intentAt{};   ///< when that request was decided
    int made = 0;               ///< requests decided so far; each may have cost a profile
    int refusals = 0;           ///< in a row: the carrier certainly did not act
    int emptySearches = 0;      ///< in a row: a reconcile that found nothing
    int failedReservations = 0; ///< reservations that the carrier declared dead
    int trouble = 0;            ///< polls and searches in a row without an answer
    int lost = 0;               ///< requests by matching ID that were given up without an answer
    base::Instant lostSince{};  ///< when the first of those was decided
    int spares = 0;             ///< profiles taken over that a lost request had left behind
    std::optional<QStringList> dead; ///< ids of reservations that were given up: a late answer about one of
                                     ///< them is none to a later request

    friend bool operator==(const ReserveWork &, const ReserveWork &) = default;
    static constexpr auto fields()
    {
        using base::Field;
        return std::tuple{Field{"open_intent", &ReserveWork::openIntent},
                          Field{"intent_at", &ReserveWork::intentAt},
                          Field{"made", &ReserveWork::made},
                          Field{"refusals", &ReserveWork::refusals},
                          Field{"empty_searches", &ReserveWork::emptySearches},
                          Field{"failed_reservations", &ReserveWork::failedReservations},
                          Field{"trouble", &ReserveWork::trouble},
                          Field{"lost", &ReserveWork::lost},
                          Field{"lost_since", &ReserveWork::lostSince},
                          Field{"spares", &ReserveWork::spares},
                          Field{"dead", &ReserveWork::dead}};
    }
};

enum class Activation { Open, Done };
inline constexpr std::array kActivationNames{esim::EnumName<Activation>{Activation::Open, "open"},
                                             esim::EnumName<Activation>{Activation::Done, "done"}};
constexpr const auto &enumNames(Activation) { return kActivationNames; }

/// Which card command is open.
enum class CardStep { None, Installing, Enabling, WritingAddress, Reading, Notifying };
inline constexpr std::array kCardStepNames{
    esim::EnumName<CardStep>{CardStep::None, "none"},
    esim::EnumName<CardStep>{CardStep::Installing, "installing"},
    esim::EnumName<CardStep>{CardStep::Enabling, "enabling"},
    esim::EnumName<CardStep>{CardStep::WritingAddress, "writing-address"},
    esim::EnumName<CardStep>{CardStep::Reading, "reading"},
    esim::EnumName<CardStep>{CardStep::Notifying, "notifying"},
};
constexpr const auto &enumNames(CardStep) { return kCardStepNames; }

/// What is known about the card's content as far as this unit is concerned.
enum class CardTruth {
    Untouched, ///< nothing of ours was written
    Doubtful,  ///< something may have been written: read the card before anything else
    Claimed,   ///< the card's signed result or answer says it was written; not read back yet
    Confirmed, ///< read back
};
inline constexpr std::array kCardTruthNames{
    esim::EnumName<CardTruth>{CardTruth::Untouched, "untouched"},
    esim::EnumName<CardTruth>{CardTruth::Doubtful, "doubtful"},
    esim::EnumName<CardTruth>{CardTruth::Claimed, "claimed"},
    esim::EnumName<CardTruth>{CardTruth::Confirmed, "confirmed"},
};
constexpr const auto &enumNames(CardTruth) { return kCardTruthNames; }

struct CardWork
{
    QString reader; ///< where the unit's card is; empty when it is in none
    CardStep step = CardStep::None;
    CardTruth truth = CardTruth::Untouched;
    int attempts = 0;                 ///< sessions in a row that ended without a result
    int enables = 0;                  ///< times the profile was asked to be enabled
    int reads = 0;                    ///< read-backs in a row that failed
    std::optional<esim::Iccid> iccid; ///< of the profile that was, or may have been, installed
    QByteArray installationResult;    ///< the eUICC's signed ProfileInstallationResult, once there is one

    friend bool operator==(const CardWork &, const CardWork &) = default;
    static constexpr auto fields()
    {
        using base::Field;
        return std::tuple{Field{"reader", &CardWork::reader},
                          Field{"step", &CardWork::step},
                          Field{"truth", &CardWork::truth},
                          Field{"attempts", &CardWork::attempts},
                          Field{"enables", &CardWork::enables},
                          Field{"reads", &CardWork::reads},
                          Field{"iccid", &CardWork::iccid},
                          Field{"installation_result", &CardWork::installationResult}};
    }
};

enum class LabelTruth {
    None,
    Perhaps,  ///< sent to a printer, outcome unknown
    Unproven, ///< taken by a printer that does not see paper
    Printed,
    Scanned,
};
inline constexpr std::array kLabelTruthNames{
    esim::EnumName<LabelTruth>{LabelTruth::None, "none"},
    esim::EnumName<LabelTruth>{LabelTruth::Perhaps, "perhaps"},
    esim::EnumName<LabelTruth>{LabelTruth::Unproven, "unproven"},
    esim::EnumName<LabelTruth>{LabelTruth::Printed, "printed"},
    esim::EnumName<LabelTruth>{LabelTruth::Scanned, "scanned"},
};
constexpr const auto &enumNames(LabelTruth) { return kLabelTruthNames; }

/// Whether a person asked for a label that the plan does not want.
enum class AskedFor { No, Yes };
/// Whether the code may be given out; a voided one never again.
enum class CodeUse { Valid, Voided };
inline constexpr std::array kAskedForNames{esim::EnumName<AskedFor>{AskedFor::No, "no"},
                                           esim::EnumName<AskedFor>{AskedFor::Yes, "yes"}};
inline constexpr std::array kCodeUseNames{esim::EnumName<CodeUse>{CodeUse::Valid, "valid"},
                                          esim::EnumName<CodeUse>{CodeUse::Voided, "voided"}};
constexpr const auto &enumNames(AskedFor) { return kAskedForNames; }
constexpr const auto &enumNames(CodeUse) { return kCodeUseNames; }

struct LabelWork
{
    LabelTruth truth = LabelTruth::None; ///< of the newest label
    int prints = 0; ///< times a label was sent to a printer; the second and all later ones are reprints
    AskedFor asked = AskedFor::No;
    CodeUse code = CodeUse::Valid;

    friend bool operator==(const LabelWork &, const LabelWork &) = default;
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"truth", &LabelWork::truth}, base::Field{"prints", &LabelWork::prints},
                          base::Field{"asked", &LabelWork::asked}, base::Field{"code", &LabelWork::code}};
    }
};

/// Everything that is known about one unit. Its phase follows from the facts; step() keeps the two together.
struct State
{
    Plan plan;
    Phase phase = Phase::Planned;
    std::optional<esim::Eid> eid; ///< the manifest's, or that of the card the unit has taken
    ReserveWork reserve;
    std::optional<Reservation> reservation;
    Activation activation = Activation::Open;
    CardWork card;
    LabelWork label;
    Reason reason; ///< of the present phase; empty when there is nothing to say
    std::optional<QString>
        handedOver; ///< the note with which a failed or held unit was handed to an engineer

    /// The code that a device, the installer or the label uses: the reservation's or the given one.
    std::optional<esim::ActivationCode> code() const
    {
        return reservation && reservation->code ? reservation->code : plan.code;
    }
    /// The ICCID as far as it is known: on the card, else reserved.
    std::optional<esim::Iccid> iccid() const
    {
        return card.iccid ? card.iccid : reservation ? reservation->iccid : std::nullopt;
    }

    friend bool operator==(const State &, const State &) = default;
    static constexpr auto fields()
    {
        using base::Field;
        return std::tuple{Field{"plan", &State::plan},
                          Field{"phase", &State::phase},
                          Field{"eid", &State::eid},
                          Field{"reserve", &State::reserve},
                          Field{"reservation", &State::reservation},
                          Field{"activation", &State::activation},
                          Field{"card", &State::card},
                          Field{"label", &State::label},
                          Field{"reason", &State::reason},
                          Field{"handed_over", &State::handedOver}};
    }
};

/// The state of a unit that has just been imported.
State planned(Plan plan);

} // namespace workflow
