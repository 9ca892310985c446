#include "tests/end-to-end/factory.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace {

const QString kAccount = QStringLiteral("AC00000000000000000000000000000007");
const QByteArray kSecret = "canary-9f3c0f6a-secret";
/// The driver takes a card that comes back too soon for one that never left (facts/virtual-readers.md).
constexpr qint64 kAwayMs = 1200;

} // namespace

Factory::Factory(const Options &options)
    : m_options(options)
    , m_pki(std::make_shared<training::Pki>())
{
    m_secretSource = QStringLiteral("file:") + path(QStringLiteral("carrier.secret"));
    m_smdp = std::make_unique<training::SmdpServer>(m_pki);
    training::SmdpServer::Options smdpOptions;
    smdpOptions.tls = options.tls;
    if (!m_smdp->start(smdpOptions))
        qFatal("the SM-DP+ does not start");
    training::CarrierServer::Options carrierOptions;
    carrierOptions.dialect = options.dialect;
    carrierOptions.account = kAccount;
    carrierOptions.secret = base::Secret(kSecret);
    carrierOptions.smdpAddress = m_smdp->address();
    carrierOptions.fleets = {QStringLiteral("training-fleet")};
    carrierOptions.profileSteps = 1;
    carrierOptions.simSteps = 1;
    carrierOptions.simDelay = options.simDelay;
    carrierOptions.onAvailable = [this, server = m_smdp.get()](const training::ReservedProfile &profile) {
        if (!profile.eid) {
            const std::lock_guard guard(m_matchingIdsLock);
            m_matchingIds.append(profile.matchingId.secret().reveal().toByteArray());
        }
        server->addOrder(training::Order{profile.iccid, profile.matchingId, profile.eid, std::nullopt});
    };
    auto carrier = training::CarrierServer::start(std::move(carrierOptions));
    if (!carrier)
        qFatal("the carrier does not start");
    m_carrier = std::move(*carrier);

    m_readers = QString::fromLocal8Bit(qgetenv("VPCD_READERS")).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QByteArray &port : qgetenv("VPCD_PORTS").split(','))
        m_ports.append(port.toUShort());
    m_inReader.resize(size_t(m_readers.size()));
    // Another factory may have taken its cards out of these readers a moment ago.
    m_takenOutAt.assign(size_t(m_readers.size()), QDateTime::currentMSecsSinceEpoch());
    writeConfig();
}

QByteArray Factory::carrierSecret() { return kSecret; }

QList<QByteArray> Factory::matchingIds() const
{
    const std::lock_guard guard(m_matchingIdsLock);
    return m_matchingIds;
}

void Factory::prepare(QProcess &process) const
{
    process.setProcessEnvironment(m_environment);
    if (!m_workingFolder.isEmpty())
        process.setWorkingDirectory(m_workingFolder);
}

Factory::~Factory()
{
    if (isRunning())
        kill();
}

esim::Eid Factory::eid(int number)
{
    const QString body =
        QStringLiteral("8904903212345678") + QStringLiteral("%1").arg(number, 14, 10, QLatin1Char('0'));
    int remainder = 0;
    for (const QChar digit : body + QStringLiteral("00"))
        remainder = (remainder * 10 + digit.digitValue()) % 97;
    return *esim::Eid::fromText(body + QStringLiteral("%1").arg(98 - remainder, 2, 10, QLatin1Char('0')));
}

esim::Iccid Factory::iccid(int number)
{
    return *esim::Iccid::fromText(QStringLiteral("898830700000%1").arg(number, 8, 10, QLatin1Char('0')));
}

void Factory::writeFile(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(name));
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void Factory::writeConfig(const QString &more)
{
    writeFile(QStringLiteral("ci.pem"), m_pki->ciPem());
    writeFile(QStringLiteral("carrier.secret"), kSecret + '\n');
    const QString text =
        QStringLiteral("[station]\nname=test-line\ndata_dir=%1\n"
                       "[carrier]\nkind=supersim\ndialect=%8\nbase_url=%2\ntoken_url=%9\n"
                       "account=%3\nsecret=%4\n"
                       "poll_interval_ms=100\nquiet_period_s=1\n"
                       "[smdp]\ntrust=%5\n"
                       "[labels]\nprinter=pdf:%6\n%7\n")
            .arg(path(QStringLiteral("data")), m_carrier->baseUrl().toString(), kAccount, m_secretSource,
                 path(QStringLiteral("ci.pem")), path(QStringLiteral("labels")), more,
                 m_options.dialect == training::CarrierServer::Dialect::Kore ? QStringLiteral("kore")
                                                                             : QStringLiteral("twilio"),
                 m_carrier->tokenUrl().toString());
    writeFile(QStringLiteral("station.ini"), text.toUtf8());
}

