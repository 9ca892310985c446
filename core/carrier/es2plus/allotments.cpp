#include "core/carrier/es2plus/allotments.h"

#include "core/base/crypto.h"
#include "core/carrier/failures.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>

namespace carrier::es2plus {
namespace {

using base::ErrorCode;
using base::ErrorKind;
using base::Instant;
using base::Result;

constexpr int kVersion = 1;
constexpr qsizetype kLongestLine = 8 * 1024;
constexpr qsizetype kLongestIntent = 128;
constexpr int kMatchingIdBytes = 20; ///< 160 random bits, 32 characters
constexpr qsizetype kGroup = 8;

/// A matching ID nobody can guess: random bits in base 32 (RFC 4648's alphabet lies within [0-9A-Z]), in
/// groups.
esim::MatchingId makeMatchingId()
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    const QByteArray random = base::randomBytes(kMatchingIdBytes);
    QByteArray text;
    quint32 bits = 0;
    int held = 0;
    for (const char byte : random) {
        bits = (bits << 8) | quint8(byte);
        held += 8;
        while (held >= 5) {
            held -= 5;
            if (text.size() % (kGroup + 1) == kGroup)
                text += '-';
            text += alphabet[(bits >> held) & 31U];
        }
    }
    return esim::MatchingId::fromText(text).value_or(esim::MatchingId());
}

QByteArray contextOf(const esim::Iccid &iccid) { return "es2plus matching id " + iccid.text().toLatin1(); }

bool isUsableIntent(const QByteArray &intent)
{
    return !intent.isEmpty() && intent.size() <= kLongestIntent &&
           std::all_of(intent.begin(), intent.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

QString textOf(const QJsonObject &line, const char *key) { return line.value(QLatin1String(key)).toString(); }

QJsonObject lineOf(const char *what, const esim::Iccid &iccid, Instant now)
{
    return {{QStringLiteral("what"), QLatin1String(what)},
            {QStringLiteral("at"), base::toIso(now)},
            {QStringLiteral("iccid"), iccid.text()}};
}

std::optional<Stage> stageOf(const QString &what)
{
    if (what == QLatin1String("confirmed"))
        return Stage::Confirmed;
    if (what == QLatin1String("dead"))
        return Stage::Dead;
    if (what == QLatin1String("cancelled"))
        return Stage::Cancelled;
    if (what == QLatin1String("returned"))
        return Stage::Returned;
    return std::nullopt;
}

} // namespace

Allotments::Allotments(QString path, base::Secret key)
    : m_path(std::move(path))
    , m_key(std::move(key))
{}

Allotments::~Allotments()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

tl::unexpected<base::Error> Allotments::damaged(const QString &text) const
{
    return base::fail(ErrorKind::MissingPart, ErrorCode("carrier.allotments-damaged"), text,
                      QCoreApplication::translate(
                          "carrier", "It says which ICCID was ordered for which unit, so nothing is ordered "
                                     "without it. Put back the file from your backup of the data folder."),
                      m_path);
}

tl::unexpected<base::Error> Allotments::cannotWrite() const
{
    return base::fail(
        ErrorKind::MissingPart, ErrorCode("carrier.allotments-write"),
        QCoreApplication::translate("carrier", "The file of allotted ICCIDs cannot be written."),
        QCoreApplication::translate("carrier", "Check that the data folder has room and belongs to you. "
                                               "Nothing was ordered."),
        m_path);
}

Result<std::unique_ptr<Allotments>> Allotments::open(const QString &path, const base::Secret &key)
{
    std::unique_ptr<Allotments> made(new Allotments(path, key));
    // Not with QFile, which cannot make a file that is private from its first moment.
    made->m_descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (made->m_descriptor < 0)
        return made->cannotWrite();
    if (::flock(made->m_descriptor, LOCK_EX | LOCK_NB) != 0)
        return base::fail(
            ErrorKind::MissingPart, ErrorCode("carrier.allotments-locked"),
            QCoreApplication::translate("carrier", "Another program uses the file of allotted ICCIDs."),
            QCoreApplication::translate("carrier", "End the other station that works in this data folder."),
            path);
    if (auto done = made->read(); !done)
        return tl::unexpected(done.error());
    return made;
}

Result<void> Allotments::read()
{
    QFile file;
    if (!file.open(m_descriptor, QIODevice::ReadOnly))
        return cannotWrite();
    const QByteArray text = file.readAll();
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            break; // torn: it was never synced as a whole, so nothing was sent because of it
        QJsonParseError problem{};
        const QJsonDocument document = QJsonDocument::fromJson(text.sliced(at, end - at), &problem);
        const QJsonObject line = document.object();
        if (problem.error != QJsonParseError::NoError || end - at > kLongestLine ||
            line.value(QLatin1String("n")).toInteger(-1) != m_lines)
            return damaged(QCoreApplication::translate(
                               "carrier", "Line %1 of the allotted ICCIDs is damaged or missing.")
                               .arg(m_lines + 1));
        if (auto done = replay(line); !done)
            return done;
        ++m_lines;
        at = end + 1;
        m_goodBytes = at;
    }
    if (m_goodBytes < text.size() && ::ftruncate(m_descriptor, m_goodBytes) != 0)
        return cannotWrite();
    if (m_lines > 0)
        return {};
    if (auto begun = append({{QStringLiteral("what"), QStringLiteral("es2plus-allotments")},
                             {QStringLiteral("version"), kVersion}});
        !begun)
        return begun;
    // The file's name is only safe once its folder is.
    const QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return cannotWrite();
    return {};
}

Result<void> Allotments::replay(const QJsonObject &line)
{
    const QString what = textOf(line, "what");
    if (m_lines == 0) {
        if (what != QLatin1String("es2plus-allotments"))
            return damaged(QCoreApplication::translate("carrier", "This is not a file of allotted ICCIDs."));
        if (line.value(QLatin1String("version")).toInt() != kVersion)
            return damaged(QCoreApplication::translate(
                "carrier", "The file of allotted ICCIDs was written by another version of this program."));
        return {};
    }
    if (what == QLatin1String("allotted"))
        return replayAllotted(line);
    const auto stage = stageOf(what);
    const auto iccid = esim::Iccid::fromText(textOf(line, "iccid"));
    Allotment *allotment = iccid ? inForce(*iccid) : nullptr;
    if (!stage || allotment == nullptr)
        return damaged(
            QCoreApplication::translate("carrier", "Line %1 of the allotted ICCIDs makes no sense.")
                .arg(m_lines + 1));
    allotment->smdpAddress = textOf(line, "address");
    allotment->failure = textOf(line, "words");
    apply(*allotment, *stage);
    return {};
}

Result<void> Allotments::replayAllotted(const QJsonObject &line)
{
    const auto iccid = esim::Iccid::fromText(textOf(line, "iccid"));
    const QByteArray intent = textOf(line, "intent").toLatin1();
    const QString eidText = textOf(line, "eid");
    const auto eid = esim::Eid::fromText(eidText);
    const Allotment *before = find(intent);
    const bool again = before && before->stage == Stage::Returned && iccid && before->iccid == *iccid;
    if (!iccid || !isUsableIntent(intent) || find(*iccid) || (before && !again) ||
        (!eidText.isEmpty() && !eid))
        return damaged(
            QCoreApplication::translate("carrier", "Line %1 of the allotted ICCIDs makes no sense.")
                .arg(m_lines + 1));
    Allotment allotment{intent,       *iccid, textOf(line, "type"),
                        std::nullopt, {},     base::fromIso(textOf(line, "at"))};
    if (eid) {
        allotment.eid = *eid;
    } else {
        const QByteArray sealed = QByteArray::fromBase64(textOf(line, "sealed").toLatin1());
        const auto plain = base::unseal(m_key, sealed, contextOf(*iccid));
        const auto matchingId =
            plain ? esim::MatchingId::fromText(plain->reveal()) : tl::unexpected(plain.error());
        if (!matchingId || matchingId->isEmpty())
            return damaged(QCoreApplication::translate(
                "carrier",
                "The matching IDs of the allotted ICCIDs cannot be opened with this station's key."));
        allotment.matchingId = *matchingId;
    }
    keep(std::move(allotment));
    return {};
}

void Allotments::keep(Allotment allotment)
{
    const qsizetype place = qsizetype(m_all.size());
    m_byIntent.insert(allotment.intent, place);
    m_byIccid.insert(allotment.iccid, place);
    m_all.push_back(std::move(allotment));
}

Result<void> Allotments::append(QJsonObject line)
{
    line.insert(QStringLiteral("n"), m_lines);
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    // What an earlier failure left behind goes first, or this line would be glued to it.
    if (::ftruncate(m_descriptor, m_goodBytes) != 0)
        return cannotWrite();
    const bool written =
        ::pwrite(m_descriptor, bytes.constData(), size_t(bytes.size()), m_goodBytes) == bytes.size();
    if (!written || ::fdatasync(m_descriptor) != 0) {
        // Should this fail too, the next line or the next start makes up for it.
        (void)!::ftruncate(m_descriptor, m_goodBytes);
        return cannotWrite();
    }
    m_goodBytes += bytes.size();
    ++m_lines;
    return {};
}

void Allotments::setInventory(const std::vector<InventoryRow> &rows)
{
    m_free.clear();
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(m_free),
                 [this](const InventoryRow &row) { return !m_byIccid.contains(row.iccid); });
}

