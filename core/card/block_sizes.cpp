#include "core/card/block_sizes.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>

#include <algorithm>

namespace card {

namespace {

Q_LOGGING_CATEGORY(log, "station.card")

constexpr qsizetype MostCards = 256;
constexpr qsizetype MostAtrBytes = 33;
constexpr qint64 MostFileBytes = 64 * 1024;

} // namespace

BlockSizes::BlockSizes(QString file)
    : m_file(std::move(file))
{
    read();
}

int BlockSizes::sizeFor(const QByteArray &atr, int most) const
{
    return std::min(most, m_sizes.value(atr, most));
}

void BlockSizes::keep(const QByteArray &atr, int size)
{
    if (atr.isEmpty() || atr.size() > MostAtrBytes || size < 1 || size > 254)
        return;
    if (m_sizes.contains(atr) || m_sizes.size() < MostCards)
        m_sizes.insert(atr, std::min(size, m_sizes.value(atr, size)));
}

void BlockSizes::learn(const QByteArray &atr, int size)
{
    if (sizeFor(atr, 255) <= size)
        return;
    read(); // another program of the same folder may have learned in the meantime
    keep(atr, size);
    if (m_sizes.contains(atr))
        write();
}

void BlockSizes::read()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : file.read(MostFileBytes).split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() == 2)
            keep(QByteArray::fromHex(fields[0]), fields[1].toInt());
    }
}

void BlockSizes::write() const
{
    if (m_file.isEmpty())
        return;
    QByteArrayList lines;
    for (auto it = m_sizes.begin(); it != m_sizes.end(); ++it)
        lines.append(it.key().toHex().toUpper() + ' ' + QByteArray::number(it.value()) + '\n');
    std::sort(lines.begin(), lines.end());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join()) < 0 || !file.commit())
        qCWarning(log, "The block sizes of cards cannot be kept: %ls", qUtf16Printable(file.errorString()));
}

} // namespace card
