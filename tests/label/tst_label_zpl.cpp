#include "core/label/layout.h"
#include "core/label/printer_status.h"
#include "core/label/render.h"
#include "core/label/zpl.h"

#include <QTest>

#include <algorithm>

#include "label_kit.h"
#include "printed_label.h"
#include "zpl_renderer.h"

using label::Correction;
using label::LabelStock;
using label::Layout;
using label::PrinterFault;
using label::PrinterWork;

/// Labels in ZPL: read by zpl-renderer-js, which is not ours, and as commands by a reader that executes what
/// a printer would execute.
class TestZpl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheLayoutToTheDot();
    void readsBackFromTheRenderer();
    void badLabelsDoNotReadBack();
    void nativeTextsStayInTheirPlaces();
    void escapesEveryByteButLettersAndDigits();
    void executesNoText_data();
    void executesNoText();
    void anUnescapedTextIsSeen();
    void nativeRefusesWhatPrintersLack();
    void readsHostStatus_data();
    void readsHostStatus();
    void everyStateHasWords();
};

namespace {

constexpr Correction kCorrections[] = {Correction::Low, Correction::Medium, Correction::Quartile,
                                       Correction::High};
// Room for the largest symbol at every resolution.
constexpr double kWidth = 76;
constexpr double kHeight = 51;

struct Case
{
    QByteArray text;
    Layout layout;
    QByteArray zpl;
};

/// What is not a label and nothing else: commands that a label does not have, more than one label, fields
/// that say something else than the layout.
QStringList strange(const QByteArray &zpl, const QStringList &texts)
{
    const QByteArrayList usual{"^XA", "^PW", "^LL", "^LH", "^PO", "^PM", "^LR", "^PQ", "^CI",
                               "^FO", "^GF", "^BQ", "^A0", "^FH", "^FD", "^FS", "^XZ"};
    const auto read = kit::readZpl(zpl);
    QStringList found;
    for (const QByteArray &command : read.commands) {
        if (!usual.contains(command))
            found << QString::fromLatin1(command);
    }
    if (read.commands.count("^XA") != 1 || read.commands.count("^XZ") != 1 || !read.commands.endsWith("^XZ"))
        found << QStringLiteral("not one label");
    QStringList fields;
    for (const QByteArray &text : read.texts)
        fields << QString::fromUtf8(text);
    if (fields != texts)
        found << QStringLiteral("other texts: ") + fields.join(u'|');
    return found;
}

} // namespace

void TestZpl::isTheLayoutToTheDot()
{
    // 50.8 mm are 405.99 dots: the last byte of each row is not full.
    for (const int dpi : {203, 300, 600}) {
        const auto layout = label::layOut(kit::content(), LabelStock{50.8, 25.4, dpi, {}});
        const auto read = kit::readZpl(label::toZpl(*layout));
        QVERIFY(!read.image.isNull());
        QVERIFY(kit::isSame(read.image, label::toImage(*layout)));
        QCOMPARE(kit::decode(read.image).size(), 1);
    }
}

void TestZpl::readsBackFromTheRenderer()
{
    const QString missing = kit::ZplRenderer::install();
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    QList<Case> cases;
    for (const auto &payload : kit::payloads()) {
        for (const Correction correction : kCorrections) {
            for (const int dpi : {203, 300, 600}) {
                auto look = label::builtInTemplate();
                look.correction = correction;
                const auto layout =
                    label::layOut(kit::content(payload.text), LabelStock{kWidth, kHeight, dpi, {}}, look);
                QVERIFY2(layout.has_value(), layout ? "" : qPrintable(layout.error().sentence()));
                cases << Case{payload.text, *layout, label::toZpl(*layout)};
                const auto native = label::toNativeZpl(*layout, base::Secret(payload.text), correction);
                QVERIFY2(native.has_value(), native ? "" : qPrintable(native.error().sentence()));
                cases << Case{payload.text, *layout, *native};
            }
        }
    }
    QList<kit::ZplJob> jobs;
    for (const Case &one : cases)
        jobs << kit::ZplJob{one.zpl, one.layout.dots, one.layout.dpi};
    const auto sheets = kit::ZplRenderer::render(jobs);
    QCOMPARE(sheets.size(), cases.size());
    int same = 0;
    for (int i = 0; i < cases.size(); ++i) {
        QVERIFY2(sheets[i].labels == 1, sheets[i].said.constData());
        QCOMPARE(kit::decode(sheets[i].image), QList<QByteArray>{cases[i].text});
        same += kit::isSame(sheets[i].image, label::toImage(cases[i].layout)) ? 1 : 0;
    }
    // Every second one is drawn by us.
    QCOMPARE(same, cases.size() / 2);
    qInfo("%lld labels read back, %d of them dot by dot", qint64(cases.size()), same);
}

