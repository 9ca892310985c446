#include "app/stationctl/card_session.h"

#include "core/lpa/channel_error.h"

#include <QCoreApplication>

#include <algorithm>

namespace stationctl {
namespace {
constexpr int kTrialCards = 4;
} // namespace

void CardSession::open(const wiring::Settings &settings, const QString &reader,
                       std::function<void(base::Result<void>)> done)
{
    m_done = std::move(done);
    auto world = wiring::makeWorld(settings);
    if (!world) {
        m_done(tl::unexpected(world.error()));
        return;
    }
    m_world = std::move(*world);
    if (m_world)
        m_world->putTrialCards(kTrialCards);
    // The card first: while its host starts, the certificates are read.
    m_cards = wiring::makeCards(settings, m_world.get());
    openChannel(reader);
    auto servers = wiring::makeServers(settings, m_world.get());
    if (!servers) {
        m_channel.reset();
        m_done(tl::unexpected(servers.error()));
        return;
    }
    m_servers = std::move(*servers);
}

void CardSession::openChannel(const QString &reader)
{
    m_channel = m_cards->channel(reader);
    m_channel->open([this, reader](const card::ChannelResult<card::Opened> &opened) {
        if (opened)
            m_done({});
        else
            explain(reader, opened.error());
    });
}

void CardSession::explain(const QString &reader, const card::ChannelFailure &failure)
{
    base::Error error = lpa::channelError(failure);
    if (!failure.text.isEmpty())
        error.text = failure.text;
    error.where = reader;
    m_look.start(*m_cards, [this, reader, error](const card::ReaderSnapshot &snapshot) {
        const auto found =
            std::find_if(snapshot.readers.begin(), snapshot.readers.end(),
                         [&](const card::ReaderStatus &status) { return status.name == reader; });
        if (snapshot.problem) {
            m_done(tl::unexpected(*snapshot.problem));
        } else if (found == snapshot.readers.end()) {
            m_done(base::fail(
                base::ErrorKind::MissingPart, base::ErrorCode("readers.unknown"),
                QCoreApplication::translate("stationctl", "There is no reader with the name \"%1\".")
                    .arg(reader),
                QCoreApplication::translate("stationctl", "See the names with: esim-stationctl readers")));
        } else if (found->presence == card::CardPresence::Absent) {
            m_done(base::fail(base::ErrorKind::MissingPart, base::ErrorCode("card.absent"),
                              QCoreApplication::translate("stationctl", "There is no card in the reader."),
                              QCoreApplication::translate("stationctl", "Put a card in and try again."),
                              reader));
        } else {
            m_done(tl::unexpected(error));
        }
    });
}

} // namespace stationctl
