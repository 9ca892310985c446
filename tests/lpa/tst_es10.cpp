#include "core/lpa/es10_values.h"
#include "core/lpa/es10a.h"
#include "core/lpa/es10b.h"
#include "core/lpa/es10c.h"
#include "tests/lpa/support/samples.h"

#include <QTest>

using namespace lpa;
using samples::hex;

class TestEs10 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesEachCommandAsTheStandardSays_data();
    void writesEachCommandAsTheStandardSays();
    void writesAuthenticateServerInOrder();
    void leavesOutAnEmptyMatchingId();
    void writesPrepareDownloadWithAndWithoutHash();
    void hashesTheConfirmationCode();
    void cutsANicknameBetweenCharacters();
    void readsTheEid();
    void refusesAnEidOfAnotherSize();
    void readsInfo2();
    void readsEveryFieldOfInfo2();
    void toleratesInfo2OfOtherGenerations();
    void readsInfo1();
    void readsWhatBecameOfARevocationList_data();
    void readsWhatBecameOfARevocationList();
    void writesNetworksAsPeopleKnowThem();
    void readsAddresses();
    void readsProfilesAndSkipsUnknownFields();
    void leavesOutAProfileWithoutReadableIccid();
    void readsMetadata();
    void refusesMetadataThatIsCutShort();
    void readsNotificationsInOrderOfSequence();
    void readsSequenceNumberZero();
    void takesNoResultAvailableAsEmpty();
    void refusesANotificationWithTwoEvents();
    void readsErrorCodesUnderBothTags();
    void readsRulesAndCoversWildcards();
    void survivesEveryCutOfEveryAnswer();
    void namesNothingInTextsThatIsNotPrintable();
};

namespace {
esim::Iccid iccid() { return *esim::Iccid::fromText(QString::fromLatin1(samples::kIccid)); }
es10::ServerCredentials credentials()
{
    return {hex("3003800101"), hex("5F370155"), hex("0401AA"), hex("30020500")};
}
} // namespace

void TestEs10::writesEachCommandAsTheStandardSays_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &command, const char *bytes) {
        QTest::newRow(name) << command << hex(bytes);
    };
    row("GetEuiccConfiguredAddresses", es10::getConfiguredAddresses(), "BF3C00");
    row("SetDefaultDpAddress", es10::setDefaultSmdp(u"a.de"), "BF3F06 8004 612E6465");
    row("SetDefaultDpAddress cleared", es10::setDefaultSmdp(u""), "BF3F028000");
    row("GetEUICCInfo1", es10::getInfo1(), "BF2000");
    row("GetEUICCInfo2", es10::getInfo2(), "BF2200");
    row("GetEUICCChallenge", es10::getChallenge(), "BF2E00");
    row("CancelSession", es10::cancelSession(hex("0102"), es10::CancelReason::MetadataMismatch),
        "BF4107 80020102 810104");
    row("CancelSession undefined", es10::cancelSession(hex("01"), es10::CancelReason::Undefined),
        "BF4106 800101 81017F");
    row("ListNotification", es10::listNotifications(), "BF2800");
    row("ListNotification deletions", es10::listNotifications(esim::NotificationEvent::Delete),
        "BF2804 81020410");
    row("RetrieveNotificationsList enabled", es10::retrieveNotifications(esim::NotificationEvent::Enable),
        "BF2B06 A004 81020640");
    row("LoadCRL", es10::loadCrl(hex("30020500")), "BF3506 A004 30020500");
    row("RetrieveNotificationsList", es10::retrieveNotifications(), "BF2B00");
    row("RetrieveNotificationsList one", es10::retrieveNotification(0), "BF2B05 A003 800100");
    row("RemoveNotificationFromList", es10::removeNotification(0), "BF3003 800100");
    row("RemoveNotificationFromList 200", es10::removeNotification(200), "BF3004 800200C8");
    row("GetRAT", es10::getRulesAuthorisationTable(), "BF4300");
    row("GetProfilesInfo", es10::getProfiles(es10::ProfileFields::CardDefault), "BF2D00");
    row("GetProfilesInfo factory list", es10::getProfiles(es10::ProfileFields::Factory),
        "BF2D0D5C0B5A4F9F7090919295B6B799");
    row("GetEID", es10::getEid(), "BF3E035C015A");
    row("EnableProfile", es10::enableProfile(iccid(), es10::Refresh::No),
        "BF3111 A00C 5A0A98001032547698103214 810100");
    row("DisableProfile", es10::disableProfile(iccid(), es10::Refresh::Yes),
        "BF3211 A00C 5A0A98001032547698103214 8101FF");
    row("DeleteProfile", es10::deleteProfile(iccid()), "BF330C 5A0A98001032547698103214");
    row("DeleteProfile with 18 digits", es10::deleteProfile(*esim::Iccid::fromText(u"890001234567890123")),
        "BF330C 5A0A980010325476981032FF");
    row("SetNickname", es10::setNickname(iccid(), u"Bench"),
        "BF2913 5A0A98001032547698103214 900542656E6368");
    row("eUICCMemoryReset",
        es10::memoryReset({es10::MemoryReset::OperationalProfiles, es10::MemoryReset::TestProfiles,
                           es10::MemoryReset::DefaultSmdp}),
        "BF3404820205E0");
    row("eUICCMemoryReset operational", es10::memoryReset({es10::MemoryReset::OperationalProfiles}),
        "BF340482020580");
}

