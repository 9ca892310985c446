#include "core/label/layout.h"
#include "core/label/proof.h"
#include "core/label/render.h"
#include "core/label/sheet.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>

#include <random>

#include "label_kit.h"

using label::LabelStock;
using label::Layout;

/// Templates drawn by people: what they may hold, and where everything comes out.
class TestTemplate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyShippedTemplateTakesALabel_data();
    void everyShippedTemplateTakesALabel();
    void takesTheLongestSerial();
    void leavesTheQuietZonesWhite();
    void printsTheTextsInFull();
    void leavesOutWhatIsEmpty();
    void marksReprints();
    void refusesABadFile_data();
    void refusesABadFile();
    void aDamagedFileIsRefusedOrPrintsARightLabel();
    void whatDrawingProgramsLeaveIsNoObstacle();
    void drawsLinesEquallyThick();
    void drawsAnEmbeddedPicture();
    void refusesTextsAndLinesInTheWay_data();
    void refusesTextsAndLinesInTheWay();
    void saysWhichSizeTheQrCodeNeeds();
    void shortensOnlyWhatMayBeShortened();
    void leavesOutACodeThatMayGo();
    void refusesLettersThatNoFontHas();
    void knowsAnotherSize();
    void namesAreNoPaths();
    void aSheetStandsForItsLabels();
    void refusesABadSheet_data();
    void refusesABadSheet();
};

namespace {

QByteArray file(const QByteArray &inside, const QByteArray &root = {})
{
    return (root.isEmpty()
                ? QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60mm\" height=\"40mm\" "
                             "viewBox=\"0 0 60 40\">")
                : root) +
           '\n' + inside + "\n</svg>\n";
}
constexpr const char *kQr = "<rect data-label=\"qr\" x=\"1\" y=\"1\" width=\"30\" height=\"30\"/>\n";
constexpr const char *kReprint = "<text x=\"32\" y=\"30\" font-size=\"2.5\">{reprint}</text>\n";
const LabelStock kStock{60, 40, 300, {}};

base::Result<Layout> laidOut(const QByteArray &inside, const label::LabelContent &content = kit::content(),
                             const LabelStock &stock = kStock)
{
    return label::drawnTemplate(file(kQr + QByteArray(kReprint) + inside), QStringLiteral("test.svg"))
        .and_then([&](const label::Template &look) { return label::layOut(content, stock, look); });
}

QString allTexts(const Layout &layout)
{
    QString all;
    for (const auto &item : layout.texts)
        all += item.text + u'\n';
    return all;
}

bool isBlack(const QImage &image, QPoint at) { return qGray(image.pixel(at)) < 128; }

} // namespace

void TestTemplate::everyShippedTemplateTakesALabel_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("dpi");
    for (const QString &name : kit::labelTemplates()) {
        for (const int dpi : {203, 300, 600})
            QTest::addRow("%s, %d dpi", qPrintable(name), dpi) << name << dpi;
    }
}

void TestTemplate::everyShippedTemplateTakesALabel()
{
    QFETCH(QString, name);
    QFETCH(int, dpi);
    const auto stock = label::stockFor({name, dpi, {}, {}});
    QVERIFY2(stock.has_value(), stock ? "" : qPrintable(stock.error().sentence()));
    auto content = kit::content();
    content.fields = {{QStringLiteral("model"), QStringLiteral("X-200")}};
    content.reprint = 12;
    const auto layout = label::layOut(content, *stock, *label::templateNamed(name));
    QVERIFY2(layout.has_value(), layout ? "" : qPrintable(layout.error().sentence()));
    QVERIFY(layout->dotsPerModule >= 4);
    QVERIFY(layout->dotsPerModule * 25.4 / dpi >= 0.33);
    const QString texts = allTexts(*layout);
    QVERIFY(texts.contains(QLatin1String("SN-00012345\n")));
    QVERIFY2(QString(texts).remove(u'\n').contains(QLatin1String(kit::kEid)), qPrintable(texts));
    QVERIFY(texts.contains(QLatin1String("X-200\n")));
    QVERIFY(texts.contains(QLatin1String("REPRINT 12\n")));
    QCOMPARE(kit::decode(label::toImage(*layout)), QList<QByteArray>{content.qrText.reveal().toByteArray()});
    QCOMPARE(layout->codes.size(), size_t(name == QLatin1String("76x51") ? 2 : 0));
    if (!layout->codes.empty())
        QCOMPARE(kit::decode(label::toImage(*layout), zbar::ZBAR_CODE128), QList<QByteArray>{"SN-00012345"});
}

