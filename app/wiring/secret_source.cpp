#include "app/wiring/keyring.h"
#include "app/wiring/settings.h"

#include <QCoreApplication>
#include <QFile>

namespace wiring {

using base::ErrorCode;
using base::ErrorKind;
using base::Result;

Result<base::Secret> readSecret(const SecretSource &source)
{
    const auto missing = [](ErrorCode code, const QString &text, const QString &remedy) {
        return base::fail(ErrorKind::Usage, code, text, remedy, QStringLiteral("[carrier] secret"));
    };
    switch (source.kind) {
    case SecretSource::Kind::Environment: {
        const QByteArray value = qgetenv(source.name.toLocal8Bit().constData());
        if (value.isEmpty())
            return missing(ErrorCode("secret.environment"),
                           QCoreApplication::translate("settings", "The environment variable %1 is not set.")
                               .arg(source.name),
                           QCoreApplication::translate("settings", "Set it before the station starts."));
        return base::Secret(value);
    }
    case SecretSource::Kind::File: {
        QFile file(source.name);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        if (!file.open(QIODevice::ReadOnly))
            return missing(ErrorCode("secret.file"),
                           QCoreApplication::translate("settings", "The secret's file %1 cannot be read.")
                               .arg(source.name),
                           QCoreApplication::translate("settings", "Check the path and its owner."));
        if (file.permissions() & others)
            return missing(
                ErrorCode("secret.file-mode"),
                QCoreApplication::translate("settings", "The secret's file %1 can be read by others.")
                    .arg(source.name),
                QCoreApplication::translate("settings", "Run: chmod 600 %1").arg(source.name));
        return base::Secret(file.read(64 * 1024).trimmed());
    }
    case SecretSource::Kind::Keyring: return keyring::read(source.name);
    }
    return missing(ErrorCode("secret.source"),
                   QCoreApplication::translate("settings", "The secret cannot be found."), {});
}

} // namespace wiring
