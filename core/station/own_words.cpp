#include "core/station/own_words.h"

#include <QCoreApplication>

namespace station {

base::Result<QString> checkOwnWords(const QString &typed)
{
    const QString plain = typed.simplified();
    if (!plain.isEmpty() && plain.size() <= kMostReasonCharacters)
        return plain;
    return base::fail(base::ErrorKind::Usage, base::ErrorCode("reason.missing"),
                      QCoreApplication::translate("station", "The reason is missing or too long."),
                      QCoreApplication::translate("station", "Say why in one to %1 characters.")
                          .arg(kMostReasonCharacters));
}

} // namespace station
