#pragma once

#include "core/training/certificate.h"
#include "core/training/euicc_types.h"

#include <QDir>
#include <QJsonObject>
#include <QJsonValue>

/// The training world on disk: JSON files with base64 for bytes, readable by their owner alone. Thread: any.
namespace training::storage {

/// Replaces a file in the folder as a whole; the folder is made when it is missing.
base::Result<void> write(const QDir &folder, const QString &name, const QJsonObject &content);
/// Reads a file written by write(); at most 64 MiB.
base::Result<QJsonObject> read(const QDir &folder, const QString &name);
/// The error for a file that can be read but makes no sense.
tl::unexpected<base::Error> damaged(const QDir &folder, const QString &name);

/// Bytes as base64 text and back.
QJsonValue toJson(const QByteArray &bytes);
QByteArray bytesFrom(const QJsonValue &value);
QJsonValue toJson(const Credential &credential);
std::optional<Credential> credentialFrom(const QJsonValue &value);
/// How a card was made, and back; what is missing keeps its default.
QJsonObject toJson(const EuiccOptions &options);
EuiccOptions optionsFrom(const QJsonObject &object);

} // namespace training::storage
