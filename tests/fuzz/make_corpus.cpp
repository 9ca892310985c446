#include "tests/training/support/conversation.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace training;
using namespace training::test;

/// Writes the stored corpus of the fuzz targets anew, from what a training eUICC and a training SM-DP+ say to
/// each other: make_fuzz_corpus FOLDER. Signatures and keys differ with every run, so the files are only
/// written when the targets want other bytes.
namespace {

bool write(const QDir &corpus, const char *target, const QString &name, const QByteArray &bytes)
{
    const QString folder = QString::fromLatin1(target);
    QFile file(corpus.filePath(folder + QLatin1Char('/') + name));
    return corpus.mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// An ES9+ answer as HTTP would bring it.
QByteArray executed(QJsonObject fields)
{
    fields.insert(QStringLiteral("header"),
                  QJsonObject{{QStringLiteral("functionExecutionStatus"),
                               QJsonObject{{QStringLiteral("status"), QStringLiteral("Executed-Success")}}}});
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}
QJsonObject fields(const QByteArray &transactionId,
                   std::initializer_list<std::pair<const char *, QByteArray>> values)
{
    QJsonObject object{
        {QStringLiteral("transactionId"), QString::fromLatin1(transactionId.toHex().toUpper())}};
    for (const auto &[name, bytes] : values)
        object.insert(QString::fromLatin1(name), QString::fromLatin1(bytes.toBase64()));
    return object;
}
QByteArray chosen(char which, const QByteArray &rest) { return QByteArray(1, which) + rest; }
QByteArray chosen(char which, char status, const QByteArray &rest)
{
    return QByteArray(1, which) + QByteArray(1, status) + rest;
}

} // namespace

int main(int argc, char **argv)
{
    const Pki pki;
    if (argc != 2)
        return 2;
    const QDir corpus(QString::fromLocal8Bit(argv[1]));

    Euicc card(pki.issueEuicc(testEid(1)));
    SmdpService smdp(pki);
    const QString address = QStringLiteral("smdp.example.com");
    smdp.setAddresses({address});
    Order order{
        .iccid = testIccid(1), .matchingId = testMatchingId("CORPUS-1"), .eid = {}, .confirmationCode = {}};
    order.packageSize = 700;
    smdp.addOrder(order);
    Conversation talk(card, smdp, address, "CORPUS-1");
    const QByteArray result = selectIsdr(card) ? talk.run() : QByteArray();
    if (result.isEmpty())
        return 1;

    const auto ask = [&card](const char *command) { return es10(card, QByteArray::fromHex(command)).data; };
    const QByteArray pending = ask("BF2B00");
    struct Value
    {
        char which;
        const char *name;
        QByteArray bytes;
    };
    const Value values[] = {
        {0, "metadata", talk.metadata},
        {1, "info2", ask("BF2200")},
        {2, "info1", talk.info1},
        {3, "notifications", pending},
        {4, "notification-list", ask("BF2800")},
        {5, "installation-result", result},
        {6, "element-report", QByteArray::fromHex("3010A009300780010081020400820101A1003000")},
        {7, "profiles", ask("BF2D00")},
        {8, "eid", ask("BF3E035C015A")},
        {9, "addresses", ask("BF3C00")},
        {10, "rules", ask("BF4300")},
        {11, "authenticate-server", talk.cardAnswer1},
        {12, "prepare-download", talk.cardAnswer2},
        {13, "cancel-session", QByteArray::fromHex("BF4103810105")},
        {14, "challenge", ask("BF2E00")},
        {15, "load-crl", QByteArray::fromHex("BF3503800100")}};
    bool ok = true;
    for (const Value &value : values) {
        const QString name = QString::fromLatin1(value.name);
        ok = ok && write(corpus, "card_values", name, chosen(value.which, value.bytes)) &&
             write(corpus, "tlv", name, value.bytes);
    }

    const QByteArray &id = talk.transactionId;
    ok =
        ok &&
        write(corpus, "server_answers", QStringLiteral("initiate"),
              chosen(0, 0,
                     executed(fields(id, {{"serverSigned1", talk.signed1},
                                          {"serverSignature1", talk.signature1},
                                          {"euiccCiPKIdToBeUsed", talk.ci},
                                          {"serverCertificate", talk.dpAuth}})))) &&
        write(corpus, "server_answers", QStringLiteral("authenticate"),
              chosen(1, 0,
                     executed(fields(id, {{"profileMetadata", talk.metadata},
                                          {"smdpSigned2", talk.signed2},
                                          {"smdpSignature2", talk.signature2},
                                          {"smdpCertificate", talk.dpPb}})))) &&
        write(corpus, "server_answers", QStringLiteral("package"),
              chosen(2, 0, executed(fields(id, {{"boundProfilePackage", talk.package}})))) &&
        write(corpus, "server_answers", QStringLiteral("cancel"), chosen(4, 0, executed({}))) &&
        write(corpus, "server_answers", QStringLiteral("notification"), chosen(5, 3, {})) &&
        write(corpus, "server_answers", QStringLiteral("bare-package"), chosen(6, 0, talk.package)) &&
        write(corpus, "server_answers", QStringLiteral("certificate"), chosen(7, 0, talk.dpAuth)) &&
        write(corpus, "server_answers", QStringLiteral("refused"),
              chosen(1, 0,
                     R"({"header":{"functionExecutionStatus":{"status":"Failed","statusCodeData":)"
                     R"({"subjectCode":"8.2.6","reasonCode":"3.8","message":"Unknown"}}}})")) &&
        write(
            corpus, "server_answers", QStringLiteral("events"),
            chosen(
                3, 0,
                R"({"header":{"functionExecutionStatus":{"status":"Executed-Success"}},"transactionId":"0A",)"
                R"("eventEntries":[{"eventId":"EVENT-1","rspServerAddress":"smdp.example.com"}]})"));

    const char *codes[] = {"1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815",
                           "LPA:1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$$1",
                           "lpa:1$smdp.example.com:8443$A-1$1.3.6.1.4.1.31746$1", "1$localhost:4711$$",
                           "1$smdp.example.com$X$$$9$7"};
    for (int i = 0; i < int(std::size(codes)); ++i)
        ok = ok && write(corpus, "activation_code", QString::number(i), codes[i]);

    // Sessions: what is wanted, the channel, then how each APDU and each request is answered
    // (fuzzed_world.h).
    const char *sessions[][2] = {{"whole", "00007F7F7F"},
                                 {"whole-with-everything-named", "06007F7F7F"},
                                 {"no-basic-channel", "00017F7F7F"},
                                 {"stopped", "0000049F7F7F"},
                                 {"card-gone", "00001480"},
                                 {"code-asked", "000014D4017F7F"},
                                 {"rules", "000014C2037F7F"},
                                 {"wrong-profile", "040014C1017F7F"},
                                 {"refused-block", "000018C06A807F7F"},
                                 {"torn", "000018A2BF377F7F"},
                                 {"spoiled", "00001AE00A557F7F"}};
    for (const auto &[name, hex] : sessions)
        ok = ok && write(corpus, "card_session", QString::fromLatin1(name), QByteArray::fromHex(hex));
    if (!ok)
        std::fputs("A file could not be written.\n", stderr);
    return ok ? 0 : 1;
}
