#include "tests/faults/remote_cards.h"

#include <QDataStream>

#include <algorithm>
#include <optional>

namespace faults {
namespace {

enum class Verb : quint8 { Watch, Open, Exchange, Reset, Close };

/// One message: its length in 4 bytes, then its values.
template <class... Values>
void send(QLocalSocket &to, const Values &...values)
{
    QByteArray body;
    QDataStream stream(&body, QIODevice::WriteOnly);
    (stream << ... << values);
    QByteArray message;
    QDataStream framed(&message, QIODevice::WriteOnly);
    framed << body;
    to.write(message);
    to.flush();
}

/// The next whole message's body.
std::optional<QByteArray> take(QByteArray &pending)
{
    if (pending.size() < 4)
        return std::nullopt;
    QDataStream stream(pending);
    QByteArray body;
    stream >> body;
    if (stream.status() != QDataStream::Ok)
        return std::nullopt;
    pending.remove(0, 4 + body.size());
    return body;
}

} // namespace

struct CardServer::Connection
{
    CardServer &server;
    QLocalSocket *socket;
    QByteArray pending;
    bool isWatching = false;
    card::ReaderName reader;
    std::unique_ptr<card::Channel> channel;
    bool isGone = false;

    void handle(const QByteArray &body)
    {
        QDataStream stream(body);
        quint8 verb = 0;
        QByteArray command;
        quint8 patience = 0;
        QString name;
        stream >> verb >> name >> command >> patience;
        if (Verb(verb) == Verb::Watch) {
            isWatching = true;
            server.tell(*this);
            return;
        }
        if (!channel) {
            reader = name;
            channel = server.m_cards.channel(reader);
        }
        const auto opened = [this](const card::ChannelResult<card::Opened> &result) {
            if (result)
                send(*socket, true, result->atr, result->isdrAid);
            else
                fail(result.error());
        };
        switch (Verb(verb)) {
        case Verb::Watch: return;
        case Verb::Open: channel->open(opened); return;
        case Verb::Reset: channel->reset(opened); return;
        case Verb::Exchange:
            channel->exchange(command, card::Patience(patience),
                              [this](const card::ChannelResult<QByteArray> &result) {
                                  if (server.onExchange)
                                      server.onExchange(reader);
                                  if (result)
                                      send(*socket, true, *result, QByteArray());
                                  else
                                      fail(result.error());
                              });
            return;
        case Verb::Close: channel->close(); return;
        }
    }

    void fail(const card::ChannelFailure &failure)
    {
        send(*socket, false, quint8(failure.kind), quint8(failure.reached), failure.statusWord, failure.text);
    }
};

CardServer::CardServer(card::CardSystem &cards, const QString &socket)
    : m_cards(cards)
{
    if (!m_server.listen(socket))
        qFatal("the card server does not listen: %s", qPrintable(m_server.errorString()));
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] { accept(); });
    m_cards.watch([this](const card::ReaderSnapshot &now) {
        m_now = now;
        for (const auto &connection : m_connections) {
            if (connection->isWatching && !connection->isGone)
                tell(*connection);
        }
    });
}

CardServer::~CardServer()
{
    for (const auto &connection : m_connections) {
        if (!connection->isGone)
            connection->socket->disconnect();
    }
}

void CardServer::accept()
{
    std::erase_if(m_connections, [](const auto &connection) { return connection->isGone; });
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        auto &connection = *m_connections.emplace_back(new Connection{*this, socket, {}, {}, {}, {}, {}});
        QObject::connect(socket, &QLocalSocket::readyRead, socket, [&connection] {
            connection.pending += connection.socket->readAll();
            while (const auto body = take(connection.pending))
                connection.handle(*body);
        });
        QObject::connect(socket, &QLocalSocket::disconnected, socket, [&connection] {
            connection.channel.reset();
            connection.isGone = true;
            connection.socket->deleteLater();
        });
    }
}

void CardServer::tell(Connection &to)
{
    QByteArray readers;
    QDataStream stream(&readers, QIODevice::WriteOnly);
    stream << quint32(m_now.readers.size());
    for (const card::ReaderStatus &status : m_now.readers)
        stream << status.name << quint8(status.presence) << status.atr << status.insertion;
    send(*to.socket, readers);
}

