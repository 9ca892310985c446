#include "core/journal/key_file.h"

#include "core/base/crypto.h"
#include "core/journal/data_folder.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace journal {
namespace {

constexpr int kKeySize = 32;

tl::unexpected<base::Error> refused(const char *code, const QString &text, const QString &remedy,
                                    const QString &file)
{
    return base::fail(base::ErrorKind::MissingPart, base::ErrorCode(code), text, remedy, file);
}

/// Closes a descriptor at the end of a scope.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

base::Result<void> writeKey(const QString &folder, const base::Secret &key)
{
    const QString file = data_folder::keyFile(folder);
    const auto failed = [&] {
        return refused(
            "journal.key-create",
            QCoreApplication::translate("journal", "The journal's key could not be made (%1).")
                .arg(qt_error_string(errno)),
            QCoreApplication::translate("journal", "Check the data folder and the space on the disk."), file);
    };
    // Under a temporary name first: a key that a power cut left half written would lock its owner out.
    const QByteArray path = QFile::encodeName(file);
    const QByteArray temporary = path + ".new-" + base::randomId();
    {
        const Descriptor out(::open(temporary.constData(),
                                    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
        if (out.number() < 0)
            return failed();
        const ssize_t written = ::write(out.number(), key.reveal().data(), kKeySize);
        if (written != kKeySize || ::fsync(out.number()) != 0) {
            const auto error = failed();
            ::unlink(temporary.constData());
            return error;
        }
    }
    // link() like O_EXCL never replaces a key that another program has made meanwhile; that one is as good.
    const bool placed = ::link(temporary.constData(), path.constData()) == 0 || errno == EEXIST;
    const auto error = failed();
    ::unlink(temporary.constData());
    if (!placed)
        return error;
    return data_folder::syncFolder(folder);
}

} // namespace

base::Result<base::Secret> loadKey(const QString &folder)
{
    const QString file = data_folder::keyFile(folder);
    const Descriptor in(::open(QFile::encodeName(file).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (in.number() < 0 && errno == ENOENT) {
        return refused(
            "journal.key-missing",
            QCoreApplication::translate(
                "journal", "The key file journal.key is missing, so the journal cannot be opened."),
            QCoreApplication::translate(
                "journal", "Put the key file back from your backup. A new key cannot open an old journal."),
            file);
    }
    struct stat about
    {};
    if (in.number() < 0 || ::fstat(in.number(), &about) != 0) {
        return refused("journal.key-form",
                       QCoreApplication::translate("journal", "The key file cannot be read (%1).")
                           .arg(qt_error_string(errno)),
                       QCoreApplication::translate("journal", "Check the file's owner and rights."), file);
    }
    if ((about.st_mode & (S_IRWXG | S_IRWXO)) != 0 || about.st_uid != ::geteuid()) {
        return refused(
            "journal.key-open", QCoreApplication::translate("journal", "Other users may read the key file."),
            QCoreApplication::translate("journal", "Give the file to this user alone (chmod 600)."), file);
    }
    std::array<char, kKeySize + 1> bytes{};
    const ssize_t count = S_ISREG(about.st_mode) ? ::read(in.number(), bytes.data(), bytes.size()) : -1;
    base::Secret key(QByteArrayView(bytes.data(), kKeySize));
    explicit_bzero(bytes.data(), bytes.size());
    if (count != kKeySize) {
        return refused(
            "journal.key-form",
            QCoreApplication::translate("journal", "The key file does not hold a key of this program."),
            QCoreApplication::translate("journal", "Put the right key file back from your backup."), file);
    }
    return key;
}

base::Result<base::Secret> loadOrCreateKey(const QString &folder)
{
    if (auto ready = data_folder::prepareForWriting(folder); !ready)
        return tl::unexpected(ready.error());
    if (!data_folder::hasJournal(folder) && !QFile::exists(data_folder::keyFile(folder))) {
        QByteArray bytes = base::randomBytes(kKeySize);
        const base::Secret key(bytes);
        explicit_bzero(bytes.data(), kKeySize);
        if (auto made = writeKey(folder, key); !made)
            return tl::unexpected(made.error());
    }
    return loadKey(folder);
}

base::Result<void> storeKey(const QString &folder, const base::Secret &key)
{
    if (key.reveal().size() != kKeySize) {
        return refused(
            "journal.key-form", QCoreApplication::translate("journal", "This is not a key of this program."),
            QCoreApplication::translate("journal", "Put the right key back from your backup."), folder);
    }
    return writeKey(folder, key)
        .and_then([&] { return loadKey(folder); })
        .and_then([&](const base::Secret &kept) {
            // Another program's key may have been there first.
            return kept == key
                       ? base::Result<void>()
                       : refused("journal.key-form",
                                 QCoreApplication::translate("journal", "Another key file is there already."),
                                 QCoreApplication::translate("journal",
                                                             "Find out which of the two opens the journal."),
                                 data_folder::keyFile(folder));
        });
}

base::Result<void> removeKey(const QString &folder)
{
    const QString file = data_folder::keyFile(folder);
    if (::unlink(QFile::encodeName(file).constData()) != 0) {
        return refused("journal.key-form",
                       QCoreApplication::translate("journal", "The key file cannot be removed (%1).")
                           .arg(qt_error_string(errno)),
                       QCoreApplication::translate("journal", "Remove it by hand."), file);
    }
    return data_folder::syncFolder(folder);
}

} // namespace journal
