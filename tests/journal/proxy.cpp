#include "tests/journal/proxy.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace kit {
namespace {

sockaddr_in local(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool writeAll(int to, const char *bytes, ssize_t size)
{
    while (size > 0) {
        const ssize_t written = ::send(to, bytes, size_t(size), MSG_NOSIGNAL);
        if (written <= 0)
            return false;
        bytes += written;
        size -= written;
    }
    return true;
}

} // namespace

struct Proxy::Link
{
    int client;
    int server;
    bool isAnswerCut = false;
    Link(int theClient, int theServer)
        : client(theClient)
        , server(theServer)
    {}
    ~Link()
    {
        ::close(client);
        ::close(server);
    }
};

Proxy::Proxy(int serverPort)
    : m_serverPort(serverPort)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = local(0);
    socklen_t size = sizeof address;
    ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size);
    ::listen(m_listener, 64);
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

Proxy::~Proxy()
{
    m_isEnding = true;
    m_thread.join();
    ::close(m_listener);
}

void Proxy::cutAt(const QByteArray &text, Cut cut)
{
    const std::lock_guard lock(m_mutex);
    m_text = text;
    m_cut = cut;
    m_hasCut = false;
}

bool Proxy::pass(Link &link, bool fromClient)
{
    char bytes[65536];
    const ssize_t got = ::recv(fromClient ? link.client : link.server, bytes, sizeof bytes, 0);
    if (got <= 0)
        return false;
    if (!fromClient && link.isAnswerCut)
        return false;
    if (fromClient) {
        const std::lock_guard lock(m_mutex);
        if (m_cut != Cut::Never && QByteArray::fromRawData(bytes, got).contains(m_text)) {
            const Cut cut = std::exchange(m_cut, Cut::Never);
            m_hasCut = true;
            if (cut == Cut::BeforeServer)
                return false;
            link.isAnswerCut = true;
        }
    }
    return writeAll(fromClient ? link.server : link.client, bytes, got);
}

void Proxy::run()
{
    while (!m_isEnding) {
        const Mode mode = m_mode;
        if (mode == Mode::Refuse)
            m_links.clear();
        std::vector<pollfd> all{{m_listener, POLLIN, 0}};
        if (mode == Mode::Pass) {
            for (const auto &link : m_links) {
                all.push_back({link->client, POLLIN, 0});
                all.push_back({link->server, POLLIN, 0});
            }
        }
        ::poll(all.data(), all.size(), 20);
        const size_t known = (all.size() - 1) / 2;
        std::vector<bool> isOver(m_links.size(), false);
        for (size_t i = 0; i < known; ++i) {
            for (const bool fromClient : {true, false}) {
                if (!isOver[i] && all[1 + 2 * i + (fromClient ? 0 : 1)].revents != 0)
                    isOver[i] = !pass(*m_links[i], fromClient);
            }
        }
        for (size_t i = isOver.size(); i-- > 0;) {
            if (isOver[i])
                m_links.erase(m_links.begin() + ptrdiff_t(i));
        }
        if ((all[0].revents & POLLIN) == 0)
            continue;
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        auto link = std::make_unique<Link>(client, server);
        const sockaddr_in address = local(m_serverPort);
        const bool isThrough =
            mode != Mode::Refuse &&
            ::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        if (isThrough)
            m_links.push_back(std::move(link));
    }
    m_links.clear();
}

} // namespace kit
