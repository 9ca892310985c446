#include "core/label/sheet_list.h"
#include "core/label/sheet_printer.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImageReader>

#include <signal.h>
#include <sys/stat.h>

#include <cstdio>

#include "label_kit.h"

using label::Outcome;
using label::Sheet;
using label::SheetPrinter;

/// Sheets are read back from their files: which code is in which cell, and what is there after a crash.
class TestSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLabelIsInItsCell_data();
    void everyLabelIsInItsCell();
    void saysPrintedOnlyWhenTheSheetIsThere();
    void writesAPartOfASheetAtFlush();
    void anotherBatchBeginsAnotherSheet();
    void neverWritesOverASheet();
    void twoProgramsNeverTakeTheSameNumber();
    void putsNoLabelOnTwoSheets();
    void aReprintOrAnotherCodeIsAnotherLabel();
    void aLabelThatIsRefusedTakesNoCell();
    void whatIsNotWrittenIsNotPrinted();
    void theListHoldsNoCode();
    void killedBeforeTheSheetNothingExists();
    void killedAfterTheSheetNothingIsDoubled();
};

namespace {

Sheet sheetOf(const QString &name = QStringLiteral("a4-63.5x38.1"))
{
    const auto sheet = label::sheetNamed(name);
    if (!sheet || !*sheet)
        qFatal("no sheet");
    return **sheet;
}

/// A page of four labels.
Sheet smallSheet()
{
    Sheet sheet = sheetOf();
    sheet.cell.columns = 2;
    sheet.cell.rows = 2;
    return sheet;
}

QByteArray codeOf(int number)
{
    return "LPA:1$rsp.truphone.com$QR-G-5C-1LS-" + QByteArray::number(100000 + number);
}

label::LabelJob job(int number, const QString &batch = QStringLiteral("batch-1"), int dpi = 300)
{
    auto content = kit::content(codeOf(number));
    content.serial = QStringLiteral("SN-%1").arg(number, 4, 10, QLatin1Char('0'));
    content.batch = batch;
    return {content, *label::stockFor({QStringLiteral("a4-63.5x38.1"), dpi, {}, {}})};
}

class Outcomes
{
public:
    label::Printer::Done operator()(int number)
    {
        return [this, number](const Outcome &outcome) { m_all.insert(number, outcome); };
    }
    int size() const { return int(m_all.size()); }
    Outcome operator[](int number) const { return m_all.value(number); }

private:
    QMap<int, Outcome> m_all;
};

/// Returns when everything that was asked of the printer before is done.
void settle(SheetPrinter &printer)
{
    bool done = false;
    printer.check([&done](const base::Result<QString> &) { done = true; });
    if (!QTest::qWaitFor([&done] { return done; }, 60000))
        qFatal("The printer did not answer.");
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// Prints two labels and says on standard output what became of them; never ends by itself.
int child(const QString &folder, bool flushes)
{
    SheetPrinter printer(folder, smallSheet());
    for (int i = 0; i < 2; ++i) {
        printer.print(job(i), [](const Outcome &outcome) {
            std::printf("%d\n", int(outcome.kind));
            std::fflush(stdout);
        });
    }
    if (flushes)
        printer.flush();
    printer.check([](const base::Result<QString> &) {
        std::printf("ready\n");
        std::fflush(stdout);
    });
    return QCoreApplication::exec();
}

/// What the child said before it was killed.
QByteArray killedChild(const QString &folder, const QString &mode)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {mode, folder});
    QByteArray said;
    while (!said.contains("ready") && process.waitForReadyRead(60000))
        said += process.readAllStandardOutput();
    ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished(60000);
    return said;
}

} // namespace

void TestSheet::everyLabelIsInItsCell_data()
{
    QTest::addColumn<int>("dpi");
    for (const int dpi : {203, 300, 600})
        QTest::addRow("%d dpi", dpi) << dpi;
}

