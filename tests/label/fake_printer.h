#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include "label_kit.h"
#include "printed_label.h"

namespace kit {

enum class Speech { Zpl, Epl };
enum class Trouble { None, PaperOut, RibbonOut, HeadOpen, Paused, HeadHot };
/// How it answers questions.
enum class Manner {
    Proper,
    SilentInTrouble, ///< as a real Zebra does
    Silent,
    Garbage,
    Endless,
    Twice,
    HalfAnAnswer,
};
enum class HangUp { Never, AtOnce, InsteadOfAnAnswer, InTheMiddle, BeforePrinting, AfterPrinting };

/// What a fake printer does. The default is a good printer.
struct PrinterScript
{
    Speech speech = Speech::Zpl;
    Trouble before = Trouble::None;  ///< it has this from the beginning
    Trouble atLabel = Trouble::None; ///< it gets this when a label has come in, before it prints it
    Manner manner = Manner::Proper;
    Manner mannerAfterLabel = Manner::Proper;
    HangUp hangUp = HangUp::Never;
    bool isSlow = false;  ///< reads little at a time, prints and answers late
    bool isLying = false; ///< says that all is well and prints nothing
    bool isFull = false;  ///< has labels of somebody else, for ever
};

/// A label printer on TCP, in the thread of the test. What it has "put on paper" is the truth: complete
/// formats alone, and only when nothing is wrong.
class FakePrinter
{
public:
    explicit FakePrinter(PrinterScript script)
        : m_script(script)
        , m_trouble(script.before)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { welcome(); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
        m_clock.setSingleShot(true);
        QObject::connect(&m_clock, &QTimer::timeout, &m_server, [this] { printed(); });
    }
    ~FakePrinter()
    {
        m_server.disconnect();
        for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>()) {
            socket->disconnect();
            socket->abort();
        }
    }
    FakePrinter(const FakePrinter &) = delete;
    FakePrinter &operator=(const FakePrinter &) = delete;

