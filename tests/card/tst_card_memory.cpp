#include "core/card/block_sizes.h"
#include "core/card/reader_names.h"
#include "core/card/restart_pause.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace card;
using namespace std::chrono_literals;

namespace {

QStringList names(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(';'), Qt::SkipEmptyParts);
}

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What the station remembers of cards and readers.
class MemoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsReadersNames_data();
    void keepsReadersNames();
    void givesNoNameTwice();
    void leadsToNoReaderThatTookAnothersName();
    void expectsReadersOfTheSettings();
    void remembersBlockSizesOverARestart();
    void learnsBesideAnotherProgram();
    void survivesAnyBlockSizeFile_data();
    void survivesAnyBlockSizeFile();
    void boundsTheBlockSizeFile();
    void waitsLongerForAProcessThatKeepsEnding();
};

void MemoryTest::keepsReadersNames_data()
{
    // Reports one after the other, divided by '|'; then the lasting names of the last report, in its order.
    QTest::addColumn<QString>("reports");
    QTest::addColumn<QString>("lasting");
    const auto row = [](const char *name, const char *reports, const char *lasting) {
        QTest::newRow(name) << QString::fromLatin1(reports) << QString::fromLatin1(lasting);
    };
    row("as they are", "R 00 00;R 01 00", "R 00 00;R 01 00");
    row("two of a model, the first unplugged", "R 00 00;R 01 00|R 01 00", "R 01 00");
    row("and plugged in again", "R 00 00;R 01 00|R 01 00|R 00 00;R 01 00", "R 00 00;R 01 00");
    row("and plugged in again under a new number", "R 00 00;R 01 00|R 01 00|R 02 00;R 01 00",
        "R 00 00;R 01 00");
    row("while the other one stays: it keeps its name",
        "R 00 00;R 01 00|R 01 00|R 02 00;R 01 00|R 02 00|R 02 00;R 00 00", "R 00 00;R 01 00");
    row("a reader of two slots under a new number", "D 00 00;D 00 01;X 00 00|X 00 00|D 01 00;D 01 01;X 00 00",
        "D 00 00;D 00 01;X 00 00");
    row("two missing, one comes under a third number: nobody knows which", "R 00 00;R 01 00||R 02 00",
        "R 02 00");
    row("two missing, two come under other numbers", "R 00 00;R 01 00||R 02 00;R 03 00", "R 02 00;R 03 00");
    row("a serial number tells: the service starts with the second alone",
        "R (A1) 00 00;R (B2) 01 00||R (B2) 00 00", "R (B2) 01 00");
    row("and the first comes later", "R (A1) 00 00;R (B2) 01 00||R (B2) 00 00|R (B2) 00 00;R (A1) 01 00",
        "R (B2) 01 00;R (A1) 00 00");
    row("both swapped", "R (A1) 00 00;R (B2) 01 00||R (B2) 00 00;R (A1) 01 00", "R (B2) 01 00;R (A1) 00 00");
    row("another model is another reader", "R 00 00|S 00 00", "S 00 00");
    row("another slot is another reader", "R 00 00|R 00 01", "R 00 01");
    row("names without numbers", "Odd|Odd;Even", "Odd;Even");
    row("the service restarts", "R 00 00;R 01 00||R 00 00;R 01 00", "R 00 00;R 01 00");
}

void MemoryTest::keepsReadersNames()
{
    QFETCH(QString, reports);
    QFETCH(QString, lasting);
    ReaderNames memory;
    QStringList present;
    for (const QString &report : reports.split(QLatin1Char('|'))) {
        present = report.split(QLatin1Char(';'), Qt::SkipEmptyParts);
        memory.update(present);
    }
    QStringList seen;
    for (const QString &name : present) {
        seen.append(memory.lasting(name));
        QCOMPARE(memory.pcscName(memory.lasting(name)), name); // and the way back
    }
    QCOMPARE(seen.join(QLatin1Char(';')), lasting);
}

void MemoryTest::givesNoNameTwice()
{
    ReaderNames memory;
    memory.update(names("R 00 00"));
    memory.update({});
    memory.update(names("R 05 00")); // the same one, under another number
    QCOMPARE(memory.lasting(QStringLiteral("R 05 00")), QStringLiteral("R 00 00"));
    memory.update(names("R 05 00;R 00 00")); // a second one gets the number that the first had
    QCOMPARE(memory.lasting(QStringLiteral("R 05 00")), QStringLiteral("R 00 00"));
    QCOMPARE(memory.lasting(QStringLiteral("R 00 00")), QStringLiteral("R 01 00"));
    QCOMPARE(memory.pcscName(QStringLiteral("R 01 00")), QStringLiteral("R 00 00"));
}

