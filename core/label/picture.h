#pragma once

#include "core/label/layout.h"

#include <QByteArray>

namespace label {

/// The label as PNG bytes at its real dots, so that rooms without Qt's GUI can hand it on.
QByteArray toPng(const Layout &layout);

} // namespace label
