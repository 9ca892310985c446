#pragma once

#include "core/base/described.h"
#include "core/esim/numbers.h"
#include "core/esim/plan.h"

#include <QString>

#include <array>
#include <optional>

namespace journal {

/// What a person does to a card outside of any unit's work.
enum class CardAct {
    Enable,
    Disable,
    Delete,
    Nickname,
    DefaultSmdp,
    MemoryReset,
    SendNotifications,
    DropNotification,
    LoadCrl,
    Download,
};
inline constexpr std::array kCardActNames{
    esim::EnumName<CardAct>{CardAct::Enable, "enable"},
    esim::EnumName<CardAct>{CardAct::Disable, "disable"},
    esim::EnumName<CardAct>{CardAct::Delete, "delete"},
    esim::EnumName<CardAct>{CardAct::Nickname, "nickname"},
    esim::EnumName<CardAct>{CardAct::DefaultSmdp, "default-smdp"},
    esim::EnumName<CardAct>{CardAct::MemoryReset, "memory-reset"},
    esim::EnumName<CardAct>{CardAct::SendNotifications, "send-notifications"},
    esim::EnumName<CardAct>{CardAct::DropNotification, "drop-notification"},
    esim::EnumName<CardAct>{CardAct::LoadCrl, "load-crl"},
    esim::EnumName<CardAct>{CardAct::Download, "download"}};
constexpr const auto &enumNames(CardAct) { return kCardActNames; }

/// How far it came. Wanted is durable before the card is touched.
enum class CardActStep { Wanted, Done, Refused, Unknown };
inline constexpr std::array kCardActStepNames{esim::EnumName<CardActStep>{CardActStep::Wanted, "wanted"},
                                              esim::EnumName<CardActStep>{CardActStep::Done, "done"},
                                              esim::EnumName<CardActStep>{CardActStep::Refused, "refused"},
                                              esim::EnumName<CardActStep>{CardActStep::Unknown, "unknown"}};
constexpr const auto &enumNames(CardActStep) { return kCardActStepNames; }

/// A change of a card by hand, as it is recorded in the chain: once before, once after.
struct CardChange
{
    static constexpr const char *kName = "card-changed";
    CardAct act = CardAct::Enable;
    CardActStep step = CardActStep::Wanted;
    std::optional<esim::Eid> eid; ///< always set; optional because an Eid has no empty value
    QString reader;
    QString detail; ///< the ICCID, and what was written; the code of the refusal
    friend bool operator==(const CardChange &, const CardChange &) = default;
    static constexpr auto fields()
    {
        using base::Field;
        return std::tuple{Field{"act", &CardChange::act}, Field{"step", &CardChange::step},
                          Field{"eid", &CardChange::eid}, Field{"reader", &CardChange::reader},
                          Field{"detail", &CardChange::detail}};
    }
};

} // namespace journal
