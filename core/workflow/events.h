#pragma once

#include "core/workflow/unit.h"

#include <variant>
#include <vector>

/// What happens to a unit. Each event is stored under its kName for ever; a new meaning needs a new name.
namespace workflow {

// --- reservation
// -----------------------------------------------------------------------------------------------------

/// The line lets the unit reserve: money may be spent from here on.
struct ReserveStarted
{
    static constexpr const char *kName = "reserve-started";
    QByteArray intent; ///< 128 random bits in hex, the journal's id of this request
    base::Instant at{};
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"intent", &ReserveStarted::intent},
                          base::Field{"at", &ReserveStarted::at}};
    }
};

/// The carrier shows a reservation of ours: the answer to a request, to a poll, or found by a search.
struct ReservationSeen
{
    static constexpr const char *kName = "reservation-seen";
    Reservation reservation;
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"reservation", &ReservationSeen::reservation}};
    }
};

/// The line gives the unit a profile that an earlier request left behind: it is paid for already.
struct SpareTaken
{
    static constexpr const char *kName = "spare-taken";
    Reservation reservation;
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"reservation", &SpareTaken::reservation}};
    }
};

/// What a refusal means for asking again.
enum class Again { Later, AfterSettingsAreFixed, Never };
inline constexpr std::array kAgainNames{
    esim::EnumName<Again>{Again::Later, "later"},
    esim::EnumName<Again>{Again::AfterSettingsAreFixed, "after-settings-are-fixed"},
    esim::EnumName<Again>{Again::Never, "never"},
};
constexpr const auto &enumNames(Again) { return kAgainNames; }

/// The carrier has certainly not reserved.
struct ReserveRefused
{
    static constexpr const char *kName = "reserve-refused";
    Again again = Again::Later;
    base::Millis wait{0}; ///< what the carrier asked for, 0 when nothing
    Reason reason;
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"again", &ReserveRefused::again},
                          base::Field{"wait", &ReserveRefused::wait},
                          base::Field{"reason", &ReserveRefused::reason}};
    }
};

/// The answer to a reserve request was lost: the carrier may have acted.
struct ReserveUnknown
{
    static constexpr const char *kName = "reserve-unknown";
    Reason reason;
    static constexpr auto fields() { return std::tuple{base::Field{"reason", &ReserveUnknown::reason}}; }
};

/// A search for a lost reservation found none that could be this unit's.
struct NothingFound
{
    static constexpr const char *kName = "nothing-found";
    static constexpr auto fields() { return std::tuple{}; }
};

/// A search found several reservations that could be this unit's.
struct SeveralFound
{
    static constexpr const char *kName = "several-found";
    int count = 0;
    static constexpr auto fields() { return std::tuple{base::Field{"count", &SeveralFound::count}}; }
};

/// The carrier did not answer a poll or a search.
struct CarrierSilent
{
    static constexpr const char *kName = "carrier-silent";
    Again again = Again::Later;
    Reason reason;
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"again", &CarrierSilent::again},
                          base::Field{"reason", &CarrierSilent::reason}};
    }
};

/// The line lets a reserved unit go on.
struct Continued
{
    static constexpr const char *kName = "continued";
    static constexpr auto fields() { return std::tuple{}; }
};

struct SimActivated
{
    static constexpr const char *kName = "sim-activated";
    static constexpr auto fields() { return std::tuple{}; }
};

struct ActivationFailed
{
    static constexpr const char *kName = "activation-failed";
    Again again = Again::Later;
    Reason reason;
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"again", &ActivationFailed::again},
                          base::Field{"reason", &ActivationFailed::reason}};
    }
};

// --- card
// ------------------------------------------------------------------------------------------------------------

/// The line gives this unit the card in a reader; its EID has just been read.
struct CardOffered
{
    static constexpr const char *kName = "card-offered";
    QString reader;
    std::optional<esim::Eid> eid; ///< always set; optional because an Eid has no empty value
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"reader", &CardOffered::reader}, base::Field{"eid", &CardOffered::eid}};
    }
};

/// The unit's card left its reader while no card command was open.
struct CardLeft
{
    static constexpr const char *kName = "card-left";
    static constexpr auto fields() { return std::tuple{}; }
};

/// Whether something may have been written to the card, and whether it is still there.
enum class Written { No, Perhaps };
enum class CardIs { There, Gone, Stuck };
inline constexpr std::array kWrittenNames{esim::EnumName<Written>{Written::No, "no"},
                                          esim::EnumName<Written>{Written::Perhaps, "perhaps"}};
inline constexpr std::array kCardIsNames{esim::EnumName<CardIs>{CardIs::There, "there"},
                                         esim::EnumName<CardIs>{CardIs::Gone, "gone"},
                                         esim::EnumName<CardIs>{CardIs::Stuck, "stuck"}};
constexpr const auto &enumNames(Written) { return kWrittenNames; }
constexpr const auto &enumNames(CardIs) { return kCardIsNames; }

