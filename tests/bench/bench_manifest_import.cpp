#include "core/journal/key_file.h"
#include "core/journal/sqlite_journal.h"
#include "core/station/manifest_desk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

/// A big manifest: read, checked and stored by the station, and stored unchecked by the sqlite3 program.
/// Arguments: rows, folder.
namespace {

/// Check digits as GSMA SGP.29 wants them, without long divisions in text.
QByteArray eid(int number)
{
    const QByteArray body = "8904903212345678" + QByteArray::number(number).rightJustified(14, '0');
    int rest = 0;
    for (const char digit : body + "00")
        rest = (rest * 10 + (digit - '0')) % 97;
    return body + QByteArray::number(98 - rest).rightJustified(2, '0');
}

void writeManifest(const QString &name, int rows)
{
    QFile file(name);
    if (!file.open(QFile::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    file.write("serial,eid,deliver,label:model,customer\n");
    for (int row = 0; row < rows; ++row) {
        const QByteArray number = QByteArray::number(row).rightJustified(7, '0');
        file.write("SN-2026-" + number + ',' + eid(row) + ",install,X-200,Customer " +
                   QByteArray::number(row % 500) + '\n');
    }
}

/// A line of /proc/self/status, in MiB.
double memory(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QFile::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(name))
                return line.simplified().split(' ').value(1).toDouble() / 1024.0;
        }
    }
    return 0;
}

/// What the child does, so that its memory is its own.
int import(const QString &manifest, const QString &folder)
{
    station::Options options;
    options.recipes = {esim::Recipe{}};
    auto journal =
        journal::SqliteJournal::open({folder, journal::Access::Write, *journal::loadOrCreateKey(folder), 0});
    if (!journal)
        qFatal("%s", qPrintable(journal.error().sentence()));
    const double base = memory("VmRSS:");
    QElapsedTimer time;
    time.start();
    const auto reading = station::readManifest({manifest, {}, {}, {}}, options.recipes);
    if (!reading)
        qFatal("%s", qPrintable(reading.error().toError(manifest).sentence()));
    const double readSeconds = double(time.elapsed()) / 1000.0;
    const double readPeak = memory("VmHWM:");
    const auto job =
        station::importJob(*reading, manifest, QStringLiteral("B1"), {}, options, base::SystemClock().now());
    const auto stored = (*journal)->importBatch(job.info, job.units);
    if (!stored)
        qFatal("%s", qPrintable(stored.error().sentence()));
    const double seconds = double(time.elapsed()) / 1000.0;
    std::printf("%-28s %10d rows %8.1f s %10.0f rows/s\n", "read and checked", stored->units, readSeconds,
                stored->units / readSeconds);
    std::printf("%-28s %10d rows %8.1f s %10.0f rows/s\n", "read, checked and stored", stored->units, seconds,
                stored->units / seconds);
    std::printf("%-28s %8.0f MiB base, %+.0f MiB after reading, %+.0f MiB peak\n", "memory", base,
                readPeak - base, memory("VmHWM:") - base);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--import"))
        return import(arguments.value(2), arguments.value(3));
    const int rows = arguments.value(1, QStringLiteral("1000000")).toInt();
    const QTemporaryDir folder(arguments.value(2, QStringLiteral(".")) + QStringLiteral("/import-XXXXXX"));
    const QString manifest = folder.filePath(QStringLiteral("manifest.csv"));
    writeManifest(manifest, rows);
    QProcess ours;
    ours.setProcessChannelMode(QProcess::ForwardedChannels);
    ours.start(QCoreApplication::applicationFilePath(),
               {QStringLiteral("--import"), manifest, folder.filePath(QStringLiteral("data"))});
    if (!ours.waitForFinished(-1) || ours.exitCode() != 0)
        return 1;

    QProcess theirs;
    QElapsedTimer time;
    time.start();
    theirs.start(QStringLiteral("sqlite3"),
                 {folder.filePath(QStringLiteral("bare.sqlite")), QStringLiteral(".mode csv"),
                  QStringLiteral(".import \"%1\" units").arg(manifest),
                  QStringLiteral("SELECT count(*) FROM units")});
    if (!theirs.waitForFinished(-1) || theirs.readAllStandardOutput().trimmed().toInt() != rows) {
        std::fprintf(stderr, "sqlite3 did not import the file: %s\n",
                     theirs.readAllStandardError().constData());
        return 1;
    }
    const double seconds = double(time.elapsed()) / 1000.0;
    std::printf("%-28s %10d rows %8.1f s %10.0f rows/s\n", "sqlite3 .import, unchecked", rows, seconds,
                rows / seconds);
    return 0;
}
