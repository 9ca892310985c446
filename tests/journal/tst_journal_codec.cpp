#include "tests/journal/journal_kit.h"
#include "tests/journal/random_values.h"

using namespace journal;

class TestJournalCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackEveryEvent();
    void readsBackEveryPlanAndState();
    void writesTheSameFormForEver();
    void sealedValueOpensInItsPlaceAlone_data();
    void sealedValueOpensInItsPlaceAlone();
    void holdsNoSecretInClear();
    void refusesEveryCutAndEveryAddition();
    void neverTakesAChangedByteForTheSameValue();
    void refusesWhatItWouldNotWrite_data();
    void refusesWhatItWouldNotWrite();
    void readsBackTextLists();

private:
    const base::Secret m_key{base::randomBytes(32)};
    const Vault m_vault{m_key, {7, 3}};
};

void TestJournalCodec::readsBackEveryEvent()
{
    kit::Random random(20261121);
    int count = 0;
    for (int round = 0; round < 200; ++round) {
        for (const auto &event : kit::randomEvents(random)) {
            const auto json = encodeEvent(event, m_vault);
            QVERIFY(json);
            const auto back = decodeEvent(workflow::nameOf(event), *json, m_vault);
            QVERIFY2(back, json->constData());
            QVERIFY2(kit::same(event, *back), json->constData());
            ++count;
        }
    }
    QCOMPARE(count, 200 * int(std::variant_size_v<workflow::Event>));
}

void TestJournalCodec::readsBackEveryPlanAndState()
{
    kit::Random random(42);
    for (int round = 0; round < 1000; ++round) {
        const auto state = kit::randomValue<workflow::State>(random);
        const auto plan = encodePlan(state.plan, m_vault);
        const auto rest = encodeState(state, m_vault);
        QVERIFY(plan && rest);
        QVERIFY(!rest->contains("\"plan\""));
        const auto back = decodePlan(*plan, m_vault).and_then([&](workflow::Plan got) {
            return decodeState(*rest, std::move(got), m_vault);
        });
        QVERIFY2(back, rest->constData());
        QVERIFY(*back == state);
    }
}

void TestJournalCodec::writesTheSameFormForEver()
{
    // A journal that was written years ago must read the same: when this fails, the schema needs a new
    // version.
    workflow::CardRead read;
    read.eid = kit::eid(1);
    read.profiles = {{kit::iccid(5), esim::Enable::Yes}, {std::nullopt, esim::Enable::No}};
    read.notifications = {{9, QStringLiteral("a\"\\\nß"), QByteArray("\xBF\x37", 2)}};
    QCOMPARE(*encodeEvent(read, m_vault),
             QByteArray("{\"eid\":\"" + kit::eid(1).text().toLatin1() +
                        "\",\"profiles\":[{\"iccid\":\"8988307000000000005\",\"enabled\":\"true\"},{"
                        "\"enabled\":\"false\"}],"
                        "\"notifications\":[{\"sequence\":9,\"address\":\"a\\u0022\\u005c\\u000a\xC3\x9F\","
                        "\"whole\":\"vzc=\"}],"
                        "\"default_address\":\"\"}"));
    QCOMPARE(*encodeEvent(workflow::ReserveStarted{"ab", kit::kNow}, m_vault),
             QByteArray("{\"intent\":\"YWI=\",\"at\":1795000000000}"));
    QCOMPARE(*encodeEvent(workflow::Continued{}, m_vault), QByteArray("{}"));
    const auto refused = workflow::ReserveRefused{
        workflow::Again::Later, base::Millis(1500), {QStringLiteral("c"), {}, {QStringLiteral("x")}}};
    QCOMPARE(*encodeEvent(refused, m_vault),
             QByteArray("{\"again\":\"later\",\"wait\":1500,\"reason\":{\"code\":\"c\",\"text\":\"\","
                        "\"arguments\":[\"x\"]}}"));
}

