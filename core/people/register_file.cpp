#include "core/people/register_file.h"

#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace people {
namespace {

constexpr int kVersion = 1;
constexpr qint64 kMostBytes = 1024 * 1024;
constexpr int kLockWaitMs = 5000;

tl::unexpected<base::Error> refuse(const char *code, const QString &text, const QString &remedy)
{
    return base::fail(base::ErrorKind::MissingPart, base::ErrorCode(code), text, remedy);
}

tl::unexpected<base::Error> damaged(const QString &what)
{
    return refuse("people.file-damaged",
                  QCoreApplication::translate("people", "The list of people is damaged: %1.").arg(what),
                  QCoreApplication::translate(
                      "people", "Put a copy of the file back. Where there is none, move it away "
                                "and set the people up again."));
}

/// Closes a descriptor when it goes.
class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {}
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// The file's bytes; nothing when there is none.
base::Result<std::optional<QByteArray>> readOwnFile(const QString &path)
{
    // Neither a link nor a pipe that somebody put there is followed or waited for.
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (file.get() < 0 && errno == ENOENT)
        return std::optional<QByteArray>();
    struct stat state = {};
    if (file.get() < 0 || ::fstat(file.get(), &state) != 0)
        return refuse(
            "people.file-unreadable",
            QCoreApplication::translate("people", "The list of people cannot be read: %1.")
                .arg(qt_error_string(errno)),
            QCoreApplication::translate("people", "Check the path, its owner and its permissions."));
    if (!S_ISREG(state.st_mode) || state.st_uid != ::geteuid())
        return refuse(
            "people.file-unreadable",
            QCoreApplication::translate("people", "The list of people is no file of this user."),
            QCoreApplication::translate("people", "Check the path, its owner and its permissions."));
    if ((state.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return refuse(
            "people.file-open",
            QCoreApplication::translate("people", "The list of people is open to other users."),
            QCoreApplication::translate("people", "Look whether it was changed, then run: chmod 600 %1")
                .arg(path));
    QFile bytes;
    if (state.st_size > kMostBytes || !bytes.open(file.get(), QIODevice::ReadOnly))
        return damaged(QCoreApplication::translate("people", "it is too large"));
    return bytes.read(kMostBytes);
}

base::Result<Person> personFrom(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const QString badgeText = text("badge");
    auto badge = Badge::fromText(badgeText);
    if (!badge || badge->text() != badgeText)
        return damaged(QCoreApplication::translate("people", "an entry has no badge"));
    const auto role = esim::fromName<Role>(text("role"));
    if (!role)
        return damaged(
            QCoreApplication::translate("people", "the role of badge %1 is unknown").arg(badgeText));
    Person person{*badge, text("name"), *role, std::nullopt};
    if (object.contains(QLatin1String("pin"))) {
        auto pin = PinHash::fromStored(text("pin").toLatin1());
        if (!pin)
            return damaged(
                QCoreApplication::translate("people", "the PIN of badge %1 is no hash").arg(badgeText));
        person.pin = std::move(*pin);
    }
    return person;
}

} // namespace

QByteArray toJson(const Register &people)
{
    QJsonArray array;
    for (const Person &person : people.people()) {
        QJsonObject object{{QStringLiteral("badge"), person.badge.text()},
                           {QStringLiteral("name"), person.name},
                           {QStringLiteral("role"), esim::nameOf(person.role)}};
        if (person.pin)
            object.insert(QStringLiteral("pin"), QString::fromLatin1(person.pin->stored()));
        array.append(object);
    }
    return QJsonDocument(
               QJsonObject{{QStringLiteral("version"), kVersion}, {QStringLiteral("people"), array}})
        .toJson();
}

base::Result<Register> fromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return damaged(QCoreApplication::translate("people", "it is no JSON at byte %1").arg(fault.offset));
    const QJsonValue version = object.value(QStringLiteral("version"));
    if (version.toInteger() > kVersion)
        return refuse(
            "people.file-newer",
            QCoreApplication::translate("people", "A newer station has written the list of people."),
            QCoreApplication::translate("people", "Start that version, or put the older file back."));
    const QJsonValue list = object.value(QStringLiteral("people"));
    if (version.toInteger() != kVersion || !list.isArray())
        return damaged(QCoreApplication::translate("people", "it has no version or no people"));
    const QJsonArray array = list.toArray();
    // A list of nobody is never written, and would let everybody in.
    if (array.isEmpty())
        return damaged(QCoreApplication::translate("people", "it names nobody"));
    // An engineer first, whatever the order in the file: a register that is filled person by person asks for
    // it.
    QList<Person> everybody;
    for (const QJsonValue &value : array) {
        auto person = personFrom(value.toObject());
        if (!person)
            return tl::unexpected(person.error());
        if (person->role == Role::Engineer && !everybody.isEmpty() &&
            everybody.front().role != Role::Engineer)
            everybody.prepend(std::move(*person));
        else
            everybody.append(std::move(*person));
    }
    Register people;
    for (const Person &person : everybody) {
        if (const auto added = people.add(person); !added)
            return damaged(added.error().text);
    }
    return people;
}

QString RegisterFile::path() const { return m_folder + QStringLiteral("/people.json"); }

base::Result<Register> RegisterFile::load() const
{
    const auto located = [this](base::Error error) {
        error.where = path();
        return error;
    };
    const auto bytes = readOwnFile(path());
    if (!bytes)
        return tl::unexpected(located(bytes.error()));
    if (!*bytes)
        return Register();
    return fromJson(**bytes).map_error(located);
}

base::Result<Register> RegisterFile::change(const std::function<base::Result<void>(Register &)> &change) const
{
    QLockFile lock(m_folder + QStringLiteral("/people.lock"));
    if (!lock.tryLock(kLockWaitMs))
        return refuse(
            "people.file-busy",
            QCoreApplication::translate("people", "The list of people cannot be locked for a change."),
            QCoreApplication::translate("people", "Check the data folder, and whether another program is "
                                                  "changing the list; then try again."));
    auto people = load();
    if (!people)
        return people;
    if (const auto changed = change(*people); !changed)
        return tl::unexpected(changed.error());
    if (const auto written = base::writeFileAtomically(path(), toJson(*people)); !written)
        return tl::unexpected(written.error());
    return people;
}

} // namespace people
