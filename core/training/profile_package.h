#pragma once

#include "core/base/tlv.h"
#include "core/esim/numbers.h"

#include <tl/expected.hpp>

/// The unprotected profile package of the simulators: real profile elements of the TCA interoperable format
/// (PE-Header first, PE-End last), with fillers between that make it as large as an ordinary one. Thread:
/// any.
namespace training {

/// A package of about `size` bytes (at least what header and end need).
QByteArray makeProfilePackage(const esim::Iccid &iccid, const QString &name, qsizetype size);

/// Status numbers of a profile element in the card's answer (PEStatus of the TCA format).
enum class ElementStatus {
    Ok = 0,
    NotSupported = 1,
    BadValues = 3,
    InvalidFormat = 5,
    UnsupportedVersion = 31,
};

/// The element at which a package fails.
struct ElementFault
{
    ElementStatus status = ElementStatus::Ok;
    quint64 identification = 0; ///< the element's own number, 0 when it has none
};

/// Reads a package as a card does when it installs it, and gives the ICCID of its header.
tl::expected<esim::Iccid, ElementFault> readProfilePackage(QByteArrayView package);

/// EUICCResponse of the TCA format for one element's status: what a card reports of the installation.
QByteArray encodeSimaResponse(const ElementFault &status);

} // namespace training
