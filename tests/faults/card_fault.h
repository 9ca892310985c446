#pragma once

#include "core/esim/plan.h"
#include "core/training/euicc.h"

#include <QString>

#include <array>
#include <functional>
#include <memory>
#include <vector>

/// What can go wrong at the n-th APDU of a card's day, as values, and the card that does it. Thread: any.
namespace faults {

/// A fault of one APDU.
enum class CardTrouble {
    None,
    Status,        ///< `status`, and the command is not looked at
    StatusAfter,   ///< `status`, though the command took effect
    PulledBefore,  ///< the card leaves the reader before the command reaches it
    PulledAfter,   ///< the same, when the command has taken effect
    ResetBefore,   ///< the card loses its session before the command, as after a reset by another program
    ResetAfter,    ///< the same, after the command
    Slow,          ///< the answer comes later than anybody waits for
    MuteBefore,    ///< no answer at all, no effect; only taking the card out helps
    MuteAfter,     ///< the same, after the effect
    EndlessMore,   ///< 61xx for ever, without data
    EndlessData,   ///< 61xx for ever, each time with 256 bytes
    Torn,          ///< takes effect; half of the answer's data, or a TLV that ends in its length
    OverLong,      ///< takes effect; a TLV whose length says four thousand million bytes
    Nothing,       ///< takes effect; an answer of no bytes
    TooEarly,      ///< 9000 at once; the command is not looked at
    Silenced,      ///< 9000 and no data, though the command took effect
    ForeignResult, ///< a BF37 of another session, with a wrong signature
    LyingResult,   ///< a BF37 of this session that says "installed", truly signed; no effect
    Swapped,       ///< the card leaves; a stranger is put in first, then the card again
    SwappedUnseen, ///< from here on a stranger answers, and the reader has noticed nothing
};

inline constexpr std::array kTroubleNames{
    esim::EnumName<CardTrouble>{CardTrouble::None, "none"},
    esim::EnumName<CardTrouble>{CardTrouble::Status, "status"},
    esim::EnumName<CardTrouble>{CardTrouble::StatusAfter, "status-after"},
    esim::EnumName<CardTrouble>{CardTrouble::PulledBefore, "pulled-before"},
    esim::EnumName<CardTrouble>{CardTrouble::PulledAfter, "pulled-after"},
    esim::EnumName<CardTrouble>{CardTrouble::ResetBefore, "reset-before"},
    esim::EnumName<CardTrouble>{CardTrouble::ResetAfter, "reset-after"},
    esim::EnumName<CardTrouble>{CardTrouble::Slow, "slow"},
    esim::EnumName<CardTrouble>{CardTrouble::MuteBefore, "mute-before"},
    esim::EnumName<CardTrouble>{CardTrouble::MuteAfter, "mute-after"},
    esim::EnumName<CardTrouble>{CardTrouble::EndlessMore, "endless-61xx"},
    esim::EnumName<CardTrouble>{CardTrouble::EndlessData, "endless-data"},
    esim::EnumName<CardTrouble>{CardTrouble::Torn, "torn-tlv"},
    esim::EnumName<CardTrouble>{CardTrouble::OverLong, "over-long-tlv"},
    esim::EnumName<CardTrouble>{CardTrouble::Nothing, "no-bytes"},
    esim::EnumName<CardTrouble>{CardTrouble::TooEarly, "9000-too-early"},
    esim::EnumName<CardTrouble>{CardTrouble::Silenced, "9000-without-data"},
    esim::EnumName<CardTrouble>{CardTrouble::ForeignResult, "foreign-result"},
    esim::EnumName<CardTrouble>{CardTrouble::LyingResult, "lying-result"},
    esim::EnumName<CardTrouble>{CardTrouble::Swapped, "swapped"},
    esim::EnumName<CardTrouble>{CardTrouble::SwappedUnseen, "swapped-unseen"}};
constexpr const auto &enumNames(CardTrouble) { return kTroubleNames; }

/// How long a fault lasts.
enum class Lasts {
    Once,
    FromThere, ///< at every APDU from there on, until a person has seen to the card
};

/// One card's day.
struct CardFault
{
    CardTrouble trouble = CardTrouble::None;
    int at = 0; ///< the APDU, counted from 1 since the card was first put in
    quint16 status = 0;
    Lasts lasts = Lasts::Once;
    /// Faults that are no APDU's.
    enum class Card {
        Healthy,
        RefusesPackage, ///< a truly signed result with `reason` in `command`
        Full,
        HasProfile, ///< the unit's profile is on it already
    } card = Card::Healthy;
    training::BppCommand command = training::BppCommand::LoadProfileElements;
    int reason = 0;

    bool isNone() const { return trouble == CardTrouble::None && card == Card::Healthy; }
    /// Whether a station must get over it by itself: it happens once, and no card lies about itself.
    bool passes() const;
    /// The kind without place: "status 6F00", "pulled-after".
    QString kind() const;
    /// Kind and place, for people who look for a fault again.
    QString text() const;
};

/// Every kind of fault that is one APDU's, without its place.
std::vector<CardFault> apduFaults();
/// Every fault of a package: the 16 error reasons, a full card, the same profile already there.
std::vector<CardFault> packageFaults();

/// A card that does what its fault says.
class FaultyCard
{
public:
    /// @param reset what another program's reset does; empty: the card loses its session
    FaultyCard(training::EuiccIdentity identity, CardFault fault, base::Millis slow);
    ~FaultyCard();

    const std::shared_ptr<training::Euicc> &card() const { return m_card; }
    const CardFault &fault() const { return m_fault; }
    /// APDUs that the reader has sent so far.
    int apdus() const;
    /// Whether the fault has happened.
    bool hasStruck() const;
    /// A person has taken the card out and cleaned it: a fault that lasts is over.
    void clean();
    /// What another program does to the reader, instead of the card losing its session by itself.
    void setReset(std::function<void()> reset);
    /// A card that nobody wants, for Swapped.
    void setStranger(std::shared_ptr<training::Euicc> stranger);

private:
    struct State;
    CardFault m_fault;
    std::shared_ptr<training::Euicc> m_card;
    std::shared_ptr<State> m;
};

} // namespace faults