Result<Allotment> Allotments::allot(const Wish &wish, Instant now)
{
    const auto misuse = [](const QString &text) {
        return base::fail(ErrorKind::Internal, ErrorCode("carrier.bad-request"), text,
                          QCoreApplication::translate("carrier", "Reconcile the unit with the carrier."));
    };
    if (!isUsableIntent(wish.intent))
        return misuse(
            QCoreApplication::translate("carrier", "The order has no identifier that can be kept."));
    if (const Allotment *before = find(wish.intent)) {
        if (before->eid != wish.eid)
            return misuse(
                QCoreApplication::translate("carrier", "The same order was made for another EID before."));
        if (before->stage != Stage::Returned)
            return *before;
        return allotAgain(*before, now);
    }
    if (m_free.empty())
        return base::fail(
            ErrorKind::MissingPart, code::kUsedUp,
            QCoreApplication::translate("carrier", "All ICCIDs of the inventory are used up."),
            QCoreApplication::translate("carrier", "Add new ICCIDs to the inventory file, then retry."),
            QStringLiteral("[carrier] inventory"));
    const InventoryRow row = m_free.front();
    Allotment fresh{wish.intent, row.iccid, row.profileType, wish.eid, {}, now};
    if (!wish.eid)
        fresh.matchingId = makeMatchingId();
    return write(std::move(fresh));
}

