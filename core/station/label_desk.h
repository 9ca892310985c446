#pragma once

#include "core/journal/journal.h"
#include "core/label/printer.h"
#include "core/station/conductor.h"
#include "core/workflow/events.h"

#include <QByteArray>

#include <functional>

namespace station {

/// What a unit's label says.
/// @param record the unit; its code must be known  @param batch the batch's name
label::LabelContent labelContent(const journal::UnitRecord &record, const QString &batch);

/// Whether a label of this unit can be made; says why not: no code yet, or none any more.
base::Result<void> checkLabel(const journal::UnitRecord &record);
/// The label as a PNG at its real dots, for the window. Fails with the reason why there is none.
base::Result<QByteArray> labelPicture(const journal::UnitRecord &record, const QString &batch,
                                      const label::LabelStock &stock);

/// The open batch's labels: what is printed, and what a person scans back. Thread: the station's.
class LabelDesk
{
public:
    struct Links
    {
        label::Printer *printer; ///< null: none is set up
        const label::LabelStock &stock;
        const Conductor &units;
        /// Does something for a unit, once it is this station's.
        std::function<void(UnitIndex, std::function<void()>)> withUnit;
        std::function<void(UnitIndex, workflow::Event)> report;
    };

    explicit LabelDesk(Links links)
        : m_links(std::move(links))
    {}

    /// Another batch is open.
    void open(const QString &batch) { m_batch = batch; }
    /// Sends a unit's label to the printer and reports what became of it.
    void print(UnitIndex unit);
    bool isBusy() const { return m_printing > 0; }
    /// Compares a scanned text with the unit's whole label text; a wrong one says whose it is.
    base::Result<void> scan(UnitIndex unit, const base::Secret &text);

private:
    const workflow::State &state(UnitIndex unit) const { return m_links.units.state(unit); }

    Links m_links;
    QString m_batch;
    int m_printing = 0;
};

} // namespace station
