#pragma once

#include <QStringList>

/// One station of several on a shared journal, as a process of its own: labels alone, no readers, the carrier
/// over HTTP.
namespace shared_station {

/// What a station process is told.
struct Orders
{
    QString journalUrl;
    QString folder; ///< with journal.key in it
    QString carrierUrl;
    QString name;
    QString batch;
    int leaseMs = 0;

    QStringList arguments() const;
    static Orders fromArguments(const QStringList &arguments);
};

inline constexpr char kArgument[] = "--station";
inline constexpr char kAccount[] = "AC00000000000000000000000000000001";
inline constexpr char kSecret[] = "the-carriers-test-secret";

/// Runs the batch to its end. Says "lost" for every unit that another station took over meanwhile.
/// @return 0 when every unit is final
int run(const Orders &orders);

} // namespace shared_station
