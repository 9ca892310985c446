#include "core/lpa/recorder.h"

#include "core/base/tlv.h"
#include "core/lpa/recording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <set>

namespace lpa {
namespace {

/// Shorter secrets are looked for together with the header that tells their place.
constexpr qsizetype kShortest = 4;

const QString kMatchingId = QStringLiteral("matching-id");
const QString kConfirmationCode = QStringLiteral("confirmation-code");
const QString kConfirmationHash = QStringLiteral("confirmation-code-hash");
const QString kEventId = QStringLiteral("event-id");
const QString kProfile = QStringLiteral("profile");

QString hex(QByteArrayView bytes) { return QString::fromLatin1(bytes.toByteArray().toHex().toUpper()); }

/// The values of all elements with this tag, at any depth that makes sense.
void collect(QByteArrayView bytes, std::initializer_list<base::tlv::Tag> wanted, QList<QByteArray> &found)
{
    const auto elements = base::tlv::all(bytes);
    if (!elements)
        return;
    for (const base::tlv::Element &element : *elements) {
        if (std::find(wanted.begin(), wanted.end(), element.tag) != wanted.end())
            found.append(element.value.toByteArray());
        else if (element.isConstructed())
            collect(element.value, wanted, found);
    }
}

void collectEvents(const QJsonValue &value, QList<QByteArray> &found)
{
    for (const QJsonValue &entry : value.toObject().value(QLatin1String("eventEntries")).toArray())
        found.append(entry.toObject().value(QLatin1String("eventId")).toString().toUtf8());
}

} // namespace

class Recorder::WayToCard final : public card::Channel
{
public:
    WayToCard(std::unique_ptr<card::Channel> inner, Recorder &recorder)
        : m_inner(std::move(inner))
        , m_notes(recorder.m_notes)
    {}
    void open(Done<card::Opened> done) override { m_inner->open(noted("opened", std::move(done))); }
    void exchange(QByteArray command, card::Patience patience, Done<QByteArray> done) override
    {
        m_notes.push_back(ToCard{command, patience});
        m_inner->exchange(std::move(command), patience,
                          [this, done = std::move(done)](card::ChannelResult<QByteArray> answer) {
                              m_notes.push_back(CardSaid{answer});
                              done(std::move(answer));
                          });
    }
    void reset(Done<card::Opened> done) override { m_inner->reset(noted("reset", std::move(done))); }
    void close() override { m_inner->close(); }
    card::WireCounters counters() const override { return m_inner->counters(); }

private:
    Done<card::Opened> noted(const char *what, Done<card::Opened> done)
    {
        return [this, what, done = std::move(done)](card::ChannelResult<card::Opened> opened) {
            m_notes.push_back(opened ? QStringLiteral("%1, ATR %2, ISD-R %3")
                                           .arg(QLatin1String(what), hex(opened->atr), hex(opened->isdrAid))
                                     : QStringLiteral("not %1").arg(QLatin1String(what)));
            done(std::move(opened));
        };
    }

