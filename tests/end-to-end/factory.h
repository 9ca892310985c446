#pragma once

#include "core/training/carrier_server.h"
#include "core/training/euicc.h"
#include "core/training/pki.h"
#include "core/training/smdp_server.h"
#include "core/training/vpcd_card.h"

#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <deque>
#include <map>
#include <memory>
#include <mutex>

/// A factory around the station: carrier, SM-DP+ and cards in the test's process, the station as a child that
/// knows them only by its settings, and hands that put cards into the virtual readers of the real smart card
/// service. What is true is asked of the carrier, the server and the cards.
class Factory
{
public:
    struct Options
    {
        training::TlsVariant tls = training::TlsVariant::Good;
        base::Millis simDelay{0};
        training::CarrierServer::Dialect dialect = training::CarrierServer::Dialect::Twilio;
    };
    explicit Factory(const Options &options);
    Factory()
        : Factory(Options())
    {}
    ~Factory();

    /// An EID of the test's own number range, with right check digits.
    static esim::Eid eid(int number);
    static esim::Iccid iccid(int number);

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString config() const { return path(QStringLiteral("station.ini")); }
    /// What the carrier's login needs.
    static QByteArray carrierSecret();
    /// Where the settings say that the carrier's secret lies; writeConfig() puts it there. First file:….
    void setSecretSource(const QString &source) { m_secretSource = source; }
    /// What every program that is started finds in its environment and as its working folder.
    void setEnvironment(const QProcessEnvironment &environment) { m_environment = environment; }
    void setWorkingFolder(const QString &folder) { m_workingFolder = folder; }
    /// The matching IDs that the carrier has made so far.
    QList<QByteArray> matchingIds() const;
    /// Writes station.ini; `more` is added at its end.
    void writeConfig(const QString &more = {});
    void writeFile(const QString &name, const QByteArray &text) const;

    /// Runs esim-stationctl to its end. @return exit status, output and errors
    struct Ended
    {
        int status = -1;
        QByteArray out;
        QByteArray err;
        std::vector<QJsonObject> lines() const;
    };
    /// Everything that the programs have said so far on stdout and stderr.
    QByteArray said() const { return m_said; }
    Ended run(const QStringList &arguments, const QByteArray &input = {});

    /// Begins `batch run NAME --json`; its lines arrive while waitFor() or finish() run.
    void begin(const QString &batch, const QStringList &more = {});
    /// Ends it as `kill -9` does.
    void kill();
    bool isRunning() const { return m_station.state() != QProcess::NotRunning; }
    /// Waits until `enough` is true or the station has ended. @return whether it is true
    bool waitFor(const std::function<bool()> &enough, int seconds = 120);
    int finish(int seconds = 240);
    const std::map<QString, QJsonObject> &units() const { return m_units; }
    QJsonObject summary() const { return m_summary; }
    QString phase(const QString &serial) const;

    /// A new card on the bench; hands put cards into free readers in this order.
    std::shared_ptr<training::Euicc> layOut(const esim::Eid &eid);
    std::shared_ptr<training::Euicc> card(const esim::Eid &eid) const;
    /// Puts a card into a reader (counted from 0), or takes out what is in it.
    void insert(int reader, std::shared_ptr<training::Euicc> card);
    void takeOut(int reader);

    training::SmdpServer &smdp() { return *m_smdp; }
    training::CarrierServer &carrier() { return *m_carrier; }

private:
    void read();
    void moveHands();
    void prepare(QProcess &process) const;

    QTemporaryDir m_folder;
    Options m_options;
    QString m_secretSource;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QString m_workingFolder;
    mutable std::mutex m_matchingIdsLock; ///< the carrier tells of them in a thread of its own
    QList<QByteArray> m_matchingIds;
    std::shared_ptr<training::Pki> m_pki;
    std::unique_ptr<training::SmdpServer> m_smdp;
    std::unique_ptr<training::CarrierServer> m_carrier;
    QStringList m_readers;
    QList<quint16> m_ports;
    std::map<QString, std::shared_ptr<training::Euicc>> m_cards;
    std::deque<std::shared_ptr<training::Euicc>> m_bench;
    std::vector<std::unique_ptr<training::VpcdCard>> m_inReader;
    std::vector<qint64> m_takenOutAt;
    std::map<QString, QString> m_slotStates;
    QProcess m_station;
    QByteArray m_pending;
    QByteArray m_said;
    std::map<QString, QJsonObject> m_units;
    QJsonObject m_summary;
};
