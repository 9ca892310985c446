#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What the fuzz targets share: how they take their input apart, and how they say that something is wrong.
namespace fuzz {

/// What must hold whatever the input is. Otherwise the run ends as a finding that says where.
inline void require(bool holds, const char *file = __builtin_FILE(), int line = __builtin_LINE())
{
    if (holds)
        return;
    std::fprintf(stderr, "%s:%d: what must hold does not\n", file, line);
    std::abort();
}

/// The fuzzer's bytes, taken from the front. An input that is used up gives zeros and empty arrays.
class Input
{
public:
    Input(const uint8_t *data, size_t size)
        : m_left(reinterpret_cast<const char *>(data), qsizetype(size))
    {}

    bool isUsedUp() const { return m_left.isEmpty(); }
    quint8 byte()
    {
        const QByteArrayView one = take(1);
        return one.isEmpty() ? quint8(0) : quint8(one[0]);
    }
    quint16 word() { return quint16(quint16(byte()) << 8 | byte()); }
    /// At most this many bytes. A copy of exactly that size, so that reading beyond its end is a finding.
    QByteArray bytes(qsizetype most) { return take(most).toByteArray(); }
    QByteArray rest() { return bytes(m_left.size()); }

private:
    QByteArrayView take(qsizetype most)
    {
        const QByteArrayView taken = m_left.first(std::min(most, m_left.size()));
        m_left = m_left.sliced(taken.size());
        return taken;
    }

    QByteArrayView m_left;
};

} // namespace fuzz
