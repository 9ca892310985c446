#include "app/stationctl/command.h"
#include "app/wiring/assembly.h"
#include "app/wiring/journal_key.h"
#include "core/journal/anchor.h"
#include "core/station/bench_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <optional>

namespace stationctl {
namespace {

const QString kForm =
    QStringLiteral("journal verify [--against FILE|SEQUENCE:HASH] | backup [-o FILE] | acts | move-key");

/// The noted head that --against names: the head itself, or a file that holds it.
base::Result<std::optional<journal::ChainHead>> notedHead(const Context &context)
{
    if (!context.arguments.has(QStringLiteral("--against")))
        return std::nullopt;
    const QString text = context.arguments.value(QStringLiteral("--against"));
    if (auto head = journal::headFromText(text))
        return head;
    return journal::headFromFile(text).map(
        [](journal::ChainHead head) { return std::optional(std::move(head)); });
}

void showVerdict(const Context &context, const QStringList &faults, const journal::ChainHead &head,
                 const std::optional<journal::ChainHead> &noted)
{
    QJsonObject verdict{{QStringLiteral("type"), QStringLiteral("journal")},
                        {QStringLiteral("ok"), faults.isEmpty()},
                        {QStringLiteral("events"), head.sequence},
                        {QStringLiteral("head"), journal::headText(head)}};
    if (noted)
        verdict.insert(QStringLiteral("against"), journal::headText(*noted));
    context.output.json(verdict);
    if (context.output.isJson())
        return;
    context.output.line(
        faults.isEmpty()
            ? QCoreApplication::translate("stationctl", "The journal is whole: %1 events.").arg(head.sequence)
            : QCoreApplication::translate("stationctl",
                                          "The journal has %1 faults. Keep it as it is and call an engineer.")
                  .arg(faults.size()));
    if (faults.isEmpty() && noted)
        context.output.line(
            QCoreApplication::translate("stationctl", "It still holds the noted head of event %1.")
                .arg(noted->sequence));
    context.output.line(QCoreApplication::translate("stationctl", "Head: %1").arg(journal::headText(head)));
    if (!noted)
        context.output.note(QCoreApplication::translate(
            "stationctl",
            "Whether the newest records were taken away shows only against a head that was noted outside of "
            "this machine: --against FILE or SEQUENCE:HASH."));
}

int verifyJournal(const Context &context)
{
    const auto noted = notedHead(context);
    if (!noted)
        return context.output.fail(noted.error());
    auto journal = wiring::makeJournal(context.settings, journal::Access::Read);
    if (!journal)
        return context.output.fail(journal.error());
    const auto faults = *noted ? (*journal)->verifyAgainst(**noted) : (*journal)->verify();
    if (!faults)
        return context.output.fail(faults.error());
    const auto head = (*journal)->head();
    if (!head)
        return context.output.fail(head.error());
    for (const QString &fault : *faults) {
        context.output.json(
            {{QStringLiteral("type"), QStringLiteral("fault")}, {QStringLiteral("reason"), fault}});
        context.output.note(fault);
    }
    showVerdict(context, *faults, *head, *noted);
    return faults->isEmpty() ? kAllDone : kSomeNotDone;
}

int backupJournal(const Context &context)
{
    auto journal = wiring::makeJournal(context.settings, journal::Access::Read);
    if (!journal)
        return context.output.fail(journal.error());
    QString file = context.arguments.value(QStringLiteral("-o"));
    if (file.isEmpty()) {
        file = context.settings.dataDir + QStringLiteral("/journal-") +
               QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")) +
               QStringLiteral(".sqlite");
    }
    // Read before the copy is made: the copy holds at least this head, so it can be verified against it.
    const auto head = (*journal)->head();
    if (!head)
        return context.output.fail(head.error());
    const auto written =
        (*journal)->backup(file).and_then([&] { return journal::writeHeadBeside(file, *head); });
    if (!written)
        return context.output.fail(written.error());
    context.output.json({{QStringLiteral("type"), QStringLiteral("backup")},
                         {QStringLiteral("file"), file},
                         {QStringLiteral("head"), journal::headText(*head)}});
    if (!context.output.isJson()) {
        context.output.line(
            QCoreApplication::translate(
                "stationctl",
                "Written: %1. Its secrets need the journal's key, which is backed up apart from it.")
                .arg(file));
        context.output.line(
            QCoreApplication::translate("stationctl", "Head: %1").arg(journal::headText(*head)));
    }
    return kAllDone;
}

/// `journal acts`: who did what at the bench besides the work on units and cards.
int listActs(const Context &context)
{
    auto journal = wiring::makeJournal(context.settings, journal::Access::Read);
    if (!journal)
        return context.output.fail(journal.error());
    const auto acts = (*journal)->benchNotes(std::nullopt, 0);
    if (!acts)
        return context.output.fail(acts.error());
    for (const journal::BenchRecord &act : *acts) {
        context.output.json({{QStringLiteral("type"), QStringLiteral("act")},
                             {QStringLiteral("sequence"), act.sequence},
                             {QStringLiteral("at"), base::toIso(act.at)},
                             {QStringLiteral("act"), esim::nameOf(act.note.act)},
                             {QStringLiteral("subject"), act.note.subject},
                             {QStringLiteral("reason"), act.note.reason},
                             {QStringLiteral("changes"), QJsonArray::fromStringList(act.note.details)},
                             {QStringLiteral("who"), act.operatorName},
                             {QStringLiteral("second"), act.note.second},
                             {QStringLiteral("station"), act.note.station}});
        if (!context.output.isJson())
            context.output.line(QStringLiteral("%1  %2  %3")
                                    .arg(base::toIso(act.at),
                                         act.operatorName.isEmpty() ? QStringLiteral("–") : act.operatorName,
                                         station::benchWords(act.note)));
    }
    if (acts->empty() && !context.output.isJson())
        context.output.line(QCoreApplication::translate("stationctl", "Nothing was recorded yet."));
    return kAllDone;
}

int moveKey(const Context &context)
{
    if (const auto moved = wiring::moveJournalKey(context.settings); !moved)
        return context.output.fail(moved.error());
    const station::Check check = wiring::checkJournalKey(context.settings);
    context.output.json(
        {{QStringLiteral("type"), QStringLiteral("key-moved")}, {QStringLiteral("text"), check.text}});
    if (!context.output.isJson())
        context.output.line(check.text);
    return check.verdict == station::Check::Verdict::Good ? kAllDone : kMissingPart;
}

} // namespace

base::Result<std::unique_ptr<Command>> makeJournalCommand(const Context &context)
{
    using Work = int (*)(const Context &);
    static constexpr std::array<std::pair<const char *, Work>, 4> works{
        {{"verify", verifyJournal}, {"backup", backupJournal}, {"acts", listActs}, {"move-key", moveKey}}};
    for (const auto &[name, work] : works) {
        if (context.arguments.words.size() == 2 && context.arguments.word(1) == QLatin1String(name))
            return std::make_unique<Immediate>([context, work = work] { return work(context); });
    }
    return usageError(kForm);
}

} // namespace stationctl
