#include "core/base/clock.h"
#include "core/base/crypto.h"
#include "core/base/secret.h"

#include <QTest>

using base::Secret;

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealedOpensWithTheSameKeyAndPlaceAlone()
    {
        const Secret key(base::randomBytes(32));
        const auto sealed = base::seal(key, "LPA:1$smdp.example.com$CODE", "batch 1 unit 2");
        QVERIFY(sealed);
        QVERIFY(!sealed->contains("CODE"));
        QCOMPARE(base::unseal(key, *sealed, "batch 1 unit 2")->reveal().toByteArray(),
                 QByteArray("LPA:1$smdp.example.com$CODE"));
        QVERIFY(!base::unseal(key, *sealed, "batch 1 unit 3"));
        QVERIFY(!base::unseal(Secret(base::randomBytes(32)), *sealed, "batch 1 unit 2"));
    }

    void everyFlippedBitIsNoticed()
    {
        const Secret key(base::randomBytes(32));
        const QByteArray sealed = *base::seal(key, "secret", "here");
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray other = sealed;
            other[bit / 8] = char(other[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!base::unseal(key, other, "here"));
        }
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!base::unseal(key, sealed.left(size), "here"));
    }

    void sealingTwiceLooksDifferent()
    {
        const Secret key(base::randomBytes(32));
        QVERIFY(*base::seal(key, "same", "here") != *base::seal(key, "same", "here"));
    }

    void aShortKeyIsRefused() { QVERIFY(!base::seal(Secret("short"), "x", "here")); }

    void fingerprintsTellSecretsApart()
    {
        QCOMPARE(Secret("A").fingerprint(), Secret("A").fingerprint());
        QVERIFY(Secret("A").fingerprint() != Secret("B").fingerprint());
        QCOMPARE(Secret("A").fingerprint().size(), 8);
        QVERIFY(Secret("A") == Secret("A"));
        QVERIFY(!(Secret("A") == Secret("AB")));
        QVERIFY(Secret().isEmpty());
    }

    void timesGoThereAndBack()
    {
        const base::Instant at(base::Millis(1795296700123));
        QCOMPARE(base::fromIso(base::toIso(at)).time_since_epoch().count(), at.time_since_epoch().count());
        QVERIFY(base::toIso(at).endsWith(QLatin1Char('Z')));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_base_secrets.moc"
