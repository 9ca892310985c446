#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

/// Every store keeps a known text sealed under its key, so that another key is noticed at open. Thread: any.
namespace journal {

base::Result<QByteArray> sealKeyProof(const base::Secret &key);
bool opensKeyProof(const base::Secret &key, QByteArrayView sealed);

} // namespace journal
