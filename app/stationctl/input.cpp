#include "app/stationctl/input.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/crypto.h>
#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace stationctl {
namespace {

/// What is typed on a terminal is not shown while this lives.
class HiddenTyping
{
public:
    HiddenTyping()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    HiddenTyping(const HiddenTyping &) = delete;
    HiddenTyping &operator=(const HiddenTyping &) = delete;

private:
    termios m_before{};
    bool m_isTerminal = false;
};

} // namespace

base::Result<base::Secret> readSecretInput(const QString &file)
{
    constexpr qint64 kMost = 64 * 1024;
    QFile input(file);
    const bool opened =
        file == QLatin1String("-") ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly);
    if (!opened) {
        return base::fail(base::ErrorKind::BadInput, base::ErrorCode("input.unreadable"),
                          QCoreApplication::translate("stationctl", "The file cannot be read."),
                          QCoreApplication::translate("stationctl", "Check the path and its permissions."),
                          file);
    }
    const HiddenTyping hidden;
    QByteArray bytes = input.read(kMost);
    QByteArrayView text(bytes);
    while (!text.isEmpty() && (text.back() == '\n' || text.back() == '\r'))
        text.chop(1);
    base::Secret secret(text);
    OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    return secret;
}

} // namespace stationctl
