#include "core/lpa/bound_profile_package.h"
#include "tests/lpa/support/samples.h"

#include <QTest>

using lpa::BoundProfilePackage;
using samples::PackagePlan;

class TestPackage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsSoThatThePiecesMakeUpThePackage_data();
    void cutsSoThatThePiecesMakeUpThePackage();
    void startsEachPieceWhereTheStandardSays();
    void readsTransactionAndIccid();
    void readsTheIccidAcrossTwoMetadataBlocks();
    void refusesEveryCutAndEveryExtraByte();
    void refusesWhatIsOutOfOrder_data();
    void refusesWhatIsOutOfOrder();
    void refusesMoreThanOneMegabyte();
    void givesTheLastPiecesMoreTime();
};

namespace {
int blocks(const BoundProfilePackage &package, qsizetype blockSize)
{
    int count = 0;
    for (const auto &segment : package.segments())
        count += int((segment.size + blockSize - 1) / blockSize);
    return count;
}
} // namespace

void TestPackage::cutsSoThatThePiecesMakeUpThePackage_data()
{
    QTest::addColumn<int>("configure");
    QTest::addColumn<int>("metadata");
    QTest::addColumn<bool>("keys");
    QTest::addColumn<int>("elements");
    QTest::addColumn<int>("elementSize");
    QTest::addColumn<int>("segments");
    // Segments: BF23, A0 with 87, A1 header, 88s, A2 with 87, A3 header, 86s (facts/sgp22.md §7, counts as in
    // §19.4).
    QTest::newRow("two elements, keys") << 1 << 1 << true << 2 << 1020 << 8;
    QTest::newRow("two elements, no keys") << 1 << 1 << false << 2 << 700 << 7;
    QTest::newRow("eight elements") << 1 << 1 << true << 8 << 1004 << 14;
    QTest::newRow("metadata in two") << 1 << 2 << true << 5 << 1020 << 12;
    QTest::newRow("oversized elements") << 1 << 1 << true << 13 << 1036 << 19;
    QTest::newRow("two configure blocks") << 2 << 1 << true << 2 << 1020 << 9;
    QTest::newRow("one element") << 1 << 1 << false << 1 << 300 << 6;
}

void TestPackage::cutsSoThatThePiecesMakeUpThePackage()
{
    QFETCH(int, configure);
    QFETCH(int, metadata);
    QFETCH(bool, keys);
    QFETCH(int, elements);
    QFETCH(int, elementSize);
    QFETCH(int, segments);
    const QByteArray bytes = samples::package(
        {samples::kTransaction, samples::kIccid, configure, metadata, keys, elements, elementSize});
    const auto package = BoundProfilePackage::read(bytes);
    QVERIFY(package);
    QCOMPARE(int(package->segments().size()), segments);
    QByteArray together;
    for (qsizetype i = 0; i < qsizetype(package->segments().size()); ++i)
        together += package->segment(i);
    QCOMPARE(together, bytes);
    QVERIFY(blocks(*package, 255) < blocks(*package, 120));
}

void TestPackage::startsEachPieceWhereTheStandardSays()
{
    const auto package = BoundProfilePackage::read(samples::package());
    QVERIFY(package);
    const QList<QByteArray> starts{"bf36", "a0", "a1", "88", "a2", "a3", "86", "86", "86"};
    QCOMPARE(qsizetype(package->segments().size()), starts.size());
    for (qsizetype i = 0; i < starts.size(); ++i)
        QVERIFY2(package->segment(i).toHex().startsWith(starts[i]), qPrintable(QString::number(i)));
    QCOMPARE(package->segment(2).size(), qsizetype(2)); // the bare A1 header
    QCOMPARE(package->segment(5).size(), qsizetype(4)); // the bare A3 header: 82 and two bytes of length
    QCOMPARE(package->segment(6).size(), qsizetype(1020));
    QVERIFY(package->segment(0).endsWith(samples::kSignature));
    // 1020 bytes are exactly four blocks of 255 (facts/sgp22.md §7).
    QCOMPARE((package->segment(6).size() + 254) / 255, qsizetype(4));
}

