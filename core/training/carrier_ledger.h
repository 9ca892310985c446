#pragma once

#include "core/base/clock.h"
#include "core/training/carrier_server.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <initializer_list>
#include <utility>
#include <vector>

namespace training {

/// What the API answers.
struct CarrierReply
{
    int status = 200;
    QJsonObject body;
};

/// What is to be told to a CallbackUrl.
struct CarrierCallback
{
    QByteArray url;
    QByteArray method; ///< GET or POST
    QList<std::pair<QByteArray, QByteArray>> fields;
};

/// A decoded form or query; names are case sensitive.
using CarrierParameters = QMap<QString, QString>;

/// The training carrier's account: profiles, Sims and fleets, and the rules of the Super SIM API
/// (facts/supersim.md §1). No network and no lock in here: CarrierApi and CarrierServer have those. `now` is
/// a monotonic time throughout.
class CarrierLedger
{
public:
    /// `options` must outlive the ledger; its address and pace may change.
    explicit CarrierLedger(const CarrierServer::Options &options);

    /// The API's error envelope; code 0 is left out.
    static CarrierReply error(int status, int code, const char *message);

    /// POST /v1/ESimProfiles. `willFail`: the reservation ends as "failed".
    CarrierReply createProfile(const CarrierParameters &given, base::Millis now, bool willFail);
    CarrierReply fetchProfile(const QString &sid, base::Millis now);
    /// Newest first. `self` is the list's own address, for the pages' addresses.
    CarrierReply listProfiles(const CarrierParameters &query, base::Millis now, const QString &self);
    /// `name` is a SID or unique name, here and below.
    CarrierReply fetchSim(const QString &name, base::Millis now);
    CarrierReply listSims(const CarrierParameters &query, base::Millis now, const QString &self);
    CarrierReply updateSim(const QString &name, const CarrierParameters &given, base::Millis now);
    CarrierReply fetchFleet(const QString &name) const;

    /// Lets profiles with a CallbackUrl go on as if somebody had read them.
    void pass(base::Millis now);
    /// What has happened since the last call and is to be told.
    std::vector<CarrierCallback> takeCallbacks();

    /// Sets "downloaded" or "installed"; a profile never goes back.
    void consumed(const QString &iccid, const QString &status);

    /// Profiles ever created.
    int creates() const { return int(m_profiles.size()); }
    std::vector<CarrierProfileTruth> truth() const;

    /// The profiles that changed since the last call, as stored lines.
    QByteArray takeChanges();
    /// Every profile as one line of JSON.
    QByteArray lines() const;
    /// Reads lines; a later one for the same profile wins, a torn last one is left out. False: not a ledger.
    bool read(const QByteArray &text);

private:
    struct Profile
    {
        QString sid, status = QStringLiteral("new"), eid, iccid, matchingId, simSid;
        QString simName, simStatus = QStringLiteral("new"), simTarget, fleetSid;
        QString callbackUrl, callbackMethod;
        QDateTime created, updated, simUpdated;
        bool willFail = false;
        int activations = 0;
        // Not stored: they only pace the progress.
        base::Millis since{0}, born{0}, simSince{0};
        int reads = 0, simReads = 0, hiddenLists = 0;

        bool isOpen() const { return status == QLatin1String("new") || status == QLatin1String("reserving"); }
        bool hasSim() const { return !isOpen() && status != QLatin1String("failed"); }
    };
    struct Fleet
    {
        QString sid, name;
    };

    static QByteArray line(const Profile &profile);
    static Profile parse(const QJsonObject &object);

    QString freshIccid() const;
    Profile *find(const QString &sid);
    Profile *findSim(const QString &name);
    const Fleet *findFleet(const QString &name) const;
    void advance(Profile &profile, base::Millis now);
    void makeAvailable(Profile &profile);
    void advanceSim(Profile &profile, base::Millis now);
    QJsonObject show(const Profile &profile) const;
    QJsonObject showSim(const Profile &profile) const;
    void changed(const Profile &profile) { m_changes += line(profile); }
    void tell(const Profile &profile);

    const CarrierServer::Options &m_options;
    QString m_account;
    std::vector<Fleet> m_fleets;
    std::vector<Profile> m_profiles;
    QHash<QString, size_t> m_profileAt;
    QByteArray m_changes;
    std::vector<CarrierCallback> m_callbacks;
};

} // namespace training
