#include "core/training/vpcd_card.h"

#include <QCoreApplication>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace training {
namespace {

constexpr char kPowerOff = 0x00;
constexpr char kPowerOn = 0x01;
constexpr char kReset = 0x02;
constexpr char kGetAtr = 0x04;

/// A connected socket that closes itself.
class Socket
{
public:
    explicit Socket(int handle)
        : m_handle(handle)
    {}
    ~Socket()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    int handle() const { return m_handle; }

private:
    int m_handle;
};

bool receiveAll(int socket, char *to, qsizetype size)
{
    while (size > 0) {
        // The driver sends length and body apart: without this each message would wait for a delayed
        // acknowledgement.
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
        const ssize_t got = ::recv(socket, to, size_t(size), 0);
        if (got <= 0)
            return false;
        to += got;
        size -= got;
    }
    return true;
}

std::optional<QByteArray> receiveMessage(int socket)
{
    char head[2] = {};
    if (!receiveAll(socket, head, 2))
        return std::nullopt;
    QByteArray body((quint8(head[0]) << 8) | quint8(head[1]), '\0');
    return receiveAll(socket, body.data(), body.size()) ? std::optional(body) : std::nullopt;
}

bool sendMessage(int socket, const QByteArray &body)
{
    const QByteArray message = QByteArray().append(char(body.size() >> 8)).append(char(body.size())) + body;
    return ::send(socket, message.constData(), size_t(message.size()), MSG_NOSIGNAL) == message.size();
}

} // namespace

struct VpcdCard::State
{
    explicit State(std::shared_ptr<Euicc> with)
        : card(std::move(with))
    {}

    void run();
    enum class Go { On, Away };
    Go handle(const QByteArray &message);
    Go answer(const CardAnswer &answer);

    std::shared_ptr<Euicc> card;
    std::unique_ptr<Socket> socket;
    std::thread thread;
    std::atomic<Place> place{Place::Outside};
    std::mutex lock;
    std::condition_variable wake;
    enum class Wish { Stay, Leave } wish = Wish::Stay;
    QByteArray atr;
};

void VpcdCard::State::run()
{
    while (const auto message = receiveMessage(socket->handle())) {
        if (handle(*message) == Go::Away)
            break;
    }
    card->powerOff();
    place = Place::Outside;
    ::shutdown(socket->handle(), SHUT_RDWR);
}

VpcdCard::State::Go VpcdCard::State::handle(const QByteArray &message)
{
    if (message.size() != 1)
        return message.isEmpty() ? Go::On : answer(card->exchange(message));
    switch (message[0]) {
    case kPowerOff: card->powerOff(); return Go::On;
    case kPowerOn:
    case kReset: atr = card->powerOn(); return Go::On;
    case kGetAtr:
        if (atr.isEmpty())
            atr = card->powerOn();
        return sendMessage(socket->handle(), atr) ? Go::On : Go::Away;
    default: return Go::On;
    }
}

VpcdCard::State::Go VpcdCard::State::answer(const CardAnswer &answer)
{
    if (answer.kind == CardAnswer::Kind::Gone)
        return Go::Away;
    if (answer.kind == CardAnswer::Kind::Mute)
        return Go::On;
    if (answer.after > base::Millis(0)) {
        std::unique_lock guard(lock);
        if (wake.wait_for(guard, answer.after, [this] { return wish == Wish::Leave; }))
            return Go::Away;
    }
    return sendMessage(socket->handle(), answer.bytes) ? Go::On : Go::Away;
}

VpcdCard::VpcdCard(std::shared_ptr<Euicc> card)
    : m(std::make_unique<State>(std::move(card)))
{}

VpcdCard::~VpcdCard() { stop(); }

base::Result<void> VpcdCard::start(quint16 port)
{
    stop();
    auto socket = std::make_unique<Socket>(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket->handle(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        return base::fail(
            base::ErrorKind::MissingPart, base::ErrorCode("training.no-vpcd"),
            QCoreApplication::translate("training", "No virtual reader listens on port %1.").arg(port),
            QCoreApplication::translate("training",
                                        "Start the PC/SC service with the virtual reader driver."));
    }
    const int on = 1;
    ::setsockopt(socket->handle(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m->socket = std::move(socket);
    m->wish = State::Wish::Stay;
    m->atr.clear();
    m->place = Place::InReader;
    m->thread = std::thread([state = m.get()] { state->run(); });
    return {};
}

void VpcdCard::stop()
{
    if (!m->thread.joinable())
        return;
    {
        const std::scoped_lock guard(m->lock);
        m->wish = State::Wish::Leave;
    }
    m->wake.notify_all();
    ::shutdown(m->socket->handle(), SHUT_RDWR);
    m->thread.join();
    m->socket.reset();
}

VpcdCard::Place VpcdCard::place() const { return m->place; }

} // namespace training