void TestTemplate::takesTheLongestSerial()
{
    for (const QString &name : kit::labelTemplates()) {
        for (const int dpi : {203, 300, 600}) {
            auto content = kit::content();
            content.serial = QString(64, u'8');
            const auto layout =
                label::layOut(content, *label::stockFor({name, dpi, {}, {}}), *label::templateNamed(name));
            QVERIFY2(layout.has_value(), layout ? "" : qPrintable(layout.error().sentence()));
            QVERIFY(QString(allTexts(*layout)).remove(u'\n').contains(content.serial));
        }
    }
}

void TestTemplate::leavesTheQuietZonesWhite()
{
    for (const QString &name : kit::labelTemplates()) {
        const auto layout =
            label::layOut(kit::content(), *label::stockFor({name, 203, {}, {}}), *label::templateNamed(name));
        QVERIFY(layout.has_value());
        const QImage image = label::toImage(*layout);
        QCOMPARE(image.size(), layout->dots);
        const QRect box = layout->symbolBox();
        QVERIFY(image.rect().contains(box));
        const int quiet = 4 * layout->dotsPerModule;
        for (int y = box.top(); y <= box.bottom(); ++y) {
            for (int x = box.left(); x <= box.right(); ++x) {
                if (!box.adjusted(quiet, quiet, -quiet, -quiet).contains(x, y))
                    QVERIFY(!isBlack(image, {x, y}));
            }
        }
        for (const label::CodeItem &code : layout->codes)
            QVERIFY(image.rect().contains(code.box) && !code.box.intersects(box));
    }
}

void TestTemplate::printsTheTextsInFull()
{
    const auto layout = laidOut(
        "<text x=\"32\" y=\"5\" font-size=\"2\">S {serial} B {batch}</text>"
        "<text x=\"32\" y=\"10\" font-size=\"2\" text-anchor=\"start\">{iccid}</text>"
        "<text x=\"59\" y=\"15\" font-size=\"2\" text-anchor=\"end\">{field:Model}/{field:none}</text>"
        "<text x=\"45\" y=\"20\" font-size=\"2\" text-anchor=\"middle\">plain &amp; simple</text>",
        [] {
            auto content = kit::content();
            content.fields = {{QStringLiteral("model"), QStringLiteral("X 200")}};
            return content;
        }());
    QVERIFY2(layout.has_value(), layout ? "" : qPrintable(layout.error().sentence()));
    QCOMPARE(allTexts(*layout), QStringLiteral("S SN-00012345 B batch-1\n8965880812100011146\nX 200/\n"
                                               "plain & simple\n"));
    // 59 mm at 300 dpi is dot 697; 45 is 531.
    QCOMPARE(layout->texts[2].box.right(), 696);
    QVERIFY(std::abs(layout->texts[3].box.center().x() - 531) <= 1);
}

void TestTemplate::leavesOutWhatIsEmpty()
{
    const QByteArray inside = "<text x=\"32\" y=\"5\" font-size=\"2\">EID {eid}</text>"
                              "<text x=\"32\" y=\"10\" font-size=\"2\" data-if=\"{iccid}\">has ICCID</text>"
                              "<text x=\"32\" y=\"15\" font-size=\"2\">always</text>"
                              "<rect data-label=\"datamatrix\" data-text=\"{eid}\" x=\"32\" y=\"16\" "
                              "width=\"12\" height=\"12\"/>";
    auto content = kit::content();
    content.eid.reset();
    content.iccid.reset();
    const auto bare = laidOut(inside, content);
    QVERIFY2(bare.has_value(), bare ? "" : qPrintable(bare.error().sentence()));
    QCOMPARE(allTexts(*bare), QStringLiteral("always\n"));
    QVERIFY(bare->codes.empty());
    QVERIFY(!laidOut(inside)); // 36 letters of 1.4 mm are wider than 28 mm: the EID is never shortened
    QCOMPARE(laidOut(inside).error().code.text(), QStringLiteral("label.does-not-fit"));
}

