#include "core/lpa/card_changes.h"
#include "core/lpa/card_reading.h"
#include "tests/lpa/support/samples.h"
#include "tests/lpa/support/scripted_channel.h"

#include <QTest>

using namespace lpa;
using samples::hex;
using Kind = card::ChannelFailure::Kind;
using Effect = JobFailure::Effect;

class TestCardJobs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheChip();
    void readsTheChipWithoutAddresses();
    void takesNoSilenceForAnEmptyAddress();
    void readsProfilesWithAndWithoutTagList();
    void readsNotifications_data();
    void readsNotifications();
    void readsTheWholeCard();
    void stopsReadingWhenAborted();
    void enablesAndPowerCycles();
    void saysThatALostEnableMayHaveHappened();
    void saysThatARefusedEnableHasNotHappened();
    void saysThatEnabledIsUnknownWhenThePowerCycleFails();
    void writesTheDefaultAddressAndReadsItBack();
    void noticesAnAddressThatWasNotStored();
    void takesAnEmptyCardAsCleared();
    void changesWithOneCommand();
    void loadsARevocationList_data();
    void loadsARevocationList();
    void dropsANotification();
    void changesTheRightCardAlone();
    void readsTheRules();
    void dropsTheAnswerOfADestroyedJob();
};

namespace {

esim::Iccid iccid() { return *esim::Iccid::fromText(QString::fromLatin1(samples::kIccid)); }

template <class T>
JobResult<T> run(Job<T> &job)
{
    std::optional<JobResult<T>> result;
    job.start([&](JobResult<T> end) { result = std::move(end); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }))
        return tl::unexpected(
            JobFailure{{base::ErrorKind::Internal, base::ErrorCode("test.no-end"), {}, {}, {}}, {}, {}, {}});
    return *result;
}

constexpr const char *kEidAnswer = "BF3E125A1089049032123451234512345678901235";
constexpr const char *kProfile = "BF2D13A011E30F5A0A980010325476981032149F7001";

} // namespace

void TestCardJobs::readsTheChip()
{
    ScriptedChannel card;
    card.expect("BF3E035C015A", kEidAnswer)
        .expect("BF2200", "BF2205 8203020300")
        .expect("BF3C00", "BF3C068004612E6465");
    const auto chip = run(*readChip(card));
    QVERIFY(chip);
    QCOMPARE(chip->eid.text(), QString::fromLatin1(samples::kEid));
    QCOMPARE(chip->info.svn.text(), QStringLiteral("2.3.0"));
    QCOMPARE(chip->info.defaultSmdpAddress, QStringLiteral("a.de"));
    QVERIFY(card.isExhausted() && card.surprises.isEmpty());
}

void TestCardJobs::readsTheChipWithoutAddresses()
{
    ScriptedChannel card;
    card.expect("BF3E", kEidAnswer)
        .expect("BF2200", "BF2205 8203020300")
        .expect("BF3C00", ScriptedChannel::statusWord(0x6A88));
    const auto chip = run(*readChip(card));
    QVERIFY(chip && chip->info.defaultSmdpAddress.isEmpty());

    ScriptedChannel gone;
    gone.expect("BF3E", kEidAnswer).expect("BF2200", ScriptedChannel::failure(Kind::CardGone));
    const auto failed = run(*readChip(gone));
    QVERIFY(!failed);
    QVERIFY(failed.error().error.code == base::ErrorCode("card.gone"));
    QVERIFY(failed.error().effect == Effect::None);
}

void TestCardJobs::takesNoSilenceForAnEmptyAddress()
{
    ScriptedChannel card;
    card.expect("BF3E", kEidAnswer).expect("BF3C00", "BF3C068004612E6465");
    const auto address = run(*readDefaultAddress(card));
    QVERIFY(address);
    QCOMPARE(address->defaultSmdp, QStringLiteral("a.de"));
    ScriptedChannel none;
    none.expect("BF3E", kEidAnswer).expect("BF3C00", "BF3C00");
    QVERIFY(run(*readDefaultAddress(none))->defaultSmdp.isEmpty());
    ScriptedChannel refusing;
    refusing.expect("BF3E", kEidAnswer).expect("BF3C00", ScriptedChannel::failure(Kind::StatusWord));
    QVERIFY(!run(*readDefaultAddress(refusing)));
    ScriptedChannel silent;
    silent.expect("BF3E", kEidAnswer).expect("BF3C00", "");
    QVERIFY(!run(*readDefaultAddress(silent)));
}

