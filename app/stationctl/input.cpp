#include "app/stationctl/input.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/crypto.h>

#include <cstdio>

namespace stationctl {

base::Result<base::Secret> readSecretInput(const QString &file)
{
    constexpr qint64 kMost = 64 * 1024;
    QFile input(file);
    const bool opened =
        file == QLatin1String("-") ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly);
    if (!opened) {
        return base::fail(base::ErrorKind::BadInput, base::ErrorCode("input.unreadable"),
                          QCoreApplication::translate("stationctl", "The file cannot be read."),
                          QCoreApplication::translate("stationctl", "Check the path and its permissions."),
                          file);
    }
    QByteArray bytes = input.read(kMost);
    QByteArrayView text(bytes);
    while (!text.isEmpty() && (text.back() == '\n' || text.back() == '\r'))
        text.chop(1);
    base::Secret secret(text);
    OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    return secret;
}

} // namespace stationctl
