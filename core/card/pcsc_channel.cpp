#include "core/card/pcsc_channel.h"

namespace card {

PcscChannel::PcscChannel(ReaderName reader, std::shared_ptr<ReaderHost> host)
    : m_reader(std::move(reader))
    , m_host(std::move(host))
    , m_counters(std::make_shared<WireCounters>())
{}

PcscChannel::~PcscChannel()
{
    m_counters.reset();
    m_host->release(this);
}

template <class T>
ReaderHost::Finish PcscChannel::finisher(Done<T> done) const
{
    return [reader = m_reader, counters = std::weak_ptr(m_counters), done = std::move(done)](
               const WireCounters &wire, const tl::expected<ReaderHost::Value, Fault> &outcome) {
        const auto total = counters.lock();
        if (!total)
            return; // the channel is gone, and its calls with it
        total->apdus += wire.apdus;
        total->bytesToCard += wire.bytesToCard;
        total->bytesFromCard += wire.bytesFromCard;
        if (!outcome)
            done(tl::unexpected(toFailure(outcome.error(), reader)));
        else if (const auto *value = std::get_if<T>(&*outcome))
            done(*value);
        else
            done(
                tl::unexpected(toFailure(Fault{}, reader))); // the host answered with another request's reply
    };
}

void PcscChannel::open(Done<Opened> done) { m_host->open(this, finisher<Opened>(std::move(done))); }

void PcscChannel::exchange(QByteArray command, Patience patience, Done<QByteArray> done)
{
    m_host->exchange(this, std::move(command), patience, finisher<QByteArray>(std::move(done)));
}

void PcscChannel::reset(Done<Opened> done) { m_host->reset(this, finisher<Opened>(std::move(done))); }

void PcscChannel::close() { m_host->release(this); }

} // namespace card
