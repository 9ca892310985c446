#include "core/carrier/es2plus/allotments.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace carrier::es2plus;

namespace {

const base::Instant kNow = base::fromIso(QStringLiteral("2026-11-21T12:00:00.000Z"));
const QString kEid = QStringLiteral("89049032123451234512345678901235");

esim::Iccid iccid(int number)
{
    return *esim::Iccid::fromText(QStringLiteral("898830700000000%1").arg(number, 4, 10, QLatin1Char('0')));
}

std::vector<InventoryRow> rows(int count)
{
    std::vector<InventoryRow> list;
    for (int i = 0; i < count; ++i)
        list.push_back({iccid(i), QStringLiteral("T")});
    return list;
}

/// An allotment file in a folder of its own.
struct Book
{
    base::Result<void> open()
    {
        book.reset(); // the lock
        auto made = Allotments::open(path(), key);
        if (!made)
            return tl::unexpected(made.error());
        book = std::move(*made);
        book->setInventory(rows(stock));
        return {};
    }
    QString path() const { return folder.filePath(QStringLiteral("allotments.jsonl")); }
    QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size())
            qFatal("cannot write");
    }
    base::Result<Allotment> allot(const QByteArray &intent, const QString &eid = {})
    {
        Wish wish{intent, std::nullopt};
        if (!eid.isEmpty())
            wish.eid = *esim::Eid::fromText(eid);
        return book->allot(wish, kNow);
    }

    QTemporaryDir folder;
    int stock = 10;
    base::Secret key{QByteArray(32, 'k')};
    std::unique_ptr<Allotments> book;
};

} // namespace

class TestAllotments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersEverythingAfterARestart();
    void makesMatchingIdsNobodyCanGuess();
    void isDurableBeforeItAnswers();
    void dropsATornLastLineAtAnyByte();
    void refusesToStartOnAnyOtherFault();
    void refusesAnotherKey();
    void isUsedByOneAtATime();
    void returnedIccidsAreAllottedAgain();
    void doesNotAllotWhatItCannotWrite();
    void readsInventories_data();
    void readsInventories();
    void refusesInventories_data();
    void refusesInventories();
};

void TestAllotments::remembersEverythingAfterARestart()
{
    Book book;
    QVERIFY(book.open());
    const auto plain = book.allot("a");
    const auto bound = book.allot("b", kEid);
    QVERIFY(plain && bound && book.allot("c") && book.allot("d"));
    QVERIFY(book.book->confirm(iccid(0), QStringLiteral("smdp.example.com"), kNow));
    QVERIFY(book.book->bury(iccid(2), QStringLiteral("no such profile"), kNow));
    QVERIFY(book.book->cancel(iccid(3), kNow));
    QVERIFY(book.open());
    QCOMPARE(book.book->left(), 6);
    QCOMPARE(book.book->all().size(), size_t(4));
    const Allotment *a = book.book->find(QByteArray("a"));
    QVERIFY(a);
    QVERIFY(a->matchingId == plain->matchingId && !a->matchingId.isEmpty());
    QVERIFY(a->stage == Stage::Confirmed);
    QCOMPARE(a->smdpAddress, QStringLiteral("smdp.example.com"));
    QCOMPARE(a->profileType, QStringLiteral("T"));
    QCOMPARE(a->at, kNow);
    const Allotment *b = book.book->find(iccid(1));
    QVERIFY(b && b->stage == Stage::Allotted && b->matchingId.isEmpty());
    QCOMPARE(b->eid->text(), kEid);
    QCOMPARE(b->intent, QByteArray("b"));
    QCOMPARE(book.book->find(iccid(2))->failure, QStringLiteral("no such profile"));
    QVERIFY(book.book->find(iccid(3))->stage == Stage::Cancelled);
    const auto again = book.allot("a");
    QVERIFY(again && again->iccid == iccid(0));
    QCOMPARE(book.allot("e")->iccid.text(), iccid(4).text());
}