void TestEs10::writesEachCommandAsTheStandardSays()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, bytes);
    QCOMPARE(command.toHex(), bytes.toHex());
}

void TestEs10::writesAuthenticateServerInOrder()
{
    const es10::DeviceInfo device{
        QStringLiteral("35290611"),
        QStringLiteral("352906110000012"),
        {{es10::Capability::EutranEpc, {15, 0, 0}}, {es10::Capability::Gsm, {5, 0, 0}}}};
    const auto command = es10::authenticateServer(credentials(), *esim::MatchingId::fromText("AB-1"), device);
    QCOMPARE(command.toHex().toUpper(),
             hex("BF3836 3003800101 5F370155 0401AA 30020500"
                 "A024 8004 41422D31 A11C 800453926011 A10A 8003050000 85030F0000 8208 5392601100001 0F2")
                 .toHex()
                 .toUpper());
}

void TestEs10::leavesOutAnEmptyMatchingId()
{
    const auto command = es10::authenticateServer(credentials(), {}, {});
    QCOMPARE(command.toHex().toUpper(),
             hex("BF381C 3003800101 5F370155 0401AA 30020500 A00A A108 800453926011 A100").toHex().toUpper());
}

void TestEs10::writesPrepareDownloadWithAndWithoutHash()
{
    QCOMPARE(es10::prepareDownload(hex("3000"), hex("5F370155"), std::nullopt, hex("30020500")),
             hex("BF210A 3000 5F370155 30020500"));
    QCOMPARE(es10::prepareDownload(hex("3000"), hex("5F370155"), QByteArray(32, '\x09'), hex("30020500")),
             hex("BF212C 3000 5F370155 0420") + QByteArray(32, '\x09') + hex("30020500"));
}

void TestEs10::hashesTheConfirmationCode()
{
    QCOMPARE(es10::hashCc(base::Secret("12345678"), samples::kTransaction).toHex(),
             QByteArray("ab311c0527db635c7bac464efc070d69afecbba55a894064b394c56165610ec0"));
    QVERIFY(es10::hashCc(base::Secret("12345679"), samples::kTransaction) !=
            es10::hashCc(base::Secret("12345678"), samples::kTransaction));
}

void TestEs10::cutsANicknameBetweenCharacters()
{
    // 63 letters and an umlaut of two bytes are 65 bytes: the umlaut must go as a whole.
    const QString name = QString(63, QLatin1Char('n')) + QChar(0xFC);
    const auto command = es10::setNickname(iccid(), name);
    const auto outer = base::tlv::only(command, 0xBF29);
    QVERIFY(outer);
    QCOMPARE(base::tlv::find(outer->value, 0x90)->value.toByteArray(), QByteArray(63, 'n'));
}

