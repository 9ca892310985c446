#include "core/lpa/card_reading.h"

#include "core/lpa/es10_values.h"
#include "core/lpa/es10a.h"
#include "core/lpa/es10b.h"
#include "core/lpa/es10c.h"

#include <algorithm>

namespace lpa {
namespace {

using Effect = JobFailure::Effect;
using Profiles = std::vector<esim::ProfileInfo>;
using Notifications = std::vector<esim::PendingNotification>;

constexpr quint16 kReferencedDataNotFound = 0x6A88;

bool isStatusWord(const card::ChannelFailure &failure)
{
    return failure.kind == card::ChannelFailure::Kind::StatusWord;
}

bool isNotFound(const card::ChannelFailure &failure)
{
    return isStatusWord(failure) && failure.statusWord == kReferencedDataNotFound;
}

class ReadEid final : public Job<esim::Eid>
{
public:
    using Job::Job;

private:
    void run() override
    {
        ask(es10::getEid(), Effect::None, &es10::readEid, [this](esim::Eid eid) { finish(std::move(eid)); });
    }
};

class ReadChip final : public Job<Chip>
{
public:
    using Job::Job;

private:
    void run() override
    {
        ask(es10::getEid(), Effect::None, &es10::readEid, [this](const esim::Eid &eid) { askInfo(eid); });
    }
    void askInfo(const esim::Eid &eid)
    {
        ask(es10::getInfo2(), Effect::None, &es10::readInfo2, [this, eid](const esim::ChipInfo &info) {
            askAddresses({eid, info});
        });
    }
    void askAddresses(const Chip &chip)
    {
        if (isAborted()) {
            finish(tl::unexpected(stoppedFailure()));
            return;
        }
        exchange(es10::getConfiguredAddresses(), [this, chip](const card::ChannelResult<QByteArray> &answer) {
            if (!answer && !isStatusWord(answer.error())) {
                finish(tl::unexpected(channelFailure(answer.error(), Effect::None)));
                return;
            }
            Chip whole = chip;
            const auto addresses = answer ? es10::readConfiguredAddresses(*answer)
                                          : base::Result<es10::ConfiguredAddresses>(es10::malformedAnswer());
            if (addresses) {
                whole.info.defaultSmdpAddress = addresses->defaultSmdp;
                whole.info.rootSmdsAddress = addresses->rootSmds;
            }
            finish(std::move(whole));
        });
    }
};

class ReadDefaultAddress final : public Job<CardAddress>
{
public:
    using Job::Job;

private:
    void run() override
    {
        ask(es10::getEid(), Effect::None, &es10::readEid, [this](const esim::Eid &eid) {
            ask(es10::getConfiguredAddresses(), Effect::None, &es10::readConfiguredAddresses,
                [this, eid](const es10::ConfiguredAddresses &addresses) {
                    finish(CardAddress{eid, addresses.defaultSmdp});
                });
        });
    }
};

class ReadProfiles final : public Job<Profiles>
{
public:
    using Job::Job;

private:
    void run() override
    {
        exchange(es10::getProfiles(es10::ProfileFields::Factory),
                 [this](const card::ChannelResult<QByteArray> &answer) {
                     if (!answer && !isStatusWord(answer.error())) {
                         finish(tl::unexpected(channelFailure(answer.error(), Effect::None)));
                         return;
                     }
                     if (answer) {
                         if (auto profiles = es10::readProfiles(*answer)) {
                             finish(std::move(*profiles));
                             return;
                         }
                     }
                     ask(es10::getProfiles(es10::ProfileFields::CardDefault), Effect::None,
                         &es10::readProfiles, [this](Profiles profiles) { finish(std::move(profiles)); });
                 });
    }
};

class ReadNotifications final : public Job<Notifications>
{
public:
    using Job::Job;

private:
    void run() override
    {
        exchange(es10::retrieveNotifications(), [this](const card::ChannelResult<QByteArray> &answer) {
            if (!answer && !isStatusWord(answer.error())) {
                finish(tl::unexpected(channelFailure(answer.error(), Effect::None)));
                return;
            }
            if (!answer) {
                m_saidNotFound = isNotFound(answer.error());
                m_first = channelFailure(answer.error(), Effect::None);
            } else if (auto read = es10::readNotifications(*answer)) {
                finish(std::move(*read));
                return;
            } else {
                m_first = JobFailure{read.error(), Effect::None, std::nullopt, std::nullopt};
            }
            askList();
        });
    }

