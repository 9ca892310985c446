#include "core/carrier/es2plus/messages.h"
#include "core/carrier/es2plus/verdicts.h"

#include <QJsonDocument>
#include <QTest>

using namespace carrier;
using namespace carrier::es2plus;
using Advice = CarrierFailure::Advice;

namespace {

FunctionAnswer failed(const QByteArray &codes)
{
    FunctionAnswer answer;
    answer.subject = QString::fromLatin1(codes.split('/').front());
    answer.reason = QString::fromLatin1(codes.split('/').back());
    return answer;
}

} // namespace

/// The tables that turn the SM-DP+'s answers into what the line does.
class TestVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifiesStatusCodes_data();
    void classifiesStatusCodes();
    void takesAWarningForSuccess();
    void doesNotKnowWhatExpiredMeans();
    void classifiesHttp_data();
    void classifiesHttp();
    void readsEnvelopes_data();
    void readsEnvelopes();
    void boundsTheServersWords();
    void identifiesCalls();
};

void TestVerdicts::classifiesStatusCodes_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<Advice>("advice");
    const auto row = [](const char *codes, Outcome outcome, Advice advice) {
        QTest::newRow(codes) << int(outcome) << advice;
    };
    // facts/supersim.md §6.4, row by row.
    row("1.1/1.1", Outcome::NotExecuted, Advice::FixSettings);
    row("1.1/1.2", Outcome::NotExecuted, Advice::FixSettings);
    row("1.2/4.2", Outcome::Unknown, Advice::RetryLater);
    row("1.2/4.4", Outcome::NotExecuted, Advice::RetryLater);
    row("1.6/2.1", Outcome::NotExecuted, Advice::GiveUp);
    row("1.6/2.2", Outcome::NotExecuted, Advice::GiveUp);
    row("1.6/2.3", Outcome::NotExecuted, Advice::GiveUp);
    row("1.6/5.3", Outcome::Unknown, Advice::RetryLater);
    row("8.1.1/2.2", Outcome::NotExecuted, Advice::GiveUp);
    row("8.1.1/3.1", Outcome::OrderRefused, Advice::RetryLater);
    row("8.1.1/3.10", Outcome::OrderRefused, Advice::RetryLater);
    row("8.1.1/3.8", Outcome::OrderRefused, Advice::RetryLater);
    row("8.2.1/1.2", Outcome::OrderRefused, Advice::FixSettings);
    row("8.2.1/3.3", Outcome::InUse, Advice::RetryLater);
    row("8.2.1/3.5", Outcome::NotExecuted, Advice::GiveUp);
    row("8.2.1/3.9", Outcome::OrderRefused, Advice::FixSettings);
    row("8.2.1/3.10", Outcome::OrderRefused, Advice::RetryLater);
    row("8.2.5/1.2", Outcome::NotExecuted, Advice::FixSettings);
    row("8.2.5/3.7", Outcome::NotExecuted, Advice::FixSettings);
    row("8.2.5/3.8", Outcome::NotExecuted, Advice::FixSettings);
    row("8.2.5/3.9", Outcome::NotExecuted, Advice::FixSettings);
    row("8.2.5/4.3", Outcome::NotExecuted, Advice::FixSettings);
    row("8.2.6/3.3", Outcome::InUse, Advice::RetryLater);
    row("8.2.6/3.8", Outcome::OrderRefused, Advice::RetryLater);
    row("8.2.6/3.10", Outcome::OrderRefused, Advice::RetryLater);
    row("8.2.6/3.1", Outcome::OrderRefused, Advice::RetryLater);
    row("8.8.5/4.10", Outcome::OrderRefused, Advice::RetryLater);
    row("8.8.5/6.4", Outcome::OrderRefused, Advice::RetryLater);
    row("8.9/4.2", Outcome::Unknown, Advice::RetryLater);
    row("8.9/5.1", Outcome::NotExecuted, Advice::FixSettings);
    // What nobody has written down is for a person.
    row("7.7/7.7", Outcome::Unknown, Advice::GiveUp);
    row("8.2.1/9.9", Outcome::Unknown, Advice::GiveUp);
    row("/", Outcome::Unknown, Advice::GiveUp);
}

void TestVerdicts::classifiesStatusCodes()
{
    QFETCH(int, outcome);
    QFETCH(Advice, advice);
    const QByteArray codes = QTest::currentDataTag();
    const Verdict verdict = judge(failed(codes), QStringLiteral("host"));
    QCOMPARE(int(verdict.outcome), outcome);
    QCOMPARE(verdict.failure.advice, advice);
    QCOMPARE(verdict.failure.certainty == Certainty::Unknown, verdict.outcome == Outcome::Unknown);
    const base::Error &error = verdict.failure.error;
    QVERIFY(codes.size() == 1 || error.text.contains(QString::fromLatin1(codes)));
    QVERIFY2(error.text.size() > 20 && error.text.endsWith(QLatin1Char('.')), qPrintable(error.text));
    QVERIFY(!error.remedy.isEmpty());
    QCOMPARE(error.where, QStringLiteral("host"));
}

void TestVerdicts::takesAWarningForSuccess()
{
    FunctionAnswer answer = failed("8.2.1/3.9");
    for (const auto status : {ExecutionStatus::Success, ExecutionStatus::WithWarning}) {
        answer.status = status;
        QCOMPARE(judge(answer, {}).outcome, Outcome::Executed);
    }
}

