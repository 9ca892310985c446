#pragma once

#include "core/base/secret.h"

#include <QSocketNotifier>
#include <QString>

#include <termios.h>

#include <functional>
#include <memory>

namespace stationctl {

/// A secret that a person types on the terminal, without echo, while the event loop goes on. Thread: the main
/// one.
class TypedSecret
{
public:
    TypedSecret();
    /// Shows typing again.
    ~TypedSecret();
    TypedSecret(const TypedSecret &) = delete;
    TypedSecret &operator=(const TypedSecret &) = delete;

    /// Whether somebody can type: stdin is a terminal.
    static bool isPossible();
    /// Shows the question on stderr; `typed` runs once with the line, which is empty when nothing was typed
    /// or the terminal has gone.
    void ask(const QString &question, std::function<void(base::Secret)> typed);

private:
    void read();
    void showTyping();

    std::unique_ptr<QSocketNotifier> m_ready;
    std::function<void(base::Secret)> m_typed;
    termios m_before{};
    bool m_hidden = false;
};

} // namespace stationctl
