#include "core/lpa/installation_result.h"

#include "core/base/tlv.h"
#include "core/lpa/code_text.h"
#include "core/lpa/es10_values.h"

#include <QCoreApplication>

#include <algorithm>

namespace lpa {
namespace {

using base::tlv::find;
using es10::number;

} // namespace

std::optional<ElementStatus> ElementReport::firstFault() const
{
    const auto found = std::find_if(statuses.begin(), statuses.end(),
                                    [](const ElementStatus &one) { return one.status != 0; });
    return found == statuses.end() ? std::nullopt : std::optional(*found);
}

std::optional<ElementReport> readElementReport(QByteArrayView bytes)
{
    const auto response = base::tlv::first(bytes);
    if (!response || response->tag != 0x30)
        return std::nullopt;
    const auto list = find(response->value, 0xA0);
    if (!list)
        return std::nullopt;
    const auto entries = base::tlv::all(list->value);
    if (!entries)
        return std::nullopt;
    ElementReport report;
    for (const auto &entry : *entries) {
        const auto status = number(entry.value, 0x80);
        if (entry.tag == 0x30 && status)
            report.statuses.push_back({*status, number(entry.value, 0x81), number(entry.value, 0x83)});
    }
    report.aborted = find(response->value, 0x81).has_value();
    return report;
}

base::Result<InstallationResult> readInstallationResult(QByteArrayView bytes)
{
    const auto whole = es10::answer(bytes, 0xBF37);
    if (!whole)
        return tl::unexpected(whole.error());
    auto notification = es10::readNotification(*whole);
    if (!notification)
        return tl::unexpected(notification.error());
    const auto data = find(whole->value, 0xBF27);
    const auto transactionId = find(data->value, 0x80);
    const auto end = find(data->value, 0xA2);
    const auto signature = find(whole->value, 0x5F37);
    if (!transactionId || !end || !signature)
        return es10::malformedAnswer();

    InstallationResult result;
    result.transactionId = transactionId->value.toByteArray();
    result.notification = std::move(*notification);
    result.signedData = data->whole.toByteArray();
    result.signature = signature->value.toByteArray();
    if (const auto good = find(end->value, 0xA0)) {
        const auto aid = find(good->value, 0x4F);
        result.end = InstallationResult::Success{aid ? aid->value.toByteArray() : QByteArray()};
        return result;
    }
    const auto bad = find(end->value, 0xA1);
    if (!bad)
        return es10::malformedAnswer();
    const auto command = number(bad->value, 0x80);
    const auto reason = number(bad->value, 0x81);
    if (!command || !reason || *command > 0xFFFF || *reason > 0xFFFF)
        return es10::malformedAnswer();
    InstallationResult::Failure failure{int(*command), int(*reason), std::nullopt};
    if (const auto report = find(bad->value, 0x82))
        failure.elements = readElementReport(report->value);
    result.end = std::move(failure);
    return result;
}

base::Error installationError(const InstallationResult::Failure &failure)
{
    base::Error error{base::ErrorKind::Refused, base::ErrorCode("install.refused"), {}, {}, {}};
    if (const CodeText *known = installReason(failure.reason)) {
        error.code = base::ErrorCode(known->name);
        error.text = translated(known->text);
        error.remedy = translated(known->remedy);
    } else {
        error.text =
            QCoreApplication::translate(
                "lpa", "The card did not install the profile: reason %1, newer than this station knows.")
                .arg(failure.reason);
        error.remedy =
            QCoreApplication::translate("lpa", "Ask the operator of the SM-DP+; the unit is held.");
    }
    error.text += QCoreApplication::translate("lpa", " It happened %1.").arg(packagePart(failure.commandId));
    const auto fault = failure.elements ? failure.elements->firstFault() : std::nullopt;
    if (fault && fault->element) {
        error.text += QCoreApplication::translate("lpa", " Element %1: %2.")
                          .arg(*fault->element)
                          .arg(elementStatus(fault->status));
    } else if (fault) {
        error.text +=
            QCoreApplication::translate("lpa", " The card names %1.").arg(elementStatus(fault->status));
    }
    return error;
}

NextStep installationAdvice(const InstallationResult::Failure &failure)
{
    const CodeText *known = installReason(failure.reason);
    return known ? known->next : NextStep::HoldForPerson;
}

} // namespace lpa
