#pragma once

#include "core/card/channel.h"

#include <QList>
#include <QStringList>

namespace card {

/// Keeps a reader's name for as long as this object lives, whatever number PC/SC gives it when it is plugged
/// in again. PC/SC's names end in the reader's number and its slot (" 01 00"); the number depends on which
/// readers of the same model are there. What stands before them is the model and, in brackets, the serial
/// number where the reader has one: then it is known for certain. Without one, a reader that comes back under
/// another number is taken for the one of its model that is missing, if just one is. Thread: a value.
class ReaderNames
{
public:
    /// @param expected names that were given before, in the settings for example
    explicit ReaderNames(const QStringList &expected = {});

    /// Takes PC/SC's names of all readers that are there now.
    void update(const QStringList &pcscNames);
    /// The lasting name of a reader that is there; PC/SC's own for any other.
    ReaderName lasting(const QString &pcscName) const;
    /// PC/SC's present name of a reader, or its last one, or the name itself where it was never there. Empty
    /// while it is gone and another reader bears that name.
    QString pcscName(const ReaderName &lasting) const;

private:
    enum class Presence { Gone, Here };
    struct Known
    {
        ReaderName lasting;
        QString pcsc; ///< its present or last name
        Presence presence = Presence::Gone;
    };

    Known *missing(const QString &pcscName, const QStringList &newcomers);
    ReaderName unused(const QString &pcscName) const;

    QList<Known> m_known;
};

/// Whether two PC/SC names can be one reader's slot at different times: all but the number is the same.
bool canBeSameReader(const QString &one, const QString &other);

} // namespace card
