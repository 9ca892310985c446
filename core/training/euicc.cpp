#include "core/training/euicc.h"

#include "core/training/euicc_state.h"
#include "core/training/storage.h"

#include <QJsonArray>

#include <mutex>

namespace training {

struct Euicc::State
{
    State(EuiccIdentity identity, EuiccOptions options)
        : card(std::move(identity), std::move(options))
    {}
    mutable std::mutex lock;
    EuiccState card;
    Interceptor interceptor;
};

Euicc::Euicc(EuiccIdentity identity, EuiccOptions options)
    : m(std::make_unique<State>(std::move(identity), std::move(options)))
{}

Euicc::~Euicc() = default;

QByteArray Euicc::powerOn()
{
    const std::scoped_lock lock(m->lock);
    m->card.loseSession();
    ++m->card.counts.resets;
    const QByteArray atr = m->card.transport.reset();
    if (m->card.faults.powerOn == EuiccFaults::PowerOn::Mute)
        return {};
    m->card.power = EuiccState::Power::On;
    return atr;
}

void Euicc::powerOff()
{
    const std::scoped_lock lock(m->lock);
    m->card.loseSession();
    m->card.transport.reset();
    m->card.power = EuiccState::Power::Off;
}

void Euicc::intercept(Interceptor interceptor)
{
    const std::scoped_lock lock(m->lock);
    m->interceptor = std::move(interceptor);
}

CardAnswer Euicc::exchange(QByteArrayView apdu)
{
    Interceptor interceptor;
    {
        const std::scoped_lock lock(m->lock);
        interceptor = m->interceptor;
    }
    return interceptor ? interceptor(apdu, [this](QByteArrayView passed) { return carryOut(passed); })
                       : carryOut(apdu);
}

CardAnswer Euicc::carryOut(QByteArrayView apdu)
{
    const std::scoped_lock lock(m->lock);
    if (m->card.power == EuiccState::Power::Off)
        return {CardAnswer::Kind::Mute, {}, base::Millis(0)};
    ++m->card.apdusSinceFaults;
    ++m->card.counts.apdus;
    if (auto fault = m->card.faultBefore()) {
        return *fault;
    }
    const Es10Answer answer = m->card.transport.exchange(apdu);
    CardAnswer out{CardAnswer::Kind::Bytes, answer.data, answer.after};
    out.bytes.append(char(answer.statusWord >> 8)).append(char(answer.statusWord));
    m->card.applyFaultAfter(out);
    return out;
}

void Euicc::setFaults(const EuiccFaults &faults)
{
    const std::scoped_lock lock(m->lock);
    m->card.faults = faults;
    m->card.apdusSinceFaults = 0;
}

void Euicc::preload(const Metadata &metadata)
{
    const std::scoped_lock lock(m->lock);
    ProfileStore &store = m->card.store;
    store.preload({metadata, store.nextAid(), esim::ProfileState::Disabled, {}, 0});
}

const EuiccOptions &Euicc::options() const { return m->card.options; }

esim::Eid Euicc::eid() const { return m->card.identity.eid; }

std::vector<InstalledProfile> Euicc::profiles() const
{
    const std::scoped_lock lock(m->lock);
    return m->card.store.profiles();
}

std::vector<esim::PendingNotification> Euicc::pendingNotifications() const
{
    const std::scoped_lock lock(m->lock);
    std::vector<esim::PendingNotification> list;
    for (const StoredNotification &notification : m->card.store.notifications())
        list.push_back(notification.pending);
    return list;
}

QString Euicc::defaultSmdpAddress() const
{
    const std::scoped_lock lock(m->lock);
    return m->card.store.defaultAddress();
}

quint64 Euicc::freeMemory() const
{
    const std::scoped_lock lock(m->lock);
    return m->card.store.freeMemory();
}

Euicc::Counts Euicc::counts() const
{
    const std::scoped_lock lock(m->lock);
    return m->card.counts;
}

base::Result<void> Euicc::save(const QDir &folder) const
{
    const std::scoped_lock lock(m->lock);
    QJsonArray cis;
    for (const Certificate &ci : m->card.identity.trustedCis)
        cis.append(storage::toJson(ci.der()));
    return storage::write(folder, QStringLiteral("euicc-%1.json").arg(m->card.identity.eid.text()),
                          {{QStringLiteral("eid"), m->card.identity.eid.text()},
                           {QStringLiteral("euicc"), storage::toJson(m->card.identity.euicc)},
                           {QStringLiteral("eum"), storage::toJson(m->card.identity.eum.der())},
                           {QStringLiteral("cis"), cis},
                           {QStringLiteral("options"), storage::toJson(m->card.options)},
                           {QStringLiteral("contents"), m->card.store.toJson()}});
}

std::vector<esim::Eid> Euicc::savedIn(const QDir &folder)
{
    std::vector<esim::Eid> eids;
    for (const QString &name : folder.entryList({QStringLiteral("euicc-*.json")}, QDir::Files, QDir::Name)) {
        if (const auto eid = esim::Eid::fromText(QStringView(name).sliced(6).chopped(5)))
            eids.push_back(*eid);
    }
    return eids;
}

base::Result<std::shared_ptr<Euicc>> Euicc::load(const QDir &folder, const esim::Eid &eid)
{
    const QString name = QStringLiteral("euicc-%1.json").arg(eid.text());
    const auto file = storage::read(folder, name);
    if (!file)
        return tl::unexpected(file.error());
    const auto own = storage::credentialFrom(file->value(QLatin1String("euicc")));
    const auto eum = Certificate::fromDer(storage::bytesFrom(file->value(QLatin1String("eum"))));
    std::vector<Certificate> cis;
    for (const auto &entry : file->value(QLatin1String("cis")).toArray()) {
        if (const auto ci = Certificate::fromDer(storage::bytesFrom(entry)))
            cis.push_back(*ci);
    }
    if (!own || !eum || cis.empty() || file->value(QLatin1String("eid")) != eid.text())
        return storage::damaged(folder, name);
    auto card =
        std::make_shared<Euicc>(EuiccIdentity{eid, *own, *eum, std::move(cis)},
                                storage::optionsFrom(file->value(QLatin1String("options")).toObject()));
    if (!card->m->card.store.fromJson(file->value(QLatin1String("contents")).toObject()))
        return storage::damaged(folder, name);
    return card;
}

} // namespace training
