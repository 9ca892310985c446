#include "app/wiring/printers.h"

#include "core/label/cups_printer.h"
#include "core/label/pdf_printer.h"
#include "core/label/raw_printer.h"
#include "core/label/sheet_printer.h"

#include <QCoreApplication>

namespace wiring {
namespace {

using PrinterResult = base::Result<std::unique_ptr<label::Printer>>;

PrinterResult made(const PdfFolder &choice, const LabelSettings &, const std::optional<label::Sheet> &sheet)
{
    if (sheet)
        return std::make_unique<label::SheetPrinter>(choice.folder, *sheet);
    return std::make_unique<label::PdfPrinter>(choice.folder);
}

PrinterResult made(const IppAddress &choice, const LabelSettings &)
{
    return label::readCupsTarget(choice.text).map([](const label::CupsTarget &target) {
        return std::unique_ptr<label::Printer>(std::make_unique<label::CupsPrinter>(target));
    });
}

label::RawLanguage languageOf(const RawAddress &choice, const LabelSettings &labels)
{
    const auto answers = [&labels](label::Answers usual) {
        return labels.answers == PrinterAnswers::Yes ? usual : label::Answers::Never;
    };
    switch (choice.language) {
    case RawAddress::Language::Epl: return label::eplLanguage(answers(label::Answers::Possible));
    case RawAddress::Language::Zpl: break;
    }
    return label::zplLanguage(labels.nativeQr == NativeQr::Yes ? label::ZplSymbol::Native
                                                               : label::ZplSymbol::Drawn,
                              answers(label::Answers::Expected));
}

PrinterResult made(const RawAddress &choice, const LabelSettings &labels)
{
    return std::make_unique<label::RawPrinter>(languageOf(choice, labels),
                                               label::RawAddress{choice.host, choice.port});
}

/// Printers that print each label by itself.
template <class Choice>
PrinterResult made(const Choice &choice, const LabelSettings &labels,
                   const std::optional<label::Sheet> &sheet)
{
    if (sheet) {
        return base::fail(
            base::ErrorKind::Usage, base::ErrorCode("settings.sheet"),
            QCoreApplication::translate(
                "wiring", "The template %1 is a sheet of labels, which only printer=pdf:FOLDER makes.")
                .arg(labels.templateName),
            QCoreApplication::translate("wiring",
                                        "Choose the template of a single label, or print into files."));
    }
    return made(choice, labels);
}

} // namespace

PrinterResult makePrinter(const Settings &settings)
{
    return label::sheetNamed(settings.labels.templateName).and_then([&](const auto &sheet) {
        return std::visit([&](const auto &choice) { return made(choice, settings.labels, sheet); },
                          settings.labels.printer);
    });
}

} // namespace wiring
