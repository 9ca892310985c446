#include "core/label/report.h"
#include "tests/label/label_kit.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace label;

/// Reports, judged from the paper's side: poppler and zbar read back what was written.
class TestLabelReport : public QObject
{
    Q_OBJECT

private:
    struct Word
    {
        int page = 0;
        QRectF box; ///< in points
        QString text;
    };

    /// Every word with its place, as poppler finds it.
    static QList<Word> wordsOf(const QString &file)
    {
        QXmlStreamReader xml(
            kit::outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")}));
        QList<Word> words;
        int page = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("page"))
                ++page;
            if (!xml.isStartElement() || xml.name() != QLatin1String("word"))
                continue;
            const auto at = [&](const char *name) {
                return xml.attributes().value(QLatin1String(name)).toDouble();
            };
            const QRectF box(QPointF(at("xMin"), at("yMin")), QPointF(at("xMax"), at("yMax")));
            words.append({page, box, xml.readElementText()});
        }
        return words;
    }

    /// Words that lie on one another: text that ran out of its cell.
    static QStringList collisions(const QList<Word> &words)
    {
        QStringList found;
        for (qsizetype i = 0; i < words.size(); ++i) {
            for (qsizetype j = i + 1; j < words.size() && words[j].page == words[i].page; ++j) {
                const QRectF common = words[i].box.intersected(words[j].box);
                if (common.width() > 1 && common.height() > words[i].box.height() / 2)
                    found << words[i].text + QLatin1Char('|') + words[j].text;
            }
        }
        return found;
    }

    static QStringList outside(const QList<Word> &words, QSizeF paper)
    {
        constexpr double kMargin = 11.5 / 25.4 * 72;
        const QRectF printable(kMargin, kMargin, paper.width() - 2 * kMargin, paper.height() - 2 * kMargin);
        QStringList found;
        for (const Word &word : words) {
            if (!printable.contains(word.box.center()) || word.box.left() < printable.left() - 1 ||
                word.box.right() > printable.right() + 1)
                found << word.text;
        }
        return found;
    }

    static int pagesOf(const QString &file)
    {
        const QByteArray info = kit::outputOf(QStringLiteral("pdfinfo"), {file});
        return QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)"))
            .match(QString::fromUtf8(info))
            .captured(1)
            .toInt();
    }

    static Report batchLike(int rows)
    {
        Report report;
        report.title = QStringLiteral("Batch line-4-2026-11-22");
        report.totals = {{QStringLiteral("units"), QString::number(rows)},
                         {QStringLiteral("done"), QStringLiteral("0")}};
        report.facts = {{QStringLiteral("Manifest"), QStringLiteral("first-batch.csv")},
                        {QStringLiteral("SHA-256"), QString(64, QLatin1Char('a'))}};
        report.sealTitle = QStringLiteral("Head of the journal");
        report.seal = QStringLiteral("123:") + QString(64, QLatin1Char('b'));
        report.footer = QStringLiteral("Station test-line");
        report.signatures = {QStringLiteral("Made by: name, date, signature"),
                             QStringLiteral("Checked by: name, date, signature")};
        ReportTable table;
        table.columns = {
            {QStringLiteral("Serial"), 2}, {QStringLiteral("EID"), 3}, {QStringLiteral("Reason"), 4}};
        for (int i = 0; i < rows; ++i)
            table.rows.push_back(
                {QStringLiteral("SN-%1").arg(i, 6, 10, QLatin1Char('0')), QString::fromLatin1(kit::kEid),
                 i % 3 == 0 ? QStringLiteral("The card was taken out while the profile was being installed. "
                                             "Put it back, so that it can be read.")
                            : QString()});
        report.tables = {table};
        return report;
    }