void TestSheet::everyLabelIsInItsCell()
{
    QFETCH(int, dpi);
    const QTemporaryDir folder;
    const Sheet sheet = sheetOf();
    SheetPrinter printer(folder.path(), sheet);
    Outcomes outcomes;
    for (int i = 0; i < 21; ++i)
        printer.print(job(i, QStringLiteral("b/1"), dpi), outcomes(i));
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 21, 60000);
    const QString file = folder.filePath(QStringLiteral("b%2F1/sheet-0001.pdf"));
    QCOMPARE(outcomes[20].where, file);
    const QImage page = kit::rasterised(file, dpi);
    QVERIFY(std::abs(page.width() - 210 * dpi / 25.4) <= dpi / 72.0); // PDF pages are whole points
    const auto dots = [dpi](double mm) { return qRound(mm * dpi / 25.4); };
    for (int i = 0; i < 21; ++i) {
        const QRect cell(dots(7.25 + i % 3 * 66.04), dots(15.15 + i / 3 * 38.1), dots(63.5), dots(38.1));
        const auto layout = label::layOut(job(i).content, job(i, {}, dpi).stock,
                                          *label::templateNamed(QStringLiteral("63.5x38.1")));
        QCOMPARE(kit::decode(page.copy(cell)), QList<QByteArray>{codeOf(i)});
        // Dot by dot, also on paper.
        for (const QRect &dark : layout->darkDots())
            QVERIFY(qGray(page.pixel(cell.topLeft() + dark.center())) < 128);
    }
    const QString texts = kit::textOf(file);
    for (int i = 0; i < 21; ++i)
        QVERIFY(texts.contains(job(i).content.serial));
    QCOMPARE(texts.count(QLatin1String(kit::kEid)), 21);
}

void TestSheet::saysPrintedOnlyWhenTheSheetIsThere()
{
    const QTemporaryDir folder;
    SheetPrinter printer(folder.path(), smallSheet());
    Outcomes outcomes;
    for (int i = 0; i < 3; ++i)
        printer.print(job(i), outcomes(i));
    settle(printer);
    QCOMPARE(outcomes.size(), 0);
    QVERIFY(QDir(folder.path()).isEmpty());
    const QString file = folder.filePath(QStringLiteral("batch-1/sheet-0001.pdf"));
    bool isThere = false;
    printer.print(job(3), [&](const Outcome &outcome) {
        isThere = outcome.kind == Outcome::Kind::Printed && QFile::exists(file);
    });
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 3, 60000);
    QTRY_VERIFY_WITH_TIMEOUT(isThere, 60000);
    QCOMPARE(outcomes[0].kind, Outcome::Kind::Printed);
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(file).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777u, 0600u);
    QCOMPARE(::stat(QFile::encodeName(folder.filePath(QStringLiteral("batch-1"))).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777u, 0700u);
}

void TestSheet::writesAPartOfASheetAtFlush()
{
    const QTemporaryDir folder;
    SheetPrinter printer(folder.path(), smallSheet());
    Outcomes outcomes;
    printer.flush(); // nothing waits: no empty sheet
    for (int i = 0; i < 6; ++i)
        printer.print(job(i), outcomes(i));
    printer.flush();
    printer.flush();
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 6, 60000);
    QCOMPARE(filesIn(folder.filePath(QStringLiteral("batch-1"))),
             (QStringList{QStringLiteral("sheet-0001.csv"), QStringLiteral("sheet-0001.pdf"),
                          QStringLiteral("sheet-0002.csv"), QStringLiteral("sheet-0002.pdf")}));
    QCOMPARE(outcomes[3].where, folder.filePath(QStringLiteral("batch-1/sheet-0001.pdf")));
    QCOMPARE(outcomes[4].where, folder.filePath(QStringLiteral("batch-1/sheet-0002.pdf")));
    const QImage page = kit::rasterised(outcomes[4].where, 300);
    auto found = kit::decode(page);
    std::sort(found.begin(), found.end());
    QCOMPARE(found, (QList<QByteArray>{codeOf(4), codeOf(5)}));
}

void TestSheet::anotherBatchBeginsAnotherSheet()
{
    const QTemporaryDir folder;
    SheetPrinter printer(folder.path(), smallSheet());
    Outcomes outcomes;
    printer.print(job(1, QStringLiteral("one")), outcomes(1));
    printer.print(job(2, QStringLiteral("two")), outcomes(2));
    settle(printer);
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 1, 60000);
    QCOMPARE(outcomes[1].where, folder.filePath(QStringLiteral("one/sheet-0001.pdf")));
    printer.flush();
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 2, 60000);
    QCOMPARE(outcomes[2].where, folder.filePath(QStringLiteral("two/sheet-0001.pdf")));
}

