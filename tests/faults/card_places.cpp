#include "tests/faults/card_places.h"

#include "core/card/pcsc_card_system.h"
#include "tests/faults/other_program.h"

#include <QStringList>

namespace faults {
namespace {

/// The readers stay with the hands, the station has this.
class LentReaders final : public card::CardSystem
{
public:
    explicit LentReaders(training::TrainingReaders &readers)
        : m_readers(readers)
    {}
    void watch(std::function<void(const card::ReaderSnapshot &)> changed) override
    {
        m_readers.watch(std::move(changed));
    }
    ~LentReaders() override { m_readers.watch({}); }
    std::unique_ptr<card::Channel> channel(const card::ReaderName &reader) override
    {
        return m_readers.channel(reader);
    }

private:
    training::TrainingReaders &m_readers;
};

class InProcess final : public CardPlaces
{
public:
    explicit InProcess(int count)
        : m_count(count)
        , m_readers(options(count))
    {}
    int count() const override { return m_count; }
    QString nameOf(int place) const override { return training::TrainingReaders::nameOf(place + 1); }
    void insert(int place, const std::shared_ptr<training::Euicc> &card) override
    {
        m_readers.insert(nameOf(place), card);
    }
    void remove(int place) override { m_readers.remove(nameOf(place)); }
    bool holdsCard(int place) const override { return m_readers.cardIn(nameOf(place)) != nullptr; }
    base::Millis gap() const override { return base::Millis(30); }
    std::function<void()> resetOf(int) override { return {}; }
    std::unique_ptr<card::CardSystem> system() override { return std::make_unique<LentReaders>(m_readers); }

private:
    static training::TrainingReaders::Options options(int count)
    {
        training::TrainingReaders::Options options;
        options.count = count;
        options.apduTakes = base::Millis(0);
        options.patience = kApduTimeout;
        options.longPatience = kLongApduTimeout;
        return options;
    }

    int m_count;
    training::TrainingReaders m_readers;
};

class BehindPcscd final : public CardPlaces
{
public:
    BehindPcscd(QStringList readers, QList<quint16> ports, QString hostProgram)
        : m_readers(std::move(readers))
        , m_ports(std::move(ports))
        , m_hostProgram(std::move(hostProgram))
        , m_inside(size_t(m_readers.size()))
    {
        for (const QString &reader : std::as_const(m_readers))
            m_others.push_back(std::make_shared<OtherProgram>(reader));
    }
    int count() const override { return int(m_readers.size()); }
    QString nameOf(int place) const override { return m_readers.at(place); }
    void insert(int place, const std::shared_ptr<training::Euicc> &card) override
    {
        auto vpcd = std::make_unique<training::VpcdCard>(card);
        if (const auto started = vpcd->start(m_ports.at(place)); !started)
            qFatal("%s", qPrintable(started.error().sentence()));
        m_inside[size_t(place)] = std::move(vpcd);
    }
    void remove(int place) override { m_inside[size_t(place)].reset(); }
    bool holdsCard(int place) const override
    {
        const auto &card = m_inside[size_t(place)];
        return card && card->place() == training::VpcdCard::Place::InReader;
    }
    // The service would take a card that comes back sooner for none at all.
    base::Millis gap() const override { return base::Millis(1300); }
    std::function<void()> resetOf(int place) override
    {
        return [other = m_others[size_t(place)]] { other->resetSoon(); };
    }
    std::unique_ptr<card::CardSystem> system() override
    {
        card::PcscOptions options;
        options.hostProgram = m_hostProgram;
        options.readers = m_readers;
        options.apduTimeout = kApduTimeout;
        options.longApduTimeout = kLongApduTimeout;
        return std::make_unique<card::PcscCardSystem>(options);
    }

private:
    QStringList m_readers;
    QList<quint16> m_ports;
    QString m_hostProgram;
    std::vector<std::unique_ptr<training::VpcdCard>> m_inside;
    std::vector<std::shared_ptr<OtherProgram>> m_others;
};

} // namespace

std::unique_ptr<CardPlaces> placesInProcess(int count) { return std::make_unique<InProcess>(count); }

std::unique_ptr<CardPlaces> placesBehindPcscd(int count, const QString &hostProgram)
{
    const QStringList readers = QString::fromLocal8Bit(qgetenv("VPCD_READERS")).split(QLatin1Char(';'));
    QList<quint16> ports;
    const QStringList portTexts = QString::fromLocal8Bit(qgetenv("VPCD_PORTS")).split(QLatin1Char(','));
    for (const QString &port : portTexts)
        ports.append(port.toUShort());
    if (readers.size() < count || ports.size() < count)
        return nullptr;
    return std::make_unique<BehindPcscd>(readers.first(count), ports.first(count), hostProgram);
}

} // namespace faults