    void askList()
    {
        if (isAborted()) {
            finish(tl::unexpected(stoppedFailure()));
            return;
        }
        exchange(es10::listNotifications(), [this](const card::ChannelResult<QByteArray> &answer) {
            if (!answer) {
                if (m_saidNotFound && isNotFound(answer.error()))
                    finish(Notifications());
                else
                    finish(tl::unexpected(isStatusWord(answer.error())
                                              ? m_first
                                              : channelFailure(answer.error(), Effect::None)));
                return;
            }
            const auto list = es10::readNotificationList(*answer);
            if (!list) {
                finish(tl::unexpected(m_first));
                return;
            }
            for (const esim::PendingNotification &entry : *list)
                m_wanted.push_back(entry.sequence);
            std::sort(m_wanted.begin(), m_wanted.end());
            askNext();
        });
    }

    void askNext()
    {
        if (m_next == m_wanted.size()) {
            finish(std::move(m_found));
            return;
        }
        ask(es10::retrieveNotification(m_wanted[m_next++]), Effect::None, &es10::readNotifications,
            [this](const Notifications &found) {
                m_found.insert(m_found.end(), found.begin(), found.end());
                askNext();
            });
    }

    bool m_saidNotFound = false;
    JobFailure m_first = stoppedFailure();
    std::vector<quint64> m_wanted;
    size_t m_next = 0;
    Notifications m_found;
};

class ReadRules final : public Job<std::vector<es10::PolicyAuthorisation>>
{
public:
    using Job::Job;

private:
    void run() override
    {
        ask(es10::getRulesAuthorisationTable(), Effect::None, &es10::readRulesAuthorisationTable,
            [this](std::vector<es10::PolicyAuthorisation> table) { finish(std::move(table)); });
    }
};

class ReadCard final : public Job<CardContents>
{
public:
    using Job::Job;

    void abort() override
    {
        CardJob::abort();
        if (m_part)
            m_part->abort();
    }

private:
    void run() override
    {
        part<esim::Eid>(readEid(channel()), [this](const esim::Eid &eid) {
            part<Profiles>(readProfiles(channel()), [this, eid](const Profiles &profiles) {
                part<Notifications>(readNotifications(channel()),
                                    [this, eid, profiles](const Notifications &pending) {
                                        finish(CardContents{eid, profiles, pending});
                                    });
            });
        });
    }

    template <class T, class Next>
    void part(std::unique_ptr<Job<T>> job, Next next)
    {
        if (isAborted()) {
            finish(tl::unexpected(stoppedFailure()));
            return;
        }
        Job<T> &running = *job;
        m_part = std::move(job);
        running.start([this, next](JobResult<T> result) {
            if (!result) {
                finish(tl::unexpected(result.error()));
                return;
            }
            next(*result);
        });
    }

    std::unique_ptr<CardJob> m_part;
};

} // namespace

std::unique_ptr<Job<esim::Eid>> readEid(card::Channel &channel) { return std::make_unique<ReadEid>(channel); }

std::unique_ptr<Job<Chip>> readChip(card::Channel &channel) { return std::make_unique<ReadChip>(channel); }

std::unique_ptr<Job<CardAddress>> readDefaultAddress(card::Channel &channel)
{
    return std::make_unique<ReadDefaultAddress>(channel);
}

std::unique_ptr<Job<Profiles>> readProfiles(card::Channel &channel)
{
    return std::make_unique<ReadProfiles>(channel);
}

std::unique_ptr<Job<Notifications>> readNotifications(card::Channel &channel)
{
    return std::make_unique<ReadNotifications>(channel);
}

std::unique_ptr<Job<std::vector<es10::PolicyAuthorisation>>> readRules(card::Channel &channel)
{
    return std::make_unique<ReadRules>(channel);
}

std::unique_ptr<Job<CardContents>> readCard(card::Channel &channel)
{
    return std::make_unique<ReadCard>(channel);
}

} // namespace lpa
