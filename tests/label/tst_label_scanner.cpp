#include "core/label/scanner_test.h"

#include <QTest>

using namespace label;

namespace {

const QString kRight = kScannerTestText.toString();
constexpr KeyboardLayout kAll[] = {KeyboardLayout::German, KeyboardLayout::French, KeyboardLayout::Spanish,
                                   KeyboardLayout::Italian, KeyboardLayout::British};

} // namespace

/// What arrives of the test label's text tells what is wrong with the scanner; every sentence has its remedy.
class TestScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judged_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ScannerFault>("fault");
        QTest::addColumn<QString>("word"); // of the sentence
        const auto row = [](const char *name, const QString &typed, ScannerFault fault, const char *word) {
            QTest::newRow(name) << typed << fault << QString::fromUtf8(word);
        };
        row("right", kRight, ScannerFault::None, "right");
        row("right, with Enter", kRight + QStringLiteral("\r\n"), ScannerFault::None, "right");
        row("nothing", {}, ScannerFault::Nothing, "cable");
        row("only Enter", QStringLiteral("\n"), ScannerFault::Nothing, "cable");
        row("caps lock", QStringLiteral("test-lpa:1$-.:azAZ09_"), ScannerFault::CapsLock, "Caps Lock");
        row("all capitals", QStringLiteral("TEST-LPA:1$-.:AZAZ09_"), ScannerFault::OneCase, "case");
        row("all small", QStringLiteral("test-lpa:1$-.:azaz09_"), ScannerFault::OneCase, "case");
        row("German", QStringLiteral("TESTßLPAÖ1$ß.ÖAYay09?"), ScannerFault::Layout, "German");
        row("French", QStringLiteral("TEST)LPQM&4):MQWqwàç°"), ScannerFault::Layout, "French");
        row("Spanish", QStringLiteral("TEST'LPAÑ1$'.ÑAZaz09?"), ScannerFault::Layout, "Spanish");
        row("Italian", QStringLiteral("TEST'LPAç1$'.çAZaz09?"), ScannerFault::Layout, "Italian");
        row("British keyboards have what codes need", typedOn(KeyboardLayout::British, kRight),
            ScannerFault::None, "right");
        row("German, with a tab", QStringLiteral("TESTßLPAÖ1$ß.ÖAYay09?\t"), ScannerFault::Layout, "German");
        row("German, with caps lock", QStringLiteral("testßlpaö1$ß.öayAY09?"), ScannerFault::CapsLock,
            "Caps Lock");
        row("prefix", QStringLiteral("]Q1") + kRight, ScannerFault::Added, "]Q1");
        row("tab", kRight + QLatin1Char('\t'), ScannerFault::Added, "[Tab]");
        row("suffix and Enter", kRight + QStringLiteral("#\r"), ScannerFault::Added, "#");
        row("both", QLatin1Char('*') + kRight + QLatin1Char('*'), ScannerFault::Added, "before");
        row("twice", kRight + kRight, ScannerFault::Added, "behind");
        row("truncated", kRight.left(9), ScannerFault::Truncated, "end");
        row("a character is missing", QString(kRight).remove(10, 1), ScannerFault::Missing, "pause");
        row("the start is missing", kRight.mid(4), ScannerFault::Missing, "whole");
        row("another code", QStringLiteral("LPA:1$smdp.example.com$X"), ScannerFault::Other, "Character 1");
        row("too long and another", kRight.chopped(1) + QStringLiteral("-9"), ScannerFault::Other,
            "Character 21");
    }
    void judged()
    {
        QFETCH(QString, typed);
        QFETCH(ScannerFault, fault);
        QFETCH(QString, word);
        const ScannerVerdict verdict = judgeScannerTest(typed);
        QCOMPARE(esim::nameOf(verdict.fault), esim::nameOf(fault));
        const QString words = sentence(verdict);
        QVERIFY2(words.contains(word), qPrintable(words));
        QVERIFY2(!words.contains(QLatin1Char('%')) || typed.contains(QLatin1Char('%')), qPrintable(words));
    }

    void oneWrongCharacterIsNeverALayout()
    {
        QStringList texts{kRight};
        for (const KeyboardLayout layout : kAll)
            texts << typedOn(layout, kRight);
        int judgements = 0;
        for (const QString &text : std::as_const(texts)) {
            for (qsizetype place = 0; place < text.size(); ++place) {
                for (char16_t other = u'!'; other <= u'~'; ++other) {
                    QString wrong = text;
                    wrong[place] = other;
                    if (texts.contains(wrong))
                        continue;
                    const ScannerVerdict verdict = judgeScannerTest(wrong);
                    QVERIFY2(verdict.fault == ScannerFault::Other && !verdict.layout, qPrintable(wrong));
                    ++judgements;
                }
            }
        }
        QVERIFY(judgements > 10000);
    }

    void layoutsTellEachOtherApart()
    {
        QSet<QString> texts;
        for (const KeyboardLayout layout : kAll)
            texts.insert(typedOn(layout, kRight));
        QCOMPARE(texts.size(), qsizetype(std::size(kAll)));
    }

    void theTestLabelHoldsTheText()
    {
        QCOMPARE(scannerTestLabel().qrText, base::Secret(kScannerTestText.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestScanner)
#include "tst_label_scanner.moc"
