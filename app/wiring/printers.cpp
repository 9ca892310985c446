#include "app/wiring/printers.h"

#include "core/label/cups_printer.h"
#include "core/label/pdf_printer.h"
#include "core/label/raw_printer.h"

namespace wiring {
namespace {

using PrinterResult = base::Result<std::unique_ptr<label::Printer>>;

PrinterResult made(const PdfFolder &choice, const LabelSettings &)
{
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

} // namespace

PrinterResult makePrinter(const Settings &settings)
{
    return std::visit([&settings](const auto &choice) { return made(choice, settings.labels); },
                      settings.labels.printer);
}

} // namespace wiring
