#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace base {

/// A file that appears under its name complete or not at all: written beside it under a hidden temporary name
/// (mode 0600), synced, renamed over it, and the folder synced. Dropped without commit(), it leaves nothing
/// behind. Thread: one at a time.
class AtomicFile
{
public:
    /// Starts a file in an existing folder. Fails with MissingPart when the folder cannot be written.
    static Result<AtomicFile> create(const QString &path);
    AtomicFile(AtomicFile &&other) noexcept;
    AtomicFile &operator=(AtomicFile &&) = delete;
    ~AtomicFile();

    /// Adds bytes. Fails with MissingPart, for example when the disk is full.
    Result<void> write(QByteArrayView bytes);
    /// Makes the file appear. An error of kind Unknown says that it is there but may not survive a power cut;
    /// after any other error the old file, if any, is untouched.
    Result<void> commit();

private:
    AtomicFile(QString path, QString temporary, int descriptor);
    void drop();

    QString m_path;
    QString m_temporary;
    int m_descriptor = -1;
};

/// One call for small files: create, write, commit.
Result<void> writeFileAtomically(const QString &path, QByteArrayView bytes);

} // namespace base
