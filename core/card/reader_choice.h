#pragma once

#include <QByteArray>
#include <QList>

namespace card {

/// Which of PC/SC's readers are watched.
struct ReaderChoice
{
    QList<QByteArray> watched;
    int leftOut = 0; ///< readers that are to be used, and for which there is no room
};

/// The readers to watch: those to use first, then the others as far as there is room, so that they can be
/// shown as not used. Pure. Thread: any.
/// @param names PC/SC's names  @param toUse the readers of the settings, by name, whatever number they have
/// today; all when empty  @param most there is room for so many
ReaderChoice chooseReaders(const QList<QByteArray> &names, const QList<QByteArray> &toUse, qsizetype most);

} // namespace card
