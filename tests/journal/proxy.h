#pragma once

#include <QByteArray>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace kit {

/// Stands between clients and a server on 127.0.0.1 and can fail them. Runs in a thread of its own.
class Proxy
{
public:
    enum class Mode {
        Pass,
        Silence, ///< connections stay, nothing goes through: a partition
        Refuse,  ///< connections are closed and no new ones taken
    };
    enum class Cut {
        Never,
        BeforeServer, ///< the message is not passed on and the connection is closed
        AfterServer,  ///< the message is passed on, its answer is not, and the connection is closed
    };

    explicit Proxy(int serverPort);
    ~Proxy();

    int port() const { return m_port; }
    void setMode(Mode mode) { m_mode = mode; }
    /// The next message of a client that holds this text is cut, once.
    void cutAt(const QByteArray &text, Cut cut);
    /// Whether that has happened.
    bool hasCut() const { return m_hasCut; }

private:
    struct Link;
    void run();
    bool pass(Link &link, bool fromClient);

    int m_serverPort;
    int m_listener;
    int m_port = 0;
    std::atomic<Mode> m_mode = Mode::Pass;
    std::atomic<bool> m_hasCut = false;
    std::atomic<bool> m_isEnding = false;
    std::mutex m_mutex;
    QByteArray m_text;
    Cut m_cut = Cut::Never;
    std::vector<std::unique_ptr<Link>> m_links;
    std::thread m_thread;
};

} // namespace kit
