#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace faults {

/// What a station that is killed must know of the world around it, which goes on when it dies: the world
/// writes it into its folder, and the station reads it there.
struct Surroundings
{
    QString folder;      ///< of the world; not written
    QByteArray ci;       ///< PEM: the root of its servers' certificates
    QString journalUrl;  ///< empty: the journal is a file
    QUrl carrier;        ///< empty: there is none
    QString account;     ///< at the carrier
    base::Secret secret; ///< at the carrier

    /// The journal's folder.
    QString dataFolder() const;
    /// Where the world serves its cards.
    QString cardSocket() const;
    /// Both end the program when there is no such folder.
    void write() const;
    static Surroundings readIn(const QString &folder);
};

} // namespace faults
