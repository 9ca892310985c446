#include "app/stationctl/card_download.h"
#include "app/stationctl/card_session.h"
#include "app/stationctl/card_texts.h"
#include "app/stationctl/command.h"
#include "core/lpa/card_changes.h"
#include "core/lpa/card_reading.h"
#include "core/lpa/notification_job.h"

#include <QCoreApplication>

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
        m_session.open(m_context.settings, m_context.arguments.value(QStringLiteral("--reader")),
                       [this](const base::Result<void> &opened) {
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

using Made = base::Result<std::unique_ptr<Command>>;

Made changeCommand(const Context &context,
                   std::function<std::unique_ptr<lpa::Job<lpa::Change>>(card::Channel &)> make)
{
    return std::make_unique<JobCommand<lpa::Change>>(
        context, [make = std::move(make)](CardSession &session) { return make(session.channel()); },
        [](const Output &output, const lpa::Change &change) {
            output.json({{QStringLiteral("type"), QStringLiteral("result")},
                         {QStringLiteral("ok"), true},
                         {QStringLiteral("changed"), change == lpa::Change::Made}});
            if (!output.isJson())
                output.line(change == lpa::Change::Made
                                ? QCoreApplication::translate("stationctl", "Done.")
                                : QCoreApplication::translate("stationctl",
                                                              "Nothing to do: the card was so already."));
            return kAllDone;
        });
}

Made profileCommand(const Context &context, const QString &verb)
{
    const auto iccid = esim::Iccid::fromText(context.arguments.word(2));
    if (context.arguments.words.size() != 3)
        return usageError(QStringLiteral("card %1 --reader R ICCID").arg(verb));
    if (!iccid)
        return tl::unexpected(iccid.error());
    if (verb == QLatin1String("enable"))
        return changeCommand(
            context, [iccid = *iccid](card::Channel &channel) { return lpa::enableProfile(channel, iccid); });
    if (verb == QLatin1String("disable"))
        return changeCommand(context, [iccid = *iccid](card::Channel &channel) {
            return lpa::disableProfile(channel, iccid);
        });
    return changeCommand(
        context, [iccid = *iccid](card::Channel &channel) { return lpa::deleteProfile(channel, iccid); });
}

Made addressCommand(const Context &context)
{
    if (context.arguments.words.size() != 3)
        return usageError(QStringLiteral("card set-default-smdp --reader R FQDN"));
    const auto address = esim::ServerAddress::fromText(context.arguments.word(2));
    if (!address)
        return tl::unexpected(address.error());
    return changeCommand(context, [address = *address](card::Channel &channel) {
        return lpa::setDefaultSmdp(channel, address);
    });
}

} // namespace

base::Result<std::unique_ptr<Command>> makeCardCommand(const Context &context)
{
    const QString verb = context.arguments.word(1);
    if (!context.arguments.has(QStringLiteral("--reader")))
        return usageError(QStringLiteral("card %1 --reader R …").arg(verb));
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
    if (verb == QLatin1String("download"))
        return makeDownloadCommand(context);
    return usageError(
        QStringLiteral("card info|profiles|notifications|download|enable|disable|delete|set-default-smdp|"
                       "send-notifications --reader R …"));
}

} // namespace stationctl
