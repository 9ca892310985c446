#pragma once

#include "core/label/template.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <zbar.h>

/// What the label tests share: labels, and the way back from dots and PDFs to text.
namespace kit {

/// How often something is done: a few times by the test command, as often as STATION_LABEL_TIMES says by hand
/// (20 for faults, 1000 for labels are the figures that count).
inline int times(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("STATION_LABEL_TIMES");
    return wanted > 0 ? wanted : usual;
}

inline constexpr const char *kEid = "89049032123451234512345678901235";
inline constexpr const char *kIccid = "8965880812100011146";

/// Payloads of facts/factory.md §3.5, with the modules a side for L, M, Q, H.
struct Payload
{
    const char *name;
    QByteArray text;
    int modules[4];
};

inline QList<Payload> payloads()
{
    return {
        {"upper, no OID", "LPA:1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815", {25, 29, 29, 33}},
        {"lower host, no OID", "LPA:1$smdp.gsma.com$04386-AGYFT-A74Y8-3F815", {29, 29, 33, 37}},
        {"truphone", "LPA:1$rsp.truphone.com$QR-G-5C-1LS-1W1Z9P7", {29, 29, 33, 37}},
        {"upper, OID, flag",
         "LPA:1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746$1",
         {29, 33, 33, 37}},
        {"lower host, OID, flag",
         "LPA:1$smdp.gsma.com$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746$1",
         {29, 33, 37, 41}},
        {"long host, long OID",
         "LPA:1$dp-plus-par07-01.oasis-smartsim.com$16972-65675-56112-2T7TD$1.3.6.1.2.1.53860.7.5.1.1",
         {33, 37, 45, 49}},
        {"217 capitals", "LPA:1$SMDP.EXAMPLE.COM$" + QByteArray(194, 'K'), {45, 49, 57, 65}},
    };
}

inline label::LabelContent content(const QByteArray &text = "LPA:1$rsp.truphone.com$QR-G-5C-1LS-1W1Z9P7")
{
    label::LabelContent made;
    made.serial = QStringLiteral("SN-00012345");
    made.eid = esim::Eid::fromText(QString::fromLatin1(kEid)).value();
    made.iccid = esim::Iccid::fromText(QString::fromLatin1(kIccid)).value();
    made.qrText = base::Secret(text);
    made.batch = QStringLiteral("batch-1");
    return made;
}

/// The shipped templates that are labels.
inline QStringList labelTemplates()
{
    return label::shippedTemplates().filter(QRegularExpression(QStringLiteral("^(?!a4|standard)")));
}

/// The texts of all codes of a kind that zbar finds.
inline QList<QByteArray> decode(const QImage &image, zbar::zbar_symbol_type_t kind = zbar::ZBAR_QRCODE)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    QByteArray pixels;
    for (int y = 0; y < grey.height(); ++y)
        pixels.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(kind, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image scanned(unsigned(grey.width()), unsigned(grey.height()), "Y800", pixels.constData(),
                        ulong(pixels.size()));
    scanner.scan(scanned);
    QList<QByteArray> texts;
    for (auto symbol = scanned.symbol_begin(); symbol != scanned.symbol_end(); ++symbol)
        texts << QByteArray::fromStdString(symbol->get_data());
    return texts;
}

/// What a program prints; ends the test program when it is not there.
inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        qFatal("%s did not work: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// The PDF's only page in the printer's dots.
inline QImage rasterised(const QString &pdf, int dpi)
{
    const QTemporaryDir folder;
    const QString stem = folder.filePath(QStringLiteral("page"));
    outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QString::number(dpi),
                                          QStringLiteral("-singlefile"), QStringLiteral("-gray"), pdf, stem});
    return QImage(stem + QStringLiteral(".pgm"));
}

inline QString textOf(const QString &pdf)
{
    return QString::fromUtf8(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}));
}

} // namespace kit