void TestEs10::readsTheEid()
{
    const auto eid = es10::readEid(hex("BF3E125A1089049032123451234512345678901235"));
    QVERIFY(eid);
    QCOMPARE(eid->text(), QString::fromLatin1(samples::kEid));
}

void TestEs10::refusesAnEidOfAnotherSize()
{
    const auto eid = es10::readEid(hex("BF3E115A0F890490321234512345123456789012"));
    QVERIFY(!eid);
    QVERIFY(eid.error().code == base::ErrorCode("card.answer-malformed"));
}

void TestEs10::readsInfo2()
{
    const QByteArray keyA(20, '\xA1');
    const QByteArray keyB(20, '\xB2');
    using samples::encode;
    const QByteArray answer = encode(
        0xBF22, {hex("8103020301 8203020300 8303040501"), encode(0x84, hex("810108 8204 0006A400 83022000")),
                 hex("8505007FFFFFFF"), encode(0xA9, {encode(0x04, keyA), encode(0x04, keyB)}),
                 encode(0xAA, {encode(0x04, keyA)}), hex("8B0101 9903 0640 00 04030102030C054742472D31")});
    const auto chip = es10::readInfo2(answer);
    QVERIFY(chip);
    QCOMPARE(chip->profileVersion.text(), QStringLiteral("2.3.1"));
    QCOMPARE(chip->svn.text(), QStringLiteral("2.3.0"));
    QCOMPARE(chip->firmware.text(), QStringLiteral("4.5.1"));
    QCOMPARE(chip->installedApplications, std::optional<quint64>(8));
    QCOMPARE(chip->freeNonVolatileMemory, std::optional<quint64>(0x6A400));
    QCOMPARE(chip->freeVolatileMemory, std::optional<quint64>(0x2000));
    QCOMPARE(chip->verificationCiKeys.size(), size_t(2));
    QCOMPARE(chip->signingCiKeys.at(0), keyA);
    QCOMPARE(chip->accreditation, QStringLiteral("GBG-1"));
}

void TestEs10::readsEveryFieldOfInfo2()
{
    using esim::RspCapability;
    using esim::UiccCapability;
    using samples::encode;
    const auto chip = es10::readInfo2(encode(
        0xBF22, {hex("8505 00 40020201"), hex("8603110000"), hex("8703020301"), hex("8802 03 98"),
                 hex("8B0102"), hex("9902 05 60"), hex("0403010203"),
                 encode(0xAC, {encode(0x80, "LABEL-1"), encode(0x81, "https://discovery.example.com")}),
                 hex("8D020640 8E03545245"), hex("AF05 0403030301"), hex("900100"),
                 encode(0xB4, {encode(0xA0, {hex("0403010200")})})}));
    QVERIFY(chip);
    const std::vector expected{UiccCapability::Usim, UiccCapability::JavaCard, UiccCapability::GetIdentity};
    QVERIFY(chip->uiccCapabilities == expected);
    QVERIFY(chip->javaCard == (esim::Version{17, 0, 0}));
    QVERIFY(chip->globalPlatform == (esim::Version{2, 3, 1}));
    const std::vector rsp{RspCapability::AdditionalProfile, RspCapability::TestProfile,
                          RspCapability::DeviceInfoExtensibility};
    QVERIFY(chip->rspCapabilities == rsp);
    QVERIFY(chip->category == esim::EuiccCategory::Medium);
    const std::vector rules{esim::PolicyRule::ForbidDisable, esim::PolicyRule::ForbidDelete};
    QVERIFY(chip->forbiddenRules == rules);
    QVERIFY(chip->protectionProfile == (esim::Version{1, 2, 3}));
    QCOMPARE(chip->platformLabel, QStringLiteral("LABEL-1"));
    QCOMPARE(chip->discoveryUrl, QStringLiteral("https://discovery.example.com"));
    QCOMPARE(chip->treReference, QStringLiteral("TRE"));
    QVERIFY(chip->moreProfileVersions == std::vector{(esim::Version{3, 3, 1})});
    QVERIFY(chip->ipaMode == esim::IpaMode::InDevice);
    QVERIFY(chip->iotVersions == std::vector{(esim::Version{1, 2, 0})});
}

