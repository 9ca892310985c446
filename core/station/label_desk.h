#pragma once

#include "core/journal/journal.h"
#include "core/label/printer.h"
#include "core/station/conductor.h"
#include "core/station/label_wish.h"
#include "core/station/ports.h"
#include "core/workflow/events.h"

#include <QByteArray>
#include <QSet>

#include <functional>

namespace station {

/// What a unit's label says.
/// @param record the unit; its code must be known  @param batch the batch's name
label::LabelContent labelContent(const journal::UnitRecord &record, const QString &batch);

/// Whether a label of this unit can be made; says why not: no code yet, none any more, or one that was
/// voided.
base::Result<void> checkLabel(const journal::UnitRecord &record);
/// The label as a PNG at its real dots, for the window. Fails with the reason why there is none.
base::Result<QByteArray> labelPicture(const journal::UnitRecord &record, const QString &batch,
                                      const label::LabelStock &stock);

/// The open batch's labels: what is printed, printed again, voided, and what a person scans back. Thread: the
/// station's.
class LabelDesk
{
public:
    struct Links
    {
        label::Printer *printer; ///< null: none is set up
        const Options &options;
        const Conductor &units;
        journal::Journal &journal;
        /// Does something for a unit, once it is this station's.
        std::function<void(UnitIndex, std::function<void()>)> withUnit;
        std::function<void(UnitIndex, workflow::Event)> report;
        /// What a person asked for cannot be done.
        std::function<void(const base::Error &)> refused;
        /// What became of a label that was sent to the printer.
        std::function<void(UnitIndex, const label::Outcome &)> ended;
    };

    explicit LabelDesk(Links links)
        : m_links(std::move(links))
    {}

    /// Another batch is open.
    void open(const QString &batch, journal::BatchId id)
    {
        m_batch = batch;
        m_batchId = id;
    }
    /// Records what a person wants, or refuses it; the label itself is printed when that is durable.
    void act(UnitIndex unit, const LabelWish &wish);
    /// Sends a unit's label to the printer and reports what became of it.
    void print(UnitIndex unit);
    bool isBusy() const { return !m_printing.isEmpty(); }
    /// Whether the printer has this unit's label: its outcome comes by itself.
    bool isPrinting(UnitIndex unit) const { return m_printing.contains(unit); }
    /// Compares a scanned text with the unit's whole label text; a wrong one says whose it is.
    base::Result<void> scan(UnitIndex unit, const base::Secret &text);

private:
    const workflow::State &state(UnitIndex unit) const { return m_links.units.state(unit); }
    base::Result<workflow::Event> eventOf(UnitIndex unit, const LabelWish &wish) const;
    base::Result<workflow::Event> eventOf(UnitIndex unit, const PrintWish &wish) const;
    base::Result<workflow::Event> eventOf(UnitIndex unit, const ReprintWish &wish) const;
    base::Result<workflow::Event> eventOf(UnitIndex unit, const VoidWish &wish) const;
    /// Who else in the journal has this code.
    std::optional<journal::CodeOwner> ownerElsewhere(const esim::ActivationCode &code) const;
    /// The unit, in any batch, for which this unit's code was voided.
    std::optional<journal::CodeOwner> voidedElsewhere(UnitIndex unit) const;
    base::Result<void> checkPrint(UnitIndex unit) const;
    base::Result<void> checkSecondPerson(UnitIndex unit, const QString &name) const;

    Links m_links;
    QString m_batch;
    journal::BatchId m_batchId = 0;
    QSet<UnitIndex> m_printing;
};

} // namespace station