Result<Allotment> Allotments::allotAgain(Allotment returned, Instant now)
{
    if (find(returned.iccid))
        return base::fail(
            ErrorKind::Internal, ErrorCode("carrier.bad-request"),
            QCoreApplication::translate("carrier",
                                        "This order was given up before, and its ICCID has gone to another."),
            QCoreApplication::translate("carrier", "Reconcile the unit with the carrier."));
    returned.stage = Stage::Allotted;
    returned.at = now;
    return write(std::move(returned));
}

Result<Allotment> Allotments::write(Allotment fresh)
{
    QJsonObject line = lineOf("allotted", fresh.iccid, fresh.at);
    line.insert(QStringLiteral("intent"), QString::fromLatin1(fresh.intent));
    line.insert(QStringLiteral("type"), fresh.profileType);
    if (fresh.eid) {
        line.insert(QStringLiteral("eid"), fresh.eid->text());
    } else {
        const auto sealed = base::seal(m_key, fresh.matchingId.secret().reveal(), contextOf(fresh.iccid));
        if (!sealed)
            return tl::unexpected(sealed.error());
        line.insert(QStringLiteral("sealed"), QString::fromLatin1(sealed->toBase64()));
    }
    if (auto written = append(line); !written)
        return tl::unexpected(written.error());
    // Nearly always the first; a returned one may have been overtaken.
    const auto place = std::find_if(m_free.begin(), m_free.end(),
                                    [&](const InventoryRow &row) { return row.iccid == fresh.iccid; });
    if (place != m_free.end())
        m_free.erase(place);
    keep(fresh);
    return fresh;
}

Result<void> Allotments::mark(const esim::Iccid &iccid, QJsonObject line)
{
    Allotment *allotment = inForce(iccid);
    const auto stage = stageOf(textOf(line, "what"));
    if (allotment == nullptr || !stage)
        return base::fail(ErrorKind::Internal, ErrorCode("carrier.bad-request"),
                          QCoreApplication::translate("carrier", "This ICCID was not allotted."), {},
                          iccid.text());
    if (auto written = append(line); !written)
        return written;
    allotment->smdpAddress = textOf(line, "address");
    allotment->failure = textOf(line, "words");
    apply(*allotment, *stage);
    return {};
}

void Allotments::apply(Allotment &allotment, Stage stage)
{
    allotment.stage = stage;
    if (stage != Stage::Returned)
        return;
    m_byIccid.remove(allotment.iccid);
    m_free.push_front({allotment.iccid, allotment.profileType});
}

Result<void> Allotments::confirm(const esim::Iccid &iccid, const QString &smdpAddress, Instant now)
{
    QJsonObject line = lineOf("confirmed", iccid, now);
    line.insert(QStringLiteral("address"), smdpAddress);
    return mark(iccid, line);
}

Result<void> Allotments::bury(const esim::Iccid &iccid, const QString &words, Instant now)
{
    QJsonObject line = lineOf("dead", iccid, now);
    line.insert(QStringLiteral("words"), words);
    return mark(iccid, line);
}

Result<void> Allotments::cancel(const esim::Iccid &iccid, Instant now)
{
    return mark(iccid, lineOf("cancelled", iccid, now));
}

Result<void> Allotments::giveBack(const esim::Iccid &iccid, Instant now)
{
    return mark(iccid, lineOf("returned", iccid, now));
}

const Allotment *Allotments::find(const QByteArray &intent) const
{
    const auto at = m_byIntent.constFind(intent);
    return at == m_byIntent.constEnd() ? nullptr : &m_all[size_t(*at)];
}

const Allotment *Allotments::find(const esim::Iccid &iccid) const
{
    const auto at = m_byIccid.constFind(iccid);
    return at == m_byIccid.constEnd() ? nullptr : &m_all[size_t(*at)];
}

Allotment *Allotments::inForce(const esim::Iccid &iccid)
{
    const auto at = m_byIccid.constFind(iccid);
    return at == m_byIccid.constEnd() ? nullptr : &m_all[size_t(*at)];
}

std::vector<Allotment> Allotments::all() const
{
    std::vector<Allotment> list;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(list),
                 [](const Allotment &one) { return one.stage != Stage::Returned; });
    return list;
}

} // namespace carrier::es2plus
