#include "core/label/cups_printer.h"

#include "core/label/cups_course.h"
#include "core/label/cups_witness.h"
#include "core/label/pdf_file.h"
#include "core/label/proof.h"

#include <QCoreApplication>
#include <QObject>
#include <QThreadPool>

#include <algorithm>

namespace label {

struct CupsPrinter::State
{
    CupsTarget target;
    CupsTimes times;
    std::function<void(base::Error)> needs;
    Pauses pauses;
    TemplateShelf templates; ///< the worker's alone
    CupsLeftovers leftovers; ///< the worker's
    QObject home;            ///< lives in the caller's thread; calls for it die with it
    QThreadPool worker;

    Outcome printNow(const LabelJob &job);
    base::Result<QString> checkNow();
    void takeOutNow();
};

Outcome CupsPrinter::State::printNow(const LabelJob &job)
{
    const auto label = provenLabel(job, templates, prove);
    if (!label)
        return {Outcome::Kind::NotPrinted, target.name, label.error()};
    CupsCourse course{target, times, pauses, leftovers, {}};
    if (needs) {
        course.needs = [this](const base::Error &need) {
            QMetaObject::invokeMethod(
                &home, [tell = needs, need] { tell(need); }, Qt::QueuedConnection);
        };
    }
    return course.print(toPdf(label->layout, job.stock, QStringLiteral("Label")), job.stock);
}

base::Result<QString> CupsPrinter::State::checkNow()
{
    const auto refuse = [this](base::Error error) {
        error.where = target.name;
        return tl::unexpected(std::move(error));
    };
    auto link = CupsLink::open(target, times.request);
    if (!link)
        return tl::unexpected(link.error());
    leftovers.purge(*link);
    const auto status = link->printer();
    if (!status)
        return tl::unexpected(status.error());
    if (const auto error = misfit(*status))
        return refuse(*error);
    const auto words = target.kind == CupsTarget::Kind::Queue ? Words::Stale : Words::Fresh;
    if (const auto error = obstacle(*status, words))
        return refuse(*error);
    if (status->counter == Counter::Paper || CupsWitness::open(status->device, times))
        return QCoreApplication::translate("label", "%1 (%2)").arg(status->name, target.name);
    return QCoreApplication::translate("label",
                                       "%1 (%2): a queue does not see labels, each must be scanned back")
        .arg(status->name, target.name);
}

void CupsPrinter::State::takeOutNow()
{
    if (leftovers.areNone())
        return;
    if (auto link = CupsLink::open(target, std::min(times.request, times.cancelling)))
        leftovers.purgeAll(*link, times);
}

CupsPrinter::CupsPrinter(CupsTarget target, CupsTimes times, std::function<void(base::Error)> needs)
    : m(std::make_unique<State>())
{
    m->target = std::move(target);
    m->times = times;
    m->needs = std::move(needs);
    m->worker.setMaxThreadCount(1);
}

CupsPrinter::~CupsPrinter()
{
    m->worker.clear();
    m->pauses.endAll();
    m->worker.start([m = m.get()] { m->takeOutNow(); });
    m->worker.waitForDone();
}

void CupsPrinter::print(LabelJob job, Done done)
{
    m->worker.start([m = m.get(), job = std::move(job), done = std::move(done)] {
        Outcome outcome = m->printNow(job);
        QMetaObject::invokeMethod(
            &m->home, [done, outcome = std::move(outcome)] { done(outcome); }, Qt::QueuedConnection);
    });
}

void CupsPrinter::check(std::function<void(base::Result<QString>)> done)
{
    m->worker.start([m = m.get(), done = std::move(done)] {
        auto result = m->checkNow();
        QMetaObject::invokeMethod(
            &m->home, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
    });
}

} // namespace label
