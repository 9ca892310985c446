#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace label {

/// A printer that libcups reaches.
struct CupsTarget
{
    enum class Kind {
        Queue,   ///< a queue of the scheduler that CUPS_SERVER or client.conf name, else this machine's
        Printer, ///< an IPP Everywhere printer, asked without a scheduler in between
    };
    enum class Tls { WhereOffered, Always };

    Kind kind = Kind::Queue;
    QString name;        ///< the queue, or the printer's URI: for people and records
    QByteArray uri;      ///< printer-uri of every request (RFC 8011 §4.1.5)
    QByteArray host;     ///< Printer alone
    int port = 631;      ///< Printer alone
    QByteArray resource; ///< path that jobs are posted to
    Tls tls = Tls::WhereOffered;
};

/// Reads `cups:QUEUE`, `ipp://HOST[:PORT]/PATH` or `ipps://...`. Refuses other schemes, empty or impossible
/// queue names, and addresses that hold a user or password. Thread: any.
base::Result<CupsTarget> readCupsTarget(const QString &setting);

/// The IPP printer that a queue sends its jobs to, read from the queue's device-uri; its options
/// (`?waitjob=false`) are CUPS's alone. Nothing for other devices, for `dnssd:` ones, which would have to be
/// looked for in the network, and for those that hold a user or password. Thread: any.
std::optional<CupsTarget> printerBehind(const QByteArray &device);

/// How long a printer is waited for.
struct CupsTimes
{
    std::chrono::milliseconds request{10000}; ///< each answer
    std::chrono::milliseconds patience{
        120000}; ///< until the printer is ready, and again until the label is out
    std::chrono::milliseconds cancelling{10000}; ///< until a cancelled job has ended
    std::chrono::milliseconds firstPause{100};   ///< between two looks; each pause is half as long again
    std::chrono::milliseconds longestPause{2000};
};

} // namespace label
