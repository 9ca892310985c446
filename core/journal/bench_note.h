#pragma once

#include "core/base/clock.h"
#include "core/base/described.h"
#include "core/esim/plan.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace journal {

/// What happens at the bench and concerns no single unit.
enum class BenchAct {
    SignedIn,
    SignedOut,
    LineStopped,  ///< the line stopped itself
    LineReleased, ///< a person lets it go on
    SettingsChanged,
    TrustChanged, ///< other certificates are believed
    PeopleChanged,
};
inline constexpr std::array kBenchActNames{
    esim::EnumName<BenchAct>{BenchAct::SignedIn, "signed-in"},
    esim::EnumName<BenchAct>{BenchAct::SignedOut, "signed-out"},
    esim::EnumName<BenchAct>{BenchAct::LineStopped, "line-stopped"},
    esim::EnumName<BenchAct>{BenchAct::LineReleased, "line-released"},
    esim::EnumName<BenchAct>{BenchAct::SettingsChanged, "settings-changed"},
    esim::EnumName<BenchAct>{BenchAct::TrustChanged, "trust-changed"},
    esim::EnumName<BenchAct>{BenchAct::PeopleChanged, "people-changed"}};
constexpr const auto &enumNames(BenchAct) { return kBenchActNames; }

/// An act at the bench, as it is recorded in the chain. Who did it stands beside it, as for every record.
struct BenchNote
{
    static constexpr const char *kName = "bench-noted";
    BenchAct act = BenchAct::SignedIn;
    QString subject; ///< whom or what it is about: a badge; with the line's stops and releases their cause
    QString reason;  ///< a stable code, or the person's own words
    QString second;  ///< the second person who agreed; empty where one may decide alone
    QString station; ///< at which station; may be empty
    QStringList details; ///< what a sentence about it is made of
    friend bool operator==(const BenchNote &, const BenchNote &) = default;
    static constexpr auto fields()
    {
        using base::Field;
        return std::tuple{Field{"act", &BenchNote::act},         Field{"subject", &BenchNote::subject},
                          Field{"reason", &BenchNote::reason},   Field{"second", &BenchNote::second},
                          Field{"station", &BenchNote::station}, Field{"details", &BenchNote::details}};
    }
};

/// A BenchNote as it is read back.
struct BenchRecord
{
    qint64 sequence = 0;         ///< its place in the chain
    std::optional<qint64> batch; ///< nothing when it concerns no batch
    base::Instant at{};
    BenchNote note;
    QString operatorName;
};

} // namespace journal
