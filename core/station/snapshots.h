#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/manifest/column_mapping.h"
#include "core/workflow/line.h"
#include "core/workflow/stop_rules.h"
#include "core/workflow/unit.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What the station tells the window and the command line: values without secrets, copied across threads.
namespace station {

using workflow::UnitIndex;

/// One unit as people see it.
struct UnitSnapshot
{
    UnitIndex index = -1; ///< its place in the batch, from 0
    QString serial;
    QString eid;   ///< 32 digits, empty while not known
    QString iccid; ///< empty while not known
    workflow::Phase phase = workflow::Phase::Planned;
    QString reasonCode; ///< empty when there is nothing to say
    QString reason;     ///< one sentence in the present language
    QString reader;     ///< the reader it is or was last in
    esim::ReserveMode reserve = esim::ReserveMode::MatchingId;
    esim::Deliver deliver = esim::Deliver::Install;
    QString recipe;
    QString fleet;
    QString reservationId;
    QString code;          ///< the activation code, masked
    bool hasLabel = false; ///< a label can be shown
    int prints = 0;        ///< labels that were printed, or perhaps were
    bool canPrint = false; ///< a first label can be asked for
    bool canReprint = false;
    bool canVoid = false;
    base::Instant changedAt{};
    std::optional<base::Instant> startedAt;
    std::optional<base::Instant> finishedAt;
};

/// What a slot asks of the operator or is doing.
enum class SlotState {
    NotUsed, ///< the settings exclude this reader
    Empty,   ///< no card
    Reading, ///< a card was put in, its EID is being read
    Waiting, ///< the unit's card is in, its reservation is not ready yet
    Working, ///< a card session runs: leave the card in
    NoUnit,  ///< this card belongs to no unit of the batch
    Trouble, ///< the card or the reader does not work, see the message
    Done,    ///< take the card out
    Failed,  ///< take the card out
    Held,    ///< take the card out, a person is needed
};

inline constexpr std::array kSlotStateNames{
    esim::EnumName<SlotState>{SlotState::NotUsed, "not-used"},
    esim::EnumName<SlotState>{SlotState::Empty, "empty"},
    esim::EnumName<SlotState>{SlotState::Reading, "reading"},
    esim::EnumName<SlotState>{SlotState::Waiting, "waiting"},
    esim::EnumName<SlotState>{SlotState::Working, "working"},
    esim::EnumName<SlotState>{SlotState::NoUnit, "no-unit"},
    esim::EnumName<SlotState>{SlotState::Trouble, "trouble"},
    esim::EnumName<SlotState>{SlotState::Done, "done"},
    esim::EnumName<SlotState>{SlotState::Failed, "failed"},
    esim::EnumName<SlotState>{SlotState::Held, "held"},
};
constexpr const auto &enumNames(SlotState) { return kSlotStateNames; }

/// One reader with its place on the bench.
struct SlotSnapshot
{
    QString reader;      ///< the PC/SC name
    int number = 0;      ///< its place, from 1
    bool present = true; ///< false when the reader was unplugged
    bool cardIn = false; ///< a verdict stays on the slot after its card was taken out
    SlotState state = SlotState::Empty;
    UnitIndex unit = -1;
    QString serial;
    QString eid;
    QString work;          ///< the running step in a word or two, translated
    int percent = -1;      ///< 0 to 100 while working, -1 when not known
    QString message;       ///< one sentence: what is wrong, what to do
    base::Instant since{}; ///< when this state began
};

enum class RunState { Stopped, Running, Stopping };

/// Why the line stopped itself; it stays until a person releases it.
struct LineStopSnapshot
{
    workflow::StopCause cause = workflow::StopCause::SameReason;
    QString reasonCode; ///< empty when the cause says it all
    QString sentence;   ///< what happened and what to do, in the present language
    base::Instant since{};
    workflow::StopRules::Release release = workflow::StopRules::Release::ByOne; ///< how many it takes

    /// Whether everything stands; else units that are reserved go on.
    bool standsStill() const { return workflow::reachOf(cause) == workflow::StopReach::Line; }
};

/// The open batch as a whole.
struct BatchSnapshot
{
    QString name;
    QString recipe;
    int total = 0;
    int done = 0;
    int failed = 0;
    int held = 0;
    RunState run = RunState::Stopped;
    std::optional<double> unitsPerHour; ///< over the last minutes of this run
    std::optional<base::Millis> timeLeft;
    std::optional<QString>
        carrierTrouble; ///< a sentence while the carrier does not answer or a limit is reached
    std::optional<LineStopSnapshot> stopped; ///< the line stopped itself and was not released yet

