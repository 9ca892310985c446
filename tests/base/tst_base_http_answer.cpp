#include "core/base/http_answer.h"

#include <QTest>

using base::http::AnswerReader;
using State = AnswerReader::State;
using Afterwards = AnswerReader::Afterwards;

/// What bytes of a server become an answer, and which do not. Every row is read whole and byte by byte: where
/// the network cuts must not matter.
class TestHttpAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void skipsInterimAnswers();
    void bodyWithoutLengthEndsWithTheConnection();
    void refusesALongHead();
    void keepsNothingOfATooLargeBody();
};

namespace {
constexpr qsizetype kMost = 64;

void row(const char *name, const QByteArray &bytes, State state, int status = 0, const QByteArray &body = {},
         Afterwards afterwards = Afterwards::KeepOpen)
{
    QTest::newRow(name) << bytes << int(state) << status << body << int(afterwards);
}
} // namespace

void TestHttpAnswer::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("afterwards");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";

    row("length", ok + "Content-Length: 5\r\n\r\nhello", State::Complete, 200, "hello");
    row("length nought", ok + "Content-Length: 0\r\n\r\n", State::Complete, 200);
    row("no reason phrase", "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", State::Complete, 200);
    row("bare line ends", "HTTP/1.1 200 OK\nContent-Length: 2\n\nhi", State::Complete, 200, "hi");
    row("the same length twice", ok + "Content-Length: 2\r\nContent-Length: 2\r\n\r\nhi", State::Complete,
        200, "hi");
    row("204", "HTTP/1.1 204 No Content\r\n\r\n", State::Complete, 204);
    row("304 with a length", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", State::Complete, 304);
    row("500", "HTTP/1.1 500 Oh\r\nContent-Length: 2\r\n\r\nno", State::Complete, 500, "no");
    row("chunks", ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n",
        State::Complete, 200, "hello");
    row("chunks with a trailer", ok + "Transfer-Encoding: Chunked\r\n\r\n1\r\nx\r\n0\r\nA: b\r\n\r\n",
        State::Complete, 200, "x");
    row("will close", ok + "Connection: Foo, CLOSE\r\nContent-Length: 1\r\n\r\nx", State::Complete, 200, "x",
        Afterwards::Close);
    row("HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx", State::Complete, 200, "x",
        Afterwards::Close);

    row("nothing yet", "HTTP/1.1 20", State::Incomplete);
    row("half a body", ok + "Content-Length: 5\r\n\r\nhel", State::Incomplete);
    row("half a chunk", ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nhe", State::Incomplete);
    row("chunks without the last one", ok + "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n",
        State::Incomplete);

    row("length beyond the limit", ok + "Content-Length: 65\r\n\r\n", State::TooLarge);
    row("length of a planet", ok + "Content-Length: 999999999999\r\n\r\n", State::TooLarge);
    row("chunk beyond the limit", ok + "Transfer-Encoding: chunked\r\n\r\n41\r\n", State::TooLarge);
    row("chunks beyond the limit",
        ok + "Transfer-Encoding: chunked\r\n\r\n40\r\n" + QByteArray(64, 'x') + "\r\n1\r\n", State::TooLarge);

    row("another protocol", "SSH-2.0-OpenSSH\r\n", State::Broken);
    row("HTTP/2", "HTTP/2 200 OK\r\n", State::Broken);
    row("status of two digits", "HTTP/1.1 20 OK\r\n", State::Broken);
    row("status with a letter", "HTTP/1.1 2o0 OK\r\n", State::Broken);
    row("status under 100", "HTTP/1.1 099 OK\r\n", State::Broken);
    row("switching protocols", "HTTP/1.1 101 Switching\r\n\r\n", State::Broken);
    row("header without colon", ok + "Content-Length 5\r\n", State::Broken);
    row("blank before the colon", ok + "Content-Length : 5\r\n", State::Broken);
    row("folded header", ok + "A: b\r\n c\r\n", State::Broken);
    row("carriage return in a header", ok + "A: b\rc\r\n", State::Broken);
    row("two lengths", ok + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n", State::Broken);
    row("a list of lengths", ok + "Content-Length: 2, 2\r\n\r\n", State::Broken);
    row("negative length", ok + "Content-Length: -1\r\n\r\n", State::Broken);
    row("length with a sign", ok + "Content-Length: +1\r\n\r\n", State::Broken);
    row("length and chunks", ok + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n", State::Broken);
    row("unknown coding", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n", State::Broken);
    row("coding twice", ok + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
        State::Broken);
    row("chunk size with 0x", ok + "Transfer-Encoding: chunked\r\n\r\n0x1\r\n", State::Broken);
    row("chunk size missing", ok + "Transfer-Encoding: chunked\r\n\r\n\r\n", State::Broken);
    row("chunk longer than it says", ok + "Transfer-Encoding: chunked\r\n\r\n1\r\nxyz\r\n", State::Broken);
}

void TestHttpAnswer::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, state);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, afterwards);
    AnswerReader whole(kMost);
    AnswerReader single(kMost);
    whole.feed(bytes);
    for (const char byte : bytes)
        single.feed(QByteArrayView(&byte, 1));
    for (const AnswerReader &reader : {whole, single}) {
        QCOMPARE(int(reader.state()), state);
        if (reader.state() != State::Complete)
            continue;
        QCOMPARE(reader.answer().status, status);
        QCOMPARE(reader.answer().body, body);
        QCOMPARE(int(reader.afterwards()), afterwards);
    }
    // A connection that ends makes nothing of what is not whole.
    AnswerReader cut(kMost);
    cut.feed(bytes);
    QCOMPARE(cut.ended() == State::Complete, State(state) == State::Complete);
}

void TestHttpAnswer::skipsInterimAnswers()
{
    AnswerReader reader(kMost);
    QCOMPARE(reader.feed("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nLink: x\r\n\r\n"),
             State::Incomplete);
    QCOMPARE(reader.feed("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx"), State::Complete);
    QCOMPARE(reader.answer().status, 200);
    QVERIFY(reader.answer().header("Link").isEmpty());
    // What follows an answer was not asked for.
    AnswerReader two(kMost);
    QCOMPARE(two.feed("HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 200 OK\r\n"), State::Complete);
    QCOMPARE(two.answer().status, 204);
    QCOMPARE(two.afterwards(), Afterwards::Close);
}

void TestHttpAnswer::bodyWithoutLengthEndsWithTheConnection()
{
    AnswerReader reader(kMost);
    QCOMPARE(reader.feed("HTTP/1.1 200 OK\r\n\r\nhel"), State::Incomplete);
    QCOMPARE(reader.feed("lo"), State::Incomplete);
    QCOMPARE(reader.ended(), State::Complete);
    QCOMPARE(reader.answer().body, QByteArray("hello"));
    QCOMPARE(reader.afterwards(), Afterwards::Close);
}

void TestHttpAnswer::refusesALongHead()
{
    AnswerReader line(kMost);
    line.feed("HTTP/1.1 200 OK\r\nA: ");
    int kilobytes = 0;
    while (line.feed(QByteArray(1024, 'x')) == State::Incomplete)
        QVERIFY(++kilobytes < 70);
    QCOMPARE(line.state(), State::Broken);
    AnswerReader many(kMost);
    many.feed("HTTP/1.1 200 OK\r\n");
    int headers = 0;
    while (many.feed("A: b\r\n") == State::Incomplete)
        QVERIFY(++headers < 200);
    QCOMPARE(many.state(), State::Broken);
    AnswerReader hints(kMost);
    int interim = 0;
    while (hints.feed("HTTP/1.1 103 Hints\r\n\r\n") == State::Incomplete)
        QVERIFY(++interim < 5000);
    QCOMPARE(hints.state(), State::Broken);
}

void TestHttpAnswer::keepsNothingOfATooLargeBody()
{
    AnswerReader reader(kMost);
    reader.feed("HTTP/1.1 200 OK\r\n\r\n");
    QCOMPARE(reader.feed(QByteArray(65, 'x')), State::TooLarge);
    QCOMPARE(reader.ended(), State::TooLarge);
}

QTEST_APPLESS_MAIN(TestHttpAnswer)
#include "tst_base_http_answer.moc"
