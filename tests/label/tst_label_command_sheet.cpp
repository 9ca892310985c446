#include "core/esim/scan_content.h"
#include "core/label/command_sheet.h"
#include "tests/label/label_kit.h"

#include <QSet>
#include <QTemporaryDir>

/// The command cards, judged from the paper's side: poppler draws the page and zbar reads every code on it.
class TestCommandSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCardIsReadFromPaper_data();
    void everyCardIsReadFromPaper();
    void saysInWordsWhatTheCardsDo();
    void aFolderThatIsNotThereIsSaid();
};

void TestCommandSheet::everyCardIsReadFromPaper_data()
{
    QTest::addColumn<int>("dpi");
    QTest::newRow("as drawn") << 300;
    QTest::newRow("a 400 dpi printer") << 400;
    QTest::newRow("a bad one") << 150;
}

void TestCommandSheet::everyCardIsReadFromPaper()
{
    QFETCH(int, dpi);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("cards.pdf"));
    QVERIFY(label::writeCommandSheet(file));
    const auto read = kit::decode(kit::rasterised(file, dpi), zbar::ZBAR_CODE128);
    QSet<QByteArray> expected;
    for (const auto &[command, name] : esim::kScanCommandNames)
        expected << esim::cardText(command).toLatin1();
    for (int slot = 1; slot <= label::kSlotCards; ++slot)
        expected << esim::slotCardText(slot).toLatin1();
    QCOMPARE(expected.size(), 15);
    QCOMPARE(QSet<QByteArray>(read.begin(), read.end()), expected);
    for (const QByteArray &text : read) {
        const auto content = esim::readScan(base::Secret(text));
        QVERIFY2(std::holds_alternative<esim::ScanCommand>(content) ||
                     std::holds_alternative<esim::ScannedSlot>(content),
                 text.constData());
    }
}

void TestCommandSheet::saysInWordsWhatTheCardsDo()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("cards.pdf"));
    QVERIFY(label::writeCommandSheet(file));
    const QString text = kit::textOf(file);
    for (const auto &[command, name] : esim::kScanCommandNames)
        QVERIFY2(text.contains(QLatin1String(name)), name);
    QVERIFY(text.contains(QStringLiteral("Stop the batch")));
    QVERIFY(text.contains(QStringLiteral("Choose slot 8")));
}

void TestCommandSheet::aFolderThatIsNotThereIsSaid()
{
    QVERIFY(!label::writeCommandSheet(QStringLiteral("/nowhere/at/all/cards.pdf")));
}

QTEST_MAIN(TestCommandSheet)
#include "tst_label_command_sheet.moc"