/// The card's signed result says that the profile is installed.
struct InstallSucceeded
{
    static constexpr const char *kName = "install-succeeded";
    std::optional<esim::Iccid> iccid;
    QByteArray result; ///< the ProfileInstallationResult, BF37
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"iccid", &InstallSucceeded::iccid},
                          base::Field{"result", &InstallSucceeded::result}};
    }
};

/// What a refused install means.
enum class Consequence {
    RetryLater,     ///< passing trouble: the same session again
    Fail,           ///< this card cannot take it; the reservation is untouched
    NewReservation, ///< the profile is used up: a retry reserves another
    Hold,           ///< a person must look
};
inline constexpr std::array kConsequenceNames{
    esim::EnumName<Consequence>{Consequence::RetryLater, "retry-later"},
    esim::EnumName<Consequence>{Consequence::Fail, "fail"},
    esim::EnumName<Consequence>{Consequence::NewReservation, "new-reservation"},
    esim::EnumName<Consequence>{Consequence::Hold, "hold"},
};
constexpr const auto &enumNames(Consequence) { return kConsequenceNames; }

/// Conclusive: the profile is not on the card.
struct InstallRefused
{
    static constexpr const char *kName = "install-refused";
    Consequence consequence = Consequence::Hold;
    Reason reason;
    QByteArray result; ///< the card's signed result, when it gave one
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"consequence", &InstallRefused::consequence},
                          base::Field{"reason", &InstallRefused::reason},
                          base::Field{"result", &InstallRefused::result}};
    }
};

/// A card command ended without an answer that says what happened.
struct CardWorkLost
{
    static constexpr const char *kName = "card-work-lost";
    Written written = Written::Perhaps;
    CardIs card = CardIs::There;
    std::optional<esim::Iccid> iccid; ///< of the profile that may be there
    Reason reason;
    static constexpr auto fields()
    {
        return std::tuple{
            base::Field{"written", &CardWorkLost::written}, base::Field{"card", &CardWorkLost::card},
            base::Field{"iccid", &CardWorkLost::iccid}, base::Field{"reason", &CardWorkLost::reason}};
    }
};

/// The card answered the enable command; what it says is believed only after the read-back.
struct EnableAnswered
{
    static constexpr const char *kName = "enable-answered";
    Reason refusal; ///< empty when the card agreed
    static constexpr auto fields() { return std::tuple{base::Field{"refusal", &EnableAnswered::refusal}}; }
};

/// The card answered the command that writes its default SM-DP+ address.
struct AddressAnswered
{
    static constexpr const char *kName = "address-answered";
    Reason refusal; ///< empty when the card agreed
    static constexpr auto fields() { return std::tuple{base::Field{"refusal", &AddressAnswered::refusal}}; }
};

struct ProfileSeen
{
    std::optional<esim::Iccid> iccid;
    esim::Enable enabled = esim::Enable::No;
    friend bool operator==(const ProfileSeen &, const ProfileSeen &) = default;
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"iccid", &ProfileSeen::iccid},
                          base::Field{"enabled", &ProfileSeen::enabled}};
    }
};

/// A pending notification as it was read from the card, whole, so that it is in the journal before it is
/// sent.
struct NotificationSeen
{
    qint64 sequence = 0;
    QString address;
    QByteArray whole;
    friend bool operator==(const NotificationSeen &, const NotificationSeen &) = default;
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"sequence", &NotificationSeen::sequence},
                          base::Field{"address", &NotificationSeen::address},
                          base::Field{"whole", &NotificationSeen::whole}};
    }
};

/// The card was read: what is really on it.
struct CardRead
{
    static constexpr const char *kName = "card-read";
    std::optional<esim::Eid> eid;
    std::vector<ProfileSeen> profiles;
    std::vector<NotificationSeen> notifications;
    QString defaultAddress;
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"eid", &CardRead::eid}, base::Field{"profiles", &CardRead::profiles},
                          base::Field{"notifications", &CardRead::notifications},
                          base::Field{"default_address", &CardRead::defaultAddress}};
    }
};

/// What became of the pending notifications: sent and removed, or still on the card.
struct NotificationsHandled
{
    static constexpr const char *kName = "notifications-handled";
    std::vector<qint64> sent;
    std::vector<qint64> kept;
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"sent", &NotificationsHandled::sent},
                          base::Field{"kept", &NotificationsHandled::kept}};
    }
};

// --- label
// -----------------------------------------------------------------------------------------------------------

struct LabelPrinted
{
    static constexpr const char *kName = "label-printed";
    static constexpr auto fields() { return std::tuple{}; }
};

/// Certainly no label came out.
struct LabelNotPrinted
{
    static constexpr const char *kName = "label-not-printed";
    Reason reason;
    static constexpr auto fields() { return std::tuple{base::Field{"reason", &LabelNotPrinted::reason}}; }
};

