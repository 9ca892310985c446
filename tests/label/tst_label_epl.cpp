#include "core/label/epl.h"
#include "core/label/layout.h"
#include "core/label/printer_status.h"
#include "core/label/render.h"

#include <QTest>

#include "label_kit.h"
#include "printed_label.h"

using label::Correction;
using label::LabelStock;
using label::PrinterFault;

/// Labels in EPL2, read as commands and dots by a reader that counts as printers do.
class TestEpl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBack_data();
    void readsBack();
    void isWhiteBehindTheLastDot();
    void aBadLabelDoesNotReadBack();
    void executesNoText();
    void readsErrorReports_data();
    void readsErrorReports();
};

namespace {

constexpr Correction kCorrections[] = {Correction::Low, Correction::Medium, Correction::Quartile,
                                       Correction::High};

QByteArray first(const QByteArrayList &list) { return list.value(0); }

} // namespace

void TestEpl::readsBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("dpi");
    for (const auto &payload : kit::payloads()) {
        for (int level = 0; level < 4; ++level) {
            for (const int dpi : {203, 300, 600})
                QTest::addRow("%s, %s, %d dpi", payload.name, qPrintable(esim::nameOf(kCorrections[level])),
                              dpi)
                    << payload.text << level << dpi;
        }
    }
}

void TestEpl::readsBack()
{
    QFETCH(QByteArray, text);
    QFETCH(int, level);
    QFETCH(int, dpi);
    auto look = label::builtInTemplate();
    look.correction = kCorrections[level];
    const auto layout = label::layOut(kit::content(text), LabelStock{76, 51, dpi, {}}, look);
    QVERIFY2(layout.has_value(), layout ? "" : qPrintable(layout.error().sentence()));
    const QByteArray epl = label::toEpl(*layout);
    qsizetype used = 0;
    const auto read = kit::readEpl(epl, &used);
    QVERIFY(read.has_value());
    QCOMPARE(used, epl.size());
    QCOMPARE(kit::decode(read->image), QList<QByteArray>{text});
    const QImage own = label::toImage(*layout);
    for (int y = 0; y < own.height(); ++y) {
        for (int x = 0; x < own.width(); ++x)
            QCOMPARE(qGray(read->image.pixel(x, y)) < 128, qGray(own.pixel(x, y)) < 128);
    }
    QCOMPARE(read->commands.count("GW"), 1);
    QCOMPARE(read->commands.last(), QByteArray("P1"));
    // Sizes clear the picture, so they stand before it.
    QVERIFY(read->commands.indexOf("N") < read->commands.indexOf("GW"));
    QVERIFY(read->commands.indexOf("q" + QByteArray::number(own.width())) < read->commands.indexOf("N"));
    QVERIFY(epl.contains("\r\nQ" + QByteArray::number(own.height()) + ','));
}

void TestEpl::isWhiteBehindTheLastDot()
{
    const auto layout = label::layOut(kit::content(), LabelStock{});
    QVERIFY(layout->dots.width() % 8 != 0);
    qsizetype used = 0;
    const auto read = kit::readEpl(label::toEpl(*layout), &used);
    for (int y = 0; y < read->image.height(); ++y) {
        for (int x = layout->dots.width(); x < read->image.width(); ++x)
            QCOMPARE(qGray(read->image.pixel(x, y)), 255);
    }
}

void TestEpl::aBadLabelDoesNotReadBack()
{
    // The control: a label that lost one byte of its dots is no label.
    const auto layout = label::layOut(kit::content(), LabelStock{});
    QByteArray epl = label::toEpl(*layout);
    epl.remove(epl.indexOf("GW") + 200, 1);
    qsizetype used = 0;
    const auto read = kit::readEpl(epl, &used);
    QVERIFY(!read || read->commands.last() != "P1" ||
            kit::decode(read->image) != QList<QByteArray>{kit::content().qrText.reveal().toByteArray()});
}