void TestZpl::badLabelsDoNotReadBack()
{
    // The controls for the test above.
    const QString missing = kit::ZplRenderer::install();
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    const QByteArray text = kit::payloads()[2].text;
    const auto layout = label::layOut(kit::content(text), LabelStock{kWidth, kHeight, 203, {}});
    const auto native = label::toNativeZpl(*layout, base::Secret(text), Correction::Medium);
    QVERIFY(native.has_value());
    const QByteArray noPrefix = QByteArray(*native).replace("^FDMA,", "^FD");
    QByteArray eightDotsLess = label::toZpl(*layout);
    const qsizetype dark = eightDotsLess.indexOf("FF");
    QVERIFY(dark > 0);
    eightDotsLess.replace(dark, 2, "00");
    const auto sheets = kit::ZplRenderer::render({{noPrefix, layout->dots, 203},
                                                  {eightDotsLess, layout->dots, 203},
                                                  {"^XA^GFA,x^XZ", layout->dots, 203}});
    QCOMPARE(sheets.size(), 3);
    QVERIFY(kit::decode(sheets[0].image) != QList<QByteArray>{text});
    QVERIFY(!kit::isSame(sheets[1].image, label::toImage(*layout)));
    QVERIFY(sheets[2].labels == 0 || kit::decode(sheets[2].image).isEmpty());
}

void TestZpl::nativeTextsStayInTheirPlaces()
{
    const QString missing = kit::ZplRenderer::install();
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    QList<Layout> layouts;
    QList<kit::ZplJob> jobs;
    for (const int dpi : {203, 300, 600}) {
        auto content = kit::content();
        content.fields = {{QStringLiteral("model"), QStringLiteral("WWWWW MMMMM")}};
        const auto layout = label::layOut(content, LabelStock{kWidth, kHeight, dpi, {}});
        const auto native = label::toNativeZpl(*layout, content.qrText, Correction::Medium);
        QVERIFY(native.has_value());
        layouts << *layout;
        jobs << kit::ZplJob{*native, layout->dots, dpi};
    }
    const auto sheets = kit::ZplRenderer::render(jobs);
    QCOMPARE(sheets.size(), jobs.size());
    for (int i = 0; i < jobs.size(); ++i) {
        const Layout &layout = layouts[i];
        const int side = layout.symbol.modules() * layout.dotsPerModule;
        QImage picture = sheets[i].image.convertToFormat(QImage::Format_Grayscale8);
        int darkOutside = 0;
        int darkInTexts = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (qGray(picture.pixel(x, y)) >= 128)
                    continue;
                const bool isInText = std::any_of(layout.texts.begin(), layout.texts.end(),
                                                  [&](const auto &t) { return t.box.contains(x, y); });
                const bool isInSymbol = QRect(layout.symbolAt, QSize(side, side)).contains(x, y);
                darkInTexts += isInText ? 1 : 0;
                darkOutside += isInText || isInSymbol ? 0 : 1;
            }
        }
        QCOMPARE(darkOutside, 0);
        QVERIFY(darkInTexts > 500);
    }
}