/// A label may have come out.
struct LabelPerhapsPrinted
{
    static constexpr const char *kName = "label-perhaps-printed";
    Reason reason;
    static constexpr auto fields() { return std::tuple{base::Field{"reason", &LabelPerhapsPrinted::reason}}; }
};

/// The printer took the label, nothing went wrong, and nobody there sees paper: only a scan tells.
struct LabelUnproven
{
    static constexpr const char *kName = "label-unproven";
    Reason reason;
    static constexpr auto fields() { return std::tuple{base::Field{"reason", &LabelUnproven::reason}}; }
};

/// A scanned label was compared with this unit's: the whole text is the same.
struct LabelScanned
{
    static constexpr const char *kName = "label-scanned";
    static constexpr auto fields() { return std::tuple{}; }
};

/// A person wants a label that the line has not printed.
struct PrintRequested
{
    static constexpr const char *kName = "print-requested";
    static constexpr auto fields() { return std::tuple{}; }
};

/// Why a label is printed again.
enum class ReprintCause { Jam, Smudged, Lost, Damaged, Other };
inline constexpr std::array kReprintCauseNames{
    esim::EnumName<ReprintCause>{ReprintCause::Jam, "jam"},
    esim::EnumName<ReprintCause>{ReprintCause::Smudged, "smudged"},
    esim::EnumName<ReprintCause>{ReprintCause::Lost, "lost"},
    esim::EnumName<ReprintCause>{ReprintCause::Damaged, "damaged"},
    esim::EnumName<ReprintCause>{ReprintCause::Other, "other"},
};
constexpr const auto &enumNames(ReprintCause) { return kReprintCauseNames; }

/// A person wants the same label once more.
struct ReprintRequested
{
    static constexpr const char *kName = "reprint-requested";
    ReprintCause cause = ReprintCause::Other;
    QString words;        ///< with Other: the person's own
    QString secondPerson; ///< who agreed; empty where one person may decide
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"cause", &ReprintRequested::cause},
                          base::Field{"words", &ReprintRequested::words},
                          base::Field{"second_person", &ReprintRequested::secondPerson}};
    }
};

/// A person takes the unit's code out of use for ever.
struct CodeVoided
{
    static constexpr const char *kName = "code-voided";
    QString reason; ///< the person's own words
    QString by;     ///< who it was, as far as the station knows
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"reason", &CodeVoided::reason}, base::Field{"by", &CodeVoided::by}};
    }
};

// --- people and the program
// --------------------------------------------------------------------------------------------

/// Go on from where the unit stands.
struct RetryRequested
{
    static constexpr const char *kName = "retry-requested";
    static constexpr auto fields() { return std::tuple{}; }
};

/// A person hands a failed or held unit to an engineer: whether it goes on is no longer an operator's choice.
struct HandedOver
{
    static constexpr const char *kName = "handed-over";
    QString note; ///< what the engineer should know, in the person's own words
    static constexpr auto fields() { return std::tuple{base::Field{"note", &HandedOver::note}}; }
};

/// Whether printing a label a second time can do harm: not for a file, which is replaced.
enum class SecondPrint { Harmless, Doubtful };
inline constexpr std::array kSecondPrintNames{esim::EnumName<SecondPrint>{SecondPrint::Harmless, "harmless"},
                                              esim::EnumName<SecondPrint>{SecondPrint::Doubtful, "doubtful"}};
constexpr const auto &enumNames(SecondPrint) { return kSecondPrintNames; }

/// The program starts and finds the unit in the journal; whatever was open is open no more.
struct Restarted
{
    static constexpr const char *kName = "restarted";
    SecondPrint secondPrint = SecondPrint::Doubtful;
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"second_print", &Restarted::secondPrint}};
    }
};

using Event =
    std::variant<ReserveStarted, ReservationSeen, SpareTaken, ReserveRefused, ReserveUnknown, NothingFound,
                 SeveralFound, CarrierSilent, Continued, SimActivated, ActivationFailed, CardOffered,
                 CardLeft, InstallSucceeded, InstallRefused, CardWorkLost, EnableAnswered, AddressAnswered,
                 CardRead, NotificationsHandled, LabelPrinted, LabelNotPrinted, LabelPerhapsPrinted,
                 LabelUnproven, LabelScanned, PrintRequested, ReprintRequested, CodeVoided, RetryRequested,
                 HandedOver, Restarted>;

/// The reservation that an event gives to its unit; null for all others.
inline const Reservation *reservationIn(const Event &event)
{
    if (const auto *seen = std::get_if<ReservationSeen>(&event))
        return &seen->reservation;
    const auto *spare = std::get_if<SpareTaken>(&event);
    return spare ? &spare->reservation : nullptr;
}

/// The stored name of an event.
inline const char *nameOf(const Event &event)
{
    return std::visit([](const auto &e) { return std::decay_t<decltype(e)>::kName; }, event);
}

} // namespace workflow
