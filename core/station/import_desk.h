#pragma once

#include "core/manifest/reader.h"
#include "core/station/import_wish.h"
#include "core/station/ports.h"
#include "core/station/snapshots.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace station {

/// Takes manifests in: reads them in a thread of its own, says how far that is and lets itself be stopped,
/// stores what is good, writes the rejects of what is not. Thread: the station's; the links are called there.
class ImportDesk
{
public:
    struct Links
    {
        std::function<void(const ManifestPreview &)> checked;
        std::function<void(const QString &name, int units)> imported;
        std::function<void(const ManifestPreview &, const QString &sentence)> refused;
        std::function<void(const ImportProgress &)> progressed;
        std::function<void()> cancelled; ///< nothing was stored
        /// Where the rejects are; a sentence instead when they could not be written.
        std::function<void(const QString &file, const QString &sentence)> rejectsSaved;
    };

    /// @param ports, options must outlive this object
    ImportDesk(Ports &ports, const Options &options, Links links);
    /// Stops what is being read and waits for it.
    ~ImportDesk();

    /// Reads a manifest and stores nothing. A check that is under way is given up without an answer.
    void check(const ImportWish &wish);
    /// Reads a manifest again and stores it under a name, all or nothing.
    void import(const ImportWish &wish, const QString &name);
    /// Stops what is being read. What is being stored already is not stopped.
    void cancel();
    /// Writes the faults of the manifest that was read last as a rejects file; it appears complete or not at
    /// all. Refused when that manifest had none.
    void saveRejects(const QString &file);

private:
    /// One reading, shared with the thread that does it.
    struct Job
    {
        ImportWish wish;
        std::optional<QString> name; ///< nothing: a check alone
        std::atomic_bool stopped = false;
        bool forgotten = false; ///< nobody waits for its answer; the station's thread alone looks at it
    };
    using JobPtr = std::shared_ptr<Job>;

    void start(JobPtr job);
    void end(const Job &job, const manifest::Reading &reading, ManifestPreview preview);
    void store(const Job &job, const manifest::Manifest &manifest, const ManifestPreview &preview);
    ManifestLimits limits() const;

    Ports &m_ports;
    const Options &m_options;
    Links m_links;
    JobPtr m_job;                              ///< the newest
    std::optional<manifest::Faults> m_rejects; ///< of the manifest that was read last
    std::unique_ptr<QObject> m_context;        ///< answers that are under way die with it
    QThreadPool m_workers;
};

} // namespace station
