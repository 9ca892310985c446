#include "core/workflow/label_rules.h"
#include "core/workflow/reasons.h"
#include "tests/workflow/exploration.h"

#include <QFile>
#include <QTest>

using namespace workflow;

namespace {

template <class T>
bool has(const Commands &commands)
{
    return std::any_of(commands.begin(), commands.end(),
                       [](const Command &c) { return std::holds_alternative<T>(c); });
}

QString describe(const Exploration::Edge &edge)
{
    return esim::nameOf(edge.from.phase) + QStringLiteral(" + ") + QString::fromLatin1(nameOf(edge.event)) +
           QStringLiteral(" -> ") + esim::nameOf(edge.step.state.phase) + QStringLiteral("\n") +
           textOf(edge.from);
}

/// Reads transitions.md: lines `| event | phase | next, next |`.
QMap<QString, QMap<QString, QStringList>> documented()
{
    QFile file(QStringLiteral(STATION_SOURCE_DIR "/core/workflow/transitions.md"));
    QMap<QString, QMap<QString, QStringList>> table;
    if (!file.open(QIODevice::ReadOnly))
        return table;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char('|'));
        if (cells.size() != 5 || cells[1].trimmed() == QLatin1String("event") ||
            cells[1].contains(QLatin1String("---")))
            continue;
        QStringList next = cells[3].trimmed().split(QStringLiteral(", "));
        next.sort();
        table[cells[1].trimmed()][cells[2].trimmed()] = next;
    }
    return table;
}

QString asDocument(const QMap<QString, QMap<QString, QStringList>> &table)
{
    QString text;
    for (auto event = table.cbegin(); event != table.cend(); ++event) {
        for (auto phase = event->cbegin(); phase != event->cend(); ++phase)
            text += QStringLiteral("| %1 | %2 | %3 |\n")
                        .arg(event.key(), phase.key(), phase->join(QStringLiteral(", ")));
    }
    return text;
}

} // namespace

class TestTransitions : public QObject
{
    Q_OBJECT

private:
    Exploration m_all;

private Q_SLOTS:
    void theDocumentIsTheTable()
    {
        const auto table = m_all.table();
        const QString real = asDocument(table);
        if (asDocument(documented()) != real) {
            QFile out(QStringLiteral("transitions-found.txt"));
            if (out.open(QIODevice::WriteOnly))
                out.write(real.toUtf8());
        }
        QCOMPARE(asDocument(documented()), real);
    }

    void everyEventLeadsSomewhere() { QCOMPARE(m_all.table().size(), qsizetype(std::variant_size_v<Event>)); }

    void theWalkIsWide()
    {
        qInfo("%d states, %zu transitions", m_all.states(), m_all.edges().size());
        QVERIFY(m_all.states() > 1000);
    }

    void sameArgumentsSameAnswer()
    {
        for (const Exploration::Edge &edge : m_all.edges()) {
            const auto again = step(edge.from, edge.event);
            QVERIFY(again);
            QVERIFY2(again->state == edge.step.state && again->commands == edge.step.commands,
                     qPrintable(describe(edge)));
        }
    }

    void moneyIsAskedForOnceAtATime()
    {
        for (const Exploration::Edge &edge : m_all.edges()) {
            if (!has<Reserve>(edge.step.commands))
                continue;
            QVERIFY2(edge.from.reserve.openIntent.isEmpty() && !edge.from.reservation,
                     qPrintable(describe(edge)));
            QVERIFY2(!edge.step.state.reserve.openIntent.isEmpty(), qPrintable(describe(edge)));
        }
    }

    void anOpenIntentIsNeverForgottenWithoutAnAnswer()
    {
        for (const Exploration::Edge &edge : m_all.edges()) {
            if (edge.from.reserve.openIntent.isEmpty() || !edge.step.state.reserve.openIntent.isEmpty())
                continue;
            const bool answered = std::holds_alternative<ReservationSeen>(edge.event) ||
                                  std::holds_alternative<ReserveRefused>(edge.event) ||
                                  std::holds_alternative<NothingFound>(edge.event);
            QVERIFY2(answered, qPrintable(describe(edge)));
        }
    }

    void doneMeansDone()
    {
        for (const Exploration::Edge &edge : m_all.edges()) {
            const State &state = edge.step.state;
            if (state.phase != Phase::Done)
                continue;
            if (state.plan.writesCard())
                QVERIFY2(state.card.truth == CardTruth::Confirmed, qPrintable(describe(edge)));
            if (state.plan.needsCarrier())
                QVERIFY2(state.activation == Activation::Done, qPrintable(describe(edge)));
            if (state.plan.print == PrintLabel::Yes && state.plan.scanBack == ScanBack::Yes)
                QVERIFY2(state.label.truth == LabelTruth::Scanned, qPrintable(describe(edge)));
            else if (state.plan.print == PrintLabel::Yes)
                QVERIFY2(state.label.truth == LabelTruth::Printed, qPrintable(describe(edge)));
        }
    }