std::vector<QJsonObject> Factory::Ended::lines() const
{
    std::vector<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            objects.push_back(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

Factory::Ended Factory::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    prepare(process);
    process.start(QStringLiteral(STATION_BIN_DIR "/esim-stationctl"),
                  QStringList{QStringLiteral("--config"), config()} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
    }
    const Ended ended{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                      process.readAllStandardOutput(), process.readAllStandardError()};
    m_said += ended.out + ended.err;
    return ended;
}

void Factory::begin(const QString &batch, const QStringList &more)
{
    m_summary = {};
    m_slotStates.clear();
    m_pending.clear();
    m_station.setProcessChannelMode(QProcess::SeparateChannels);
    prepare(m_station);
    m_station.start(QStringLiteral(STATION_BIN_DIR "/esim-stationctl"),
                    QStringList{QStringLiteral("--config"), config(), QStringLiteral("--json"),
                                QStringLiteral("batch"), QStringLiteral("run"), batch} +
                        more);
    m_station.waitForStarted();
}

void Factory::kill()
{
    m_station.kill();
    m_station.waitForFinished();
    read();
    m_said += m_station.readAllStandardError();
}

void Factory::read()
{
    const QByteArray arrived = m_station.readAllStandardOutput();
    m_said += arrived;
    m_pending += arrived;
    qsizetype end = 0;
    while ((end = m_pending.indexOf('\n')) >= 0) {
        const QJsonObject line = QJsonDocument::fromJson(m_pending.left(end)).object();
        m_pending.remove(0, end + 1);
        const QString type = line.value(QStringLiteral("type")).toString();
        if (type == QLatin1String("unit"))
            m_units[line.value(QStringLiteral("serial")).toString()] = line;
        else if (type == QLatin1String("reader"))
            m_slotStates[line.value(QStringLiteral("reader")).toString()] =
                line.value(QStringLiteral("state")).toString();
        else if (type == QLatin1String("summary"))
            m_summary = line;
    }
}

QString Factory::phase(const QString &serial) const
{
    const auto found = m_units.find(serial);
    return found == m_units.end() ? QString() : found->second.value(QStringLiteral("phase")).toString();
}

bool Factory::waitFor(const std::function<bool()> &enough, int seconds)
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < seconds * 1000) {
        read();
        if (enough())
            return true;
        if (!isRunning())
            return false;
        moveHands();
        m_station.waitForReadyRead(50);
    }
    return false;
}

int Factory::finish(int seconds)
{
    waitFor([] { return false; }, seconds);
    if (isRunning()) {
        kill();
        return -1;
    }
    read();
    const QByteArray errors = m_station.readAllStandardError();
    m_said += errors;
    if (!errors.isEmpty())
        qInfo().noquote() << errors;
    return m_station.exitStatus() == QProcess::NormalExit ? m_station.exitCode() : -1;
}

std::shared_ptr<training::Euicc> Factory::layOut(const esim::Eid &eid)
{
    auto made = std::make_shared<training::Euicc>(m_pki->issueEuicc(eid));
    m_cards[eid.text()] = made;
    m_bench.push_back(made);
    return made;
}

std::shared_ptr<training::Euicc> Factory::card(const esim::Eid &eid) const
{
    const auto found = m_cards.find(eid.text());
    return found == m_cards.end() ? nullptr : found->second;
}

void Factory::insert(int reader, std::shared_ptr<training::Euicc> card)
{
    const qint64 away = QDateTime::currentMSecsSinceEpoch() - m_takenOutAt[size_t(reader)];
    if (away < kAwayMs)
        QTest::qWait(int(kAwayMs - away));
    auto in = std::make_unique<training::VpcdCard>(std::move(card));
    if (!in->start(m_ports[reader]))
        qFatal("the virtual reader does not take the card");
    m_inReader[size_t(reader)] = std::move(in);
}

void Factory::takeOut(int reader)
{
    m_inReader[size_t(reader)].reset();
    m_takenOutAt[size_t(reader)] = QDateTime::currentMSecsSinceEpoch();
}

void Factory::moveHands()
{
    for (int reader = 0; reader < m_readers.size(); ++reader) {
        const QString state = m_slotStates[m_readers[reader]];
        const bool verdict = state == QLatin1String("done") || state == QLatin1String("failed") ||
                             state == QLatin1String("held") || state == QLatin1String("no-unit");
        if (m_inReader[size_t(reader)] && verdict) {
            takeOut(reader);
            m_slotStates[m_readers[reader]].clear();
        } else if (!m_inReader[size_t(reader)] && !m_bench.empty() &&
                   QDateTime::currentMSecsSinceEpoch() - m_takenOutAt[size_t(reader)] > kAwayMs) {
            insert(reader, m_bench.front());
            m_bench.pop_front();
        }
    }
}