void TestEs10::toleratesInfo2OfOtherGenerations()
{
    // A category under the tag that some programs look for, a number that has no name yet, fields of the
    // wrong size, and tags that nobody knows.
    const auto chip =
        es10::readInfo2(hex("BF2221 AB03800102 8B0109 86021100 8803050000 AF020403 900107 9F7F0101"
                            "8203020202"));
    QVERIFY(chip);
    QVERIFY(!chip->category && !chip->javaCard && !chip->ipaMode);
    QVERIFY(chip->rspCapabilities.empty() && chip->moreProfileVersions.empty());
    QCOMPARE(chip->svn.text(), QStringLiteral("2.2.2"));
}

void TestEs10::readsInfo1()
{
    using samples::encode;
    const QByteArray key(20, '\xA1');
    const QByteArray answer = encode(0xBF20, {hex("8203020200"), encode(0xA9, {encode(0x04, key)}),
                                              encode(0xAA, {encode(0x04, QByteArray(19, 'x'))})});
    const auto summary = es10::readInfo1(answer + "trailing");
    QVERIFY(summary);
    QCOMPARE(summary->whole, answer);
    QCOMPARE(summary->svn.text(), QStringLiteral("2.2.0"));
    QVERIFY(summary->verificationCiKeys == std::vector{key});
    QVERIFY(summary->signingCiKeys.empty());
    QVERIFY(!es10::readInfo1(hex("BF2200")));
}

void TestEs10::readsWhatBecameOfARevocationList_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code"); // -1: malformed
    QTest::addColumn<int>("missing");
    QTest::newRow("loaded") << hex("BF3502A000") << 0 << 0;
    QTest::newRow("parts are missing") << hex("BF350AA008A006020102020103") << 0 << 2;
    QTest::newRow("signature") << hex("BF3503810101") << 1 << 0;
    QTest::newRow("refused") << hex("BF350381017F") << 127 << 0;
    QTest::newRow("nothing") << hex("BF3500") << -1 << 0;
    QTest::newRow("an error that is none") << hex("BF3503810100") << -1 << 0;
    QTest::newRow("another answer") << hex("BF3003810101") << -1 << 0;
    QTest::newRow("parts cut short") << hex("BF3506A004A0020205") << -1 << 0;
}

void TestEs10::readsWhatBecameOfARevocationList()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, code);
    QFETCH(int, missing);
    const auto read = es10::readLoadCrl(answer);
    QCOMPARE(read ? read->code : -1, code);
    QCOMPARE(read ? int(read->missing.size()) : 0, missing);
}

void TestEs10::writesNetworksAsPeopleKnowThem()
{
    QCOMPARE(es10::networkText(hex("62F210")), QStringLiteral("262-01"));
    QCOMPARE(es10::networkText(hex("130014")), QStringLiteral("310-410"));
    QCOMPARE(es10::networkText(hex("EEEEEE")), QStringLiteral("***-***"));
    QCOMPARE(es10::networkText(hex("62F2")), QString());
}

void TestEs10::readsAddresses()
{
    const auto both = es10::readConfiguredAddresses(hex("BF3C0B 8004612E6465 8103622E63"));
    QVERIFY(both);
    QCOMPARE(both->defaultSmdp, QStringLiteral("a.de"));
    QCOMPARE(both->rootSmds, QStringLiteral("b.c"));
    const auto root = es10::readConfiguredAddresses(hex("BF3C05 8103622E63"));
    QVERIFY(root && root->defaultSmdp.isEmpty());
}