void TestZpl::escapesEveryByteButLettersAndDigits()
{
    for (int byte = 0; byte < 256; ++byte) {
        const QByteArray one(1, char(byte));
        const QByteArray escaped = label::zplEscaped(one);
        const bool isPlain = byte < 128 && (QChar::isLetterOrNumber(char32_t(byte)) || byte == ' ');
        QCOMPARE(escaped, isPlain ? one : '_' + one.toHex().toUpper());
    }
}

void TestZpl::executesNoText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ends the label") << QStringLiteral("1^XZ^XA^FDX^FS^XZ");
    QTest::newRow("ends the field") << QStringLiteral("1^FS^FO0,0^GB400,200,200^FS");
    QTest::newRow("cancels all") << QStringLiteral("1~JA");
    QTest::newRow("resets") << QStringLiteral("~JR");
    QTest::newRow("asks") << QStringLiteral("~HS~HS~HS");
    QTest::newRow("other command signs") << QStringLiteral("^CC!^CT@!XZ@JA");
    QTest::newRow("control codes for the signs") << QStringLiteral("1\u001e\u0010JA\u0002\u0003\u0005");
    QTest::newRow("escapes") << QStringLiteral("_5EXZ _7EJA \\5E");
    QTest::newRow("lines") << QStringLiteral("1\r\n^XZ\r\n\t2");
    QTest::newRow("NUL") << QStringLiteral("1") + QChar(0) + QStringLiteral("^XZ");
    QTest::newRow("EPL") << QStringLiteral("1\r\nN\r\nP9\r\n^ee");
    QTest::newRow("umlauts") << QStringLiteral("Gerät für Köln");
    QTest::newRow("Cyrillic") << QStringLiteral("Устройство ^XZ");
    QTest::newRow("Chinese") << QStringLiteral("设备~JA");
    QTest::newRow("Arabic") << QStringLiteral("جهاز^XZ");
    QTest::newRow("beyond the first plane") << QString::fromUtf8("\xF0\x9F\x93\xA6^XZ");
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) + QStringLiteral("^XZ");
    QTest::newRow("full-width signs") << QStringLiteral("＾XZ～JA");
    QTest::newRow("500 signs") << QStringLiteral("^XZ~JA").repeated(84);
}

void TestZpl::executesNoText()
{
    QFETCH(QString, text);
    const QString missing = kit::ZplRenderer::install();
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    auto asSerial = kit::content();
    asSerial.serial = text;
    auto asField = kit::content();
    asField.fields = {{text, text}, {QStringLiteral("model"), text}};
    QList<kit::ZplJob> jobs;
    for (const auto &content : {asSerial, asField}) {
        const auto layout = label::layOut(content, LabelStock{kWidth, kHeight, 203, {}});
        if (!layout) {
            const QStringList refusals{QStringLiteral("label.does-not-fit"),
                                       QStringLiteral("label.no-letters")};
            QVERIFY2(refusals.contains(layout.error().code.text()), qPrintable(layout.error().code.text()));
            continue;
        }
        const QByteArray drawn = label::toZpl(*layout);
        QCOMPARE(strange(drawn, {}), QStringList());
        jobs << kit::ZplJob{drawn, layout->dots, 203};
        const auto native = label::toNativeZpl(*layout, content.qrText, Correction::Medium);
        if (!native) {
            QCOMPARE(native.error().code.text(), QStringLiteral("label.not-native"));
            continue;
        }
        QStringList texts{QStringLiteral("MA,") + QString::fromUtf8(content.qrText.reveal())};
        for (const auto &item : layout->texts)
            texts << QString(item.text).replace(QChar(0x2026), QStringLiteral("..."));
        QCOMPARE(strange(*native, texts), QStringList());
        jobs << kit::ZplJob{*native, layout->dots, 203};
    }
    const auto sheets = kit::ZplRenderer::render(jobs);
    QCOMPARE(sheets.size(), jobs.size());
    for (const auto &sheet : sheets) {
        QVERIFY2(sheet.labels == 1, sheet.said.constData());
        QCOMPARE(kit::decode(sheet.image),
                 QList<QByteArray>{QByteArray(kit::content().qrText.reveal().toByteArray())});
    }
}

