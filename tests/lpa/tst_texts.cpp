#include "core/lpa/code_text.h"
#include "core/lpa/server_code_text.h"

#include <QSet>
#include <QTest>

using namespace lpa;

class TestTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasASentenceForEveryCode_data();
    void hasASentenceForEveryCode();
    void hasASentenceForEveryServerCode();
    void decidesWhatToDoAfterAServerCode_data();
    void decidesWhatToDoAfterAServerCode();
    void fallsBackToTheFamilyOfTheReason();
    void hasASentenceForCodesThatNoTableKnows();
    void namesElementStatuses();
};

namespace {
constexpr std::array kFunctions{
    CardFunction::EnableProfile,      CardFunction::DisableProfile,
    CardFunction::DeleteProfile,      CardFunction::MemoryReset,
    CardFunction::SetNickname,        CardFunction::SetDefaultSmdp,
    CardFunction::RemoveNotification, CardFunction::GetProfiles,
    CardFunction::ListNotifications,  CardFunction::RetrieveNotifications,
    CardFunction::AuthenticateServer, CardFunction::PrepareDownload,
    CardFunction::CancelSession,      CardFunction::LoadCrl,
};
} // namespace

void TestTexts::hasASentenceForEveryCode_data()
{
    QTest::addColumn<int>("function");
    QTest::addColumn<QList<int>>("codes");
    const auto row = [](const char *name, CardFunction function, const QList<int> &codes) {
        QTest::newRow(name) << int(function) << codes;
    };
    // facts/sgp22.md §4
    row("enable", CardFunction::EnableProfile, {1, 2, 3, 4, 5, 127});
    row("disable", CardFunction::DisableProfile, {1, 2, 3, 5, 127});
    row("delete", CardFunction::DeleteProfile, {1, 2, 3, 127});
    row("reset", CardFunction::MemoryReset, {1, 5, 127});
    row("nickname", CardFunction::SetNickname, {1, 127});
    row("default SM-DP+", CardFunction::SetDefaultSmdp, {127});
    row("remove notification", CardFunction::RemoveNotification, {1, 127});
    row("profiles", CardFunction::GetProfiles, {1, 11, 127});
    row("notifications", CardFunction::ListNotifications, {127});
    row("authenticate", CardFunction::AuthenticateServer, {1, 2, 3, 4, 5, 6, 7, 127});
    row("prepare", CardFunction::PrepareDownload, {1, 2, 3, 4, 5, 127});
    row("cancel", CardFunction::CancelSession, {5, 127});
    row("revocation list", CardFunction::LoadCrl, {1, 2, 3, 4, 5, 6, 127});
}

void TestTexts::hasASentenceForEveryCode()
{
    QFETCH(int, function);
    QFETCH(QList<int>, codes);
    QList<int> known;
    for (const CodeText &entry : codesOf(CardFunction(function))) {
        known.append(entry.code);
        QVERIFY(QLatin1String(entry.name).startsWith(QLatin1String("card.")));
        const base::Error error = cardError(CardFunction(function), entry.code);
        QVERIFY(error.text.endsWith(QLatin1Char('.')));
        QVERIFY(error.remedy.endsWith(QLatin1Char('.')));
    }
    QCOMPARE(known, codes);
}

void TestTexts::hasASentenceForEveryServerCode()
{
    QSet<QString> pairs;
    for (const ServerCodeText &entry : serverCodes()) {
        pairs.insert(QLatin1String(entry.subject) + QLatin1Char('/') + QLatin1String(entry.reason));
        const base::Error error =
            serverError({QLatin1String(entry.subject), QLatin1String(entry.reason), {}});
        QVERIFY(error.code == base::ErrorCode(entry.name));
        QVERIFY(!error.remedy.isEmpty());
        QVERIFY(serverAdvice({QLatin1String(entry.subject), QLatin1String(entry.reason), {}}) == entry.next);
        QVERIFY(entry.next != NextStep::None);
    }
    QCOMPARE(pairs.size(), qsizetype(serverCodes().size()));
    QCOMPARE(pairs.size(), 49); // facts/sgp22.md §11
}

void TestTexts::decidesWhatToDoAfterAServerCode_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("next");
    const auto row = [](const char *subject, const char *reason, NextStep next) {
        QTest::addRow("%s/%s", subject, reason)
            << QString::fromLatin1(subject) << QString::fromLatin1(reason) << int(next);
    };
    row("8.2.6", "3.8", NextStep::HoldForPerson);
    row("8.2", "3.7", NextStep::HoldForPerson);
    row("8.1.1", "3.8", NextStep::HoldForPerson);
    row("8.1", "4.8", NextStep::OtherCard);
    row("8.2", "1.2", NextStep::RetryLater);
    row("8.2.7", "3.8", NextStep::AskConfirmationCode);
    row("8.2.7", "6.4", NextStep::NewReservation);
    row("8.8.5", "4.10", NextStep::NewReservation);
    row("8.8.1", "3.8", NextStep::FixSettings);
    row("8.10.1", "3.9", NextStep::RetrySameCard);
    row("9.9", "5.1", NextStep::RetryLater);
    row("9.9", "3.1", NextStep::HoldForPerson);
}

void TestTexts::decidesWhatToDoAfterAServerCode()
{
    QFETCH(QString, subject);
    QFETCH(QString, reason);
    QFETCH(int, next);
    QCOMPARE(int(serverAdvice({subject, reason, {}})), next);
}

void TestTexts::fallsBackToTheFamilyOfTheReason()
{
    const base::Error error =
        serverError({QStringLiteral("8.99"), QStringLiteral("4.77"), QStringLiteral("out of stock")});
    QVERIFY(error.code == base::ErrorCode("server.processing"));
    QVERIFY(error.text.contains(QLatin1String("out of stock")));
    QVERIFY(error.text.contains(QLatin1String("8.99/4.77")));
    QVERIFY(serverError({QStringLiteral("?"), QStringLiteral("?"), {}}).code ==
            base::ErrorCode("server.refused"));
}

void TestTexts::hasASentenceForCodesThatNoTableKnows()
{
    for (const CardFunction function : kFunctions) {
        const base::Error error = cardError(function, 77);
        QVERIFY(error.text.contains(QLatin1String("77")));
        QVERIFY(error.code == base::ErrorCode("card.refused"));
    }
}

void TestTexts::namesElementStatuses()
{
    QSet<QString> texts;
    for (const quint64 status : {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 31})
        texts.insert(elementStatus(status));
    QCOMPARE(texts.size(), 13);
    QVERIFY(elementStatus(0x6A84).contains(QLatin1String("6A84")));
    QVERIFY(elementStatus(0x9862).contains(QLatin1String("9862")));
    QVERIFY(elementStatus(40).contains(QLatin1String("40")));
    QVERIFY(packagePart(9).contains(QLatin1Char('9')));
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
