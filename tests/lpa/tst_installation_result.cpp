#include "core/lpa/certificate.h"
#include "core/lpa/code_text.h"
#include "core/lpa/installation_result.h"
#include "tests/lpa/support/samples.h"

#include <QTest>

using namespace lpa;
using samples::hex;

class TestInstallationResult : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsSuccess();
    void readsFailureWithTheElementAtFault();
    void readsTheShortReport();
    void namesEveryReason_data();
    void namesEveryReason();
    void namesAReasonThatIsNewer();
    void readsSequenceNumberZero();
    void refusesEveryCut();
    void refusesAResultThatNeitherSucceedsNorFails();
    void isSignedByItsCardAlone();
};

void TestInstallationResult::readsSuccess()
{
    const QByteArray bytes = samples::installationResult();
    const auto result = readInstallationResult(bytes);
    QVERIFY(result);
    QCOMPARE(result->transactionId, samples::kTransaction);
    QCOMPARE(result->notification.whole, bytes);
    QCOMPARE(result->notification.address, QString::fromLatin1(samples::kSmdp));
    QCOMPARE(result->notification.iccid->text(), QString::fromLatin1(samples::kIccid));
    const auto *success = std::get_if<InstallationResult::Success>(&result->end);
    QVERIFY(success);
    QCOMPARE(success->isdpAid, hex("A0000005591010FFFFFFFF8900001000"));
}

void TestInstallationResult::readsFailureWithTheElementAtFault()
{
    using samples::encode;
    const QByteArray report =
        encode(0x30, {encode(0xA0, {hex("3003800100"), hex("3007800104 81020117")}), hex("8100")});
    const auto result = readInstallationResult(
        samples::installationResult(12, samples::kIccid, samples::kTransaction, report));
    QVERIFY(result);
    const auto *failure = std::get_if<InstallationResult::Failure>(&result->end);
    QVERIFY(failure);
    QCOMPARE(failure->commandId, 5);
    QCOMPARE(failure->reason, 12);
    QVERIFY(failure->elements);
    const auto fault = failure->elements->firstFault();
    QVERIFY(fault);
    QCOMPARE(fault->status, quint64(4));
    QCOMPARE(fault->element, std::optional<quint64>(0x117));
    QVERIFY(failure->elements->aborted);
    const base::Error error = installationError(*failure);
    QVERIFY(error.code == base::ErrorCode("install.element"));
    QVERIFY2(error.text.contains(QLatin1String("Element 279")), qPrintable(error.text));
    QVERIFY2(error.text.contains(QLatin1String("not enough memory")), qPrintable(error.text));
}

void TestInstallationResult::readsTheShortReport()
{
    const auto report = readElementReport(hex("3007A0053003800100"));
    QVERIFY(report);
    QCOMPARE(report->statuses.size(), size_t(1));
    QCOMPARE(report->statuses[0].status, quint64(0));
    QVERIFY(!report->firstFault());
    QVERIFY(!report->aborted);
    QVERIFY(!readElementReport(hex("3008A0053003800100")));
    QVERIFY(!readElementReport(hex("3100")));
}

void TestInstallationResult::namesEveryReason_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("next");
    const auto row = [](int reason, NextStep next) {
        QTest::addRow("reason %d", reason) << reason << int(next);
    };
    for (const int hold : {1, 2, 3, 4, 5, 6, 9, 12, 13, 14, 15, 127})
        row(hold, NextStep::HoldForPerson);
    for (const int retry : {7, 8, 11})
        row(retry, NextStep::RetrySameCard);
    row(10, NextStep::OtherCard);
}

void TestInstallationResult::namesEveryReason()
{
    QFETCH(int, reason);
    QFETCH(int, next);
    const auto result = readInstallationResult(samples::installationResult(reason));
    QVERIFY(result);
    const auto *failure = std::get_if<InstallationResult::Failure>(&result->end);
    QVERIFY(failure);
    QCOMPARE(failure->reason, reason);
    QCOMPARE(int(installationAdvice(*failure)), next);
    const base::Error error = installationError(*failure);
    QVERIFY(error.code.text().startsWith(QLatin1String("install.")));
    QVERIFY(error.text.size() > 20 && !error.remedy.isEmpty());
    QVERIFY(error.text.contains(QLatin1String("elements were loaded")));
}

void TestInstallationResult::namesAReasonThatIsNewer()
{
    const auto result = readInstallationResult(samples::installationResult(31));
    QVERIFY(result);
    const auto *failure = std::get_if<InstallationResult::Failure>(&result->end);
    QVERIFY(failure);
    QVERIFY(installationError(*failure).text.contains(QLatin1String("31")));
    QVERIFY(installationAdvice(*failure) == NextStep::HoldForPerson);
}

void TestInstallationResult::readsSequenceNumberZero()
{
    QCOMPARE(readInstallationResult(samples::installationResult())->notification.sequence, quint64(0));
    QCOMPARE(readInstallationResult(
                 samples::installationResult({}, samples::kIccid, samples::kTransaction, {}, 0x80))
                 ->notification.sequence,
             quint64(0x80));
}

void TestInstallationResult::refusesEveryCut()
{
    const QByteArray bytes = samples::installationResult(9);
    QVERIFY(readInstallationResult(bytes));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!readInstallationResult(bytes.left(size)));
}

void TestInstallationResult::refusesAResultThatNeitherSucceedsNorFails()
{
    QByteArray bytes = samples::installationResult();
    const QByteArray success = hex("A01D4F10");
    QVERIFY(bytes.contains(success));
    bytes.replace(success, hex("A51D4F10"));
    QVERIFY(!readInstallationResult(bytes));
}

void TestInstallationResult::isSignedByItsCardAlone()
{
    const auto result = readInstallationResult(samples::installationResult());
    QVERIFY(result);
    const QByteArray certificate = cardCertificate(samples::signedAnswer(0xBF38));
    QCOMPARE(certificate, samples::card().der);
    QVERIFY(isSignedWith(certificate, result->signedData, result->signature));
    for (qsizetype bit = 0; bit < result->signature.size() * 8; bit += 37) {
        QByteArray other = result->signature;
        other[bit / 8] = char(other[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(!isSignedWith(certificate, result->signedData, other));
    }
    for (qsizetype at = 0; at < result->signedData.size(); ++at) {
        QByteArray other = result->signedData;
        other[at] = char(other[at] ^ 0x20);
        QVERIFY(!isSignedWith(certificate, other, result->signature));
    }
    QVERIFY(!isSignedWith(TestCertificate::make(nullptr).der, result->signedData, result->signature));
    for (const QByteArray &signature :
         {QByteArray(), QByteArray(63, 1), QByteArray(64, 0), QByteArray(1000, 1)})
        QVERIFY(!isSignedWith(certificate, result->signedData, signature));
    for (qsizetype size = 0; size < certificate.size(); size += 11)
        QVERIFY(!isSignedWith(certificate.first(size), result->signedData, result->signature));
    QVERIFY(cardCertificate(samples::refusal(0xBF38, 1)).isEmpty());
    QVERIFY(cardCertificate(samples::signedAnswer(0xBF21)).isEmpty());
    QVERIFY(cardCertificate({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestInstallationResult)
#include "tst_installation_result.moc"
