#include "core/label/pdf_file.h"
#include "core/label/picture.h"
#include "core/label/proof.h"
#include "core/label/render.h"
#include "core/label/sheet.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <qrencode.h>

#include <cstdio>
#include <functional>
#include <memory>

/// Labels a second at 300 dpi, on one core, against what makes the QR symbol of the same codes alone.
/// Argument: labels.
namespace {

constexpr int kDpi = 300;

QByteArray codeOf(int number)
{
    return "LPA:1$rsp.truphone.com$QR-G-5C-1LS-" + QByteArray::number(1000000 + number);
}

label::LabelContent contentOf(int number)
{
    label::LabelContent content;
    content.serial = QStringLiteral("SN-%1").arg(number, 8, 10, QLatin1Char('0'));
    content.eid = esim::Eid::fromText(QStringLiteral("89049032123451234512345678901235")).value();
    content.iccid = esim::Iccid::fromText(QStringLiteral("8965880812100011146")).value();
    content.qrText = base::Secret(codeOf(number));
    content.batch = QStringLiteral("B1");
    content.fields = {{QStringLiteral("model"), QStringLiteral("X-200")}};
    return content;
}

template <class T>
T orEnd(base::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A label as a printer makes it.
label::Layout layoutOf(int number, const label::LabelStock &stock, label::TemplateShelf &templates)
{
    const auto content = contentOf(number);
    auto layout = orEnd(label::layOut(content, stock, orEnd(templates.named(stock.templateName))));
    orEnd(label::prove(layout, content));
    return layout;
}

double measure(const char *what, int labels, const std::function<void(int)> &make)
{
    make(0);
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < labels; ++i)
        make(i);
    const double seconds = double(time.nsecsElapsed()) / 1e9;
    std::printf("%-46s %8.0f labels/s %8.2f ms each\n", what, labels / seconds, seconds * 1000 / labels);
    std::fflush(stdout);
    return labels / seconds;
}

void single(const char *what, const QString &name, int labels)
{
    const auto stock = orEnd(label::stockFor({name, kDpi, {}, {}}));
    label::TemplateShelf templates;
    measure(what, labels, [&](int i) {
        if (label::toPdf(layoutOf(i, stock, templates), stock, contentOf(i).serial).isEmpty())
            qFatal("no PDF");
    });
}

void parts(int labels)
{
    const auto stock = orEnd(label::stockFor({QStringLiteral("57x32"), kDpi, {}, {}}));
    const auto content = contentOf(1);
    label::TemplateShelf templates;
    const auto layout = layoutOf(1, stock, templates);
    measure("  of it: laid out", labels,
            [&](int) { orEnd(label::layOut(content, stock, orEnd(templates.named(stock.templateName)))); });
    measure("  of it: proof", labels, [&](int) { orEnd(label::prove(layout, content)); });
    measure("  of it: PDF", labels, [&](int) { (void)label::toPdf(layout, stock, content.serial); });
}

void sheets(int labels)
{
    const QString name = QStringLiteral("a4-63.5x38.1");
    const auto sheet = *orEnd(label::sheetNamed(name));
    const auto stock = orEnd(label::stockFor({name, kDpi, {}, {}}));
    label::TemplateShelf templates;
    std::vector<label::Layout> layouts;
    measure("A4 sheets of 21, proven PDF", labels, [&](int i) {
        layouts.push_back(layoutOf(i, stock, templates));
        if (int(layouts.size()) == sheet.labels() || i == labels - 1) {
            if (label::toSheetPdf(sheet, layouts, QStringLiteral("B1")).isEmpty())
                qFatal("no PDF");
            layouts.clear();
        }
    });
}

struct FreeQr
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

/// libqrencode and a PNG, nothing else: as the qrencode program, without starting one for each.
void bareSymbol(int i)
{
    const std::unique_ptr<QRcode, FreeQr> code(
        QRcode_encodeString(codeOf(i).constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    constexpr int dots = 8;
    const int side = (code->width + 8) * dots;
    QImage image(side, side, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    for (int y = 0; y < code->width * dots; ++y) {
        for (int x = 0; x < code->width * dots; ++x) {
            if (code->data[y / dots * code->width + x / dots] & 1)
                image.setPixel(x + 4 * dots, y + 4 * dots, 1);
        }
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const int labels = std::max(21, QCoreApplication::arguments().value(1, QStringLiteral("1000")).toInt());
    single("57x32, proven PDF", QStringLiteral("57x32"), labels);
    parts(labels);
    single("76x51 with bars and Data Matrix, proven PDF", QStringLiteral("76x51"), labels);
    single("standard, proven PDF", QString(), labels);
    sheets(labels);
    measure("libqrencode and PNG of the symbol alone", labels, bareSymbol);
    const QTemporaryDir folder;
    const QString png = folder.filePath(QStringLiteral("code.png"));
    measure("the qrencode program, PNG of the symbol alone", std::min(labels, 300), [&png](int i) {
        QProcess program;
        program.start(QStringLiteral("qrencode"),
                      {QStringLiteral("-s"), QStringLiteral("8"), QStringLiteral("-l"), QStringLiteral("M"),
                       QStringLiteral("-o"), png, QString::fromLatin1(codeOf(i))});
        if (!program.waitForFinished(60000) || program.exitCode() != 0)
            qFatal("The program qrencode did not work: is it installed?");
    });
    return 0;
}
