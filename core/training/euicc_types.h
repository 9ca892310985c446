#pragma once

#include "core/base/clock.h"
#include "core/esim/profile.h"
#include "core/training/metadata.h"

#include <QByteArray>

#include <optional>

/// Values around the training eUICC: how it is built, what can be made to go wrong, what it holds.
namespace training {

/// The ISD-R's AID of SGP.22.
inline const QByteArray kStandardIsdrAid = QByteArray::fromHex("A0000005591010FFFFFFFF8900000100");

/// Transmission protocol of the card: decides the ATR and how answers with data travel.
enum class CardProtocol {
    T0, ///< 61xx and GET RESPONSE
    T1, ///< the data comes with the answer
};

/// What the card does after enable, disable and memory reset until it is reset.
enum class AfterStateChange {
    RefusesUntilReset, ///< like most cards: ES10 commands get 6985
    GoesOn,
};

/// What the card keeps when it loses its power while a package is loading.
enum class AfterPowerLoss {
    KeepsNothing,
    ReportsInterruption, ///< a signed ProfileInstallationResult with errorReason 11
};

/// Where a card may be used: test profiles install on test cards alone.
enum class CardUse { Production, Test };

/// How an eUICC is made.
struct EuiccOptions
{
    QByteArray isdrAid = kStandardIsdrAid; ///< another one makes it a card with a vendor's AID alone
    CardProtocol protocol = CardProtocol::T0;
    AfterStateChange afterStateChange = AfterStateChange::RefusesUntilReset;
    AfterPowerLoss afterPowerLoss = AfterPowerLoss::KeepsNothing;
    CardUse use = CardUse::Production;
    esim::Version svn{2, 2, 2};
    esim::Version firmware{1, 0, 0};
    quint64 nonVolatileMemory = 512 * 1024; ///< bytes for profiles when the card is empty
    quint64 volatileMemory = 16 * 1024;     ///< bytes
    PolicyRules allowedRules{true, true}; ///< profile policy rules that its Rules Authorisation Table allows
    QString rootSmds = QStringLiteral("testrootsmds.example.com");
};

/// A profile in the card.
struct InstalledProfile
{
    Metadata metadata;
    QByteArray aid; ///< of its ISD-P
    esim::ProfileState state = esim::ProfileState::Disabled;
    QString nickname;
    quint64 size = 0; ///< bytes of memory
};

/// A pending notification in the card.
struct StoredNotification
{
    esim::PendingNotification pending;
    QByteArray metadata; ///< the BF2F element
};

/// BppCommandId of a ProfileInstallationResult (facts/sgp22.md §4).
enum class BppCommand {
    InitialiseSecureChannel = 0,
    ConfigureIsdp = 1,
    StoreMetadata = 2,
    StoreMetadata2 = 3,
    ReplaceSessionKeys = 4,
    LoadProfileElements = 5,
};

/// ErrorReason of a ProfileInstallationResult that this card gives by itself.
enum class InstallError {
    IncorrectInputValues = 1,
    InvalidSignature = 2,
    InvalidTransactionId = 3,
    UnsupportedCrtValues = 4,
    UnsupportedRemoteOperationType = 5,
    UnsupportedProfileClass = 6,
    StructureError = 7,
    SecurityError = 8,
    IccidAlreadyExists = 9,
    InsufficientMemory = 10,
    Interruption = 11,
    ElementProcessingError = 12,
    DataMismatch = 13,
    TestProfileInvalidKey = 14,
    RuleNotAllowed = 15,
    Unknown = 127,
};

/// Things that go wrong at a counted APDU. Counting begins at 1 with the first APDU after the faults were
/// set.
struct ApduFault
{
    enum class Kind {
        StatusInstead, ///< the status word is answered and the command is not looked at
        StatusAfter,   ///< the command takes effect, and the status word is answered in place of its answer
        MuteBefore,    ///< no answer, no effect
        MuteAfter,     ///< no answer, though the command took effect
        GoneBefore,    ///< the card is pulled before the command reaches it
        GoneAfter,     ///< the card is pulled when the command has taken effect
    };
    Kind kind = Kind::StatusInstead;
    int apdu = 1;
    quint16 statusWord = 0x6F00;
};

/// Makes an installation fail with a result that is truly signed.
struct InstallFault
{
    BppCommand command = BppCommand::LoadProfileElements;
    int reason = 12; ///< any ErrorReason, also ones this card does not know
};

/// What is to go wrong. The default is a healthy card.
struct EuiccFaults
{
    std::optional<ApduFault> apdu;
    std::optional<InstallFault> install;
    enum class LastSegment {
        Answers,
        SaysNothing
    } lastSegment = LastSegment::Answers; ///< 9000 without the result
    enum class Memory { AsIs, Full } memory = Memory::AsIs;
    enum class PowerOn { Answers, Mute } powerOn = PowerOn::Answers; ///< mute: no answer to reset
    int catBusy = 0;                  ///< how many enable and disable commands are refused with catBusy
    base::Millis lastSegmentTakes{0}; ///< how long the card works on the last segment of a package
};

/// What came of one APDU.
struct CardAnswer
{
    enum class Kind {
        Bytes, ///< `bytes` are data and status word
        Mute,  ///< nothing will ever come
        Gone,  ///< the card has left the reader
    };
    Kind kind = Kind::Bytes;
    QByteArray bytes;
    base::Millis after{0}; ///< how long the card takes before it answers; the caller waits
};

/// What an ES10 command came to: data, or none, and a status word.
struct Es10Answer
{
    QByteArray data;
    quint16 statusWord = 0x9000;
    base::Millis after{0};
};

inline Es10Answer es10Status(quint16 statusWord) { return {{}, statusWord, base::Millis(0)}; }
inline Es10Answer es10Data(QByteArray data) { return {std::move(data), 0x9000, base::Millis(0)}; }

/// Status words of the card.
namespace sw {
inline constexpr quint16 kWrongLength = 0x6700;
inline constexpr quint16 kNotSatisfied = 0x6985;
inline constexpr quint16 kBadData = 0x6A80;
inline constexpr quint16 kNotFound = 0x6A82;
inline constexpr quint16 kWrongParameters = 0x6A86;
inline constexpr quint16 kUnknownData = 0x6A88;
inline constexpr quint16 kUnknownInstruction = 0x6D00;
inline constexpr quint16 kUnknownClass = 0x6E00;
} // namespace sw

} // namespace training
