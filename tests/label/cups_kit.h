#pragma once

#include "core/label/cups_printer.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

#include <sys/stat.h>

#include "label_kit.h"

/// Real printing parts for tests, private to the test: a scheduler, IPP Everywhere printers and a raw sink on
/// 127.0.0.1.
namespace kit {

inline int freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("No port is free.");
    return server.serverPort();
}

inline void writeText(const QString &path, const QByteArray &text)
{
    // Replaced in one go: a program that reads meanwhile sees the old or the new text.
    QFile file(path + QStringLiteral(".new"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written.", qPrintable(path));
    file.close();
    if (::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        qFatal("%s cannot be replaced.", qPrintable(path));
}

inline QByteArray textIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void waitForPort(int port)
{
    const bool isThere = QTest::qWaitFor(
        [port] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, quint16(port));
            return socket.waitForConnected(200);
        },
        60000);
    if (!isThere)
        qFatal("Nothing listens on port %d.", port);
}

/// A program that ends with this object.
class Running
{
public:
    ~Running()
    {
        m_process.terminate();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished(5000);
        }
    }
    void start(const QString &program, const QStringList &arguments, const QString &log)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(log);
        m_process.start(program, arguments);
        if (!m_process.waitForStarted(30000))
            qFatal("%s is not there.", qPrintable(program));
    }

private:
    QProcess m_process;
};

/// ippeveprinter asks the system bus for its announcer even when it is to announce nothing; this bus has
/// none.
class PrivateBus
{
public:
    PrivateBus()
    {
        const QString socket = m_folder.filePath(QStringLiteral("bus"));
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                     QStringLiteral("--address=unix:path=") + socket},
                    m_folder.filePath(QStringLiteral("log")));
        if (!QTest::qWaitFor([&socket] { return QFile::exists(socket); }, 60000))
            qFatal("dbus-daemon did not start.");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + QFile::encodeName(socket));
    }

private:
    QTemporaryDir m_folder;
    Running m_bus;
};

/// ippeveprinter as a label printer of 203 dpi, whose paper is a folder. What it does with a job is told by
/// does().
class EverywherePrinter
{
public:
    EverywherePrinter()
        : m_port(freePort())
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("paper"));
        QDir(m_folder.path()).mkdir(QStringLiteral("spool"));
        does("print");
        const QString command = m_folder.filePath(QStringLiteral("print.sh"));
        writeText(command, kCommand);
        QFile::setPermissions(command, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QString attributes = m_folder.filePath(QStringLiteral("label.conf"));
        writeText(attributes, kAttributes);
        m_printer.start(QStringLiteral("ippeveprinter"),
                        {QStringLiteral("-r"), QStringLiteral("off"), QStringLiteral("-p"),
                         QString::number(m_port), QStringLiteral("-n"), QStringLiteral("localhost"),
                         QStringLiteral("-a"), attributes, QStringLiteral("-d"),
                         m_folder.filePath(QStringLiteral("spool")), QStringLiteral("-c"), command,
                         QStringLiteral("-vv"), QStringLiteral("Labels")},
                        log());
        waitForPort(m_port);
    }

    /// print | media-empty | cover-open | abort | abort-after | nothing: see the script.
    void does(const QByteArray &what) { writeText(m_folder.filePath(QStringLiteral("does")), what); }
    QString uri() const { return QStringLiteral("ipp://localhost:%1/ipp/print").arg(m_port); }
    QString log() const { return m_folder.filePath(QStringLiteral("log")); }
    /// How many jobs the printer began.
    qsizetype jobs() const { return textIn(m_folder.filePath(QStringLiteral("jobs"))).count('\n'); }
    /// How many of them it is at.
    qsizetype jobsAtHand() const
    {
        return jobs() - textIn(m_folder.filePath(QStringLiteral("ended"))).count('\n');
    }
    /// The labels that came out, as PDF files, oldest first.
    QStringList paper() const
    {
        QStringList files;
        for (const QString &name : QDir(m_folder.filePath(QStringLiteral("paper")))
                                       .entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name))
            files << m_folder.filePath(QStringLiteral("paper/")) + name;
        return files;
    }

