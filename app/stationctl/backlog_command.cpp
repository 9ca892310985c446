#include "app/stationctl/command.h"
#include "app/wiring/assembly.h"

#include <QCoreApplication>

namespace stationctl {
namespace {

/// What no server has taken yet.
int listBacklog(const Context &context)
{
    auto journal = wiring::makeJournal(context.settings, journal::Access::Read);
    if (!journal)
        return context.output.fail(journal.error());
    const auto backlog = (*journal)->backlog();
    if (!backlog)
        return context.output.fail(backlog.error());
    for (const journal::BacklogEntry &entry : *backlog) {
        context.output.json({{QStringLiteral("type"), QStringLiteral("notification")},
                             {QStringLiteral("eid"), entry.eid.text()},
                             {QStringLiteral("sequence"), entry.sequence},
                             {QStringLiteral("server"), entry.address},
                             {QStringLiteral("seen_at"), base::toIso(entry.seenAt)}});
        if (!context.output.isJson())
            context.output.line(QStringLiteral("%1  %2  %3  %4")
                                    .arg(entry.eid.text(), QString::number(entry.sequence), entry.address,
                                         base::toIso(entry.seenAt)));
    }
    if (backlog->empty())
        context.output.note(
            QCoreApplication::translate("stationctl", "No notification waits for its server."));
    return kAllDone;
}

/// Gives up one notification: for a server that will never come back.
class DropCommand final : public Command
{
public:
    DropCommand(Context context, const esim::Eid &eid, qint64 sequence)
        : m_context(std::move(context))
        , m_eid(eid)
        , m_sequence(sequence)
    {}
    void start(Done done) override
    {
        auto journal = wiring::makeJournal(m_context.settings, journal::Access::Write);
        if (!journal) {
            done(m_context.output.fail(journal.error()));
            return;
        }
        m_journal = std::move(*journal);
        const auto known = m_journal->notificationsOf(m_eid);
        if (!known) {
            done(m_context.output.fail(known.error()));
            return;
        }
        const bool isWaiting = std::any_of(known->begin(), known->end(), [this](const auto &entry) {
            return entry.sequence == m_sequence && !entry.deliveredAt;
        });
        if (!isWaiting) {
            done(m_context.output.fail(
                {base::ErrorKind::BadInput,
                 base::ErrorCode("backlog.unknown"),
                 QCoreApplication::translate("stationctl", "No such notification waits for its server."),
                 {},
                 QCoreApplication::translate("stationctl", "See: esim-stationctl backlog list")}));
            return;
        }
        m_journal->notificationDropped(
            m_eid, m_sequence, base::SystemClock().now(), {},
            [this, done = std::move(done)](const base::Result<void> &stored) {
                if (!stored) {
                    done(m_context.output.fail(stored.error()));
                    return;
                }
                m_context.output.json(
                    {{QStringLiteral("type"), QStringLiteral("result")}, {QStringLiteral("ok"), true}});
                if (!m_context.output.isJson())
                    m_context.output.line(QCoreApplication::translate(
                        "stationctl", "The notification will not be sent from here any more."));
                done(kAllDone);
            });
    }
    void stop() override {}

private:
    Context m_context;
    esim::Eid m_eid;
    qint64 m_sequence;
    std::unique_ptr<journal::Journal> m_journal;
};

} // namespace

base::Result<std::unique_ptr<Command>> makeBacklogCommand(const Context &context)
{
    const QStringList &words = context.arguments.words;
    if (words.size() == 2 && words[1] == QLatin1String("list"))
        return std::make_unique<Immediate>([context] { return listBacklog(context); });
    bool isNumber = false;
    const qint64 sequence = words.value(3).toLongLong(&isNumber);
    if (words.size() != 4 || words[1] != QLatin1String("drop") || !isNumber)
        return usageError(QStringLiteral("backlog list | drop EID SEQUENCE"));
    return esim::Eid::fromText(words[2]).map([&](const esim::Eid &eid) -> std::unique_ptr<Command> {
        return std::make_unique<DropCommand>(context, eid, sequence);
    });
}

} // namespace stationctl
