#include "tests/faults/kill_points.h"

#include "tests/faults/passing_journal.h"
#include "tests/faults/station_child.h"
#include "tests/faults/watched_cards.h"

namespace faults {
namespace {

/// One of so many hits of an armed point is the last: while many are armed, a life is to get past the first
/// of them.
constexpr unsigned kLuck = 3;
constexpr int kMany = 20;

template <size_t... I>
QList<QByteArray> namesOf(std::index_sequence<I...>)
{
    return {QByteArray(std::variant_alternative_t<I, workflow::Event>::kName)...};
}

} // namespace

const char *nameOf(Moment moment)
{
    switch (moment) {
    case Moment::BeforeCommit: return "before-commit";
    case Moment::DuringCommit: return "during-commit";
    case Moment::Committed: return "committed";
    case Moment::EffectDone: return "effect-done";
    case Moment::OutcomeStored: return "outcome-stored";
    }
    return "";
}

Point pointOf(QByteArrayView event, Moment moment) { return event.toByteArray() + ':' + nameOf(moment); }

QList<QByteArray> allEvents()
{
    return namesOf(std::make_index_sequence<std::variant_size_v<workflow::Event>>());
}

KillPoints::KillPoints(QSet<Point> armed, unsigned seed)
    : m_armed(std::move(armed))
    , m_random(seed)
{}

void KillPoints::reach(QByteArrayView event, Moment moment)
{
    const Point point = pointOf(event, moment);
    if (!m_said.contains(point)) {
        m_said.insert(point);
        say("reached " + point);
    }
    const bool last = m_armed.size() < kMany || m_random() % kLuck == 0;
    if (m_armed.contains(point) && last)
        dieAt(point);
}

void KillPoints::learn(workflow::UnitIndex unit, const workflow::State &state)
{
    m_units.insert(state.plan.serial, unit);
    if (!state.reserve.openIntent.isEmpty())
        m_units.insert(QString::fromLatin1(state.reserve.openIntent), unit);
    if (state.reservation) {
        m_units.insert(state.reservation->id, unit);
        m_units.insert(state.reservation->simId, unit);
    }
    if (!state.card.reader.isEmpty())
        m_readers.insert(state.card.reader, unit);
    const bool isSearching = state.phase == workflow::Phase::Reserving &&
                             !state.reserve.openIntent.isEmpty() &&
                             m_last.value(unit) != workflow::ReserveStarted::kName;
    if (isSearching)
        m_searching.insert(unit);
    else
        m_searching.remove(unit);
}

void KillPoints::knows(workflow::UnitIndex unit, const workflow::State &state, QByteArrayView lastEvent)
{
    m_last.insert(unit, lastEvent.toByteArray());
    learn(unit, state);
}

void KillPoints::stored(const journal::Entry &entry)
{
    const QByteArray before = m_last.value(entry.unit);
    const char *const event = workflow::nameOf(entry.event);
    m_last.insert(entry.unit, event);
    learn(entry.unit, entry.after);
    if (!before.isEmpty())
        reach(before, Moment::OutcomeStored);
    reach(event, Moment::Committed);
}

void KillPoints::effectFor(std::optional<workflow::UnitIndex> unit)
{
    const QByteArray event = unit ? m_last.value(*unit) : QByteArray();
    if (!event.isEmpty())
        reach(event, Moment::EffectDone);
}

std::optional<workflow::UnitIndex> KillPoints::unitThatSearches() const
{
    return m_searching.isEmpty() ? std::nullopt : std::optional(*m_searching.cbegin());
}

std::optional<workflow::UnitIndex> KillPoints::unitWith(const QString &carrierName) const
{
    const auto found = m_units.constFind(carrierName);
    return found == m_units.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<workflow::UnitIndex> KillPoints::unitIn(const card::ReaderName &reader) const
{
    const auto found = m_readers.constFind(reader);
    return found == m_readers.constEnd() ? std::nullopt : std::optional(*found);
}

namespace {

class WatchedJournal final : public PassingJournal
{
public:
    WatchedJournal(std::unique_ptr<journal::Journal> inner, KillPoints &points, IntentRecord intents)
        : PassingJournal(std::move(inner))
        , m_points(points)
        , m_intents(intents)
    {}

    void append(journal::Entry entry, Durable durable) override
    {
        if (m_intents == IntentRecord::AfterEffect) {
            if (std::holds_alternative<workflow::ReserveStarted>(entry.event)) {
                // Says that it is stored, and stores it when what comes of it is known.
                const journal::Entry noted = entry;
                m_late.insert_or_assign(entry.unit, std::move(entry));
                QMetaObject::invokeMethod(
                    &m_receiver,
                    [this, noted, durable = std::move(durable)] {
                        m_points.stored(noted);
                        durable({});
                    },
                    Qt::QueuedConnection);
                return;
            }
            if (const auto late = m_late.find(entry.unit); late != m_late.end()) {
                PassingJournal::append(std::move(late->second), [](const base::Result<void> &) {});
                m_late.erase(late);
            }
        }
        const char *const event = workflow::nameOf(entry.event);
        m_points.reach(event, Moment::BeforeCommit);
        const journal::Entry noted = entry;
        PassingJournal::append(std::move(entry),
                               [this, noted, durable = std::move(durable)](const base::Result<void> &result) {
                                   if (result)
                                       m_points.stored(noted);
                                   durable(result);
                               });
        m_points.reach(event, Moment::DuringCommit);
    }
    base::Result<std::vector<journal::UnitRecord>> units(journal::BatchId batch) override
    {
        auto units = PassingJournal::units(batch);
        if (!units)
            return units;
        for (const journal::UnitRecord &unit : *units) {
            const auto story = PassingJournal::story(batch, unit.index);
            const bool isNew = !story || story->empty();
            m_points.knows(unit.index, unit.state, isNew ? "" : workflow::nameOf(story->back().event));
        }
        return units;
    }

private:
    KillPoints &m_points;
    IntentRecord m_intents;
    std::map<workflow::UnitIndex, journal::Entry> m_late;
    QObject m_receiver;
};

class WatchedCarrier final : public carrier::Carrier
{
public:
    WatchedCarrier(std::unique_ptr<carrier::Carrier> inner, KillPoints &points)
        : m_inner(std::move(inner))
        , m_points(points)
    {}

    void check(const QStringList &fleets, carrier::Done<QString> done) override
    {
        m_inner->check(fleets, std::move(done));
    }
    void reserve(const carrier::ReserveRequest &request, carrier::Done<carrier::Reservation> done) override
    {
        m_inner->reserve(request,
                         seen(m_points.unitWith(QString::fromLatin1(request.intentId)), std::move(done)));
    }
    void fetch(const carrier::ReservationId &id, carrier::Done<carrier::Reservation> done) override
    {
        m_inner->fetch(id, seen(m_points.unitWith(id), std::move(done)));
    }
    void list(const carrier::ListFilter &filter,
              carrier::Done<std::vector<carrier::Reservation>> done) override
    {
        m_inner->list(filter, seen(m_points.unitThatSearches(), std::move(done)));
    }
    void activate(const carrier::Activation &activation, carrier::Done<QString> done) override
    {
        m_inner->activate(activation, seen(m_points.unitWith(activation.simId), std::move(done)));
    }

private:
    template <class T>
    carrier::Done<T> seen(std::optional<workflow::UnitIndex> unit, carrier::Done<T> done)
    {
        return [this, unit, done = std::move(done)](const carrier::CarrierResult<T> &answer) {
            m_points.effectFor(unit);
            done(answer);
        };
    }

    std::unique_ptr<carrier::Carrier> m_inner;
    KillPoints &m_points;
};

class WatchedPrinter final : public label::Printer
{
public:
    WatchedPrinter(std::unique_ptr<label::Printer> inner, KillPoints &points)
        : m_inner(std::move(inner))
        , m_points(points)
    {}
    void print(label::LabelJob job, Done done) override
    {
        const auto unit = m_points.unitWith(job.content.serial);
        m_inner->print(std::move(job), [this, unit, done = std::move(done)](const label::Outcome &outcome) {
            m_points.effectFor(unit);
            done(outcome);
        });
    }
    void check(std::function<void(base::Result<QString>)> done) override { m_inner->check(std::move(done)); }

private:
    std::unique_ptr<label::Printer> m_inner;
    KillPoints &m_points;
};

} // namespace

std::unique_ptr<journal::Journal> watched(std::unique_ptr<journal::Journal> journal, KillPoints &points,
                                          IntentRecord intents)
{
    return std::make_unique<WatchedJournal>(std::move(journal), points, intents);
}

std::unique_ptr<carrier::Carrier> watched(std::unique_ptr<carrier::Carrier> carrier, KillPoints &points)
{
    return std::make_unique<WatchedCarrier>(std::move(carrier), points);
}

std::unique_ptr<card::CardSystem> watched(std::unique_ptr<card::CardSystem> cards, KillPoints &points)
{
    ExchangeHooks hooks;
    hooks.answered = [&points](const card::ReaderName &reader, QByteArrayView) {
        if (const auto unit = points.unitIn(reader))
            points.effectFor(unit);
    };
    return std::make_unique<WatchedCards>(std::move(cards), std::move(hooks));
}

std::unique_ptr<label::Printer> watched(std::unique_ptr<label::Printer> printer, KillPoints &points)
{
    return std::make_unique<WatchedPrinter>(std::move(printer), points);
}

} // namespace faults
