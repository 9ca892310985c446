#include "core/label/pdf_file.h"
#include "core/label/pdf_printer.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <sys/stat.h>

#include "label_kit.h"

using label::Correction;
using label::LabelStock;
using label::Outcome;
using label::PdfPrinter;

/// The PDF that comes out is read back by other programs: poppler for dots and text, zbar for the code.
class TestPdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBackExactly_data();
    void readsBackExactly();
    void aDamagedLabelDoesNotReadBack();
    void holdsSerialAndEidAsText();
    void pageIsTheLabel();
    void namesNoSecret();
    void pathPartsAreSafe_data();
    void pathPartsAreSafe();
    void pathPartsNeverCollide();
    void liesUnderBatchAndSerial();
    void printsOnTheCallersThreadInOrder();
    void replacesTheFileOfAnEarlierPrint();
    void refusesWhatDoesNotFitAndWritesNothing();
    void saysThatTheFolderCannotBeWritten();
    void checksWithoutPrinting();
    void dropsJobsWithoutCallingBackWhenDestroyed();
};

namespace {

constexpr Correction kCorrections[] = {Correction::Low, Correction::Medium, Correction::Quartile,
                                       Correction::High};

/// Prints one label and waits for its outcome.
Outcome print(PdfPrinter &printer, const label::LabelContent &content, const LabelStock &stock = {})
{
    std::optional<Outcome> outcome;
    printer.print({content, stock}, [&outcome](Outcome got) { outcome = std::move(got); });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60000))
        qFatal("The printer did not answer.");
    return *outcome;
}

QStringList filesUnder(const QString &folder)
{
    QStringList found;
    for (const QString &sub : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden)) {
        for (const QString &file : QDir(folder + u'/' + sub).entryList(QDir::Files | QDir::Hidden))
            found << sub + u'/' + file;
    }
    return found;
}

} // namespace

void TestPdf::readsBackExactly_data()
{
    QTest::addColumn<int>("payload");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("dpi");
    for (int payload = 0; payload < kit::payloads().size(); ++payload) {
        for (int level = 0; level < 4; ++level) {
            for (const int dpi : {203, 300, 600})
                QTest::addRow("%s, %s, %d dpi", kit::payloads()[payload].name,
                              qPrintable(esim::nameOf(kCorrections[level])), dpi)
                    << payload << level << dpi;
        }
    }
}

