#include "core/training/euicc_state.h"

#include "core/training/euicc_answers.h"

namespace training {
namespace {

using base::tlv::encode;
using base::tlv::find;
using base::tlv::integer;
using base::tlv::Tag;

constexpr int kCatBusy = 5;
constexpr quint16 kProactiveCommand = 0x910B;

bool isPackageSegment(Tag tag)
{
    return tag == 0xBF36 || (tag >= 0xA0 && tag <= 0xA3) || (tag >= 0x86 && tag <= 0x88);
}

// The tag at the front of data whose length may go beyond it, as in the first segment of a package.
Tag tagAtFront(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return 0;
    const Tag tag = quint8(bytes[0]);
    return (tag & 0x1F) != 0x1F || bytes.size() < 2 ? tag : (tag << 8) | quint8(bytes[1]);
}

QByteArray resultAnswer(Tag tag, int code) { return encode(tag, encode(0x80, integer(quint64(code)))); }

} // namespace

QByteArray EuiccState::info2() const
{
    const quint64 room = faults.memory == EuiccFaults::Memory::Full ? 0 : store.freeMemory();
    return answers::info2(options, identity, {store.profiles().size(), room, options.volatileMemory});
}

Es10Answer EuiccState::es10(int channel, QByteArrayView command)
{
    if (es10State == Es10::NeedsReset)
        return es10Status(sw::kNotSatisfied);
    const Tag tag = tagAtFront(command);
    if (isPackageSegment(tag))
        return segment(channel, tag, command);
    if (loader && tag != 0xBF41) {
        // Another command in the middle of a package ends it; nothing of it stays.
        failInstall({loader->command(), int(InstallError::Interruption), {}, loader->iccid()});
        return es10Status(sw::kNotSatisfied);
    }
    const auto element = base::tlv::only(command);
    return element ? dispatch(element->tag, element->value) : es10Status(sw::kBadData);
}

Es10Answer EuiccState::dispatch(Tag tag, QByteArrayView request)
{
    switch (tag) {
    case 0xBF3C: return es10Data(answers::configuredAddresses(options, store));
    case 0xBF3F: return answers::setDefaultAddress(store, request);
    case 0xBF20: return es10Data(answers::info1(options, identity));
    case 0xBF22: return es10Data(info2());
    case 0xBF2E: return session.challenge();
    case 0xBF38: return session.authenticateServer(request, info2());
    case 0xBF21: return session.prepareDownload(request);
    case 0xBF41: {
        Es10Answer answer = session.cancel(request);
        if (!session.packageContext())
            loader.reset();
        return answer;
    }
    case 0xBF28: return answers::listNotifications(store, request);
    case 0xBF2B: return answers::retrieveNotifications(store, request);
    case 0xBF30: return answers::removeNotification(store, request);
    case 0xBF43: return es10Data(answers::rulesAuthorisationTable(options));
    case 0xBF35: return es10Data(encode(0xBF35, encode(0x81, integer(127))));
    case 0xBF2D: return answers::profilesInfo(store, request);
    case 0xBF31: return switchProfile(ProfileStore::Switch::Enable, tag, request);
    case 0xBF32: return switchProfile(ProfileStore::Switch::Disable, tag, request);
    case 0xBF33: return deleteProfile(request);
    case 0xBF34: return memoryReset(request);
    case 0xBF3E: return answers::eid(identity, request);
    case 0xBF29: return answers::setNickname(store, request);
    default: return es10Status(sw::kUnknownData);
    }
}

Es10Answer EuiccState::segment(int channel, Tag tag, QByteArrayView bytes)
{
    if (tag == 0xBF36 && !loader) {
        auto context = session.packageContext();
        if (!context)
            return es10Status(sw::kNotSatisfied);
        loader.emplace(std::move(*context), options, faults, store);
        loaderChannel = channel;
    } else if (!loader) {
        return es10Status(sw::kUnknownData);
    } else if (channel != loaderChannel) {
        return es10Status(sw::kNotSatisfied);
    }

    const PackageLoader::Outcome outcome = loader->feed(bytes);
    Es10Answer answer;
    if (const auto *installed = std::get_if<PackageLoader::Installed>(&outcome)) {
        answer = es10Data(finishInstall(*installed));
        answer.after = faults.lastSegmentTakes;
    } else if (const auto *refused = std::get_if<PackageLoader::Refused>(&outcome)) {
        answer = es10Data(failInstall(*refused));
    }
    if (faults.lastSegment == EuiccFaults::LastSegment::SaysNothing)
        answer.data.clear();
    return answer;
}

ProfileStore::InstallResult EuiccState::resultBase(const std::optional<esim::Iccid> &iccid,
                                                   QByteArray finalResult) const
{
    return {session.transactionId(), session.serverAddress(), iccid, session.oidElement(),
            std::move(finalResult)};
}

QByteArray EuiccState::finishInstall(const PackageLoader::Installed &installed)
{
    const QByteArray aid = store.nextAid();
    const QByteArray success =
        encode(0xA0, {encode(0x4F, aid), encode(0x04, encodeSimaResponse({ElementStatus::Ok, 0}))});
    InstalledProfile profile{installed.metadata, aid, esim::ProfileState::Disabled, {}, installed.size};
    const QByteArray result =
        store.install(std::move(profile), resultBase(installed.metadata.iccid, success));
    ++counts.installs;
    session.forgetKey();
    session.end();
    loader.reset();
    return result;
}

QByteArray EuiccState::failInstall(const PackageLoader::Refused &refused)
{
    QByteArray fields =
        encode(0x80, integer(quint64(refused.command))) + encode(0x81, integer(quint64(refused.reason)));
    if (!refused.simaResponse.isEmpty())
        fields += encode(0x82, refused.simaResponse);
    const QByteArray result = store.reportFailure(resultBase(refused.iccid, encode(0xA1, fields)));
    ++counts.failedInstalls;
    session.end();
    loader.reset();
    return result;
}

void EuiccState::loseSession()
{
    if (loader && options.afterPowerLoss == AfterPowerLoss::ReportsInterruption)
        failInstall({loader->command(), int(InstallError::Interruption), {}, loader->iccid()});
    loader.reset();
    session.end();
    es10State = Es10::Answers;
}

void EuiccState::stateChanged()
{
    if (options.afterStateChange == AfterStateChange::RefusesUntilReset)
        es10State = Es10::NeedsReset;
}

Es10Answer EuiccState::switchProfile(ProfileStore::Switch to, Tag tag, QByteArrayView request)
{
    const auto choice = find(request, 0xA0);
    const auto refresh = find(request, 0x81);
    const auto name = choice ? base::tlv::only(choice->value) : base::Result<base::tlv::Element>();
    if (!choice || !refresh || refresh->value.size() != 1 || !name ||
        (name->tag != 0x5A && name->tag != 0x4F))
        return es10Status(sw::kBadData);
    if (faults.catBusy > 0) {
        --faults.catBusy;
        return es10Data(resultAnswer(tag, kCatBusy));
    }
    const int code = store.switchProfile(to, name->value);
    Es10Answer answer = es10Data(resultAnswer(tag, code));
    if (code == 0) {
        stateChanged();
        if (refresh->value[0] != '\0')
            answer.statusWord = kProactiveCommand;
    }
    return answer;
}

Es10Answer EuiccState::deleteProfile(QByteArrayView request)
{
    const auto name = base::tlv::only(request);
    if (!name || (name->tag != 0x5A && name->tag != 0x4F))
        return es10Status(sw::kBadData);
    return es10Data(resultAnswer(0xBF33, store.deleteProfile(name->value)));
}

Es10Answer EuiccState::memoryReset(QByteArrayView request)
{
    const auto options82 = find(request, 0x82);
    if (!options82 || options82->value.size() < 2)
        return es10Status(sw::kBadData);
    const auto has = [&](int bit) { return base::tlv::hasBit(options82->value, bit); };
    const int code = store.memoryReset({has(0), has(1), has(2)});
    if (code == 0)
        stateChanged();
    return es10Data(resultAnswer(0xBF34, code));
}

std::optional<CardAnswer> EuiccState::faultBefore() const
{
    if (!faults.apdu || faults.apdu->apdu != apdusSinceFaults)
        return std::nullopt;
    switch (faults.apdu->kind) {
    case ApduFault::Kind::StatusInstead: {
        const quint16 status = faults.apdu->statusWord;
        return CardAnswer{CardAnswer::Kind::Bytes,
                          QByteArray().append(char(status >> 8)).append(char(status)), base::Millis(0)};
    }
    case ApduFault::Kind::MuteBefore: return CardAnswer{CardAnswer::Kind::Mute, {}, base::Millis(0)};
    case ApduFault::Kind::GoneBefore: return CardAnswer{CardAnswer::Kind::Gone, {}, base::Millis(0)};
    case ApduFault::Kind::StatusAfter:
    case ApduFault::Kind::MuteAfter:
    case ApduFault::Kind::GoneAfter: break;
    }
    return std::nullopt;
}

void EuiccState::applyFaultAfter(CardAnswer &answer) const
{
    if (!faults.apdu || faults.apdu->apdu != apdusSinceFaults)
        return;
    if (faults.apdu->kind == ApduFault::Kind::StatusAfter) {
        const quint16 status = faults.apdu->statusWord;
        answer.bytes = QByteArray().append(char(status >> 8)).append(char(status));
    } else if (faults.apdu->kind == ApduFault::Kind::MuteAfter) {
        answer = {CardAnswer::Kind::Mute, {}, base::Millis(0)};
    } else if (faults.apdu->kind == ApduFault::Kind::GoneAfter) {
        answer = {CardAnswer::Kind::Gone, {}, base::Millis(0)};
    }
}

} // namespace training
