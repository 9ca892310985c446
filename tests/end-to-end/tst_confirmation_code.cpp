#include "tests/end-to-end/factory.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

using training::OrderState;

namespace {

/// A terminal of its own: the test is the keyboard and sees what is echoed.
class Terminal
{
public:
    Terminal()
    {
        m_master = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
        if (m_master >= 0 && grantpt(m_master) == 0 && unlockpt(m_master) == 0)
            m_slave = open(ptsname(m_master), O_RDWR | O_NOCTTY);
    }
    ~Terminal()
    {
        close(m_slave);
        close(m_master);
    }
    int slave() const { return m_slave; }
    void type(const QByteArray &line)
    {
        QCOMPARE(write(m_master, line.constData(), size_t(line.size())), line.size());
    }
    QByteArray shown()
    {
        char buffer[4096];
        const ssize_t size = read(m_master, buffer, sizeof buffer);
        if (size > 0)
            m_shown.append(buffer, size);
        return m_shown;
    }

private:
    int m_master = -1;
    int m_slave = -1;
    QByteArray m_shown;
};

} // namespace

/// The confirmation code of `card download` through the real smart card service: from a file, typed without
/// echo, missing, and wrong. What became of the order is asked of the SM-DP+, what is on the card of the
/// card.
class TestConfirmationCode : public QObject
{
    Q_OBJECT

private:
    static constexpr const char *kCode = "CANARY-4711";

    struct Line
    {
        Line()
        {
            reader = QString::fromLocal8Bit(qgetenv("VPCD_READERS")).section(QLatin1Char(';'), 0, 0);
            card = factory.layOut(Factory::eid(1));
            training::Order order{Factory::iccid(1), *esim::MatchingId::fromText("CONFIRM-1"), std::nullopt,
                                  base::Secret(kCode)};
            factory.smdp().addOrder(order);
            factory.insert(0, card);
            const auto isIn = [&] {
                const auto listed =
                    factory.run({QStringLiteral("readers"), QStringLiteral("--json")}).lines();
                return std::any_of(listed.begin(), listed.end(), [&](const QJsonObject &one) {
                    return one.value(QStringLiteral("reader")).toString() == reader &&
                           one.value(QStringLiteral("state")) == QLatin1String("card");
                });
            };
            [&] { QTRY_VERIFY_WITH_TIMEOUT(isIn(), 20000); }();
            factory.writeFile(QStringLiteral("code"),
                              "1$" + factory.smdp().address().toLatin1() + "$CONFIRM-1\n");
        }
        QStringList download() const
        {
            return {QStringLiteral("card"),        QStringLiteral("download"),
                    QStringLiteral("--code-file"), factory.path(QStringLiteral("code")),
                    QStringLiteral("--reader"),    reader,
                    QStringLiteral("--json")};
        }
        OrderState state() { return factory.smdp().order(Factory::iccid(1))->state; }
        int wrong() { return factory.smdp().order(Factory::iccid(1))->wrongConfirmationCodes; }

        Factory factory;
        QString reader;
        std::shared_ptr<training::Euicc> card;
    };

private Q_SLOTS:
    void comesFromAFile()
    {
        Line line;
        line.factory.writeFile(QStringLiteral("cc"), QByteArray(kCode) + "\n");
        const auto ended = line.factory.run(line.download() << QStringLiteral("--confirmation-code-file")
                                                            << line.factory.path(QStringLiteral("cc")));
        QVERIFY2(ended.status == 0, ended.err + ended.out);
        QCOMPARE(line.card->profiles().size(), size_t(1));
        QVERIFY(!ended.out.contains("CANARY") && !ended.err.contains("CANARY"));
    }

