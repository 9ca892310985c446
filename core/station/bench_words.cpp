#include "core/station/bench_words.h"

#include <QCoreApplication>

namespace station {
namespace {

QString actWords(const journal::BenchNote &note)
{
    const QString details = note.details.join(QStringLiteral("; "));
    switch (note.act) {
    case journal::BenchAct::SignedIn:
        return QCoreApplication::translate("station", "signed in with the badge %1").arg(note.subject);
    case journal::BenchAct::SignedOut:
        return QCoreApplication::translate("station", "signed out, badge %1").arg(note.subject);
    case journal::BenchAct::LineStopped:
        return QCoreApplication::translate("station", "the line stopped itself (%1)").arg(note.subject);
    case journal::BenchAct::LineReleased:
        return QCoreApplication::translate("station", "released the line: %1").arg(note.reason);
    case journal::BenchAct::SettingsChanged:
        return QCoreApplication::translate("station", "changed settings: %1").arg(details);
    case journal::BenchAct::TrustChanged:
        return QCoreApplication::translate("station", "took in certificates to be trusted: %1").arg(details);
    case journal::BenchAct::PeopleChanged:
        return QCoreApplication::translate("station", "changed who may sign in: %1").arg(details);
    }
    return {};
}

} // namespace

QString benchWords(const journal::BenchNote &note)
{
    return note.second.isEmpty()
               ? actWords(note)
               : QCoreApplication::translate("station", "%1 (%2 agreed)").arg(actWords(note), note.second);
}

} // namespace station