void TestSheet::neverWritesOverASheet()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("batch-1")));
    QFile foreign(folder.filePath(QStringLiteral("batch-1/sheet-0001.pdf")));
    QVERIFY(foreign.open(QFile::WriteOnly));
    foreign.write("somebody's");
    foreign.close();
    SheetPrinter printer(folder.path(), smallSheet());
    Outcomes outcomes;
    printer.print(job(1), outcomes(1));
    printer.flush();
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 1, 60000);
    QCOMPARE(outcomes[1].where, folder.filePath(QStringLiteral("batch-1/sheet-0002.pdf")));
    QVERIFY(foreign.open(QFile::ReadOnly));
    QCOMPARE(foreign.readAll(), QByteArray("somebody's"));
}

void TestSheet::twoProgramsNeverTakeTheSameNumber()
{
    const QTemporaryDir folder;
    SheetPrinter one(folder.path(), smallSheet());
    SheetPrinter two(folder.path(), smallSheet());
    Outcomes outcomes;
    for (int i = 0; i < 40; ++i) {
        SheetPrinter &printer = i % 2 == 0 ? one : two;
        printer.print(job(i), outcomes(i));
    }
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 40, 60000);
    QHash<QString, int> perSheet;
    for (int i = 0; i < 40; ++i) {
        QCOMPARE(outcomes[i].kind, Outcome::Kind::Printed);
        ++perSheet[outcomes[i].where];
    }
    QCOMPARE(perSheet.size(), 10);
    QCOMPARE(label::labelsOnSheets(folder.filePath(QStringLiteral("batch-1"))).size(), 40);
}

void TestSheet::putsNoLabelOnTwoSheets()
{
    const QTemporaryDir folder;
    Outcomes outcomes;
    {
        SheetPrinter printer(folder.path(), smallSheet());
        printer.print(job(1), outcomes(1));
        printer.print(job(1), outcomes(2)); // the same label twice, while it waits
        printer.flush();
        QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 2, 60000);
        QCOMPARE(outcomes[1].where, outcomes[2].where);
        printer.print(job(1), outcomes(3));
        QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 3, 60000);
    }
    SheetPrinter later(folder.path(), smallSheet());
    later.print(job(1), outcomes(4));
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 4, 60000);
    for (int i = 1; i <= 4; ++i) {
        QCOMPARE(outcomes[i].kind, Outcome::Kind::Printed);
        QCOMPARE(outcomes[i].where, folder.filePath(QStringLiteral("batch-1/sheet-0001.pdf")));
    }
    QCOMPARE(kit::decode(kit::rasterised(outcomes[1].where, 300)), QList<QByteArray>{codeOf(1)});
    // The sheet is gone, and the label with it.
    QVERIFY(QFile::remove(outcomes[1].where));
    SheetPrinter again(folder.path(), smallSheet());
    again.print(job(1), outcomes(5));
    again.flush();
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 5, 60000);
    QCOMPARE(outcomes[5].where, folder.filePath(QStringLiteral("batch-1/sheet-0002.pdf")));
}

void TestSheet::aReprintOrAnotherCodeIsAnotherLabel()
{
    const QTemporaryDir folder;
    SheetPrinter printer(folder.path(), smallSheet());
    Outcomes outcomes;
    auto reprint = job(1);
    reprint.content.reprint = 1;
    auto other = job(1);
    other.content.qrText = base::Secret(codeOf(2));
    printer.print(job(1), outcomes(1));
    printer.flush();
    printer.print(reprint, outcomes(2));
    printer.print(other, outcomes(3));
    printer.flush();
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 3, 60000);
    QVERIFY(outcomes[2].where != outcomes[1].where);
    QCOMPARE(outcomes[2].where, outcomes[3].where);
    QCOMPARE(kit::textOf(outcomes[2].where).count(QLatin1String("REPRINT 1")), 1);
}

