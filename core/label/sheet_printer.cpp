#include "core/label/sheet_printer.h"

#include "core/base/atomic_file.h"
#include "core/label/pdf_file.h"
#include "core/label/sheet_list.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QThreadPool>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace label {
namespace {

using base::ErrorCode;
using base::ErrorKind;

/// Takes the first number that neither a sheet nor a list has, so that no two programs take the same.
base::Result<int> takeNumber(const QString &batchFolder)
{
    for (int number = 1;; ++number) {
        if (QFileInfo::exists(sheetFile(batchFolder, number)))
            continue;
        const QByteArray list = QFile::encodeName(sheetListFile(batchFolder, number));
        const int descriptor = ::open(list.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (descriptor >= 0) {
            ::close(descriptor);
            return number;
        }
        if (errno != EEXIST)
            return base::fail(
                ErrorKind::MissingPart, ErrorCode("label.sheet"),
                QCoreApplication::translate("label", "The sheet cannot be written (%1).")
                    .arg(qt_error_string(errno)),
                QCoreApplication::translate(
                    "label", "Check the folder's name, its permissions and the space on the disk."),
                batchFolder);
    }
}

/// The list first: a sheet that is there has one.
Outcome writeSheet(const QString &batchFolder, const QByteArray &pdf, const QByteArray &list)
{
    const auto number = makeLabelFolder(QFileInfo(batchFolder).path())
                            .and_then([&] { return makeLabelFolder(batchFolder); })
                            .and_then([&] { return takeNumber(batchFolder); });
    if (!number)
        return {Outcome::Kind::NotPrinted, {}, number.error()};
    const QString sheet = sheetFile(batchFolder, *number);
    const QString beside = sheetListFile(batchFolder, *number);
    const auto written = base::writeFileAtomically(beside, list).and_then([&] {
        return base::writeFileAtomically(sheet, pdf);
    });
    if (written)
        return {Outcome::Kind::Printed, sheet, std::nullopt};
    if (QFileInfo::exists(sheet))
        return {Outcome::Kind::Perhaps, sheet, written.error()};
    QFile::remove(beside);
    return {Outcome::Kind::NotPrinted, {}, written.error()};
}

} // namespace

struct SheetPrinter::State
{
    struct Waiting
    {
        LabelKey key;
        Layout layout;
        std::vector<Done> done;
    };

    State(QString givenFolder, Sheet givenSheet, Proof givenProof)
        : folder(std::move(givenFolder))
        , sheet(std::move(givenSheet))
        , proof(std::move(givenProof))
    {
        worker.setMaxThreadCount(1);
    }

    void add(const LabelJob &job, const Done &done);
    void write();
    void report(const Done &done, const Outcome &outcome)
    {
        QMetaObject::invokeMethod(
            &home, [done, outcome] { done(outcome); }, Qt::QueuedConnection);
    }
    void turnTo(const QString &batchFolder);

    const QString folder;
    const Sheet sheet;
    const Proof proof;
    QObject home; ///< lives in the caller's thread; calls for it die with it
    // The worker's alone:
    QString batch; ///< the folder of the batch at hand
    TemplateShelf templates;
    std::vector<Waiting> waiting;
    QHash<LabelKey, QString> printed;
    QThreadPool worker;
};

void SheetPrinter::State::turnTo(const QString &batchFolder)
{
    if (batch == batchFolder)
        return;
    write();
    batch = batchFolder;
    printed = labelsOnSheets(batch);
}

void SheetPrinter::State::add(const LabelJob &job, const Done &done)
{
    turnTo(folder + QLatin1Char('/') + pathPart(job.content.batch));
    const LabelKey key = keyOf(job.content);
    if (const auto on = printed.constFind(key); on != printed.constEnd()) {
        report(done, {Outcome::Kind::Printed, *on, std::nullopt});
        return;
    }
    const auto same =
        std::find_if(waiting.begin(), waiting.end(), [&key](const Waiting &w) { return w.key == key; });
    if (same != waiting.end()) {
        same->done.push_back(done);
        return;
    }
    if (const auto fits = checkCell(sheet, job.stock); !fits) {
        report(done, {Outcome::Kind::NotPrinted, {}, fits.error()});
        return;
    }
    auto layout = templates.named(job.stock.templateName)
                      .and_then([&job](const Template &look) { return layOut(job.content, job.stock, look); })
                      .and_then([&](Layout laid) {
                          return proof(laid, job.content).map([&laid] { return std::move(laid); });
                      });
    if (!layout) {
        report(done, {Outcome::Kind::NotPrinted, {}, layout.error()});
        return;
    }
    waiting.push_back({key, std::move(*layout), {done}});
    if (int(waiting.size()) >= sheet.labels())
        write();
}

void SheetPrinter::State::write()
{
    if (waiting.empty())
        return;
    std::vector<Waiting> labels;
    labels.swap(waiting);
    std::vector<Layout> layouts;
    std::vector<LabelKey> keys;
    for (Waiting &label : labels) {
        layouts.push_back(std::move(label.layout));
        keys.push_back(label.key);
    }
    const Outcome outcome =
        writeSheet(batch, toSheetPdf(sheet, layouts, QFileInfo(batch).fileName()), writeSheetList(keys));
    for (const Waiting &label : labels) {
        if (outcome.kind == Outcome::Kind::Printed)
            printed.insert(label.key, outcome.where);
        for (const Done &done : label.done)
            report(done, outcome);
    }
}

SheetPrinter::SheetPrinter(QString folder, Sheet sheet, Proof proof)
    : m(std::make_unique<State>(std::move(folder), std::move(sheet), std::move(proof)))
{}

SheetPrinter::~SheetPrinter()
{
    m->worker.clear();
    m->worker.waitForDone();
}

void SheetPrinter::print(LabelJob job, Done done)
{
    m->worker.start([m = m.get(), job = std::move(job), done = std::move(done)] { m->add(job, done); });
}

void SheetPrinter::flush()
{
    m->worker.start([m = m.get()] { m->write(); });
}

void SheetPrinter::check(std::function<void(base::Result<QString>)> done)
{
    m->worker.start([m = m.get(), done = std::move(done)] {
        auto result = checkLabelFolder(m->folder).map([m] {
            return QCoreApplication::translate("label", "Sheets of %1 labels as PDF files in %2")
                .arg(m->sheet.labels())
                .arg(m->folder);
        });
        QMetaObject::invokeMethod(
            &m->home, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
    });
}

} // namespace label
