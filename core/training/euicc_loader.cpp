#include "core/training/euicc_loader.h"

namespace training {
namespace {

using base::tlv::Element;
using base::tlv::find;
using base::tlv::Tag;

constexpr Tag kPackage = 0xBF36;
constexpr Tag kSecureChannel = 0xBF23;
constexpr Tag kConfigureRow = 0xA0;
constexpr Tag kMetadataRow = 0xA1;
constexpr Tag kKeysRow = 0xA2;
constexpr Tag kElementsRow = 0xA3;
constexpr qsizetype kLargestBlock = 1100;
constexpr qsizetype kLargestPackage = 1024 * 1024;
constexpr qsizetype kKeyPoint = 65;
// What an ISD-P takes before anything is in it.
constexpr quint64 kEmptyIsdp = 1024;

} // namespace

BppCommand PackageLoader::command() const
{
    switch (m_phase) {
    case Phase::Open: return BppCommand::InitialiseSecureChannel;
    case Phase::ConfigureIsdp: return BppCommand::ConfigureIsdp;
    case Phase::MetadataHeader:
    case Phase::Metadata: return BppCommand::StoreMetadata;
    case Phase::Keys: return BppCommand::ReplaceSessionKeys;
    case Phase::KeysOrElements:
    case Phase::ElementsHeader:
    case Phase::Elements:
    case Phase::Ended: return BppCommand::LoadProfileElements;
    }
    return BppCommand::LoadProfileElements;
}

std::optional<esim::Iccid> PackageLoader::iccid() const
{
    return m_metadata ? std::optional(m_metadata->iccid) : std::nullopt;
}

PackageLoader::Outcome PackageLoader::refuse(InstallError error) const
{
    return Refused{command(), int(error), {}, iccid()};
}

std::optional<qsizetype> PackageLoader::takeHeader(QByteArrayView &segment, Tag tag)
{
    // The header's length goes beyond this segment, so the reader of whole elements is of no use.
    const QByteArray tagBytes = base::tlv::encode(tag, QByteArray()).chopped(1);
    if (!segment.startsWith(tagBytes) || segment.size() <= tagBytes.size())
        return std::nullopt;
    QByteArrayView rest = segment.sliced(tagBytes.size());
    const int first = quint8(rest[0]);
    const int count = first < 0x80 ? 0 : first & 0x7F;
    if ((first >= 0x80 && count == 0) || count > 3 || rest.size() < 1 + count)
        return std::nullopt;
    qsizetype length = count == 0 ? first : 0;
    for (int i = 1; i <= count; ++i)
        length = (length << 8) | quint8(rest[i]);
    segment = rest.sliced(1 + count);
    return length;
}

std::optional<qsizetype> PackageLoader::bareHeader(QByteArrayView segment, Tag tag)
{
    const auto length = takeHeader(segment, tag);
    return segment.isEmpty() ? length : std::nullopt;
}

quint64 PackageLoader::room() const
{
    return m_faults.memory == EuiccFaults::Memory::Full ? 0 : m_store.freeMemory();
}

PackageLoader::Outcome PackageLoader::feed(QByteArrayView segment)
{
    if (m_phase == Phase::Open)
        return open(segment);
    if (segment.size() > m_left)
        return refuse(InstallError::StructureError);
    m_left -= segment.size();

    if (m_phase == Phase::ConfigureIsdp && m_phaseLeft == 0) {
        const auto length = takeHeader(segment, kConfigureRow);
        if (!length || segment.isEmpty())
            return refuse(InstallError::StructureError);
        m_phaseLeft = *length;
    } else if (m_phase == Phase::MetadataHeader) {
        const auto length = bareHeader(segment, kMetadataRow);
        if (!length || *length == 0)
            return refuse(InstallError::StructureError);
        m_phase = Phase::Metadata;
        m_phaseLeft = *length;
        return MoreWanted{};
    } else if (m_phase == Phase::KeysOrElements || m_phase == Phase::ElementsHeader) {
        if (m_faults.install && m_faults.install->command == BppCommand::ReplaceSessionKeys)
            return Refused{BppCommand::ReplaceSessionKeys, m_faults.install->reason, {}, iccid()};
        if (const auto elements = bareHeader(segment, kElementsRow);
            elements && *elements == m_left && m_left > 0) {
            m_phase = Phase::Elements;
            m_phaseLeft = *elements;
            return MoreWanted{};
        }
        const auto keys = takeHeader(segment, kKeysRow);
        if (!keys || segment.isEmpty() || m_phase == Phase::ElementsHeader)
            return refuse(InstallError::StructureError);
        m_phase = Phase::Keys;
        m_phaseLeft = *keys;
    }
    return blocks(segment);
}

PackageLoader::Outcome PackageLoader::open(QByteArrayView segment)
{
    QByteArrayView rest = segment;
    const auto length = takeHeader(rest, kPackage);
    const auto channel = base::tlv::only(rest, kSecureChannel);
    if (!length || !channel || *length > kLargestPackage || *length <= rest.size())
        return refuse(InstallError::StructureError);
    m_left = *length - rest.size();
    if (const auto error = checkSecureChannel(channel->value))
        return refuse(*error);
    if (m_faults.install && m_faults.install->command == BppCommand::InitialiseSecureChannel)
        return Refused{command(), m_faults.install->reason, {}, {}};
    m_phase = Phase::ConfigureIsdp;
    return MoreWanted{};
}

std::optional<InstallError> PackageLoader::checkSecureChannel(QByteArrayView value)
{
    const auto operation = find(value, 0x82);
    const auto transaction = find(value, 0x80);
    const auto reference = find(value, 0xA6);
    const auto point = find(value, 0x5F49);
    const auto signature = find(value, 0x5F37);
    if (!operation || !transaction || !reference || !point || !signature || point->value.size() != kKeyPoint)
        return InstallError::IncorrectInputValues;
    if (base::tlv::toInteger(operation->value) != 1)
        return InstallError::UnsupportedRemoteOperationType;
    if (transaction->value != m_context.transactionId)
        return InstallError::InvalidTransactionId;
    const auto keyType = find(reference->value, 0x80);
    const auto keyLength = find(reference->value, 0x81);
    const auto host = find(reference->value, 0x84);
    const bool supported = keyType && keyLength && host &&
                           keyType->value == QByteArray(1, char(bsp::kKeyTypeAes)) &&
                           keyLength->value == QByteArray(1, char(bsp::kKeyLength)) &&
                           host->value.size() >= 1 && host->value.size() <= 16;
    if (!supported)
        return InstallError::UnsupportedCrtValues;

    const auto serverKey = m_context.profileBinding.key();
    QByteArray message;
    for (const auto &part : {operation, transaction, reference, point})
        message.append(part->whole.data(), part->whole.size());
    message += base::tlv::encode(0x5F49, m_context.oneTimeKey.publicKey().point());
    if (!serverKey || !serverKey->verifies(message, signature->value))
        return InstallError::InvalidSignature;

    const auto theirs = PublicKey::fromPoint(*serverKey->curve(), point->value);
    const auto secret = theirs ? m_context.oneTimeKey.agree(*theirs) : base::Result<QByteArray>(QByteArray());
    if (!secret || secret->isEmpty())
        return InstallError::IncorrectInputValues;
    m_protection.emplace(bsp::deriveKeys(*secret, host->value, m_context.eid.bcd()));
    return std::nullopt;
}

PackageLoader::Outcome PackageLoader::blocks(QByteArrayView segment)
{
    const auto elements = base::tlv::all(segment);
    // ConfigureISDP and the keys come as one segment; every other block comes alone.
    const bool alone = m_phase == Phase::Metadata || m_phase == Phase::Elements;
    if (!elements || elements->empty() || (alone && elements->size() > 1) || segment.size() > m_phaseLeft)
        return refuse(InstallError::StructureError);
    for (const Element &element : *elements) {
        m_phaseLeft -= element.whole.size();
        Outcome outcome = block(element);
        if (!std::holds_alternative<MoreWanted>(outcome))
            return outcome;
    }
    return MoreWanted{};
}

PackageLoader::Outcome PackageLoader::block(const Element &element)
{
    const Tag wanted = m_phase == Phase::Metadata ? 0x88 : m_phase == Phase::Elements ? 0x86 : 0x87;
    if (element.tag != wanted || element.whole.size() > kLargestBlock)
        return refuse(InstallError::StructureError);
    const auto plain = m_protection->open(element);
    if (!plain)
        return refuse(plain.error() == bsp::OpenFault::Security ? InstallError::SecurityError
                                                                : InstallError::StructureError);

    const bool wantedFault =
        m_faults.install &&
        (m_faults.install->command == command() ||
         (m_faults.install->command == BppCommand::StoreMetadata2 && m_phase == Phase::Metadata));
    if (wantedFault && (m_phase != Phase::Metadata || m_phaseLeft == 0)) {
        const bool inElement = m_faults.install->reason == int(InstallError::ElementProcessingError);
        return Refused{m_faults.install->command, m_faults.install->reason,
                       inElement ? encodeSimaResponse({ElementStatus::NotSupported, 1}) : QByteArray(),
                       iccid()};
    }

    if (m_phase == Phase::Elements) {
        m_package += *plain;
        if (quint64(m_package.size()) + kEmptyIsdp > room())
            return refuse(InstallError::InsufficientMemory);
        return m_phaseLeft == 0 ? install() : Outcome(MoreWanted{});
    }
    if (m_phase == Phase::Metadata) {
        m_metadataBytes += *plain;
        return m_phaseLeft == 0 ? storeMetadata() : Outcome(MoreWanted{});
    }
    return m_phase == Phase::Keys ? replaceKeys(*plain) : configureIsdp(*plain);
}

PackageLoader::Outcome PackageLoader::configureIsdp(QByteArrayView plain)
{
    if (!base::tlv::only(plain, 0xBF24))
        return refuse(InstallError::IncorrectInputValues);
    if (room() < kEmptyIsdp)
        return refuse(InstallError::InsufficientMemory);
    if (m_phaseLeft == 0)
        m_phase = Phase::MetadataHeader;
    return MoreWanted{};
}

PackageLoader::Outcome PackageLoader::storeMetadata()
{
    auto metadata = Metadata::decode(m_metadataBytes);
    if (!metadata)
        return refuse(InstallError::IncorrectInputValues);
    m_metadata = std::move(*metadata);
    if (m_store.find(m_metadata->iccid.bcd()) != nullptr)
        return refuse(InstallError::IccidAlreadyExists);
    if (m_metadata->profileClass == esim::ProfileClass::Test && m_options.use != CardUse::Test)
        return refuse(InstallError::UnsupportedProfileClass);
    if ((m_metadata->rules.forbidsDisable && !m_options.allowedRules.forbidsDisable) ||
        (m_metadata->rules.forbidsDelete && !m_options.allowedRules.forbidsDelete))
        return refuse(InstallError::RuleNotAllowed);
    m_phase = Phase::KeysOrElements;
    return MoreWanted{};
}

PackageLoader::Outcome PackageLoader::replaceKeys(QByteArrayView plain)
{
    const auto request = base::tlv::only(plain, 0xBF26);
    const auto chain = request ? find(request->value, 0x80) : std::nullopt;
    const auto encryption = request ? find(request->value, 0x81) : std::nullopt;
    const auto mac = request ? find(request->value, 0x82) : std::nullopt;
    if (!chain || !encryption || !mac || chain->value.size() != 16 || encryption->value.size() != 16 ||
        mac->value.size() != 16 || m_phaseLeft != 0)
        return refuse(InstallError::IncorrectInputValues);
    m_protection->replaceKeys(
        {chain->value.toByteArray(), encryption->value.toByteArray(), mac->value.toByteArray()});
    m_phase = Phase::ElementsHeader;
    return MoreWanted{};
}

PackageLoader::Outcome PackageLoader::install()
{
    const auto iccidOfPackage = readProfilePackage(m_package);
    if (!iccidOfPackage) {
        return Refused{command(), int(InstallError::ElementProcessingError),
                       encodeSimaResponse(iccidOfPackage.error()), iccid()};
    }
    if (*iccidOfPackage != m_metadata->iccid)
        return refuse(InstallError::DataMismatch);
    m_phase = Phase::Ended;
    return Installed{*m_metadata, quint64(m_package.size()) + kEmptyIsdp};
}

} // namespace training