    std::unique_ptr<card::Channel> m_inner;
    std::vector<Note> &m_notes;
};

class Recorder::WayToServers final : public Es9Transport
{
public:
    WayToServers(Es9Transport &inner, Recorder &recorder)
        : m_inner(inner)
        , m_notes(recorder.m_notes)
    {}
    void send(const Es9Route &route, es9::Function function, const QByteArray &json, Done done) override
    {
        m_notes.push_back(SentToServer{function, route.server.text(), json});
        m_inner.send(route, function, json, [this, done = std::move(done)](base::http::Outcome outcome) {
            m_notes.push_back(outcome);
            done(std::move(outcome));
        });
    }
    base::http::Client::Ahead openAhead(const esim::ServerAddress &address) override
    {
        return m_inner.openAhead(address);
    }

private:
    Es9Transport &m_inner;
    std::vector<Note> &m_notes;
};

std::unique_ptr<card::Channel> Recorder::around(std::unique_ptr<card::Channel> channel)
{
    return std::make_unique<WayToCard>(std::move(channel), *this);
}

std::unique_ptr<Es9Transport> Recorder::around(Es9Transport &servers)
{
    return std::make_unique<WayToServers>(servers, *this);
}

void Recorder::asked(const DownloadRequest &request)
{
    m_request = request;
    hide(kMatchingId, request.matchingId.secret());
    if (request.confirmationCode)
        hide(kConfirmationCode, *request.confirmationCode);
}

void Recorder::hide(const QString &what, const base::Secret &secret)
{
    if (!secret.isEmpty())
        m_secrets.emplace_back(what, secret);
}

std::vector<Recorder::Hidden> Recorder::hiddenThings() const
{
    std::vector<Hidden> all;
    const auto add = [&all](const QString &what, const QByteArray &bytes) {
        if (bytes.size() >= kShortest) {
            all.push_back({what, bytes, 0});
        } else if (!bytes.isEmpty()) {
            // The context-specific field 0 of ctxParams1 (SGP.22 v2 §5.7.13).
            const QByteArray element = base::tlv::encode(0x80, bytes);
            all.push_back({what, element, element.size() - bytes.size()});
        }
    };
    for (const auto &[what, secret] : m_secrets)
        add(what, secret.reveal().toByteArray());
    for (const Note &note : m_notes) {
        QList<QByteArray> found;
        if (const auto *command = std::get_if<ToCard>(&note)) {
            // AuthenticateServer names the matching ID, PrepareDownload the confirmation code's hash
            // (§5.7.13, §5.7.5).
            if (const auto request = base::tlv::only(command->bytes, 0xBF38)) {
                if (const auto id = base::tlv::find(request->value, {0xA0, 0x80}))
                    add(kMatchingId, id->value.toByteArray());
            } else if (const auto prepare = base::tlv::only(command->bytes, 0xBF21)) {
                if (const auto hash = base::tlv::find(prepare->value, 0x04))
                    add(kConfirmationHash, hash->value.toByteArray());
            }
        } else if (const auto *outcome = std::get_if<base::http::Outcome>(&note); outcome && *outcome) {
            const QJsonObject answer = QJsonDocument::fromJson((*outcome)->body).object();
            const QByteArray package = QByteArray::fromBase64(
                answer.value(QLatin1String("boundProfilePackage")).toString().toLatin1());
            collect(package, {0x86, 0x87}, found);
            for (const QByteArray &part : std::as_const(found))
                add(kProfile, part);
            found.clear();
            collectEvents(answer, found);
            for (const QByteArray &event : std::as_const(found))
                add(kEventId, event);
        }
    }
    // The longest first, so that no part of one hides the rest of another.
    std::stable_sort(all.begin(), all.end(),
                     [](const Hidden &a, const Hidden &b) { return a.bytes.size() > b.bytes.size(); });
    return all;
}

QByteArray Recorder::text() const
{
    const std::vector<Hidden> hidden = hiddenThings();
    struct LeftOut
    {
        qsizetype bytes = 0;
        int places = 0;
    };
    QMap<QString, LeftOut> leftOut;
    // What stays of some bytes, and in between what was left out.
    const auto parts = [&](const QByteArray &bytes, const std::function<QString(QByteArrayView)> &plain) {
        struct Gap
        {
            qsizetype at;
            qsizetype size;
            QString what;
        };
        std::vector<Gap> gaps;
        for (const Hidden &one : hidden) {
            for (qsizetype at = bytes.indexOf(one.bytes); at >= 0; at = bytes.indexOf(one.bytes, at + 1)) {
                const Gap gap{at + one.from, one.bytes.size() - one.from, one.what};
                const bool isFree = std::none_of(gaps.begin(), gaps.end(), [&gap](const Gap &other) {
                    return gap.at < other.at + other.size && other.at < gap.at + gap.size;
                });
                if (isFree)
                    gaps.push_back(gap);
            }
        }
        std::sort(gaps.begin(), gaps.end(), [](const Gap &a, const Gap &b) { return a.at < b.at; });
        QString text;
        qsizetype from = 0;
        for (const Gap &gap : gaps) {
            text += plain(QByteArrayView(bytes).sliced(from, gap.at - from)) +
                    QStringLiteral("{%1:%2}").arg(gap.what).arg(gap.size);
            leftOut[gap.what].bytes += gap.size;
            ++leftOut[gap.what].places;
            from = gap.at + gap.size;
        }
        return text + plain(QByteArrayView(bytes).sliced(from));
    };
    const auto bytes = [&](const QByteArray &all) { return parts(all, hex); };
    const auto words = [&](const QString &all) {
        return parts(all.toUtf8(), [](QByteArrayView some) { return QString::fromUtf8(some); });
    };
    const auto body = [&](const QByteArray &all) { return recording::writtenBody(all, bytes, words); };

    QStringList lines;
    const auto write = [&](const recording::Line &line) { lines << recording::textOf(line); };
    for (const Note &note : m_notes) {
        if (const auto *command = std::get_if<ToCard>(&note)) {
            write(recording::CardCommand{bytes(command->bytes)});
        } else if (const auto *said = std::get_if<CardSaid>(&note)) {
            if (said->answer)
                write(recording::CardAnswer{bytes(*said->answer)});
            else
                write(recording::CardFailure{said->answer.error()});
        } else if (const auto *sent = std::get_if<SentToServer>(&note)) {
            write(recording::ServerRequest{sent->function, sent->address, body(sent->body)});
        } else if (const auto *outcome = std::get_if<base::http::Outcome>(&note)) {
            if (*outcome)
                write(recording::ServerAnswer{(*outcome)->status, body((*outcome)->body)});
            else
                write(recording::ServerFailure{outcome->error()});
        } else if (const auto *cancel = std::get_if<Cancelled>(&note)) {
            write(recording::Cancel{cancel->reason});
        } else {
            write(recording::Remark{std::get<QString>(note)});
        }
    }

    QStringList header{recording::firstLine()};
    for (auto it = leftOut.cbegin(); it != leftOut.cend(); ++it)
        header << QStringLiteral("# Left out: %1, %2 bytes at %3 places.")
                      .arg(it.key())
                      .arg(it->bytes)
                      .arg(it->places);
    if (m_request)
        header += recording::headerOf(*m_request);
    return (header + QStringList{QString()} + lines).join(QLatin1Char('\n')).toUtf8() + '\n';
}

} // namespace lpa