void TestTemplate::marksReprints()
{
    auto content = kit::content();
    for (const QString &name : kit::labelTemplates()) {
        const LabelStock stock = *label::stockFor({name, 300, {}, {}});
        content.reprint.reset();
        QVERIFY(!allTexts(*label::layOut(content, stock, *label::templateNamed(name)))
                     .contains(QLatin1String("REPRINT")));
        content.reprint = 3;
        QVERIFY(allTexts(*label::layOut(content, stock, *label::templateNamed(name)))
                    .contains(QLatin1String("REPRINT 3\n")));
    }
    const auto none = label::drawnTemplate(file(kQr), QStringLiteral("test.svg"));
    QVERIFY(!none && none.error().remedy.contains(QLatin1String("{reprint}")));
}

void TestTemplate::refusesABadFile_data()
{
    QTest::addColumn<QByteArray>("svg");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &inside, int line, const char *says) {
        QTest::newRow(name) << file(kQr + QByteArray(kReprint) + inside) << line << QString::fromLatin1(says);
    };
    QTest::newRow("empty") << QByteArray() << 1 << "not well-formed";
    QTest::newRow("no XML") << QByteArray("GIF89a") << 1 << "not well-formed";
    QTest::newRow("other XML") << QByteArray("<html/>") << 1 << "no SVG";
    QTest::newRow("cut off") << file(kQr).chopped(8) << 3 << "not well-formed";
    QTest::newRow("pixels") << file("",
                                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"600\" height=\"400\">")
                            << 1 << "size in millimetres";
    QTest::newRow("other unit") << file("", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60mm\" "
                                            "height=\"40mm\" viewBox=\"0 0 600 400\">")
                                << 1 << "unit is not the millimetre";
    QTest::newRow("entities") << QByteArray("<!DOCTYPE svg [<!ENTITY a \"b\">]>\n") + file(kQr) << 1
                              << "entities";
    row("picture from a file", "<image href=\"logo.png\" width=\"5\" height=\"5\"/>", 4, "outside of it");
    row("picture from the network",
        "<image xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"http://127.0.0.1/x.png\"/>", 4,
        "outside of it");
    row("SVG in a picture", "<image href=\"data:image/svg+xml;base64,AAAA\"/>", 4, "outside of it");
    row("use", "<use href=\"#a\"/>", 4, "cannot be printed");
    row("script", "<script>x</script>", 4, "cannot be printed");
    row("style sheet", "<style>@import url(x)</style>", 4, "cannot be printed");
    row("gradient", "<path d=\"M0 0H9\" style=\"fill:url(#g)\"/>", 4, "gradients");
    row("two QR codes", kQr, 4, "two QR codes");
    row("unknown place", "<rect data-label=\"aztec\" x=\"1\" y=\"1\" width=\"9\" height=\"9\"/>", 4,
        "not known");
    row("a circle as place", "<circle data-label=\"code128\" r=\"3\"/>", 4, "Only a <rect>");
    row("over the edge",
        "<rect data-label=\"code128\" data-text=\"{serial}\" x=\"50\" y=\"1\" width=\"19\" height=\"9\"/>", 4,
        "over the edge");
    row("no number", "<rect data-label=\"code128\" x=\"a\" y=\"1\" width=\"9\" height=\"9\"/>", 4,
        "not a number");
    row("not a number", "<rect data-label=\"code128\" x=\"nan\" y=\"1\" width=\"9\" height=\"9\"/>", 4,
        "not a number");
    row("nothing to say", "<rect data-label=\"code128\" x=\"33\" y=\"1\" width=\"9\" height=\"9\"/>", 4,
        "says nothing");
    row("unknown text", "<text x=\"32\" y=\"5\" font-size=\"2\">{code}</text>", 4, "cannot be filled");
    row("open brace", "<text x=\"32\" y=\"5\" font-size=\"2\">{serial</text>", 4, "cannot be filled");
    row("no size", "<text x=\"32\" y=\"5\">{serial}</text>", 4, "font-size");
    row("two lines", "<text x=\"32\" y=\"5\" font-size=\"2\"><tspan>a</tspan><tspan>b</tspan></text>", 4,
        "more than one line");
    row("white text", "<text x=\"32\" y=\"5\" font-size=\"2\" fill=\"white\">a</text>", 4, "not known");
    row("turned text", "<text x=\"32\" y=\"5\" font-size=\"2\" transform=\"rotate(90)\">a</text>", 4,
        "turned");
    row("text in a moved group",
        "<g transform=\"translate(1 1)\"><g>\n<text x=\"32\" y=\"5\" "
        "font-size=\"2\">a</text></g></g>",
        5, "turned");
    row("reprint mark that may go",
        "<text x=\"32\" y=\"5\" font-size=\"2\" data-fit=\"shorten\">{reprint}</text>", 4,
        "may not be shortened");
    row("reprint mark under a condition",
        "<text x=\"32\" y=\"5\" font-size=\"2\" data-if=\"{eid}\">{reprint}</text>", 4, "or left out");
    row("wider than the label", "<text x=\"32\" y=\"5\" font-size=\"2\" data-width=\"40\">a</text>", 4,
        "data-width");
    row("a sheet's cell",
        "<rect data-label=\"cell\" data-template=\"57x32\" x=\"0\" y=\"0\" width=\"20\" height=\"9\" "
        "data-columns=\"9\" data-rows=\"1\"/>",
        4, "edge of the sheet");
    row("deep", QByteArray("<g>").repeated(100) + QByteArray("</g>").repeated(100), 4, "too deeply");
    QTest::newRow("too large") << QByteArray(2 << 20, ' ') << 0 << "larger than 1 MB";
}

