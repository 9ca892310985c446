#include "tests/faults/fault_carrier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace faults {
namespace {

using training::ApiAnswer;
using training::ApiRequest;

constexpr Millis kAway{700};
constexpr Millis kLate{650};
constexpr Millis kBetweenDrips{60};
constexpr qint64 kEndless = qint64(1) << 30;

std::optional<CarrierCall> callOf(const ApiRequest &request)
{
    const bool posts = request.method == "POST";
    if (request.path.endsWith("/auth/token"))
        return CarrierCall::Token;
    if (request.path == "/v1/ESimProfiles")
        return posts ? CarrierCall::Reserve : CarrierCall::ListProfiles;
    if (request.path.startsWith("/v1/ESimProfiles/"))
        return CarrierCall::FetchProfile;
    if (request.path.startsWith("/v1/Sims/"))
        return posts ? CarrierCall::UpdateSim : CarrierCall::FetchSim;
    if (request.path.startsWith("/v1/Fleets/"))
        return CarrierCall::FetchFleet;
    return std::nullopt;
}

QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QByteArray headOf(const ApiAnswer &answer, const QByteArray &more = {})
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) +
                      " Words\r\nContent-Type: " + answer.contentType + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    return head + more + "\r\n";
}

QByteArray lengthOf(const QByteArray &body)
{
    return "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
}

ApiAnswer errorAnswer(const Fault &fault)
{
    ApiAnswer answer;
    answer.status = fault.status;
    const training::CarrierReply reply =
        training::CarrierLedger::error(fault.status, fault.apiCode, "Refused for the exercise");
    answer.body = QJsonDocument(reply.body).toJson(QJsonDocument::Compact);
    if (!fault.retryAfter.isEmpty())
        answer.headers.emplace_back("Retry-After", fault.retryAfter);
    return answer;
}

/// The body with some of its fields made another.
ApiAnswer changed(ApiAnswer answer, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    change(body);
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

void giveOtherTypes(QJsonObject &object)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys)
        object[key] = object[key].isString() ? QJsonValue(7) : QJsonValue(QJsonArray{QStringLiteral("x")});
}

void setNextPage(QJsonObject &body, const QString &url)
{
    QJsonObject meta = body.value(QLatin1String("meta")).toObject();
    meta[QStringLiteral("next_page_url")] = url;
    body[QStringLiteral("meta")] = meta;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

/// 64 MiB of blanks as 64 kB of gzip (RFC 1952).
const QByteArray &bomb()
{
    static const QByteArray made = [] {
        const QByteArray plain(64 << 20, ' ');
        // qCompress() puts a length and a zlib header around the deflate stream.
        QByteArray gzip = QByteArray::fromHex("1f8b0800000000000003") + qCompress(plain, 9).mid(6).chopped(4);
        for (const quint32 number : {crc32(plain), quint32(plain.size())}) {
            for (int shift = 0; shift < 32; shift += 8)
                gzip += char(number >> shift);
        }
        return gzip;
    }();
    return made;
}

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace

FaultCarrier::FaultCarrier(const training::CarrierServer::Options &options)
    : m_api(options, [](const QByteArray &) { return true; })
{
    QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] { accept(); });
    QObject::connect(&m_other, &QTcpServer::pendingConnectionAvailable, &m_other, [this] {
        while (QTcpSocket *socket = m_other.nextPendingConnection()) {
            ++m_strays;
            socket->abort();
            socket->deleteLater();
        }
    });
    if (!m_other.listen(QHostAddress::LocalHost))
        qFatal("no port");
    const sockaddr_in any = loopback(0);
    m_placeholder = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    const int on = 1;
    ::setsockopt(m_placeholder, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in mine{};
    socklen_t size = sizeof mine;
    if (::bind(m_placeholder, reinterpret_cast<const sockaddr *>(&any), sizeof any) != 0 ||
        ::getsockname(m_placeholder, reinterpret_cast<sockaddr *>(&mine), &size) != 0)
        qFatal("no port");
    m_port = ntohs(mine.sin_port);
    m_api.setPort(m_port);
    listen();
}

