#pragma once

#include "core/journal/journal.h"
#include "core/label/printer.h"
#include "core/station/ports.h"
#include "core/workflow/events.h"

#include <QByteArray>

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

/// Sends a unit's label to the printer and turns what became of it into an event.
/// @param printer null: the event says that there is none
void printLabel(label::Printer *printer, const journal::UnitRecord &record, const QString &batch,
                const Options &options, std::function<void(workflow::Event)> report);

} // namespace station