void TestEs10::readsProfilesAndSkipsUnknownFields()
{
    using samples::encode;
    const QByteArray rich = encode(0xE3, {hex("5A0A98001032547698103214 4F05A000000559 9F700101 DF6302AABB"),
                                          hex("90024E4B 950101 99020560")});
    const QByteArray poor = encode(0xE3, {hex("5A0A980010325476981032FF 9F700100")});
    const QByteArray answer = encode(0xBF2D, {encode(0xA0, {rich, poor})});
    const auto good = es10::readProfiles(answer);
    QVERIFY(good);
    QCOMPARE(good->size(), size_t(2));
    QCOMPARE(good->at(0).iccid.text(), QString::fromLatin1(samples::kIccid));
    QVERIFY(good->at(0).state == esim::ProfileState::Enabled);
    QVERIFY(good->at(0).profileClass == esim::ProfileClass::Provisioning);
    QCOMPARE(good->at(0).nickname, QStringLiteral("NK"));
    QVERIFY(good->at(0).forbidsDisable && good->at(0).forbidsDelete);
    QCOMPARE(good->at(1).iccid.text(), QStringLiteral("890001234567890123"));
    QVERIFY(good->at(1).state == esim::ProfileState::Disabled);
    QVERIFY(good->at(1).profileClass == esim::ProfileClass::Operational);
    QVERIFY(!es10::readProfiles(hex("BF2D0381017F")));
    QVERIFY(es10::readProfiles(hex("BF2D02A000"))->empty());
}

void TestEs10::leavesOutAProfileWithoutReadableIccid()
{
    const auto profiles =
        es10::readProfiles(hex("BF2D1E A01C E30C5A0AFFFFFFFFFFFFFFFFFFFF E30C5A0A98001032547698103214"));
    QVERIFY(profiles);
    QCOMPARE(profiles->size(), size_t(1));
}

void TestEs10::readsMetadata()
{
    const auto offer = es10::readMetadata(samples::metadata(samples::kIccid, hex("0640")));
    QVERIFY(offer);
    QCOMPARE(offer->info.name, QStringLiteral("Bootstrap"));
    QVERIFY(offer->info.forbidsDisable && !offer->info.forbidsDelete);
    QCOMPARE(offer->owner->mccMnc, hex("62F220"));
}

void TestEs10::refusesMetadataThatIsCutShort()
{
    // The inner elements end before the last one is whole, where policy rules could hide.
    QVERIFY(!es10::readMetadata(hex("BF250E 5A0A98001032547698103214 9905")));
}

void TestEs10::readsNotificationsInOrderOfSequence()
{
    using samples::encode;
    const QByteArray answer = encode(
        0xBF2B,
        {encode(0xA0, {samples::notification(9, '\x40', "b.example.com"),
                       hex("3003020100"), // unreadable: left out
                       samples::installationResult({}, samples::kIccid, samples::kTransaction, {}, 3)})});
    const auto pending = es10::readNotifications(answer);
    QVERIFY(pending);
    QCOMPARE(pending->size(), size_t(2));
    QCOMPARE(pending->at(0).sequence, quint64(3));
    QVERIFY(pending->at(0).event == esim::NotificationEvent::Install);
    QCOMPARE(pending->at(0).whole,
             samples::installationResult({}, samples::kIccid, samples::kTransaction, {}, 3));
    QCOMPARE(pending->at(1).sequence, quint64(9));
    QVERIFY(pending->at(1).event == esim::NotificationEvent::Enable);
    QCOMPARE(pending->at(1).address, QStringLiteral("b.example.com"));
}

void TestEs10::readsSequenceNumberZero()
{
    const auto list = es10::readNotificationList(hex("BF2814 A012 BF2F0F 800100 81020480 0C06 20612E646520"));
    QVERIFY(list);
    QCOMPARE(list->size(), size_t(1));
    QCOMPARE(list->at(0).sequence, quint64(0));
    QCOMPARE(list->at(0).address, QStringLiteral("a.de"));
}

void TestEs10::takesNoResultAvailableAsEmpty()
{
    QVERIFY(es10::readNotifications(hex("BF2B03810101"))->empty());
    QVERIFY(es10::readNotifications(hex("BF2B02A000"))->empty());
    QVERIFY(!es10::readNotifications(hex("BF2B0381017F")));
}

void TestEs10::refusesANotificationWithTwoEvents()
{
    const QByteArray one = hex("BF2F0A 800101 81020640 0C0161");
    const QByteArray two = hex("BF2F0A 800101 810206C0 0C0161");
    const QByteArray none = hex("BF2F0A 800101 81020600 0C0161");
    QVERIFY(es10::readNotificationMetadata(*base::tlv::only(one)));
    QVERIFY(!es10::readNotificationMetadata(*base::tlv::only(two)));
    QVERIFY(!es10::readNotificationMetadata(*base::tlv::only(none)));
}

