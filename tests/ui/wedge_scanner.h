#pragma once

#include <QGuiApplication>
#include <QKeyEvent>
#include <QWindow>

#include <chrono>

/// A keyboard, under a person's hands or a scanner's: its keys arrive at the window that has the focus, with
/// the times that a test gives them.
class Keyboard
{
public:
    using Millis = std::chrono::milliseconds;

    Millis now{1000}; ///< the next key's time

    void send(QEvent::Type type, int key, const QString &text = {}, Qt::KeyboardModifiers modifiers = {})
    {
        QKeyEvent event(type, key, modifiers, text);
        event.setTimestamp(quint64(now.count()));
        if (QWindow *to = QGuiApplication::focusWindow())
            QCoreApplication::sendEvent(to, &event);
    }
    void key(int key, const QString &text = {}, Qt::KeyboardModifiers modifiers = {})
    {
        send(QEvent::KeyPress, key, text, modifiers);
        send(QEvent::KeyRelease, key, text, modifiers);
    }
    void type(QChar c)
    {
        const int code = c.toUpper().unicode();
        key(code < 128 ? code : int(Qt::Key_unknown), c);
    }
    void type(const QString &text, Millis gap)
    {
        for (const QChar c : text) {
            type(c);
            now += gap;
        }
    }
    void enter() { key(Qt::Key_Return, QStringLiteral("\r")); }
    /// Types as a scanner does, and ends with Enter.
    void scan(const QString &text, Millis gap = Millis(4))
    {
        type(text, gap);
        enter();
    }
};
