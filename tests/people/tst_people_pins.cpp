#include "core/people/lockout.h"
#include "core/people/pin_hash.h"

#include <QElapsedTimer>
#include <QTest>

#include <type_traits>

using namespace people;
using namespace std::chrono_literals;

namespace {

constexpr PinCost kCheap{64, 1};

base::Secret secret(const char *text) { return base::Secret(QByteArrayView(text)); }
Badge badge(const char *text) { return *Badge::fromText(QString::fromLatin1(text)); }

} // namespace

/// Hashes and the pause after wrong PINs.
class PeoplePins final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightPinMatchesAndOthersDoNot();
    void knownHashesOfTheLibraryMatch();
    void samePinHasAnotherHashEachTime();
    void costIsTheOneThatWasChosen();
    void refusesHostileHashes_data();
    void refusesHostileHashes();
    void cannotBeLogged();
    void refusesPinsThatAnybodyWouldTry_data();
    void refusesPinsThatAnybodyWouldTry();
    void fifthWrongPinLocksTheBadge();
    void rightPinForgivesTheWrongOnes();
    void badgesDoNotHoldEachOtherUp();
};

void PeoplePins::rightPinMatchesAndOthersDoNot()
{
    const auto hash = PinHash::make(secret("493817"), kCheap);
    QVERIFY(hash);
    QVERIFY(hash->matches(secret("493817")));
    for (const char *wrong : {"", "493818", "49381", "4938170", "493817\n"})
        QVERIFY2(!hash->matches(secret(wrong)), wrong);
    QVERIFY(!hash->matches(base::Secret(QByteArray(100000, '1'))));
    // Read back, it is the same one; a changed bit is another one.
    const auto again = PinHash::fromStored(hash->stored());
    QVERIFY(again && again->matches(secret("493817")));
    QByteArray broken = hash->stored().toByteArray();
    broken[broken.size() - 3] = broken[broken.size() - 3] == 'A' ? 'B' : 'A';
    const auto other = PinHash::fromStored(broken);
    QVERIFY(other && !other->matches(secret("493817")));
}

