#pragma once

#include "core/label/printer.h"
#include "core/label/proof.h"

#include <QString>

#include <memory>

namespace label {

/// "Prints" each label into a file FOLDER/BATCH/SERIAL.pdf (mode 0600, folders 0700), complete or not at all.
/// The same unit printed again replaces its file. Works on its own thread.
class PdfPrinter final : public Printer
{
public:
    /// @param folder created with the first label when it is not there
    /// @param proof judges each label before it is written
    explicit PdfPrinter(QString folder, Proof proof = prove);
    ~PdfPrinter() override;

    void print(LabelJob job, Done done) override;
    void check(std::function<void(base::Result<QString>)> done) override;

private:
    struct State;
    std::unique_ptr<State> m;
};

} // namespace label
