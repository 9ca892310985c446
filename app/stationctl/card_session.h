#pragma once

#include "app/stationctl/first_look.h"
#include "app/wiring/assembly.h"

#include <functional>
#include <memory>

namespace stationctl {

/// A card in a named reader, opened for one command; and the way to the servers.
class CardSession
{
public:
    /// @param reader the PC/SC name; `done` runs once with what is wrong, or when the ISD-R is selected
    void open(const wiring::Settings &settings, const QString &reader,
              std::function<void(base::Result<void>)> done);

    card::Channel &channel() { return *m_channel; }
    lpa::Es9Transport &servers() { return *m_servers; }
    /// Whether open() came as far as the way to the servers.
    bool hasServers() const { return m_servers != nullptr; }

private:
    void openChannel(const QString &reader);
    /// Looks at the readers to say why a card could not be opened.
    void explain(const QString &reader, const card::ChannelFailure &failure);

    std::unique_ptr<wiring::TrainingWorld> m_world;
    std::unique_ptr<card::CardSystem> m_cards;
    std::unique_ptr<lpa::Es9Transport> m_servers;
    std::unique_ptr<card::Channel> m_channel;
    std::function<void(base::Result<void>)> m_done;
    FirstLook m_look;
};

} // namespace stationctl
