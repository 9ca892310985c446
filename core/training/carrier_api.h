#pragma once

#include "core/base/clock.h"
#include "core/training/carrier_ledger.h"
#include "core/training/carrier_server.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace training {

/// One request as it arrived, whole.
struct ApiRequest
{
    QByteArray method;
    QByteArray path;  ///< percent-decoded
    QByteArray query; ///< as it came
    QByteArray body;
    QByteArray authorization;
    QByteArray contentType;
};

/// What is to be sent back, and how badly.
struct ApiAnswer
{
    enum class Ending {
        Whole,
        Nothing,  ///< close without a byte
        HalfBody, ///< close in the middle of the body
    };

    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray contentType = "application/json";
    QByteArray body;
    base::Millis delay{0};
    Ending ending = Ending::Whole;
};

/// The training carrier's conversation: paths, login, parameters, faults and counts, around the ledger. Knows
/// no sockets. Thread: any; one lock serialises all.
class CarrierApi
{
public:
    /// Makes what the ledger changed durable, before the answer goes out. False: it could not.
    using Keep = std::function<bool(const QByteArray &changes)>;

    CarrierApi(CarrierServer::Options options, Keep keep);

    ApiAnswer answer(const ApiRequest &request);

    void setPort(int port);
    void setSmdpAddress(const QString &address);
    void inject(const CarrierFault &fault);
    void clearFaults();
    void forgetTokens();
    QList<QByteArray> tokens() const;
    int requests(CarrierCall call) const;
    std::vector<QByteArray> postBodies() const;
    /// Runs `use` with the ledger, alone; what it changes is kept.
    template <class Use>
    auto withLedger(Use use) const
    {
        const std::lock_guard lock(m_mutex);
        return use(m_ledger);
    }
    /// Lets time pass for profiles with a CallbackUrl; gives what is to be told.
    std::vector<CarrierCallback> takeCallbacks();
    /// Sets "downloaded" or "installed".
    void consumed(const QString &iccid, const QString &status);
    bool readLedger(const QByteArray &lines);

private:
    /// Which call a request is, and the name in its path.
    struct Route
    {
        CarrierCall call;
        QString name;
    };
    std::optional<Route> routeOf(const ApiRequest &request) const;
    CarrierReply work(const Route &route, const ApiRequest &request, base::Millis now,
                      const CarrierFault *fault);
    std::optional<CarrierFault> takeFault(CarrierCall call);
    bool isLoggedIn(const QByteArray &authorization, base::Millis now) const;
    CarrierReply token(const CarrierParameters &form, base::Millis now);
    void spoil(CarrierReply &reply, const CarrierFault &fault) const;

    mutable std::mutex m_mutex; ///< guards everything below
    CarrierServer::Options m_options;
    Keep m_keep;
    CarrierLedger m_ledger;
    int m_port = 0;
    std::vector<CarrierFault> m_faults;
    QHash<int, int> m_requests;
    std::vector<QByteArray> m_postBodies;
    QHash<QByteArray, base::Millis> m_tokens; ///< and when they end
};

} // namespace training