void TestSheet::aLabelThatIsRefusedTakesNoCell()
{
    const QTemporaryDir folder;
    SheetPrinter printer(folder.path(), smallSheet());
    Outcomes outcomes;
    auto bad = job(1);
    bad.content.qrText = base::Secret(QByteArray("LPA:1$A.B$") + QByteArray(2000, 'k'));
    printer.print(bad, outcomes(1));
    for (int i = 2; i < 6; ++i)
        printer.print(job(i), outcomes(i));
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 5, 60000);
    QCOMPARE(outcomes[1].kind, Outcome::Kind::NotPrinted);
    QCOMPARE(outcomes[1].error->code.text(), QStringLiteral("label.does-not-fit"));
    QCOMPARE(outcomes[5].kind, Outcome::Kind::Printed);
    printer.print({job(7).content, *label::stockFor({QStringLiteral("57x32"), 300, {}, {}})}, outcomes(7));
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 6, 60000);
    QCOMPARE(outcomes[7].error->code.text(), QStringLiteral("label.size-differs"));
    QCOMPARE(kit::decode(kit::rasterised(outcomes[5].where, 300)).size(), 4);
}

void TestSheet::whatIsNotWrittenIsNotPrinted()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QFile::WriteOnly));
    SheetPrinter printer(file.fileName() + QStringLiteral("/labels"), smallSheet());
    Outcomes outcomes;
    printer.print(job(1), outcomes(1));
    printer.flush();
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 1, 60000);
    QCOMPARE(outcomes[1].kind, Outcome::Kind::NotPrinted);
    QCOMPARE(outcomes[1].error->kind, base::ErrorKind::MissingPart);
    QVERIFY(!outcomes[1].error->remedy.isEmpty());
}

void TestSheet::theListHoldsNoCode()
{
    const QTemporaryDir folder;
    SheetPrinter printer(folder.path(), smallSheet());
    Outcomes outcomes;
    printer.print(job(7), outcomes(7));
    printer.flush();
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 1, 60000);
    QFile list(folder.filePath(QStringLiteral("batch-1/sheet-0001.csv")));
    QVERIFY(list.open(QFile::ReadOnly));
    const QByteArray text = list.readAll();
    QVERIFY(text.startsWith("place,serial,reprint,check\n1,SN-0007,0,"));
    QVERIFY(!text.contains("100007") && !text.contains("LPA"));
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(list.fileName()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777u, 0600u);
}

void TestSheet::killedBeforeTheSheetNothingExists()
{
    const QTemporaryDir folder;
    QCOMPARE(killedChild(folder.path(), QStringLiteral("--waiting")).trimmed(), QByteArray("ready"));
    QVERIFY(QDir(folder.path()).isEmpty());
    SheetPrinter printer(folder.path(), smallSheet());
    Outcomes outcomes;
    for (int i = 0; i < 2; ++i)
        printer.print(job(i), outcomes(i));
    printer.flush();
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 2, 60000);
    QCOMPARE(kit::decode(kit::rasterised(outcomes[0].where, 300)).size(), 2);
}

void TestSheet::killedAfterTheSheetNothingIsDoubled()
{
    const QTemporaryDir folder;
    QCOMPARE(killedChild(folder.path(), QStringLiteral("--flushed")).count("0\n"), 2);
    SheetPrinter printer(folder.path(), smallSheet());
    Outcomes outcomes;
    for (int i = 0; i < 3; ++i)
        printer.print(job(i), outcomes(i));
    printer.flush();
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 3, 60000);
    QCOMPARE(outcomes[1].where, folder.filePath(QStringLiteral("batch-1/sheet-0001.pdf")));
    QCOMPARE(outcomes[2].where, folder.filePath(QStringLiteral("batch-1/sheet-0002.pdf")));
    QCOMPARE(kit::decode(kit::rasterised(outcomes[1].where, 300)).size(), 2);
    QCOMPARE(kit::decode(kit::rasterised(outcomes[2].where, 300)), QList<QByteArray>{codeOf(2)});
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--waiting") || arguments.value(1) == QLatin1String("--flushed"))
        return child(arguments.value(2), arguments.value(1) == QLatin1String("--flushed"));
    QImageReader::setAllocationLimit(512); // an A4 page at 600 dpi
    TestSheet test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_label_sheet.moc"
