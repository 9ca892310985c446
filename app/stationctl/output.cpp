#include "app/stationctl/output.h"

#include <QJsonDocument>

#include <unistd.h>

#include <cstdio>

namespace stationctl {
namespace {

void write(FILE *to, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), to);
    std::fflush(to);
}

} // namespace

void Output::clearProgress() const
{
    if (m_progressShown)
        write(stderr, "\r\033[K");
    m_progressShown = false;
}

void Output::json(const QJsonObject &object) const
{
    if (isJson())
        write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::line(const QString &text) const
{
    clearProgress();
    write(isJson() ? stderr : stdout, text.toUtf8() + '\n');
}

void Output::note(const QString &text) const
{
    clearProgress();
    write(stderr, text.toUtf8() + '\n');
}

void Output::progress(const QString &text) const
{
    if (!isatty(STDERR_FILENO))
        return;
    write(stderr, "\r\033[K" + text.toUtf8());
    m_progressShown = true;
}

int exitStatus(base::ErrorKind kind)
{
    switch (kind) {
    case base::ErrorKind::Usage: return kUsage;
    case base::ErrorKind::BadInput: return kBadInput;
    case base::ErrorKind::MissingPart: return kMissingPart;
    case base::ErrorKind::Refused:
    case base::ErrorKind::Unknown:
    case base::ErrorKind::Internal: return kSomeNotDone;
    }
    return kSomeNotDone;
}

int Output::fail(const base::Error &error) const
{
    note(error.sentence());
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("error")},
                       {QStringLiteral("code"), error.code.text()},
                       {QStringLiteral("reason"), error.sentence()}};
    json(object);
    return exitStatus(error.kind);
}

} // namespace stationctl
