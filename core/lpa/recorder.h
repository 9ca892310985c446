#pragma once

#include "core/base/secret.h"
#include "core/card/channel.h"
#include "core/lpa/download_session.h"
#include "core/lpa/es9_transport.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace lpa {

/// Notes what is said to a card and to servers, and writes it down without its secrets (recording.h):
/// matching IDs, confirmation codes and their hashes, event IDs of an SM-DS, and what is in the profile's
/// package. What was left out is named with its length; EIDs, ICCIDs and certificates stay. Thread: one.
class Recorder
{
public:
    /// This is what will be downloaded: the frame of the recording, and its secrets.
    void asked(const DownloadRequest &request);
    /// Something that must not be in the recording. @param what a word of small letters and '-'
    void hide(const QString &what, const base::Secret &secret);
    void cancelled(es10::CancelReason reason) { m_notes.push_back(Cancelled{reason}); }

    /// The same way to a card, noted. The recorder must outlive it.
    std::unique_ptr<card::Channel> around(std::unique_ptr<card::Channel> channel);
    /// The same way to servers, noted. Both must outlive it.
    std::unique_ptr<Es9Transport> around(Es9Transport &servers);

    /// Everything so far, as text.
    QByteArray text() const;

private:
    class WayToCard;
    class WayToServers;
    struct Cancelled
    {
        es10::CancelReason reason;
    };
    struct CardSaid
    {
        card::ChannelResult<QByteArray> answer;
    };
    struct SentToServer
    {
        es9::Function function;
        QString address;
        QByteArray body;
    };
    using Note = std::variant<ToCard, CardSaid, SentToServer, base::http::Outcome, Cancelled, QString>;
    /// What is left out wherever it occurs.
    struct Hidden
    {
        QString what;
        QByteArray bytes;
        qsizetype from = 0; ///< the first byte that is left out; those before it only tell the place
    };
    std::vector<Hidden> hiddenThings() const;

    std::optional<DownloadRequest> m_request;
    std::vector<std::pair<QString, base::Secret>> m_secrets;
    std::vector<Note> m_notes;
};

} // namespace lpa