void TestVerdicts::doesNotKnowWhatExpiredMeans()
{
    FunctionAnswer answer = failed("8.2.1/3.9");
    answer.status = ExecutionStatus::Expired;
    QCOMPARE(judge(answer, {}).outcome, Outcome::Unknown);
    QCOMPARE(judge(answer, {}).failure.advice, Advice::RetryLater);
}

void TestVerdicts::classifiesHttp_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Certainty>("certainty");
    QTest::addColumn<Advice>("advice");
    QTest::newRow("301") << 301 << Certainty::NotDone << Advice::FixSettings;
    QTest::newRow("400") << 400 << Certainty::NotDone << Advice::GiveUp;
    QTest::newRow("401") << 401 << Certainty::NotDone << Advice::FixSettings;
    QTest::newRow("403") << 403 << Certainty::NotDone << Advice::FixSettings;
    QTest::newRow("404") << 404 << Certainty::NotDone << Advice::FixSettings;
    QTest::newRow("408") << 408 << Certainty::Unknown << Advice::RetryLater;
    QTest::newRow("429") << 429 << Certainty::NotDone << Advice::RetryLater;
    QTest::newRow("500") << 500 << Certainty::Unknown << Advice::RetryLater;
    QTest::newRow("503") << 503 << Certainty::Unknown << Advice::RetryLater;
}

void TestVerdicts::classifiesHttp()
{
    QFETCH(int, status);
    QFETCH(Certainty, certainty);
    QFETCH(Advice, advice);
    const CarrierFailure failure = refusedByHttp(status, base::Millis(5), QStringLiteral("host"));
    QCOMPARE(failure.certainty, certainty);
    QCOMPARE(failure.advice, advice);
    QCOMPARE(failure.retryAfter, base::Millis(5));
    QVERIFY(failure.error.text.contains(QString::number(status)));
    QVERIFY(!failure.error.remedy.isEmpty());
}

void TestVerdicts::readsEnvelopes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("readable");
    const auto row = [](const char *name, const char *body, bool readable) {
        QTest::newRow(name) << QByteArray(body) << readable;
    };
    row("success",
        R"({"header":{"functionExecutionStatus":{"status":"Executed-Success"}},"iccid":"8988307000000000001"})",
        true);
    row("failed",
        R"({"header":{"functionExecutionStatus":{"status":"Failed","statusCodeData":{"subjectCode":"8.2.1","reasonCode":"3.9"}}}})",
        true);
    row("failed without codes", R"({"header":{"functionExecutionStatus":{"status":"Failed"}}})", true);
    row("unknown status", R"({"header":{"functionExecutionStatus":{"status":"Done"}}})", false);
    row("no header", R"({"iccid":"8988307000000000001"})", false);
    row("status of another type", R"({"header":{"functionExecutionStatus":"Executed-Success"}})", false);
    row("an array", "[]", false);
    row("nothing", "", false);
    row("a web page", "<html></html>", false);
}

void TestVerdicts::readsEnvelopes()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, readable);
    QCOMPARE(readAnswer(body, {}).has_value(), readable);
}

void TestVerdicts::boundsTheServersWords()
{
    const auto with = [](const QString &message, const QString &code) {
        const QJsonObject data{{QStringLiteral("subjectCode"), code},
                               {QStringLiteral("reasonCode"), QStringLiteral("3.9")},
                               {QStringLiteral("message"), message}};
        const QJsonObject status{{QStringLiteral("status"), QStringLiteral("Failed")},
                                 {QStringLiteral("statusCodeData"), data}};
        return *readAnswer(
            QJsonDocument(QJsonObject{{QStringLiteral("header"),
                                       QJsonObject{{QStringLiteral("functionExecutionStatus"), status}}}})
                .toJson(),
            {base::Secret("SECRET-ID")});
    };
    QVERIFY(with(QString(5000, QLatin1Char('x')), QStringLiteral("8.2.1")).message.size() < 300);
    QCOMPARE(with(QStringLiteral("two\nlines"), QStringLiteral("8.2.1")).message,
             QStringLiteral("two lines"));
    QCOMPARE(with(QStringLiteral("it was SECRET-ID"), QStringLiteral("8.2.1")).message, QString());
    QCOMPARE(with(QStringLiteral("x"), QStringLiteral("8.2.1<script>")).subject, QString());
    QCOMPARE(with(QStringLiteral("x"), QString(500, QLatin1Char('1'))).subject, QString());
}

void TestVerdicts::identifiesCalls()
{
    const Allotment first{"intent", *esim::Iccid::fromText(u"8988307000000000001"), {}, std::nullopt, {}, {}};
    Allotment second = first;
    second.intent = "other";
    QCOMPARE(callIdentifier(first, Function::DownloadOrder), callIdentifier(first, Function::DownloadOrder));
    QVERIFY(callIdentifier(first, Function::DownloadOrder) != callIdentifier(first, Function::ConfirmOrder));
    QVERIFY(callIdentifier(first, Function::DownloadOrder) !=
            callIdentifier(second, Function::DownloadOrder));
    const auto iccid = [](const char *text) {
        return iccidOf({{QStringLiteral("iccid"), QString::fromLatin1(text)}});
    };
    QCOMPARE(iccid("8988307000000000001F")->text(), QStringLiteral("8988307000000000001"));
    QVERIFY(!iccid("8988307"));
    QCOMPARE(wireIccid(first.iccid, QStringLiteral("2.1.0")), QStringLiteral("8988307000000000001F"));
    QCOMPARE(wireIccid(first.iccid, QStringLiteral("2.2.0")), QStringLiteral("8988307000000000001"));
}

QTEST_GUILESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