    int waiting() const { return total - done - failed - held; }
};

/// One line of a unit's story, in words.
struct StoryRow
{
    base::Instant at{};
    QString what;  ///< a sentence
    QString phase; ///< the stable phase name after it
    QString who;   ///< the operator, may be empty
};

/// A fault of a manifest: where it is and what to do.
struct ManifestFaultRow
{
    int row = 0; ///< 1 is the header; 0 when the whole file is meant
    QString column;
    QString text;           ///< sentence with remedy
    QString original;       ///< the cell as it stands, masked where it is a secret
    QStringList cells = {}; ///< the whole row as it stands in the file, masked; may be empty
};

/// A column of a manifest and what it is taken for.
struct ManifestColumn
{
    QString title; ///< as in the file
    manifest::ColumnUse use = manifest::ColumnUse::Keep;
    manifest::ColumnUse named = manifest::ColumnUse::Keep; ///< what its title alone means
};

/// How many units go one way.
struct ManifestWay
{
    esim::ReserveMode reserve = esim::ReserveMode::MatchingId;
    esim::Deliver deliver = esim::Deliver::Install;
    int units = 0;
};

/// What a fleet's units will reserve.
struct ManifestFleet
{
    QString name; ///< empty: the Sims stay in the fleet they have
    int reservations = 0;
};

/// What the settings let be reserved. 0: no limit.
struct ManifestLimits
{
    int perBatch = 0;
    int perDay = 0;
    std::optional<int> today = std::nullopt; ///< what was asked for today already; nothing: not known
};

/// A manifest as the station understood it, before anything is stored.
struct ManifestPreview
{
    QString file;
    QString recipe;
    int units = 0;
    QList<ManifestColumn> columns;  ///< in file order; those of a refused header too
    QList<QStringList> firstRows;   ///< serial, EID, reserve, deliver, fleet, recipe, masked code
    QList<ManifestFaultRow> faults; ///< not empty: nothing can be imported
    QList<ManifestFaultRow> warnings;
    int reservations = 0; ///< profiles that will be asked for
    QList<ManifestWay> ways;
    QList<ManifestFleet> fleets; ///< the most reservations first
    ManifestLimits limits;
};

/// One thing in which the carrier's account and the journal do not agree, or that nobody has used.
struct AccountDifference
{
    enum class Kind {
        Stray,         ///< the carrier has it alive, the journal does not know it
        Unused,        ///< a unit had it and went on without it; it is alive and paid for
        Missing,       ///< a unit has it, the carrier does not
        Dead,          ///< a unit counts on it, the carrier calls it failed
        UsedElsewhere, ///< the carrier calls it downloaded, the unit's card has nothing of it
        NotUsed,       ///< the unit is done by installing, the carrier calls it not downloaded yet
        OtherEid,      ///< bound to another EID than the unit's
        OtherIccid,    ///< another ICCID than the unit's
        SeveralForEid, ///< one of several alive ones for the same EID
        Voided,        ///< a unit's code was voided, and the reservation is alive and paid for
        Unknown,       ///< a unit's request whose outcome is still not known
    };
    Kind kind = Kind::Stray;
    QString reservationId; ///< empty with Unknown
    QString batch;         ///< with serial: the unit that it concerns; empty when there is none
    QString serial;
    QString eid;
    QString iccid;
    std::optional<base::Instant> createdAt; ///< by the carrier's clock
    QString sentence; ///< for people, in the present language: what is so and what to do

    friend bool operator==(const AccountDifference &, const AccountDifference &) = default;
};

inline constexpr std::array kAccountDifferenceNames{
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::Stray, "stray"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::Unused, "unused"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::Missing, "missing"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::Dead, "dead"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::UsedElsewhere, "used-elsewhere"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::NotUsed, "not-used"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::OtherEid, "other-eid"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::OtherIccid, "other-iccid"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::SeveralForEid, "several-for-eid"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::Voided, "voided"},
    esim::EnumName<AccountDifference::Kind>{AccountDifference::Kind::Unknown, "unknown"},
};
constexpr const auto &enumNames(AccountDifference::Kind) { return kAccountDifferenceNames; }

/// The comparison of the whole account with the whole journal.
struct AccountReport
{
    int listed = 0; ///< reservations at the carrier
    int known = 0;  ///< reservations that the journal knows
    QList<AccountDifference> differences;
};

/// One check of the doctor.
struct Check
{
    enum class Verdict { Good, Warning, Bad, NotUsed };
    QString part;  ///< "readers", "carrier", …: stable
    QString title; ///< translated
    Verdict verdict = Verdict::Good;
    QString text;   ///< a sentence: what was found
    QString remedy; ///< a sentence, empty when good
};

} // namespace station
