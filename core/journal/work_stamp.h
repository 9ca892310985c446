#pragma once

#include "core/base/clock.h"
#include "core/base/described.h"
#include "core/esim/plan.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace journal {

/// Which version of a named thing was used: a recipe, a label template.
struct NamedVersion
{
    QString name;
    QByteArray sha256; ///< of everything that it decides
    friend bool operator==(const NamedVersion &, const NamedVersion &) = default;
    static constexpr auto fields()
    {
        return std::tuple{base::Field{"name", &NamedVersion::name},
                          base::Field{"sha256", &NamedVersion::sha256}};
    }
};

/// What the programs that speak to cards were kept from, as they have reported it themselves: their system
/// calls are filtered (seccomp), or they do not run.
enum class SystemCalls { Filtered };
inline constexpr std::array kSystemCallsNames{esim::EnumName<SystemCalls>{SystemCalls::Filtered, "filtered"}};
constexpr const auto &enumNames(SystemCalls) { return kSystemCallsNames; }

/// How the programs that speak to cards were confined.
struct CardConfinement
{
    SystemCalls systemCalls = SystemCalls::Filtered;
    int landlock = 0;  ///< version of the kernel's Landlock that bars files and network besides, 0: none
    int memoryMiB = 0; ///< how much their memory may grow, 0: without bound
    friend bool operator==(const CardConfinement &, const CardConfinement &) = default;
    static constexpr auto fields()
    {
        using base::Field;
        return std::tuple{Field{"system_calls", &CardConfinement::systemCalls},
                          Field{"landlock", &CardConfinement::landlock},
                          Field{"memory_mib", &CardConfinement::memoryMiB}};
    }
};

/// What a piece of work on a batch was.
enum class Work {
    Import, ///< recipes became plans
    Run,    ///< units were worked on
};
inline constexpr std::array kWorkNames{esim::EnumName<Work>{Work::Import, "import"},
                                       esim::EnumName<Work>{Work::Run, "run"}};
constexpr const auto &enumNames(Work) { return kWorkNames; }

/// Where and with which versions work on a batch was done. It is recorded in the chain when the work begins,
/// because a report that is made later would name the versions of that later day.
struct WorkStamp
{
    static constexpr const char *kName = "work-began";
    Work work = Work::Run;
    QString station;
    QString program; ///< name and version
    std::vector<NamedVersion> recipes;
    NamedVersion labelTemplate;
    /// Empty with an import, where cards are not real, and where no such program had reported yet.
    std::optional<CardConfinement> cardHosts = {};
    friend bool operator==(const WorkStamp &, const WorkStamp &) = default;
    static constexpr auto fields()
    {
        using base::Field;
        return std::tuple{Field{"work", &WorkStamp::work},
                          Field{"station", &WorkStamp::station},
                          Field{"program", &WorkStamp::program},
                          Field{"recipes", &WorkStamp::recipes},
                          Field{"label_template", &WorkStamp::labelTemplate},
                          Field{"card_hosts", &WorkStamp::cardHosts}};
    }
};

/// A WorkStamp as it is read back.
struct WorkRecord
{
    qint64 sequence = 0; ///< its place in the chain
    base::Instant at{};
    WorkStamp stamp;
    QString operatorName;
};

} // namespace journal