private:
    static constexpr const char *kCommand = R"sh(#!/bin/sh
here=${0%/*}
echo job >>"$here/jobs"
label() {
    cp "$1" "$here/paper/new" && mv "$here/paper/new" "$here/paper/$(printf %06d "$(wc -l <"$here/jobs")").pdf"
    echo "ATTR: job-impressions-completed=1" >&2
}
end() { echo ended >>"$here/ended"; exit "$1"; }
while :; do
    does=$(cat "$here/does")
    case $does in
    print) echo "STATE: -media-empty-error,cover-open-error" >&2; label "$1"; end 0 ;;
    media-empty | cover-open) echo "STATE: +$does-error" >&2; sleep 0.1 ;;
    abort) end 1 ;;
    abort-after) label "$1"; end 1 ;;
    nothing) echo "STATE: -media-empty-error,cover-open-error" >&2; end 0 ;;
    esac
done
)sh";
    static constexpr const char *kAttributes = R"(
ATTR mimeMediaType document-format-default application/pdf
ATTR mimeMediaType document-format-supported application/pdf,image/pwg-raster
ATTR enum operations-supported 2,4,5,6,8,9,10,11
ATTR keyword media-default oe_2x1-label_2x1in
ATTR keyword media-ready oe_2x1-label_2x1in
ATTR keyword media-supported oe_2x1-label_2x1in,custom_min_10x5mm,custom_max_120x200mm
ATTR keyword media-col-supported media-size,media-top-margin,media-bottom-margin,media-left-margin,media-right-margin
ATTR collection media-col-default {MEMBER collection media-size {MEMBER integer x-dimension 5080 MEMBER integer y-dimension 2540} MEMBER integer media-top-margin 0 MEMBER integer media-bottom-margin 0 MEMBER integer media-left-margin 0 MEMBER integer media-right-margin 0}
ATTR collection media-col-ready {MEMBER collection media-size {MEMBER integer x-dimension 5080 MEMBER integer y-dimension 2540} MEMBER integer media-top-margin 0 MEMBER integer media-bottom-margin 0 MEMBER integer media-left-margin 0 MEMBER integer media-right-margin 0}
ATTR collection media-size-supported {MEMBER integer x-dimension 5080 MEMBER integer y-dimension 2540},{MEMBER rangeOfInteger x-dimension 1000-12000 MEMBER rangeOfInteger y-dimension 500-20000}
ATTR integer media-top-margin-supported 0
ATTR integer media-bottom-margin-supported 0
ATTR integer media-left-margin-supported 0
ATTR integer media-right-margin-supported 0
ATTR keyword print-color-mode-default monochrome
ATTR keyword print-color-mode-supported monochrome
ATTR keyword print-scaling-default none
ATTR keyword print-scaling-supported none
ATTR enum print-quality-default 4
ATTR enum print-quality-supported 4
ATTR resolution printer-resolution-default 203dpi
ATTR resolution printer-resolution-supported 203dpi
ATTR resolution pwg-raster-document-resolution-supported 203dpi
ATTR keyword pwg-raster-document-type-supported black_1,sgray_8
ATTR keyword pwg-raster-document-sheet-back normal
ATTR keyword sides-default one-sided
ATTR keyword sides-supported one-sided
ATTR rangeOfInteger copies-supported 1-9
ATTR integer copies-default 1
ATTR boolean color-supported false
ATTR keyword compression-supported none
)";
    QTemporaryDir m_folder;
    int m_port;
    Running m_printer;
};

/// A printer on a raw port: takes what comes, or closes after so many bytes. Needs the test's event loop.
class RawSink
{
public:
    RawSink()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            const qsizetype at = m_jobs.size();
            m_jobs << QByteArray();
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket, at] {
                m_jobs[at] += socket->readAll();
                if (m_closesAfter && m_jobs[at].size() >= *m_closesAfter)
                    socket->abort();
            });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("No port is free.");
    }
    QString uri() const { return QStringLiteral("socket://127.0.0.1:%1").arg(m_server.serverPort()); }
    void closeAfter(std::optional<qsizetype> bytes) { m_closesAfter = bytes; }
    /// What each connection brought.
    const QList<QByteArray> &jobs() const { return m_jobs; }

private:
    QTcpServer m_server;
    QList<QByteArray> m_jobs;
    std::optional<qsizetype> m_closesAfter;
};

/// cupsd with folders, port and queues of its own; CUPS_SERVER names it from now on.
class Scheduler
{
public:
    Scheduler()
        : m_port(freePort())
    {
        // Its filters run as another user where the test is root.
        ::chmod(QFile::encodeName(m_folder.path()).constData(), 0755);
        for (const char *name : {"etc", "spool", "cache", "state", "log", "tmp"})
            QDir(m_folder.path()).mkdir(QLatin1String(name));
        filtersMayWrite();
        const QByteArray root = QFile::encodeName(m_folder.path());
        writeText(m_folder.filePath(QStringLiteral("etc/cupsd.conf")),
                  "Listen 127.0.0.1:" + QByteArray::number(m_port) + kConfiguration);
        writeText(m_folder.filePath(QStringLiteral("etc/cups-files.conf")),
                  "ServerRoot " + root + "/etc\nRequestRoot " + root + "/spool\nCacheDir " + root +
                      "/cache\nStateDir " + root + "/state\nTempDir " + root + "/tmp\nAccessLog " + root +
                      "/log/access\nErrorLog " + root + "/log/error\nPageLog " + root + "/log/page\n");
        m_cupsd.start(QStringLiteral("/usr/sbin/cupsd"),
                      {QStringLiteral("-f"), QStringLiteral("-c"),
                       m_folder.filePath(QStringLiteral("etc/cupsd.conf")), QStringLiteral("-s"),
                       m_folder.filePath(QStringLiteral("etc/cups-files.conf"))},
                      m_folder.filePath(QStringLiteral("log/out")));
        waitForPort(m_port);
        qputenv("CUPS_SERVER", "127.0.0.1:" + QByteArray::number(m_port));
    }

    /// @param model "raw", "everywhere" or drv:///...
    void addQueue(const QString &name, const QString &uri, const QString &model)
    {
        outputOf(QStringLiteral("/usr/sbin/lpadmin"),
                 {QStringLiteral("-p"), name, QStringLiteral("-E"), QStringLiteral("-v"), uri,
                  QStringLiteral("-m"), model});
    }
    void pause(const QString &queue) { outputOf(QStringLiteral("/usr/sbin/cupsdisable"), {queue}); }
    void resume(const QString &queue) { outputOf(QStringLiteral("/usr/sbin/cupsenable"), {queue}); }
    void filtersMayWrite() { setTemporary(01777); }
    void filtersMayNotWrite() { setTemporary(0); }
    /// Every job the scheduler still knows of, one a line.
    QByteArray history() const
    {
        return outputOf(QStringLiteral("lpstat"),
                        {QStringLiteral("-W"), QStringLiteral("all"), QStringLiteral("-o")});
    }
    /// Takes out every job.
    void forget() const { outputOf(QStringLiteral("cancel"), {QStringLiteral("-a"), QStringLiteral("-x")}); }
    QString folder() const { return m_folder.path(); }

private:
    void setTemporary(mode_t mode)
    {
        ::chmod(QFile::encodeName(m_folder.filePath(QStringLiteral("tmp"))).constData(), mode);
    }

    static constexpr const char *kConfiguration = R"(
LogLevel debug
Browsing Off
WebInterface No
DefaultShared No
PreserveJobHistory Yes
PreserveJobFiles Yes
ErrorPolicy stop-printer
<Location />
Order allow,deny
Allow 127.0.0.1
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
<Limit All>
Order allow,deny
Allow 127.0.0.1
</Limit>
</Policy>
)";
    QTemporaryDir m_folder;
    int m_port;
    Running m_cupsd;
};

} // namespace kit