void TestTemplate::refusesABadFile()
{
    QFETCH(QByteArray, svg);
    QFETCH(int, line);
    QFETCH(QString, says);
    const auto look = label::drawnTemplate(svg, QStringLiteral("box.svg"));
    QVERIFY(!look);
    QCOMPARE(look.error().kind, base::ErrorKind::Usage);
    QVERIFY2(look.error().text.contains(says), qPrintable(look.error().sentence()));
    QVERIFY(!look.error().remedy.isEmpty());
    QVERIFY(look.error().where.startsWith(QLatin1String("box.svg")));
    if (line > 0)
        QVERIFY2(look.error().where.endsWith(QStringLiteral("line %1").arg(line)),
                 qPrintable(look.error().where));
}

void TestTemplate::aDamagedFileIsRefusedOrPrintsARightLabel()
{
    QList<QByteArray> files;
    for (const QString &name : kit::labelTemplates())
        files << *label::templateFile(name);
    files << file(kQr + QByteArray(kReprint) +
                  "<g transform=\"rotate(3)\"><path d=\"M40 1L43 3Q44 5 46 7A1 2 3 0 1 44 5Z\" "
                  "stroke=\"black\" stroke-width=\"0.3\"/></g><circle cx=\"50\" cy=\"33\" r=\"1\"/>");
    static const QRegularExpression numbers(QStringLiteral("[0-9.]+"));
    const QStringList others{QStringLiteral("0"),    QStringLiteral("-1"),   QStringLiteral("0.000001"),
                             QStringLiteral("1e30"), QStringLiteral("nan"),  QStringLiteral("3"),
                             QStringLiteral("12.7"), QStringLiteral("4000"), QStringLiteral("\"")};
    std::mt19937 random(20261122);
    const auto below = [&random](qsizetype size) { return qsizetype(random() % size_t(size)); };
    int right = 0;
    int refused = 0;
    for (int i = 0; i < 1500; ++i) {
        QString svg = QString::fromUtf8(files[below(files.size())]);
        QList<QRegularExpressionMatch> found;
        for (auto all = numbers.globalMatch(svg); all.hasNext();)
            found << all.next();
        const auto &one = found[below(found.size())];
        if (i % 5 == 0)
            svg.remove(below(svg.size()), 1 + below(12));
        else
            svg.replace(one.capturedStart(), one.capturedLength(), others[below(others.size())]);
        const auto look = label::drawnTemplate(svg.toUtf8(), QStringLiteral("box.svg"));
        const auto layout = look.and_then([](const label::Template &drawn) {
            const QSizeF size = drawn.drawing->size;
            return label::layOut(kit::content(), {size.width(), size.height(), 203, {}}, drawn);
        });
        if (!layout) {
            ++refused;
            QVERIFY2(!layout.error().remedy.isEmpty(), qPrintable(svg));
            continue;
        }
        ++right;
        const auto proven = label::prove(*layout, kit::content());
        QVERIFY2(proven.has_value(), qPrintable(svg));
    }
    QVERIFY(right > 200 && refused > 200);
}

