#pragma once

#include "core/esim/plan.h"
#include "core/esim/profile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

/// What a card tells about itself, decoded (SGP.22 v2 §5.7.8; tags in facts/sgp22.md §3.1).
namespace esim {

/// UICCCapability by bit number; 8 and 9 have no meaning yet.
enum class UiccCapability : quint8 {
    Contactless = 0,
    Usim,
    Isim,
    Csim,
    AkaMilenage,
    AkaCave,
    AkaTuak128,
    AkaTuak256,
    GbaUsim = 10,
    GbaIsim,
    Mbms,
    EapClient,
    JavaCard,
    Multos,
    MultipleUsim,
    MultipleIsim,
    MultipleCsim,
    BerTlvFile,
    DfLink,
    CatTp,
    GetIdentity,
    ProfileAX25519,
    ProfileBP256,
    SuciCalculatorApi,
};
inline constexpr std::array kUiccCapabilityNames{
    EnumName<UiccCapability>{UiccCapability::Contactless, "contactless"},
    EnumName<UiccCapability>{UiccCapability::Usim, "usim"},
    EnumName<UiccCapability>{UiccCapability::Isim, "isim"},
    EnumName<UiccCapability>{UiccCapability::Csim, "csim"},
    EnumName<UiccCapability>{UiccCapability::AkaMilenage, "aka-milenage"},
    EnumName<UiccCapability>{UiccCapability::AkaCave, "aka-cave"},
    EnumName<UiccCapability>{UiccCapability::AkaTuak128, "aka-tuak128"},
    EnumName<UiccCapability>{UiccCapability::AkaTuak256, "aka-tuak256"},
    EnumName<UiccCapability>{UiccCapability::GbaUsim, "gba-usim"},
    EnumName<UiccCapability>{UiccCapability::GbaIsim, "gba-isim"},
    EnumName<UiccCapability>{UiccCapability::Mbms, "mbms"},
    EnumName<UiccCapability>{UiccCapability::EapClient, "eap-client"},
    EnumName<UiccCapability>{UiccCapability::JavaCard, "java-card"},
    EnumName<UiccCapability>{UiccCapability::Multos, "multos"},
    EnumName<UiccCapability>{UiccCapability::MultipleUsim, "multiple-usim"},
    EnumName<UiccCapability>{UiccCapability::MultipleIsim, "multiple-isim"},
    EnumName<UiccCapability>{UiccCapability::MultipleCsim, "multiple-csim"},
    EnumName<UiccCapability>{UiccCapability::BerTlvFile, "ber-tlv-file"},
    EnumName<UiccCapability>{UiccCapability::DfLink, "df-link"},
    EnumName<UiccCapability>{UiccCapability::CatTp, "cat-tp"},
    EnumName<UiccCapability>{UiccCapability::GetIdentity, "get-identity"},
    EnumName<UiccCapability>{UiccCapability::ProfileAX25519, "profile-a-x25519"},
    EnumName<UiccCapability>{UiccCapability::ProfileBP256, "profile-b-p256"},
    EnumName<UiccCapability>{UiccCapability::SuciCalculatorApi, "suci-calculator-api"}};
constexpr const auto &enumNames(UiccCapability) { return kUiccCapabilityNames; }

/// RSPCapability by bit number.
enum class RspCapability : quint8 {
    AdditionalProfile = 0,
    CrlSupport,
    RemotePolicyManagement,
    TestProfile,
    DeviceInfoExtensibility,
};
inline constexpr std::array kRspCapabilityNames{
    EnumName<RspCapability>{RspCapability::AdditionalProfile, "additional-profile"},
    EnumName<RspCapability>{RspCapability::CrlSupport, "crl"},
    EnumName<RspCapability>{RspCapability::RemotePolicyManagement, "rpm"},
    EnumName<RspCapability>{RspCapability::TestProfile, "test-profile"},
    EnumName<RspCapability>{RspCapability::DeviceInfoExtensibility, "device-info-extensibility"}};
constexpr const auto &enumNames(RspCapability) { return kRspCapabilityNames; }

/// EUICCCategory (tag 8B).
enum class EuiccCategory : quint8 { Other = 0, Basic, Medium, Contactless };
inline constexpr std::array kEuiccCategoryNames{
    EnumName<EuiccCategory>{EuiccCategory::Other, "other"},
    EnumName<EuiccCategory>{EuiccCategory::Basic, "basic"},
    EnumName<EuiccCategory>{EuiccCategory::Medium, "medium"},
    EnumName<EuiccCategory>{EuiccCategory::Contactless, "contactless"}};
constexpr const auto &enumNames(EuiccCategory) { return kEuiccCategoryNames; }

/// Profile policy rules by bit number (PprIds).
enum class PolicyRule : quint8 { UpdateControl = 0, ForbidDisable, ForbidDelete };
inline constexpr std::array kPolicyRuleNames{
    EnumName<PolicyRule>{PolicyRule::UpdateControl, "update-control"},
    EnumName<PolicyRule>{PolicyRule::ForbidDisable, "ppr1"},
    EnumName<PolicyRule>{PolicyRule::ForbidDelete, "ppr2"}};
constexpr const auto &enumNames(PolicyRule) { return kPolicyRuleNames; }

/// Where the assistant for IoT profiles sits (SGP.32, tag 90).
enum class IpaMode : quint8 { InDevice = 0, InCard };
inline constexpr std::array kIpaModeNames{EnumName<IpaMode>{IpaMode::InDevice, "ipad"},
                                          EnumName<IpaMode>{IpaMode::InCard, "ipae"}};
constexpr const auto &enumNames(IpaMode) { return kIpaModeNames; }

/// What GetEUICCInfo1 tells, and its bytes as they go to servers.
struct ChipSummary
{
    QByteArray whole;                           ///< BF20…, byte-exact
    Version svn;                                ///< the SGP.22 version
    std::vector<QByteArray> verificationCiKeys; ///< subject key identifiers, 20 bytes each
    std::vector<QByteArray> signingCiKeys;
};

/// What GetEUICCInfo2 and GetEuiccConfiguredAddresses tell. What a card leaves out is absent or empty.
struct ChipInfo
{
    Version profileVersion; ///< of the TCA's interoperable profile package
    Version svn;            ///< the SGP.22 version
    Version firmware;
    std::optional<quint64> freeNonVolatileMemory; ///< bytes
    std::optional<quint64> freeVolatileMemory;    ///< bytes
    std::optional<quint64> installedApplications;
    std::vector<UiccCapability> uiccCapabilities;
    std::vector<RspCapability> rspCapabilities;
    std::optional<Version> javaCard; ///< TS 102 241
    std::optional<Version> globalPlatform;
    std::optional<Version> protectionProfile;
    std::optional<EuiccCategory> category;
    std::vector<PolicyRule> forbiddenRules;     ///< rules that no profile on this card may have
    std::vector<QByteArray> verificationCiKeys; ///< subject key identifiers, 20 bytes each
    std::vector<QByteArray> signingCiKeys;
    QString accreditation;                    ///< the SAS accreditation number
    QString platformLabel;                    ///< of the certification data object
    QString discoveryUrl;                     ///< of the certification data object
    std::vector<Version> moreProfileVersions; ///< SGP.22 v3
    QString treReference;                     ///< SGP.22 v3: the tamper-resistant element's product
    std::optional<IpaMode> ipaMode;           ///< set on cards of SGP.32
    std::vector<Version> iotVersions;         ///< SGP.32 versions
    QString defaultSmdpAddress;
    QString rootSmdsAddress;
};

} // namespace esim
