#pragma once

#include "core/esim/chip.h"
#include "core/esim/numbers.h"
#include "core/lpa/card_job.h"
#include "core/lpa/es10b.h"

#include <memory>
#include <vector>

/// Jobs that read a card and change nothing.
namespace lpa {

/// What GetEID, GetEUICCInfo2 and GetEuiccConfiguredAddresses tell together.
struct Chip
{
    esim::Eid eid;
    esim::ChipInfo info;
};

/// Where a card sends its device for a profile: the read-back of a default SM-DP+ address.
struct CardAddress
{
    esim::Eid eid;
    QString defaultSmdp; ///< empty: none is stored
};

/// What is on a card: the read-back that decides after an unknown end (design §5.2).
struct CardContents
{
    esim::Eid eid;
    std::vector<esim::ProfileInfo> profiles;
    std::vector<esim::PendingNotification> notifications; ///< ascending by sequence number
};

std::unique_ptr<Job<esim::Eid>> readEid(card::Channel &channel);
/// A card without the function GetEuiccConfiguredAddresses gives empty addresses.
std::unique_ptr<Job<Chip>> readChip(card::Channel &channel);
/// Asks for the fields that ProfileInfo holds; a card that refuses the tag list is asked without one.
std::unique_ptr<Job<std::vector<esim::ProfileInfo>>> readProfiles(card::Channel &channel);
/// All pending notifications with their bytes in one command; a card that refuses is asked for its list and
/// then for each. The list is called empty only when the card says so both ways, or says so in so many words.
std::unique_ptr<Job<std::vector<esim::PendingNotification>>> readNotifications(card::Channel &channel);
/// The card's Rules Authorisation Table.
std::unique_ptr<Job<std::vector<es10::PolicyAuthorisation>>> readRules(card::Channel &channel);
/// EID and default SM-DP+ address. A card that does not tell its address is a failure, never an empty
/// address.
std::unique_ptr<Job<CardAddress>> readDefaultAddress(card::Channel &channel);
/// EID, profiles and notifications.
std::unique_ptr<Job<CardContents>> readCard(card::Channel &channel);

} // namespace lpa
