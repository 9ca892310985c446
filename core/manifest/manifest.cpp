#include "core/manifest/manifest.h"

#include "core/manifest/store.h"

#include <cstring>

namespace manifest {
namespace {

/// Takes a text with a two-byte length in front off `bytes`.
QByteArrayView takeText(QByteArrayView &bytes)
{
    quint16 size = 0;
    std::memcpy(&size, bytes.data(), sizeof size);
    const auto text = bytes.sliced(qsizetype(sizeof size), size);
    bytes = bytes.sliced(qsizetype(sizeof size) + size);
    return text;
}

} // namespace

quint32 Arena::add(QByteArrayView bytes)
{
    if (m_used + bytes.size() > kBlock) {
        m_blocks.push_back(std::make_unique<char[]>(size_t(kBlock)));
        m_used = 0;
    }
    std::memcpy(m_blocks.back().get() + m_used, bytes.data(), size_t(bytes.size()));
    const auto place = quint32(qint64(m_blocks.size() - 1) * kBlock + m_used);
    m_used += bytes.size();
    return place;
}

QByteArrayView Arena::from(quint32 place) const
{
    const qsizetype offset = qsizetype(place) % kBlock;
    return {m_blocks[size_t(place) / size_t(kBlock)].get() + offset, kBlock - offset};
}

QByteArrayView Manifest::Store::serialOf(const Record &record) const
{
    QByteArrayView bytes = arena.from(record.text);
    return takeText(bytes);
}

Manifest::Manifest(std::shared_ptr<const Store> store)
    : m(std::move(store))
{}

qsizetype Manifest::size() const { return qsizetype(m->records.size()); }

Row Manifest::row(qsizetype index) const
{
    const Record &record = m->records[size_t(index)];
    const esim::Recipe &recipe = m->recipes[record.recipe];
    QByteArrayView texts = m->arena.from(record.text);

    Row row;
    row.number = record.number;
    row.serial = QString::fromLatin1(takeText(texts));
    if (record.hasEid()) {
        if (auto eid = esim::Eid::fromBcd(QByteArrayView(record.eid.data(), qsizetype(record.eid.size()))))
            row.eid = *eid;
    }
    row.recipe = recipe.name;
    row.reserve = record.reserve;
    row.deliver = record.deliver;
    row.fleet = m->fleets[qsizetype(record.fleet)];
    row.simStatus = recipe.simStatus;
    row.enable = recipe.enable;
    if (record.codes != Record::kNoCodes) {
        row.code = m->codes[record.codes].code;
        row.confirmationCode = m->codes[record.codes].confirmationCode;
    }
    for (const Column &column : m->header.columns) {
        if (column.meaning == Meaning::Label)
            row.labelFields.append({column.field, QString::fromUtf8(takeText(texts))});
        else if (column.meaning == Meaning::Extra)
            row.extras.append(QString::fromUtf8(takeText(texts)));
    }
    return row;
}

const std::vector<Column> &Manifest::columns() const { return m->header.columns; }
const QStringList &Manifest::extraColumns() const { return m->extraColumns; }
QChar Manifest::separator() const { return m->separator; }
const QByteArray &Manifest::sha256() const { return m->sha256; }
const std::vector<Warning> &Manifest::warnings() const { return m->warnings; }

} // namespace manifest
