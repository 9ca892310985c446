#include "app/stationctl/command.h"

#include <QCoreApplication>

namespace stationctl {

tl::unexpected<base::Error> usageError(const QString &form)
{
    return base::fail(base::ErrorKind::Usage, base::ErrorCode("usage"),
                      QCoreApplication::translate("stationctl", "The command is not complete."),
                      QCoreApplication::translate("stationctl", "Write: esim-stationctl %1").arg(form));
}

} // namespace stationctl
