#include "core/training/smdp_server.h"
#include "core/training/vpcd_card.h"
#include "tests/training/support/conversation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <winscard.h>

#include <algorithm>
#include <cstdio>
#include <mutex>

using namespace training;
using namespace training::test;

/// `esim-stationctl card download` from start to exit, against the bare sum: the same APDUs sent by a loop
/// over PC/SC, and the same requests made by curl over one connection. Card and server answer from their
/// records then, and take as long as they took. Runs behind tests/with-pcscd.sh.
namespace {

using Nanoseconds = qint64;

/// What the card was asked, what it said, and how long it took.
struct CardStep
{
    enum class Before { Nothing, PowerCycle } before = Before::Nothing;
    QByteArray apdu;
    CardAnswer answer;
    Nanoseconds took = 0;
};
struct ServerStep
{
    Es9Function function = Es9Function::InitiateAuthentication;
    QByteArray request;
    SmdpAnswer answer;
    Nanoseconds took = 0;
};
struct Record
{
    std::mutex lock;
    std::vector<CardStep> card;
    std::vector<ServerStep> server;
    int resets = 0;
};

void spend(Nanoseconds time)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < time) {
    }
}

[[noreturn]] void giveUp(const char *why)
{
    std::fprintf(stderr, "bench_card_download: %s\n", why);
    std::exit(1);
}

class Bench
{
public:
    Bench()
        : m_pki(std::make_shared<const Pki>())
        , m_server(m_pki)
        , m_reader(qgetenv("VPCD_READERS").split(';').value(0))
        , m_port(qgetenv("VPCD_PORTS").split(',').value(0).toUShort())
    {
        if (m_reader.isEmpty() || !m_server.start())
            giveUp("run it behind tests/with-pcscd.sh 1");
        write("ci.pem", m_pki->ciPem());
        write("station.ini",
              "[station]\ndata_dir=" + path("data") + "\n[smdp]\ntrust=" + path("ci.pem") + "\n");
    }

    /// Seconds of the product's run; fills the record.
    double product(int unit, Record &record)
    {
        Order order{.iccid = testIccid(unit),
                    .matchingId = testMatchingId(code(unit)),
                    .eid = {},
                    .confirmationCode = {}};
        m_server.addOrder(order);
        const auto card = std::make_shared<Euicc>(m_pki->issueEuicc(testEid(unit)));
        card->intercept([&record, card = card.get()](QByteArrayView apdu, const Euicc::Carry &carry) {
            QElapsedTimer time;
            time.start();
            const CardAnswer answer = carry(apdu);
            const Nanoseconds took = time.nsecsElapsed();
            const int resets = card->counts().resets;
            const std::lock_guard guard(record.lock);
            const bool again = !record.card.empty() && resets != record.resets;
            record.resets = resets;
            record.card.push_back({again ? CardStep::Before::PowerCycle : CardStep::Before::Nothing,
                                   apdu.toByteArray(), answer, took});
            return answer;
        });
        m_server.intercept(
            [&record](Es9Function function, const QByteArray &request, const SmdpServer::Carry &carry) {
                QElapsedTimer time;
                time.start();
                const SmdpAnswer answer = carry(function, request);
                const Nanoseconds took = time.nsecsElapsed();
                const std::lock_guard guard(record.lock);
                record.server.push_back({function, request, answer, took});
                return answer;
            });
        VpcdCard inserted(card);
        insert(inserted);
        QProcess process;
        process.setProcessChannelMode(QProcess::SeparateChannels);
        QElapsedTimer time;
        time.start();
        process.start(QStringLiteral(STATION_BIN_DIR "/esim-stationctl"),
                      {QStringLiteral("--config"), QString::fromLocal8Bit(path("station.ini")),
                       QStringLiteral("--json"), QStringLiteral("card"), QStringLiteral("download"),
                       QStringLiteral("--reader"), QString::fromLocal8Bit(m_reader), QStringLiteral("-"),
                       QStringLiteral("--enable")});
        process.write("LPA:1$" + m_server.address().toLatin1() + '$' + code(unit) + '\n');
        process.closeWriteChannel();
        if (!process.waitForFinished(120000))
            giveUp("the product does not end");
        const double seconds = double(time.nsecsElapsed()) / 1e9;
        m_last = process.readAllStandardOutput();
        card->intercept({});
        m_server.intercept({});
        if (process.exitCode() != 0 || card->profiles().size() != 1 ||
            card->profiles().front().state != esim::ProfileState::Enabled) {
            std::fprintf(stderr, "%s%s", m_last.constData(), process.readAllStandardError().constData());
            giveUp("the product has failed");
        }
        return seconds;
    }

