#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// ES10a: the addresses that the card keeps (SGP.22 v2 §5.7.3, §5.7.4). Thread: any.
namespace lpa::es10 {

/// The addresses in the card, as the card writes them; either may be empty.
struct ConfiguredAddresses
{
    QString defaultSmdp;
    QString rootSmds;
};

/// GetEuiccConfiguredAddresses, tag BF3C.
QByteArray getConfiguredAddresses();
base::Result<ConfiguredAddresses> readConfiguredAddresses(QByteArrayView answer);

/// SetDefaultDpAddress, tag BF3F; an empty address clears the card's. The answer holds a result code.
QByteArray setDefaultSmdp(QStringView address);

} // namespace lpa::es10