namespace {

/// One call is open at a time, as the interface says.
class RemoteChannel final : public card::Channel
{
public:
    RemoteChannel(const QString &socket, card::ReaderName reader)
        : m_reader(std::move(reader))
    {
        QObject::connect(m_socket.get(), &QLocalSocket::readyRead, m_socket.get(), [this] { read(); });
        QObject::connect(m_socket.get(), &QLocalSocket::disconnected, m_socket.get(), [this] {
            answer(tl::unexpected(
                card::ChannelFailure{card::ChannelFailure::Kind::HostFailed, {}, 0, QStringLiteral("gone")}));
        });
        m_socket->connectToServer(socket);
        m_socket->waitForConnected(5000);
    }

    void open(Done<card::Opened> done) override { begin(Verb::Open, std::move(done)); }
    void reset(Done<card::Opened> done) override { begin(Verb::Reset, std::move(done)); }
    void exchange(QByteArray command, card::Patience patience, Done<QByteArray> done) override
    {
        m_exchanged = std::move(done);
        ++m_counters.apdus;
        send(*m_socket, quint8(Verb::Exchange), m_reader, command, quint8(patience));
    }
    void close() override { send(*m_socket, quint8(Verb::Close), m_reader, QByteArray(), quint8(0)); }
    card::WireCounters counters() const override { return m_counters; }

private:
    struct Answer
    {
        QByteArray first;
        QByteArray second;
    };

    void begin(Verb verb, Done<card::Opened> done)
    {
        m_opened = std::move(done);
        send(*m_socket, quint8(verb), m_reader, QByteArray(), quint8(0));
    }

    void read()
    {
        m_pending += m_socket->readAll();
        const std::weak_ptr<int> alive = m_alive;
        while (const auto body = take(m_pending)) {
            QDataStream stream(*body);
            bool isGood = false;
            stream >> isGood;
            if (isGood) {
                Answer good;
                stream >> good.first >> good.second;
                answer(good);
            } else {
                quint8 kind = 0;
                quint8 reached = 0;
                card::ChannelFailure failure;
                stream >> kind >> reached >> failure.statusWord >> failure.text;
                failure.kind = card::ChannelFailure::Kind(kind);
                failure.reached = card::ChannelFailure::Reached(reached);
                answer(tl::unexpected(failure));
            }
            if (alive.expired())
                return;
        }
    }

    void answer(const card::ChannelResult<Answer> &result)
    {
        // The callback may end this channel.
        if (const auto opened = std::exchange(m_opened, nullptr)) {
            opened(result.map([](const Answer &good) { return card::Opened{good.first, good.second}; }));
        } else if (const auto exchanged = std::exchange(m_exchanged, nullptr)) {
            exchanged(result.map([](const Answer &good) { return good.first; }));
        }
    }

    /// A callback may end the channel while the socket that brought the answer is on the stack.
    struct EndLater
    {
        void operator()(QLocalSocket *socket) const
        {
            socket->disconnect();
            socket->abort();
            socket->deleteLater();
        }
    };

    card::ReaderName m_reader;
    std::unique_ptr<QLocalSocket, EndLater> m_socket{new QLocalSocket};
    QByteArray m_pending;
    Done<card::Opened> m_opened;
    Done<QByteArray> m_exchanged;
    card::WireCounters m_counters;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace

RemoteCards::RemoteCards(QString socket)
    : m_socket(std::move(socket))
{}

RemoteCards::~RemoteCards() { m_watching.disconnect(); }

void RemoteCards::watch(std::function<void(const card::ReaderSnapshot &)> changed)
{
    m_changed = std::move(changed);
    QObject::connect(&m_watching, &QLocalSocket::readyRead, &m_watching, [this] {
        m_pending += m_watching.readAll();
        while (const auto body = take(m_pending)) {
            QByteArray readers;
            QDataStream framed(*body);
            framed >> readers;
            QDataStream stream(readers);
            quint32 count = 0;
            stream >> count;
            card::ReaderSnapshot now;
            for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
                card::ReaderStatus status;
                quint8 presence = 0;
                stream >> status.name >> presence >> status.atr >> status.insertion;
                status.presence = card::CardPresence(presence);
                now.readers.append(status);
            }
            m_changed(now);
        }
    });
    m_watching.connectToServer(m_socket);
    m_watching.waitForConnected(5000);
    send(m_watching, quint8(Verb::Watch), QString(), QByteArray(), quint8(0));
}

std::unique_ptr<card::Channel> RemoteCards::channel(const card::ReaderName &reader)
{
    return std::make_unique<RemoteChannel>(m_socket, reader);
}

} // namespace faults