void PeoplePins::knownHashesOfTheLibraryMatch()
{
    // From the reference implementation's own tests (phc-winner-argon2, src/test.c, version 0x13, Argon2id).
    const auto hash = PinHash::fromStored(
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    QVERIFY(hash);
    QVERIFY(hash->matches(secret("password")));
    QVERIFY(!hash->matches(secret("differentpassword")));
}

void PeoplePins::samePinHasAnotherHashEachTime()
{
    QVERIFY(PinHash::make(secret("493817"), kCheap)->stored() !=
            PinHash::make(secret("493817"), kCheap)->stored());
}

void PeoplePins::costIsTheOneThatWasChosen()
{
    QElapsedTimer time;
    time.start();
    const auto hash = PinHash::make(secret("493817"));
    const qint64 made = time.restart();
    QVERIFY(hash);
    QVERIFY(hash->stored().startsWith("$argon2id$v=19$m=65536,t=3,p=1$"));
    QVERIFY(hash->matches(secret("493817")));
    qInfo("one hash took %lld ms, one check %lld ms", made, time.elapsed());
}

void PeoplePins::refusesHostileHashes_data()
{
    QTest::addColumn<QByteArray>("stored");
    const QByteArray rest = "$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("plain text") << QByteArray("493817");
    QTest::newRow("another kind") << QByteArray("$argon2i$v=19$m=256,t=2,p=1") + rest;
    QTest::newRow("an old version") << QByteArray("$argon2id$v=16$m=256,t=2,p=1") + rest;
    QTest::newRow("four GiB") << QByteArray("$argon2id$v=19$m=4194304,t=2,p=1") + rest;
    QTest::newRow("many passes") << QByteArray("$argon2id$v=19$m=256,t=999,p=1") + rest;
    QTest::newRow("no pass") << QByteArray("$argon2id$v=19$m=256,t=0,p=1") + rest;
    QTest::newRow("many lanes") << QByteArray("$argon2id$v=19$m=256,t=2,p=9") + rest;
    QTest::newRow("a line end") << QByteArray("$argon2id$v=19$m=256,t=2,p=1") + rest + '\n';
    QTest::newRow("no salt") << QByteArray(
        "$argon2id$v=19$m=256,t=2,p=1$$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    QTest::newRow("too long") << QByteArray("$argon2id$v=19$m=256,t=2,p=1") + rest + QByteArray(1000, 'A');
    QTest::newRow("a zero byte") << QByteArray("$argon2id$v=19$m=256,t=2,p=1") + rest + QByteArray(1, '\0');
}

void PeoplePins::refusesHostileHashes()
{
    QFETCH(QByteArray, stored);
    const auto hash = PinHash::fromStored(stored);
    QVERIFY(!hash);
    QVERIFY(!hash.error().sentence().contains(QStringLiteral("nf65")));
}

template <class T>
concept Loggable = requires(QDebug debug, const T &value)
{
    debug << value;
};

void PeoplePins::cannotBeLogged()
{
    static_assert(!Loggable<PinHash>);
    static_assert(Loggable<QString>); // the control: the look sees what can be
    static_assert(!std::is_convertible_v<PinHash, QString> && !std::is_convertible_v<PinHash, QByteArray>);
}

void PeoplePins::refusesPinsThatAnybodyWouldTry_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<bool>("atTheBench");
    QTest::addColumn<bool>("forEngineers");
    QTest::newRow("good") << QByteArray("493817") << true << true;
    QTest::newRow("words") << QByteArray("blue horse") << true << true;
    QTest::newRow("short") << QByteArray("4938") << true << false;
    QTest::newRow("shorter") << QByteArray("493") << false << false;
    QTest::newRow("empty") << QByteArray() << false << false;
    QTest::newRow("repeated") << QByteArray("000000") << false << false;
    QTest::newRow("up") << QByteArray("123456") << false << false;
    QTest::newRow("down") << QByteArray("987654") << false << false;
    QTest::newRow("too long") << QByteArray("493817").repeated(11) << false << false;
}

void PeoplePins::refusesPinsThatAnybodyWouldTry()
{
    QFETCH(QByteArray, pin);
    QFETCH(bool, atTheBench);
    QFETCH(bool, forEngineers);
    QCOMPARE(checkPin(base::Secret(pin), PinStrength::Bench).has_value(), atTheBench);
    QCOMPARE(checkPin(base::Secret(pin), PinStrength::Full).has_value(), forEngineers);
}

void PeoplePins::fifthWrongPinLocksTheBadge()
{
    Lockout lockout;
    base::Millis now = 1h;
    for (int i = 0; i < Lockout::kMostWrong; ++i) {
        QVERIFY(checkLockout(lockout, badge("4711"), now));
        lockout.begins(badge("4711"), now);
        now += 1s;
    }
    const auto locked = checkLockout(lockout, badge("4711"), now);
    QVERIFY(!locked);
    QCOMPARE(locked.error().code.text(), QStringLiteral("people.locked-out"));
    QVERIFY(!checkLockout(lockout, badge("4711"), now + Lockout::kPause - 2s));
    now += Lockout::kPause;
    QVERIFY(checkLockout(lockout, badge("4711"), now));
    // It begins anew: the next wrong one does not lock at once, the fifth does.
    lockout.begins(badge("4711"), now);
    QVERIFY(checkLockout(lockout, badge("4711"), now));
    for (int i = 1; i < Lockout::kMostWrong; ++i)
        lockout.begins(badge("4711"), now);
    QVERIFY(!checkLockout(lockout, badge("4711"), now));
}

void PeoplePins::rightPinForgivesTheWrongOnes()
{
    Lockout lockout;
    for (int i = 0; i < 100; ++i) {
        lockout.begins(badge("4711"), 0s);
        if (i % 4 == 3)
            lockout.right(badge("4711"));
        QVERIFY(!lockout.left(badge("4711"), 0s));
    }
}

void PeoplePins::badgesDoNotHoldEachOtherUp()
{
    Lockout lockout;
    for (int i = 0; i < Lockout::kMostWrong; ++i)
        lockout.begins(badge("4711"), 0s);
    QVERIFY(lockout.left(badge("4711"), 0s));
    QVERIFY(!lockout.left(badge("4712"), 0s));
}

QTEST_GUILESS_MAIN(PeoplePins)
#include "tst_people_pins.moc"
