#pragma once

#include "app/stationctl/command.h"
#include "app/stationctl/first_look.h"
#include "app/wiring/card_parts.h"
#include "core/lpa/recorder.h"
#include "core/station/change_record.h"

#include <functional>
#include <memory>

namespace stationctl {

/// A card in a named reader, opened for one command; and the way to the servers.
class CardSession
{
public:
    /// What the command does to the card.
    enum class Purpose {
        Look,
        Change, ///< recorded in the journal: where that cannot be written, the card is not opened
    };

    /// Opens the card in the reader that the arguments name; `done` runs once with what is wrong, or when the
    /// ISD-R is selected. What is said from then on is noted where the context has a recorder.
    void open(const Context &context, Purpose purpose, std::function<void(base::Result<void>)> done);

    card::Channel &channel() { return *m_channel; }
    /// A record of what is done to the card in the reader. Only in a session that was opened to change it.
    std::unique_ptr<station::ChangeRecord> record(journal::CardAct act, const esim::Eid &eid) const;
    lpa::Es9Transport &servers() { return m_noted ? *m_noted : *m_servers; }
    base::http::Counters httpCounters() const { return wiring::countersOf(*m_servers); }
    /// Whether open() came as far as the way to the servers.
    bool hasServers() const { return m_servers != nullptr; }

private:
    base::Result<void> prepare(const Context &context, Purpose purpose);
    base::Result<void> openJournal(const wiring::Settings &settings, Purpose purpose);
    void openChannel(const QString &reader);
    /// Looks at the readers to say why a card could not be opened.
    void explain(const QString &reader, const card::ChannelFailure &failure);

    std::shared_ptr<lpa::Recorder> m_recorder; ///< null: nothing is noted
    QString m_reader;
    base::SystemClock m_clock;
    decltype(Context::openJournal) m_openJournal = nullptr;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<wiring::SimulatedCards> m_simulated; ///< null: real ones
    std::unique_ptr<card::CardSystem> m_cards;
    std::unique_ptr<lpa::Es9Transport> m_servers;
    std::unique_ptr<lpa::Es9Transport> m_noted; ///< the same, noted
    std::unique_ptr<card::Channel> m_channel;
    std::function<void(base::Result<void>)> m_done;
    FirstLook m_look;
};

} // namespace stationctl
