#pragma once

#include "core/base/http.h"
#include "core/base/result.h"
#include "core/card/channel.h"
#include "core/esim/plan.h"
#include "core/esim/profile.h"
#include "core/lpa/next_step.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace lpa {

/// How a download ended.
struct DownloadOutcome
{
    enum class Verdict {
        Succeeded, ///< the card's ProfileInstallationResult says so; "installed" also needs the read-back
                   ///< (design §5.3)
        Refused,   ///< conclusive: this session put no profile on the card
        Unknown,   ///< neither: the card must be read
    };
    /// Whether a byte of the package may have reached the card.
    enum class Written { No, Perhaps };
    /// How far an open session was cancelled.
    enum class Cancelled {
        NotNeeded, ///< there was no session to cancel, or it must not be
        No,        ///< the card or the server could not be told
        OnCard,    ///< the card has ended it; the server had ended it by itself, or could not be told
        AtServer,  ///< the server has the card's signed word
    };

    Verdict verdict = Verdict::Refused;
    Written written = Written::No;
    NextStep nextStep = NextStep::None;
    Cancelled cancelled = Cancelled::NotNeeded;
    std::optional<base::Error> error;          ///< set unless the verdict is Succeeded
    std::optional<esim::Eid> eid;              ///< of the card, once read
    std::optional<esim::Iccid> iccid;          ///< of the profile, once the server named it
    std::optional<esim::ProfileInfo> metadata; ///< what the server says about the profile
    QByteArray installationResult; ///< the raw BF37 when the card gave one; to be delivered as notification
    std::optional<esim::PendingNotification> notification; ///< the same, read
};

inline constexpr std::array kVerdictNames{
    esim::EnumName<DownloadOutcome::Verdict>{DownloadOutcome::Verdict::Succeeded, "succeeded"},
    esim::EnumName<DownloadOutcome::Verdict>{DownloadOutcome::Verdict::Refused, "refused"},
    esim::EnumName<DownloadOutcome::Verdict>{DownloadOutcome::Verdict::Unknown, "unknown"}};
/// The stable names, for the journal and JSON.
constexpr const auto &enumNames(DownloadOutcome::Verdict) { return kVerdictNames; }

/// A conclusive end without a profile on the card.
DownloadOutcome refusedOutcome(base::Error error, NextStep next);
/// An end after which the card must be read.
DownloadOutcome unknownOutcome(base::Error error, NextStep next);
/// An HTTP failure as an error ("server.unreachable", "server.untrusted", …).
base::Error httpError(const base::http::Failure &failure);
/// What to do after it.
NextStep httpAdvice(const base::http::Failure &failure);

} // namespace lpa
