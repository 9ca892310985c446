#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

/// How a unit is to be provisioned: the choices a recipe or a manifest row makes (design §3, §8, §9).
namespace esim {

enum class ReserveMode {
    Eid,        ///< the profile is bound to the EID at the carrier
    MatchingId, ///< the carrier makes an activation code
    Given,      ///< the manifest row carries the activation code; the carrier is not asked
};

enum class Deliver {
    Install, ///< the station downloads the profile into the eUICC
    Address, ///< the station writes the default SM-DP+ address
    Label,   ///< the printed QR is the delivery
};

enum class SimStatus { Ready, Active };
enum class Enable { No, Yes };

/// One row of an enum's table of stable names, as settings, manifests, JSON and the journal write them.
template <class E>
using EnumName = std::pair<E, const char *>;

inline constexpr std::array kReserveModeNames{EnumName<ReserveMode>{ReserveMode::Eid, "eid"},
                                              EnumName<ReserveMode>{ReserveMode::MatchingId, "matching-id"},
                                              EnumName<ReserveMode>{ReserveMode::Given, "given"}};
inline constexpr std::array kDeliverNames{EnumName<Deliver>{Deliver::Install, "install"},
                                          EnumName<Deliver>{Deliver::Address, "address"},
                                          EnumName<Deliver>{Deliver::Label, "label"}};
inline constexpr std::array kSimStatusNames{EnumName<SimStatus>{SimStatus::Ready, "ready"},
                                            EnumName<SimStatus>{SimStatus::Active, "active"}};
inline constexpr std::array kEnableNames{EnumName<Enable>{Enable::No, "false"}, EnumName<Enable>{Enable::Yes, "true"}};

constexpr const auto &enumNames(ReserveMode) { return kReserveModeNames; }
constexpr const auto &enumNames(Deliver) { return kDeliverNames; }
constexpr const auto &enumNames(SimStatus) { return kSimStatusNames; }
constexpr const auto &enumNames(Enable) { return kEnableNames; }

/// The stable name of an enum value; the enum's namespace offers `enumNames(E)`.
template <class E>
QString nameOf(E value)
{
    for (const auto &[candidate, name] : enumNames(value)) {
        if (candidate == value)
            return QString::fromLatin1(name);
    }
    return {};
}

/// The enum value of a stable name, any case; nothing for another text.
template <class E>
std::optional<E> fromName(QStringView text)
{
    for (const auto &[candidate, name] : enumNames(E{})) {
        if (text.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return candidate;
    }
    return std::nullopt;
}

} // namespace esim
