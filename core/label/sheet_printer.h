#pragma once

#include "core/label/printer.h"
#include "core/label/proof.h"
#include "core/label/sheet.h"

#include <QString>

#include <memory>

namespace label {

/// "Prints" labels onto sheets: FOLDER/BATCH/sheet-0001.pdf and so on (mode 0600, folders 0700), each with a
/// list of its labels beside it. A label is printed when its sheet is durable; a sheet is written when it is
/// full, at flush(), and before the first label of another batch. No sheet is ever written over. A label that
/// is on a sheet already is not put on a second one: its outcome is that sheet. Ended before its sheet was
/// written, a label does not exist. Works on its own thread.
class SheetPrinter final : public Printer
{
public:
    /// @param folder created with the first sheet  @param proof judges each label before it goes onto a sheet
    SheetPrinter(QString folder, Sheet sheet, Proof proof = prove);
    ~SheetPrinter() override;

    void print(LabelJob job, Done done) override;
    void flush() override;
    void check(std::function<void(base::Result<QString>)> done) override;

private:
    struct State;
    std::unique_ptr<State> m;
};

} // namespace label
