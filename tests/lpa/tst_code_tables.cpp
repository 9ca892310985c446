#include "core/lpa/code_text.h"
#include "core/lpa/installation_result.h"
#include "core/lpa/server_code_text.h"

#include <QSet>
#include <QTest>

using namespace lpa;

/// Whether the tables hold every code that the standard has: the lists stand here once more, as the facts
/// have them (facts/sgp22.md §4, §8, §11).
class TestCodeTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdEveryServerCode();
    void holdEveryErrorReasonInEveryPart();
    void nameElementAndStatusOfAnyReport();
};

namespace {

const QMap<QString, QStringList> &serverPairs()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    static const QMap<QString, QStringList> pairs{
        {s("8.1"), list("4.8 6.1")},
        {s("8.1.1"), list("2.2 3.1 3.10 3.8")},
        {s("8.1.2"), list("6.1 6.3")},
        {s("8.1.3"), list("6.1 6.3")},
        {s("8.1.4"), list("6.1")},
        {s("8.2"), list("1.2 3.7")},
        {s("8.2.1"), list("1.2 3.3 3.5 3.9 3.10")},
        {s("8.2.5"), list("1.2 3.7 3.8 3.9 4.3")},
        {s("8.2.6"), list("3.3 3.8 3.10")},
        {s("8.2.7"), list("2.2 3.8 6.4")},
        {s("8.8"), list("3.10")},
        {s("8.8.1"), list("3.8")},
        {s("8.8.2"), list("3.1")},
        {s("8.8.3"), list("3.1")},
        {s("8.8.4"), list("3.7")},
        {s("8.8.5"), list("4.10 6.4")},
        {s("8.9"), list("4.2 5.1")},
        {s("8.9.1"), list("3.8")},
        {s("8.9.2"), list("3.1")},
        {s("8.9.3"), list("3.1")},
        {s("8.9.4"), list("3.7")},
        {s("8.9.5"), list("3.3 3.9")},
        {s("8.10.1"), list("3.9")},
        {s("8.11.1"), list("3.9")},
        {s("1.2.1"), list("2.1")},
        {s("1.2.2"), list("2.1")},
        {s("1.3.1"), list("2.2")},
    };
    return pairs;
}

} // namespace

void TestCodeTables::holdEveryServerCode()
{
    int count = 0;
    for (auto subject = serverPairs().cbegin(); subject != serverPairs().cend(); ++subject) {
        for (const QString &reason : *subject) {
            ++count;
            const bool isKnown =
                std::any_of(serverCodes().begin(), serverCodes().end(), [&](const auto &entry) {
                    return subject.key() == QLatin1String(entry.subject) &&
                           reason == QLatin1String(entry.reason);
                });
            QVERIFY2(isKnown, qPrintable(subject.key() + QLatin1Char('/') + reason));
            const base::Error error = serverError({subject.key(), reason, {}});
            QVERIFY2(error.remedy.endsWith(QLatin1Char('.')) && error.text.size() > 20,
                     qPrintable(error.sentence()));
        }
    }
    QCOMPARE(qsizetype(serverCodes().size()), qsizetype(count));
}

void TestCodeTables::holdEveryErrorReasonInEveryPart()
{
    QSet<QString> sentences;
    for (const int reason : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 127}) {
        QVERIFY(installReason(reason));
        for (int part = 0; part <= 5; ++part) {
            const base::Error error = installationError({part, reason, std::nullopt});
            QVERIFY2(error.remedy.endsWith(QLatin1Char('.')), qPrintable(error.sentence()));
            QVERIFY(error.text.contains(packagePart(part)));
            sentences.insert(error.text);
        }
    }
    QCOMPARE(sentences.size(), 16 * 6);
    for (const int newer : {16, 31, 126})
        QVERIFY(!installReason(newer));
}

void TestCodeTables::nameElementAndStatusOfAnyReport()
{
    for (const quint64 status : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 31, 77, 0x6A84, 0x9862}) {
        InstallationResult::Failure failure{5, 12, ElementReport{{{0, 1, {}}, {status, 279, 12}}, true}};
        const QString named = installationError(failure).text;
        QVERIFY2(named.contains(QLatin1String("279")) && named.contains(elementStatus(status)),
                 qPrintable(named));
        failure.elements->statuses[1].element.reset();
        QVERIFY(installationError(failure).text.contains(elementStatus(status)));
    }
}

QTEST_GUILESS_MAIN(TestCodeTables)
#include "tst_code_tables.moc"
