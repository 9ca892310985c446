#pragma once

#include "tests/npm_packages.h"

#include <QByteArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <memory>

namespace bench {

/// Stoplight Prism as a proxy between a client and a server: it compares every request and every answer with
/// a contract, and puts an error in the place of what breaks it: 4xx for a request, which then goes no
/// further, and 500 for an answer.
class Referee
{
public:
    /// Installs Prism into the build folder. Empty when it is there, else why not and what to do.
    static QString install()
    {
        return installNpmPackages(QStringLiteral("carrier/prism"), folder(), QStringLiteral("Prism"));
    }

    /// Starts to judge by this contract (YAML or JSON). Check isUp().
    Referee(const QString &contract, const QUrl &server)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("node"),
                        {folder() + QStringLiteral("/node_modules/@stoplight/prism-cli/dist/index.js"),
                         QStringLiteral("proxy"), QStringLiteral("--host"), QStringLiteral("127.0.0.1"),
                         QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--errors"), contract,
                         server.toString(QUrl::StripTrailingSlash)});
        static const QRegularExpression listening(
            QStringLiteral("Prism is listening on (http://127\\.0\\.0\\.1:\\d+)"));
        const auto found = [&] {
            m_log += m_process.readAll();
            const auto match = listening.match(QString::fromUtf8(m_log));
            m_url = QUrl(match.captured(1));
            return match.hasMatch() || m_process.state() == QProcess::NotRunning;
        };
        (void)QTest::qWaitFor(found, 60'000);
    }
    ~Referee()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Referee(const Referee &) = delete;
    Referee &operator=(const Referee &) = delete;

    bool isUp() const { return !m_url.isEmpty(); }
    QUrl url() const { return m_url; }
    /// What Prism has written so far.
    QByteArray log()
    {
        m_log += m_process.readAll();
        return m_log;
    }

private:
    static QString folder() { return QStringLiteral(STATION_BIN_DIR "/../prism"); }

    QProcess m_process;
    QByteArray m_log;
    QUrl m_url;
};

/// A server that gives every request the same 201 with JSON.
class CannedServer
{
public:
    CannedServer()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            const auto whole = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, whole] {
                *whole += socket->readAll();
                if (!whole->contains("\r\n\r\n"))
                    return;
                socket->write("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nConnection: "
                              "close\r\nContent-Length: " +
                              QByteArray::number(m_json.size()) + "\r\n\r\n" + m_json);
                socket->disconnectFromHost();
            });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    void answerWith(const QByteArray &json) { m_json = json; }

private:
    QByteArray m_json;
    QTcpServer m_server;
};

} // namespace bench