void TestCardJobs::readsProfilesWithAndWithoutTagList()
{
    const QByteArray list = QByteArray(kProfile) + "01";
    ScriptedChannel card;
    card.expect("BF2D0D5C0B", list.constData());
    QCOMPARE(run(*readProfiles(card))->size(), size_t(1));

    ScriptedChannel simple;
    simple.expect("BF2D0D5C0B", "BF2D03810101").expect("BF2D00", list.constData());
    QCOMPARE(run(*readProfiles(simple))->size(), size_t(1));
    QVERIFY(simple.isExhausted());

    ScriptedChannel stubborn;
    stubborn.expect("BF2D0D5C0B", ScriptedChannel::statusWord(0x6A80)).expect("BF2D00", "BF2D0381017F");
    const auto refused = run(*readProfiles(stubborn));
    QVERIFY(!refused && refused.error().error.code == base::ErrorCode("card.profiles.refused"));
}

void TestCardJobs::readsNotifications_data()
{
    using Script = std::function<void(ScriptedChannel &)>;
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("found"); // -1: a failure
    const QByteArray zero = samples::notification(0, '\x40', "a.example.com").toHex();
    const QByteArray nine = samples::notification(9, '\x20', "a.example.com").toHex();
    const auto answer = [](const QByteArray &inner) {
        return samples::encode(0xBF2B, {samples::encode(0xA0, {QByteArray::fromHex(inner)})}).toHex();
    };
    const auto word = &ScriptedChannel::statusWord;
    constexpr const char *kListOfTwo = "BF2818 A016 BF2F08 800109 8103042000 BF2F08 800100 8103044000";
    QTest::newRow("all at once") << Script([=](ScriptedChannel &c) {
        c.expect("BF2B00", answer(nine + zero).constData());
    }) << 2;
    QTest::newRow("empty in words") << Script([=](ScriptedChannel &c) { c.expect("BF2B00", "BF2B03810101"); })
                                    << 0;
    QTest::newRow("not found both ways") << Script([=](ScriptedChannel &c) {
        c.expect("BF2B00", word(0x6A88)).expect("BF2800", word(0x6A88));
    }) << 0;
    QTest::newRow("one by one") << Script([=](ScriptedChannel &c) {
        c.expect("BF2B00", word(0x6985))
            .expect("BF2800", kListOfTwo)
            .expect("BF2B05A003800100", answer(zero).constData())
            .expect("BF2B05A003800109", answer(nine).constData());
    }) << 2;
    QTest::newRow("list says empty") << Script([=](ScriptedChannel &c) {
        c.expect("BF2B00", word(0x6985)).expect("BF2800", "BF2802A000");
    }) << 0;
    QTest::newRow("a refusal is not an empty list") << Script([=](ScriptedChannel &c) {
        c.expect("BF2B00", word(0x6985)).expect("BF2800", word(0x6A88));
    }) << -1;
    QTest::newRow("refused both ways") << Script([=](ScriptedChannel &c) {
        c.expect("BF2B00", "BF2B0381017F").expect("BF2800", "BF280381017F");
    }) << -1;
    QTest::newRow("garbage") << Script([=](ScriptedChannel &c) {
        c.expect("BF2B00", "0102").expect("BF2800", "FFFF");
    }) << -1;
    QTest::newRow("card gone") << Script([=](ScriptedChannel &c) {
        c.expect("BF2B00", ScriptedChannel::failure(Kind::CardGone));
    }) << -1;
}

void TestCardJobs::readsNotifications()
{
    QFETCH(std::function<void(ScriptedChannel &)>, script);
    QFETCH(int, found);
    ScriptedChannel card;
    script(card);
    const auto pending = run(*lpa::readNotifications(card));
    QCOMPARE(pending ? int(pending->size()) : -1, found);
    QVERIFY(card.isExhausted() && card.surprises.isEmpty());
    if (found == 2) {
        QCOMPARE(pending->at(0).sequence, quint64(0));
        QCOMPARE(pending->at(1).sequence, quint64(9));
    }
}

void TestCardJobs::readsTheWholeCard()
{
    ScriptedChannel card;
    card.expect("BF3E", kEidAnswer)
        .expect("BF2D", (QByteArray(kProfile) + "01").constData())
        .expect(hex("BF2B00"),
                samples::encode(0xBF2B, {samples::encode(0xA0, {samples::installationResult()})}));
    const auto contents = run(*readCard(card));
    QVERIFY(contents);
    QCOMPARE(contents->eid.text(), QString::fromLatin1(samples::kEid));
    QCOMPARE(contents->profiles.at(0).iccid, iccid());
    QCOMPARE(contents->notifications.at(0).sequence, quint64(0));
}

