#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace stationctl {

/// Where results go: one JSON object per line on stdout with --json, else words for people on stdout. Errors
/// and progress always go to stderr.
class Output
{
public:
    enum class Format { People, Json };
    explicit Output(Format format)
        : m_format(format)
    {}

    bool isJson() const { return m_format == Format::Json; }
    /// One JSON line; nothing for people.
    void json(const QJsonObject &object) const;
    /// One line for people on stdout; with --json it goes to stderr.
    void line(const QString &text) const;
    /// One line on stderr.
    void note(const QString &text) const;
    /// A line on stderr that the next one replaces, on a terminal; nothing elsewhere.
    void progress(const QString &text) const;
    /// An error's sentence on stderr, and as JSON `{"type":"error",…}` with --json. @return its exit status
    int fail(const base::Error &error) const;

private:
    Format m_format;
    mutable bool m_progressShown = false;
    void clearProgress() const;
};

/// Exit statuses of design §7.
inline constexpr int kAllDone = 0;
inline constexpr int kSomeNotDone = 1;
inline constexpr int kUsage = 2;
inline constexpr int kBadInput = 3;
inline constexpr int kMissingPart = 4;
int exitStatus(base::ErrorKind kind);

} // namespace stationctl
