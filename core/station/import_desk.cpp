#include "core/station/import_desk.h"

#include "core/manifest/rejects.h"
#include "core/station/delays.h"
#include "core/station/manifest_desk.h"

#include <QCoreApplication>

namespace station {

ImportDesk::ImportDesk(Ports &ports, const Options &options, Links links)
    : m_ports(ports)
    , m_options(options)
    , m_links(std::move(links))
    , m_context(std::make_unique<QObject>())
{
    m_workers.setMaxThreadCount(1);
}

ImportDesk::~ImportDesk()
{
    if (m_job)
        m_job->stopped = true;
    m_workers.clear();
    m_workers.waitForDone();
}

void ImportDesk::check(const ImportWish &wish)
{
    auto job = std::make_shared<Job>();
    job->wish = wish;
    start(std::move(job));
}

void ImportDesk::import(const ImportWish &wish, const QString &name)
{
    auto job = std::make_shared<Job>();
    job->wish = wish;
    job->name = name;
    start(std::move(job));
}

void ImportDesk::cancel()
{
    if (m_job)
        m_job->stopped = true;
}

void ImportDesk::start(JobPtr job)
{
    // The newest wish counts; an import that somebody waits for comes to its end before it.
    if (m_job && !m_job->name) {
        m_job->stopped = true;
        m_job->forgotten = true;
    }
    m_job = job;
    m_workers.start([this, job, recipes = m_options.recipes, context = m_context.get()] {
        const auto goOn = [job] { return job->stopped ? manifest::Next::Stop : manifest::Next::Continue; };
        const auto progress = [this, job, goOn, context](const manifest::Progress &now) {
            const int percent = now.total > 0 ? int(100 * now.read / now.total) : 0;
            QMetaObject::invokeMethod(context,
                                      [this, job, told = ImportProgress{job->wish.file, now.rows, percent}] {
                                          if (!job->stopped)
                                              m_links.progressed(told);
                                      });
            return goOn();
        };
        const manifest::Reading reading = readManifest(job->wish, recipes, progress);
        ManifestPreview preview = previewOf(reading, job->wish, goOn);
        QMetaObject::invokeMethod(context, [this, job, reading, preview = std::move(preview)]() mutable {
            end(*job, reading, std::move(preview));
        });
    });
}

void ImportDesk::end(const Job &job, const manifest::Reading &reading, ManifestPreview preview)
{
    if (job.forgotten)
        return;
    if (job.stopped) {
        m_links.cancelled();
        return;
    }
    m_rejects.reset();
    if (!reading)
        m_rejects = reading.error();
    preview.limits = limits();
    if (!job.name)
        m_links.checked(preview);
    else if (reading)
        store(job, *reading, preview);
    else
        m_links.refused(preview, reading.error().toError(preview.file).sentence());
}

void ImportDesk::store(const Job &job, const manifest::Manifest &manifest, const ManifestPreview &preview)
{
    if (const auto named = checkBatchName(*job.name); !named) {
        m_links.refused(preview, named.error().sentence());
        return;
    }
    const ImportJob batch =
        importJob(manifest, job.wish.file, *job.name, job.wish.recipe, m_options, m_ports.clock->now());
    const auto stored = m_ports.journal->importBatch(batch.info, batch.units);
    if (stored)
        m_links.imported(stored->name, stored->units);
    else
        m_links.refused(preview, stored.error().sentence());
}

ManifestLimits ImportDesk::limits() const
{
    ManifestLimits limits{m_options.limits.perBatch, m_options.limits.perDay};
    if (limits.perDay > 0) {
        // No batch has this id: what counts is the day.
        if (const auto spent = m_ports.journal->spending(0, startOfToday()))
            limits.today = spent->today;
    }
    return limits;
}

void ImportDesk::saveRejects(const QString &file)
{
    if (!m_rejects) {
        m_links.rejectsSaved(file, QCoreApplication::translate("station", "There are no rejected rows."));
        return;
    }
    const auto written = manifest::writeRejects(file, *m_rejects);
    m_links.rejectsSaved(file, written ? QString() : written.error().sentence());
}

} // namespace station
