#include "app/stationctl/card_change.h"

#include "app/stationctl/card_session.h"
#include "core/lpa/card_reading.h"

#include <QCoreApplication>

namespace stationctl {
namespace {

class ChangeCommand final : public Command
{
public:
    ChangeCommand(Context context, CardChangeWish wish)
        : m_context(std::move(context))
        , m_wish(std::move(wish))
    {}

    void start(Done done) override
    {
        m_done = std::move(done);
        m_session.open(m_context, CardSession::Purpose::Change, [this](const base::Result<void> &opened) {
            if (opened)
                readEid();
            else
                m_done(m_context.output.fail(opened.error()));
        });
    }
    void stop() override
    {
        if (m_reading)
            m_reading->abort();
        if (m_change)
            m_change->abort();
    }

private:
    void readEid()
    {
        m_reading = lpa::readEid(m_session.channel());
        m_reading->start([this](const lpa::JobResult<esim::Eid> &eid) {
            const auto over = std::move(m_reading);
            if (!eid) {
                m_done(m_context.output.fail(eid.error().error));
                return;
            }
            m_record = m_session.record(m_wish.act, *eid);
            m_record->begin(m_wish.detail, [this](const base::Result<void> &stored) {
                if (stored)
                    change();
                else
                    m_done(m_context.output.fail(stored.error()));
            });
        });
    }

    void change()
    {
        m_change = m_wish.make(m_session.channel());
        m_change->start([this](const lpa::JobResult<lpa::Change> &result) {
            const auto over = std::move(m_change);
            const QString code = result ? QString() : result.error().error.code.text();
            m_record->end(station::stepOf(result), code, [this, result](const base::Result<void> &stored) {
                const int status = show(result);
                if (!stored)
                    m_context.output.note(stored.error().sentence());
                m_done(status);
            });
        });
    }

    int show(const lpa::JobResult<lpa::Change> &result) const
    {
        if (!result)
            return m_context.output.fail(result.error().error);
        m_context.output.json({{QStringLiteral("type"), QStringLiteral("result")},
                               {QStringLiteral("ok"), true},
                               {QStringLiteral("changed"), *result == lpa::Change::Made}});
        if (!m_context.output.isJson())
            m_context.output.line(
                *result == lpa::Change::Made
                    ? QCoreApplication::translate("stationctl", "Done.")
                    : QCoreApplication::translate("stationctl", "Nothing to do: the card was so already."));
        return kAllDone;
    }

    Context m_context;
    CardChangeWish m_wish;
    Done m_done;
    CardSession m_session;
    std::unique_ptr<station::ChangeRecord> m_record;
    std::unique_ptr<lpa::Job<esim::Eid>> m_reading;
    std::unique_ptr<lpa::Job<lpa::Change>> m_change;
};

} // namespace

std::unique_ptr<Command> makeChangeCommand(const Context &context, CardChangeWish wish)
{
    return std::make_unique<ChangeCommand>(context, std::move(wish));
}

} // namespace stationctl
