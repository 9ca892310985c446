#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace card {

/// The smaller STORE DATA blocks that cards have asked for (facts/sgp22.md §2.4), by ATR, so that only the
/// first card of a kind has to refuse one. Kept in a small text file, a line for each: ATR in hexadecimal
/// digits, a blank, the size. What the file cannot tell is learned again; a person may edit or delete it.
/// Thread: a value.
class BlockSizes
{
public:
    /// @param file read now and written when something is learned; empty: for this object's life alone
    explicit BlockSizes(QString file = {});

    /// Bytes of data in a block for this card. @param most the size to use for cards that never refused one
    int sizeFor(const QByteArray &atr, int most) const;
    /// This card took blocks of this size and refused larger ones. @param size 1..254, others are left out
    void learn(const QByteArray &atr, int size);

private:
    void read();
    void write() const;
    void keep(const QByteArray &atr, int size);

    QString m_file;
    QHash<QByteArray, int> m_sizes;
};

} // namespace card