void TestZpl::anUnescapedTextIsSeen()
{
    // The control for the test above.
    const auto content = kit::content();
    const auto layout = label::layOut(content, LabelStock{kWidth, kHeight, 203, {}});
    const auto native = label::toNativeZpl(*layout, content.qrText, Correction::Medium);
    QVERIFY(native.has_value());
    QStringList texts{QStringLiteral("MA,") + QString::fromUtf8(content.qrText.reveal())};
    for (const auto &item : layout->texts)
        texts << QString(item.text).replace(QChar(0x2026), QStringLiteral("..."));
    QCOMPARE(strange(*native, texts), QStringList());
    QVERIFY(!strange(QByteArray(*native).replace("SN_2D", "^XZ^XA"), texts).isEmpty());
    QVERIFY(!strange(QByteArray(*native).replace("SN_2D", "~JA"), texts).isEmpty());
    QVERIFY(!strange(QByteArray(*native).replace("SN_2D", "SM_2D"), texts).isEmpty());
    QVERIFY(!strange(*native + "^XA^XZ", texts).isEmpty());
}

void TestZpl::nativeRefusesWhatPrintersLack()
{
    auto content = kit::content();
    content.serial = QStringLiteral("Устройство");
    const auto cyrillic = label::layOut(content, LabelStock{kWidth, kHeight, 203, {}});
    const auto refused = label::toNativeZpl(*cyrillic, content.qrText, Correction::Medium);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, base::ErrorKind::BadInput);
    QVERIFY(!refused.error().remedy.isEmpty());
    // At 1200 dpi ten dots are 0.21 mm.
    const auto fine = label::layOut(kit::content(), LabelStock{kWidth, kHeight, 1200, {}});
    QVERIFY(!label::toNativeZpl(*fine, kit::content().qrText, Correction::Medium).has_value());
    const QByteArray odd = "LPA:1$smdp.example.com$\xC3\xA4";
    const auto layout = label::layOut(kit::content(odd), LabelStock{kWidth, kHeight, 203, {}});
    QVERIFY(layout.has_value());
    QVERIFY(!label::toNativeZpl(*layout, base::Secret(odd), Correction::Medium).has_value());
}

