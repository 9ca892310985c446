#include "core/station/line_guard.h"

#include "core/station/own_words.h"
#include "core/workflow/reasons.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPointer>
#include <QTimer>

#include <chrono>

Q_LOGGING_CATEGORY(lcGuard, "station.guard")

namespace station {
namespace {

using namespace std::chrono_literals;
using workflow::LineStop;
using workflow::StopCause;
using workflow::StopReach;
using Release = workflow::StopRules::Release;

constexpr auto kRecordAgain = 2s;

journal::BenchNote noteOf(const LineStop &stop, const QString &station)
{
    return {journal::BenchAct::LineStopped,
            esim::nameOf(stop.cause),
            stop.reason,
            {},
            station,
            {QString::number(stop.units), stop.slot, stop.unit, stop.words}};
}

LineStop stopOf(const journal::BenchRecord &record)
{
    const QStringList &details = record.note.details;
    LineStop stop;
    // A cause that only a newer program knows is taken for the gravest.
    stop.cause = esim::fromName<StopCause>(record.note.subject).value_or(StopCause::Integrity);
    stop.reason = record.note.reason;
    stop.units = details.value(0).toInt();
    stop.slot = details.value(1);
    stop.unit = details.value(2);
    stop.words = details.value(3);
    stop.at = record.at;
    return stop;
}

tl::unexpected<base::Error> refuse(const char *code, const QString &text, const QString &remedy)
{
    return base::fail(base::ErrorKind::Refused, base::ErrorCode(code), text, remedy);
}

/// What was said about the last unit, after a blank; with its serial where that is known.
QString lastWords(const LineStop &stop)
{
    if (stop.words.isEmpty())
        return {};
    return QLatin1Char(' ') +
           (stop.unit.isEmpty() ? stop.words
                                : QCoreApplication::translate("station", "%1: %2", "a serial and a sentence")
                                      .arg(stop.unit, stop.words));
}

} // namespace

QString sentence(const LineStop &stop)
{
    const QString engineer =
        QLatin1Char(' ') +
        QCoreApplication::translate("station", "An engineer finds out why, then releases the line.");
    switch (stop.cause) {
    case StopCause::SameReason: {
        const QString what =
            stop.slot.isEmpty()
                ? QCoreApplication::translate("station",
                                              "The line stopped itself: %n units in a row ended for the "
                                              "same reason.",
                                              nullptr, stop.units)
                : QCoreApplication::translate("station",
                                              "The line stopped itself: %n units in a row ended for the "
                                              "same reason, all in the reader %1.",
                                              nullptr, stop.units)
                      .arg(stop.slot);
        return what + lastWords(stop) + engineer;
    }
    case StopCause::Integrity:
        return QCoreApplication::translate(
                   "station", "The line stopped itself: something is there twice or does not match.") +
               lastWords(stop) + engineer;
    case StopCause::SpendingLimit:
        return QCoreApplication::translate(
            "station", "The limit of reservations is reached. Units that are reserved go on. An engineer "
                       "raises the limit in the settings first, then releases the line.");
    case StopCause::CarrierRefused:
        return QCoreApplication::translate(
                   "station", "The carrier refuses this station's account, so nothing more is asked of it. "
                              "Units that are reserved go on; the others wait.") +
               lastWords(stop) + QLatin1Char(' ') +
               QCoreApplication::translate("station",
                                           "Then release the line, or stop the batch and start it again.");
    }
    return {};
}

LineGuard::LineGuard(Links links)
    : m_links(std::move(links))
    , m_context(std::make_unique<QObject>())
{}

LineGuard::~LineGuard() = default;

base::Result<void> LineGuard::open(journal::BatchId batch)
{
    const auto notes = m_links.journal.benchNotes(batch, 0);
    if (!notes)
        return tl::unexpected(notes.error());
    m_batch = batch;
    m_watch = {};
    m_stop.reset();
    m_doubtful.clear();
    m_isReleasing = false;
    for (const journal::BenchRecord &record : *notes) {
        if (record.note.station != m_links.options.stationName)
            continue;
        if (record.note.act == journal::BenchAct::LineReleased)
            m_stop.reset();
        else if (record.note.act == journal::BenchAct::LineStopped)
            m_stop = stopOf(record);
    }
    if (m_stop && m_stop->cause == StopCause::CarrierRefused)
        m_stop.reset();
    return {};
}

void LineGuard::know(const journal::UnitRecord &unit)
{
    if (workflow::isIntegrityReason(unit.state.reason.code))
        m_doubtful.insert(unit.index);
}

void LineGuard::unitChanged(const journal::UnitRecord &unit, workflow::Phase before)
{
    const workflow::State &state = unit.state;
    const QString words = workflow::sentence(state.reason);
    if (!workflow::isIntegrityReason(state.reason.code))
        m_doubtful.erase(unit.index);
    else if (m_doubtful.insert(unit.index).second)
        feed(workflow::ReasonSeen{state.reason.code, words, state.plan.serial, state.card.truth});
    if (workflow::isFinal(state.phase) && !workflow::isFinal(before))
        feed(workflow::UnitEnded{state.phase, state.reason.code, words, unit.reader, state.plan.serial});
}

void LineGuard::seen(const base::Error &error, const QString &serial)
{
    feed(workflow::ReasonSeen{error.code.text(), error.sentence(), serial, {}});
}

void LineGuard::labelRight() { feed(workflow::LabelRight{}); }
void LineGuard::limitReached() { feed(workflow::LimitReached{}); }

void LineGuard::accountRefused(const base::Error &error)
{
    feed(workflow::AccountRefused{error.code.text(), error.sentence()});
}

void LineGuard::accountFine()
{
    if (m_stop && m_stop->cause == StopCause::CarrierRefused)
        m_stop.reset();
}

void LineGuard::feed(const workflow::LineEvent &event)
{
    workflow::Watched watched =
        workflow::watch(std::move(m_watch), event, m_links.options.stopRules, m_links.clock.now());
    m_watch = std::move(watched.watch);
    if (watched.stop)
        strike(*watched.stop);
}

void LineGuard::strike(const LineStop &stop)
{
    // The first cause stays; only what reaches further takes its place.
    if (m_stop && (workflow::reachOf(m_stop->cause) == StopReach::Line ||
                   workflow::reachOf(stop.cause) == StopReach::Carrier))
        return;
    qCWarning(lcGuard, "the line stops itself: %s %s", qPrintable(esim::nameOf(stop.cause)),
              qPrintable(stop.reason));
    m_stop = stop;
    record(stop);
    m_links.struck(workflow::reachOf(stop.cause));
}

void LineGuard::record(const LineStop &stop)
{
    ++m_open;
    m_links.journal.noteBench(
        m_batch, noteOf(stop, m_links.options.stationName), stop.at, m_links.operatorName(),
        [this, stop, context = QPointer<QObject>(m_context.get())](const base::Result<void> &stored) {
            if (!context)
                return;
            --m_open;
            if (stored)
                return;
            qCWarning(lcGuard, "the stop is not recorded: %s", qPrintable(stored.error().sentence()));
            QTimer::singleShot(kRecordAgain, context, [this, stop] {
                if (m_stop == stop)
                    record(stop);
            });
        });
}

base::Result<void> LineGuard::mayRelease(const QString &reason, const QString &second) const
{
    if (!m_stop)
        return refuse("line.not-stopped",
                      QCoreApplication::translate("station", "The line did not stop itself."),
                      QCoreApplication::translate("station", "Start the batch."));
    if (const auto words = checkOwnWords(reason); !words)
        return tl::unexpected(words.error());
    if (m_stop->cause == StopCause::SpendingLimit && !m_links.hasRoom())
        return refuse(
            "line.limit",
            QCoreApplication::translate("station",
                                        "The limit of reservations still leaves no room: a release does not "
                                        "pass it."),
            QCoreApplication::translate("station", "Raise the limit in the settings first, then release."));
    const bool needsTwo =
        m_stop->cause == StopCause::Integrity && m_links.options.stopRules.afterIntegrity == Release::ByTwo;
    if (needsTwo && second.isEmpty())
        return refuse(
            "line.second-person",
            QCoreApplication::translate("station",
                                        "After such an event the release needs a second person's consent."),
            QCoreApplication::translate("station", "Call somebody, and give that person's name as well."));
    if (!second.isEmpty() && second.compare(m_links.operatorName().simplified(), Qt::CaseInsensitive) == 0)
        return refuse("line.same-person",
                      QCoreApplication::translate("station", "The second person must be somebody else."),
                      QCoreApplication::translate("station", "Give the other person's name."));
    return {};
}

void LineGuard::release(const QString &reason, const QString &second)
{
    const QString why = reason.simplified();
    const QString other = second.simplified();
    if (const auto may = mayRelease(why, other); !may) {
        m_links.refused(may.error());
        return;
    }
    if (m_isReleasing)
        return;
    m_isReleasing = true;
    ++m_open;
    const journal::BenchNote note{journal::BenchAct::LineReleased,
                                  esim::nameOf(m_stop->cause),
                                  why,
                                  other,
                                  m_links.options.stationName,
                                  {}};
    m_links.journal.noteBench(m_batch, note, m_links.clock.now(), m_links.operatorName(),
                              [this, batch = m_batch, context = QPointer<QObject>(m_context.get())](
                                  const base::Result<void> &stored) {
                                  if (!context)
                                      return;
                                  --m_open;
                                  if (batch != m_batch)
                                      return;
                                  m_isReleasing = false;
                                  if (!stored) {
                                      m_links.refused(stored.error());
                                      return;
                                  }
                                  if (!m_stop)
                                      return;
                                  const StopReach reach = workflow::reachOf(m_stop->cause);
                                  m_stop.reset();
                                  m_watch = {};
                                  m_links.released(reach);
                              });
}

std::optional<LineStopSnapshot> LineGuard::snapshot() const
{
    if (!m_stop)
        return std::nullopt;
    const bool byTwo =
        m_stop->cause == StopCause::Integrity && m_links.options.stopRules.afterIntegrity == Release::ByTwo;
    return LineStopSnapshot{m_stop->cause, m_stop->reason, sentence(*m_stop), m_stop->at,
                            byTwo ? Release::ByTwo : Release::ByOne};
}

} // namespace station
