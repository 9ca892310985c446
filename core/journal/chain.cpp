#include "core/journal/chain.h"

#include "core/base/crypto.h"

#include <QString>
#include <QtEndian>

namespace journal::chain {
namespace {

void addNumber(QByteArray &to, qint64 number)
{
    char bytes[8];
    qToBigEndian(number, bytes);
    to.append(bytes, sizeof bytes);
}

void addText(QByteArray &to, const QByteArray &text)
{
    addNumber(to, text.size());
    to += text;
}

} // namespace

QByteArray start() { return QByteArray(32, '\0'); }

QByteArray next(const QByteArray &previous, const Row &row)
{
    QByteArray bytes = previous;
    bytes.reserve(previous.size() + row.payload.size() + 160);
    addNumber(bytes, row.sequence);
    bytes += char(row.batch ? 1 : 0);
    if (row.batch)
        addNumber(bytes, *row.batch);
    addNumber(bytes, row.unit);
    addNumber(bytes, row.at.time_since_epoch().count());
    addText(bytes, row.kind);
    addText(bytes, row.payload);
    addText(bytes, row.phase);
    addText(bytes, row.operatorName);
    return base::sha256(bytes);
}

void ImportDigest::add(qint64 unit, const QString &serial, qint64 manifestRow, const QByteArray &plan,
                       const QByteArray &labels, const QByteArray &extras)
{
    QByteArray bytes = m_digest;
    addNumber(bytes, unit);
    addText(bytes, serial.toUtf8());
    addNumber(bytes, manifestRow);
    addText(bytes, plan);
    addText(bytes, labels);
    addText(bytes, extras);
    m_digest = base::sha256(bytes);
}

} // namespace journal::chain
