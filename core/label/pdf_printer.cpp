#include "core/label/pdf_printer.h"

#include "core/base/atomic_file.h"
#include "core/label/pdf_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QObject>
#include <QThreadPool>

#include <sys/stat.h>

namespace label {
namespace {

using base::ErrorCode;
using base::ErrorKind;

base::Result<void> makeFolder(const QString &path)
{
    const bool isNew = !QFileInfo::exists(path);
    if (!QDir().mkpath(path))
        return base::fail(ErrorKind::MissingPart, ErrorCode("label.folder"),
                          QCoreApplication::translate("label", "The label folder cannot be created."),
                          QCoreApplication::translate(
                              "label", "Check the folder's name, its permissions and the space on the disk."),
                          path);
    // A label is a bearer secret until its profile is downloaded.
    if (isNew)
        ::chmod(QFile::encodeName(path).constData(), 0700);
    return {};
}

Outcome notPrinted(base::Error error) { return {Outcome::Kind::NotPrinted, {}, std::move(error)}; }

Outcome printNow(const QString &folder, const LabelJob &job)
{
    const auto look = templateNamed(job.stock.templateName);
    if (!look)
        return notPrinted(look.error());
    const auto layout = layOut(job.content, job.stock, *look);
    if (!layout)
        return notPrinted(layout.error());
    const QString path = pdfPath(folder, job.content);
    const auto ready = makeFolder(folder).and_then([&path] { return makeFolder(QFileInfo(path).path()); });
    if (!ready)
        return notPrinted(ready.error());
    const QByteArray pdf = toPdf(*layout, job.stock, job.content.serial);
    if (const auto written = base::writeFileAtomically(path, pdf); !written) {
        const bool perhaps = written.error().kind == ErrorKind::Unknown;
        return {perhaps ? Outcome::Kind::Perhaps : Outcome::Kind::NotPrinted, path, written.error()};
    }
    return {Outcome::Kind::Printed, path, std::nullopt};
}

base::Result<QString> checkNow(const QString &folder)
{
    // The folder itself, or the nearest one above it in which it can be created.
    QFileInfo place(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    while (!place.exists() && !place.isRoot())
        place = QFileInfo(place.path());
    if (!place.isDir() || !place.isWritable())
        return base::fail(
            ErrorKind::MissingPart, ErrorCode("label.folder"),
            QCoreApplication::translate("label", "The label folder cannot be written."),
            QCoreApplication::translate("label", "Check the folder's name and its permissions."), folder);
    if (const auto layout = layOut({QStringLiteral("TEST"), {}, {}, base::Secret("TEST"), {}, {}, {}}, {});
        !layout)
        return tl::unexpected(layout.error());
    return QCoreApplication::translate("label", "PDF files in %1").arg(folder);
}

} // namespace

struct PdfPrinter::State
{
    QString folder;
    QObject home; ///< lives in the caller's thread; calls for it die with it
    QThreadPool worker;
};

PdfPrinter::PdfPrinter(QString folder)
    : m(std::make_unique<State>())
{
    m->folder = std::move(folder);
    m->worker.setMaxThreadCount(1);
}

PdfPrinter::~PdfPrinter()
{
    m->worker.clear();
    m->worker.waitForDone();
}

void PdfPrinter::print(LabelJob job, Done done)
{
    m->worker.start([folder = m->folder, home = &m->home, job = std::move(job), done = std::move(done)] {
        Outcome outcome = printNow(folder, job);
        QMetaObject::invokeMethod(
            home, [done, outcome = std::move(outcome)] { done(outcome); }, Qt::QueuedConnection);
    });
}

void PdfPrinter::check(std::function<void(base::Result<QString>)> done)
{
    m->worker.start([folder = m->folder, home = &m->home, done = std::move(done)] {
        auto result = checkNow(folder);
        QMetaObject::invokeMethod(
            home, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
    });
}

} // namespace label
