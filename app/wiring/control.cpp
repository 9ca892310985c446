#include "app/wiring/control.h"

#include "core/base/crypto.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

namespace wiring {
namespace {

constexpr int kWaitMs = 10000;
constexpr qint64 kMostBytes = 64 * 1024;

/// A short name for the socket: paths of data folders are longer than a socket's name may be.
QString socketName(const QString &dataDir)
{
    const QByteArray folder = QDir(dataDir).canonicalPath().toUtf8();
    return QStringLiteral("esim-station-") + QString::fromLatin1(base::sha256(folder).toHex().left(24));
}

const char *nameOf(ControlRequest::Act act)
{
    switch (act) {
    case ControlRequest::Act::Retry: return "retry";
    case ControlRequest::Act::Reconcile: return "reconcile";
    case ControlRequest::Act::HandOver: return "hand-over";
    case ControlRequest::Act::Scan: return "scan";
    case ControlRequest::Act::Label: return "label";
    case ControlRequest::Act::Release: return "release";
    }
    return "";
}

QByteArray encode(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject toJson(const station::LabelWish &wish)
{
    struct Members
    {
        QJsonObject operator()(const station::PrintWish &)
        {
            return {{QStringLiteral("wish"), QStringLiteral("print")}};
        }
        QJsonObject operator()(const station::ReprintWish &reprint)
        {
            return {{QStringLiteral("wish"), QStringLiteral("reprint")},
                    {QStringLiteral("cause"), esim::nameOf(reprint.cause)},
                    {QStringLiteral("words"), reprint.words},
                    {QStringLiteral("second"), reprint.secondPerson}};
        }
        QJsonObject operator()(const station::VoidWish &voiding)
        {
            return {{QStringLiteral("wish"), QStringLiteral("void")},
                    {QStringLiteral("words"), voiding.reason}};
        }
    };
    return std::visit(Members{}, wish);
}

std::optional<station::LabelWish> wishFrom(const QJsonObject &object)
{
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    const QString wish = text("wish");
    if (wish == QLatin1String("print"))
        return station::PrintWish{};
    if (wish == QLatin1String("void"))
        return station::VoidWish{text("words")};
    const auto cause = esim::fromName<workflow::ReprintCause>(text("cause"));
    if (wish == QLatin1String("reprint") && cause)
        return station::ReprintWish{*cause, text("words"), text("second")};
    return std::nullopt;
}

} // namespace

struct ControlServer::State
{
    explicit State(station::Station &served)
        : station(served)
    {}

    station::Station &station;
    QLocalServer server;

    int indexOf(const QString &batch, const QString &serial) const
    {
        if (station.batch().name != batch)
            return -1;
        const QList<station::UnitSnapshot> units = station.units();
        for (const station::UnitSnapshot &unit : units) {
            if (unit.serial == serial)
                return unit.index;
        }
        return -1;
    }

    QJsonObject release(const QJsonObject &request)
    {
        if (request.value(QStringLiteral("batch")).toString() != station.batch().name) {
            return {{QStringLiteral("code"), QStringLiteral("batch.not-open")},
                    {QStringLiteral("reason"),
                     QCoreApplication::translate("wiring", "The running station has another batch open.")}};
        }
        QJsonObject result{{QStringLiteral("ok"), true}};
        QObject context;
        QObject::connect(&station, &station::Station::refused, &context,
                         [&](const QString &code, const QString &sentence) {
                             result = {{QStringLiteral("code"), code}, {QStringLiteral("reason"), sentence}};
                         });
        station.release(request.value(QStringLiteral("reason")).toString(),
                        request.value(QStringLiteral("second")).toString());
        return result;
    }

