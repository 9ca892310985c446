#pragma once

#include "core/journal/journal.h"
#include "core/label/printer.h"
#include "core/station/claim.h"
#include "core/station/conductor.h"
#include "core/station/label_wish.h"
#include "core/station/ports.h"
#include "core/workflow/events.h"

#include <QByteArray>
#include <QSet>
#include <QTimer>

#include <functional>

namespace station {

/// What a unit's label says.
/// @param record the unit; its code must be known  @param batch the batch's name
label::LabelContent labelContent(const journal::UnitRecord &record, const QString &batch);

/// The label that the unit's recipe names, else that of the settings.
base::Result<label::LabelStock> labelStock(const journal::UnitRecord &record, const Options &options);

/// Whether a label of this unit can be made; says why not: no code yet, none any more, or one that was
/// voided.
base::Result<void> checkLabel(const journal::UnitRecord &record);
/// The label as a PNG at its real dots, for the window. Fails with the reason why there is none.
base::Result<QByteArray> labelPicture(const journal::UnitRecord &record, const QString &batch,
                                      const Options &options);

/// The same on another template of the stock's resolution: a preview. @param templateName as in the settings
base::Result<QByteArray> labelPreview(const journal::UnitRecord &record, const QString &batch, int dpi,
                                      const QString &templateName);

/// Prints the label that scanners are tested with, which belongs to no unit; says in a sentence what became
/// of it.
/// @param printer null: the sentence says that there is none
void printTestLabel(label::Printer *printer, const label::LabelStock &stock,
                    std::function<void(QString sentence)> done);

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
        /// How the unit is ours now.
        std::function<Claim(UnitIndex)> claim;
        /// What a person asked for cannot be done.
        std::function<void(const base::Error &)> refused;
        /// What became of a label that was sent to the printer.
        std::function<void(UnitIndex, const label::Outcome &)> ended;
    };

    /// Whether further labels of this batch are to come.
    enum class Coming { More, NoMore };

    explicit LabelDesk(Links links);

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
    /// Lets the printer finish a sheet, soon, when nothing further is coming for it.
    void expect(Coming coming);
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
    QTimer m_flushing; ///< until a sheet that nothing further is coming for is finished
};

} // namespace station
