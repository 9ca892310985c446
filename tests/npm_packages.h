#pragma once

#include <QProcess>

/// Puts npm packages into a build folder. Empty when they are there, else why not and what to do.
/// @param from the folder below tests/ that holds package.json and package-lock.json  @param name for people
inline QString installNpmPackages(const QString &from, const QString &folder, const QString &name)
{
    const QString tests = QStringLiteral(STATION_SOURCE_DIR "/tests/");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tests + QStringLiteral("npm-install.sh"), {tests + from, folder});
    if (process.waitForFinished(240'000) && process.exitStatus() == QProcess::NormalExit &&
        process.exitCode() == 0)
        return {};
    return name + QStringLiteral(" is not installed. ") +
           QString::fromUtf8(process.readAll() + process.errorString().toUtf8());
}
