#include "core/label/qr.h"

#include "core/label/joined_runs.h"

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
    return joinedRuns({m_modules, m_modules}, [this](int x, int y) { return isDark(x, y); });
}

double squareSideMm(int modules, int dotsPerModule, int dpi)
{
    return (modules + 2 * QrSymbol::kQuietModules) * dotsPerModule * 25.4 / dpi;
}

} // namespace label