private Q_SLOTS:
    void thousandsOfRowsArePaginated()
    {
        constexpr int kRows = 5000;
        QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("report.pdf"));
        QElapsedTimer time;
        time.start();
        QVERIFY(writeReport(batchLike(kRows), file));
        const int pages = pagesOf(file);
        qInfo() << kRows << "rows," << pages << "pages," << time.elapsed() << "ms,"
                << QFile(file).size() / 1024 << "KiB";
        QVERIFY(pages > 50);
        const QList<Word> words = wordsOf(file);
        QHash<QString, int> serials;
        QHash<int, int> headers;
        for (const Word &word : words) {
            if (word.text.startsWith(QLatin1String("SN-")))
                ++serials[word.text];
            if (word.text == QLatin1String("EID"))
                ++headers[word.page];
        }
        QCOMPARE(serials.size(), kRows);
        for (const int times : std::as_const(serials))
            QCOMPARE(times, 1);
        for (int page = 1; page < pages; ++page)
            QCOMPARE(headers[page], 1);
        QCOMPARE(collisions(words), QStringList());
        QCOMPARE(outside(words, QSizeF(842, 595)), QStringList());
        const QString text = QString::fromUtf8(kit::outputOf(
            QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")}));
        for (int page = 1; page <= pages; ++page)
            QVERIFY(text.contains(QStringLiteral("Page %1 of %2\n").arg(page).arg(pages)));
    }

    void theSealReadsBack()
    {
        QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("report.pdf"));
        const Report report = batchLike(3);
        QVERIFY(writeReport(report, file));
        kit::outputOf(QStringLiteral("pdftoppm"),
                      {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-gray"),
                       QStringLiteral("-png"), file, place.filePath(QStringLiteral("page"))});
        QCOMPARE(kit::decode(QImage(place.filePath(QStringLiteral("page-1.png")))),
                 QList<QByteArray>{report.seal.toUtf8()});
        QString text =
            QString::fromUtf8(kit::outputOf(QStringLiteral("pdftotext"), {file, QStringLiteral("-")}));
        text.remove(QRegularExpression(QStringLiteral("\\s")));
        QVERIFY(text.contains(report.seal));
        QCOMPARE(pagesOf(file), 1);
    }

    void everySortOfTextFits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("cut");
        QTest::newRow("one endless word") << QString(20000, QLatin1Char('W')) << true;
        QTest::newRow("many words") << QStringLiteral("word ").repeated(5000) << true;
        QTest::newRow("markup") << QStringLiteral("<b>&amp;</b><img src=x>") << false;
        QTest::newRow("lines") << QStringLiteral("one\ntwo\r\nthree\u2028four\tfive") << false;
        QTest::newRow("right to left") << QStringLiteral("\u05d0\u05d1\u05d2 123") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void everySortOfTextFits()
    {
        QFETCH(QString, text);
        QFETCH(bool, cut);
        QTemporaryDir place;
        for (const ReportPage page : {ReportPage::Landscape, ReportPage::Portrait}) {
            const QString file = place.filePath(QStringLiteral("report.pdf"));
            Report report = batchLike(8);
            report.page = page;
            report.title += text.left(3000);
            report.facts.append({text.left(300), text.left(2000)});
            report.tables.front().rows[2] = {text, text, text};
            report.footer = text;
            QVERIFY(writeReport(report, file));
            const QList<Word> words = wordsOf(file);
            QCOMPARE(collisions(words), QStringList());
            QCOMPARE(outside(words, page == ReportPage::Landscape ? QSizeF(842, 595) : QSizeF(595, 842)),
                     QStringList());
            const QByteArray all = kit::outputOf(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
            QCOMPARE(all.contains("\u2026"), cut);
            QVERIFY(all.contains("SN-000007"));
            if (text.startsWith(QLatin1Char('<')))
                QVERIFY(all.contains("<b>"));
        }
    }

    void theChecksSeeWhatIsWrong()
    {
        // The control: two words on one another, and one beyond the margin, are found.
        const QList<Word> words{{1, QRectF(100, 100, 80, 10), QStringLiteral("left")},
                                {1, QRectF(150, 101, 80, 10), QStringLiteral("right")},
                                {1, QRectF(700, 300, 130, 10), QStringLiteral("far")}};
        QCOMPARE(collisions(words), QStringList{QStringLiteral("left|right")});
        QCOMPARE(outside(words, QSizeF(842, 595)), QStringList{QStringLiteral("far")});
    }

    void aFileThatCannotBeWrittenIsRefused()
    {
        const auto refused = writeReport(batchLike(1), QStringLiteral("/nowhere/at/all/report.pdf"));
        QVERIFY(!refused);
        QVERIFY(!refused.error().text.isEmpty());
    }
};

QTEST_MAIN(TestLabelReport)
#include "tst_label_report.moc"
