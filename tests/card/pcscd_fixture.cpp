#include "pcscd_fixture.h"

#include <QDir>
#include <QFile>

#include <sys/prctl.h>

namespace testcard {

using namespace card;

QStringList readerNames()
{
    return QString::fromLocal8Bit(qgetenv("VPCD_READERS")).split(QLatin1Char(';'), Qt::SkipEmptyParts);
}

QList<quint16> readerPorts()
{
    QList<quint16> ports;
    for (const QByteArray &port : qgetenv("VPCD_PORTS").split(','))
        ports.append(port.toUShort());
    return ports;
}

QByteArray eidOf(int reader) { return QByteArray::fromHex("890490321234512345123456789012") + char(reader); }

card::PcscOptions options()
{
    card::PcscOptions made;
    made.hostProgram = QStringLiteral(STATION_BIN_DIR "/esim-card-host");
    return made;
}

QList<qint64> childrenOf(qint64 parent)
{
    QList<qint64> children;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(entry));
        if (!entry.at(0).isDigit() || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 1 && fields[0] != "Z" && fields[1].toLongLong() == parent)
            children.append(entry.toLongLong());
    }
    return children;
}

QList<qint64> hostsOf(qint64 parent, const QString &reader)
{
    QList<qint64> hosts;
    for (const qint64 child : childrenOf(parent)) {
        QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(child));
        if (arguments.open(QIODevice::ReadOnly) && arguments.readAll().contains(reader.toLocal8Bit()))
            hosts.append(child);
    }
    return hosts;
}

qint64 statusOfProcess(qint64 process, const char *line)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &field : status.readAll().split('\n')) {
        if (field.startsWith(QByteArray(line) + ':'))
            return field.simplified().split(' ').value(1).toLongLong();
    }
    return -1;
}

void PcscdFixture::initTestCase()
{
    QVERIFY2(readerNames().size() >= 4 && readerNames().size() == readerPorts().size(),
             "run this test with tests/with-pcscd.sh 4");
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    // ThreadSanitizer naps a second before a process ends, which is not the host's delay.
    qputenv("TSAN_OPTIONS", qgetenv("TSAN_OPTIONS") + ":atexit_sleep_ms=0");
}

void PcscdFixture::init()
{
    m_watching = std::make_unique<PcscCardSystem>(options());
    m_seen = {};
    m_watching->watch([this](const ReaderSnapshot &snapshot) { m_seen = snapshot; });
    QTRY_COMPARE_WITH_TIMEOUT(m_seen.readers.size(), readerNames().size(), Patiently);
}

void PcscdFixture::cleanup()
{
    for (const auto &[reader, scripted] : m_cards)
        scripted->pull();
    // The service has to see every reader empty, or the next card would not be seen as another.
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(m_seen.readers.begin(), m_seen.readers.end(),
                    [](const ReaderStatus &r) { return r.presence == CardPresence::Absent; }),
        Patiently);
    m_cards.clear();
    m_watching.reset();
}

ScriptedCard &PcscdFixture::card(int reader, TinyEuicc::Wire wire, Answers answers)
{
    auto &made = m_cards[reader];
    made = std::make_unique<ScriptedCard>(readerPorts()[reader], atrFor(wire), std::move(answers));
    return *made;
}

ScriptedCard &PcscdFixture::euicc(int reader, TinyEuicc::Wire wire)
{
    QByteArray eid = QByteArray::fromHex("890490321234512345123456789012") + char(reader);
    return card(reader, wire,
                [tiny = TinyEuicc(wire, eid)](const QByteArray &apdu) mutable { return tiny(apdu); });
}

ReaderStatus PcscdFixture::statusOf(int reader) const
{
    for (const ReaderStatus &status : m_seen.readers) {
        if (status.name == readerNames()[reader])
            return status;
    }
    return {};
}

void PcscdFixture::insert(int reader)
{
    const auto isPresent = [&] { return statusOf(reader).presence == CardPresence::Present; };
    for (int attempt = 1;; ++attempt) {
        m_cards[reader]->insert();
        if (QTest::qWaitFor(isPresent, Patiently / 5) || attempt == 5)
            break;
        // Seldom the virtual reader's driver takes a card that comes back fast for one that is not there or
        // does not answer, until it was away for a second. People do the same with real readers.
        qWarning() << "the service did not see the card, but" << int(statusOf(reader).presence)
                   << "- it is put in again";
        m_cards[reader]->pull();
        QTest::qWait(1200);
    }
    QVERIFY(isPresent());
}

std::optional<ChannelResult<Opened>> open(Channel &channel)
{
    return finished<Opened>([&](Channel::Done<Opened> done) { channel.open(std::move(done)); });
}

std::optional<ChannelResult<QByteArray>> exchange(Channel &channel, const QByteArray &command)
{
    return finished<QByteArray>([&](Channel::Done<QByteArray> done) {
        channel.exchange(command, Patience::Normal, std::move(done));
    });
}

} // namespace testcard
