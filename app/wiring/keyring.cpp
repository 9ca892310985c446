#include "app/wiring/keyring.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>
#include <QThread>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <openssl/crypto.h>

#include <functional>
#include <future>
#include <memory>

namespace wiring::keyring {
namespace {

using base::ErrorCode;
using base::ErrorKind;

const QString kService = QStringLiteral("esim-station");
constexpr int kAskingMs = 3000;

enum class Lock { Open, Locked, NotKnown };

/// Whether the session's default collection is locked. QtKeychain does not tell this from "no such entry".
Lock lockOfDefaultCollection()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    const QDBusMessage answer = QDBusConnection::sessionBus().call(question, QDBus::Block, kAskingMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return Lock::NotKnown;
    const QVariant locked = answer.arguments().constFirst().value<QDBusVariant>().variant();
    return locked.toBool() ? Lock::Locked : Lock::Open;
}

tl::unexpected<base::Error> none(const QString &name, const QString &detail)
{
    return base::fail(
        ErrorKind::MissingPart, ErrorCode("secret.keyring-none"),
        QCoreApplication::translate("keyring", "No keyring answers in this session (%1).").arg(detail),
        QCoreApplication::translate(
            "keyring", "Start the station in a desktop session with a keyring, or unlock one before it "
                       "(gnome-keyring-daemon --unlock); or use file:PATH with mode 0600."),
        name);
}

tl::unexpected<base::Error> locked(const QString &name)
{
    return base::fail(
        ErrorKind::MissingPart, ErrorCode("secret.keyring-locked"),
        QCoreApplication::translate("keyring", "The keyring is locked."),
        QCoreApplication::translate("keyring", "Unlock it with this user's password and try again."), name);
}

tl::unexpected<base::Error> missing(const QString &name)
{
    return base::fail(ErrorKind::MissingPart, ErrorCode("secret.keyring-missing"),
                      QCoreApplication::translate("keyring", "The keyring has no entry with this name."),
                      QCoreApplication::translate(
                          "keyring", "Put it there: esim-stationctl secret set NAME reads it from stdin."),
                      name);
}

/// What QtKeychain answered, as an error of ours.
base::Result<void> judged(const QString &name, QKeychain::Error error, const QString &detail)
{
    switch (error) {
    case QKeychain::NoError: return {};
    case QKeychain::EntryNotFound:
        return lockOfDefaultCollection() == Lock::Locked ? locked(name) : missing(name);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return locked(name);
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: break;
    }
    return lockOfDefaultCollection() == Lock::Locked ? locked(name) : none(name, detail);
}

/// What a job came to, and the secret when it was to read one.
struct Answer
{
    base::Result<void> result;
    base::Secret value;
};

/// The thread in which the keyring answers, with an event loop of its own: the caller's may be busy starting
/// the station. There is one for the whole program, because libsecret keeps one connection for the whole
/// program, which answers in the thread that opened it.
class AnsweringThread
{
public:
    AnsweringThread()
    {
        m_inside.moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("keyring"));
        m_thread.start();
    }
    ~AnsweringThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    AnsweringThread(const AnsweringThread &) = delete;
    AnsweringThread &operator=(const AnsweringThread &) = delete;

    static AnsweringThread &ofProgram()
    {
        static AnsweringThread thread;
        return thread;
    }

    /// Does a job and waits for its answer, at most `limit`. @param make gives the job, in the thread
    Answer perform(const QString &name, base::Millis limit,
                   const std::function<std::unique_ptr<QKeychain::Job>()> &make)
    {
        auto promised = std::make_shared<std::promise<Answer>>();
        auto answer = promised->get_future();
        QMetaObject::invokeMethod(
            &m_inside, [this, name, limit, make, promised] { start(name, limit, make(), promised); });
        return answer.get();
    }

private:
    using Promised = std::shared_ptr<std::promise<Answer>>;

    void start(const QString &name, base::Millis limit, std::unique_ptr<QKeychain::Job> made,
               const Promised &promised)
    {
        // It deletes itself once it has its answer, however late that comes.
        QKeychain::Job *const job = made.release();
        job->setKey(name);
        job->setInsecureFallback(false);
        auto patience = std::make_unique<QTimer>();
        patience->setSingleShot(true);
        QObject::connect(patience.get(), &QTimer::timeout, &m_inside, [name, promised] {
            promised->set_value(
                {base::fail(
                     ErrorKind::MissingPart, ErrorCode("secret.keyring-late"),
                     QCoreApplication::translate("keyring", "The keyring did not answer in time."),
                     QCoreApplication::translate("keyring", "Unlock it, or restart this user's session."),
                     name),
                 {}});
        });
        patience->start(limit);
        QObject::connect(
            job, &QKeychain::Job::finished, &m_inside,
            [name, promised, timer = std::shared_ptr<QTimer>(std::move(patience))](QKeychain::Job *done) {
                if (!timer->isActive())
                    return;
                timer->stop();
                promised->set_value(answerOf(name, *done));
            });
        job->start();
    }

    static Answer answerOf(const QString &name, const QKeychain::Job &job)
    {
        Answer answer{judged(name, job.error(), job.errorString()), {}};
        const auto *reading = dynamic_cast<const QKeychain::ReadPasswordJob *>(&job);
        if (answer.result && reading) {
            QByteArray bytes = reading->binaryData();
            answer.value = base::Secret(bytes);
            OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
        }
        return answer;
    }

    QThread m_thread;
    QObject m_inside;
};

base::Result<void> store(const QString &name, const base::Secret &value, base::Millis limit)
{
    return AnsweringThread::ofProgram()
        .perform(name, limit,
                 [&value] {
                     auto job = std::make_unique<QKeychain::WritePasswordJob>(kService);
                     // Bytes, never a QString, which cannot be wiped.
                     job->setBinaryData(value.reveal().toByteArray());
                     return job;
                 })
        .result;
}

base::Result<void> erase(const QString &name, base::Millis limit)
{
    return AnsweringThread::ofProgram()
        .perform(name, limit, [] { return std::make_unique<QKeychain::DeletePasswordJob>(kService); })
        .result;
}

} // namespace

base::Result<base::Secret> read(const QString &name, base::Millis limit)
{
    const Answer answer = AnsweringThread::ofProgram().perform(
        name, limit, [] { return std::make_unique<QKeychain::ReadPasswordJob>(kService); });
    if (!answer.result)
        return tl::unexpected(answer.result.error());
    if (answer.value.isEmpty())
        return missing(name);
    return answer.value;
}

base::Result<void> write(const QString &name, const base::Secret &value, base::Millis limit)
{
    const auto stored = store(name, value, limit);
    if (!stored)
        return stored;
    const auto kept = read(name, limit);
    if (!kept)
        return tl::unexpected(kept.error());
    if (*kept == value)
        return {};
    // An entry that another program has put there under the same name stands beside ours and hides it.
    return erase(name, limit).and_then([&] { return store(name, value, limit); });
}

base::Result<void> remove(const QString &name, base::Millis limit)
{
    // The keyring does not say whether there was anything to take out.
    return read(name, limit).and_then([&](const base::Secret &) { return erase(name, limit); });
}

} // namespace wiring::keyring
