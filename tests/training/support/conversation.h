#pragma once

#include "core/training/euicc.h"
#include "core/training/smdp_service.h"

#include <QByteArray>

#include <optional>

/// A hand-made LPA for the tests: every message of a download lies open between two steps, so that a test can
/// change it.
namespace training::test {

/// Sends one ES10 command in STORE DATA blocks and fetches its answer, as a T=0 or T=1 reader does.
struct CardReply
{
    QByteArray data;
    quint16 statusWord = 0;
};
CardReply es10(Euicc &card, const QByteArray &command, int channel = 0, int blockSize = 255);
/// Powers the card on and selects its ISD-R; false when there is none.
bool selectIsdr(Euicc &card);
/// Cuts a bound profile package by facts/sgp22.md §7.
QList<QByteArray> segmentsOf(const QByteArray &package);

class Conversation
{
public:
    Conversation(Euicc &theCard, SmdpService &server, const QString &serverAddress, const QByteArray &code)
        : card(theCard)
        , smdp(server)
        , address(serverAddress)
        , matchingId(code)
    {}

    // The steps in order; each fills what comes below it.
    bool initiate();           ///< challenge, info1, server's first answer
    bool authenticateServer(); ///< the card's BF38
    bool authenticateClient(); ///< metadata, smdpSigned2
    bool prepareDownload();    ///< the card's BF21
    bool getPackage();         ///< BF36
    /// Sends the segments until the card answers with data; gives that, or nothing.
    QByteArray load();
    /// All steps; the BF37.
    QByteArray run();
    /// The card's BF41 with this reason, posted to the server.
    bool cancel(int reason);

    QByteArray authenticateServerRequest() const;
    QByteArray prepareDownloadRequest() const;
    /// The ES9+ request of the next step as JSON.
    QJsonObject withTransaction(const char *field, const QByteArray &value) const;

    Euicc &card;
    SmdpService &smdp;
    QString address;
    QByteArray matchingId;
    QByteArray confirmationCode;
    SmdpService::Twist twist = SmdpService::Twist::None;

    QByteArray challenge, info1;
    QByteArray transactionId; ///< raw
    QByteArray signed1, signature1, ci, dpAuth;
    QByteArray device = QByteArray::fromHex("A108800453926511A100"); ///< deviceInfo
    QByteArray cardAnswer1;                                          ///< BF38
    QByteArray metadata, signed2, signature2, dpPb;
    QByteArray cardAnswer2;            ///< BF21
    QByteArray package;                ///< BF36
    std::optional<StatusCode> refusal; ///< the server's last one
    CardReply last;                    ///< of the card

private:
    std::optional<QJsonObject> call(Es9Function function, const QJsonObject &request);
};

/// "subject/reason" of a refusal, empty without one.
QString codeOf(const std::optional<StatusCode> &refusal);
/// The error code in BF38/BF21 {A1{80,02}}, or -1.
int errorCodeOf(const QByteArray &answer);
/// "command/reason" of a failed BF37, "ok" for a good one, "none" for anything else.
QString resultOf(const QByteArray &bf37);
/// Changes one bit in the last byte.
QByteArray flipped(QByteArray bytes);
/// A valid EID with these first digits and this number.
esim::Eid testEid(int number, const QString &prefix = QStringLiteral("89049032"));
esim::Iccid testIccid(int number);
esim::MatchingId testMatchingId(const QByteArray &text);

} // namespace training::test
