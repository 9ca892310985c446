#pragma once

#include "core/base/clock.h"
#include "core/card/card_system.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace card {

/// The [card] settings (design §8) and where the card host is.
struct PcscOptions
{
    QString hostProgram; ///< path of esim-card-host
    QStringList readers; ///< those to use, by name; others are shown where there is room; all when empty
    QList<QByteArray> isdrAids;       ///< tried before the known ones, 5..16 bytes each
    int blockSize = 255;              ///< bytes of data in a STORE DATA block, 1..255
    QString blockSizesFile;           ///< keeps what cards have asked for (block_sizes.h); empty: not kept
    base::Millis apduTimeout{30'000}; ///< for one APDU with Patience::Normal, and for every other PC/SC call
    base::Millis longApduTimeout{240'000};    ///< for one APDU with Patience::Long
    base::Millis sessionTimeout{15 * 60'000}; ///< from open() on
    base::Millis watchTimeout{
        15'000}; ///< for the watcher's next sign of life, of which it gives one every 2 s
};

/// The readers of this machine through PC/SC: a watching card host, and one card host for each reader that is
/// used. A host that hangs is killed and the next open() starts another, after a pause when they keep ending;
/// so is the watcher, which starts again by itself while a problem says why no reader is shown.
/// Readers keep their names while they are plugged out and in again (reader_names.h). Channels of one reader
/// share its host; while one of them is open, open() on another fails with ReaderBusy. Thread: that of its
/// construction, which needs an event loop.
class PcscCardSystem final : public CardSystem
{
public:
    explicit PcscCardSystem(PcscOptions options);
    /// Ends all card sessions; takes two seconds at most when a card hangs.
    ~PcscCardSystem() override;

    void watch(std::function<void(const ReaderSnapshot &)> changed) override;
    std::unique_ptr<Channel> channel(const ReaderName &reader) override;

private:
    struct State;
    std::unique_ptr<State> m;
};

} // namespace card