FaultCarrier::~FaultCarrier()
{
    for (const ConnectionPtr &connection : m_connections) {
        connection->socket->disconnect();
        connection->socket->abort();
    }
    ::close(m_placeholder);
}

QUrl FaultCarrier::url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

QUrl FaultCarrier::tokenUrl() const
{
    return QUrl(url().toString() + QStringLiteral("/api-services/v1/auth/token"));
}

QUrl FaultCarrier::otherHost() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_other.serverPort()));
}

std::vector<training::CarrierProfileTruth> FaultCarrier::profiles() const
{
    return m_api.withLedger([](const training::CarrierLedger &ledger) { return ledger.truth(); });
}

void FaultCarrier::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("the port is lost: %s", qPrintable(m_server.errorString()));
}

void FaultCarrier::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto connection = std::make_shared<Connection>();
        connection->socket = socket;
        m_connections.push_back(connection);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, connection] { read(connection); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, connection] {
            connection->lost = true;
            std::erase(m_connections, connection);
            connection->socket->deleteLater();
        });
        read(connection);
    }
}

void FaultCarrier::read(const ConnectionPtr &connection)
{
    connection->received += connection->socket->readAll();
    while (!connection->lost) {
        QByteArray &bytes = connection->received;
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = bytes.left(end);
        const qsizetype length = headerIn(head, "Content-Length").toInt();
        if (bytes.size() < end + 4 + length)
            return;
        const QList<QByteArray> line = head.left(head.indexOf('\r')).split(' ');
        const qsizetype mark = line[1].indexOf('?');
        ApiRequest request;
        request.method = line[0];
        request.path = QByteArray::fromPercentEncoding(mark < 0 ? line[1] : line[1].left(mark));
        request.query = mark < 0 ? QByteArray() : line[1].mid(mark + 1);
        request.body = bytes.mid(end + 4, length);
        request.authorization = headerIn(head, "Authorization");
        request.contentType = headerIn(head, "Content-Type");
        bytes.remove(0, end + 4 + length);
        ++connection->served;
        serve(connection, request);
    }
}

std::optional<Fault> FaultCarrier::faultFor(const Connection &connection, CarrierCall call)
{
    const int number = ++m_seen[size_t(call)];
    if (m_second != Kind::None && call == CarrierCall::Reserve && connection.served > 1) {
        Fault fault;
        fault.kind = m_second;
        return fault;
    }
    const auto found = std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault &fault) {
        return fault.call == call && number >= fault.at && fault.times > 0;
    });
    if (found == m_faults.end())
        return std::nullopt;
    --found->times;
    return *found;
}

void FaultCarrier::serve(const ConnectionPtr &connection, const ApiRequest &request)
{
    const auto call = callOf(request);
    const auto fault = call ? faultFor(*connection, *call) : std::nullopt;
    if (!fault) {
        send(connection, m_api.answer(request));
        return;
    }
    ++m_happened;
    misbehave(connection, request, *fault);
}