    /// Seconds of the same APDUs in a bare loop, power cycles included.
    double bareCard(const Record &record)
    {
        const auto card = std::make_shared<Euicc>(m_pki->issueEuicc(testEid(9999)));
        std::size_t next = 0;
        card->intercept([&](QByteArrayView, const Euicc::Carry &) {
            const CardStep &step = record.card[std::min(next++, record.card.size() - 1)];
            spend(step.took);
            return step.answer;
        });
        VpcdCard inserted(card);
        insert(inserted);
        QElapsedTimer time;
        time.start();
        SCARDCONTEXT context = 0;
        SCARDHANDLE handle = 0;
        DWORD protocol = 0;
        if (SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context) != SCARD_S_SUCCESS ||
            SCardConnect(context, m_reader.constData(), SCARD_SHARE_EXCLUSIVE, SCARD_PROTOCOL_T0, &handle,
                         &protocol) != SCARD_S_SUCCESS)
            giveUp("the bare loop cannot connect");
        for (const CardStep &step : record.card) {
            if (step.before == CardStep::Before::PowerCycle &&
                SCardReconnect(handle, SCARD_SHARE_EXCLUSIVE, SCARD_PROTOCOL_T0, SCARD_UNPOWER_CARD,
                               &protocol) != SCARD_S_SUCCESS)
                giveUp("the bare loop cannot reset the card");
            BYTE answer[MAX_BUFFER_SIZE_EXTENDED];
            DWORD size = sizeof answer;
            if (SCardTransmit(handle, SCARD_PCI_T0, reinterpret_cast<const BYTE *>(step.apdu.constData()),
                              DWORD(step.apdu.size()), nullptr, answer, &size) != SCARD_S_SUCCESS)
                giveUp("the bare loop gets no answer");
        }
        SCardDisconnect(handle, SCARD_UNPOWER_CARD);
        SCardReleaseContext(context);
        return double(time.nsecsElapsed()) / 1e9;
    }

    /// Seconds of the same requests made by curl, over one connection.
    double bareServer(const Record &record)
    {
        std::size_t next = 0;
        m_server.intercept([&](Es9Function, const QByteArray &, const SmdpServer::Carry &) {
            const ServerStep &step = record.server[std::min(next++, record.server.size() - 1)];
            spend(step.took);
            return step.answer;
        });
        QByteArray config;
        for (std::size_t i = 0; i < record.server.size(); ++i) {
            const ServerStep &step = record.server[i];
            const QByteArray name = "request-" + QByteArray::number(i);
            write(name, step.request);
            if (i > 0)
                config += "next\n";
            config += "silent\ncacert=\"" + path("ci.pem") + "\"\nurl=\"https://" +
                      m_server.address().toLatin1() + "/gsma/rsp2/es9plus/" + nameOf(step.function) +
                      "\"\nheader=\"Content-Type: application/json\"\nheader=\"X-Admin-Protocol: "
                      "gsma/rsp/v2.2.2\"\ndata-binary=\"@" +
                      path(name) + "\"\noutput=\"/dev/null\"\nfail\n";
        }
        write("curl.config", config);
        const int before = m_server.counters().tlsHandshakes;
        QElapsedTimer time;
        time.start();
        const int status =
            QProcess::execute(QStringLiteral("curl"), {QStringLiteral("-q"), QStringLiteral("-K"),
                                                       QString::fromLocal8Bit(path("curl.config"))});
        const double seconds = double(time.nsecsElapsed()) / 1e9;
        m_server.intercept({});
        if (status != 0 || next != record.server.size())
            giveUp("curl has failed");
        if (m_server.counters().tlsHandshakes != before + 1)
            giveUp("curl has used more than one connection");
        return seconds;
    }

    QByteArray last() const { return m_last; }

private:
    static QByteArray code(int unit) { return "BENCH-" + QByteArray::number(unit); }
    QByteArray path(const QByteArray &name) const { return m_folder.path().toLocal8Bit() + '/' + name; }
    void write(const QByteArray &name, const QByteArray &text) const
    {
        QFile file(QString::fromLocal8Bit(path(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            giveUp("the bench's folder cannot be written");
    }
    /// Puts a card in and waits until the service has seen it.
    void insert(VpcdCard &card) const
    {
        // A card must have been away for a while before the driver takes the next one for another.
        QThread::msleep(1300);
        if (!card.start(m_port))
            giveUp("the virtual reader does not listen");
        SCARDCONTEXT context = 0;
        if (SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context) != SCARD_S_SUCCESS)
            giveUp("no smart card service");
        SCARD_READERSTATE state{};
        state.szReader = m_reader.constData();
        do {
            state.dwCurrentState = state.dwEventState;
            if (SCardGetStatusChange(context, 10000, &state, 1) != SCARD_S_SUCCESS)
                giveUp("the card is not seen");
        } while ((state.dwEventState & SCARD_STATE_PRESENT) == 0);
        SCardReleaseContext(context);
        QThread::msleep(300);
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Pki> m_pki;
    SmdpServer m_server;
    QByteArray m_reader;
    quint16 m_port;
    QByteArray m_last;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

/// bench_card_download [ROUNDS]
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int rounds = words.size() > 1 ? words[1].toInt() : 7;
    Bench bench;
    std::vector<double> product;
    std::vector<double> card;
    std::vector<double> server;
    std::vector<double> ratios;
    std::printf("seconds:  product   card alone   curl alone   product / sum\n");
    for (int round = 0; round < rounds; ++round) {
        Record record;
        product.push_back(bench.product(round + 1, record));
        card.push_back(bench.bareCard(record));
        server.push_back(bench.bareServer(record));
        ratios.push_back(product.back() / (card.back() + server.back()));
        std::printf("          %7.3f   %10.3f   %10.3f   %13.2f   (%zu APDUs, %zu requests)\n",
                    product.back(), card.back(), server.back(), ratios.back(), record.card.size(),
                    record.server.size());
    }
    std::printf("medians:  %7.3f   %10.3f   %10.3f   %13.2f\n", median(product), median(card), median(server),
                median(ratios));
    std::printf("last run: %s\n", bench.last().trimmed().split('\n').constLast().constData());
    return 0;
}
