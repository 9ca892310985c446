#pragma once

#include "core/journal/journal.h"
#include "core/label/printer.h"
#include "core/station/conductor.h"
#include "core/station/ports.h"
#include "core/workflow/events.h"

#include <QByteArray>
#include <QTimer>

#include <functional>

namespace station {

/// What a unit's label says.
/// @param record the unit; its code must be known  @param batch the batch's name
label::LabelContent labelContent(const journal::UnitRecord &record, const QString &batch);

/// The label that the unit's recipe names, else that of the settings.
base::Result<label::LabelStock> labelStock(const journal::UnitRecord &record, const Options &options);

/// Whether a label of this unit can be made; says why not: no code yet, or none any more.
base::Result<void> checkLabel(const journal::UnitRecord &record);
/// The label as a PNG at its real dots, for the window. Fails with the reason why there is none.
base::Result<QByteArray> labelPicture(const journal::UnitRecord &record, const QString &batch,
                                      const Options &options);

/// The same on another template of the stock's resolution: a preview. @param templateName as in the settings
base::Result<QByteArray> labelPreview(const journal::UnitRecord &record, const QString &batch, int dpi,
                                      const QString &templateName);

/// What a test label says: every kind of letter that a scanner's keyboard layout may change, and no secret.
inline constexpr const char *kTestText = "TEST-LPA:1$-.:AZaz09_";

/// Prints a label that belongs to no unit; says in a sentence what became of it.
/// @param printer null: the sentence says that there is none
void printTestLabel(label::Printer *printer, const label::LabelStock &stock,
                    std::function<void(QString sentence)> done);

/// The open batch's labels: what is printed, and what a person scans back. Thread: the station's.
class LabelDesk
{
public:
    struct Links
    {
        label::Printer *printer; ///< null: none is set up
        const Options &options;
        const Conductor &units;
        /// Does something for a unit, once it is this station's.
        std::function<void(UnitIndex, std::function<void()>)> withUnit;
        std::function<void(UnitIndex, workflow::Event)> report;
    };

    /// Whether further labels of this batch are to come.
    enum class Coming { More, NoMore };

    explicit LabelDesk(Links links);

    /// Another batch is open.
    void open(const QString &batch) { m_batch = batch; }
    /// Sends a unit's label to the printer and reports what became of it.
    void print(UnitIndex unit);
    /// Lets the printer finish a sheet, soon, when nothing further is coming for it.
    void expect(Coming coming);
    bool isBusy() const { return m_printing > 0; }
    /// Compares a scanned text with the unit's whole label text; a wrong one says whose it is.
    base::Result<void> scan(UnitIndex unit, const base::Secret &text);

private:
    const workflow::State &state(UnitIndex unit) const { return m_links.units.state(unit); }

    Links m_links;
    QString m_batch;
    int m_printing = 0; ///< labels that our printer has
    QTimer m_flushing;  ///< until a sheet that nothing further is coming for is finished
};

} // namespace station
