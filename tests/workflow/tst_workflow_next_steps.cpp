#include "core/workflow/label_rules.h"
#include "core/workflow/next_steps.h"
#include "tests/workflow/exploration.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <deque>

using namespace workflow;

namespace {

Event eventOf(UnitAct act)
{
    switch (act) {
    case UnitAct::Retry:
    case UnitAct::Reconcile: return RetryRequested{};
    case UnitAct::HandOver: return HandedOver{QStringLiteral("odd")};
    case UnitAct::Print: return PrintRequested{};
    case UnitAct::Reprint: return ReprintRequested{ReprintCause::Jam, {}, {}};
    case UnitAct::Void: break;
    }
    return CodeVoided{QStringLiteral("lost"), QStringLiteral("eve")};
}

/// Whether a person decides it, so that it does not follow by itself.
bool isPersons(const Event &event)
{
    return std::holds_alternative<RetryRequested>(event) || std::holds_alternative<HandedOver>(event) ||
           std::holds_alternative<PrintRequested>(event) || std::holds_alternative<ReprintRequested>(event) ||
           std::holds_alternative<CodeVoided>(event);
}

QString keyOf(const State &state) { return textOf(folded(state)); }

State stopped(Phase phase, esim::ReserveMode mode = esim::ReserveMode::Eid,
              esim::Deliver deliver = esim::Deliver::Install)
{
    State unit = planned(sample::plan(mode, deliver));
    unit.phase = phase;
    return unit;
}

State with(State unit, ReservationStatus status)
{
    unit.reservation = sample::reservation(status);
    return unit;
}

} // namespace

/// What a person is offered is what can be done, and costs no more than was said.
class TestNextSteps : public QObject
{
    Q_OBJECT

    Exploration m_all;

private Q_SLOTS:
    void saysTheWayForwardAndItsPrice_data();
    void saysTheWayForwardAndItsPrice();
    void everyPhaseOffersWhatItsFactsAllow_data();
    void everyPhaseOffersWhatItsFactsAllow();
    void offersExactlyWhatStepAccepts();
    void whatCostsNothingNeverLeadsToARequest();
    void everyStepHasItsSentences();
    void whatIsHandedOverIsAnEngineers();
};

void TestNextSteps::whatIsHandedOverIsAnEngineers()
{
    State unit = stopped(Phase::Held);
    const auto handed = step(unit, HandedOver{QStringLiteral("the chip is loose")});
    QVERIFY(handed && handed->commands.empty());
    QCOMPARE(handed->state.handedOver, std::optional(QStringLiteral("the chip is loose")));
    unit.handedOver = handed->state.handedOver;
    QVERIFY(handed->state == unit); // nothing else is different
    QVERIFY(!nextStep(unit, UnitAct::HandOver));
    for (const NextStep &one : nextSteps(unit))
        QCOMPARE(one.who, MayDo::Engineer);
    QVERIFY(nextStep(unit, UnitAct::Retry));
    const auto goesOn = step(unit, RetryRequested{});
    QVERIFY(goesOn && !goesOn->state.handedOver);
    const auto restarted = step(unit, Restarted{});
    QVERIFY(restarted && restarted->state == unit);
}

void TestNextSteps::saysTheWayForwardAndItsPrice_data()
{
    using enum UnitAct;
    using Status = ReservationStatus;
    QTest::addColumn<State>("unit");
    QTest::addColumn<UnitAct>("act");
    QTest::addColumn<Price>("price");
    const auto held = stopped(Phase::Held);
    QTest::newRow("nothing reserved") << stopped(Phase::Failed) << Retry << Price::OneMore;
    State lost = held;
    lost.reserve.openIntent = "intent";
    QTest::newRow("request without an answer") << lost << Reconcile << Price::OneMore;
    QTest::newRow("not ready yet") << with(held, Status::Pending) << Reconcile << Price::OneMore;
    QTest::newRow("dead reservation, failed")
        << with(stopped(Phase::Failed), Status::Failed) << Retry << Price::OneMore;
    // Not "ask the carrier": another profile is what follows.
    QTest::newRow("dead reservation, held") << with(held, Status::Failed) << Retry << Price::OneMore;
    QTest::newRow("used elsewhere") << with(held, Status::Consumed) << Reconcile << Price::OneMore;
    QTest::newRow("to be activated") << with(stopped(Phase::Failed), Status::Available) << Retry
                                     << Price::SameProfile;
    State ready = with(held, Status::Available);
    ready.activation = Activation::Done;
    QTest::newRow("nothing on the card") << ready << Retry << Price::SameProfile;
    State doubtful = ready;
    doubtful.card.truth = CardTruth::Doubtful;
    QTest::newRow("perhaps on the card") << doubtful << Retry << Price::SameProfile;
    State written = with(held, Status::Consumed);
    written.activation = Activation::Done;
    written.card.truth = CardTruth::Claimed;
    QTest::newRow("on the card, used there") << written << Retry << Price::SameProfile;
    State printing = ready;
    printing.card.truth = CardTruth::Confirmed;
    printing.plan.print = PrintLabel::Yes;
    QTest::newRow("label missing") << printing << Retry << Price::Nothing;
    printing.label.truth = LabelTruth::Perhaps;
    printing.label.prints = 1;
    QTest::newRow("label perhaps printed") << printing << Retry << Price::Nothing;
    QTest::newRow("given code") << stopped(Phase::Failed, esim::ReserveMode::Given) << Retry
                                << Price::Nothing;
    State label =
        with(stopped(Phase::Held, esim::ReserveMode::MatchingId, esim::Deliver::Label), Status::Available);
    label.activation = Activation::Done;
    QTest::newRow("voiding what was paid for") << label << Void << Price::LosesProfile;
    QTest::newRow("voiding a given code")
        << stopped(Phase::Held, esim::ReserveMode::Given) << Void << Price::Nothing;
}

