#pragma once

#include "tests/npm_packages.h"

#include <QByteArray>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace kit {

/// A ZPL format on its way through the renderer.
struct ZplJob
{
    QByteArray zpl;
    QSize dots; ///< of the label: the renderer sets a narrower one into its paper's middle
    int dpi = 203;
};

/// What came out: how many labels, the first one's picture; no label and a reason when it was refused.
struct ZplSheet
{
    int labels = 0;
    QImage image;
    QByteArray said;
};

/// zpl-renderer-js, a ZPL interpreter that has nothing of ours in it.
class ZplRenderer
{
public:
    /// Installs it into the build folder. Empty when it is there, else why not and what to do.
    static QString install()
    {
        return installNpmPackages(QStringLiteral("label/renderer"), folder(),
                                  QStringLiteral("zpl-renderer-js"));
    }

    /// Renders all in one go; empty when the renderer did not work.
    static QList<ZplSheet> render(const QList<ZplJob> &jobs)
    {
        const QTemporaryDir place;
        QFile list(place.filePath(QStringLiteral("jobs")));
        if (!list.open(QIODevice::WriteOnly))
            return {};
        for (int i = 0; i < jobs.size(); ++i) {
            const ZplJob &job = jobs[i];
            QFile zpl(place.filePath(QStringLiteral("%1.zpl").arg(i)));
            if (!zpl.open(QIODevice::WriteOnly) || zpl.write(job.zpl) != job.zpl.size())
                return {};
            const int dpmm = qRound(job.dpi / 25.4);
            const QJsonObject line{{QStringLiteral("zpl"), zpl.fileName()},
                                   {QStringLiteral("png"), place.filePath(QStringLiteral("%1.png").arg(i))},
                                   {QStringLiteral("width"), double(job.dots.width()) / dpmm},
                                   {QStringLiteral("height"), double(job.dots.height()) / dpmm},
                                   {QStringLiteral("dpmm"), dpmm}};
            list.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        }
        list.close();
        QProcess node;
        node.start(QStringLiteral("node"),
                   {QStringLiteral(STATION_SOURCE_DIR "/tests/label/renderer/render.cjs"),
                    folder() + QStringLiteral("/node_modules/zpl-renderer-js"), list.fileName()});
        if (!node.waitForFinished(1'200'000) || node.exitCode() != 0)
            return {};
        const QByteArrayList said = node.readAllStandardOutput().trimmed().split('\n');
        QList<ZplSheet> sheets;
        for (int i = 0; i < jobs.size() && i < said.size(); ++i)
            sheets << ZplSheet{said[i].toInt(), QImage(place.filePath(QStringLiteral("%1.png").arg(i))),
                               said[i]};
        return sheets;
    }

private:
    static QString folder() { return QStringLiteral(STATION_BIN_DIR "/../zpl-renderer"); }
};

} // namespace kit
