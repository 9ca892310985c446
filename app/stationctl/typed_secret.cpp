#include "app/stationctl/typed_secret.h"

#include <QByteArray>

#include <openssl/crypto.h>
#include <unistd.h>

#include <array>
#include <cstdio>

namespace stationctl {

TypedSecret::TypedSecret() = default;

TypedSecret::~TypedSecret() { showTyping(); }

bool TypedSecret::isPossible() { return isatty(STDIN_FILENO) == 1; }

void TypedSecret::ask(const QString &question, std::function<void(base::Secret)> typed)
{
    m_typed = std::move(typed);
    std::fputs(question.toUtf8().constData(), stderr);
    std::fflush(stderr);
    if (tcgetattr(STDIN_FILENO, &m_before) == 0) {
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        // What was typed before the question was shown is not its answer.
        m_hidden = tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
    }
    m_ready = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(m_ready.get(), &QSocketNotifier::activated, m_ready.get(), [this] { read(); });
}

void TypedSecret::read()
{
    // The terminal gives a line at a time, so one read is the answer.
    std::array<char, 1024> line{};
    const ssize_t size = ::read(STDIN_FILENO, line.data(), line.size());
    QByteArrayView text(line.data(), size > 0 ? qsizetype(size) : 0);
    while (!text.isEmpty() && (text.back() == '\n' || text.back() == '\r'))
        text.chop(1);
    const base::Secret secret(text);
    OPENSSL_cleanse(line.data(), line.size());
    showTyping();
    // Not now: this runs in a signal of the notifier.
    m_ready->setEnabled(false);
    m_ready.release()->deleteLater();
    if (const auto typed = std::exchange(m_typed, nullptr))
        typed(secret);
}

void TypedSecret::showTyping()
{
    if (!m_hidden)
        return;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    std::fputs("\n", stderr);
    m_hidden = false;
}

} // namespace stationctl