    void withoutAnyTheOrderStays()
    {
        Line line;
        const auto ended = line.factory.run(line.download());
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.lines().back().value(QStringLiteral("code")).toString(),
                 QStringLiteral("lpa.confirmation-code-needed"));
        QVERIFY(line.state() == OrderState::Released);
        QCOMPARE(line.wrong(), 0);
        QCOMPARE(line.factory.smdp().openSessions(), 0);
        QVERIFY(line.card->profiles().empty());
    }

    void aWrongOneFromAFileIsNotTriedAgain()
    {
        Line line;
        line.factory.writeFile(QStringLiteral("cc"), "CANARY-0000\n");
        const auto ended = line.factory.run(line.download() << QStringLiteral("--confirmation-code-file")
                                                            << line.factory.path(QStringLiteral("cc")));
        QCOMPARE(ended.status, 1);
        QCOMPARE(line.wrong(), 1);
        QVERIFY(line.state() == OrderState::Released);
        QVERIFY(!ended.out.contains("CANARY") && !ended.err.contains("CANARY"));
    }

    void isTypedWithoutEchoAndAskedAgainWhenWrong()
    {
        Line line;
        Terminal terminal;
        QVERIFY(terminal.slave() >= 0);
        QProcess process;
        process.setChildProcessModifier([slave = terminal.slave()] { dup2(slave, STDIN_FILENO); });
        process.start(QStringLiteral(STATION_BIN_DIR "/esim-stationctl"),
                      QStringList{QStringLiteral("--config"), line.factory.config()} + line.download());
        QByteArray errors;
        const auto asked = [&](int times) {
            QElapsedTimer clock;
            clock.start();
            while (errors.count("Confirmation code:") < times && clock.elapsed() < 60000 &&
                   process.state() != QProcess::NotRunning) {
                process.waitForReadyRead(100);
                errors += process.readAllStandardError();
            }
            return errors.count("Confirmation code:") == times;
        };
        QVERIFY2(asked(1), errors);
        // The offer is shown before anything is typed.
        QVERIFY(process.readAllStandardOutput().contains("\"offer\""));
        terminal.type("CANARY-0000\n");
        QVERIFY2(asked(2), errors);
        QCOMPARE(line.wrong(), 1);
        QVERIFY(line.card->profiles().empty());
        terminal.type(QByteArray(kCode) + "\n");
        QVERIFY(process.waitForFinished(60000));
        errors += process.readAllStandardError();
        const QByteArray out = process.readAllStandardOutput();
        QVERIFY2(process.exitCode() == 0, errors + out);
        QCOMPARE(line.card->profiles().size(), size_t(1));
        QVERIFY(!terminal.shown().contains("CANARY"));
        QVERIFY(!errors.contains("CANARY") && !out.contains("CANARY"));
    }

    void typingNothingLeavesTheOrder()
    {
        Line line;
        Terminal terminal;
        QProcess process;
        process.setChildProcessModifier([slave = terminal.slave()] { dup2(slave, STDIN_FILENO); });
        process.start(QStringLiteral(STATION_BIN_DIR "/esim-stationctl"),
                      QStringList{QStringLiteral("--config"), line.factory.config()} + line.download());
        QByteArray errors;
        QTRY_VERIFY_WITH_TIMEOUT((errors += process.readAllStandardError()).contains("Confirmation code:"),
                                 60000);
        terminal.type("\n");
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(line.state() == OrderState::Released);
        QCOMPARE(line.factory.smdp().openSessions(), 0);
    }

    void stoppingWhileItIsAskedForCancelsTheSession()
    {
        Line line;
        Terminal terminal;
        QProcess process;
        process.setChildProcessModifier([slave = terminal.slave()] { dup2(slave, STDIN_FILENO); });
        process.start(QStringLiteral(STATION_BIN_DIR "/esim-stationctl"),
                      QStringList{QStringLiteral("--config"), line.factory.config()} + line.download());
        QByteArray errors;
        QTRY_VERIFY_WITH_TIMEOUT((errors += process.readAllStandardError()).contains("Confirmation code:"),
                                 60000);
        process.terminate();
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(line.state() == OrderState::Released);
        QCOMPARE(line.factory.smdp().openSessions(), 0);
        QVERIFY(line.card->profiles().empty());
    }
};

QTEST_GUILESS_MAIN(TestConfirmationCode)
#include "tst_confirmation_code.moc"
