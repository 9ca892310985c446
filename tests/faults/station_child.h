#pragma once

#include "core/station/station.h"
#include "tests/faults/surroundings.h"

#include <QMap>
#include <QObject>

#include <functional>

/// What a station that is killed has in common with the others: the real station with the real journal, cards
/// in another process, one batch. It says on stdout what happens, one line each, for whoever runs it
/// (child_run.h):
///
///     reached PLACE | killed PLACE | unit SERIAL PHASE EID | slot STATE CARD READER | end
namespace faults {

/// Says one line, whole or not at all.
void say(const QByteArray &line);
/// Says where, and dies there of SIGKILL.
[[noreturn]] void dieAt(const QByteArray &place);
/// Ends the program, which cannot do its work.
[[noreturn]] void giveUp(const char *what, const QString &why);
/// Says that all is over, and ends the event loop.
void sayEnd();

/// The station's ways out into its world: its journal, its cards and its servers, and the time.
station::Ports portsTo(const Surroundings &world);
/// Options of a station whose times are short.
station::Options shortOptions();

/// Says each unit and each slot as the station shows it, and knows the phase of each unit.
class Witness
{
public:
    using Seen = std::function<void(const station::UnitSnapshot &)>;

    /// @param seen told of each unit as well
    explicit Witness(const station::Station &station, Seen seen = {});
    const QMap<int, workflow::Phase> &phases() const { return m_phases; }

private:
    void see(const station::UnitSnapshot &unit);

    Seen m_seen;
    QMap<int, workflow::Phase> m_phases;
    QObject m_context;
};

/// Opens the batch and works at it until somebody says that all is over: the program's exit code.
int work(station::Station &station);

} // namespace faults
