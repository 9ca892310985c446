#include "app/card-host/services.h"

#include "core/card/reader_watch.h"

namespace host {

namespace {

using card::host::CardClosed;
using card::host::CardOpened;
using card::host::CommandData;
using card::host::Reply;
using card::host::RequestFailed;

/// Does what each request says and makes the reply.
class CardService
{
public:
    CardService(StationPipe &station, card::PcscCard &card, TimeLimits limits)
        : m_station(station)
        , m_card(card)
        , m_limits(limits)
    {}

    Reply operator()(const card::host::OpenCard &request)
    {
        m_station.setRequest(request.id, m_limits.normal);
        return opened(request.id, m_card.open());
    }
    Reply operator()(const card::host::ResetCard &request)
    {
        m_station.setRequest(request.id, m_limits.normal);
        return opened(request.id, m_card.reset());
    }
    Reply operator()(const card::host::SendCommand &request)
    {
        m_station.setRequest(request.id, limitOf(request.patience));
        auto done = m_card.exchange(request.command, request.blockSize);
        const auto blockSize = quint8(done.blockSize);
        if (!done.outcome)
            return RequestFailed{request.id, m_card.takeCounters(), blockSize, done.outcome.error()};
        return CommandData{request.id, m_card.takeCounters(), blockSize, *std::move(done.outcome)};
    }
    Reply operator()(const card::host::CloseCard &request)
    {
        m_station.setRequest(request.id, m_limits.normal);
        m_card.close();
        return CardClosed{request.id, m_card.takeCounters()};
    }

private:
    Reply opened(quint32 id, tl::expected<card::Opened, card::Fault> outcome)
    {
        if (!outcome)
            return RequestFailed{id, m_card.takeCounters(), 255, outcome.error()};
        return CardOpened{id, m_card.takeCounters(), *outcome};
    }
    base::Millis limitOf(card::Patience patience) const
    {
        switch (patience) {
        case card::Patience::Normal: return m_limits.normal;
        case card::Patience::Long: return m_limits.patient;
        }
        return m_limits.normal;
    }

    StationPipe &m_station;
    card::PcscCard &m_card;
    TimeLimits m_limits;
};

} // namespace

void serveCard(StationPipe &station, const card::PcscContext &context, const card::PcscCard::Setup &setup,
               TimeLimits limits)
{
    card::PcscCard card(setup, context, station, [&station] { return station.isEnding(); });
    CardService service(station, card, limits);
    while (const auto request = station.next())
        station.send(std::visit(service, *request));
    card.close();
}

void watchReaders(StationPipe &station, const card::PcscContext &context, const QList<QByteArray> &toUse)
{
    card::ReaderWatch watch(toUse, context);
    while (!station.isEnding()) {
        const card::host::Readers seen = watch.look();
        station.send(seen);
        if (seen.pcscCode != 0)
            return;
        watch.waitForChange();
    }
}

} // namespace host
