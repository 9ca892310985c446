#pragma once

#include "core/base/http.h"
#include "core/base/result.h"
#include "core/card/channel.h"
#include "core/lpa/download_session.h"
#include "core/lpa/es9.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

/// What was said to a card and to servers, as readable text: one line for each command and answer, in order.
///
///     esim-station recording 1
///     # 10 bytes of matching-id were left out at 3 places.
///     address smdp.example.com
///     tac 35290611
///
///     > card BF38…{matching-id:10}…
///     < card BF38…
///     > server authenticateClient smdp.example.com {"authenticateServerResponse":"hex:BF38…"}
///     < server 200 {"header":{…}}
///     < card failed card-gone no          why, and whether it may have reached the card
///     @ cancel 1                          somebody asked to stop while the command above was under way
///     = anything                          for people
///
/// Bytes are hexadecimal; `{what:N}` stands for N bytes that were left out. In JSON what is base64 on the
/// wire is written as `hex:`, so that it can be read and left out as well; a body that is no JSON object is
/// `raw:` and its bytes. Thread: any.
namespace lpa::recording {

struct CardCommand
{
    QString bytes;
};
struct CardAnswer
{
    QString bytes;
};
struct CardFailure
{
    card::ChannelFailure failure; ///< without its text
};
struct ServerRequest
{
    es9::Function function = es9::Function::InitiateAuthentication;
    QString address;
    QString body;
};
struct ServerAnswer
{
    int status = 0;
    QString body;
};
struct ServerFailure
{
    base::http::Failure failure; ///< without its text
};
struct Cancel
{
    es10::CancelReason reason = es10::CancelReason::Postponed;
};
struct Remark
{
    QString text;
};
using Line = std::variant<CardCommand, CardAnswer, CardFailure, ServerRequest, ServerAnswer, ServerFailure,
                          Cancel, Remark>;

/// A recording as it is read back.
struct Recording
{
    /// What was asked for; secrets are replaced by others of the same length. Nothing when no download was.
    std::optional<DownloadRequest> request;
    std::vector<Line> lines;
};

/// Reads a recording. Refuses ("recording.malformed", with the line's number) what is none.
base::Result<Recording> read(const QByteArray &text);

/// One line, without its end.
QString textOf(const Line &line);
/// The header's lines about what was asked for, without its secrets.
QStringList headerOf(const DownloadRequest &request);
/// The header's first line.
QString firstLine();

/// The bytes that a text of a line stands for; zeros where some were left out.
base::Result<QByteArray> bytesOf(const QString &text);
/// The body that a text of a line stands for.
base::Result<QByteArray> bodyOf(const QString &text);
/// Whether these bytes are the recorded ones, except for those that were left out.
bool isSame(const QString &recorded, const QByteArray &bytes);
/// Whether this body is the recorded one, except for what was left out.
bool isSameBody(const QString &recorded, const QByteArray &body);

/// Writes bytes, perhaps leaving some out.
using WriteBytes = std::function<QString(const QByteArray &)>;
/// Writes a body with all its bytes. @param write how bytes are written  @param writeText how other texts are
QString writtenBody(const QByteArray &body, const WriteBytes &write,
                    const std::function<QString(const QString &)> &writeText);

} // namespace lpa::recording
