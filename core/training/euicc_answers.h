#pragma once

#include "core/training/euicc_store.h"

/// Answers of the card to the ES10 functions that only read, or that change one thing (facts/sgp22.md §3).
/// The `request` is the content of the command's outer tag. Thread: that of the caller.
namespace training::answers {

/// What the card shows of its free memory.
struct Resources
{
    quint64 installedApplications = 0;
    quint64 nonVolatile = 0;
    quint64 volatileMemory = 0;
};

/// BF20.
QByteArray info1(const EuiccOptions &options, const EuiccIdentity &identity);
/// BF22.
QByteArray info2(const EuiccOptions &options, const EuiccIdentity &identity, const Resources &resources);
/// BF3C.
QByteArray configuredAddresses(const EuiccOptions &options, const ProfileStore &store);
/// BF43.
QByteArray rulesAuthorisationTable(const EuiccOptions &options);
/// BF2D.
Es10Answer profilesInfo(const ProfileStore &store, QByteArrayView request);
/// BF28.
Es10Answer listNotifications(const ProfileStore &store, QByteArrayView request);
/// BF2B.
Es10Answer retrieveNotifications(const ProfileStore &store, QByteArrayView request);
/// BF3F.
Es10Answer setDefaultAddress(ProfileStore &store, QByteArrayView request);
/// BF30.
Es10Answer removeNotification(ProfileStore &store, QByteArrayView request);
/// BF29.
Es10Answer setNickname(ProfileStore &store, QByteArrayView request);
/// BF3E.
Es10Answer eid(const EuiccIdentity &identity, QByteArrayView request);

} // namespace training::answers
