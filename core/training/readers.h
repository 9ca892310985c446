#pragma once

#include "core/card/card_system.h"
#include "core/training/euicc.h"

#include <memory>

namespace training {

/// Card readers inside the program, with training eUICCs in them. The bytes are those of a real reader:
/// SELECT, STORE DATA blocks, GET RESPONSE. Thread: that of its construction, which needs an event loop.
class TrainingReaders final : public card::CardSystem
{
public:
    struct Options
    {
        int count = 1;                                ///< readers "Training reader 1" and so on
        base::Millis apduTakes{2};                    ///< so that a person sees progress
        base::Millis patience{30000};                 ///< for one APDU
        base::Millis longPatience{240000};            ///< for one APDU of a command with Patience::Long
        QList<QByteArray> isdrAids{kStandardIsdrAid}; ///< tried in this order
        int blockSize = 255;                          ///< bytes of a STORE DATA block, 1 to 255
    };

    explicit TrainingReaders(const Options &options);
    ~TrainingReaders() override;
    TrainingReaders(const TrainingReaders &) = delete;
    TrainingReaders &operator=(const TrainingReaders &) = delete;

    /// "Training reader N", counted from 1.
    static card::ReaderName nameOf(int number);

    /// Puts a card into a reader; one that is in it comes out first.
    void insert(const card::ReaderName &reader, std::shared_ptr<Euicc> card);
    /// Pulls the card: an open command fails with CardGone.
    void remove(const card::ReaderName &reader);
    /// The card in a reader, or nothing.
    std::shared_ptr<Euicc> cardIn(const card::ReaderName &reader) const;

    void watch(std::function<void(const card::ReaderSnapshot &)> changed) override;
    std::unique_ptr<card::Channel> channel(const card::ReaderName &reader) override;

private:
    struct State;
    std::shared_ptr<State> m;
};

} // namespace training