void FaultCarrier::misbehave(const ConnectionPtr &connection, const ApiRequest &request, const Fault &fault)
{
    const auto acted = [&] { return m_api.answer(request); };
    switch (fault.kind) {
    case Kind::None:
    case Kind::Backwards:
    case Kind::Fails: {
        if (fault.kind == Kind::Fails) {
            training::CarrierFault willFail;
            willFail.kind = training::CarrierFault::Kind::ReservationFails;
            m_api.inject(willFail);
        }
        ApiAnswer answer = acted();
        if (fault.kind == Kind::Backwards)
            answer = changed(answer, [](QJsonObject &body) {
                for (const char *key :
                     {"iccid", "sim_sid", "smdp_plus_address", "matching_id", "activation_code"})
                    body[QLatin1String(key)] = QJsonValue();
                body[QStringLiteral("status")] = QStringLiteral("new");
            });
        send(connection, answer);
        return;
    }
    case Kind::Gone:
    case Kind::BlackHole: goAway(fault.kind); return;
    case Kind::HangBefore: connection->lost = true; return;
    case Kind::HangAfter:
        acted();
        connection->lost = true;
        return;
    case Kind::LateEffect:
        connection->lost = true;
        QTimer::singleShot(kLate, &m_context, [this, request] { m_api.answer(request); });
        return;
    case Kind::ResetBefore: end(connection, true); return;
    case Kind::ResetAfter:
        acted();
        end(connection, true);
        return;
    case Kind::CloseBefore: end(connection, false); return;
    case Kind::CloseAfter:
        acted();
        end(connection, false);
        return;
    case Kind::HalfStatus:
        acted();
        connection->socket->write("HTTP/1.1 2");
        end(connection, false);
        return;
    case Kind::HalfHeader:
        connection->socket->write(headOf(acted()).chopped(10));
        end(connection, false);
        return;
    case Kind::ShortBody: {
        const ApiAnswer answer = acted();
        connection->socket->write(headOf(answer, lengthOf(answer.body)) +
                                  answer.body.left(answer.body.size() / 2));
        end(connection, false);
        return;
    }
    case Kind::BadChunk: {
        const ApiAnswer answer = acted();
        connection->socket->write(headOf(answer, "Transfer-Encoding: chunked\r\n") +
                                  QByteArray::number(answer.body.size(), 16) + "\r\n" +
                                  answer.body.left(answer.body.size() / 2));
        end(connection, false);
        return;
    }
    case Kind::EndlessBody: {
        const ApiAnswer answer = acted();
        connection->lost = true;
        connection->socket->write(headOf(answer, "Content-Length: " + QByteArray::number(kEndless) + "\r\n"));
        pour(connection);
        return;
    }
    case Kind::GzipBomb: {
        ApiAnswer answer = acted();
        answer.headers.emplace_back("Content-Encoding", "gzip");
        answer.body = bomb();
        send(connection, answer);
        return;
    }
    case Kind::Drip: {
        const ApiAnswer answer = acted();
        connection->lost = true;
        drip(connection, headOf(answer, lengthOf(answer.body)) + answer.body);
        return;
    }
    case Kind::Redirect: {
        ApiAnswer answer = errorAnswer(fault);
        answer.headers.emplace_back("Location", otherHost().toString().toLatin1() + "/v1/ESimProfiles");
        send(connection, answer);
        return;
    }
    case Kind::Answer: send(connection, errorAnswer(fault)); return;
    case Kind::AnswerAfter:
        acted();
        send(connection, errorAnswer(fault));
        return;
    case Kind::NotJson: {
        ApiAnswer answer = acted();
        answer.contentType = "text/html";
        answer.body = "<html><body>A page nobody asked for</body></html>";
        send(connection, answer);
        return;
    }
    case Kind::WrongTypes: send(connection, changed(acted(), giveOtherTypes)); return;
    case Kind::NoSid:
        send(connection, changed(acted(), [](QJsonObject &body) { body.remove(QStringLiteral("sid")); }));
        return;
    case Kind::OtherEid:
        send(connection, changed(acted(), [](QJsonObject &body) {
                 body[QStringLiteral("eid")] = QStringLiteral("89033023311330000000000047393761");
             }));
        return;
    case Kind::OtherSid:
        send(connection, changed(acted(), [](QJsonObject &body) {
                 body[QStringLiteral("sid")] = QStringLiteral("HP00000000000000000000000000000000");
             }));
        return;
    case Kind::ShiftedPages: {
        // What is new at the front pushes the last entry of a page onto the next one: it is seen twice.
        const ApiAnswer whole = acted();
        const QJsonArray all =
            QJsonDocument::fromJson(whole.body).object().value(QLatin1String("esim_profiles")).toArray();
        if (request.query.contains("&Page=1") || all.isEmpty()) {
            send(connection, whole);
            return;
        }
        send(connection, changed(whole, [&](QJsonObject &body) {
                 body[QStringLiteral("esim_profiles")] = QJsonArray{all.first()};
                 setNextPage(body, QStringLiteral("http://127.0.0.1:%1/v1/ESimProfiles?%2&Page=1")
                                       .arg(m_port)
                                       .arg(QString::fromLatin1(request.query)));
             }));
        return;
    }
    case Kind::Circle:
        send(connection, changed(acted(), [&](QJsonObject &body) {
                 setNextPage(body, QStringLiteral("http://127.0.0.1:%1/v1/ESimProfiles?%2")
                                       .arg(m_port)
                                       .arg(QString::fromLatin1(request.query)));
             }));
        return;
    case Kind::ForeignPage:
        send(connection, changed(acted(), [&](QJsonObject &body) {
                 setNextPage(body, otherHost().toString() + QStringLiteral("/v1/ESimProfiles?") +
                                       QString::fromLatin1(request.query) + QStringLiteral("&Page=1"));
             }));
        return;
    }
}

