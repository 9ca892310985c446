#include "core/training/storage.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace training::storage {
namespace {

constexpr qint64 kMostBytes = 64 * 1024 * 1024;

} // namespace

base::Result<void> write(const QDir &folder, const QString &name, const QJsonObject &content)
{
    const QString path = folder.filePath(name);
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    const bool ok = QDir().mkpath(folder.path()) && file.open(QIODevice::WriteOnly) &&
                    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                    file.write(bytes) == bytes.size() && file.commit();
    if (!ok) {
        return base::fail(
            base::ErrorKind::MissingPart, base::ErrorCode("training.cannot-save"),
            QCoreApplication::translate("training", "The training data cannot be saved: %1.")
                .arg(file.errorString()),
            QCoreApplication::translate("training", "Check that the folder can be written to and has room."),
            path);
    }
    return {};
}

base::Result<QJsonObject> read(const QDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(base::ErrorKind::MissingPart, base::ErrorCode("training.cannot-read"),
                          QCoreApplication::translate("training", "The training data cannot be read: %1.")
                              .arg(file.errorString()),
                          {}, file.fileName());
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.read(kMostBytes));
    if (!document.isObject())
        return damaged(folder, name);
    return document.object();
}

tl::unexpected<base::Error> damaged(const QDir &folder, const QString &name)
{
    return base::fail(
        base::ErrorKind::BadInput, base::ErrorCode("training.damaged"),
        QCoreApplication::translate("training", "The training data is damaged."),
        QCoreApplication::translate("training", "Delete the training folder; it will be made anew."),
        folder.filePath(name));
}

QJsonValue toJson(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

QByteArray bytesFrom(const QJsonValue &value) { return QByteArray::fromBase64(value.toString().toLatin1()); }

QJsonValue toJson(const Credential &credential)
{
    return QJsonObject{{QStringLiteral("key"), toJson(credential.key.der())},
                       {QStringLiteral("certificate"), toJson(credential.certificate.der())}};
}

std::optional<Credential> credentialFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto key = PrivateKey::fromDer(bytesFrom(object.value(QLatin1String("key"))));
    const auto certificate = Certificate::fromDer(bytesFrom(object.value(QLatin1String("certificate"))));
    if (!key || !certificate)
        return std::nullopt;
    return Credential{*key, *certificate};
}

} // namespace training::storage