void TestCardJobs::stopsReadingWhenAborted()
{
    ScriptedChannel card;
    card.expect("BF3E", kEidAnswer);
    const auto job = readCard(card);
    std::optional<JobResult<CardContents>> result;
    job->start([&](JobResult<CardContents> end) { result = std::move(end); });
    job->abort();
    QTRY_VERIFY(result);
    QVERIFY(!*result && result->error().error.code == base::ErrorCode("lpa.stopped"));
    QCOMPARE(card.log.size(), 1);
}

void TestCardJobs::enablesAndPowerCycles()
{
    ScriptedChannel card;
    card.expect("BF3111A00C5A0A98001032547698103214810100", "BF3103800100");
    const auto made = run(*enableProfile(card, iccid()));
    QVERIFY(made && *made == Change::Made);
    QCOMPARE(card.log.last(), QStringLiteral("reset"));
    card.expect("BF3211A00C5A0A98001032547698103214810100", "BF3203800100");
    QVERIFY(run(*disableProfile(card, iccid())));
}

void TestCardJobs::saysThatALostEnableMayHaveHappened()
{
    ScriptedChannel card;
    card.expect("BF31", ScriptedChannel::failure(Kind::CardGone));
    const auto lost = run(*enableProfile(card, iccid()));
    QVERIFY(!lost);
    QVERIFY(lost.error().effect == Effect::Perhaps);
    QVERIFY(lost.error().error.kind == base::ErrorKind::Unknown);

    ScriptedChannel early;
    early.expect("BF31", ScriptedChannel::failure(Kind::CardGone, card::ChannelFailure::Reached::No));
    QVERIFY(run(*enableProfile(early, iccid())).error().effect == Effect::None);

    // A card may do it and then stumble over its answer.
    ScriptedChannel stumbling;
    stumbling.expect("BF31", ScriptedChannel::failure(Kind::StatusWord));
    QVERIFY(run(*enableProfile(stumbling, iccid())).error().effect == Effect::Perhaps);

    ScriptedChannel garbled;
    garbled.expect("BF31", "BF3200");
    QVERIFY(run(*enableProfile(garbled, iccid())).error().effect == Effect::Perhaps);
}

void TestCardJobs::saysThatARefusedEnableHasNotHappened()
{
    ScriptedChannel card;
    card.expect("BF31", "BF3103800102");
    const auto refused = run(*enableProfile(card, iccid()));
    QVERIFY(!refused);
    QVERIFY(refused.error().effect == Effect::None);
    QCOMPARE(refused.error().resultCode, std::optional(2));
    QVERIFY(refused.error().cardAnswered());
    QVERIFY(refused.error().error.code == base::ErrorCode("card.enable.not-disabled"));
    QVERIFY(!card.log.contains(QStringLiteral("reset")));
}

void TestCardJobs::saysThatEnabledIsUnknownWhenThePowerCycleFails()
{
    ScriptedChannel card;
    card.expect("BF31", "BF3103800100");
    card.resetReply =
        tl::unexpected(ScriptedChannel::failure(Kind::CardMute, card::ChannelFailure::Reached::No));
    const auto end = run(*enableProfile(card, iccid()));
    QVERIFY(!end && end.error().effect == Effect::Perhaps);
}

void TestCardJobs::writesTheDefaultAddressAndReadsItBack()
{
    const auto address = *esim::ServerAddress::fromText(u"A.de");
    ScriptedChannel card;
    card.expect("BF3F068004412E6465", "BF3F03800100").expect("BF3C00", "BF3C068004612E6465");
    QVERIFY(run(*setDefaultSmdp(card, address)));
    ScriptedChannel cleared;
    cleared.expect("BF3F028000", "BF3F03800100").expect("BF3C00", "BF3C00");
    QVERIFY(run(*setDefaultSmdp(cleared, std::nullopt)));
}

void TestCardJobs::noticesAnAddressThatWasNotStored()
{
    ScriptedChannel card;
    card.expect("BF3F", "BF3F03800100").expect("BF3C00", "BF3C068004622E6465");
    const auto end = run(*setDefaultSmdp(card, *esim::ServerAddress::fromText(u"a.de")));
    QVERIFY(!end && end.error().error.code == base::ErrorCode("card.default-smdp.not-stored"));
    QVERIFY(end.error().effect == Effect::Perhaps);
    ScriptedChannel refusing;
    refusing.expect("BF3F", "BF3F0380017F");
    QVERIFY(run(*setDefaultSmdp(refusing, std::nullopt)).error().effect == Effect::None);
}

void TestCardJobs::takesAnEmptyCardAsCleared()
{
    ScriptedChannel card;
    card.expect("BF3404820205C0", "BF3403800101");
    const auto end =
        run(*memoryReset(card, {es10::MemoryReset::OperationalProfiles, es10::MemoryReset::TestProfiles}));
    QVERIFY(end && *end == Change::NothingToDo);
}

