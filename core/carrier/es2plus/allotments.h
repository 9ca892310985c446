#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/carrier/es2plus/inventory.h"
#include "core/esim/activation_code.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace carrier::es2plus {

/// Where an allotment stands, as far as this station knows.
enum class Stage {
    Allotted,  ///< perhaps ordered: ask again, with the same values
    Confirmed, ///< ordered, confirmed and released
    Dead,      ///< the SM-DP+ will never give this profile for this order
    Cancelled, ///< taken back by a person; the ICCID is not used again
    Returned,  ///< certainly never ordered: the ICCID may be allotted again
};

/// One intent with the ICCID and matching ID that it got.
struct Allotment
{
    QByteArray intent;
    esim::Iccid iccid;
    QString profileType;
    std::optional<esim::Eid> eid; ///< set when bound to an EID; then the matching ID is empty
    esim::MatchingId matchingId;
    base::Instant at{};
    Stage stage = Stage::Allotted;
    QString smdpAddress{}; ///< once confirmed
    QString failure{};     ///< why it is dead
};

/// What an intent asks for.
struct Wish
{
    QByteArray intent;            ///< 1 to 128 printable characters
    std::optional<esim::Eid> eid; ///< to bind it; without: a matching ID is made
};

/// The durable memory that makes ES2+ repeatable: every intent gets its ICCID and matching ID here before
/// anything is sent, and always the same ones. An append-only file of JSON lines (mode 0600), each numbered
/// and synced to disk; matching IDs are sealed. A torn last line, never acknowledged, is dropped at the next
/// start; any other fault of the file refuses to start. The file is locked while it is open.
///
///     {"n":0,"what":"es2plus-allotments","version":1}
///     {"n":1,"what":"allotted","at":…,"intent":…,"iccid":…,"type":…,"eid":… | "sealed":…}
///     {"n":2,"what":"confirmed","at":…,"iccid":…,"address":…}     also: dead (words), cancelled, returned
///
/// Thread: one.
class Allotments
{
public:
    /// Opens or makes the file. @param key 32 bytes, for the matching IDs
    static base::Result<std::unique_ptr<Allotments>> open(const QString &path, const base::Secret &key);
    ~Allotments();
    Allotments(const Allotments &) = delete;
    Allotments &operator=(const Allotments &) = delete;

    /// Replaces the inventory; what is allotted stays so.
    void setInventory(const std::vector<InventoryRow> &rows);
    /// ICCIDs that can be allotted now.
    qsizetype left() const { return qsizetype(m_free.size()); }

    /// The intent's allotment, or a new one. Fails with MissingPart when the inventory is used up
    /// ("carrier.inventory-used-up") or nothing can be written ("carrier.allotments-write"), and with
    /// Internal when the intent asks for something else than before.
    base::Result<Allotment> allot(const Wish &wish, base::Instant now);
    base::Result<void> confirm(const esim::Iccid &iccid, const QString &smdpAddress, base::Instant now);
    base::Result<void> bury(const esim::Iccid &iccid, const QString &words, base::Instant now);
    base::Result<void> cancel(const esim::Iccid &iccid, base::Instant now);
    /// Gives the ICCID back to the inventory. Only when it was certainly not ordered.
    base::Result<void> giveBack(const esim::Iccid &iccid, base::Instant now);

    /// The allotment of an intent; the one in force of an ICCID (a returned one is not).
    const Allotment *find(const QByteArray &intent) const;
    const Allotment *find(const esim::Iccid &iccid) const;
    /// All that were not returned, oldest first.
    std::vector<Allotment> all() const;

private:
    Allotments(QString path, base::Secret key);
    base::Result<void> read();
    base::Result<void> replay(const QJsonObject &line);
    base::Result<void> replayAllotted(const QJsonObject &line);
    base::Result<void> append(QJsonObject line);
    base::Result<void> mark(const esim::Iccid &iccid, QJsonObject line);
    base::Result<Allotment> allotAgain(Allotment returned, base::Instant now);
    base::Result<Allotment> write(Allotment fresh);
    void keep(Allotment allotment);
    tl::unexpected<base::Error> damaged(const QString &text) const;
    tl::unexpected<base::Error> cannotWrite() const;
    Allotment *inForce(const esim::Iccid &iccid);
    void apply(Allotment &allotment, Stage stage);

    QString m_path;
    int m_descriptor = -1;
    base::Secret m_key;
    qint64 m_goodBytes = 0; ///< the file up to the last whole line
    qint64 m_lines = 0;
    std::vector<Allotment> m_all;
    QHash<QByteArray, qsizetype> m_byIntent;
    QHash<esim::Iccid, qsizetype> m_byIccid; ///< those in force
    std::deque<InventoryRow> m_free;
};

} // namespace carrier::es2plus
