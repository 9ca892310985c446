#pragma once

#include "core/base/result.h"
#include "core/esim/profile.h"
#include "core/lpa/next_step.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <variant>
#include <vector>

namespace lpa {

/// What the card says about one profile element (PEStatus inside EUICCResponse of the TCA profile package).
struct ElementStatus
{
    quint64 status = 0;             ///< 0 is in order; elementStatus() names it
    std::optional<quint64> element; ///< the element's identification number in the package
    std::optional<quint64> offset;  ///< where in the element, bytes
};

/// The card's report on the profile elements, tag 30 (EUICCResponse).
struct ElementReport
{
    std::vector<ElementStatus> statuses;
    bool aborted = false;

    /// The first status that is not in order.
    std::optional<ElementStatus> firstFault() const;
};

/// Reads an EUICCResponse; nothing when the bytes are none.
std::optional<ElementReport> readElementReport(QByteArrayView bytes);

/// ProfileInstallationResult, tag BF37 (SGP.22 v2 §2.5.6): the card's signed word on an installation.
struct InstallationResult
{
    /// The profile is installed.
    struct Success
    {
        QByteArray isdpAid;
    };
    /// The profile is not installed.
    struct Failure
    {
        int commandId = 0; ///< BppCommandId
        int reason = 127;  ///< ErrorReason; see installReason()
        std::optional<ElementReport> elements;
    };

    QByteArray transactionId;
    esim::PendingNotification notification; ///< with the whole result as its bytes
    QByteArray signedData;                  ///< the element BF27
    QByteArray signature;                   ///< euiccSignPIR over it: not verified here, see isSignedWith()
    std::variant<Success, Failure> end;
};

/// Reads a result; the bytes come from the card. "card.answer-malformed" when they are none.
base::Result<InstallationResult> readInstallationResult(QByteArrayView bytes);
/// The sentence for a failure: reason, part of the package and, where the card tells, the element at fault.
base::Error installationError(const InstallationResult::Failure &failure);
/// What to do after a failure.
NextStep installationAdvice(const InstallationResult::Failure &failure);

} // namespace lpa
