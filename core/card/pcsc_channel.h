#pragma once

#include "core/card/reader_host.h"

#include <memory>

namespace card {

/// The Channel over one reader's card host.
class PcscChannel final : public Channel
{
public:
    PcscChannel(ReaderName reader, std::shared_ptr<ReaderHost> host);
    ~PcscChannel() override;

    void open(Done<Opened> done) override;
    void exchange(QByteArray command, Patience patience, Done<QByteArray> done) override;
    void reset(Done<Opened> done) override;
    void close() override;
    WireCounters counters() const override { return *m_counters; }

private:
    template <class T>
    ReaderHost::Finish finisher(Done<T> done) const;

    ReaderName m_reader;
    std::shared_ptr<ReaderHost> m_host;
    std::shared_ptr<WireCounters>
        m_counters; ///< shared with open calls, which look whether it is still there
};

} // namespace card
