#pragma once

#include "core/training/bsp.h"
#include "core/training/euicc_store.h"
#include "core/training/profile_package.h"

#include <variant>

namespace training {

/// Takes in one bound profile package, segment by segment, and checks everything on the way (SGP.22 §2.5.4,
/// §5.7.6; facts/sgp22.md §7, §13, §17). It writes nothing: a package that was wholly good comes out as one
/// value. Thread: that of its caller.
class PackageLoader
{
public:
    /// What the loader knows from the RSP session.
    struct Context
    {
        QByteArray transactionId;
        PrivateKey oneTimeKey;      ///< otSK.EUICC.ECKA
        Certificate profileBinding; ///< CERT.DPpb
        esim::Eid eid;
    };
    struct MoreWanted
    {};
    struct Installed
    {
        Metadata metadata;
        quint64 size = 0; ///< bytes of the unprotected package
    };
    struct Refused
    {
        BppCommand command;
        int reason = 127;                 ///< ErrorReason
        QByteArray simaResponse;          ///< with ElementProcessingError
        std::optional<esim::Iccid> iccid; ///< once the metadata was read
    };
    using Outcome = std::variant<MoreWanted, Installed, Refused>;

    PackageLoader(Context context, const EuiccOptions &options, const EuiccFaults &faults,
                  const ProfileStore &store)
        : m_context(std::move(context))
        , m_options(options)
        , m_faults(faults)
        , m_store(store)
    {}

    /// Takes the next segment. After Installed or Refused the loader has ended.
    Outcome feed(QByteArrayView segment);
    /// Whether the segment that comes next may be the last one.
    bool isNearlyDone(QByteArrayView segment) const { return m_left == segment.size(); }
    /// The command that is being carried out, and the profile once it is known: for a package that breaks
    /// off.
    BppCommand command() const;
    std::optional<esim::Iccid> iccid() const;

private:
    enum class Phase {
        Open,
        ConfigureIsdp,
        MetadataHeader,
        Metadata,
        KeysOrElements,
        Keys,
        ElementsHeader,
        Elements,
        Ended
    };

    Outcome refuse(InstallError error) const;
    Outcome open(QByteArrayView segment);
    std::optional<InstallError> checkSecureChannel(QByteArrayView value);
    Outcome blocks(QByteArrayView segment);
    Outcome block(const base::tlv::Element &element);
    Outcome configureIsdp(QByteArrayView plain);
    Outcome storeMetadata();
    Outcome replaceKeys(QByteArrayView plain);
    Outcome install();
    quint64 room() const;
    /// The length in a bare header of this tag; nothing when the segment is anything else.
    static std::optional<qsizetype> bareHeader(QByteArrayView segment, base::tlv::Tag tag);
    /// Takes off the header of this tag at the front.
    static std::optional<qsizetype> takeHeader(QByteArrayView &segment, base::tlv::Tag tag);

    Context m_context;
    const EuiccOptions &m_options;
    const EuiccFaults &m_faults;
    const ProfileStore &m_store;
    Phase m_phase = Phase::Open;
    qsizetype m_left = 0;      ///< bytes of BF36 that are still to come
    qsizetype m_phaseLeft = 0; ///< bytes of the row of blocks that are still to come
    std::optional<bsp::Protection> m_protection;
    QByteArray m_metadataBytes;
    std::optional<Metadata> m_metadata;
    QByteArray m_package;
};

} // namespace training
