#include "core/lpa/card_changes.h"

#include "core/lpa/es10_values.h"
#include "core/lpa/es10a.h"

#include <QCoreApplication>

namespace lpa {
namespace {

using Effect = JobFailure::Effect;

/// What comes after the card said yes.
enum class Afterwards { Nothing, PowerCycle };

/// One command with a result code.
class ChangeCard : public Job<Change>
{
public:
    ChangeCard(card::Channel &channel, CardFunction function, base::tlv::Tag tag, QByteArray command,
               Afterwards afterwards)
        : Job(channel)
        , m_function(function)
        , m_tag(tag)
        , m_command(std::move(command))
        , m_afterwards(afterwards)
    {}

protected:
    void run() override
    {
        const auto read = [tag = m_tag](QByteArrayView answer) { return es10::resultCode(answer, tag); };
        ask(m_command, Effect::Perhaps, read, [this](int code) {
            if (m_function == CardFunction::MemoryReset && code == 1)
                finish(Change::NothingToDo);
            else if (code != 0)
                finish(tl::unexpected(
                    JobFailure{cardError(m_function, code), Effect::None, std::nullopt, code}));
            else
                accepted();
        });
    }

    virtual void accepted()
    {
        switch (m_afterwards) {
        case Afterwards::Nothing: finish(Change::Made); return;
        case Afterwards::PowerCycle: break;
        }
        // No stop here: a card that was not power-cycled refuses whatever comes next.
        reset([this](const card::ChannelResult<card::Opened> &opened) {
            if (opened) {
                finish(Change::Made);
                return;
            }
            JobFailure failure = channelFailure(opened.error(), Effect::Perhaps);
            failure.effect = Effect::Perhaps;
            failure.error.kind = base::ErrorKind::Unknown;
            finish(tl::unexpected(failure));
        });
    }

private:
    CardFunction m_function;
    base::tlv::Tag m_tag;
    QByteArray m_command;
    Afterwards m_afterwards;
};

class SetDefaultSmdp final : public ChangeCard
{
public:
    SetDefaultSmdp(card::Channel &channel, const QString &address)
        : ChangeCard(channel, CardFunction::SetDefaultSmdp, 0xBF3F, es10::setDefaultSmdp(address),
                     Afterwards::Nothing)
        , m_address(address)
    {}

private:
    void accepted() override
    {
        exchange(es10::getConfiguredAddresses(), [this](const card::ChannelResult<QByteArray> &answer) {
            if (!answer) {
                JobFailure failure = channelFailure(answer.error(), Effect::Perhaps);
                failure.effect = Effect::Perhaps;
                finish(tl::unexpected(failure));
                return;
            }
            const auto stored = es10::readConfiguredAddresses(*answer);
            if (!stored) {
                finish(
                    tl::unexpected(JobFailure{stored.error(), Effect::Perhaps, std::nullopt, std::nullopt}));
            } else if (stored->defaultSmdp.compare(m_address, Qt::CaseInsensitive) != 0) {
                const base::Error error{
                    base::ErrorKind::Refused,
                    base::ErrorCode("card.default-smdp.not-stored"),
                    QCoreApplication::translate(
                        "lpa", "The card agreed to the SM-DP+ address but holds another one."),
                    {},
                    QCoreApplication::translate("lpa", "Set the card aside.")};
                finish(tl::unexpected(JobFailure{error, Effect::Perhaps, std::nullopt, std::nullopt}));
            } else {
                finish(Change::Made);
            }
        });
    }

    QString m_address;
};

} // namespace

std::unique_ptr<Job<Change>> enableProfile(card::Channel &channel, const esim::Iccid &iccid)
{
    return std::make_unique<ChangeCard>(channel, CardFunction::EnableProfile, 0xBF31,
                                        es10::enableProfile(iccid, es10::Refresh::No),
                                        Afterwards::PowerCycle);
}

std::unique_ptr<Job<Change>> disableProfile(card::Channel &channel, const esim::Iccid &iccid)
{
    return std::make_unique<ChangeCard>(channel, CardFunction::DisableProfile, 0xBF32,
                                        es10::disableProfile(iccid, es10::Refresh::No),
                                        Afterwards::PowerCycle);
}

std::unique_ptr<Job<Change>> deleteProfile(card::Channel &channel, const esim::Iccid &iccid)
{
    return std::make_unique<ChangeCard>(channel, CardFunction::DeleteProfile, 0xBF33,
                                        es10::deleteProfile(iccid), Afterwards::Nothing);
}

std::unique_ptr<Job<Change>> setNickname(card::Channel &channel, const esim::Iccid &iccid,
                                         const QString &nickname)
{
    return std::make_unique<ChangeCard>(channel, CardFunction::SetNickname, 0xBF29,
                                        es10::setNickname(iccid, nickname), Afterwards::Nothing);
}

std::unique_ptr<Job<Change>> setDefaultSmdp(card::Channel &channel,
                                            const std::optional<esim::ServerAddress> &address)
{
    return std::make_unique<SetDefaultSmdp>(channel, address ? address->text() : QString());
}

std::unique_ptr<Job<Change>> memoryReset(card::Channel &channel, const std::vector<es10::MemoryReset> &what)
{
    return std::make_unique<ChangeCard>(channel, CardFunction::MemoryReset, 0xBF34, es10::memoryReset(what),
                                        Afterwards::PowerCycle);
}

} // namespace lpa
