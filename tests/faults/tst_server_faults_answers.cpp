#include "tests/faults/server_session.h"

#include <QJsonArray>

using namespace faults;
using namespace training;
using namespace training::test;

/// The product's LPA and a real card against servers whose answers were changed on their way. The
/// control: one that is not.
class TestServerAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flippedFields_data();
    void flippedFields();
    void mutilatedFields_data();
    void mutilatedFields();
    void flippedPackage();
};

void TestServerAnswers::flippedFields_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("member");
    QTest::addColumn<bool>("signedField");
    const auto row = [](int at, const char *member, bool isSigned = true) {
        QTest::addRow("%s: %s", kFunctionNames[at], member) << at << QString::fromLatin1(member) << isSigned;
    };
    row(0, "serverSigned1");
    row(0, "serverSignature1");
    row(0, "euiccCiPKIdToBeUsed");
    row(0, "serverCertificate");
    row(0, "transactionId");
    row(1, "smdpSigned2");
    row(1, "smdpSignature2");
    row(1, "smdpCertificate");
    row(1, "transactionId");
    row(1, "profileMetadata", false); // nobody signs it: the package's own counts
    row(2, "transactionId");
}

void TestServerAnswers::flippedFields()
{
    QFETCH(int, at);
    QFETCH(QString, member);
    QFETCH(bool, signedField);
    constexpr int kFlips = 24;
    QMap<QString, int> codes;
    for (int flip = 0; flip < kFlips; ++flip) {
        ServerSession session;
        session.tamper(Es9Function(at), [&](QJsonObject &json) {
            QByteArray text = json.value(member).toString().toLatin1();
            const bool hex = member == QLatin1String("transactionId");
            QByteArray bytes = hex ? QByteArray::fromHex(text) : QByteArray::fromBase64(text);
            // Spread over the field, first and last byte included, every bit of a byte in turn.
            const qsizetype place = flip * (bytes.size() - 1) / (kFlips - 1);
            bytes[place] = char(bytes[place] ^ (1 << (flip % 8)));
            text = hex ? bytes.toHex().toUpper() : bytes.toBase64();
            json.insert(member, QString::fromLatin1(text));
        });
        QVERIFY(session.begin());
        session.run();
        ++codes[session.code()];
        if (session.outcome.verdict == Verdict::Succeeded && !signedField) {
            QCOMPARE(session.line.card->profiles().size(), 1u);
            QCOMPARE(session.line.card->profiles()[0].metadata.iccid, testIccid(1));
            continue;
        }
        QVERIFY2(session.harm().isEmpty(),
                 qPrintable(QStringLiteral("flip %1, %2: %3")
                                .arg(QString::number(flip), session.code(), session.harm().join(u';'))));
        QCOMPARE(session.seen().cancelled > 0,
                 session.outcome.cancelled != DownloadOutcome::Cancelled::NotNeeded);
    }
    qInfo().noquote() << codes;
    QVERIFY(signedField || codes.size() > 1);
}

void TestServerAnswers::mutilatedFields_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("member");
    const std::pair<int, const char *> members[] = {
        {0, "serverSigned1"},       {0, "serverSignature1"}, {0, "euiccCiPKIdToBeUsed"},
        {0, "serverCertificate"},   {0, "transactionId"},    {0, "header"},
        {1, "smdpSigned2"},         {1, "smdpSignature2"},   {1, "smdpCertificate"},
        {1, "profileMetadata"},     {1, "transactionId"},    {1, "header"},
        {2, "boundProfilePackage"}, {2, "transactionId"},    {2, "header"}};
    for (const auto &[at, member] : members)
        QTest::addRow("%s: %s", kFunctionNames[at], member) << at << QString::fromLatin1(member);
}

void TestServerAnswers::mutilatedFields()
{
    QFETCH(int, at);
    QFETCH(QString, member);
    using Change = std::function<void(QJsonObject &)>;
    const auto replace = [&](const QJsonValue &value) {
        return Change([&, value](QJsonObject &json) { json.insert(member, value); });
    };
    const auto rewrite = [&](const std::function<QString(QString)> &change) {
        return Change(
            [&, change](QJsonObject &json) { json.insert(member, change(json.value(member).toString())); });
    };
    const std::pair<const char *, Change> changes[] = {
        {"untouched: the control", [](QJsonObject &) {}},
        {"gone", [&](QJsonObject &json) { json.remove(member); }},
        {"null", replace(QJsonValue())},
        {"a number", replace(17)},
        {"a list", replace(QJsonArray{QStringLiteral("AA==")})},
        {"empty", replace(QString())},
        {"no code of bytes", replace(QStringLiteral("*#!"))},
        {"half", rewrite([](const QString &text) { return text.left(text.size() / 8 * 4); })},
        {"twice", rewrite([](const QString &text) { return text + text; })},
        {"in another member's place",
         [&](QJsonObject &json) { json.insert(member + QLatin1Char('x'), json.take(member)); }}};
    for (const auto &[name, change] : changes) {
        ServerSession session;
        session.tamper(Es9Function(at), change);
        QVERIFY(session.begin());
        session.run();
        if (&change == &changes[0].second) {
            QCOMPARE(session.outcome.verdict, Verdict::Succeeded);
            QVERIFY(session.harm().size() >= 3);
            continue;
        }
        QVERIFY2(session.harm().isEmpty(),
                 qPrintable(QStringLiteral("%1, %2: %3")
                                .arg(QString::fromLatin1(name), session.code(), session.harm().join(u';'))));
        // From AuthenticateServer on card and server are told; an answer without a header may be a refusal's.
        QCOMPARE(session.seen().cancelled, at == 0 ? 0 : 1);
        QCOMPARE(session.line.smdp.cancellations().size(), at == 0 ? 0u : 1u);
    }
}

void TestServerAnswers::flippedPackage()
{
    constexpr int kFlips = 120;
    QMap<QString, int> codes;
    int tried = 0;
    for (int flip = 0; flip < kFlips; ++flip) {
        ServerSession session;
        session.tamper(Es9Function::GetBoundProfilePackage, [&](QJsonObject &json) {
            const QString member = QStringLiteral("boundProfilePackage");
            QByteArray bytes = QByteArray::fromBase64(json.value(member).toString().toLatin1());
            // Half of them in the first 400 bytes, where all the structure is.
            const qsizetype span = flip % 2 == 0 ? 400 : bytes.size() - 1;
            const qsizetype place = flip * span / (kFlips - 1);
            bytes[place] = char(bytes[place] ^ (1 << (flip % 8)));
            json.insert(member, QString::fromLatin1(bytes.toBase64()));
        });
        QVERIFY(session.begin());
        session.run();
        ++codes[session.code()];
        QVERIFY2(session.outcome.verdict != Verdict::Succeeded, qPrintable(QString::number(flip)));
        QVERIFY(session.outcome.error && !session.outcome.error->text.isEmpty());
        QVERIFY(session.line.card->profiles().empty());
        QCOMPARE(session.line.card->counts().installs, 0);
        tried += session.seen().segments;
        // What the card says of a package that it refused is for the server too.
        QCOMPARE(session.line.card->pendingNotifications().empty(),
                 session.outcome.installationResult.isEmpty());
    }
    qInfo().noquote() << codes << "reached the card:" << tried;
    QVERIFY(tried > 0 && tried < kFlips);
}

QTEST_GUILESS_MAIN(TestServerAnswers)
#include "tst_server_faults_answers.moc"
