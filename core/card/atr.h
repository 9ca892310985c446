#pragma once

#include "core/card/apdu.h"

#include <QByteArrayView>

#include <optional>

namespace card {

/// The protocol in which to speak to a card with this ATR (ISO 7816-3 §8): the one TA2 fixes, else the first
/// that is offered, T=0 when none is. Nothing when the bytes are not an ATR or name neither T=0 nor T=1. The
/// bytes are hostile.
std::optional<Protocol> protocolOf(QByteArrayView atr);

} // namespace card
