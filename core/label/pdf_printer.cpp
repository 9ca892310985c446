#include "core/label/pdf_printer.h"

#include "core/base/atomic_file.h"
#include "core/label/pdf_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QObject>
#include <QThreadPool>

namespace label {
namespace {

using base::ErrorKind;

Outcome notPrinted(base::Error error) { return {Outcome::Kind::NotPrinted, {}, std::move(error)}; }

Outcome printNow(const QString &folder, const Proof &proof, TemplateShelf &templates, const LabelJob &job)
{
    const auto label = provenLabel(job, templates, proof);
    if (!label)
        return notPrinted(label.error());
    const QString path = pdfPath(folder, job.content);
    const auto ready =
        makeLabelFolder(folder).and_then([&path] { return makeLabelFolder(QFileInfo(path).path()); });
    if (!ready)
        return notPrinted(ready.error());
    const QByteArray pdf = toPdf(label->layout, job.stock, job.content.serial);
    if (const auto written = base::writeFileAtomically(path, pdf); !written) {
        const bool perhaps = written.error().kind == ErrorKind::Unknown;
        return {perhaps ? Outcome::Kind::Perhaps : Outcome::Kind::NotPrinted, path, written.error()};
    }
    return {Outcome::Kind::Printed, path, std::nullopt};
}

base::Result<QString> checkNow(const QString &folder)
{
    return checkLabelFolder(folder)
        .and_then([] {
            return layOut({QStringLiteral("TEST"), {}, {}, base::Secret("TEST"), {}, {}, {}}, {});
        })
        .map([&folder](const Layout &) {
            return QCoreApplication::translate("label", "PDF files in %1").arg(folder);
        });
}

} // namespace

struct PdfPrinter::State
{
    State(QString givenFolder, Proof givenProof)
        : folder(std::move(givenFolder))
        , proof(std::move(givenProof))
    {}

    const QString folder;
    const Proof proof;
    TemplateShelf templates; ///< the worker's alone
    QObject home;            ///< lives in the caller's thread; calls for it die with it
    QThreadPool worker;
};

PdfPrinter::PdfPrinter(QString folder, Proof proof)
    : m(std::make_unique<State>(std::move(folder), std::move(proof)))
{
    m->worker.setMaxThreadCount(1);
}

PdfPrinter::~PdfPrinter()
{
    m->worker.clear();
    m->worker.waitForDone();
}

void PdfPrinter::print(LabelJob job, Done done)
{
    m->worker.start([m = m.get(), job = std::move(job), done = std::move(done)] {
        Outcome outcome = printNow(m->folder, m->proof, m->templates, job);
        QMetaObject::invokeMethod(
            &m->home, [done, outcome = std::move(outcome)] { done(outcome); }, Qt::QueuedConnection);
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
