#include "core/workflow/label_rules.h"
#include "core/workflow/reasons.h"
#include "core/workflow/step.h"

#include <QTest>

using namespace workflow;

namespace {

const esim::Eid kEid = *esim::Eid::fromText(u"89049032123451234512345678901235");
const esim::Eid kOther = *esim::Eid::fromText(u"89086030202200000022000023022943");
const esim::Iccid kIccid = *esim::Iccid::fromText(u"89000123456789012341");
const QString kReader = QStringLiteral("Reader 1");

Plan plan(esim::ReserveMode reserve, esim::Deliver deliver)
{
    Plan plan;
    plan.serial = QStringLiteral("SN-1");
    plan.reserve = reserve;
    plan.deliver = deliver;
    if (reserve == esim::ReserveMode::Eid)
        plan.eid = kEid;
    if (reserve == esim::ReserveMode::Given)
        plan.code = *esim::ActivationCode::fromText("1$smdp.example.com$GIVEN");
    if (deliver == esim::Deliver::Label)
        plan.print = PrintLabel::Yes;
    return plan;
}

Reservation available()
{
    return {QStringLiteral("HP1"),
            ReservationStatus::Available,
            std::nullopt,
            kIccid,
            QStringLiteral("HS1"),
            *esim::ActivationCode::fromText("1$smdp.example.com$CODE"),
            {}};
}
Reservation pending() { return {QStringLiteral("HP1"), ReservationStatus::Pending, {}, {}, {}, {}, {}}; }

CardRead read(esim::Enable enabled)
{
    return {kEid, {{kIccid, enabled}}, {{1, QStringLiteral("smdp.example.com"), "tlv"}}, {}};
}
CardRead readAddress(const QString &address) { return {kEid, {}, {}, address}; }
CardRead readEmpty() { return {kEid, {}, {}, {}}; }
CardWorkLost lost(Written written, CardIs card)
{
    return {written, card, kIccid, {QStringLiteral("card.gone"), QStringLiteral("gone"), {}}};
}
Reason because() { return {QStringLiteral("x"), QStringLiteral("because"), {}}; }

const char *nameOf(const Command &command)
{
    struct Names
    {
        const char *operator()(const AskToReserve &) { return "ask"; }
        const char *operator()(const Reserve &) { return "reserve"; }
        const char *operator()(const Search &) { return "search"; }
        const char *operator()(const NoteLost &) { return "note-lost"; }
        const char *operator()(const Poll &) { return "poll"; }
        const char *operator()(const Continue &) { return "continue"; }
        const char *operator()(const ActivateSim &) { return "activate"; }
        const char *operator()(const AskForCard &) { return "ask-card"; }
        const char *operator()(const InstallProfile &) { return "install"; }
        const char *operator()(const EnableProfile &) { return "enable"; }
        const char *operator()(const WriteAddress &) { return "address"; }
        const char *operator()(const ReadCard &) { return "read"; }
        const char *operator()(const SendNotifications &) { return "notify"; }
        const char *operator()(const ReleaseCard &) { return "release"; }
        const char *operator()(const Print &) { return "print"; }
    };
    return std::visit(Names{}, command);
}

using Events = std::vector<Event>;
const Events kReserved{ReserveStarted{"i", {}}, ReservationSeen{pending()}, ReservationSeen{available()},
                       Continued{}, SimActivated{}};

Events after(Events first, const Events &more)
{
    first.insert(first.end(), more.begin(), more.end());
    return first;
}

} // namespace

