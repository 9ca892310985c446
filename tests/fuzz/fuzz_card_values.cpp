#include "core/base/tlv.h"
#include "core/lpa/certificate.h"
#include "core/lpa/es10_values.h"
#include "core/lpa/es10a.h"
#include "core/lpa/es10b.h"
#include "core/lpa/es10c.h"
#include "core/lpa/installation_result.h"
#include "tests/fuzz/input.h"

using namespace lpa;
using fuzz::require;

namespace {

/// Texts are shown to people: none of them moves the cursor.
void check(const QString &text)
{
    require(text.size() <= 255);
    for (const QChar c : text)
        require(c.category() != QChar::Other_Control);
}
void check(const esim::ProfileInfo &profile)
{
    check(profile.name);
    check(profile.serviceProvider);
}
void check(const esim::PendingNotification &notification) { check(notification.address); }
template <class T>
void check(const base::Result<std::vector<T>> &values)
{
    if (values)
        for (const T &value : *values)
            check(value);
}

void readInstallationResultAndMore(const QByteArray &bytes)
{
    const auto result = readInstallationResult(bytes);
    if (!result)
        return;
    require(bytes.startsWith(result->notification.whole));
    require(result->notification.whole.contains(result->signedData));
    check(result->notification);
    if (const auto *failure = std::get_if<InstallationResult::Failure>(&result->end)) {
        require(!installationError(*failure).text.isEmpty());
        (void)installationAdvice(*failure);
    }
}

} // namespace

/// The first byte chooses the answer of the card.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Input input(data, size);
    const int which = input.byte() % 16;
    const QByteArray bytes = input.rest();

    switch (which) {
    case 0: {
        const auto offer = es10::readMetadata(bytes);
        if (offer)
            check(offer->info);
        break;
    }
    case 1: (void)es10::readInfo2(bytes); break;
    case 2: (void)es10::readInfo1(bytes); break;
    case 3: {
        const auto pending = es10::readNotifications(bytes);
        check(pending);
        if (pending) {
            require(pending->size() <= 1024);
            for (size_t i = 1; i < pending->size(); ++i)
                require((*pending)[i - 1].sequence <= (*pending)[i].sequence);
            // What is delivered is what the card has signed, byte for byte.
            for (const auto &one : *pending)
                require(bytes.contains(one.whole) && base::tlv::only(one.whole));
        }
        break;
    }
    case 4: check(es10::readNotificationList(bytes)); break;
    case 5: readInstallationResultAndMore(bytes); break;
    case 6: (void)readElementReport(bytes); break;
    case 7: check(es10::readProfiles(bytes)); break;
    case 8: (void)es10::readEid(bytes); break;
    case 9: (void)es10::readConfiguredAddresses(bytes); break;
    case 10: {
        const auto rules = es10::readRulesAuthorisationTable(bytes);
        if (rules)
            for (const auto &line : *rules)
                for (const auto &owner : line.operators) {
                    (void)es10::networkText(owner.mccMnc);
                    (void)line.covers(owner);
                }
        break;
    }
    case 11: {
        const auto answer = es10::readAuthenticateServer(bytes);
        require(!answer || bytes.startsWith(answer->whole));
        (void)cardCertificate(bytes);
        break;
    }
    case 12: {
        const auto answer = es10::readPrepareDownload(bytes);
        require(!answer || bytes.startsWith(answer->whole));
        break;
    }
    case 13: {
        const auto answer = es10::readCancelSession(bytes);
        require(!answer || bytes.startsWith(answer->whole));
        break;
    }
    case 14: {
        const auto challenge = es10::readChallenge(bytes);
        require(!challenge || challenge->size() == 16);
        break;
    }
    case 15:
        (void)es10::readLoadCrl(bytes);
        (void)es10::resultCode(bytes, 0xBF30);
        break;
    }
    return 0;
}
