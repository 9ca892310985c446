#pragma once

#include "core/base/result.h"
#include "core/esim/numbers.h"
#include "core/esim/profile.h"
#include "core/lpa/es10b.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

/// ES10c: the profiles on the card (SGP.22 v2 §5.7.15 to §5.7.21; facts/sgp22.md §3). Thread: any.
namespace lpa::es10 {

/// GetEID, tag BF3E.
QByteArray getEid();
base::Result<esim::Eid> readEid(QByteArrayView answer);

/// Which fields GetProfilesInfo asks for.
enum class ProfileFields {
    Factory,     ///< everything ProfileInfo holds, and no icon: icons cost a kilobyte per profile
    CardDefault, ///< the card's own choice, for cards that refuse the tag list
};
/// GetProfilesInfo, tag BF2D: all profiles.
QByteArray getProfiles(ProfileFields fields);
/// The profiles; an entry whose ICCID cannot be read is left out. A refusal of the card is an error
/// ("card.profiles.wrong-input", "card.profiles.refused").
base::Result<std::vector<esim::ProfileInfo>> readProfiles(QByteArrayView answer);

/// The metadata of a profile that is offered, and who owns it.
struct OfferedProfile
{
    esim::ProfileInfo info; ///< its state is of no meaning
    std::optional<ProfileOwner> owner;
};
/// StoreMetadata, tag BF25, as ES9+ profileMetadata and a package carry it.
base::Result<OfferedProfile> readMetadata(QByteArrayView bytes);

/// Whether the card is to ask the device for a refresh. A bare reader has nobody to answer it.
enum class Refresh { No, Yes };
/// EnableProfile (BF31) and DisableProfile (BF32). The answers hold result codes.
QByteArray enableProfile(const esim::Iccid &iccid, Refresh refresh);
QByteArray disableProfile(const esim::Iccid &iccid, Refresh refresh);
/// DeleteProfile, tag BF33. The answer holds a result code.
QByteArray deleteProfile(const esim::Iccid &iccid);
/// SetNickname, tag BF29; cut to 64 bytes between characters; empty clears it. The answer holds a result
/// code.
QByteArray setNickname(const esim::Iccid &iccid, QStringView nickname);

/// What eUICCMemoryReset takes away.
enum class MemoryReset {
    OperationalProfiles, ///< profiles of class operational
    TestProfiles,        ///< test profiles that were loaded in the field
    DefaultSmdp,         ///< the default SM-DP+ address goes back to its first value
};
/// eUICCMemoryReset, tag BF34. The answer holds a result code.
QByteArray memoryReset(const std::vector<MemoryReset> &what);

} // namespace lpa::es10
