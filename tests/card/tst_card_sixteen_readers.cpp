#include <QTest>

#include "pcscd_fixture.h"

using namespace card;
using namespace testcard;

/// The most readers that the smart card service knows: all are watched, also when there is no place left for
/// the pseudo-reader that reports new ones.
class SixteenReadersTest : public testcard::PcscdFixture
{
    Q_OBJECT
private Q_SLOTS:
    void seesACardInEveryReader();
    void sixteenAreThere() { QCOMPARE(readerNames().size(), 16); }
};

void SixteenReadersTest::seesACardInEveryReader()
{
    QVERIFY(!m_seen.problem);
    for (int reader = 0; reader < readerNames().size(); ++reader) {
        euicc(reader, TinyEuicc::Wire::T0);
        m_cards[reader]->insert();
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(m_seen.readers.begin(), m_seen.readers.end(),
                    [](const ReaderStatus &status) { return status.presence == CardPresence::Present; }),
        Patiently);
    const auto channel = m_watching->channel(readerNames().last());
    QVERIFY(open(*channel).value());
    const auto eid = exchange(*channel, GetEid);
    QVERIFY(eid && *eid);
    QCOMPARE(**eid, QByteArray::fromHex("BF3E125A10") + eidOf(15));
    channel->close();
    m_cards[7]->pull();
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(7).presence, CardPresence::Absent, Patiently);
    QCOMPARE(statusOf(8).presence, CardPresence::Present);
}

QTEST_GUILESS_MAIN(SixteenReadersTest)
#include "tst_card_sixteen_readers.moc"