void TestEpl::executesNoText()
{
    const QStringList texts{
        QStringLiteral("1\r\nN\r\nP9\r\n"), QStringLiteral("\"P9\""), QStringLiteral("^ee ^@ UQ"),
        QStringLiteral("Устройство"),       QStringLiteral("设备"),   QStringLiteral("P9 ").repeated(170)};
    const auto plain = label::layOut(kit::content(), LabelStock{76, 51, 203, {}});
    qsizetype used = 0;
    const QByteArrayList usual = kit::readEpl(label::toEpl(*plain), &used)->commands;
    for (const QString &text : texts) {
        auto content = kit::content();
        content.serial = text;
        content.fields = {{text, text}};
        const auto layout = label::layOut(content, LabelStock{76, 51, 203, {}});
        if (!layout) {
            const QStringList refusals{QStringLiteral("label.does-not-fit"),
                                       QStringLiteral("label.no-letters")};
            QVERIFY2(refusals.contains(layout.error().code.text()), qPrintable(layout.error().code.text()));
            continue;
        }
        const QByteArray epl = label::toEpl(*layout);
        const auto read = kit::readEpl(epl, &used);
        QVERIFY(read && used == epl.size());
        QCOMPARE(read->commands, usual);
        QCOMPARE(first(kit::decode(read->image)), content.qrText.reveal().toByteArray());
    }
}

void TestEpl::readsErrorReports_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("reading");
    const auto fault = [](PrinterFault f, int number) {
        return QStringLiteral("fault %1 number %2").arg(int(f)).arg(number);
    };
    const QString incomplete = QStringLiteral("incomplete");
    const QString unreadable = QStringLiteral("unreadable");
    const QString good = QStringLiteral("good");
    QTest::newRow("good") << QByteArray("00\r\n") << good;
    QTest::newRow("good after signs of life") << QByteArray("\x06\x11\x06"
                                                            "00\r\n")
                                              << good;
    QTest::newRow("media out") << QByteArray("07\r\n") << fault(PrinterFault::MediaOut, 7);
    QTest::newRow("paper out, labels left") << QByteArray("07P012\r\n") << fault(PrinterFault::MediaOut, 7);
    QTest::newRow("ribbon out, labels left") << QByteArray("07R001\r\n") << fault(PrinterFault::MediaOut, 7);
    QTest::newRow("open") << QByteArray("11\r\n") << fault(PrinterFault::HeadOpen, 11);
    QTest::newRow("open behind a complaint") << QByteArray("01,11\r\n") << fault(PrinterFault::HeadOpen, 11);
    QTest::newRow("open behind nothing") << QByteArray("00,11\r\n") << fault(PrinterFault::HeadOpen, 11);
    QTest::newRow("a complaint") << QByteArray("02\r\n") << fault(PrinterFault::FormatRefused, 2);
    QTest::newRow("hot") << QByteArray("62\r\n") << fault(PrinterFault::HeadTooHot, 62);
    QTest::newRow("cutter") << QByteArray("81\r\n") << fault(PrinterFault::CutterStuck, 81);
    QTest::newRow("paused") << QByteArray("92\r\n") << fault(PrinterFault::Paused, 92);
    QTest::newRow("another") << QByteArray("37\r\n") << fault(PrinterFault::Other, 37);
    QTest::newRow("nothing") << QByteArray() << incomplete;
    QTest::newRow("a sign of life") << QByteArray("\x06") << incomplete;
    QTest::newRow("half") << QByteArray("0") << incomplete;
    QTest::newRow("without its end") << QByteArray("00\r") << incomplete;
    QTest::newRow("twice") << QByteArray("00\r\n00\r\n") << unreadable;
    QTest::newRow("three digits") << QByteArray("000\r\n") << unreadable;
    QTest::newRow("a fault unasked") << QByteArray("\x15"
                                                   "11\r\n")
                                     << unreadable;
    QTest::newRow("words") << QByteArray("OK\r\n") << unreadable;
    QTest::newRow("endless") << QByteArray(10'000, '0') << unreadable;
    QTest::newRow("other digits") << QByteArray("\xD9\xA0\xD9\xA0\r\n") << unreadable;
}

void TestEpl::readsErrorReports()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, reading);
    const auto read = label::readErrorReport(answer);
    QString got = QStringLiteral("incomplete");
    if (!read)
        got = QStringLiteral("unreadable");
    else if (*read && (*read)->fault)
        got = QStringLiteral("fault %1 number %2").arg(int(*(*read)->fault)).arg((*read)->number);
    else if (*read)
        got = QStringLiteral("good");
    QCOMPARE(got, reading);
}

QTEST_MAIN(TestEpl)
#include "tst_label_epl.moc"
