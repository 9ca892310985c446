#include "core/base/tlv.h"
#include "core/lpa/bound_profile_package.h"
#include "core/lpa/certificate.h"
#include "core/lpa/es9.h"
#include "tests/fuzz/input.h"

using namespace lpa;
using fuzz::require;

namespace {

template <class T>
void check(const es9::Answer<T> &answer)
{
    if (answer)
        return;
    require(!answer.error().error.text.isEmpty());
    (void)answer.error().advice();
}
void check(const es9::TransactionId &id)
{
    require(!id.bytes.isEmpty() && id.bytes.size() <= 16 && id.text.size() == 2 * id.bytes.size());
}
/// What goes to the card must be one whole element.
void checkElement(const QByteArray &bytes) { require(base::tlv::only(bytes).has_value()); }

void readPackage(const QByteArray &bytes)
{
    const auto package = BoundProfilePackage::read(bytes);
    if (!package)
        return;
    // Every byte goes to the card, once and in order.
    qsizetype next = 0;
    for (qsizetype i = 0; i < qsizetype(package->segments().size()); ++i) {
        const auto &segment = package->segments()[size_t(i)];
        require(segment.offset == next && segment.size > 0 && segment.size <= 255 * 256);
        require(package->segment(i).size() == segment.size);
        next += segment.size;
    }
    require(next == package->size() && package->size() == bytes.size());
}

} // namespace

/// The first byte chooses the answer, the second the HTTP status.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Input input(data, size);
    const int which = input.byte() % 8;
    constexpr int kStatuses[] = {200, 200, 200, 204, 302, 404, 500, 503};
    const int status = kStatuses[input.byte() % 8];
    const QByteArray body = input.rest();

    switch (which) {
    case 0: {
        const auto answer = es9::readInitiateAuthentication(status, body);
        check(answer);
        if (answer) {
            check(answer->transactionId);
            for (const QByteArray &part : {answer->server.serverSigned1, answer->server.serverSignature1,
                                           answer->server.ciKeyId, answer->server.certificate})
                checkElement(part);
            if (const auto signed1 = es10::readServerSigned1(answer->server.serverSigned1))
                require(!signed1->transactionId.isEmpty());
        }
        break;
    }
    case 1: {
        const auto answer = es9::readAuthenticateClient(status, body);
        check(answer);
        if (answer) {
            check(answer->transactionId);
            for (const QByteArray &part :
                 {answer->smdpSigned2, answer->smdpSignature2, answer->smdpCertificate})
                checkElement(part);
            // Without readable metadata there is a session all the same, which is to be cancelled for that
            // reason.
            require(answer->profileMetadata.isEmpty() || base::tlv::only(answer->profileMetadata, 0xBF25));
            (void)es10::readSmdpSigned2(answer->smdpSigned2);
        }
        break;
    }
    case 2: {
        const auto answer = es9::readGetBoundProfilePackage(status, body);
        check(answer);
        if (answer) {
            check(answer->transactionId);
            readPackage(answer->package);
        }
        break;
    }
    case 3: {
        const auto answer = es9::readEventEntries(status, body);
        check(answer);
        require(!answer || qsizetype(answer->entries.size()) <= es9::kMostEventEntries);
        break;
    }
    case 4: check(es9::readCancelSession(status, body)); break;
    case 5: {
        const auto answer = es9::readHandleNotification(status, body);
        check(answer);
        // What is taken off a card must have been taken by the server.
        require(!answer || status == 204 || (status == 200 && !body.isEmpty()));
        break;
    }
    case 6: readPackage(body); break;
    case 7:
        (void)registeredId(body);
        (void)isSignedWith(body, "data", QByteArray(64, '\1'));
        break;
    }
    return 0;
}
