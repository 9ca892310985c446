#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include "reading_kit.h"

/// The manifests that ship with the program are what their README says.
class TestSamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstBatchMixesEveryDelivery();
    void minimalIsEnough();
    void givenCodesAskNoCarrier();
    void faultyHasExactlyItsListedFaults();
};

namespace {
QString sample(const char *name)
{
    return QStringLiteral(STATION_SOURCE_DIR "/resources/samples/") + QString::fromLatin1(name);
}
} // namespace

void TestSamples::firstBatchMixesEveryDelivery()
{
    const auto reading = manifest::read(sample("first-batch.csv"), {});
    QVERIFY2(reading.has_value(), qPrintable(kit::why(reading)));
    QCOMPARE(reading->size(), 12);
    QMap<QString, int> ways;
    for (qsizetype i = 0; i < reading->size(); ++i) {
        const auto row = reading->row(i);
        ++ways[esim::nameOf(row.reserve) + u'/' + esim::nameOf(row.deliver)];
        QCOMPARE(row.fleet, QStringLiteral("training-fleet"));
        QVERIFY(!row.eid || row.eid->text().startsWith(QLatin1String("89049032")));
        QVERIFY(row.eid || row.deliver == esim::Deliver::Label);
    }
    QCOMPARE(ways, (QMap<QString, int>{{QStringLiteral("eid/install"), 4},
                                       {QStringLiteral("matching-id/install"), 3},
                                       {QStringLiteral("eid/address"), 3},
                                       {QStringLiteral("matching-id/label"), 2}}));
    QCOMPARE(reading->extraColumns(), QStringList{QStringLiteral("work_order")});
    QCOMPARE(kit::warningsOf(reading), QStringList{QStringLiteral("manifest.unknown-column")});
}

void TestSamples::minimalIsEnough()
{
    const auto reading = manifest::read(sample("minimal.csv"), {});
    QVERIFY2(reading.has_value(), qPrintable(kit::why(reading)));
    QCOMPARE(reading->size(), 3);
}

void TestSamples::givenCodesAskNoCarrier()
{
    const auto reading = manifest::read(sample("given-codes.csv"), {});
    QVERIFY2(reading.has_value(), qPrintable(kit::why(reading)));
    QCOMPARE(reading->size(), 5);
    for (qsizetype i = 0; i < reading->size(); ++i)
        QCOMPARE(reading->row(i).reserve, esim::ReserveMode::Given);
    QVERIFY(reading->warnings().empty());
}

void TestSamples::faultyHasExactlyItsListedFaults()
{
    QFile readme(sample("README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(readme.readAll());
    static const QRegularExpression line(
        QStringLiteral("^\\| (\\d+) \\| [^|]* \\| ([^|]*) \\| `([^`]*)` \\|$"),
        QRegularExpression::MultilineOption);
    QStringList listed;
    QSet<QString> kinds;
    for (const auto &match : line.globalMatch(text)) {
        const QString column = match.captured(2) == QLatin1String("(row)") ? QString() : match.captured(2);
        listed << match.captured(1) + u':' + column + u':' + match.captured(3);
        kinds.insert(match.captured(3));
    }
    QVERIFY(kinds.size() >= 20);
    QCOMPARE(kit::faultsOf(manifest::read(sample("faulty.csv"), {})), listed);
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_manifest_samples.moc"