void TestCardJobs::changesWithOneCommand()
{
    ScriptedChannel card;
    card.expect("BF330C5A0A98001032547698103214", "BF3303800100").expect("BF29", "BF2903800101");
    QVERIFY(run(*deleteProfile(card, iccid())));
    const auto named = run(*setNickname(card, iccid(), QStringLiteral("Bench")));
    QVERIFY(!named && named.error().error.code == base::ErrorCode("card.nickname.not-found"));
    QVERIFY(card.isExhausted());
}

void TestCardJobs::loadsARevocationList_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("code"); // empty: loaded
    QTest::addColumn<bool>("perhaps");
    QTest::newRow("loaded") << QByteArray("BF3502A000") << QByteArray() << false;
    QTest::newRow("older") << QByteArray("BF3503810105") << QByteArray("card.crl.older") << false;
    QTest::newRow("parts missing") << QByteArray("BF3507A005A003020102") << QByteArray("card.crl.incomplete")
                                   << true;
    QTest::newRow("unreadable") << QByteArray("BF35") << QByteArray("card.answer-malformed") << true;
}

void TestCardJobs::loadsARevocationList()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, code);
    QFETCH(bool, perhaps);
    ScriptedChannel card;
    card.expect("BF3504A0023000", answer.constData());
    const auto loaded = run(*loadCrl(card, QByteArray::fromHex("3000")));
    QCOMPARE(loaded ? QString() : loaded.error().error.code.text(), QString::fromLatin1(code));
    QCOMPARE(!loaded && loaded.error().effect == Effect::Perhaps, perhaps);
    QVERIFY(card.isExhausted());
}

void TestCardJobs::dropsANotification()
{
    ScriptedChannel card;
    card.expect("BF3003800107", "BF3003800100").expect("BF3003800107", "BF3003800101");
    QVERIFY(run(*dropNotification(card, 7)) == Change::Made);
    QVERIFY(run(*dropNotification(card, 7)) == Change::NothingToDo);
}

void TestCardJobs::changesTheRightCardAlone()
{
    const auto drop = [](card::Channel &channel) { return dropNotification(channel, 7); };
    ScriptedChannel right;
    right.expect("BF3E", kEidAnswer).expect("BF3003800107", "BF3003800100");
    const auto eid = *esim::Eid::fromText(QString::fromLatin1(samples::kEid));
    QVERIFY(run(*onCard(right, eid, drop)) == Change::Made);
    QVERIFY(right.isExhausted());

    ScriptedChannel other;
    other.expect("BF3E", "BF3E125A1089049032123451234512345678901332");
    const auto refused = run(*onCard(other, eid, drop));
    QVERIFY(!refused && refused.error().error.code == base::ErrorCode("card.swapped"));
    QVERIFY(refused.error().effect == Effect::None);
    QVERIFY(other.isExhausted() && other.surprises.isEmpty());

    ScriptedChannel stopped;
    stopped.expect("BF3E", kEidAnswer);
    const auto job = onCard(stopped, eid, drop);
    std::optional<JobResult<Change>> end;
    job->start([&](JobResult<Change> result) { end = std::move(result); });
    job->abort();
    QTRY_VERIFY(end);
    QVERIFY(!*end && end->error().error.code == base::ErrorCode("lpa.stopped"));
    QVERIFY(stopped.surprises.isEmpty());
}

void TestCardJobs::readsTheRules()
{
    ScriptedChannel card;
    card.expect("BF4300", "BF4314A0123010 80020640 A1073005800362F220 820107");
    const auto rules = run(*readRules(card));
    QVERIFY(rules);
    QCOMPARE(rules->size(), size_t(1));
    QVERIFY(rules->at(0).allowsForbidDisable && !rules->at(0).allowsForbidDelete);
    QVERIFY(card.isExhausted());
}

void TestCardJobs::dropsTheAnswerOfADestroyedJob()
{
    ScriptedChannel card;
    card.expect("BF3E", kEidAnswer).expect("BF3E", kEidAnswer);
    int calls = 0;
    auto job = readEid(card);
    job->start([&](const JobResult<esim::Eid> &) { ++calls; });
    job.reset();
    QVERIFY(!QTest::qWaitFor([&] { return calls > 0; }, 20));
    // A job may be destroyed inside its own callback.
    auto second = readEid(card);
    second->start([&](const JobResult<esim::Eid> &) {
        ++calls;
        second.reset();
    });
    QTRY_COMPARE(calls, 1);
    QVERIFY(!second);
}

QTEST_GUILESS_MAIN(TestCardJobs)
#include "tst_card_jobs.moc"
