#include "core/base/tlv.h"

#include <QRandomGenerator>
#include <QTest>

using namespace base;

namespace {
QByteArray hex(const char *text) { return QByteArray::fromHex(text); }
} // namespace

class TestTlv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheStandardWrites_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<quint32>("tag");
        QTest::addColumn<int>("size");
        QTest::newRow("one-byte tag") << hex("5A02ABCD") << 0x5AU << 2;
        QTest::newRow("two-byte tag") << hex("BF3E0461020304") << 0xBF3EU << 4;
        QTest::newRow("private two-byte tag") << hex("9F700101") << 0x9F70U << 1;
        QTest::newRow("empty") << hex("BF2D00") << 0xBF2DU << 0;
        QTest::newRow("length 81") << hex("048180") + QByteArray(128, 'x') << 0x04U << 128;
        QTest::newRow("length 82") << hex("04820100") + QByteArray(256, 'x') << 0x04U << 256;
        QTest::newRow("length 83, longer than need be") << hex("0483000001FF") << 0x04U << 1;
    }
    void readsWhatTheStandardWrites()
    {
        QFETCH(QByteArray, bytes);
        const auto element = tlv::only(bytes);
        QVERIFY(element);
        QTEST(quint32(element->tag), "tag");
        QTEST(int(element->value.size()), "size");
        QCOMPARE(element->whole.size(), bytes.size());
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("tag alone") << hex("5A");
        QTest::newRow("half a tag") << hex("BF");
        QTest::newRow("four-byte tag") << hex("BF8180010100");
        QTest::newRow("indefinite length") << hex("30800000");
        QTest::newRow("five length bytes") << hex("04850000000001FF");
        QTest::newRow("length beyond the end") << hex("5A05AB");
        QTest::newRow("4 GiB") << hex("0484FFFFFFFF00");
        QTest::newRow("length cut short") << hex("048201");
        QTest::newRow("something behind") << hex("5A01AB00");
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!tlv::only(bytes));
    }

    void writesTheShortestLength_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("127") << 127 << hex("BF217F");
        QTest::newRow("128") << 128 << hex("BF218180");
        QTest::newRow("255") << 255 << hex("BF2181FF");
        QTest::newRow("256") << 256 << hex("BF21820100");
        QTest::newRow("65536") << 65536 << hex("BF2183010000");
    }
    void writesTheShortestLength()
    {
        QFETCH(int, size);
        QFETCH(QByteArray, header);
        const QByteArray encoded = tlv::encode(0xBF21, QByteArray(size, 'x'));
        QCOMPARE(encoded.left(header.size()), header);
        QCOMPARE(encoded.size(), header.size() + size);
        QCOMPARE(tlv::only(encoded)->value.size(), size);
    }

    void integersGoThereAndBack_data()
    {
        QTest::addColumn<quint64>("number");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("0") << quint64(0) << hex("00");
        QTest::newRow("127") << quint64(127) << hex("7F");
        QTest::newRow("128") << quint64(128) << hex("0080");
        QTest::newRow("256") << quint64(256) << hex("0100");
        QTest::newRow("2^31") << (quint64(1) << 31) << hex("0080000000");
    }
    void integersGoThereAndBack()
    {
        QFETCH(quint64, number);
        QFETCH(QByteArray, bytes);
        QCOMPARE(tlv::integer(number), bytes);
        QCOMPARE(tlv::toInteger(bytes), std::optional<quint64>(number));
    }

    void negativeOrEmptyIntegersAreNone()
    {
        QVERIFY(!tlv::toInteger(hex("FF")));
        QVERIFY(!tlv::toInteger({}));
        QVERIFY(!tlv::toInteger(hex("01020304050607080900")));
    }

    void bitStringsCountFromTheTop()
    {
        QCOMPARE(tlv::bits({0}), hex("0780"));
        QCOMPARE(tlv::bits({0, 1, 2}), hex("05E0"));
        QVERIFY(tlv::hasBit(hex("05E0"), 2));
        QVERIFY(!tlv::hasBit(hex("05E0"), 3));
        QVERIFY(!tlv::hasBit(hex("05E0"), 80));
        QVERIFY(!tlv::hasBit({}, 0));
    }

    void findsAlongAPath()
    {
        const QByteArray tree =
            tlv::encode(0xBF37, {tlv::encode(0xBF27, {tlv::encode(0x80, hex("01")),
                                                      tlv::encode(0xA2, {tlv::encode(0x4F, hex("AA"))})})});
        const auto aid = tlv::find(tree, {0xBF37, 0xBF27, 0xA2, 0x4F});
        QVERIFY(aid);
        QCOMPARE(aid->value.toByteArray(), hex("AA"));
        QVERIFY(!tlv::find(tree, {0xBF37, 0x4F}));
    }

    void noBytesBreakIt()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200000; ++round) {
            QByteArray bytes(random.bounded(40), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            const auto all = tlv::all(bytes);
            if (!all)
                continue;
            qsizetype sum = 0;
            for (const tlv::Element &element : *all)
                sum += element.whole.size();
            QCOMPARE(sum, bytes.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestTlv)
#include "tst_base_tlv.moc"