void TestAllotments::makesMatchingIdsNobodyCanGuess()
{
    Book book;
    book.stock = 400;
    QVERIFY(book.open());
    static const QRegularExpression form(QStringLiteral("^[0-9A-Z]{8}(-[0-9A-Z]{8}){3}$"));
    QSet<QByteArray> seen;
    for (int i = 0; i < 400; ++i) {
        const auto made = book.allot("i" + QByteArray::number(i));
        QVERIFY(made);
        const QByteArray text = made->matchingId.secret().reveal().toByteArray();
        QVERIFY2(form.match(QString::fromLatin1(text)).hasMatch(), "form");
        seen.insert(text);
        QVERIFY(!book.text().contains(text));
    }
    QCOMPARE(seen.size(), 400);
    QCOMPARE(book.book->left(), 0);
    QCOMPARE(book.allot("one more").error().code.text(), QStringLiteral("carrier.bad-request")); // a blank
    QCOMPARE(book.allot("one-more").error().code.text(), QStringLiteral("carrier.inventory-used-up"));
}

void TestAllotments::isDurableBeforeItAnswers()
{
    // What another eye sees in the file when allot() comes back.
    Book book;
    QVERIFY(book.open());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(book.allot("i" + QByteArray::number(i)));
        QVERIFY(book.text().endsWith('\n'));
        QVERIFY(book.text().contains(iccid(i).text().toLatin1()));
    }
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(book.path()).permissions() & others, QFile::Permissions());
}

void TestAllotments::dropsATornLastLineAtAnyByte()
{
    Book book;
    QVERIFY(book.open());
    QVERIFY(book.allot("a"));
    const QByteArray before = book.text();
    QVERIFY(book.allot("b"));
    const QByteArray whole = book.text();
    for (qsizetype cut = before.size(); cut < whole.size(); ++cut) {
        book.write(whole.left(cut));
        QVERIFY(book.open());
        QCOMPARE(book.book->all().size(), size_t(1));
        QCOMPARE(book.text(), before);
        QVERIFY(book.allot("c"));
        QVERIFY(book.open());
        QCOMPARE(book.book->find(iccid(1))->intent, QByteArray("c"));
    }
    book.write(whole);
    QVERIFY(book.open());
    QCOMPARE(book.book->all().size(), size_t(2)); // the control
}

void TestAllotments::refusesToStartOnAnyOtherFault()
{
    Book book;
    QVERIFY(book.open());
    QVERIFY(book.allot("a") && book.allot("b", kEid) &&
            book.book->confirm(iccid(0), QStringLiteral("h.example"), kNow));
    const QByteArray whole = book.text();
    const QByteArrayList lines = whole.split('\n');
    QCOMPARE(lines.size(), 5); // header, three, and nothing after the last
    const auto refused = [&](const QByteArray &text) {
        book.write(text);
        const auto opened = book.open();
        return !opened && opened.error().code.text() == QLatin1String("carrier.allotments-damaged") &&
               !opened.error().remedy.isEmpty() && book.text() == text;
    };
    for (int i = 0; i < 4; ++i) {
        QByteArrayList without = lines;
        without.removeAt(i);
        if (i < 3) // the last line's absence cannot be seen
            QVERIFY2(refused(without.join('\n')), "a line is missing");
        QByteArrayList twice = lines;
        twice.insert(i, lines[i]);
        QVERIFY2(refused(twice.join('\n')), "a line comes twice");
        QByteArrayList torn = lines;
        torn[i].chop(3);
        QVERIFY2(refused(torn.join('\n')), "a line is torn in the middle");
    }
    QByteArrayList swapped = lines;
    swapped.swapItemsAt(1, 2);
    QVERIFY(refused(swapped.join('\n')));
    QByteArray newer = whole;
    QVERIFY(refused(newer.replace("\"version\":1", "\"version\":2")));
    QByteArray other = whole;
    QVERIFY(refused(other.replace("\"confirmed\"", "\"perhaps\"")));
    QByteArray foreign = whole;
    QVERIFY(refused(foreign.replace(iccid(0).text().toLatin1(), iccid(7).text().toLatin1())));
    QVERIFY(refused("{\"n\":0,\"what\":\"journal\"}\n"));
    book.write(whole);
    QVERIFY(book.open()); // the control
}

void TestAllotments::refusesAnotherKey()
{
    Book book;
    QVERIFY(book.open());
    QVERIFY(book.allot("a"));
    book.key = base::Secret(QByteArray(32, 'x'));
    const auto opened = book.open();
    QVERIFY(!opened);
    QVERIFY(opened.error().text.contains(QStringLiteral("key")));
}

void TestAllotments::isUsedByOneAtATime()
{
    Book book;
    QVERIFY(book.open());
    const auto second = Allotments::open(book.path(), book.key);
    QVERIFY(!second);
    QCOMPARE(second.error().code.text(), QStringLiteral("carrier.allotments-locked"));
}