void TestPdf::readsBackExactly()
{
    QFETCH(int, payload);
    QFETCH(int, level);
    QFETCH(int, dpi);
    const QByteArray text = kit::payloads()[payload].text;
    auto look = label::builtInTemplate();
    look.correction = kCorrections[level];
    // Not whole points: the page is rounded, the dots are not.
    const LabelStock stock{61.3, 40.7, dpi, {}};
    const auto layout = label::layOut(kit::content(text), stock, look);
    QVERIFY2(layout.has_value(), layout ? "" : qPrintable(layout.error().sentence()));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("label.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(label::toPdf(*layout, stock, QStringLiteral("SN")));
    file.close();
    const QImage page = kit::rasterised(file.fileName(), dpi);
    QCOMPARE(kit::decode(page), QList<QByteArray>{text});
    // The symbol arrives in the printer's own dots, unscaled.
    const int dots = layout->dotsPerModule;
    for (int y = 0; y < layout->symbol.modules() * dots; ++y) {
        for (int x = 0; x < layout->symbol.modules() * dots; ++x) {
            const bool dark = qGray(page.pixel(layout->symbolAt + QPoint(x, y))) < 128;
            QVERIFY2(dark == layout->symbol.isDark(x / dots, y / dots),
                     qPrintable(QStringLiteral("dot %1,%2").arg(x).arg(y)));
        }
    }
}

void TestPdf::aDamagedLabelDoesNotReadBack()
{
    // The control for the test above: a finder pattern painted over must be seen.
    const auto layout = label::layOut(kit::content(), LabelStock{});
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("label.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(label::toPdf(*layout, LabelStock{}, QStringLiteral("SN")));
    file.close();
    QImage page = kit::rasterised(file.fileName(), 203).convertToFormat(QImage::Format_Grayscale8);
    QCOMPARE(kit::decode(page).size(), 1);
    for (int y = 0; y < 9 * layout->dotsPerModule; ++y) {
        for (int x = 0; x < 9 * layout->dotsPerModule; ++x)
            page.setPixel(layout->symbolAt + QPoint(x, y), qRgb(255, 255, 255));
    }
    QVERIFY(kit::decode(page).isEmpty());
}

void TestPdf::holdsSerialAndEidAsText()
{
    const QTemporaryDir folder;
    PdfPrinter printer(folder.path());
    const auto outcome = print(printer, kit::content());
    QCOMPARE(outcome.kind, Outcome::Kind::Printed);
    const QString text = kit::textOf(outcome.where);
    QVERIFY2(text.contains(QLatin1String("SN-00012345")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String(kit::kEid)), qPrintable(text));
    const QString fonts = QString::fromUtf8(kit::outputOf(QStringLiteral("pdffonts"), {outcome.where}));
    QVERIFY2(fonts.contains(QLatin1String("yes")), qPrintable(fonts)); // embedded
}

void TestPdf::pageIsTheLabel()
{
    const QTemporaryDir folder;
    PdfPrinter printer(folder.path());
    const auto outcome = print(printer, kit::content());
    const QString info = QString::fromUtf8(kit::outputOf(QStringLiteral("pdfinfo"), {outcome.where}));
    QVERIFY2(info.contains(QLatin1String("Pages:           1\n")), qPrintable(info));
    QVERIFY2(info.contains(QLatin1String("144 x 72 pts")), qPrintable(info)); // 50.8 x 25.4 mm
}

void TestPdf::namesNoSecret()
{
    const QTemporaryDir folder;
    PdfPrinter printer(folder.path());
    const auto outcome = print(printer, kit::content("LPA:1$smdp.example.com$CANARY-77"));
    QCOMPARE(outcome.kind, Outcome::Kind::Printed);
    QVERIFY(!outcome.where.contains(QLatin1String("CANARY")));
    QVERIFY(!kit::outputOf(QStringLiteral("pdfinfo"), {outcome.where}).contains("CANARY"));
    QVERIFY(!kit::textOf(outcome.where).contains(QLatin1String("CANARY")));
    QFile file(outcome.where);
    QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("CANARY"));
    struct stat status
    {};
    QCOMPARE(::stat(QFile::encodeName(outcome.where).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
    QCOMPARE(::stat(QFile::encodeName(folder.filePath(QStringLiteral("batch-1"))).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0700);
}

void TestPdf::pathPartsAreSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("plain") << QStringLiteral("SN-0001_a.b") << QStringLiteral("SN-0001_a.b");
    QTest::newRow("slash") << QStringLiteral("A/B") << QStringLiteral("A%2FB");
    QTest::newRow("up") << QStringLiteral("..") << QStringLiteral("%2E.");
    QTest::newRow("here") << QStringLiteral(".") << QStringLiteral("%2E");
    QTest::newRow("traversal") << QStringLiteral("../../etc/passwd")
                               << QStringLiteral("%2E.%2F..%2Fetc%2Fpasswd");
    QTest::newRow("hidden") << QStringLiteral(".part-1") << QStringLiteral("%2Epart-1");
    QTest::newRow("empty") << QString() << QStringLiteral("%");
    QTest::newRow("blank and percent") << QStringLiteral("a b%") << QStringLiteral("a%20b%25");
    QTest::newRow("UTF-8") << QStringLiteral("gr\u00FCn") << QStringLiteral("gr%C3%BCn");
    QTest::newRow("NUL") << QString(QChar(0)) << QStringLiteral("%00");
    QTest::newRow("backslash") << QStringLiteral("a\\b") << QStringLiteral("a%5Cb");
}

void TestPdf::pathPartsAreSafe()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    QCOMPARE(label::pathPart(text), part);
}

void TestPdf::pathPartsNeverCollide()
{
    const QString longText(300, u'/');
    const QStringList texts{QStringLiteral("A/B"),
                            QStringLiteral("A%2FB"),
                            QStringLiteral("A_B"),
                            QStringLiteral("A\\B"),
                            QStringLiteral("A.B"),
                            QString(),
                            QStringLiteral("%"),
                            QStringLiteral("%25"),
                            QStringLiteral(".."),
                            QStringLiteral("%2E."),
                            QStringLiteral("%2E%2E"),
                            QStringLiteral("a/b"),
                            longText,
                            longText + u'a',
                            longText + u'b',
                            label::pathPart(longText)};
    QSet<QString> parts;
    for (const QString &text : texts) {
        const QString part = label::pathPart(text);
        parts.insert(part);
        QVERIFY(!part.isEmpty() && part.size() <= 200 && !part.contains(u'/') && !part.startsWith(u'.'));
    }
    QCOMPARE(parts.size(), texts.size());
}

void TestPdf::liesUnderBatchAndSerial()
{
    const QTemporaryDir folder;
    PdfPrinter printer(folder.filePath(QStringLiteral("new/labels")));
    auto content = kit::content();
    QCOMPARE(print(printer, content).where,
             folder.filePath(QStringLiteral("new/labels/batch-1/SN-00012345.pdf")));
    const QStringList serials{
        QStringLiteral("A/B"),     QStringLiteral("A_B"),         QStringLiteral(".."),
        QStringLiteral("../../x"), QStringLiteral("/etc/passwd"), QStringLiteral(".pdf"),
        QString(64, u'/')};
    content.batch = QStringLiteral("../batch/..");
    for (const QString &serial : serials) {
        content.serial = serial;
        const auto outcome = print(printer, content);
        QVERIFY2(outcome.kind == Outcome::Kind::Printed,
                 outcome.error ? qPrintable(outcome.error->sentence()) : "");
        QVERIFY(QFile::exists(outcome.where));
    }
    QCOMPARE(filesUnder(folder.filePath(QStringLiteral("new/labels"))).size(), serials.size() + 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("new")});
}

void TestPdf::printsOnTheCallersThreadInOrder()
{
    const QTemporaryDir folder;
    PdfPrinter printer(folder.path());
    QStringList order;
    bool isSameThread = true;
    bool isLater = false;
    for (int i = 0; i < 10; ++i) {
        auto content = kit::content();
        content.serial = QStringLiteral("S%1").arg(i);
        printer.print({content, {}}, [&, serial = content.serial](const Outcome &outcome) {
            order << serial;
            isSameThread = isSameThread && isLater && QThread::currentThread() == qApp->thread();
            QCOMPARE(outcome.kind, Outcome::Kind::Printed);
        });
    }
    isLater = true;
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 10, 60000);
    QVERIFY(isSameThread);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(order[i], QStringLiteral("S%1").arg(i));
}