    QJsonObject answer(const QJsonObject &request)
    {
        if (request.value(QStringLiteral("act")).toString() ==
            QLatin1String(nameOf(ControlRequest::Act::Release)))
            return release(request);
        const int unit = indexOf(request.value(QStringLiteral("batch")).toString(),
                                 request.value(QStringLiteral("serial")).toString());
        if (unit < 0) {
            return {{QStringLiteral("code"), QStringLiteral("unit.not-open")},
                    {QStringLiteral("reason"),
                     QCoreApplication::translate("wiring",
                                                 "The running station has no such unit in its open batch.")}};
        }
        // The station's slots say at once what they refuse, so their signals answer for them.
        QJsonObject result{{QStringLiteral("ok"), true}};
        QObject context;
        QObject::connect(&station, &station::Station::refused, &context,
                         [&](const QString &code, const QString &sentence) {
                             result = {{QStringLiteral("code"), code}, {QStringLiteral("reason"), sentence}};
                         });
        QObject::connect(&station, &station::Station::scanJudged, &context,
                         [&](int, bool right, const QString &sentence) {
                             if (!right)
                                 result = {{QStringLiteral("code"), QStringLiteral("label.wrong")},
                                           {QStringLiteral("reason"), sentence}};
                         });
        // Who reaches this socket has the account of the computer, whoever is signed in at the window.
        station.onBehalfOf(people::Presence::anybody(), [&] {
            if (!perform(unit, request))
                result = {{QStringLiteral("code"), QStringLiteral("control.unknown")},
                          {QStringLiteral("reason"),
                           QCoreApplication::translate("wiring",
                                                       "The running station does not know this request.")}};
        });
        return result;
    }

    /// @return false: there is no such request
    bool perform(int unit, const QJsonObject &request)
    {
        const QString act = request.value(QStringLiteral("act")).toString();
        if (act == QLatin1String(nameOf(ControlRequest::Act::Retry)))
            station.retry(unit);
        else if (act == QLatin1String(nameOf(ControlRequest::Act::Reconcile)))
            station.reconcile(unit);
        else if (act == QLatin1String(nameOf(ControlRequest::Act::HandOver)))
            station.handOver(unit, request.value(QStringLiteral("reason")).toString());
        else if (act == QLatin1String(nameOf(ControlRequest::Act::Scan)))
            station.scanLabel(unit, base::Secret(request.value(QStringLiteral("text")).toString().toUtf8()));
        else if (const auto wish = wishFrom(request.value(QStringLiteral("label")).toObject()))
            station.actOnLabel(unit, *wish);
        else
            return false;
        return true;
    }
};

ControlServer::ControlServer(const QString &dataDir, station::Station &station)
    : m(std::make_unique<State>(station))
{
    const QString name = socketName(dataDir);
    m->server.setSocketOptions(QLocalServer::UserAccessOption);
    // The journal's lock says that nobody else works here: a socket of that name was left by a crash.
    QLocalServer::removeServer(name);
    m->server.listen(name);
    QObject::connect(&m->server, &QLocalServer::newConnection, &m->server, [this] {
        QLocalSocket *socket = m->server.nextPendingConnection();
        QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QLocalSocket::readyRead, socket, [this, socket] {
            if (socket->bytesAvailable() > kMostBytes) {
                socket->abort();
                return;
            }
            if (!socket->canReadLine())
                return;
            const QJsonObject request = QJsonDocument::fromJson(socket->readLine(kMostBytes)).object();
            socket->write(encode(m->answer(request)));
            socket->disconnectFromServer();
        });
    });
}

ControlServer::~ControlServer() = default;

std::optional<base::Result<void>> askRunningStation(const QString &dataDir, const ControlRequest &request)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(dataDir));
    if (!socket.waitForConnected(kWaitMs))
        return std::nullopt;
    QJsonObject question{{QStringLiteral("act"), QLatin1String(nameOf(request.act))},
                         {QStringLiteral("batch"), request.batch},
                         {QStringLiteral("serial"), request.serial}};
    if (!request.text.isEmpty())
        question.insert(QStringLiteral("text"), QString::fromUtf8(request.text.reveal()));
    if (request.act == ControlRequest::Act::Label)
        question.insert(QStringLiteral("label"), toJson(request.wish));
    if (!request.reason.isEmpty())
        question.insert(QStringLiteral("reason"), request.reason);
    if (request.act == ControlRequest::Act::Release)
        question.insert(QStringLiteral("second"), request.second);
    socket.write(encode(question));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(kWaitMs))
            return base::Result<void>(
                base::fail(base::ErrorKind::Unknown, base::ErrorCode("control.no-answer"),
                           QCoreApplication::translate("wiring", "The running station did not answer."),
                           QCoreApplication::translate("wiring", "Look at the unit, then try again.")));
    }
    const QJsonObject answer = QJsonDocument::fromJson(socket.readLine()).object();
    if (answer.value(QStringLiteral("ok")).toBool())
        return base::Result<void>();
    const bool scan = request.act == ControlRequest::Act::Scan;
    return base::Result<void>(base::fail(scan ? base::ErrorKind::BadInput : base::ErrorKind::Refused,
                                         base::ErrorCode("control.refused"),
                                         answer.value(QStringLiteral("reason")).toString()));
}

} // namespace wiring