void TestPackage::readsTransactionAndIccid()
{
    const auto package = BoundProfilePackage::read(samples::package());
    QVERIFY(package);
    QCOMPARE(package->transactionId(), samples::kTransaction);
    QCOMPARE(package->iccid().text(), QString::fromLatin1(samples::kIccid));
}

void TestPackage::readsTheIccidAcrossTwoMetadataBlocks()
{
    PackagePlan plan;
    plan.metadataBlocks = 4;
    plan.iccid = samples::kOtherIccid;
    const auto package = BoundProfilePackage::read(samples::package(plan));
    QVERIFY(package);
    QCOMPARE(package->iccid().text(), QString::fromLatin1(samples::kOtherIccid));
}

void TestPackage::refusesEveryCutAndEveryExtraByte()
{
    PackagePlan small;
    small.elementBlocks = 1;
    small.elementSize = 200;
    const QByteArray bytes = samples::package(small);
    QVERIFY(BoundProfilePackage::read(bytes));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!BoundProfilePackage::read(bytes.left(size)));
    QVERIFY(!BoundProfilePackage::read(bytes + '\0'));
}

void TestPackage::refusesWhatIsOutOfOrder_data()
{
    using samples::encode;
    const QByteArray channel = encode(0xBF23, {encode(0x80, samples::kTransaction)});
    const QByteArray configure = encode(0xA0, {encode(0x87, QByteArray(24, 'c'))});
    const QByteArray metadata =
        encode(0xA1, {encode(0x88, QByteArray(samples::metadata(samples::kIccid) + QByteArray(8, 'm')))});
    const QByteArray elements = encode(0xA3, {encode(0x86, QByteArray(100, 'e'))});
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QByteArray &value, bool good) {
        QTest::newRow(name) << value << good;
    };
    row("control", channel + configure + metadata + elements, true);
    row("no elements", channel + configure + metadata, false);
    row("no element in the list", channel + configure + metadata + encode(0xA3, QByteArrayView()), false);
    row("swapped", channel + metadata + configure + elements, false);
    row("a foreign part", channel + configure + metadata + encode(0xA4, QByteArrayView("x")) + elements,
        false);
    row("a foreign block", channel + encode(0xA0, {encode(0x86, QByteArray(24, 'c'))}) + metadata + elements,
        false);
    row("metadata without ICCID",
        channel + configure +
            encode(0xA1, {encode(0x88, samples::hex("BF2502950101") + QByteArray(8, 'm'))}) + elements,
        false);
    row("metadata shorter than its MAC",
        channel + configure + encode(0xA1, {encode(0x88, QByteArray(8, 'm'))}) + elements, false);
    row("no transaction",
        encode(0xBF23, {encode(0x82, QByteArrayView("\x01"))}) + configure + metadata + elements, false);
    row("a transaction of 17 bytes",
        encode(0xBF23, {encode(0x80, QByteArray(17, 't'))}) + configure + metadata + elements, false);
    row("a segment that no card can take",
        channel + configure + metadata + encode(0xA3, {encode(0x86, QByteArray(65300, 'e'))}), false);
}

void TestPackage::refusesWhatIsOutOfOrder()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, good);
    QCOMPARE(BoundProfilePackage::read(samples::encode(0xBF36, QByteArrayView(value))).has_value(), good);
}

void TestPackage::refusesMoreThanOneMegabyte()
{
    PackagePlan plan;
    plan.elementBlocks = 1100;
    const auto package = BoundProfilePackage::read(samples::package(plan));
    QVERIFY(!package);
    QVERIFY(package.error().code == base::ErrorCode("package.too-large"));
    plan.elementBlocks = 1000;
    QVERIFY(BoundProfilePackage::read(samples::package(plan)));
}

void TestPackage::givesTheLastPiecesMoreTime()
{
    PackagePlan plan;
    plan.elementBlocks = 8;
    const auto package = BoundProfilePackage::read(samples::package(plan));
    QVERIFY(package);
    const auto &segments = package->segments();
    QVERIFY(segments.front().patience == card::Patience::Normal);
    QVERIFY(segments[1].patience == card::Patience::Long);
    QVERIFY(segments[segments.size() - 4].patience == card::Patience::Normal);
    QVERIFY(segments.back().patience == card::Patience::Long);
}

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
