#include "core/carrier/callbacks/receiver.h"

#include "core/carrier/callbacks/address.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace carrier::callbacks {
namespace {

Q_LOGGING_CATEGORY(log, "carrier.callbacks", QtInfoMsg)

using base::ErrorKind;
using base::Millis;

constexpr Millis kTimeToTakeARefusal{500};

const char *wordsOf(int status)
{
    switch (status) {
    case 204: return "No Content";
    case 400: return "Bad Request";
    case 403: return "Forbidden";
    case 405: return "Method Not Allowed";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 431: return "Request Header Fields Too Large";
    case 501: return "Not Implemented";
    case 505: return "HTTP Version Not Supported";
    default: return "Refused";
    }
}

QByteArray answerWith(int status)
{
    QByteArray answer =
        "HTTP/1.1 " + QByteArray::number(status) + ' ' + wordsOf(status) + "\r\nConnection: close\r\n";
    if (status == 405)
        answer += "Allow: GET, POST\r\n";
    if (status != 204)
        answer += "Content-Length: 0\r\n";
    return answer + "\r\n";
}

/// A flood must not fill the log as well: the 1st, 10th, 100th … is worth a line.
bool isPowerOfTen(int count)
{
    while (count > 1 && count % 10 == 0)
        count /= 10;
    return count == 1;
}

/// What is known about one connection; owned by its socket.
struct Conversation : QObject
{
    using QObject::QObject;
    QByteArray received;
    bool answered = false;
};

} // namespace

struct Receiver::State
{
    State(Options given, Sink givenSink)
        : options(std::move(given))
        , sink(std::move(givenSink))
        , inbox(options.sender)
    {}
    ~State()
    {
        const auto sockets = server.findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets) {
            socket->disconnect();
            socket->abort();
        }
    }

    void accept();
    void welcome(QTcpSocket &socket);
    void take(QTcpSocket &socket, Conversation &talk);
    void answer(QTcpSocket &socket, Conversation &talk, int status);
    void judge(QTcpSocket &socket, Conversation &talk, const Request &request);

    Options options;
    Sink sink;
    Inbox inbox;
    Counts counts;
    int open = 0;
    QTcpServer server;
};

void Receiver::State::accept()
{
    while (QTcpSocket *socket = server.nextPendingConnection())
        welcome(*socket);
}

void Receiver::State::welcome(QTcpSocket &socket)
{
    auto *talk = new Conversation(&socket);
    if (++open >= options.mostConnections)
        server.pauseAccepting();
    socket.setReadBufferSize(options.limits.head + options.limits.body);
    QObject::connect(&socket, &QTcpSocket::readyRead, talk, [this, &socket, talk] { take(socket, *talk); });
    QObject::connect(&socket, &QTcpSocket::disconnected, talk, [this, &socket] {
        socket.deleteLater();
        if (--open < options.mostConnections)
            server.resumeAccepting();
    });
    QTimer::singleShot(options.timeout, talk, [this, &socket, talk] {
        if (!talk->answered)
            ++counts.late;
        socket.abort();
    });
    take(socket, *talk);
}

void Receiver::State::take(QTcpSocket &socket, Conversation &talk)
{
    if (talk.answered) {
        socket.skip(socket.bytesAvailable());
        return;
    }
    talk.received += socket.readAll();
    const Reading reading = readRequest(talk.received, options.limits);
    if (const auto *refusal = std::get_if<Refusal>(&reading)) {
        ++counts.refused;
        answer(socket, talk, refusal->status);
    } else if (const auto *request = std::get_if<Request>(&reading)) {
        judge(socket, talk, *request);
    }
}

void Receiver::State::answer(QTcpSocket &socket, Conversation &talk, int status)
{
    talk.answered = true;
    talk.received.clear();
    socket.write(answerWith(status));
    if (status == 204 || status == 403) {
        socket.disconnectFromHost();
        return;
    }
    // Closing on somebody who still sends would reset the connection, and the refusal would be lost with it.
    QTimer::singleShot(kTimeToTakeARefusal, &talk, [&socket] { socket.disconnectFromHost(); });
}

void Receiver::State::judge(QTcpSocket &socket, Conversation &talk, const Request &request)
{
    const Judgement judged = inbox.judge(request);
    switch (judged.verdict) {
    case Verdict::Forged:
        if (isPowerOfTen(++counts.forged))
            qCWarning(log) << "callbacks without the carrier's signature so far:" << counts.forged;
        answer(socket, talk, 403);
        return;
    case Verdict::Duplicate:
        ++counts.duplicate;
        answer(socket, talk, 204);
        return;
    case Verdict::New:
        ++counts.fresh;
        answer(socket, talk, 204);
        sink(judged.hint);
        return;
    }
}

Receiver::Receiver(std::unique_ptr<State> state)
    : m(std::move(state))
{}

Receiver::~Receiver() = default;

base::Result<std::unique_ptr<Receiver>> Receiver::listen(Options options, Sink sink)
{
    if (auto checked = validateAddress(options.sender.publicUrl); !checked)
        return tl::unexpected(checked.error());
    if (options.sender.secret.isEmpty())
        return base::fail(
            ErrorKind::Usage, base::ErrorCode("carrier.settings"),
            QCoreApplication::translate("carrier", "The secret for callbacks is empty."),
            QCoreApplication::translate("carrier", "Store the auth token or webhook secret again."),
            QStringLiteral("[carrier] callback_secret"));
    auto state = std::make_unique<State>(std::move(options), std::move(sink));
    State *inside = state.get();
    QObject::connect(&inside->server, &QTcpServer::pendingConnectionAvailable, &inside->server,
                     [inside] { inside->accept(); });
    if (!inside->server.listen(inside->options.address, inside->options.port))
        return base::fail(ErrorKind::MissingPart, base::ErrorCode("carrier.callback-port"),
                          QCoreApplication::translate("carrier", "The station cannot listen for callbacks."),
                          QCoreApplication::translate(
                              "carrier", "Choose another port, or end the other program that uses it."),
                          QStringLiteral("[carrier] callback_listen=%1:%2")
                              .arg(inside->options.address.toString())
                              .arg(inside->options.port));
    return std::unique_ptr<Receiver>(new Receiver(std::move(state)));
}

quint16 Receiver::port() const { return m->server.serverPort(); }
Counts Receiver::counts() const { return m->counts; }

} // namespace carrier::callbacks
