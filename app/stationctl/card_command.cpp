#include "app/stationctl/card_change.h"
#include "app/stationctl/card_discover.h"
#include "app/stationctl/card_download.h"
#include "app/stationctl/card_record.h"
#include "app/stationctl/card_session.h"
#include "app/stationctl/card_texts.h"
#include "app/stationctl/command.h"
#include "core/base/crypto.h"
#include "core/base/tlv.h"
#include "core/lpa/card_changes.h"
#include "core/lpa/card_reading.h"
#include "core/lpa/notification_job.h"

#include <QCoreApplication>
#include <QFile>

namespace stationctl {
namespace {

/// A card command that is one LPA job: open, run, say what came of it.
template <class T>
class JobCommand final : public Command
{
public:
    using Make = std::function<std::unique_ptr<lpa::Job<T>>(CardSession &)>;
    using Show = std::function<int(const Output &, const T &)>;

    JobCommand(Context context, Make make, Show show)
        : m_context(std::move(context))
        , m_make(std::move(make))
        , m_show(std::move(show))
    {}

    void start(Done done) override
    {
        m_done = std::move(done);
        m_session.open(m_context, CardSession::Purpose::Look, [this](const base::Result<void> &opened) {
            if (!opened) {
                m_done(m_context.output.fail(opened.error()));
                return;
            }
            m_job = m_make(m_session);
            m_job->start([this](const lpa::JobResult<T> &result) {
                m_done(result ? m_show(m_context.output, *result)
                              : m_context.output.fail(result.error().error));
            });
        });
    }
    void stop() override
    {
        if (m_job)
            m_job->abort();
    }

private:
    Context m_context;
    Make m_make;
    Show m_show;
    Done m_done;
    CardSession m_session;
    std::unique_ptr<lpa::Job<T>> m_job;
};

using Act = journal::CardAct;
using Made = base::Result<std::unique_ptr<Command>>;

Made profileCommand(const Context &context, const QString &verb)
{
    const auto iccid = esim::Iccid::fromText(context.arguments.word(2));
    if (context.arguments.words.size() != 3)
        return usageError(QStringLiteral("card %1 --reader R ICCID").arg(verb));
    if (!iccid)
        return tl::unexpected(iccid.error());
    const QString detail = iccid->text();
    if (verb == QLatin1String("enable"))
        return makeChangeCommand(context, {Act::Enable, detail, [iccid = *iccid](card::Channel &channel) {
                                               return lpa::enableProfile(channel, iccid);
                                           }});
    if (verb == QLatin1String("disable"))
        return makeChangeCommand(context, {Act::Disable, detail, [iccid = *iccid](card::Channel &channel) {
                                               return lpa::disableProfile(channel, iccid);
                                           }});
    return makeChangeCommand(context, {Act::Delete, detail, [iccid = *iccid](card::Channel &channel) {
                                           return lpa::deleteProfile(channel, iccid);
                                       }});
}

Made nicknameCommand(const Context &context)
{
    const QStringList &words = context.arguments.words;
    if (words.size() != 3 && words.size() != 4)
        return usageError(QStringLiteral("card nickname --reader R ICCID [NAME]"));
    const auto iccid = esim::Iccid::fromText(words[2]);
    if (!iccid)
        return tl::unexpected(iccid.error());
    const QString name = words.value(3);
    return makeChangeCommand(context, {Act::Nickname, iccid->text() + QLatin1Char(' ') + name,
                                       [iccid = *iccid, name](card::Channel &channel) {
                                           return lpa::setNickname(channel, iccid, name);
                                       }});
}

Made addressCommand(const Context &context)
{
    if (context.arguments.words.size() != 3)
        return usageError(QStringLiteral("card set-default-smdp --reader R FQDN"));
    const QString text = context.arguments.word(2);
    std::optional<esim::ServerAddress> address;
    if (!text.isEmpty()) {
        const auto read = esim::ServerAddress::fromText(text);
        if (!read)
            return tl::unexpected(read.error());
        address = *read;
    }
    return makeChangeCommand(context, {Act::DefaultSmdp, text, [address](card::Channel &channel) {
                                           return lpa::setDefaultSmdp(channel, address);
                                       }});
}

/// The EID that was typed to confirm what cannot be undone.
base::Result<esim::Eid> confirmedEid(const Context &context)
{
    return esim::Eid::fromText(context.arguments.value(QStringLiteral("--confirm")));
}

/// A change that cannot be undone: made on the card with the typed EID alone.
Made confirmedCommand(const Context &context, CardChangeWish wish)
{
    const auto eid = confirmedEid(context);
    if (!eid) {
        return base::fail(
            base::ErrorKind::Usage, base::ErrorCode("usage.not-confirmed"),
            QCoreApplication::translate("stationctl", "This cannot be undone, so it must be confirmed."),
            QCoreApplication::translate(
                "stationctl", "Add --confirm and the card's whole EID, all 32 digits; see: card info."));
    }
    wish.make = [eid = *eid, make = std::move(wish.make)](card::Channel &channel) {
        return lpa::onCard(channel, eid, make);
    };
    return makeChangeCommand(context, std::move(wish));
}

Made memoryResetCommand(const Context &context)
{
    using lpa::es10::MemoryReset;
    if (context.arguments.words.size() != 2)
        return usageError(QStringLiteral("card memory-reset --reader R --confirm EID"));
    std::vector<MemoryReset> what{MemoryReset::OperationalProfiles};
    QStringList detail{QStringLiteral("operational-profiles")};
    if (context.arguments.has(QStringLiteral("--test-profiles"))) {
        what.push_back(MemoryReset::TestProfiles);
        detail << QStringLiteral("test-profiles");
    }
    if (!context.arguments.has(QStringLiteral("--keep-address"))) {
        what.push_back(MemoryReset::DefaultSmdp);
        detail << QStringLiteral("default-smdp");
    }
    return confirmedCommand(context,
                            {Act::MemoryReset, detail.join(QLatin1Char(' ')),
                             [what](card::Channel &channel) { return lpa::memoryReset(channel, what); }});
}

Made dropCommand(const Context &context)
{
    bool isNumber = false;
    const quint64 sequence = context.arguments.word(2).toULongLong(&isNumber);
    if (context.arguments.words.size() != 3 || !isNumber)
        return usageError(QStringLiteral("card drop-notification --reader R SEQUENCE --confirm EID"));
    return confirmedCommand(
        context, {Act::DropNotification, QString::number(sequence),
                  [sequence](card::Channel &channel) { return lpa::dropNotification(channel, sequence); }});
}

Made loadCrlCommand(const Context &context)
{
    constexpr qint64 kMost = 256 * 1024;
    if (context.arguments.words.size() != 3)
        return usageError(QStringLiteral("card load-crl --reader R FILE"));
    QFile file(context.arguments.word(2));
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(base::ErrorKind::BadInput, base::ErrorCode("input.unreadable"),
                          QCoreApplication::translate("stationctl", "The file cannot be read."),
                          QCoreApplication::translate("stationctl", "Check the path and its permissions."),
                          file.fileName());
    }
    QByteArray list = file.read(kMost);
    // Lists are published in either form.
    if (list.startsWith("-----BEGIN")) {
        const qsizetype from = list.indexOf('\n') + 1;
        list = QByteArray::fromBase64(list.mid(from, list.indexOf("-----END") - from));
    }
    if (!base::tlv::only(list, 0x30)) {
        return base::fail(
            base::ErrorKind::BadInput, base::ErrorCode("input.no-crl"),
            QCoreApplication::translate("stationctl", "The file holds no certificate revocation list."),
            QCoreApplication::translate("stationctl", "Give a list in DER or PEM."), file.fileName());
    }
    const QString fingerprint = QString::fromLatin1(base::sha256(list).toHex());
    return makeChangeCommand(context, {Act::LoadCrl, fingerprint, [list](card::Channel &channel) {
                                           return lpa::loadCrl(channel, list);
                                       }});
}

Made cardCommand(const Context &context)
{
    const QString verb = context.arguments.word(1);
    if (verb == QLatin1String("info")) {
        return std::make_unique<JobCommand<lpa::Chip>>(
            context, [](CardSession &session) { return lpa::readChip(session.channel()); }, showChip);
    }
    if (verb == QLatin1String("profiles")) {
        return std::make_unique<JobCommand<std::vector<esim::ProfileInfo>>>(
            context, [](CardSession &session) { return lpa::readProfiles(session.channel()); }, showProfiles);
    }
    if (verb == QLatin1String("notifications")) {
        return std::make_unique<JobCommand<std::vector<esim::PendingNotification>>>(
            context, [](CardSession &session) { return lpa::readNotifications(session.channel()); },
            showNotifications);
    }
    if (verb == QLatin1String("send-notifications")) {
        using Reports = std::vector<lpa::NotificationReport>;
        return std::make_unique<JobCommand<Reports>>(
            context,
            [](CardSession &session) -> std::unique_ptr<lpa::Job<Reports>> {
                return std::make_unique<lpa::NotificationJob>(session.channel(), session.servers(),
                                                              lpa::NotificationHooks{});
            },
            showReports);
    }
    if (verb == QLatin1String("enable") || verb == QLatin1String("disable") ||
        verb == QLatin1String("delete"))
        return profileCommand(context, verb);
    if (verb == QLatin1String("set-default-smdp"))
        return addressCommand(context);
    if (verb == QLatin1String("nickname"))
        return nicknameCommand(context);
    if (verb == QLatin1String("load-crl"))
        return loadCrlCommand(context);
    if (verb == QLatin1String("memory-reset"))
        return memoryResetCommand(context);
    if (verb == QLatin1String("drop-notification"))
        return dropCommand(context);
    if (verb == QLatin1String("discover"))
        return makeDiscoverCommand(context);
    if (verb == QLatin1String("rules")) {
        using Rules = std::vector<lpa::es10::PolicyAuthorisation>;
        return std::make_unique<JobCommand<Rules>>(
            context, [](CardSession &session) { return lpa::readRules(session.channel()); }, showRules);
    }
    if (verb == QLatin1String("download"))
        return makeDownloadCommand(context);
    return usageError(QStringLiteral(
        "card info|profiles|notifications|rules|download|discover|enable|disable|delete|nickname|"
        "set-default-smdp|load-crl|send-notifications|drop-notification|memory-reset "
        "--reader R … [--record FILE]"));
}

} // namespace

base::Result<std::unique_ptr<Command>> makeCardCommand(const Context &context)
{
    if (!context.arguments.has(QStringLiteral("--reader")))
        return usageError(QStringLiteral("card %1 --reader R …").arg(context.arguments.word(1)));
    return recorded(context, cardCommand);
}

} // namespace stationctl