void TestEs10::readsErrorCodesUnderBothTags()
{
    QCOMPARE(es10::readAuthenticateServer(hex("BF380A A108 80030102 03 020106"))->refusal, std::optional(6));
    QCOMPARE(es10::readAuthenticateServer(hex("BF380A A108 80030102 03 810107"))->refusal, std::optional(7));
    QCOMPARE(es10::readCancelSession(hex("BF4103810105"))->refusal, std::optional(5));
    const auto good = es10::readAuthenticateServer(samples::signedAnswer(0xBF38));
    QVERIFY(good && !good->refusal);
    QCOMPARE(good->transactionId, samples::kTransaction);
    QCOMPARE(good->whole, samples::signedAnswer(0xBF38));
}

void TestEs10::readsRulesAndCoversWildcards()
{
    using samples::encode;
    const QByteArray line =
        encode(0x30, {hex("80020640"), encode(0xA1, {encode(0x30, {hex("800362F220")})}), hex("820107")});
    const QByteArray any = encode(
        0x30, {hex("80020560"), encode(0xA1, {encode(0x30, {hex("8003EEEEEE 8100")})}), hex("82020780")});
    const QByteArray answer = encode(0xBF43, {encode(0xA0, {line, any})});
    const auto table = es10::readRulesAuthorisationTable(answer);
    QVERIFY(table);
    QCOMPARE(table->size(), size_t(2));
    QVERIFY(table->at(0).allowsForbidDisable && !table->at(0).allowsForbidDelete);
    QVERIFY(table->at(0).consent == es10::PolicyAuthorisation::Consent::NotRequired);
    QVERIFY(table->at(0).covers({hex("62F220"), {}, {}}));
    QVERIFY(!table->at(0).covers({hex("62F221"), {}, {}}));
    QVERIFY(table->at(1).allowsForbidDisable && table->at(1).allowsForbidDelete);
    QVERIFY(table->at(1).covers({hex("130014"), "g", {}}));
    QVERIFY(table->at(1).consent == es10::PolicyAuthorisation::Consent::Required);
    QVERIFY(!es10::readRulesAuthorisationTable(answer.chopped(1)));
}

void TestEs10::survivesEveryCutOfEveryAnswer()
{
    const QList<QByteArray> answers{
        hex("BF3E125A1089049032123451234512345678901235"),
        samples::encode(0xBF2B, {samples::encode(0xA0, {samples::installationResult()})}),
        samples::signedAnswer(0xBF38),
        samples::metadata(samples::kIccid, hex("0640")),
        hex("BF2205 8203020300"),
        hex("BF2005 8203020300"),
        hex("BF350AA008A006020102020103"),
        hex("BF2814A012BF2F0F80010081020480 0C06 20612E646520"),
    };
    for (const QByteArray &answer : answers) {
        for (qsizetype size = 0; size < answer.size(); ++size) {
            const QByteArray cut = answer.left(size);
            QVERIFY(!es10::readEid(cut));
            QVERIFY(!es10::readNotifications(cut));
            QVERIFY(!es10::readAuthenticateServer(cut));
            QVERIFY(!es10::readMetadata(cut));
            QVERIFY(!es10::readNotificationList(cut));
            QVERIFY(!es10::readProfiles(cut));
            QVERIFY(!es10::readInfo2(cut));
            QVERIFY(!es10::readInfo1(cut));
            QVERIFY(!es10::readLoadCrl(cut));
            QVERIFY(!es10::readRulesAuthorisationTable(cut));
            QVERIFY(!es10::readConfiguredAddresses(cut));
        }
    }
}

void TestEs10::namesNothingInTextsThatIsNotPrintable()
{
    QCOMPARE(es10::plainText("a\nb\x1B[2J"), QStringLiteral("a b [2J"));
    QCOMPARE(es10::plainText(QByteArray(5000, 'x')).size(), 255);
}

QTEST_GUILESS_MAIN(TestEs10)
#include "tst_es10.moc"
