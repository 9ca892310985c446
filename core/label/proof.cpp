#include "core/label/proof.h"

#include "core/label/render.h"

#include <QCoreApplication>

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

#include <exception>
#include <vector>

namespace label {
namespace {

using Format = ZXing::BarcodeFormat;

Format formatOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Code128: return Format::Code128;
    case CodeKind::DataMatrix: return Format::DataMatrix;
    }
    return Format::None;
}

/// What codes of one format a scanner would find on this part of the picture, the way up that it is printed.
/// One format and one size at a time: the library's comparison of bars from several sizes ends the program.
std::vector<QByteArray> read(const QImage &grey, QRect part, Format format)
{
    ZXing::DecodeHints hints;
    hints.setFormats(format);
    hints.setTryRotate(false);
    hints.setTryDownscale(false);
    hints.setBinarizer(ZXing::Binarizer::FixedThreshold);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                int(grey.bytesPerLine()));
    std::vector<QByteArray> texts;
    // The decoder is no part of this program: whatever it throws, the label was not read.
    try {
        const auto found =
            ZXing::ReadBarcodes(view.cropped(part.x(), part.y(), part.width(), part.height()), hints);
        for (const ZXing::Result &result : found) {
            const auto &bytes = result.bytes();
            texts.emplace_back(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
        }
    } catch (const std::exception &) {
        texts.clear();
    }
    return texts;
}

/// Scanners forgive a symbol whose modules are too thin, until the printer's head is worn.
bool isWhole(const QImage &grey, const Layout &layout)
{
    const QRect box = layout.symbolBox();
    if (!grey.rect().contains(box))
        return false;
    const int dots = layout.dotsPerModule;
    const int side = layout.symbol.modules() * dots;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const uchar *line = grey.constScanLine(y);
        const int row = y - layout.symbolAt.y();
        for (int x = box.left(); x <= box.right(); ++x) {
            const int column = x - layout.symbolAt.x();
            const bool inside = row >= 0 && row < side && column >= 0 && column < side;
            const bool dark = inside && layout.symbol.isDark(column / dots, row / dots);
            if ((line[x] < 128) != dark)
                return false;
        }
    }
    return true;
}

tl::unexpected<base::Error> failed(const QString &text)
{
    return base::fail(base::ErrorKind::Internal, base::ErrorCode("label.not-proven"), text,
                      QCoreApplication::translate(
                          "label", "It was not printed. Choose larger labels or another template; if all "
                                   "labels are refused, tell the maker of this program."));
}

} // namespace

base::Result<void> proveDots(const QImage &dots, const Layout &layout, const LabelContent &content)
{
    const QImage grey = dots.convertToFormat(QImage::Format_Grayscale8);
    const auto symbols = read(grey, grey.rect(), Format::QRCode);
    if (symbols.empty())
        return failed(QCoreApplication::translate("label", "The label's QR code cannot be read back."));
    if (symbols.size() > 1)
        return failed(QCoreApplication::translate("label", "The label has more than one QR code."));
    if (content.qrText.reveal() != symbols.front())
        return failed(QCoreApplication::translate("label", "The label's QR code says something else."));
    if (!isWhole(grey, layout))
        return failed(QCoreApplication::translate("label", "The label's QR code is not drawn dot by dot."));
    for (const CodeItem &code : layout.codes) {
        if (read(grey, code.box & grey.rect(), formatOf(code.kind)) != std::vector{code.text.toLatin1()})
            return failed(
                QCoreApplication::translate("label", "The label's code of \"%1\" cannot be read back.")
                    .arg(code.text));
    }
    return {};
}

base::Result<void> prove(const Layout &layout, const LabelContent &content)
{
    return proveDots(toImage(layout), layout, content);
}

base::Result<ProvenLabel> provenLabel(const LabelJob &job, TemplateShelf &templates, const Proof &proof)
{
    return templates.named(job.stock.templateName).and_then([&](const Template &look) {
        return layOut(job.content, job.stock, look)
            .and_then([&](const Layout &layout) -> base::Result<ProvenLabel> {
                if (const auto proven = proof ? proof(layout, job.content) : base::Result<void>(); !proven)
                    return tl::unexpected(proven.error());
                return ProvenLabel{look, layout};
            });
    });
}

} // namespace label