void TestPdf::replacesTheFileOfAnEarlierPrint()
{
    const QTemporaryDir folder;
    PdfPrinter printer(folder.path());
    const auto first = print(printer, kit::content());
    auto again = kit::content();
    again.reprint = 1;
    const auto second = print(printer, again);
    QCOMPARE(first.where, second.where);
    QVERIFY(kit::textOf(second.where).contains(QLatin1String("REPRINT 1")));
    QCOMPARE(filesUnder(folder.path()), QStringList{QStringLiteral("batch-1/SN-00012345.pdf")});
}

void TestPdf::refusesWhatDoesNotFitAndWritesNothing()
{
    const QTemporaryDir folder;
    PdfPrinter printer(folder.path());
    const auto small = print(printer, kit::content(), LabelStock{25.4, 12.7, 203, {}});
    QCOMPARE(small.kind, Outcome::Kind::NotPrinted);
    QCOMPARE(small.error->code.text(), QStringLiteral("label.does-not-fit"));
    const auto unknown = print(printer, kit::content(), LabelStock{50, 25, 203, QStringLiteral("nothing")});
    QCOMPARE(unknown.kind, Outcome::Kind::NotPrinted);
    QVERIFY(filesUnder(folder.path()).isEmpty());
}

void TestPdf::saysThatTheFolderCannotBeWritten()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // A file stands where the folder should be; this also holds for the superuser.
    PdfPrinter printer(file.fileName() + QStringLiteral("/labels"));
    const auto outcome = print(printer, kit::content());
    QCOMPARE(outcome.kind, Outcome::Kind::NotPrinted);
    QCOMPARE(outcome.error->kind, base::ErrorKind::MissingPart);
    QVERIFY(!outcome.error->remedy.isEmpty());
}

void TestPdf::checksWithoutPrinting()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    PdfPrinter good(folder.filePath(QStringLiteral("not/yet/there")));
    PdfPrinter bad(file.fileName() + QStringLiteral("/labels"));
    std::optional<base::Result<QString>> goodSays;
    std::optional<base::Result<QString>> badSays;
    good.check([&](base::Result<QString> says) { goodSays = std::move(says); });
    bad.check([&](base::Result<QString> says) { badSays = std::move(says); });
    QTRY_VERIFY_WITH_TIMEOUT(goodSays && badSays, 60000);
    QVERIFY(goodSays->has_value());
    QVERIFY(!badSays->has_value());
    QCOMPARE(badSays->error().kind, base::ErrorKind::MissingPart);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("not"))));
}

void TestPdf::dropsJobsWithoutCallingBackWhenDestroyed()
{
    const QTemporaryDir folder;
    int calls = 0;
    {
        PdfPrinter printer(folder.path());
        for (int i = 0; i < 5; ++i)
            printer.print({kit::content(), {}}, [&calls](const Outcome &) { ++calls; });
    }
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

QTEST_MAIN(TestPdf)
#include "tst_label_pdf.moc"
