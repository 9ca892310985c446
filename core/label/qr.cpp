#include "core/label/qr.h"

#include <QCoreApplication>
#include <qrencode.h>

#include <memory>

namespace label {
namespace {

struct FreeQr
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};
using QrHandle = std::unique_ptr<QRcode, FreeQr>;

QRecLevel levelOf(Correction correction)
{
    switch (correction) {
    case Correction::Low: return QR_ECLEVEL_L;
    case Correction::Medium: return QR_ECLEVEL_M;
    case Correction::Quartile: return QR_ECLEVEL_Q;
    case Correction::High: return QR_ECLEVEL_H;
    }
    return QR_ECLEVEL_M;
}

} // namespace

base::Result<QrSymbol> QrSymbol::encode(const base::Secret &text, Correction correction)
{
    const auto bytes = text.reveal();
    if (bytes.isEmpty() || bytes.contains('\0'))
        return base::fail(base::ErrorKind::BadInput, base::ErrorCode("label.qr-text"),
                          QCoreApplication::translate("label", "There is no text for the QR code."));
    const QRecLevel level = levelOf(correction);
    // The library wants an end mark; Secret wipes the copy that has one.
    QByteArray copy = bytes.toByteArray();
    copy.append('\0');
    const base::Secret ended(copy);
    copy.fill('\0');
    constexpr int kCaseSensitive = 1;
    const char *start = ended.reveal().data();
    QrHandle smallest(QRcode_encodeString(start, 0, level, QR_MODE_8, kCaseSensitive));
    // The library's splitting is a heuristic: never worse than plain bytes.
    QrHandle plain(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(start), 0, level));
    if (plain && (!smallest || plain->width < smallest->width))
        smallest = std::move(plain);
    if (!smallest)
        return base::fail(base::ErrorKind::BadInput, base::ErrorCode("label.qr-too-long"),
                          QCoreApplication::translate("label", "The text is too long for a QR code."),
                          QCoreApplication::translate("label", "Choose a lower error correction."));
    const int modules = smallest->width;
    std::vector<bool> dark(size_t(modules) * size_t(modules));
    for (size_t i = 0; i < dark.size(); ++i)
        dark[i] = (smallest->data[i] & 1) != 0;
    return QrSymbol(modules, std::move(dark));
}

std::vector<QRect> QrSymbol::darkRectangles() const
{
    std::vector<QRect> done;
    std::vector<QRect> open; // ends in the row above
    for (int y = 0; y < m_modules; ++y) {
        std::vector<QRect> runs;
        for (int x = 0; x < m_modules; ++x) {
            if (!isDark(x, y))
                continue;
            const int from = x;
            while (x < m_modules && isDark(x, y))
                ++x;
            runs.emplace_back(from, y, x - from, 1);
        }
        for (const QRect &above : open) {
            bool grown = false;
            for (QRect &run : runs) {
                if (run.left() == above.left() && run.right() == above.right()) {
                    run.setTop(above.top());
                    grown = true;
                    break;
                }
            }
            if (!grown)
                done.push_back(above);
        }
        open = std::move(runs);
    }
    done.insert(done.end(), open.begin(), open.end());
    return done;
}

double squareSideMm(int modules, int dotsPerModule, int dpi)
{
    return (modules + 2 * QrSymbol::kQuietModules) * dotsPerModule * 25.4 / dpi;
}

} // namespace label
