#pragma once

#include "app/wiring/settings.h"
#include "core/station/settings_sheet.h"

namespace wiring {

/// The settings files as one form, and the changes to it: checked by readSettings' own code, written into the
/// last of the files. Values only; reads and writes files. Thread: any, one at a time.
class SettingsStore
{
public:
    explicit SettingsStore(SettingsRequest request);
    /// @param files in order; the last one is written and need not be there yet
    SettingsStore(SettingsRequest request, QStringList files);

    /// The file that is written.
    QString file() const { return m_files.last(); }
    bool isTraining() const { return m_request.mode == SettingsRequest::Mode::Training; }

    /// The form as it were with these changes, with the faults that it would have. Errors: a file that cannot
    /// be read or a change that the file's format cannot hold.
    base::Result<station::SettingsSheet> sheet(const station::SettingsDraft &draft = {}) const;
    /// What a station would work with; the first fault when there is one.
    base::Result<Settings> settings(const station::SettingsDraft &draft = {}) const;
    /// What the station works with as the files stand; simulated parts in training.
    base::Result<Settings> inForce() const;
    /// Writes the changes, whole or not at all; refused when a station could not begin with them. Tells what
    /// is different now.
    base::Result<QList<station::SettingsChange>> save(const station::SettingsDraft &draft) const;

private:
    struct Look;
    base::Result<Look> look(const station::SettingsDraft &draft) const;
    base::Result<QByteArray> changed(const station::SettingsDraft &draft) const;

    SettingsRequest m_request;
    QStringList m_files;
};

} // namespace wiring
