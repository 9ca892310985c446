#pragma once

#include "core/people/register.h"

#include <functional>

namespace people {

/// The register in its file, `people.json` in a data folder (its shape: README.md). The file is the owner's
/// alone (mode 0600) and is replaced as a whole. What is not exactly right in it is an error: nobody signs in
/// by a damaged register. Nothing is held open; every call reads or writes. Thread: any; blocks on the disk.
class RegisterFile
{
public:
    explicit RegisterFile(QString folder)
        : m_folder(std::move(folder))
    {}

    QString path() const;
    /// The register; an empty one when there is no file. Errors: "people.file-damaged", "people.file-newer",
    /// "people.file-open" (others may read or write it), "people.file-unreadable".
    base::Result<Register> load() const;
    /// Changes the register while no other program can: read, changed, written. What `change` refuses is not
    /// written. @return the register afterwards
    base::Result<Register> change(const std::function<base::Result<void>(Register &)> &change) const;

private:
    QString m_folder;
};

/// The file's bytes for a register, and back; what RegisterFile reads and writes.
QByteArray toJson(const Register &people);
base::Result<Register> fromJson(const QByteArray &json);

} // namespace people
