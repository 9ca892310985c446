#include "core/esim/numbers.h"

#include <QTest>

#include <array>

using esim::Eid;
using esim::Iccid;

/// EID and ICCID against known answers (SGP.29, SGP.23, SGP.26, public card captures).
class TestNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsEidsFromTheField_data();
    void acceptsEidsFromTheField();
    void refusesEidWithWrongCheckDigits_data();
    void refusesEidWithWrongCheckDigits();
    void refusesWhatIsNot32Digits_data();
    void refusesWhatIsNot32Digits();
    void findsEverySingleWrongDigit();
    void findsEverySwapOfNeighbours();
    void readsEidAsTheCardSendsIt();
    void refusesEidBytesThatAreNotDigits();
    void readsAndWritesIccidAsOnTheCard_data();
    void readsAndWritesIccidAsOnTheCard();
    void toleratesIccidWithWrongLuhnDigit_data();
    void toleratesIccidWithWrongLuhnDigit();
    void refusesWhatIsNoIccid_data();
    void refusesWhatIsNoIccid();
    void shortensNumbersForPeople();
};

void TestNumbers::acceptsEidsFromTheField_data()
{
    QTest::addColumn<QString>("text");
    constexpr std::array kValid{"89049032123451234512345678901235", "89086030202200000022000023022943",
                                "89044045116727494800000004479366", "89034011560010000000000000000121",
                                "89001012012341234012345678901224", "89001567010203040506070809101152",
                                "89044011112233441122334411223321", "89001039240180124400000000000157",
                                "89001039240180124400000000000254", "89001039240180124400000000000351",
                                "89001039240180124400000000000448", "89001039240170123000000000000237",
                                "89001039240060125400000003999238", "89001039240060125400000003999335",
                                "89001039240060112200000000486783", "89001039240060114800000000453298",
                                "89001039240060114600000001281202", "89033024343000012200000000031331",
                                "89049032000000000000279973200019", "89049032123451234512345678902108"};
    for (const char *text : kValid)
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestNumbers::acceptsEidsFromTheField()
{
    QFETCH(QString, text);
    const auto eid = Eid::fromText(text);
    QVERIFY(eid.has_value());
    QVERIFY(eid->hasRightCheckDigits());
    QCOMPARE(eid->text(), text);
    QCOMPARE(eid->bcd(), QByteArray::fromHex(text.toLatin1()));
    QCOMPARE(Eid::fromBcd(eid->bcd())->text(), text);
}

void TestNumbers::refusesEidWithWrongCheckDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("remainder 6") << QStringLiteral("89001039240240124400000000001224");
    QTest::newRow("knowledge base error") << QStringLiteral("12345000000000000000000000000133");
    QTest::newRow("all zero") << QStringLiteral("00000000000000000000000000000000");
    QTest::newRow("a library's own test vector") << QStringLiteral("89049032123451234512345678901335");
    QTest::newRow("rounded by a spreadsheet") << QStringLiteral("89049032123451200000000000000000");
}

void TestNumbers::refusesEidWithWrongCheckDigits()
{
    QFETCH(QString, text);
    const auto eid = Eid::fromText(text);
    QVERIFY2(eid.has_value(), "the value itself exists: a card may carry it");
    QVERIFY(!eid->hasRightCheckDigits());
}

void TestNumbers::refusesWhatIsNot32Digits_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("33 digits") << QStringLiteral("890490321234512345123456789012035");
    QTest::newRow("31 digits") << QStringLiteral("8904903212345123451234567890123");
    QTest::newRow("letters of a vendor's example") << QStringLiteral("89049032005008882600033489aaaaaa");
    QTest::newRow("hexadecimal") << QStringLiteral("8904903212345123451234567890123F");
    QTest::newRow("groups") << QStringLiteral("8904 9032 1234 5123 4512 3456 7890 1235");
    QTest::newRow("dashes") << QStringLiteral("8904-9032-1234-5123-4512-3456-789");
    QTest::newRow("full-width") << QString(32, QChar(0xFF11));
    QTest::newRow("Arabic-Indic") << QString(32, QChar(0x0661));
    QTest::newRow("exponent") << QStringLiteral("8.9E+31");
    QTest::newRow("NUL inside") << QStringLiteral("8904903212345123451234567890123") + QChar(0);
}

void TestNumbers::refusesWhatIsNot32Digits()
{
    QFETCH(QString, text);
    const auto eid = Eid::fromText(text);
    QVERIFY(!eid.has_value());
    QCOMPARE(eid.error().kind, base::ErrorKind::BadInput);
    QVERIFY(!eid.error().text.isEmpty());
}

