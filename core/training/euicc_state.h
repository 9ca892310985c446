#pragma once

#include "core/training/euicc.h"
#include "core/training/euicc_session.h"
#include "core/training/euicc_transport.h"

namespace training {

/// The inside of an Euicc: dispatches ES10 commands to session, loader and store. Not locked by itself.
struct EuiccState
{
    EuiccState(EuiccIdentity who, EuiccOptions how)
        : identity(std::move(who))
        , options(std::move(how))
        , store(options, identity)
        , session(identity)
        , transport(options, [this](int channel, QByteArrayView command) { return es10(channel, command); })
    {}

    Es10Answer es10(int channel, QByteArrayView command);
    Es10Answer dispatch(base::tlv::Tag tag, QByteArrayView request);
    Es10Answer segment(int channel, base::tlv::Tag tag, QByteArrayView bytes);
    Es10Answer switchProfile(ProfileStore::Switch to, base::tlv::Tag tag, QByteArrayView request);
    Es10Answer deleteProfile(QByteArrayView request);
    Es10Answer memoryReset(QByteArrayView request);
    void stateChanged();
    QByteArray finishInstall(const PackageLoader::Installed &installed);
    QByteArray failInstall(const PackageLoader::Refused &refused);
    ProfileStore::InstallResult resultBase(const std::optional<esim::Iccid> &iccid,
                                           QByteArray finalResult) const;
    void loseSession();
    QByteArray info2() const;
    std::optional<CardAnswer> faultBefore() const;
    void applyFaultAfter(CardAnswer &answer) const;

    const EuiccIdentity identity;
    const EuiccOptions options;
    EuiccFaults faults;
    int apdusSinceFaults = 0;
    ProfileStore store;
    RspSession session;
    ApduEngine transport;
    std::optional<PackageLoader> loader;
    int loaderChannel = 0;
    enum class Power { Off, On } power = Power::Off;
    enum class Es10 { Answers, NeedsReset } es10State = Es10::Answers;
    Euicc::Counts counts;
};

} // namespace training
