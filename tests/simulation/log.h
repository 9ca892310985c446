#pragma once

#include "core/base/clock.h"

#include <QByteArray>

#include <cstdio>

namespace simulation {

/// What happened in one run, line by line, when somebody wants to know. The same seed gives the same bytes.
class Log
{
public:
    enum class Keep { Nothing, Everything };
    explicit Log(Keep keep)
        : m_keep(keep)
    {}

    template <class... Arguments>
    void line(base::Instant at, const char *format, Arguments... arguments)
    {
        if (m_keep == Keep::Nothing)
            return;
        char text[320];
        const qint64 ms = at.time_since_epoch().count() % (48ll * 3600 * 1000);
        const int head = std::snprintf(text, sizeof text, "%5lld.%03lld ", static_cast<long long>(ms / 1000),
                                       static_cast<long long>(ms % 1000));
        if constexpr (sizeof...(arguments) == 0)
            std::snprintf(text + head, sizeof text - size_t(head), "%s", format);
        else
            std::snprintf(text + head, sizeof text - size_t(head), format, arguments...);
        m_text += text;
        m_text += '\n';
    }
    const QByteArray &text() const { return m_text; }

private:
    Keep m_keep;
    QByteArray m_text;
};

} // namespace simulation
