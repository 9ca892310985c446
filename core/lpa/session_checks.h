#pragma once

#include "core/base/result.h"
#include "core/esim/activation_code.h"
#include "core/lpa/es10b.h"
#include "core/lpa/es9.h"

#include <QByteArray>

#include <optional>

/// What every session with a server checks, at an SM-DP+ and at an SM-DS alike. Pure. Thread: any.
namespace lpa {

/// Why this device cannot be named to a server ("lpa.device-info"), or nothing.
std::optional<base::Error> checkDevice(const es10::DeviceInfo &device);
/// The server answered for another session ("lpa.foreign-session").
base::Error foreignSession();
/// Whether the server's introduction is about this session and this server (SGP.22 v2 §3.0.1): the
/// transaction ID that it signs is the one that it names, the challenge is the card's, the address is the one
/// that was called. No card checks the last one.
/// @param challenge the card's, 16 bytes
std::optional<base::Error> checkIntroduction(const es9::InitiateAnswer &answer, const QByteArray &challenge,
                                             const esim::ServerAddress &called);
/// The error with the server's address as its place.
base::Error at(const esim::ServerAddress &server, base::Error error);

} // namespace lpa
