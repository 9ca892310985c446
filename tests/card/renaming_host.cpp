#include "core/card/host_protocol.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

#include <unistd.h>

#include <cstdio>

// A card host whose readers bear the names that a test gives them, as PC/SC numbers readers anew. Beside this
// program (its path as it was started) lies the file `readers`, a line for each reader: its name, a tab, the
// real virtual reader's name. `--watch` reports the names; for `--reader=NAME` the real card host is started
// for the real reader.

namespace {

QList<QPair<QString, QByteArray>> readers(const QString &path)
{
    QList<QPair<QString, QByteArray>> list;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return list;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() == 2)
            list.append({QString::fromUtf8(fields[0]), fields[1]});
    }
    return list;
}

void send(const card::host::Reply &reply)
{
    const QByteArray bytes = card::host::frame(reply);
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void report(const QString &path)
{
    card::host::Readers seen;
    for (const auto &[name, real] : readers(path))
        seen.readers.append({name, card::CardPresence::Present, 1, "\x3B"});
    send(seen);
}

} // namespace

int main(int argc, char *argv[])
{
    const QString folder = QFileInfo(QString::fromLocal8Bit(argv[0])).path();
    const QString path = folder + QStringLiteral("/readers");
    const QByteArray wanted = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    if (wanted.startsWith("--reader=")) {
        for (const auto &[name, real] : readers(path)) {
            if (name.toUtf8() != wanted.mid(9))
                continue;
            QByteArray reader = "--reader=" + real;
            argv[1] = reader.data();
            execv(STATION_BIN_DIR "/esim-card-host", argv);
        }
        return 1; // PC/SC knows no reader of this name
    }
    QCoreApplication app(argc, argv);
    send(card::host::Hello{});
    report(path);
    QFileSystemWatcher watcher({folder});
    QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, &app, [&] { report(path); });
    QTimer life; // a watcher that is silent for long is taken for one that hangs
    QObject::connect(&life, &QTimer::timeout, &app, [&] { report(path); });
    life.start(2000);
    return QCoreApplication::exec();
}