void TestTemplate::whatDrawingProgramsLeaveIsNoObstacle()
{
    const QByteArray svg =
        "<?xml version=\"1.0\"?>\n<!-- drawn -->\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:ink=\"urn:ink\" width=\"60mm\" height=\"40mm\" "
        "viewBox=\"0,0, 60 40\" ink:version=\"1\"><ink:view a=\"b\"><ink:deep/></ink:view>"
        "<defs id=\"d\"/><metadata><x/></metadata><title>t</title>"
        "<g ink:label=\"Layer\" id=\"layer1\">" +
        QByteArray(kQr) + kReprint +
        "<text xml:space=\"preserve\" x=\"32\" y=\"5\" "
        "style=\"font-size:2.5px;font-weight:bold;fill:#000000\">"
        "<tspan ink:role=\"line\" x=\"32\" y=\"5\">{serial}</tspan></text>"
        "<g style=\"display:none\"><text x=\"0\" y=\"0\" font-size=\"1\">{nonsense}</text></g></g></svg>";
    const auto look = label::drawnTemplate(svg, QStringLiteral("box.svg"));
    QVERIFY2(look.has_value(), look ? "" : qPrintable(look.error().sentence()));
    const auto layout = label::layOut(kit::content(), kStock, *look);
    QVERIFY(layout.has_value());
    QCOMPARE(allTexts(*layout), QStringLiteral("SN-00012345\n"));
    QCOMPARE(layout->texts[0].weight, label::Weight::Bold);
    QVERIFY(layout->isPlain());
}

void TestTemplate::drawsLinesEquallyThick()
{
    QByteArray lines;
    for (int i = 0; i < 20; ++i)
        lines += "<line x1=\"32\" x2=\"58\" stroke=\"black\" stroke-width=\"0.25\" y1=\"" +
                 QByteArray::number(2 + i * 1.237) + "\" y2=\"" + QByteArray::number(2 + i * 1.237) + "\"/>";
    for (const int dpi : {203, 300, 600}) {
        const auto layout = laidOut(lines, kit::content(), {60, 40, dpi, {}});
        QVERIFY2(layout.has_value(), layout ? "" : qPrintable(layout.error().sentence()));
        const QImage image = label::toImage(*layout);
        QVERIFY(!layout->isPlain());
        QList<int> runs;
        const int x = int(45 * dpi / 25.4);
        for (int y = 0, run = 0; y < int(30 * dpi / 25.4); ++y) {
            if (isBlack(image, {x, y})) {
                ++run;
            } else if (run > 0) {
                runs << run;
                run = 0;
            }
        }
        QCOMPARE(runs, QList<int>(20, qRound(0.25 * dpi / 25.4)));
    }
}

void TestTemplate::drawsAnEmbeddedPicture()
{
    QImage logo(8, 8, QImage::Format_RGB32);
    logo.fill(Qt::white);
    for (int i = 0; i < 8; ++i) {
        for (int j = 0; j < 4; ++j)
            logo.setPixelColor(i, j, Qt::darkBlue);
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    logo.save(&buffer, "PNG");
    const auto layout =
        laidOut("<image x=\"40\" y=\"4\" width=\"8\" height=\"8\" href=\"data:image/png;base64," +
                png.toBase64() + "\"/>");
    QVERIFY2(layout.has_value(), layout ? "" : qPrintable(layout.error().sentence()));
    const QImage image = label::toImage(*layout);
    const auto dot = [](double mm) { return int(mm * 300 / 25.4); };
    QVERIFY(isBlack(image, {dot(44), dot(6)}));
    QVERIFY(!isBlack(image, {dot(44), dot(10)}));
    QCOMPARE(kit::decode(image).size(), 1);
}

void TestTemplate::refusesTextsAndLinesInTheWay_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::newRow("a text in the quiet zone")
        << QByteArray("<text x=\"10\" y=\"3\" font-size=\"2\">a</text>");
    QTest::newRow("a line through the code")
        << QByteArray("<rect x=\"10\" y=\"0\" width=\"1\" height=\"40\"/>");
    QTest::newRow("a line in the quiet zone")
        << QByteArray("<line x1=\"2\" y1=\"3\" x2=\"9\" y2=\"3\" stroke=\"black\" stroke-width=\"0.1\"/>");
    QTest::newRow("two texts") << QByteArray("<text x=\"32\" y=\"5\" font-size=\"2\">abc</text>"
                                             "<text x=\"33\" y=\"6\" font-size=\"2\">abc</text>");
    QTest::newRow("a text over the edge") << QByteArray("<text x=\"32\" y=\"1\" font-size=\"3\">abc</text>");
    QTest::newRow("two codes") << QByteArray("<rect data-label=\"datamatrix\" data-text=\"{serial}\" "
                                             "x=\"20\" y=\"20\" width=\"15\" height=\"15\"/>");
}

