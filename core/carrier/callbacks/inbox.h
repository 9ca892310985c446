#pragma once

#include "core/base/secret.h"
#include "core/carrier/callbacks/request.h"
#include "core/carrier/supersim/options.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <deque>

namespace carrier::callbacks {

/// What a genuine callback points at. Nothing in it is a fact.
struct Hint
{
    QByteArray intent; ///< the journal's id of the reserve request, from the address; may be empty
    QStringList ids; ///< ids of profiles and Sims (HP…, HS…) that its parameters name, each once, at most 16
};

/// Who calls, where, and how that is known.
struct Sender
{
    supersim::Dialect dialect = supersim::Dialect::Twilio;
    QUrl publicUrl;      ///< [carrier] callback_url
    base::Secret secret; ///< Twilio: the auth token; KORE: the webhook secret
};

/// What became of a request.
enum class Verdict {
    New,       ///< genuine, and not seen before
    Duplicate, ///< genuine, seen before: the carrier repeats itself, or somebody replays
    Forged,    ///< not signed by the carrier
};

struct Judgement
{
    Verdict verdict = Verdict::Forged;
    Hint hint; ///< empty unless New
};

/// Ids of profiles and Sims that stand alone as a value of a form, a query, or anywhere in a JSON body.
QStringList idsIn(const Request &request);

/// Decides about callbacks one after another: verifies each, and lets every event through once. Remembers the
/// last 4,096 events, so a replay of an older one costs a question to the carrier and nothing else. No I/O.
/// Thread: a value.
class Inbox
{
public:
    explicit Inbox(Sender sender);
    Judgement judge(const Request &request);

private:
    bool isKnown(const QByteArray &event) const { return m_known.contains(event); }
    void remember(const QByteArray &event);

    Sender m_sender;
    QSet<QByteArray> m_known;
    std::deque<QByteArray> m_order; ///< of m_known, oldest first
};

} // namespace carrier::callbacks
