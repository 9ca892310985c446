#pragma once

#include "core/label/layout.h"

#include <QByteArray>

/// Labels in EPL2, the language of older desktop label printers.
namespace label {

/// The label as our own dots (GW; its bits are the other way round: 0 is black). EPL's own QR symbol is in
/// few printers only, so there is no other way. The labels on the roll are taken to be 3 mm apart. The bytes
/// show the code: treat them as a secret. Thread: any.
QByteArray toEpl(const Layout &layout);

} // namespace label