/// One row, one way through the station: events in, commands out in order, where it ends.
class TestWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void way_data()
    {
        using esim::Deliver;
        using esim::ReserveMode;
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<Events>("events");
        QTest::addColumn<QString>("commands");
        QTest::addColumn<QString>("phase");
        QTest::addColumn<QString>("reason");
        const QString reserved = QStringLiteral("reserve poll continue activate ask-card");
        const Plan install = plan(ReserveMode::Eid, Deliver::Install);
        Plan scanned = plan(ReserveMode::Given, Deliver::Label);
        scanned.scanBack = ScanBack::Yes;
        const auto row = [&](const char *name, const Plan &p, const Events &events, const QString &commands,
                             const char *phase, const char *reason = "") {
            QTest::newRow(name) << p << events << commands << QString::fromLatin1(phase)
                                << QString::fromLatin1(reason);
        };

        row("install, the good way", install,
            after(kReserved, {CardOffered{kReader, kEid}, InstallSucceeded{kIccid, "r"}, EnableAnswered{{}},
                              read(esim::Enable::Yes), NotificationsHandled{{1}, {}}}),
            reserved + QStringLiteral(" install enable read notify release"), "done");
        row("address, the good way", plan(ReserveMode::Eid, Deliver::Address),
            after(kReserved, {CardOffered{kReader, kEid}, AddressAnswered{{}},
                              readAddress(QStringLiteral("SMDP.example.com")), NotificationsHandled{{}, {}}}),
            reserved + QStringLiteral(" address read notify release"), "done");
        row("label, the good way", plan(ReserveMode::MatchingId, Deliver::Label),
            after(kReserved, {LabelPrinted{}}), QStringLiteral("reserve poll continue activate print"),
            "done");
        row("given code, no carrier", plan(ReserveMode::Given, Deliver::Label), {Continued{}, LabelPrinted{}},
            QStringLiteral("print"), "done");

        row("another card is held before anything is written", install,
            after(kReserved, {CardOffered{kReader, kOther}}), reserved + QStringLiteral(" release"), "held",
            reasons::kWrongCard);
        row("a lost answer is searched for", install,
            {ReserveStarted{"i", {}}, ReserveUnknown{because()}, ReservationSeen{pending()}},
            QStringLiteral("reserve search poll"), "reserving");
        row("found nothing twice: reserve again", install,
            {ReserveStarted{"i", {}}, ReserveUnknown{because()}, NothingFound{}, NothingFound{},
             ReserveStarted{"j", {}}},
            QStringLiteral("reserve search search ask reserve"), "reserving");
        row("several found: a person", install,
            {ReserveStarted{"i", {}}, ReserveUnknown{because()}, SeveralFound{2}},
            QStringLiteral("reserve search"), "held", reasons::kSeveralFound);
        row("the answer comes while the unit is held: noted, and asked about again by the retry", install,
            {ReserveStarted{"i", {}}, CardOffered{kReader, kOther}, ReservationSeen{available()},
             RetryRequested{}, ReservationSeen{available()}},
            QStringLiteral("reserve release poll continue"), "reserved");
        row("the refusal comes while the unit is held: the retry asks for another", install,
            {ReserveStarted{"i", {}}, CardOffered{kReader, kOther},
             ReserveRefused{Again::Later, {}, because()}, RetryRequested{}},
            QStringLiteral("reserve release ask"), "planned");
        row("killed between intent and answer: search, never a second request", install,
            {ReserveStarted{"i", {}}, Restarted{SecondPrint::Harmless}}, QStringLiteral("reserve search"),
            "reserving", reasons::kSearching);
        row("a dead reservation is replaced once", install,
            {ReserveStarted{"i", {}},
             ReservationSeen{{QStringLiteral("HP1"),
                              ReservationStatus::Failed,
                              {},
                              {},
                              {},
                              {},
                              QStringLiteral("none left")}},
             ReserveStarted{"j", {}},
             ReservationSeen{{QStringLiteral("HP2"),
                              ReservationStatus::Failed,
                              {},
                              {},
                              {},
                              {},
                              QStringLiteral("none left")}}},
            QStringLiteral("reserve ask reserve"), "failed", reasons::kReservationDead);

        row("pulled in mid-install, profile found when it is back", install,
            after(kReserved,
                  {CardOffered{kReader, kEid}, lost(Written::Perhaps, CardIs::Gone),
                   CardOffered{kReader, kEid}, read(esim::Enable::Yes), NotificationsHandled{{1}, {}}}),
            reserved + QStringLiteral(" install release ask-card read notify release"), "done");
        row("pulled in mid-install, nothing on it: the same reservation again", install,
            after(kReserved, {CardOffered{kReader, kEid}, lost(Written::Perhaps, CardIs::Gone),
                              CardOffered{kReader, kEid}, readEmpty(), InstallSucceeded{kIccid, "r"},
                              EnableAnswered{{}}, read(esim::Enable::Yes), NotificationsHandled{{1}, {}}}),
            reserved + QStringLiteral(" install release ask-card read install enable read notify release"),
            "done");
        row("the result says yes, the list says no: held", install,
            after(kReserved, {CardOffered{kReader, kEid}, InstallSucceeded{kIccid, "r"}, EnableAnswered{{}},
                              readEmpty()}),
            reserved + QStringLiteral(" install enable read release"), "held", reasons::kNotOnCard);
        row("enable refused, and the list agrees: held, the profile is on the card", install,
            after(kReserved, {CardOffered{kReader, kEid}, InstallSucceeded{kIccid, "r"},
                              EnableAnswered{because()}, read(esim::Enable::No)}),
            reserved + QStringLiteral(" install enable read release"), "held", reasons::kNotEnabled);
        row("enable refused, but the list shows it enabled: believed", install,
            after(kReserved,
                  {CardOffered{kReader, kEid}, InstallSucceeded{kIccid, "r"}, EnableAnswered{because()},
                   read(esim::Enable::Yes), NotificationsHandled{{}, {1}}}),
            reserved + QStringLiteral(" install enable read notify release"), "done");
        row("a hanging reader before anything was written: three tries", install,
            after(kReserved, {CardOffered{kReader, kEid}, lost(Written::No, CardIs::Stuck),
                              CardOffered{kReader, kEid}, lost(Written::No, CardIs::Stuck),
                              CardOffered{kReader, kEid}, lost(Written::No, CardIs::Stuck)}),
            reserved + QStringLiteral(" install release ask-card install release ask-card install release"),
            "failed", "card.gone");
        row("a hanging reader after something was written: held until the card was read", install,
            after(kReserved, {CardOffered{kReader, kEid}, lost(Written::Perhaps, CardIs::Stuck),
                              lost(Written::No, CardIs::Stuck), lost(Written::No, CardIs::Stuck)}),
            reserved + QStringLiteral(" install read read release"), "held", "card.gone");
        row("... and goes on when that card comes back", install,
            after(kReserved,
                  {CardOffered{kReader, kEid}, lost(Written::Perhaps, CardIs::Stuck),
                   lost(Written::No, CardIs::Stuck), lost(Written::No, CardIs::Stuck),
                   CardOffered{kReader, kEid}, read(esim::Enable::Yes), NotificationsHandled{{1}, {}}}),
            reserved + QStringLiteral(" install read read release read notify release"), "done");
        row("killed in mid-install: the card is read first", install,
            after(kReserved,
                  {CardOffered{kReader, kEid}, Restarted{SecondPrint::Harmless}, CardOffered{kReader, kEid}}),
            reserved + QStringLiteral(" install ask-card read"), "verifying");
        row("killed while printing to a file: printed again", plan(ReserveMode::MatchingId, Deliver::Label),
            after(kReserved, {Restarted{SecondPrint::Harmless}, LabelPrinted{}}),
            QStringLiteral("reserve poll continue activate print print"), "done");
        row("killed while printing on paper: a person looks", plan(ReserveMode::MatchingId, Deliver::Label),
            after(kReserved, {Restarted{SecondPrint::Doubtful}}),
            QStringLiteral("reserve poll continue activate print"), "held", reasons::kPerhapsPrinted);
        const ReprintRequested again{ReprintCause::Smudged, {}, {}};
        row("a reprint of a label that is done goes through printer and scan once more", scanned,
            {Continued{}, LabelPrinted{}, LabelScanned{}, again, LabelPrinted{}, LabelScanned{}},
            QStringLiteral("print print"), "done");
        row("a reprint while its label waits to be scanned", scanned,
            {Continued{}, LabelPrinted{}, again, LabelPrinted{}}, QStringLiteral("print print"),
            "waiting-for-scan");
        row("a reprint of a label that was perhaps printed", scanned,
            {Continued{}, LabelPerhapsPrinted{because()}, again, LabelPrinted{}},
            QStringLiteral("print print"), "waiting-for-scan");
        row("a label that nobody saw come out is proven by its scan", scanned,
            {Continued{}, LabelUnproven{because()}, LabelScanned{}}, QStringLiteral("print"), "done");
        row("a label that nobody saw come out, and none is there", scanned,
            {Continued{}, LabelUnproven{because()}, again, LabelPrinted{}, LabelScanned{}},
            QStringLiteral("print print"), "done");
        row("a reprint that did not come out is tried again", scanned,
            {Continued{}, LabelPrinted{}, again, LabelNotPrinted{because()}, RetryRequested{},
             LabelPrinted{}},
            QStringLiteral("print print print"), "waiting-for-scan");
        row("killed while reprinting on paper: a person looks", scanned,
            {Continued{}, LabelPrinted{}, again, Restarted{SecondPrint::Doubtful}},
            QStringLiteral("print print"), "held", reasons::kPerhapsPrinted);
        row("a label that the plan does not want, asked for by a person", install,
            after(kReserved,
                  {CardOffered{kReader, kEid}, InstallSucceeded{kIccid, "r"}, EnableAnswered{{}},
                   read(esim::Enable::Yes), NotificationsHandled{{1}, {}}, PrintRequested{}, LabelPrinted{}}),
            reserved + QStringLiteral(" install enable read notify release print"), "done");
        row("a voided code holds its unit", scanned,
            {Continued{}, LabelPrinted{}, CodeVoided{QStringLiteral("lost"), QStringLiteral("anna")}},
            QStringLiteral("print"), "held", reasons::kVoided);
        row("a voided unit does not wait for its card any more", plan(ReserveMode::Given, Deliver::Install),
            {Continued{}, CodeVoided{QStringLiteral("lost"), QStringLiteral("anna")}},
            QStringLiteral("ask-card"), "held", reasons::kVoided);
        row("the address reads back as another: held", plan(ReserveMode::Eid, Deliver::Address),
            after(kReserved, {CardOffered{kReader, kEid}, AddressAnswered{{}},
                              readAddress(QStringLiteral("evil.example.com"))}),
            reserved + QStringLiteral(" address read release"), "held", reasons::kOtherAddress);
        row("a used-up profile is replaced only when a person retries", install,
            after(kReserved,
                  {CardOffered{kReader, kEid}, InstallRefused{Consequence::NewReservation, because(), {}},
                   RetryRequested{}, ReserveStarted{"j", {}}}),
            reserved + QStringLiteral(" install release ask reserve"), "reserving");
    }

    void way()
    {
        QFETCH(Plan, plan);
        QFETCH(Events, events);
        State state = planned(plan);
        QStringList commands;
        for (const Event &event : events) {
            const auto next = step(state, event);
            QVERIFY2(next,
                     qPrintable(QStringLiteral("%1 rejected in %2")
                                    .arg(QLatin1String(workflow::nameOf(event)), esim::nameOf(state.phase))));
            state = next->state;
            for (const Command &command : next->commands)
                commands.append(QString::fromLatin1(nameOf(command)));
        }
        QTEST(commands.join(QLatin1Char(' ')), "commands");
        QTEST(esim::nameOf(state.phase), "phase");
        QTEST(state.reason.code, "reason");
    }

    void aLateAnswerAboutADeadReservationAnswersNoNewRequest()
    {
        const ReservationSeen died{
            {QStringLiteral("HP0"), ReservationStatus::Failed, {}, {}, {}, {}, QStringLiteral("none left")}};
        State state = planned(plan(esim::ReserveMode::Eid, esim::Deliver::Install));
        for (const Event &event :
             {Event(ReserveStarted{"i", {}}), Event(died), Event(ReserveStarted{"j", {}})})
            state = step(state, event)->state;
        QVERIFY(!step(state, died));
        QCOMPARE(state.reserve.openIntent, QByteArray("j"));
        QCOMPARE(step(state, ReservationSeen{available()})->state.phase, Phase::Reserved);
    }

    void aLaterProfileIsLookedForByItsOwnNumber()
    {
        const esim::Iccid second = *esim::Iccid::fromText(u"89000123456789012358");
        Reservation other = available();
        other.id = QStringLiteral("HP2");
        other.iccid = second;
        State state = planned(plan(esim::ReserveMode::Eid, esim::Deliver::Install));
        const Events events =
            after(kReserved, {CardOffered{kReader, kEid}, lost(Written::Perhaps, CardIs::There), readEmpty(),
                              InstallRefused{Consequence::NewReservation, because(), {}}, RetryRequested{},
                              ReserveStarted{"j", {}}, ReservationSeen{other}, Continued{}, SimActivated{},
                              CardOffered{kReader, kEid},
                              CardWorkLost{Written::Perhaps, CardIs::There, second, because()},
                              CardRead{kEid, {{second, esim::Enable::Yes}}, {}, {}}});
        for (const Event &event : events)
            state = step(state, event)->state;
        QCOMPARE(state.card.truth, CardTruth::Confirmed);
        QCOMPARE(state.iccid(), second);
    }

    void theSecondLabelIsCounted()
    {
        State state = planned(plan(esim::ReserveMode::Given, esim::Deliver::Label));
        for (const Event &event :
             {Event(Continued{}), Event(LabelPerhapsPrinted{because()}), Event(RetryRequested{})})
            state = step(state, event)->state;
        QCOMPARE(state.phase, Phase::Printing);
        QCOMPARE(state.label.prints, 2);
    }

    void refused_data()
    {
        using esim::Deliver;
        using esim::ReserveMode;
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<Events>("events");
        QTest::addColumn<LabelRefusal>("print");
        QTest::addColumn<LabelRefusal>("reprint");
        QTest::addColumn<LabelRefusal>("voiding");
        using enum LabelRefusal;
        const Plan label = plan(ReserveMode::Given, Deliver::Label);
        const Plan install = plan(ReserveMode::Eid, Deliver::Install);
        const CodeVoided voided{QStringLiteral("lost"), QStringLiteral("anna")};
        QTest::newRow("no code yet") << install << Events{} << NoCode << NoCode << NoCode;
        QTest::newRow("imported") << label << Events{} << None << NeverPrinted << None;
        QTest::newRow("reserved, waits for its card")
            << install << after(kReserved, {}) << NotDue << NeverPrinted << None;
        QTest::newRow("at its card") << install << after(kReserved, {CardOffered{kReader, kEid}}) << NotDue
                                     << NeverPrinted << OnCard;
        QTest::newRow("perhaps on its card")
            << install << after(kReserved, {CardOffered{kReader, kEid}, lost(Written::Perhaps, CardIs::Gone)})
            << NotDue << NeverPrinted << OnCard;
        QTest::newRow("printing") << label << Events{Continued{}} << Printing << Printing << Printing;
        QTest::newRow("not printed") << label << Events{Continued{}, LabelNotPrinted{because()}} << None
                                     << NeverPrinted << None;
        QTest::newRow("perhaps printed")
            << label << Events{Continued{}, LabelPerhapsPrinted{because()}} << PrintedOnce << None << None;
        QTest::newRow("printed") << label << Events{Continued{}, LabelPrinted{}} << PrintedOnce << None
                                 << None;
        QTest::newRow("voided") << label << Events{Continued{}, LabelPrinted{}, voided} << Voided << Voided
                                << Voided;
    }
    void refused()
    {
        QFETCH(Plan, plan);
        QFETCH(Events, events);
        QFETCH(LabelRefusal, print);
        QFETCH(LabelRefusal, reprint);
        QFETCH(LabelRefusal, voiding);
        State state = planned(plan);
        for (const Event &event : events)
            state = step(state, event)->state;
        QVERIFY(refusalToPrint(state) == print);
        QVERIFY(refusalToReprint(state) == reprint);
        QVERIFY(refusalToVoid(state) == voiding);
        QCOMPARE(step(state, PrintRequested{}).has_value(), print == LabelRefusal::None);
        QCOMPARE(step(state, ReprintRequested{}).has_value(), reprint == LabelRefusal::None);
        QCOMPARE(step(state, CodeVoided{}).has_value(), voiding == LabelRefusal::None);
    }

    void reasonsHaveWords()
    {
        const Reason reason{
            QString::fromLatin1(reasons::kWrongCard), {}, {QStringLiteral("A"), QStringLiteral("B")}};
        QVERIFY(sentence(reason).contains(QStringLiteral("A")));
        QVERIFY(sentence(reason).contains(QStringLiteral("B")));
        QVERIFY(!sentence(reason).contains(QLatin1Char('%')));
    }
};

QTEST_GUILESS_MAIN(TestWays)
#include "tst_workflow_ways.moc"
