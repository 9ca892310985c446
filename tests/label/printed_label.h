#pragma once

#include <QByteArrayList>
#include <QImage>

#include <optional>

namespace kit {

/// What a label printer makes of one label's bytes.
struct PrintedLabel
{
    QImage image;            ///< what it would print of our own dots; null without any
    QByteArrayList commands; ///< in order, without their parameters
    QByteArrayList texts;    ///< of the fields, unescaped
};

/// Black where a bit is set; `light` inverts.
inline QImage imageOfBits(const QByteArray &bits, int bytesPerRow, char invert = 0)
{
    if (bytesPerRow <= 0 || bits.size() % bytesPerRow != 0)
        return {};
    QImage image(bytesPerRow * 8, int(bits.size() / bytesPerRow), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        uchar *row = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            const int byte = uchar(bits[qsizetype(y) * bytesPerRow + x / 8] ^ invert);
            row[x] = ((byte >> (7 - x % 8)) & 1) ? 0 : 255;
        }
    }
    return image;
}

/// Whether a rendered label shows a layout's own picture, dot by dot, and white around it.
inline bool isSame(const QImage &rendered, const QImage &own)
{
    const QImage grey = rendered.convertToFormat(QImage::Format_Grayscale8);
    if (grey.width() < own.width() || grey.height() < own.height())
        return false;
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x) {
            const bool isDark = own.valid(x, y) && qGray(own.pixel(x, y)) < 128;
            if (isDark != (qGray(grey.pixel(x, y)) < 128))
                return false;
        }
    }
    return true;
}

/// Reads ZPL as printers do: every ^ and ~ begins a command, wherever it stands.
inline PrintedLabel readZpl(const QByteArray &zpl)
{
    PrintedLabel label;
    bool isEscaped = false;
    for (qsizetype at = 0; at < zpl.size();) {
        if (zpl[at] != '^' && zpl[at] != '~') {
            if (zpl[at] != '\r' && zpl[at] != '\n')
                label.commands << "outside";
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < zpl.size() && zpl[end] != '^' && zpl[end] != '~')
            ++end;
        const QByteArray name = zpl.mid(at, 3);
        QByteArray rest = zpl.mid(at + 3, end - at - 3);
        label.commands << name;
        at = end;
        if (name == "^FH") {
            isEscaped = rest == "_";
        } else if (name == "^FS") {
            isEscaped = false;
        } else if (name == "^FD" && !isEscaped) {
            label.texts << rest;
        } else if (name == "^FD") {
            QByteArray text;
            for (qsizetype i = 0; i < rest.size(); ++i) {
                if (rest[i] != '_') {
                    text += rest[i];
                } else {
                    text += QByteArray::fromHex(rest.mid(i + 1, 2));
                    i += 2;
                }
            }
            label.texts << text;
        } else if (name == "^GF") {
            const QByteArrayList parts = rest.trimmed().split(',');
            if (parts.size() == 5 && parts[0] == "A" && parts[1] == parts[2] &&
                parts[4].size() == 2 * parts[1].toInt())
                label.image = imageOfBits(QByteArray::fromHex(parts[4]), parts[3].toInt());
        }
    }
    return label;
}

/// Reads one EPL2 label from the front of the bytes, commands by lines and the dots of GW by count.
/// @param used how many bytes it had, up to and with P1; nothing while it is incomplete
inline std::optional<PrintedLabel> readEpl(const QByteArray &epl, qsizetype *used)
{
    PrintedLabel label;
    for (qsizetype at = 0; at < epl.size();) {
        const qsizetype end = epl.indexOf("\r\n", at);
        const QByteArray begin = epl.mid(at, 40);
        if (begin.startsWith("GW")) {
            const QByteArrayList parts = begin.split(',');
            if (parts.size() < 5)
                return std::nullopt;
            const qsizetype head = parts[0].size() + parts[1].size() + parts[2].size() + parts[3].size() + 4;
            const qsizetype size = qsizetype(parts[2].toInt()) * parts[3].toInt();
            if (epl.size() < at + head + size + 2)
                return std::nullopt;
            label.image = imageOfBits(epl.mid(at + head, size), parts[2].toInt(), '\xff');
            label.commands << "GW";
            at += head + size;
            continue;
        }
        if (end < 0)
            return std::nullopt;
        const QByteArray line = epl.mid(at, end - at);
        at = end + 2;
        if (!line.isEmpty())
            label.commands << line;
        if (line == "P1") {
            *used = at;
            return label;
        }
    }
    return std::nullopt;
}

} // namespace kit