void TestNumbers::findsEverySingleWrongDigit()
{
    const QString right = QStringLiteral("89049032123451234512345678901235");
    int wrong = 0;
    for (int at = 0; at < 32; ++at) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString text = right;
            text[at] = digit;
            if (text == right)
                continue;
            QVERIFY2(!Eid::fromText(text)->hasRightCheckDigits(), qPrintable(text));
            ++wrong;
        }
    }
    QCOMPARE(wrong, 32 * 9);
}

void TestNumbers::findsEverySwapOfNeighbours()
{
    const QString right = QStringLiteral("89049032123451234512345678901235");
    for (int at = 0; at + 1 < 32; ++at) {
        QString text = right;
        std::swap(text[at], text[at + 1]);
        if (text != right)
            QVERIFY2(!Eid::fromText(text)->hasRightCheckDigits(), qPrintable(text));
    }
}

void TestNumbers::readsEidAsTheCardSendsIt()
{
    // GetEID's answer of a real card: BF3E 12 5A 10 <16 bytes>, not nibble-swapped.
    const auto eid = Eid::fromBcd(QByteArray::fromHex("89033024343000012200000000031331"));
    QCOMPARE(eid->text(), QStringLiteral("89033024343000012200000000031331"));
}

void TestNumbers::refusesEidBytesThatAreNotDigits()
{
    QVERIFY(!Eid::fromBcd(QByteArray::fromHex("8904903212345123451234567890123F")));
    QVERIFY(!Eid::fromBcd(QByteArray::fromHex("890490321234512345123456789012")));
    QVERIFY(!Eid::fromBcd(QByteArray::fromHex("8904903212345123451234567890123512")));
    QVERIFY(!Eid::fromBcd({}));
}

void TestNumbers::readsAndWritesIccidAsOnTheCard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bcd");
    QTest::newRow("19 digits") << QStringLiteral("8965880812100011146") << QByteArray("985688802101001141f6");
    QTest::newRow("public fixture") << QStringLiteral("8929901012345678905")
                                    << QByteArray("989209012143658709f5");
    QTest::newRow("20 digits") << QStringLiteral("89450421180216254864")
                               << QByteArray("98544012812061528446");
    QTest::newRow("capture") << QStringLiteral("89812003919121348369") << QByteArray("98180230191912433896");
    QTest::newRow("test profile") << QStringLiteral("89000123456789012341")
                                  << QByteArray("98001032547698103214");
    QTest::newRow("18 digits") << QStringLiteral("896588081210001114") << QByteArray("985688802101001141ff");
}

void TestNumbers::readsAndWritesIccidAsOnTheCard()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, bcd);
    const auto iccid = Iccid::fromText(text);
    QVERIFY(iccid.has_value());
    QCOMPARE(iccid->bcd().toHex(), bcd);
    const auto read = Iccid::fromBcd(QByteArray::fromHex(bcd));
    QVERIFY(read.has_value());
    QCOMPARE(read->text(), text);
}

void TestNumbers::toleratesIccidWithWrongLuhnDigit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    QTest::newRow("right at 19") << QStringLiteral("8965880812100011146") << true;
    QTest::newRow("right at 19, fixture") << QStringLiteral("8929901012345678905") << true;
    QTest::newRow("right at 20") << QStringLiteral("89450421180216254864") << true;
    QTest::newRow("test profile") << QStringLiteral("89000123456789012341") << true;
    QTest::newRow("live card, wrong") << QStringLiteral("89812003919121348369") << false;
}

void TestNumbers::toleratesIccidWithWrongLuhnDigit()
{
    QFETCH(QString, text);
    QFETCH(bool, right);
    const auto iccid = Iccid::fromText(text);
    QVERIFY(iccid.has_value());
    QCOMPARE(iccid->hasRightLuhnDigit(), right);
}

void TestNumbers::refusesWhatIsNoIccid_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("17 digits") << QStringLiteral("89658808121000111");
    QTest::newRow("21 digits") << QStringLiteral("896588081210001114612");
    QTest::newRow("letter") << QStringLiteral("896588081210001114F");
    QTest::newRow("full-width") << QString(19, QChar(0xFF18));
}

void TestNumbers::refusesWhatIsNoIccid()
{
    QFETCH(QString, text);
    QVERIFY(!Iccid::fromText(text));
    QVERIFY(!Iccid::fromBcd(QByteArray::fromHex("98F01032547698103214")));
    QVERIFY(!Iccid::fromBcd(QByteArray::fromHex("980010325476981032")));
}

void TestNumbers::shortensNumbersForPeople()
{
    QCOMPARE(esim::shortened(QStringLiteral("8965880812100011146")), QStringLiteral("8965\u20261146"));
    QCOMPARE(esim::shortened(QStringLiteral("1234567890")), QStringLiteral("1234567890"));
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_esim_numbers.moc"
