#pragma once

#include "core/esim/activation_code.h"
#include "core/esim/numbers.h"
#include "core/lpa/card_job.h"
#include "core/lpa/es10c.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// Jobs that change a card. A failure says whether the card may be changed all the same; then it must be
/// read.
namespace lpa {

/// How a change ended.
enum class Change {
    Made,
    NothingToDo, ///< the card was so already
};

/// Enables a profile without asking for a refresh, then power-cycles the card, because nobody in a bare
/// reader answers a REFRESH and the card would refuse all further commands (facts/sgp22.md §2.6).
std::unique_ptr<Job<Change>> enableProfile(card::Channel &channel, const esim::Iccid &iccid);
/// Disables a profile, then power-cycles the card.
std::unique_ptr<Job<Change>> disableProfile(card::Channel &channel, const esim::Iccid &iccid);
/// Deletes a disabled profile for good. Only what the station installed may be deleted; the caller sees to
/// that.
std::unique_ptr<Job<Change>> deleteProfile(card::Channel &channel, const esim::Iccid &iccid);
/// Gives a profile a name, cut to 64 bytes of UTF-8; an empty one takes it away.
std::unique_ptr<Job<Change>> setNickname(card::Channel &channel, const esim::Iccid &iccid,
                                         const QString &nickname);
/// Writes the default SM-DP+ address (nothing: clears it) and reads it back; another text there is a failure
/// ("card.default-smdp.not-stored").
std::unique_ptr<Job<Change>> setDefaultSmdp(card::Channel &channel,
                                            const std::optional<esim::ServerAddress> &address);
/// Clears what is named, then power-cycles the card.
std::unique_ptr<Job<Change>> memoryReset(card::Channel &channel, const std::vector<es10::MemoryReset> &what);

/// Loads a certificate revocation list.
/// @param certificateList one whole DER element of tag 30; parts that the card still wants are a failure
/// ("card.crl.incomplete")
std::unique_ptr<Job<Change>> loadCrl(card::Channel &channel, const QByteArray &certificateList);
/// Takes a notification off the card although no server has it: its server never learns of that event. Only a
/// person may want this.
std::unique_ptr<Job<Change>> dropNotification(card::Channel &channel, quint64 sequence);

/// Reads the EID first and begins the change on that card alone; another card is a failure ("card.swapped")
/// and stays as it is.
std::unique_ptr<Job<Change>> onCard(card::Channel &channel, const esim::Eid &eid,
                                    std::function<std::unique_ptr<Job<Change>>(card::Channel &)> change);

} // namespace lpa
