#include "core/carrier/supersim/options.h"

#include "core/carrier/address.h"
#include "core/carrier/callbacks/address.h"

#include <QCoreApplication>

#include <algorithm>

namespace carrier::supersim {
namespace {

using base::ErrorCode;
using base::ErrorKind;
using base::Millis;

tl::unexpected<base::Error> bad(const QString &where, const QString &text, const QString &remedy)
{
    return base::fail(ErrorKind::Usage, ErrorCode("carrier.settings"), text, remedy, where);
}

bool isPlain(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

base::Result<void> validate(const Options &options)
{
    const QString base = QStringLiteral("[carrier] base_url");
    if (auto checked = checkAddress(options.baseUrl, base); !checked)
        return checked;
    if (options.dialect == Dialect::Kore) {
        if (auto checked = checkAddress(options.tokenUrl, QStringLiteral("[carrier] token_url")); !checked)
            return checked;
    }
    const QByteArray account = options.account.toUtf8();
    // Basic joins name and secret with ':', so a name with one would be read as another name.
    if (account.isEmpty() || !isPlain(account) || account.contains(':'))
        return bad(
            QStringLiteral("[carrier] account"),
            QCoreApplication::translate("carrier", "The carrier account is missing or not an account name."),
            QCoreApplication::translate(
                "carrier", "Copy the account SID, API key SID or client id from the carrier's console."));
    if (options.secret.isEmpty() || !isPlain(options.secret.reveal()))
        return bad(QStringLiteral("[carrier] secret"),
                   QCoreApplication::translate("carrier",
                                               "The carrier secret is empty or holds blanks or line ends."),
                   QCoreApplication::translate("carrier",
                                               "Store the secret again, without blanks and on one line."));
    if (options.requestTimeout < Millis(1) || options.requestTimeout > std::chrono::minutes(10))
        return bad(QStringLiteral("[carrier] request_timeout_s"),
                   QCoreApplication::translate("carrier", "The request time-out is out of range."),
                   QCoreApplication::translate("carrier", "Choose between 1 and 600 seconds."));
    if (options.maxInFlight < 1 || options.maxInFlight > 64)
        return bad(QStringLiteral("[carrier] max_in_flight"),
                   QCoreApplication::translate("carrier", "The number of requests at once is out of range."),
                   QCoreApplication::translate("carrier", "Choose between 1 and 64."));
    if (!options.callbackUrl.isEmpty()) {
        if (auto checked = callbacks::validateAddress(options.callbackUrl); !checked)
            return checked;
    }
    const auto &retry = options.retry;
    const auto &poll = options.poll;
    if (retry.tries < 1 || retry.tries > 20 || retry.base < Millis(0) || retry.cap < retry.base ||
        retry.mostRetryAfter < Millis(0) || poll.first < Millis(0) || poll.cap < poll.first ||
        poll.budget < Millis(0))
        return bad(
            QStringLiteral("[carrier]"),
            QCoreApplication::translate("carrier",
                                        "The waiting times for the carrier contradict each other."),
            QCoreApplication::translate("carrier", "Leave out poll_interval_ms to use the built-in times."));
    return {};
}

base::Millis pollDelay(const PollPolicy &policy, int attempt, double random)
{
    const Millis step =
        std::min<Millis>(policy.cap, policy.first * (qint64(1) << std::clamp(attempt, 0, 20)));
    return Millis(qint64(double(step.count()) * (0.8 + 0.4 * random)));
}

} // namespace carrier::supersim