void TestAllotments::returnedIccidsAreAllottedAgain()
{
    Book book;
    book.stock = 2;
    QVERIFY(book.open());
    const auto first = book.allot("a");
    QVERIFY(first && book.book->giveBack(iccid(0), kNow));
    QVERIFY(book.book->all().empty());
    QVERIFY(book.open());
    QCOMPARE(book.book->left(), 2);
    // The same intent gets the same pair again, as long as nobody else took it.
    const auto again = book.allot("a");
    QVERIFY(again && again->iccid == first->iccid && again->matchingId == first->matchingId);
    QVERIFY(book.book->giveBack(iccid(0), kNow));
    const auto other = book.allot("b");
    QVERIFY(other && other->iccid == iccid(0) && !(other->matchingId == first->matchingId));
    QVERIFY(!book.allot("a"));
    QVERIFY(book.open());
    QCOMPARE(book.book->all().size(), size_t(1));
    QCOMPARE(book.book->find(iccid(0))->intent, QByteArray("b"));
    QCOMPARE(book.book->left(), 1);
}

void TestAllotments::doesNotAllotWhatItCannotWrite()
{
    // A file size limit is what a full disk is: a write that comes out short.
    Book book;
    QVERIFY(book.open());
    QVERIFY(book.allot("a"));
    const QByteArray before = book.text();
    rlimit old{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    for (const int room : {0, 1, 40, 150}) {
        rlimit tight = old;
        tight.rlim_cur = rlim_t(before.size() + room);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto refused = book.allot("b");
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code.text(), QStringLiteral("carrier.allotments-write"));
        QCOMPARE(book.text(), before);
    }
    // Room again: it goes on by itself, with the same ICCID.
    const auto made = book.allot("b");
    QVERIFY(made && made->iccid == iccid(1));
    QVERIFY(book.open());
    QCOMPARE(book.book->all().size(), size_t(2));
}

void TestAllotments::readsInventories_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("found");
    const QStringList both{QStringLiteral("8988307000000000001/A"), QStringLiteral("89883070000000000025/")};
    QTest::newRow("header") << QByteArray(
                                   "iccid,profile_type\n8988307000000000001,A\n89883070000000000025,\n")
                            << both;
    QTest::newRow("no header") << QByteArray("8988307000000000001,A\n89883070000000000025\n") << both;
    QTest::newRow("BOM, CR LF")
        << QByteArray("\xEF\xBB\xBFICCID;type\r\n8988307000000000001;A\r\n89883070000000000025\r\n") << both;
    QTest::newRow("quotes, blanks, tab")
        << QByteArray("\"8988307000000000001\"\t\"A\"\n\n  89883070000000000025  ") << both;
    QTest::newRow("filled up") << QByteArray("8988307000000000001F,A\n89883070000000000025\n") << both;
}

void TestAllotments::readsInventories()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, found);
    const auto read = parseInventory(text, QStringLiteral("file"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence()));
    QStringList list;
    for (const InventoryRow &row : *read)
        list.append(row.iccid.text() + QLatin1Char('/') + row.profileType);
    QCOMPARE(list, found);
}

void TestAllotments::refusesInventories_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QByteArray("") << QString();
    QTest::newRow("header alone") << QByteArray("iccid\n") << QString();
    QTest::newRow("damaged by a spreadsheet")
        << QByteArray("iccid\n8.98831E+18\n") << QStringLiteral("line 2");
    QTest::newRow("twice") << QByteArray("8988307000000000001\n8988307000000000002\n8988307000000000001\n")
                           << QStringLiteral("line 3");
    QTest::newRow("too short") << QByteArray("89883070000000001\n") << QStringLiteral("line 1");
    QTest::newRow("three columns") << QByteArray("8988307000000000001,A,B\n") << QStringLiteral("line 1");
    QTest::newRow("type with a blank") << QByteArray("8988307000000000001,A B\n") << QStringLiteral("line 1");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "8\0",
                                          4)
                            << QStringLiteral("line 1");
}

void TestAllotments::refusesInventories()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, line);
    const auto read = parseInventory(text, QStringLiteral("file"));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, base::ErrorKind::Usage);
    QVERIFY(read.error().where.contains(QStringLiteral("file")));
    QVERIFY2(read.error().where.contains(line), qPrintable(read.error().where));
    QVERIFY(!read.error().remedy.isEmpty());
}

QTEST_GUILESS_MAIN(TestAllotments)
#include "tst_allotments.moc"