    quint16 port() const { return m_server.serverPort(); }
    int connections() const { return m_connections; }
    /// Bytes of labels that came in.
    qsizetype labelBytes() const { return m_labelBytes; }
    /// The labels that were printed, as the texts of their codes.
    const QByteArrayList &paper() const { return m_paper; }
    /// The ZPL labels that came in, whole, as they were sent.
    const QByteArrayList &formats() const { return m_formats; }
    bool isIdle() const { return m_memory.isEmpty() && !m_clock.isActive(); }
    /// Whether nobody is connected, and all that came in has been read.
    bool isHungUp() const { return m_server.findChildren<QTcpSocket *>().isEmpty(); }
    /// Whether a label has begun and not ended.
    bool hasHalfALabel() const { return !m_received.isEmpty(); }
    /// What came in and is neither a question nor a label.
    const QByteArray &strange() const { return m_strange; }
    /// Somebody puts in paper, closes the head and presses the button.
    void repair()
    {
        m_trouble = Trouble::None;
        m_script = {m_script.speech};
        print();
    }

private:
    void welcome()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            // What an earlier one left unfinished goes with its connection.
            m_received.clear();
            m_hadLabel = false;
            if (m_script.hangUp == HangUp::AtOnce) {
                socket->abort();
                continue;
            }
            if (m_script.isSlow)
                socket->setReadBufferSize(4096);
            m_socket = socket;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
        }
    }

    void read(QTcpSocket &socket)
    {
        m_received += socket.read(m_script.isSlow ? 2048 : 1'000'000);
        if (socket.bytesAvailable() > 0)
            QTimer::singleShot(1, &socket, [this, &socket] { read(socket); });
        if (m_script.speech == Speech::Zpl)
            takeZpl();
        else
            takeEpl();
    }

    void takeZpl()
    {
        for (;;) {
            while (m_received.startsWith('\r') || m_received.startsWith('\n'))
                m_received.remove(0, 1);
            if (m_received.startsWith("~HS")) {
                m_received.remove(0, 3);
                answer();
            } else if (m_received.startsWith("^XA")) {
                const qsizetype end = m_received.indexOf("^XZ");
                if (end < 0)
                    return hangUpInTheMiddle();
                const QByteArray format = m_received.left(end + 3);
                m_received.remove(0, end + 3);
                m_formats << format;
                takeLabel(readZpl(format).image, format.size());
            } else if (m_received.size() < 3) {
                return;
            } else {
                m_strange += m_received;
                m_received.clear();
                return;
            }
        }
    }

    void takeEpl()
    {
        for (;;) {
            while (m_received.startsWith("\r\n"))
                m_received.remove(0, 2);
            if (m_received.startsWith("^ee\r\n")) {
                m_received.remove(0, 5);
                answer();
                continue;
            }
            qsizetype used = 0;
            const auto label = readEpl(m_received, &used);
            if (!label)
                return m_received.size() > 40 ? hangUpInTheMiddle() : void();
            m_received.remove(0, used);
            takeLabel(label->image, used);
        }
    }

    void hangUpInTheMiddle()
    {
        if (m_script.hangUp == HangUp::InTheMiddle)
            drop();
    }

    void takeLabel(const QImage &image, qsizetype size)
    {
        m_labelBytes += size;
        m_hadLabel = true;
        // In the middle: the end of the label is lost with the connection.
        if (m_script.hangUp == HangUp::InTheMiddle)
            return drop();
        if (m_script.atLabel != Trouble::None)
            m_trouble = m_script.atLabel;
        if (!m_script.isLying)
            m_memory << image;
        print();
        if (m_script.hangUp == HangUp::BeforePrinting)
            drop();
    }

    void print()
    {
        if (m_trouble == Trouble::None && !m_memory.isEmpty() && !m_clock.isActive())
            m_clock.start(m_script.isSlow ? 400 : 1);
    }

    void printed()
    {
        if (m_trouble != Trouble::None || m_memory.isEmpty())
            return;
        m_paper << decode(m_memory.takeFirst()).value(0, "unreadable");
        if (m_script.hangUp == HangUp::AfterPrinting)
            drop();
        print();
    }

    void drop()
    {
        if (m_socket)
            m_socket->abort();
    }

    void answer()
    {
        if (m_script.hangUp == HangUp::InsteadOfAnAnswer)
            return drop();
        if (m_script.isSlow && m_socket)
            QTimer::singleShot(100, m_socket, [this] { answerNow(); });
        else
            answerNow();
    }

    void answerNow()
    {
        const QByteArray good = m_script.speech == Speech::Zpl ? hostStatus() : errorReport();
        switch (m_hadLabel ? m_script.mannerAfterLabel : m_script.manner) {
        case Manner::Proper: return say(good);
        case Manner::SilentInTrouble: return m_trouble == Trouble::None ? say(good) : void();
        case Manner::Silent: return;
        case Manner::Garbage: return say("HTTP/1.1 400 Bad Request\r\n\r\n");
        case Manner::Endless: return say(QByteArray(4'000'000, '\x02'));
        case Manner::Twice: return say(good + good);
        case Manner::HalfAnAnswer: return say(good.left(good.size() / 2));
        }
    }

    void say(const QByteArray &bytes)
    {
        if (m_socket && m_socket->isOpen())
            m_socket->write(bytes);
    }

    QByteArray hostStatus() const
    {
        const auto flag = [this](Trouble trouble) { return m_trouble == trouble ? "1" : "0"; };
        const bool isPrinting = m_clock.isActive();
        const int formats = int(m_memory.size()) - (isPrinting ? 1 : 0) + (m_script.isFull ? 3 : 0);
        return QByteArray("\x02") + "030," + flag(Trouble::PaperOut) + ',' + flag(Trouble::Paused) +
               ",0203," + QByteArray::number(formats).rightJustified(3, '0') + ",0,0,0,000,0,0," +
               flag(Trouble::HeadHot) + "\x03\r\n\x02" + "000,0," + flag(Trouble::HeadOpen) + ',' +
               flag(Trouble::RibbonOut) + ",1,2,6,0,0000000" + (isPrinting ? '1' : '0') +
               ",1,000\x03\r\n\x02" + "1234,0\x03\r\n";
    }

    QByteArray errorReport() const
    {
        switch (m_trouble) {
        case Trouble::None: return "00\r\n";
        case Trouble::PaperOut: return "07P001\r\n";
        case Trouble::RibbonOut: return "07R001\r\n";
        case Trouble::HeadOpen: return "01,11\r\n";
        case Trouble::Paused: return "92\r\n";
        case Trouble::HeadHot: return "62\r\n";
        }
        return {};
    }

    PrinterScript m_script;
    Trouble m_trouble;
    QTcpServer m_server;
    QTimer m_clock; ///< runs while a label is under the head
    QPointer<QTcpSocket> m_socket;
    QByteArray m_received;
    QByteArray m_strange;
    QList<QImage> m_memory;
    QByteArrayList m_paper;
    QByteArrayList m_formats;
    qsizetype m_labelBytes = 0;
    int m_connections = 0;
    bool m_hadLabel = false;
};

} // namespace kit