    void confirmedComesFromAReadBackAlone()
    {
        for (const Exploration::Edge &edge : m_all.edges()) {
            if (edge.step.state.card.truth == CardTruth::Confirmed &&
                edge.from.card.truth != CardTruth::Confirmed)
                QVERIFY2(std::holds_alternative<CardRead>(edge.event), qPrintable(describe(edge)));
        }
    }

    void nothingIsWrittenToACardInDoubt()
    {
        for (const Exploration::Edge &edge : m_all.edges()) {
            if (has<InstallProfile>(edge.step.commands) || has<WriteAddress>(edge.step.commands))
                QVERIFY2(edge.step.state.card.truth == CardTruth::Untouched, qPrintable(describe(edge)));
        }
    }

    void failedNeverHasAnUnknownCard()
    {
        for (const Exploration::Edge &edge : m_all.edges()) {
            const State &state = edge.step.state;
            if (state.phase == Phase::Failed && edge.from.phase != Phase::Failed)
                QVERIFY2(state.card.truth != CardTruth::Doubtful && state.card.truth != CardTruth::Claimed,
                         qPrintable(describe(edge)));
        }
    }

    void failedAndHeldSayWhy()
    {
        for (const Exploration::Edge &edge : m_all.edges()) {
            const State &state = edge.step.state;
            if (state.phase == Phase::Failed || state.phase == Phase::Held)
                QVERIFY2(!state.reason.isEmpty() && !sentence(state.reason).isEmpty(),
                         qPrintable(describe(edge)));
        }
    }

    void aCardIsReleasedWheneverItsUnitEnds()
    {
        for (const Exploration::Edge &edge : m_all.edges()) {
            if (edge.from.card.reader.isEmpty() || !edge.step.state.card.reader.isEmpty())
                continue;
            const bool nobodyHoldsIt =
                std::holds_alternative<Restarted>(edge.event) || std::holds_alternative<CardLeft>(edge.event);
            QVERIFY2(nobodyHoldsIt || has<ReleaseCard>(edge.step.commands), qPrintable(describe(edge)));
        }
    }

    void everyUnitCanBeHelped()
    {
        for (const Exploration::Edge &edge : m_all.edges()) {
            const State &state = edge.step.state;
            if (state.phase == Phase::Failed || state.phase == Phase::Held)
                QVERIFY2(step(state, RetryRequested{}).has_value() != isVoided(state),
                         qPrintable(describe(edge)));
        }
    }

    void aVoidedUnitStaysAsItIs()
    {
        int voided = 0;
        for (const Exploration::Edge &edge : m_all.edges()) {
            voided += std::holds_alternative<CodeVoided>(edge.event);
            if (!isVoided(edge.from))
                continue;
            QVERIFY2(edge.step.state == edge.from && edge.step.commands.empty(), qPrintable(describe(edge)));
        }
        QVERIFY(voided > 0);
    }

    void noCodeIsVoidedThatMayBeOnACard()
    {
        for (const Exploration::Edge &edge : m_all.edges()) {
            if (std::holds_alternative<CodeVoided>(edge.event))
                QVERIFY2(edge.from.card.truth == CardTruth::Untouched &&
                             edge.from.card.step == CardStep::None && edge.from.phase != Phase::Printing &&
                             edge.step.state.phase == Phase::Held && edge.step.state.code(),
                         qPrintable(describe(edge)));
        }
    }

    void everyPrintIsCounted()
    {
        int reprints = 0;
        for (const Exploration::Edge &edge : m_all.edges()) {
            if (!has<Print>(edge.step.commands))
                continue;
            // A file that is written again after a restart is the same print.
            const bool isSame =
                std::holds_alternative<Restarted>(edge.event) && edge.from.phase == Phase::Printing;
            QVERIFY2(edge.step.state.label.prints == edge.from.label.prints + (isSame ? 0 : 1),
                     qPrintable(describe(edge)));
            QVERIFY2(edge.step.state.phase == Phase::Printing, qPrintable(describe(edge)));
            reprints += std::holds_alternative<ReprintRequested>(edge.event);
        }
        QVERIFY(reprints > 0);
    }
};

QTEST_GUILESS_MAIN(TestTransitions)
#include "tst_workflow_transitions.moc"