void TestTemplate::refusesTextsAndLinesInTheWay()
{
    QFETCH(QByteArray, inside);
    const auto layout = laidOut(inside);
    QVERIFY(!layout);
    QCOMPARE(layout.error().code.text(), QStringLiteral("label.template-overlap"));
    QVERIFY2(layout.error().where.startsWith(QLatin1String("test.svg, line ")),
             qPrintable(layout.error().sentence()));
}

void TestTemplate::saysWhichSizeTheQrCodeNeeds()
{
    for (const int dpi : {203, 300, 600}) {
        for (const kit::Payload &payload : kit::payloads()) {
            const auto with = [&](double side) {
                const QByteArray s = QByteArray::number(side);
                return label::drawnTemplate(
                           file("<rect data-label=\"qr\" data-correction=\"H\" x=\"0\" y=\"0\" "
                                "width=\"" +
                                s + "\" height=\"" + s + "\"/>" +
                                "<text x=\"50\" y=\"5\" "
                                "font-size=\"2\">{reprint}</text>"),
                           QStringLiteral("q.svg"))
                    .and_then([&](const label::Template &look) {
                        return label::layOut(kit::content(payload.text), {60, 40, dpi, {}}, look);
                    });
            };
            const auto refused = with(9);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code.text(), QStringLiteral("label.does-not-fit"));
            static const QRegularExpression size(QStringLiteral("needs ([0-9.]+) x ([0-9.]+) mm"));
            const auto match = size.match(refused.error().text);
            QVERIFY2(match.hasMatch(), qPrintable(refused.error().text));
            const auto fits = with(match.captured(1).toDouble());
            QVERIFY2(fits.has_value(), fits ? "" : qPrintable(fits.error().sentence()));
            QVERIFY(!with(match.captured(1).toDouble() - 0.3));
        }
    }
}

void TestTemplate::shortensOnlyWhatMayBeShortened()
{
    auto content = kit::content();
    content.fields = {{QStringLiteral("model"), QString(80, u'm')}};
    const QByteArray text = "<text x=\"32\" y=\"5\" font-size=\"3\" FIT>{field:model}</text>";
    const auto shortened = laidOut(QByteArray(text).replace("FIT", "data-fit=\"shorten\""), content);
    QVERIFY2(shortened.has_value(), shortened ? "" : qPrintable(shortened.error().sentence()));
    QVERIFY(shortened->texts[0].text.endsWith(QChar(0x2026)) && shortened->texts[0].text.size() > 8);
    QVERIFY(shortened->texts[0].box.right() <= int(59.6 * 300 / 25.4));
    const auto must = laidOut(QByteArray(text).replace("FIT", ""), content);
    QVERIFY(!must);
    QCOMPARE(must.error().code.text(), QStringLiteral("label.does-not-fit"));
    const auto lines = laidOut(QByteArray(text).replace("FIT", "data-lines=\"8\""), content);
    QVERIFY2(lines.has_value(), lines ? "" : qPrintable(lines.error().sentence()));
    QCOMPARE(allTexts(*lines).count(u'm'), 80);
    QVERIFY(lines->texts.size() > 2);
}

void TestTemplate::leavesOutACodeThatMayGo()
{
    auto content = kit::content();
    content.serial = QString(40, u'x');
    const QByteArray bars =
        "<rect data-label=\"code128\" data-text=\"{serial}\" x=\"0\" y=\"32\" width=\"60\" "
        "height=\"7\" FIT/>";
    const auto gone = laidOut(QByteArray(bars).replace("FIT", "data-fit=\"leave-out\""), content);
    QVERIFY2(gone.has_value(), gone ? "" : qPrintable(gone.error().sentence()));
    QVERIFY(gone->codes.empty());
    QCOMPARE(laidOut(QByteArray(bars).replace("FIT", ""), content).error().code.text(),
             QStringLiteral("label.does-not-fit"));
    content.serial = QStringLiteral("gr\u00FCn");
    QCOMPARE(laidOut(QByteArray(bars).replace("FIT", ""), content).error().code.text(),
             QStringLiteral("label.code-text"));
}