void TestNextSteps::saysTheWayForwardAndItsPrice()
{
    QFETCH(State, unit);
    QFETCH(UnitAct, act);
    QFETCH(Price, price);
    const auto step = nextStep(unit, act);
    QVERIFY(step.has_value());
    QCOMPARE(step->price, price);
    QCOMPARE(step->who, act == UnitAct::Void ? MayDo::Engineer : MayDo::Operator);
}

void TestNextSteps::everyPhaseOffersWhatItsFactsAllow_data()
{
    QTest::addColumn<State>("unit");
    QTest::addColumn<QStringList>("acts");
    for (const auto &name : kPhaseNames) {
        // A unit with a code that nothing was done with: only stopped ones can go on, every one but that at
        // the printer can be voided.
        State unit = with(stopped(name.first, esim::ReserveMode::MatchingId, esim::Deliver::Label),
                          ReservationStatus::Available);
        unit.activation = Activation::Done;
        const bool isStopped = name.first == Phase::Failed || name.first == Phase::Held;
        QStringList acts;
        if (isStopped)
            acts << QStringLiteral("retry") << QStringLiteral("hand-over");
        if (name.first != Phase::Printing)
            acts << QStringLiteral("print") << QStringLiteral("void");
        QTest::addRow("%s, code unused", name.second) << unit << acts;
        unit.label.code = CodeUse::Voided;
        QTest::addRow("%s, voided", name.second) << unit << QStringList();
        QTest::addRow("%s, nothing reserved", name.second)
            << stopped(name.first)
            << (isStopped ? QStringList{QStringLiteral("retry"), QStringLiteral("hand-over")}
                          : QStringList());
    }
}

void TestNextSteps::everyPhaseOffersWhatItsFactsAllow()
{
    QFETCH(State, unit);
    QFETCH(QStringList, acts);
    QStringList offered;
    for (const NextStep &step : nextSteps(unit))
        offered << esim::nameOf(step.act);
    QCOMPARE(offered, acts);
}

void TestNextSteps::offersExactlyWhatStepAccepts()
{
    // Every state that can be reached, and every act: a button that does nothing is as wrong as a missing
    // one.
    QSet<QString> seen;
    for (const Exploration::Edge &edge : m_all.edges()) {
        const State &unit = edge.step.state;
        const QString text = textOf(unit);
        if (seen.contains(text))
            continue;
        seen.insert(text);
        const bool goesOn = nextStep(unit, UnitAct::Retry) || nextStep(unit, UnitAct::Reconcile);
        QVERIFY2(goesOn == step(unit, RetryRequested{}).has_value(), qPrintable(text));
        for (const UnitAct act : {UnitAct::HandOver, UnitAct::Print, UnitAct::Reprint, UnitAct::Void})
            QVERIFY2(nextStep(unit, act).has_value() == step(unit, eventOf(act)).has_value(),
                     qPrintable(text));
    }
    qInfo("%d states", int(seen.size()));
}

void TestNextSteps::whatCostsNothingNeverLeadsToARequest()
{
    QHash<QString, std::vector<const Exploration::Edge *>> from;
    for (const Exploration::Edge &edge : m_all.edges()) {
        if (!isPersons(edge.event))
            from[keyOf(edge.from)].push_back(&edge);
    }
    // States from which a request may follow without a person, found backwards from the requests.
    QHash<QString, QStringList> before;
    QSet<QString> spending;
    std::deque<QString> open;
    for (auto it = from.cbegin(); it != from.cend(); ++it) {
        for (const Exploration::Edge *edge : it.value()) {
            before[keyOf(edge->step.state)] << it.key();
            const auto isRequest = [](const Command &c) { return std::holds_alternative<Reserve>(c); };
            if (std::any_of(edge->step.commands.begin(), edge->step.commands.end(), isRequest) &&
                !spending.contains(it.key())) {
                spending.insert(it.key());
                open.push_back(it.key());
            }
        }
    }
    while (!open.empty()) {
        const QString at = open.front();
        open.pop_front();
        for (const QString &earlier : std::as_const(before[at])) {
            if (!spending.contains(earlier)) {
                spending.insert(earlier);
                open.push_back(earlier);
            }
        }
    }
    int free = 0;
    int paid = 0;
    for (const Exploration::Edge &edge : m_all.edges()) {
        for (const NextStep &offered : nextSteps(edge.from)) {
            const auto done = step(edge.from, eventOf(offered.act));
            QVERIFY(done);
            const bool maySpend = spending.contains(keyOf(done->state));
            QVERIFY2(offered.price == Price::OneMore || !maySpend, qPrintable(textOf(edge.from)));
            ++(offered.price == Price::OneMore ? paid : free);
        }
    }
    qInfo("%d offers cost nothing, %d at most one profile", free, paid);
    // The control: states do exist from which money is spent, and they are told as such.
    QVERIFY(free > 0 && paid > 0 && !spending.isEmpty());
}

void TestNextSteps::everyStepHasItsSentences()
{
    for (const Exploration::Edge &edge : m_all.edges()) {
        for (const NextStep &offered : nextSteps(edge.step.state)) {
            QVERIFY(!offered.title.isEmpty() && !offered.title.endsWith(u'.'));
            QVERIFY(offered.does.endsWith(u'.'));
            QVERIFY(offered.costs.endsWith(u'.'));
            QVERIFY(!canCost(offered.price) || !offered.costs.startsWith(QLatin1String("Costs no ")));
        }
    }
}

QTEST_APPLESS_MAIN(TestNextSteps)
#include "tst_workflow_next_steps.moc"
