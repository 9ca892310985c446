#include "core/lpa/card_changes.h"

#include "core/lpa/card_reading.h"
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
            const bool nothingThere = code == 1 && (m_function == CardFunction::MemoryReset ||
                                                    m_function == CardFunction::RemoveNotification);
            if (nothingThere)
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

class LoadCrl final : public Job<Change>
{
public:
    LoadCrl(card::Channel &channel, const QByteArray &list)
        : Job(channel)
        , m_list(list)
    {}

private:
    void run() override
    {
        ask(es10::loadCrl(m_list), Effect::Perhaps, &es10::readLoadCrl,
            [this](const es10::CrlAnswer &answer) {
                if (answer.code != 0) {
                    finish(tl::unexpected(JobFailure{cardError(CardFunction::LoadCrl, answer.code),
                                                     Effect::None, std::nullopt, answer.code}));
                } else if (!answer.missing.empty()) {
                    const base::Error error{
                        base::ErrorKind::Refused,
                        base::ErrorCode("card.crl.incomplete"),
                        QCoreApplication::translate("lpa",
                                                    "The card wants further parts of the revocation list."),
                        {},
                        QCoreApplication::translate("lpa", "Load the other parts too.")};
                    finish(tl::unexpected(JobFailure{error, Effect::Perhaps, std::nullopt, std::nullopt}));
                } else {
                    finish(Change::Made);
                }
            });
    }

    QByteArray m_list;
};

class OnCard final : public Job<Change>
{
public:
    OnCard(card::Channel &channel, const esim::Eid &eid,
           std::function<std::unique_ptr<Job<Change>>(card::Channel &)> change)
        : Job(channel)
        , m_eid(eid)
        , m_make(std::move(change))
    {}
    void abort() override
    {
        CardJob::abort();
        if (m_change)
            m_change->abort();
    }

private:
    void run() override
    {
        ask(es10::getEid(), Effect::None, &es10::readEid, [this](const esim::Eid &found) {
            if (found == m_eid)
                begin();
            else
                finish(tl::unexpected(JobFailure{foreignCard(), Effect::None, std::nullopt, std::nullopt}));
        });
    }
    void begin()
    {
        if (isAborted()) {
            finish(tl::unexpected(stoppedFailure()));
            return;
        }
        m_change = m_make(channel());
        m_change->start([this](JobResult<Change> result) { finish(std::move(result)); });
    }
    static base::Error foreignCard()
    {
        return {base::ErrorKind::Refused,
                base::ErrorCode("card.swapped"),
                QCoreApplication::translate("lpa", "Another card is in the reader; nothing was changed."),
                {},
                QCoreApplication::translate("lpa", "Check the EID, and that the right card is in.")};
    }

    esim::Eid m_eid;
    std::function<std::unique_ptr<Job<Change>>(card::Channel &)> m_make;
    std::unique_ptr<Job<Change>> m_change;
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

std::unique_ptr<Job<Change>> loadCrl(card::Channel &channel, const QByteArray &certificateList)
{
    return std::make_unique<LoadCrl>(channel, certificateList);
}

std::unique_ptr<Job<Change>> dropNotification(card::Channel &channel, quint64 sequence)
{
    return std::make_unique<ChangeCard>(channel, CardFunction::RemoveNotification, 0xBF30,
                                        es10::removeNotification(sequence), Afterwards::Nothing);
}

std::unique_ptr<Job<Change>> onCard(card::Channel &channel, const esim::Eid &eid,
                                    std::function<std::unique_ptr<Job<Change>>(card::Channel &)> change)
{
    return std::make_unique<OnCard>(channel, eid, std::move(change));
}

} // namespace lpa