void FaultCarrier::goAway(Kind how)
{
    m_server.close();
    const auto connections = std::exchange(m_connections, {});
    for (const ConnectionPtr &connection : connections) {
        connection->lost = true;
        connection->socket->abort();
        connection->socket->deleteLater();
    }
    if (how == Kind::BlackHole) {
        // A queue of one place that two of our own have filled: further connections get no answer at all.
        ::listen(m_placeholder, 0);
        std::vector<int> fillers;
        const sockaddr_in address = loopback(m_port);
        for (int i = 0; i < 4; ++i) {
            const int filler = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            ::connect(filler, reinterpret_cast<const sockaddr *>(&address), sizeof address);
            fillers.push_back(filler);
        }
        QTimer::singleShot(kAway, &m_context, [this, fillers] {
            for (const int filler : fillers)
                ::close(filler);
            ::close(m_placeholder);
            m_placeholder = -1;
            listen();
        });
        return;
    }
    QTimer::singleShot(kAway, &m_context, [this] { listen(); });
}

void FaultCarrier::send(const ConnectionPtr &connection, const ApiAnswer &answer)
{
    connection->socket->write(headOf(answer, lengthOf(answer.body)) + answer.body);
}

void FaultCarrier::end(const ConnectionPtr &connection, bool withReset)
{
    connection->lost = true;
    if (!withReset) {
        connection->socket->disconnectFromHost();
        return;
    }
    // With a linger time of zero, close() sends RST.
    const linger now{1, 0};
    ::setsockopt(int(connection->socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    connection->socket->abort();
}

void FaultCarrier::drip(const ConnectionPtr &connection, const QByteArray &bytes)
{
    if (bytes.isEmpty() || connection->socket->state() != QAbstractSocket::ConnectedState)
        return;
    connection->socket->write(bytes.left(1));
    QTimer::singleShot(kBetweenDrips, connection->socket,
                       [this, connection, rest = bytes.mid(1)] { drip(connection, rest); });
}

void FaultCarrier::pour(const ConnectionPtr &connection)
{
    const QByteArray spoonful(4 << 20, ' ');
    auto taken = std::make_shared<qint64>(0);
    QObject::connect(connection->socket, &QTcpSocket::bytesWritten, connection->socket,
                     [this, connection, spoonful, taken](qint64 bytes) {
                         *taken += bytes;
                         m_mostTaken = std::max(m_mostTaken, *taken);
                         if (connection->socket->bytesToWrite() < spoonful.size())
                             connection->socket->write(spoonful);
                     });
    connection->socket->write(spoonful);
}

} // namespace faults