void TestJournalCodec::sealedValueOpensInItsPlaceAlone_data()
{
    QTest::addColumn<qint64>("batch");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("sameKey");
    QTest::addColumn<bool>("opens");
    QTest::newRow("its own place") << qint64(7) << 3 << QByteArray("plan.code") << true << true;
    QTest::newRow("another batch") << qint64(8) << 3 << QByteArray("plan.code") << true << false;
    QTest::newRow("another unit") << qint64(7) << 4 << QByteArray("plan.code") << true << false;
    QTest::newRow("another field") << qint64(7) << 3 << QByteArray("plan.confirmation_code") << true << false;
    QTest::newRow("another key") << qint64(7) << 3 << QByteArray("plan.code") << false << false;
}

void TestJournalCodec::sealedValueOpensInItsPlaceAlone()
{
    QFETCH(qint64, batch);
    QFETCH(int, unit);
    QFETCH(QByteArray, field);
    QFETCH(bool, sameKey);
    QFETCH(bool, opens);
    workflow::Plan plan = kit::plan(1);
    plan.code = kit::code();
    const auto json = encodePlan(plan, m_vault);
    const QByteArray start = "\"code\":\"";
    const auto from = json->indexOf(start) + start.size();
    const QByteArray sealed = json->sliced(from, json->indexOf('"', from) - from);
    const Vault other(sameKey ? m_key : base::Secret(base::randomBytes(32)), {batch, unit});
    const auto opened = other.unseal(sealed, field);
    QCOMPARE(opened.has_value(), opens);
    if (opens)
        QVERIFY(*opened == plan.code->secret());
    else
        QVERIFY(!opened.error().sentence().isEmpty());
}

void TestJournalCodec::holdsNoSecretInClear()
{
    workflow::State state = workflow::planned(kit::plan(1));
    state.plan.code = kit::code();
    state.plan.confirmationCode = base::Secret(kit::kCanaryConfirmation);
    state.reservation = kit::reservation(1);
    const QByteArray all = *encodePlan(state.plan, m_vault) + *encodeState(state, m_vault) +
                           *encodeEvent(workflow::ReservationSeen{*state.reservation}, m_vault);
    for (const QByteArray &canary : {QByteArray(kit::kCanary), QByteArray(kit::kCanaryConfirmation)}) {
        QVERIFY(!all.contains(canary));
        QVERIFY(!all.contains(canary.toBase64().chopped(2)));
        QVERIFY(!all.contains(canary.toHex()));
    }
}

void TestJournalCodec::refusesEveryCutAndEveryAddition()
{
    kit::Random random(7);
    for (const auto &event : kit::randomEvents(random)) {
        const QByteArray json = *encodeEvent(event, m_vault);
        const QByteArray kind = workflow::nameOf(event);
        for (qsizetype size = 0; size < json.size(); ++size)
            QVERIFY2(!decodeEvent(kind, json.first(size), m_vault), json.first(size).constData());
        QVERIFY(!decodeEvent(kind, json + ' ', m_vault));
        QVERIFY(!decodeEvent(kind, json + '}', m_vault));
        QVERIFY(!decodeEvent(kind, ' ' + json, m_vault));
        QVERIFY(!decodeEvent(kind + 'x', json, m_vault));
        const QByteArray more = json.chopped(1) + (json.size() > 2 ? ",\"more\":1}" : "\"more\":1}");
        QVERIFY2(!decodeEvent(kind, more, m_vault), more.constData());
    }
}

void TestJournalCodec::neverTakesAChangedByteForTheSameValue()
{
    // Not a check of integrity (the chain is), but no change may crash the reader or make it misread a value
    // as the same.
    kit::Random random(11);
    for (const auto &event : kit::randomEvents(random)) {
        const QByteArray json = *encodeEvent(event, m_vault);
        for (int round = 0; round < 500; ++round) {
            QByteArray changed = json;
            const auto at = kit::below(random, int(json.size()));
            changed[at] = char(random());
            if (changed == json)
                continue;
            const auto back = decodeEvent(workflow::nameOf(event), changed, m_vault);
            // Hex digits of an escape may change their case.
            if (back && changed.toLower() != json.toLower())
                QVERIFY2(!kit::same(event, *back), changed.constData());
        }
    }
}

