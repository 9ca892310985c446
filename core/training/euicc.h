#pragma once

#include "core/training/euicc_types.h"
#include "core/training/pki.h"

#include <functional>
#include <memory>
#include <vector>

namespace training {

/// A whole eUICC, SGP.22 v2.2 card side, with real cryptography: an APDU in, an answer out.
/// It keeps profiles, notifications and addresses over resets; what is half done at a reset leaves nothing.
/// Thread: any; calls are serialised inside.
class Euicc
{
public:
    Euicc(EuiccIdentity identity, EuiccOptions options = {});
    ~Euicc();
    Euicc(const Euicc &) = delete;
    Euicc &operator=(const Euicc &) = delete;

    /// The answer to reset; empty when the card is mute. Ends any session.
    QByteArray powerOn();
    void powerOff();
    /// Warm reset; the same as power off and on.
    QByteArray reset() { return powerOn(); }
    /// One command APDU. Without power there is no answer (Mute).
    CardAnswer exchange(QByteArrayView apdu);
    /// exchange() for callers without faults: the answer's bytes at once, empty when there are none.
    QByteArray transmit(QByteArrayView apdu) { return exchange(apdu).bytes; }

    /// Sets what is to go wrong, and counts APDUs from 1 again.
    void setFaults(const EuiccFaults &faults);
    /// Somebody between the reader and the card, for faults that no list foresees: sees every APDU and gives
    /// its answer. `card` carries an APDU out, none or many times. Runs in the reader's thread without any
    /// lock, so that it may reset the card. Empty: nobody.
    using Carry = std::function<CardAnswer(QByteArrayView apdu)>;
    using Interceptor = std::function<CardAnswer(QByteArrayView apdu, const Carry &card)>;
    void intercept(Interceptor interceptor);

    /// Puts a profile in, disabled, that is there from the factory: nobody is told.
    void preload(const Metadata &metadata);

    const EuiccOptions &options() const;
    esim::Eid eid() const;
    // The truth, for tests and for the training window.
    std::vector<InstalledProfile> profiles() const;
    std::vector<esim::PendingNotification> pendingNotifications() const;
    QString defaultSmdpAddress() const;
    quint64 freeMemory() const; ///< bytes of non-volatile memory
    /// How many installations have succeeded and failed since the object was made.
    struct Counts
    {
        int installs = 0;
        int failedInstalls = 0;
        int apdus = 0;
        int resets = 0;
    };
    Counts counts() const;

    /// Writes identity, options and contents to `euicc-EID.json` in the folder.
    base::Result<void> save(const QDir &folder) const;
    /// The EIDs of the cards that were saved in a folder, in ascending order.
    static std::vector<esim::Eid> savedIn(const QDir &folder);
    /// Reads what save() wrote for this EID.
    static base::Result<std::shared_ptr<Euicc>> load(const QDir &folder, const esim::Eid &eid);

private:
    struct State;
    CardAnswer carryOut(QByteArrayView apdu);

    std::unique_ptr<State> m;
};

} // namespace training