void TestZpl::readsHostStatus_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("reading"); ///< incomplete, unreadable, or fault/work as numbers
    const QByteArray first = "\x02"
                             "030,0,0,0203,000,0,0,0,000,0,0,0\x03\r\n";
    const QByteArray second = "\x02"
                              "000,0,0,0,1,2,6,0,00000000,1,000\x03\r\n";
    const QByteArray third = "\x02"
                             "1234,0\x03\r\n";
    const auto with = [](QByteArray string, int field, const char *value) {
        QByteArrayList parts = string.split(',');
        parts[field] = value;
        return parts.join(',');
    };
    const auto fault = [](PrinterFault f) { return QStringLiteral("fault %1").arg(int(f)); };
    const auto work = [](PrinterWork w) { return QStringLiteral("work %1").arg(int(w)); };
    const QByteArray last = "0\x03\r\n";
    QTest::newRow("idle") << first + second + third << work(PrinterWork::Idle);
    QTest::newRow("paper out") << with(first, 1, "1") + second + third << fault(PrinterFault::PaperOut);
    QTest::newRow("paused") << with(first, 2, "1") + second + third << fault(PrinterFault::Paused);
    QTest::newRow("formats") << with(first, 4, "002") + second + third << work(PrinterWork::Printing);
    QTest::newRow("full") << with(first, 5, "1") + second + third << work(PrinterWork::MemoryFull);
    QTest::newRow("diagnosing") << with(first, 6, "1") + second + third << fault(PrinterFault::Diagnosing);
    QTest::newRow("half a label") << with(first, 7, "1") + second + third << work(PrinterWork::HalfLabel);
    QTest::newRow("settings lost") << with(first, 9, "1") + second + third
                                   << fault(PrinterFault::SettingsLost);
    QTest::newRow("cold") << with(first, 10, "1") + second + third << work(PrinterWork::Idle);
    QTest::newRow("hot") << with(first, 11, "1\x03\r\n") + second + third << fault(PrinterFault::HeadTooHot);
    QTest::newRow("open") << first + with(second, 2, "1") + third << fault(PrinterFault::HeadOpen);
    QTest::newRow("ribbon out") << first + with(second, 3, "1") + third << fault(PrinterFault::RibbonOut);
    QTest::newRow("label waits") << first + with(second, 7, "1") + third << work(PrinterWork::LabelWaiting);
    QTest::newRow("labels remain") << first + with(second, 8, "00000001") + third
                                   << work(PrinterWork::Printing);
    QTest::newRow("open and empty") << with(first, 1, "1") + with(second, 2, "1") + third
                                    << fault(PrinterFault::HeadOpen);
    const QString incomplete = QStringLiteral("incomplete");
    const QString unreadable = QStringLiteral("unreadable");
    QTest::newRow("nothing") << QByteArray() << incomplete;
    QTest::newRow("one sign") << QByteArray("\x02") << incomplete;
    QTest::newRow("two strings") << first + second << incomplete;
    QTest::newRow("all but the last sign") << (first + second + third).chopped(1) << incomplete;
    QTest::newRow("more behind it") << first + second + third + "\x02" << unreadable;
    QTest::newRow("twice") << first + second + third + first + second + third << unreadable;
    QTest::newRow("no beginning") << (first + second + third).mid(1) << unreadable;
    QTest::newRow("another flag") << with(first, 1, "2") + second + third << unreadable;
    QTest::newRow("an empty flag") << with(first, 1, "") + second + third << unreadable;
    QTest::newRow("a flag too few") << QByteArray(first).replace(",0,0203", ",0203") + second + third
                                    << unreadable;
    QTest::newRow("a negative number") << first + with(second, 8, "-0000001") + third << unreadable;
    QTest::newRow("other digits") << first + with(second, 8, "\xD9\xA0\xD9\xA0\xD9\xA0\xD9\xA0") + third
                                  << unreadable;
    QTest::newRow("wrong order") << second + first + third << unreadable;
    QTest::newRow("three times the last") << third + third + third << unreadable;
    QTest::newRow("endless") << "\x02" + QByteArray(10'000, '0') << unreadable;
    QTest::newRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << unreadable;
}

void TestZpl::readsHostStatus()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, reading);
    const auto read = label::readHostStatus(answer);
    QString got = QStringLiteral("incomplete");
    if (!read)
        got = QStringLiteral("unreadable");
    else if (*read && (*read)->fault)
        got = QStringLiteral("fault %1").arg(int(*(*read)->fault));
    else if (*read)
        got = QStringLiteral("work %1").arg(int((*read)->work));
    QCOMPARE(got, reading);
}

void TestZpl::everyStateHasWords()
{
    QSet<QString> texts;
    for (int i = 0; i <= int(PrinterFault::Other); ++i) {
        const auto error = label::faultError({PrinterFault(i), PrinterWork::Idle, 0}, QStringLiteral("here"));
        QVERIFY(!error.text.isEmpty() && !error.remedy.isEmpty() && error.where == QLatin1String("here"));
        texts.insert(error.text + error.code.text());
    }
    for (const auto work : {PrinterWork::Printing, PrinterWork::HalfLabel, PrinterWork::MemoryFull,
                            PrinterWork::LabelWaiting}) {
        const auto error = label::busyError(work, QStringLiteral("here"));
        QVERIFY(!error.text.isEmpty() && !error.remedy.isEmpty());
        texts.insert(error.text);
    }
    QCOMPARE(texts.size(), int(PrinterFault::Other) + 1 + 4);
    const auto numbered = label::faultError({PrinterFault::Other, PrinterWork::Idle, 7}, {});
    QVERIFY2(numbered.text.contains(QLatin1String("07")), qPrintable(numbered.text));
}

QTEST_MAIN(TestZpl)
#include "tst_label_zpl.moc"