void TestJournalCodec::refusesWhatItWouldNotWrite_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("json");
    const QByteArray started = "reserve-started";
    QTest::newRow("nothing") << started << QByteArray();
    QTest::newRow("unknown kind") << QByteArray("reserve-startet") << QByteArray("{}");
    QTest::newRow("missing member") << started << QByteArray("{\"intent\":\"YWI=\"}");
    QTest::newRow("members in another order") << started << QByteArray("{\"at\":1,\"intent\":\"YWI=\"}");
    QTest::newRow("member twice") << started
                                  << QByteArray("{\"intent\":\"YWI=\",\"intent\":\"YWI=\",\"at\":1}");
    QTest::newRow("null") << started << QByteArray("{\"intent\":null,\"at\":1}");
    QTest::newRow("text for number") << started << QByteArray("{\"intent\":\"YWI=\",\"at\":\"1\"}");
    QTest::newRow("fraction") << started << QByteArray("{\"intent\":\"YWI=\",\"at\":1.5}");
    QTest::newRow("too large") << started << QByteArray("{\"intent\":\"YWI=\",\"at\":99999999999999999999}");
    QTest::newRow("int out of range") << QByteArray("several-found") << QByteArray("{\"count\":4294967296}");
    QTest::newRow("base64 with blanks") << started << QByteArray("{\"intent\":\"YW I=\",\"at\":1}");
    QTest::newRow("base64 with stray bits") << started << QByteArray("{\"intent\":\"YWJ=\",\"at\":1}");
    QTest::newRow("unknown name") << QByteArray("restarted") << QByteArray("{\"second_print\":\"maybe\"}");
    QTest::newRow("name in another case")
        << QByteArray("restarted") << QByteArray("{\"second_print\":\"Harmless\"}");
    QTest::newRow("EID too short") << QByteArray("card-offered")
                                   << QByteArray("{\"reader\":\"r\",\"eid\":\"8904\"}");
    QTest::newRow("array for object") << QByteArray("continued") << QByteArray("[]");
    QTest::newRow("open array") << QByteArray("notifications-handled")
                                << QByteArray("{\"sent\":[1,\"kept\":[]}");
    QTest::newRow("comma at the end")
        << QByteArray("notifications-handled") << QByteArray("{\"sent\":[1,],\"kept\":[]}");
    QTest::newRow("wrong escape") << QByteArray("card-offered") << QByteArray("{\"reader\":\"\\q\"}");
    QTest::newRow("cut escape") << QByteArray("card-offered") << QByteArray("{\"reader\":\"\\u00\"}");
    QTest::newRow("control character") << QByteArray("card-offered") << QByteArray("{\"reader\":\"a\nb\"}");
    QTest::newRow("secret in clear") << QByteArray("reservation-seen")
                                     << QByteArray("{\"reservation\":{\"id\":\"HR\",\"status\":\"available\","
                                                   "\"sim_id\":\"\",\"code\":\"1$a.b$C\",\"failure\":\"\"}}");
}

void TestJournalCodec::refusesWhatItWouldNotWrite()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, json);
    const auto back = decodeEvent(kind, json, m_vault);
    QVERIFY(!back);
    QVERIFY(!back.error().text.isEmpty());
    QCOMPARE(back.error().kind, base::ErrorKind::Internal);
}

void TestJournalCodec::readsBackTextLists()
{
    kit::Random random(3);
    for (int round = 0; round < 200; ++round) {
        const auto texts = kit::randomValue<QStringList>(random);
        QCOMPARE(*decodeTexts(encodeTexts(texts)), texts);
        QList<NamedText> fields;
        for (const QString &text : texts)
            fields.push_back({text, kit::randomText(random)});
        QCOMPARE(*decodeLabelFields(encodeLabelFields(fields)), fields);
    }
    QVERIFY(!decodeTexts("[\"a\",1]"));
    QVERIFY(!decodeTexts("{}"));
    QVERIFY(!decodeLabelFields("[\"a\"]"));
}

QTEST_GUILESS_MAIN(TestJournalCodec)
#include "tst_journal_codec.moc"
