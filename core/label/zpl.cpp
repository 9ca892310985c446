#include "core/label/zpl.h"

#include "core/label/raw_raster.h"

#include <QCoreApplication>

#include <algorithm>

namespace label {
namespace {

using base::ErrorCode;
using base::ErrorKind;

constexpr int kMostDotsPerModule = 10;
constexpr double kLeastModuleMm = 0.33;
constexpr double kMmPerInch = 25.4;
/// Printers set a symbol of ^BQ this much lower than ^FO says.
constexpr int kSymbolSinks = 10;

/// Size and origin of the label, and what earlier formats may have left switched on: turned, mirrored or
/// reversed printing, more than one copy.
QByteArray beginning(const Layout &layout)
{
    return "^XA^PW" + QByteArray::number(layout.dots.width()) + "^LL" +
           QByteArray::number(layout.dots.height()) + "^LH0,0^PON^PMN^LRN^PQ1";
}

QByteArray at(int x, int y) { return "^FO" + QByteArray::number(x) + ',' + QByteArray::number(y); }

bool isInEveryPrintersFont(QChar c)
{
    const auto code = c.unicode();
    return (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff);
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c <= 0x7e; });
}

/// The dots in a shortened number are one letter of ours, which not every printer has.
QString plain(QString text) { return text.replace(QChar(0x2026), QStringLiteral("...")); }

tl::unexpected<base::Error> notNative(const QString &text)
{
    return base::fail(
        ErrorKind::BadInput, ErrorCode("label.not-native"), text,
        QCoreApplication::translate("label", "Let the station draw the symbol: set zpl_native_qr=false."));
}

} // namespace

QByteArray zplEscaped(QByteArrayView utf8)
{
    QByteArray escaped;
    escaped.reserve(utf8.size() * 3);
    for (const char c : utf8) {
        const bool stays =
            (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ' ';
        if (stays)
            escaped += c;
        else
            escaped += '_' + QByteArray(1, c).toHex().toUpper();
    }
    return escaped;
}

QByteArray toZpl(const Layout &layout)
{
    const RawRaster raster = toRaster(layout);
    const QByteArray size = QByteArray::number(raster.bits.size());
    return beginning(layout) + at(0, 0) + "^GFA," + size + ',' + size + ',' +
           QByteArray::number(raster.bytesPerRow) + ',' + raster.bits.toHex().toUpper() + "^FS^XZ\n";
}

base::Result<QByteArray> toNativeZpl(const Layout &layout, const base::Secret &qrText, Correction correction)
{
    if (!layout.isPlain())
        return notNative(
            QCoreApplication::translate("label", "This template has more on it than a QR symbol and texts."));
    const int dots = std::min(layout.dotsPerModule, kMostDotsPerModule);
    if (dots < layout.dotsPerModule && dots * kMmPerInch / layout.dpi < kLeastModuleMm)
        return notNative(
            QCoreApplication::translate("label", "The printer's own QR symbols are too small at %1 dpi.")
                .arg(layout.dpi));
    if (!isAscii(qrText.reveal()))
        return notNative(QCoreApplication::translate(
            "label", "The printer's own QR symbols hold plain letters, digits and signs alone."));

    const int aside = layout.symbol.modules() * (layout.dotsPerModule - dots) / 2;
    QByteArray format = beginning(layout) + "^CI28";
    // The first letter is the error correction, the second lets the printer choose how to encode. Without
    // them the printer would take the code's own first letters for it and print a symbol that lacks them.
    format += at(layout.symbolAt.x() + aside, layout.symbolAt.y() + aside - kSymbolSinks) + "^BQN,2," +
              QByteArray::number(dots) + "^FH_^FD" + esim::nameOf(correction).toLatin1() + "A," +
              zplEscaped(qrText.reveal()) + "^FS";
    for (const TextItem &item : layout.texts) {
        const QString text = plain(item.text);
        if (!std::all_of(text.begin(), text.end(), isInEveryPrintersFont))
            return notNative(
                QCoreApplication::translate("label", "The printer's own font may lack letters of \"%1\".")
                    .arg(text));
        const QByteArray size = QByteArray::number(item.pixelSize);
        format += at(item.box.left(), item.box.top() + (item.box.height() - item.pixelSize) / 2) + "^A0N," +
                  size + ',' + size + "^FH_^FD" + zplEscaped(text.toUtf8()) + "^FS";
    }
    return format + "^XZ\n";
}

} // namespace label