void MemoryTest::leadsToNoReaderThatTookAnothersName()
{
    ReaderNames memory;
    memory.update(names("R (A1) 00 00;R (B2) 01 00"));
    memory.update({});
    QCOMPARE(memory.pcscName(QStringLiteral("R (A1) 00 00")),
             QStringLiteral("R (A1) 00 00")); // perhaps it comes back
    memory.update(names("S 00 00;S 01 00"));
    memory.update(names("S 01 00"));
    memory.update(names("S 02 00;S 01 00")); // S 00 00 as number 2
    memory.update(names("S 02 00"));         // S 01 00 goes
    memory.update(names("S 02 00;S 00 00")); // and comes as number 0
    QCOMPARE(memory.pcscName(QStringLiteral("S 00 00")), QStringLiteral("S 02 00"));
    QCOMPARE(memory.pcscName(QStringLiteral("S 01 00")), QStringLiteral("S 00 00"));
    memory.update(names("S 00 00")); // the first is unplugged: its old name must not lead to the second
    QCOMPARE(memory.pcscName(QStringLiteral("S 01 00")), QStringLiteral("S 00 00"));
    QCOMPARE(memory.pcscName(QStringLiteral("S 00 00")), QStringLiteral("S 02 00"));
    memory.update(names("S 00 00;S 02 00;S 03 00"));
    memory.update(names("S 03 00"));
    QCOMPARE(memory.lasting(QStringLiteral("S 03 00")), QStringLiteral("S 03 00"));
    // A name that nobody was ever known by, but that is another's today.
    ReaderNames fresh;
    fresh.update(names("T 01 00"));
    fresh.update({});
    fresh.update(names("T 00 00"));
    QCOMPARE(fresh.lasting(QStringLiteral("T 00 00")), QStringLiteral("T 01 00"));
    QVERIFY(fresh.pcscName(QStringLiteral("T 00 00")).isEmpty());
}

void MemoryTest::expectsReadersOfTheSettings()
{
    ReaderNames memory(names("R (A1) 00 00;S 00 00"));
    memory.update(names("R (A1) 03 00;S 01 00"));
    QCOMPARE(memory.lasting(QStringLiteral("R (A1) 03 00")), QStringLiteral("R (A1) 00 00"));
    // Without a serial number the one that is there need not be the one of the settings.
    QCOMPARE(memory.lasting(QStringLiteral("S 01 00")), QStringLiteral("S 01 00"));
}

void MemoryTest::remembersBlockSizesOverARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("block-sizes"));
    {
        BlockSizes sizes(file);
        QCOMPARE(sizes.sizeFor("\x3B\x01", 255), 255);
        sizes.learn("\x3B\x01", 120);
        sizes.learn("\x3B\x02", 60);
        sizes.learn("\x3B\x02", 120); // it never grows
        QCOMPARE(sizes.sizeFor("\x3B\x01", 255), 120);
    }
    const BlockSizes again(file);
    QCOMPARE(again.sizeFor("\x3B\x01", 255), 120);
    QCOMPARE(again.sizeFor("\x3B\x01", 100), 100); // the settings may ask for less
    QCOMPARE(again.sizeFor("\x3B\x02", 255), 60);
    QCOMPARE(again.sizeFor("\x3B\x03", 255), 255);
    QCOMPARE(contentOf(file), QByteArray("3B01 120\n3B02 60\n"));
    const BlockSizes elsewhere;
    QCOMPARE(elsewhere.sizeFor("\x3B\x01", 255), 255); // the control: nothing but the file tells
}

void MemoryTest::learnsBesideAnotherProgram()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("block-sizes"));
    BlockSizes one(file);
    BlockSizes other(file);
    one.learn("\x3B\x01", 120);
    other.learn("\x3B\x02", 60);
    const BlockSizes later(file);
    QCOMPARE(later.sizeFor("\x3B\x01", 255), 120);
    QCOMPARE(later.sizeFor("\x3B\x02", 255), 60);
}

void MemoryTest::survivesAnyBlockSizeFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("not text") << QByteArray("\0\xFF\x01\n\n\0", 6);
    QTest::newRow("sizes that cannot be")
        << QByteArray("3B01 0\n3B01 -5\n3B01 255\n3B01 99999999999\n3B01 x\n");
    QTest::newRow("no ATR") << QByteArray(" 60\nxyz 60\n60\n");
    QTest::newRow("too long an ATR") << QByteArray(68, 'A') + " 60\n";
    QTest::newRow("one endless line") << QByteArray(1'000'000, '3');
}

void MemoryTest::survivesAnyBlockSizeFile()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("block-sizes"));
    writeFile(file, text);
    BlockSizes sizes(file);
    QCOMPARE(sizes.sizeFor("\x3B\x01", 255), 255);
    sizes.learn("\x3B\x07", 60);
    QCOMPARE(contentOf(file), QByteArray("3B07 60\n")); // what was wrong is gone
}

void MemoryTest::boundsTheBlockSizeFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("block-sizes"));
    BlockSizes sizes(file);
    for (int card = 0; card < 300; ++card)
        sizes.learn(QByteArray("\x3B") + char(card >> 8) + char(card & 0xFF), 60);
    QCOMPARE(contentOf(file).count('\n'), 256);
}

void MemoryTest::waitsLongerForAProcessThatKeepsEnding()
{
    RestartPause pause;
    QCOMPARE(pause.pause(), 0ms);
    pause.ended();
    QCOMPARE(pause.pause(), 0ms); // once is no habit
    pause.ended();
    QCOMPARE(pause.pause(), 250ms);
    pause.ended();
    QCOMPARE(pause.pause(), 500ms);
    for (int i = 0; i < 1000; ++i) {
        const auto before = pause.pause();
        pause.ended();
        QVERIFY(pause.pause() >= before);
    }
    QCOMPARE(pause.pause(), 30s);
    pause.worked();
    QCOMPARE(pause.pause(), 0ms);
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_card_memory.moc"