void TestTemplate::refusesLettersThatNoFontHas()
{
    auto content = kit::content();
    content.fields = {{QStringLiteral("model"), QStringLiteral("x \uE123 y")}}; // private use: in no font
    const auto layout = laidOut("<text x=\"32\" y=\"5\" font-size=\"3\">{field:model}</text>", content);
    QVERIFY(!layout);
    QCOMPARE(layout.error().code.text(), QStringLiteral("label.no-letters"));
    QCOMPARE(label::layOut(content, LabelStock{}).error().code.text(), QStringLiteral("label.no-letters"));
}

void TestTemplate::knowsAnotherSize()
{
    QCOMPARE(label::stockFor({QStringLiteral("57x32"), 300, {}, {}})->widthMm, 57.0);
    QVERIFY(label::stockFor({QStringLiteral("57x32"), 300, 57.0, 32.0}).has_value());
    const auto other = label::stockFor({QStringLiteral("57x32"), 300, 57.0, 30.0});
    QVERIFY(!other);
    QCOMPARE(other.error().code.text(), QStringLiteral("label.size-differs"));
    QVERIFY(other.error().text.contains(QLatin1String("57 x 32 mm, not 57 x 30")));
    QCOMPARE(label::layOut(kit::content(), LabelStock{}, *label::templateNamed(QStringLiteral("57x32")))
                 .error()
                 .code.text(),
             QStringLiteral("label.size-differs"));
    const auto standard = label::stockFor({{}, 203, {}, 30.0});
    QCOMPARE(standard->widthMm, 50.8);
    QCOMPARE(standard->heightMm, 30.0);
}

void TestTemplate::namesAreNoPaths()
{
    for (const char *name : {"../labels/57x32", "/etc/passwd", "nothing", "57x32/", ":/labels/57x32"}) {
        const auto look = label::templateNamed(QString::fromLatin1(name));
        QVERIFY2(!look, name);
        QVERIFY(look.error().remedy.contains(QLatin1String("57x32")));
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.svg"));
    QCOMPARE(label::templateNamed(path).error().kind, base::ErrorKind::MissingPart);
    QFile mine(path);
    QVERIFY(mine.open(QFile::WriteOnly));
    mine.write(file(kQr + QByteArray(kReprint)));
    mine.close();
    QVERIFY(label::templateNamed(path).has_value());
    QCOMPARE(label::stockFor({path, 300, {}, {}})->heightMm, 40.0);
}

void TestTemplate::aSheetStandsForItsLabels()
{
    const QString name = QStringLiteral("a4-63.5x38.1");
    const auto stock = label::stockFor({name, 300, {}, {}});
    QVERIFY2(stock.has_value(), stock ? "" : qPrintable(stock.error().sentence()));
    QCOMPARE(stock->templateName, QStringLiteral("63.5x38.1"));
    QCOMPARE(stock->widthMm, 63.5);
    QVERIFY(!label::templateNamed(name));
    const auto sheet = label::sheetNamed(name);
    QVERIFY(sheet.has_value() && sheet->has_value());
    QCOMPARE((*sheet)->labels(), 21);
    QVERIFY(!label::sheetNamed(QStringLiteral("57x32"))->has_value());
    QVERIFY(!label::sheetNamed({})->has_value());
}

void TestTemplate::refusesABadSheet_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("code");
    const QByteArray cell = "<rect data-label=\"cell\" x=\"0\" y=\"0\" data-columns=\"1\" data-rows=\"1\" ";
    QTest::newRow("no template") << cell + "width=\"57\" height=\"32\"/>"
                                 << "label.template";
    QTest::newRow("unknown template") << cell + "width=\"57\" height=\"32\" data-template=\"x\"/>"
                                      << "label.template-unknown";
    QTest::newRow("other size") << cell + "width=\"57\" height=\"30\" data-template=\"57x32\"/>"
                                << "label.size-differs";
    QTest::newRow("no columns") << QByteArray(
                                       "<rect data-label=\"cell\" x=\"0\" y=\"0\" width=\"57\" height=\"32\" "
                                       "data-template=\"57x32\"/>")
                                << "label.template";
}

void TestTemplate::refusesABadSheet()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.svg"));
    QFile svg(path);
    QVERIFY(svg.open(QFile::WriteOnly));
    svg.write(file(cell));
    svg.close();
    const auto sheet = label::sheetNamed(path);
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code.text(), code);
}

QTEST_MAIN(TestTemplate)
#include "tst_label_template.moc"
