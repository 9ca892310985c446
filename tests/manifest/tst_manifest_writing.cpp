#include "core/base/atomic_file.h"
#include "core/base/csv.h"
#include "core/manifest/rejects.h"

#include <QDir>

#include "reading_kit.h"

namespace csv = base::csv;

namespace {
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}
} // namespace

/// CSV that is safe to open in a spreadsheet, files that appear at once, and the rejects file made of both.
class TestWriting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guardsFormulas_data();
    void guardsFormulas();
    void quotesWhatNeedsQuotes_data();
    void quotesWhatNeedsQuotes();
    void readsBackWhatItWrote();
    void fileAppearsCompleteOrNotAtAll();
    void fileIsForItsOwnerAlone();
    void saysWhyAFileCannotBeWritten();
    void rejectsNameRowColumnReasonAndCells();
    void rejectsAreSafeToOpen();
};

void TestWriting::guardsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("guarded");
    for (const char *bad : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\rx", "\nx", " =1", "\"=1", "  \"\" @x",
                            "=HYPERLINK(\"x\")"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << true;
    for (const char16_t c : {u'\uFF1D', u'\uFF0B', u'\uFF0D', u'\uFF20'})
        QTest::addRow("full-width %x", int(c)) << QString(QChar(c)) + u'1' << true;
    QTest::newRow("no-break blank first") << QStringLiteral("\u00A0=1") << true;
    for (const char *good :
         {"", "a=1", "1-1", "'=1", "89049032123451234512345678901235", "user@example.com", "_-"})
        QTest::newRow(good[0] ? good : "empty") << QString::fromLatin1(good) << false;
}

void TestWriting::guardsFormulas()
{
    QFETCH(QString, text);
    QFETCH(bool, guarded);
    QCOMPARE(csv::guarded(text), guarded ? u'\'' + text : text);
}

void TestWriting::quotesWhatNeedsQuotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QStringLiteral("abc") << QByteArray("abc");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("semicolon") << QStringLiteral("a;b") << QByteArray("\"a;b\"");
    QTest::newRow("quote") << QStringLiteral("a\"b") << QByteArray("\"a\"\"b\"");
    QTest::newRow("line end") << QStringLiteral("a\r\nb") << QByteArray("\"a\r\nb\"");
    QTest::newRow("blank at the end") << QStringLiteral("a ") << QByteArray("\"a \"");
    QTest::newRow("EID stays digits") << QStringLiteral("89049032123451234512345678901235")
                                      << QByteArray("\"89049032123451234512345678901235\"");
    QTest::newRow("leading zeros") << QStringLiteral("00012345") << QByteArray("00012345");
    QTest::newRow("UTF-8") << QStringLiteral("gr\u00FC\u00DF") << QByteArray("gr\xC3\xBC\xC3\x9F");
    QTest::newRow("formula with quotes") << QStringLiteral("=\"x\"") << QByteArray("\"'=\"\"x\"\"\"");
}

void TestWriting::quotesWhatNeedsQuotes()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(csv::cell(text), cell);
}

void TestWriting::readsBackWhatItWrote()
{
    const QStringList odd{QStringLiteral("a,b"),    QStringLiteral("a\"b\""), QStringLiteral("l1\r\nl2"),
                          QStringLiteral(" x "),    QStringLiteral("\u20AC"), QString(),
                          QStringLiteral("a;b\tc"), QStringLiteral("\"\"")};
    QByteArray bytes = csv::record({QStringLiteral("serial"), QStringLiteral("note")});
    for (qsizetype i = 0; i < odd.size(); ++i)
        bytes += csv::record({QStringLiteral("S%1").arg(i), odd[i]});
    const auto reading = kit::readText(bytes);
    QVERIFY2(reading.has_value(), qPrintable(kit::why(reading)));
    QCOMPARE(reading->size(), odd.size());
    for (qsizetype i = 0; i < odd.size(); ++i)
        QCOMPARE(reading->row(i).extras.front(), odd[i]);
    QCOMPARE(csv::record({QString()}), QByteArray("\"\"\r\n"));
}

void TestWriting::fileAppearsCompleteOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    QVERIFY(base::writeFileAtomically(path, "old").has_value());
    {
        auto file = base::AtomicFile::create(path);
        QVERIFY(file && file->write("new"));
        QCOMPARE(bytesOf(path), QByteArray("old"));
    }
    QCOMPARE(bytesOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("out.csv")});
    QVERIFY(base::writeFileAtomically(path, "new").has_value());
    QCOMPARE(bytesOf(path), QByteArray("new"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("out.csv")});
}

void TestWriting::fileIsForItsOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out"));
    QVERIFY(base::writeFileAtomically(path, "x").has_value());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
}

void TestWriting::saysWhyAFileCannotBeWritten()
{
    const QTemporaryDir folder;
    const auto missing = base::writeFileAtomically(folder.filePath(QStringLiteral("no/such/out")), "x");
    QCOMPARE(missing.error().kind, base::ErrorKind::MissingPart);
    QVERIFY(!missing.error().remedy.isEmpty());
    // A folder stands where the file should go.
    const auto taken = base::writeFileAtomically(folder.path(), "x");
    QVERIFY(!taken);
}

void TestWriting::rejectsNameRowColumnReasonAndCells()
{
    const auto reading =
        kit::readText("serial,eid,activation_code,note\nA,123,1$h.example$CANARY,\"x,y\"\nB,,\n");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rejects.csv"));
    QVERIFY(manifest::writeRejects(path, reading.error()).has_value());
    const auto lines = bytesOf(path).split('\n');
    QCOMPARE(lines.size(), 4); // header, two faults, end
    QCOMPARE(lines[0], QByteArray("row,column,reason,remedy,original,serial,eid,activation_code,note\r"));
    QVERIFY(lines[1].startsWith("2,eid,"));
    QVERIFY(lines[1].endsWith(
        ",123,A,123,\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2,\"x,y\"\r"));
    QVERIFY(lines[2].startsWith("3,,"));
    QVERIFY(!bytesOf(path).contains("CANARY"));
}

void TestWriting::rejectsAreSafeToOpen()
{
    const auto reading = kit::readText("serial,=note\n=1+1,@SUM(1)\n+2,-3\n");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rejects.csv"));
    QVERIFY(manifest::writeRejects(path, reading.error()).has_value());
    for (const QByteArray &line : bytesOf(path).split('\n')) {
        for (const QByteArray &cell : line.split(',')) {
            const QByteArray text = cell.startsWith('"') ? cell.mid(1) : cell;
            QVERIFY2(text.isEmpty() || !QByteArray("=+-@").contains(text.front()), line.constData());
        }
    }
    QVERIFY(bytesOf(path).contains("'=1+1"));
}

QTEST_GUILESS_MAIN(TestWriting)
#include "tst_manifest_writing.moc"
