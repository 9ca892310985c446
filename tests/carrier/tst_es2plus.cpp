#include "tests/carrier/es2plus_bench.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace bench;
using carrier::Certainty;
using carrier::ReservationStatus;
using training::Es2Function;
using training::Es2State;
using Advice = carrier::CarrierFailure::Advice;
using Fault = training::Es2Fault::Kind;
using Issue = training::Es2PlusServer::Issue;

namespace {

QJsonObject json(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }

QString callId(const QByteArray &body)
{
    return json(body)
        .value(QLatin1String("header"))
        .toObject()
        .value(QLatin1String("functionCallIdentifier"))
        .toString();
}

QByteArray matchingIdOf(const carrier::Reservation &reservation)
{
    return reservation.code->matchingId().secret().reveal().toByteArray();
}

} // namespace

/// The product's ES2+ carrier against the training SM-DP+; the truth is the server's ledger.
class TestEs2Plus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reservesUnderItsOwnMatchingId();
    void reservesForAnEidWithAnEmptyMatchingId();
    void sendsTheEnvelopeOfTheStandard();
    void oneIntentIsOneOrderHoweverOftenItIsAsked();
    void differentIntentsGetDifferentProfiles();
    void aLostAnswerIsUnknownAndEndsInOneOrder_data();
    void aLostAnswerIsUnknownAndEndsInOneOrder();
    void goesOnAfterAKillBetweenAllotmentAndAnswer();
    void certainRefusalsGiveTheIccidBack_data();
    void certainRefusalsGiveTheIccidBack();
    void leavesAnIccidAloneThatSomebodyElseHasOrdered();
    void aRefusedConfirmationEndsTheReservation();
    void doesNotGuessWhoseOrderIsInUse();
    void holdsWhatContradictsTheOrder_data();
    void holdsWhatContradictsTheOrder();
    void waitsOutABusyServer();
    void aUsedUpInventoryIsASettingUntilIccidsAreAdded();
    void limitsTheRequestsAtOnce();
    void listsWhatWasAllotted();
    void activatesWithoutARequest();
    void cancelsForAPerson();
    void releasesWhatIsConfirmed();
    void worksWithAServerThatRemembersCalls();
    void letsNoOtherClientIn_data();
    void letsNoOtherClientIn();
    void trustsNoOtherServer();
    void checksWithoutCost();
    void refusesSettingsByName_data();
    void refusesSettingsByName();
    void keepsMatchingIdsOutOfTheFile();
    void neverCallsBackOnceDestroyed();
};

void TestEs2Plus::reservesUnderItsOwnMatchingId()
{
    Es2Bench bench;
    const auto made = bench.reserve("intent-1");
    QVERIFY2(made, made ? "" : qPrintable(made.error().error.sentence()));
    QCOMPARE(made->status, ReservationStatus::Available);
    QCOMPARE(made->id, es2Iccid(0).text());
    QVERIFY(made->iccid == es2Iccid(0));
    QVERIFY(!made->eid);
    QVERIFY(made->code);
    QCOMPARE(made->code->address().text(), bench.smdp.address());
    static const QRegularExpression alphabet(QStringLiteral("^[0-9A-Z-]{26,}$"));
    QVERIFY(alphabet.match(QString::fromLatin1(matchingIdOf(*made))).hasMatch());
    QCOMPARE(bench.truth(0).state, Es2State::Released);
    QVERIFY(bench.truth(0).matchingId == made->code->matchingId());
    QCOMPARE(bench.server->ordersOpen(), 1);
    QCOMPARE(bench.smdp.order(es2Iccid(0))->state, training::OrderState::Released);
}

void TestEs2Plus::reservesForAnEidWithAnEmptyMatchingId()
{
    Es2Bench bench;
    const auto made = bench.reserve("intent-1", kEidA);
    QVERIFY2(made, made ? "" : qPrintable(made.error().error.sentence()));
    QCOMPARE(made->status, ReservationStatus::Available);
    QCOMPARE(made->eid->text(), QString::fromLatin1(kEidA));
    QVERIFY(made->code && made->code->matchingId().isEmpty());
    QCOMPARE(bench.truth(0).eid, QString::fromLatin1(kEidA));
    QVERIFY(bench.truth(0).matchingId.isEmpty());
    QVERIFY(bench.smdp.order(es2Iccid(0))->order.eid == made->eid);
}

void TestEs2Plus::sendsTheEnvelopeOfTheStandard()
{
    Es2Bench bench;
    QVERIFY(bench.reserve("intent-1", kEidA));
    const auto bodies = bench.server->bodies();
    QCOMPARE(bodies.size(), size_t(2));
    const QJsonObject order = json(bodies[0]);
    QCOMPARE(order.keys(), (QStringList{QStringLiteral("eid"), QStringLiteral("header"),
                                        QStringLiteral("iccid"), QStringLiteral("profileType")}));
    QCOMPARE(order.value(QLatin1String("header"))
                 .toObject()
                 .value(QLatin1String("functionRequesterIdentifier"))
                 .toString(),
             QStringLiteral("2.999.7"));
    const QJsonObject confirm = json(bodies[1]);
    QCOMPARE(confirm.value(QLatin1String("matchingId")).toString(QStringLiteral("absent")), QString());
    QCOMPARE(confirm.value(QLatin1String("releaseFlag")).toBool(), true);
    QVERIFY(!callId(bodies[0]).isEmpty());
    QVERIFY(callId(bodies[0]) != callId(bodies[1]));
    QCOMPARE(bench.server->tlsHandshakes(), 1);

    // Before version 2.2, 19 digits are filled up.
    bench.options.protocolVersion = QStringLiteral("2.1.0");
    bench.restart();
    QVERIFY(bench.reserve("intent-2"));
    QCOMPARE(json(bench.server->bodies()[2]).value(QLatin1String("iccid")).toString(),
             es2Iccid(1).text() + QLatin1Char('F'));
}

void TestEs2Plus::oneIntentIsOneOrderHoweverOftenItIsAsked()
{
    Es2Bench bench;
    const auto first = bench.reserve("intent-1");
    QVERIFY(first);
    for (int i = 0; i < 3; ++i) {
        bench.restart();
        const auto again = bench.reserve("intent-1");
        QVERIFY(again);
        QCOMPARE(again->id, first->id);
        QVERIFY(again->code == first->code);
    }
    QCOMPARE(bench.server->ordersOpen(), 1);
    QCOMPARE(bench.server->calls(Es2Function::DownloadOrder), 1);
    // The same intent for another purpose is a mistake, not an order.
    const auto other = bench.reserve("intent-1", kEidA);
    QVERIFY(!other);
    QCOMPARE(other.error().advice, Advice::GiveUp);
    QCOMPARE(other.error().certainty, Certainty::NotDone);
    QCOMPARE(bench.server->ordersOpen(), 1);
}

void TestEs2Plus::differentIntentsGetDifferentProfiles()
{
    Es2Bench bench;
    QSet<QString> iccids;
    QSet<QByteArray> codes;
    for (int i = 0; i < 20; ++i) {
        const auto made = bench.reserve("intent-" + QByteArray::number(i));
        QVERIFY(made);
        iccids.insert(made->id);
        codes.insert(matchingIdOf(*made));
    }
    QCOMPARE(iccids.size(), 20);
    QCOMPARE(codes.size(), 20);
    QCOMPARE(bench.server->ordersOpen(), 20);
}

void TestEs2Plus::aLostAnswerIsUnknownAndEndsInOneOrder_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("eid");
    const std::pair<Fault, const char *> kinds[] = {{Fault::DropBefore, "dropped before"},
                                                    {Fault::DropAfter, "dropped after"},
                                                    {Fault::CutShort, "cut short"},
                                                    {Fault::ErrorAfter, "500 after"},
                                                    {Fault::Http, "500 before"},
                                                    {Fault::NotJson, "a web page"},
                                                    {Fault::Expired, "expired"}};
    for (const auto &[kind, name] : kinds) {
        for (const int at : {0, 1}) {
            for (const bool eid : {false, true})
                QTest::addRow("%s: %s, %s", nameOf(Es2Function(at)), name, eid ? "EID" : "matching ID")
                    << at << kind << eid;
        }
    }
}

void TestEs2Plus::aLostAnswerIsUnknownAndEndsInOneOrder()
{
    QFETCH(int, at);
    QFETCH(Fault, fault);
    QFETCH(bool, eid);
    Es2Bench bench;
    bench.inject(Es2Function(at), fault);
    const auto lost = bench.reserve("intent-1", eid ? kEidA : nullptr);
    QVERIFY(!lost);
    QCOMPARE(lost.error().certainty, Certainty::Unknown);
    QCOMPARE(lost.error().advice, Advice::RetryLater);
    QVERIFY(!lost.error().error.text.isEmpty() && !lost.error().error.remedy.isEmpty());
    // Each function left this machine once.
    QCOMPARE(bench.server->calls(Es2Function::DownloadOrder), 1);
    QCOMPARE(bench.server->calls(Es2Function::ConfirmOrder), at);

    // What the station does then: it looks for the reservation, adopts it, and asks until it is conclusive.
    bench.restart();
    carrier::ListFilter filter;
    if (eid)
        filter.eid = *esim::Eid::fromText(QString::fromLatin1(kEidA));
    const auto listed = bench.list(filter);
    QVERIFY(listed);
    QCOMPARE(listed->size(), size_t(1));
    QCOMPARE(listed->front().status, ReservationStatus::Pending);
    const auto settled = bench.fetch(listed->front().id);
    QVERIFY2(settled, settled ? "" : qPrintable(settled.error().error.sentence()));
    QCOMPARE(settled->status, ReservationStatus::Available);
    QVERIFY(settled->code);
    QCOMPARE(bench.server->ordersOpen(), 1);
    QCOMPARE(bench.truth(0).ordered, 1);
    QCOMPARE(bench.truth(0).confirmed, 1);
    QCOMPARE(bench.truth(0).state, Es2State::Released);
    QVERIFY(bench.truth(0).matchingId == settled->code->matchingId());
    // A repetition carries the identifier of the call that it repeats.
    QSet<QString> orders;
    for (const QByteArray &body : bench.server->bodies()) {
        if (!json(body).contains(QLatin1String("releaseFlag")))
            orders.insert(callId(body));
    }
    QCOMPARE(orders.size(), 1);
}

void TestEs2Plus::goesOnAfterAKillBetweenAllotmentAndAnswer()
{
    Es2Bench bench;
    training::Es2Fault unanswered;
    unanswered.at = Es2Function::ConfirmOrder;
    unanswered.kind = Fault::Slow;
    unanswered.delay = base::Millis(600'000); // the server's end cuts it short
    bench.server->inject(unanswered);
    int calls = 0;
    bench.client->reserve({esim::ReserveMode::MatchingId, std::nullopt, "intent-1"},
                          [&](const auto &) { ++calls; });
    QTRY_COMPARE(bench.server->ordersOpen(), 1);
    bench.restart(); // as a kill: the call is open, and its answer goes nowhere
    const auto again = bench.reserve("intent-1");
    QVERIFY2(again, again ? "" : qPrintable(again.error().error.sentence()));
    QCOMPARE(again->status, ReservationStatus::Available);
    QCOMPARE(bench.server->ordersOpen(), 1);
    QCOMPARE(bench.truth(0).ordered, 1);
    QCOMPARE(calls, 0);
}

void TestEs2Plus::certainRefusalsGiveTheIccidBack_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<Advice>("advice");
    QTest::newRow("busy") << QByteArray("1.2") << QByteArray("4.4") << Advice::RetryLater;
    QTest::newRow("requester unknown") << QByteArray("1.1") << QByteArray("1.1") << Advice::FixSettings;
    QTest::newRow("none left") << QByteArray("8.2.5") << QByteArray("3.7") << Advice::FixSettings;
    QTest::newRow("type unknown") << QByteArray("8.2.5") << QByteArray("3.9") << Advice::FixSettings;
    QTest::newRow("malformed") << QByteArray("1.6") << QByteArray("2.1") << Advice::GiveUp;
}

void TestEs2Plus::certainRefusalsGiveTheIccidBack()
{
    QFETCH(QByteArray, subject);
    QFETCH(QByteArray, reason);
    QFETCH(Advice, advice);
    Es2Bench bench(1);
    bench.refuse(Es2Function::DownloadOrder, subject.constData(), reason.constData());
    const auto refused = bench.reserve("intent-1");
    QVERIFY(!refused);
    QCOMPARE(refused.error().certainty, Certainty::NotDone);
    QCOMPARE(refused.error().advice, advice);
    QVERIFY(refused.error().error.text.contains(QString::fromLatin1(subject + '/' + reason)));
    QVERIFY(bench.list()->empty());
    bench.restart();
    // The one ICCID there is goes to the next intent, and then no longer to the first.
    const auto next = bench.reserve("intent-2");
    QVERIFY2(next, next ? "" : qPrintable(next.error().error.sentence()));
    QCOMPARE(next->id, es2Iccid(0).text());
    const auto late = bench.reserve("intent-1");
    QVERIFY(!late);
    QCOMPARE(late.error().advice, Advice::GiveUp);
    QCOMPARE(bench.server->ordersOpen(), 1);
}

void TestEs2Plus::leavesAnIccidAloneThatSomebodyElseHasOrdered()
{
    Es2Bench bench;
    // Another station with the same inventory, whose data folder knows nothing of this one's.
    QTemporaryDir elsewhere;
    const QString ours = bench.options.allotmentFile;
    bench.options.allotmentFile = elsewhere.filePath(QStringLiteral("allotments"));
    bench.restart();
    QVERIFY(bench.reserve("theirs"));
    bench.options.allotmentFile = ours;
    bench.restart();
    const auto refused = bench.reserve("intent-1");
    QVERIFY(!refused);
    QCOMPARE(refused.error().certainty, Certainty::NotDone);
    QCOMPARE(refused.error().advice, Advice::RetryLater);
    QVERIFY(refused.error().error.where.contains(es2Iccid(0).text()));
    const auto next = bench.reserve("intent-2");
    QVERIFY(next);
    QCOMPARE(next->id, es2Iccid(1).text());
    QCOMPARE(bench.truth(0).ordered, 1);
    QCOMPARE(bench.server->ordersOpen(), 2);
}

void TestEs2Plus::aRefusedConfirmationEndsTheReservation()
{
    Es2Bench bench;
    bench.refuse(Es2Function::ConfirmOrder, "8.2.6", "3.10");
    const auto made = bench.reserve("intent-1");
    QVERIFY(made);
    QCOMPARE(made->status, ReservationStatus::Failed);
    QVERIFY(made->failure.contains(QStringLiteral("8.2.6/3.10")));
    bench.restart();
    QCOMPARE(bench.fetch(made->id)->status, ReservationStatus::Failed);
    QCOMPARE(bench.reserve("intent-2")->id, es2Iccid(1).text());
}

void TestEs2Plus::doesNotGuessWhoseOrderIsInUse()
{
    Es2Bench bench;
    bench.inject(Es2Function::ConfirmOrder, Fault::DropAfter);
    QVERIFY(!bench.reserve("intent-1"));
    bench.refuse(Es2Function::ConfirmOrder, "8.2.6", "3.3", 100);
    const auto asked = bench.fetch(es2Iccid(0).text());
    QVERIFY(!asked);
    QCOMPARE(asked.error().certainty, Certainty::Unknown);
    QCOMPARE(asked.error().advice, Advice::GiveUp);
    QVERIFY(asked.error().error.remedy.contains(es2Iccid(0).text()));
    bench.server->clearFaults();
    QCOMPARE(bench.fetch(es2Iccid(0).text())->status, ReservationStatus::Available);
}

void TestEs2Plus::holdsWhatContradictsTheOrder_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("another ICCID") << int(Es2Function::DownloadOrder) << Fault::OtherIccid;
    QTest::newRow("another matching ID") << int(Es2Function::ConfirmOrder) << Fault::OtherMatchingId;
}

void TestEs2Plus::holdsWhatContradictsTheOrder()
{
    QFETCH(int, at);
    QFETCH(Fault, fault);
    Es2Bench bench;
    bench.inject(Es2Function(at), fault);
    const auto made = bench.reserve("intent-1");
    QVERIFY(!made);
    QCOMPARE(made.error().certainty, Certainty::Unknown);
    QCOMPARE(made.error().advice, Advice::GiveUp);
    QCOMPARE(bench.list()->front().status, ReservationStatus::Pending);
}

void TestEs2Plus::waitsOutABusyServer()
{
    Es2Bench bench;
    bench.inject(Es2Function::DownloadOrder, Fault::DropAfter);
    QVERIFY(!bench.reserve("intent-1"));
    training::Es2Fault busy;
    busy.at = Es2Function::DownloadOrder;
    busy.kind = Fault::Http;
    busy.status = 429;
    busy.retryAfter = "7";
    bench.server->inject(busy);
    bench.refuse(Es2Function::ConfirmOrder, "1.2", "4.4", 2);
    bench.time.waits.clear();
    const auto settled = bench.fetch(es2Iccid(0).text());
    QVERIFY2(settled, settled ? "" : qPrintable(settled.error().error.sentence()));
    QCOMPARE(settled->status, ReservationStatus::Available);
    QCOMPARE(bench.time.waits.size(), size_t(3));
    QCOMPARE(bench.time.waits.front(), Millis(7'000));
    QCOMPARE(bench.server->ordersOpen(), 1);
    // For ever busy: the tries end, and the order stays pending.
    bench.inject(Es2Function::DownloadOrder, Fault::DropAfter);
    QVERIFY(!bench.reserve("intent-2"));
    bench.refuse(Es2Function::ConfirmOrder, "1.2", "4.4", 1000);
    const auto tired = bench.fetch(es2Iccid(1).text());
    QVERIFY(!tired);
    QCOMPARE(tired.error().advice, Advice::RetryLater);
    QCOMPARE(tired.error().certainty, Certainty::Unknown);
}

void TestEs2Plus::aUsedUpInventoryIsASettingUntilIccidsAreAdded()
{
    Es2Bench bench;
    bench.writeInventory(0, 2);
    bench.restart();
    QVERIFY(bench.reserve("intent-1"));
    QVERIFY(bench.reserve("intent-2"));
    const auto none = bench.reserve("intent-3");
    QVERIFY(!none);
    QCOMPARE(none.error().certainty, Certainty::NotDone);
    QCOMPARE(none.error().advice, Advice::FixSettings);
    QCOMPARE(none.error().error.code.text(), QStringLiteral("carrier.inventory-used-up"));
    QVERIFY(bench.check()->contains(QStringLiteral("No ICCID is left")));
    // Without a restart: the file is read again.
    bench.writeInventory(0, 3);
    const auto more = bench.reserve("intent-3");
    QVERIFY(more);
    QCOMPARE(more->id, es2Iccid(2).text());
    QCOMPARE(bench.server->ordersOpen(), 3);
}

void TestEs2Plus::limitsTheRequestsAtOnce()
{
    Es2Bench bench;
    bench.options.maxInFlight = 3;
    bench.restart();
    int done = 0;
    for (int i = 0; i < 20; ++i) {
        bench.client->reserve(
            {esim::ReserveMode::MatchingId, std::nullopt, "intent-" + QByteArray::number(i)},
            [&](const auto &made) { done += made ? 1 : 0; });
    }
    QTRY_COMPARE(done, 20);
    QVERIFY(bench.server->mostConcurrent() <= 3);
    QCOMPARE(bench.server->ordersOpen(), 20);
}

void TestEs2Plus::listsWhatWasAllotted()
{
    Es2Bench bench;
    QVERIFY(bench.reserve("a", kEidA));
    bench.inject(Es2Function::ConfirmOrder, Fault::DropBefore);
    QVERIFY(!bench.reserve("b", kEidB));
    QVERIFY(bench.reserve("c"));
    bench.refuse(Es2Function::ConfirmOrder, "8.2.6", "3.8");
    QCOMPARE(bench.reserve("d")->status, ReservationStatus::Failed);
    QCOMPARE(bench.list()->size(), size_t(4));
    carrier::ListFilter ofB;
    ofB.eid = *esim::Eid::fromText(QString::fromLatin1(kEidB));
    QCOMPARE(bench.list(ofB)->size(), size_t(1));
    QCOMPARE(bench.list(ofB)->front().id, es2Iccid(1).text());
    const std::pair<ReservationStatus, size_t> counts[] = {{ReservationStatus::Pending, 1},
                                                           {ReservationStatus::Available, 2},
                                                           {ReservationStatus::Failed, 1},
                                                           {ReservationStatus::Consumed, 0}};
    for (const auto &[status, count] : counts) {
        carrier::ListFilter filter;
        filter.status = status;
        QCOMPARE(bench.list(filter)->size(), count);
    }
    QCOMPARE(bench.list()->front().createdAt, bench.time.now);
    const auto unknown = bench.fetch(es2Iccid(15).text());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().error.code.text(), QStringLiteral("carrier.not-found"));
}

void TestEs2Plus::activatesWithoutARequest()
{
    Es2Bench bench;
    const auto made = bench.reserve("intent-1");
    QVERIFY(made);
    const size_t before = bench.server->bodies().size();
    QCOMPARE(*bench.activate(made->simId), QStringLiteral("released"));
    QCOMPARE(bench.server->bodies().size(), before);
    bench.inject(Es2Function::ConfirmOrder, Fault::DropBefore);
    QVERIFY(!bench.reserve("intent-2"));
    QCOMPARE(bench.activate(es2Iccid(1).text()).error().advice, Advice::RetryLater);
    QCOMPARE(bench.activate(es2Iccid(9).text()).error().advice, Advice::GiveUp);
}

void TestEs2Plus::cancelsForAPerson()
{
    Es2Bench bench;
    const auto byCode = bench.reserve("intent-1");
    const auto byEid = bench.reserve("intent-2", kEidA);
    QVERIFY(byCode && byEid);
    QVERIFY(bench.cancel(byCode->id));
    QCOMPARE(bench.truth(0).state, Es2State::Available);
    QVERIFY(!bench.smdp.order(es2Iccid(0)));
    QVERIFY(bench.cancel(byEid->id, carrier::es2plus::FinalStatus::Unavailable));
    QCOMPARE(bench.truth(1).state, Es2State::Unavailable);
    bench.restart();
    QCOMPARE(bench.fetch(byCode->id)->status, ReservationStatus::Failed);
    QVERIFY(!bench.fetch(byCode->id)->failure.isEmpty());
    QCOMPARE(bench.reserve("intent-3")->id, es2Iccid(2).text()); // an identifier means one reservation
    // What the eUICC has fetched cannot be taken back; the order stays as it is.
    training::Order loaded{.iccid = es2Iccid(2), .matchingId = {}, .eid = {}, .confirmationCode = {}};
    loaded.state = training::OrderState::Downloaded;
    bench.smdp.addOrder(loaded);
    QVERIFY(!bench.cancel(es2Iccid(2).text()));
    QCOMPARE(bench.fetch(es2Iccid(2).text())->status, ReservationStatus::Available);
    QVERIFY(!bench.cancel(es2Iccid(7).text()));
    QCOMPARE(bench.truth(7).cancelled, 0);
}

void TestEs2Plus::releasesWhatIsConfirmed()
{
    Es2Bench bench;
    const auto made = bench.reserve("intent-1");
    QVERIFY(made);
    const auto refused = bench.release(made->id); // it is released already
    QVERIFY(!refused);
    QVERIFY(refused.error().error.text.contains(QStringLiteral("8.2.1/3.5")));
    QVERIFY(bench.cancel(made->id));

    // An order that somebody confirmed without releasing it.
    const auto second = bench.reserve("intent-2");
    QVERIFY(second && bench.cancel(second->id));
    base::http::Client person(QSslCertificate::fromData(bench.pki->ciPem()), bench.options.identity);
    const auto send = [&](const char *function, QJsonObject body) {
        body.insert(QStringLiteral("header"),
                    QJsonObject{{QStringLiteral("functionRequesterIdentifier"), QStringLiteral("2.999.7")},
                                {QStringLiteral("functionCallIdentifier"), QStringLiteral("by-hand")}});
        body.insert(QStringLiteral("iccid"), second->id);
        base::http::Request request;
        request.method = base::http::Request::Method::Post;
        request.url = bench.server->baseUrl();
        request.url.setPath(QStringLiteral("/gsma/rsp2/es2plus/") + QLatin1String(function));
        request.headers = {{"Content-Type", "application/json"}, {"X-Admin-Protocol", "gsma/rsp/v2.2.0"}};
        request.body = QJsonDocument(body).toJson();
        std::optional<base::http::Outcome> outcome;
        person.send(request, [&](base::http::Outcome got) { outcome = std::move(got); });
        return QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000) && outcome->has_value();
    };
    QVERIFY(send("downloadOrder", {}));
    QVERIFY(send("confirmOrder", {{QStringLiteral("releaseFlag"), false}}));
    QCOMPARE(bench.truth(1).state, Es2State::Confirmed);
    QCOMPARE(bench.smdp.order(es2Iccid(1))->state, training::OrderState::Unreleased);
    QVERIFY(bench.release(second->id));
    QCOMPARE(bench.truth(1).state, Es2State::Released);
    QCOMPARE(bench.smdp.order(es2Iccid(1))->state, training::OrderState::Released);
}

void TestEs2Plus::worksWithAServerThatRemembersCalls()
{
    Es2Bench::Server::Options remembers;
    remembers.repeats = Es2Bench::Server::Options::Repeats::Remembered;
    Es2Bench bench(5, remembers);
    bench.inject(Es2Function::DownloadOrder, Fault::DropAfter);
    QVERIFY(!bench.reserve("intent-1"));
    QCOMPARE(bench.fetch(es2Iccid(0).text())->status, ReservationStatus::Available);
    QCOMPARE(bench.truth(0).ordered, 1);
    // Had the identifiers not been different for each call, the second unit would get the first one's answer.
    const auto second = bench.reserve("intent-2");
    QVERIFY(second);
    QCOMPARE(second->id, es2Iccid(1).text());
    QCOMPARE(bench.server->ordersOpen(), 2);
}

void TestEs2Plus::letsNoOtherClientIn_data()
{
    QTest::addColumn<int>("issue");
    QTest::addColumn<bool>("good");
    QTest::newRow("good: the control") << int(Issue::Good) << true;
    QTest::newRow("of another CA") << int(Issue::OtherCa) << false;
    QTest::newRow("expired") << int(Issue::Expired) << false;
    QTest::newRow("none") << -1 << false;
}

void TestEs2Plus::letsNoOtherClientIn()
{
    QFETCH(int, issue);
    QFETCH(bool, good);
    Es2Bench bench;
    if (issue >= 0) {
        bench.identify(Issue(issue));
        bench.time.now = base::SystemClock().now();
        bench.restart();
    } else {
        bench.options.identity.reset();
        QVERIFY(!bench.tryRestart()); // the client refuses by itself; the server does so too:
        base::http::Client bare(QSslCertificate::fromData(bench.pki->ciPem()));
        base::http::Request request;
        request.method = base::http::Request::Method::Post;
        request.url =
            bench.server->baseUrl().resolved(QUrl(QStringLiteral("/gsma/rsp2/es2plus/downloadOrder")));
        request.headers = {{"Content-Type", "application/json"}, {"X-Admin-Protocol", "gsma/rsp/v2.2.0"}};
        request.body = "{}";
        std::optional<base::http::Outcome> outcome;
        bare.send(request, [&](base::http::Outcome got) { outcome = std::move(got); });
        QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 20'000);
        QVERIFY(!*outcome);
        QVERIFY(bench.server->bodies().empty());
        return;
    }
    const auto checked = bench.check();
    const auto made = bench.reserve("intent-1");
    QCOMPARE(checked.has_value(), good);
    QCOMPARE(made.has_value(), good);
    QCOMPARE(bench.server->bodies().empty(), !good);
    if (!good) {
        QCOMPARE(checked.error().advice, Advice::FixSettings);
        QVERIFY2(checked.error().error.sentence().contains(QStringLiteral("certificate")),
                 qPrintable(checked.error().error.sentence()));
        QCOMPARE(made.error().certainty, Certainty::NotDone);
        QCOMPARE(made.error().advice, Advice::FixSettings);
        QCOMPARE(bench.server->ordersOpen(), 0);
    }
}

void TestEs2Plus::trustsNoOtherServer()
{
    Es2Bench bench;
    bench.client.reset();
    const training::Pki stranger;
    auto made = carrier::es2plus::Es2PlusCarrier::make(
        bench.options, QSslCertificate::fromData(stranger.ciPem()), bench.time.timing());
    QVERIFY(made);
    bench.client = std::move(*made);
    const auto reserved = bench.reserve("intent-1");
    QVERIFY(!reserved);
    QCOMPARE(reserved.error().certainty, Certainty::NotDone);
    QCOMPARE(reserved.error().advice, Advice::FixSettings);
    QCOMPARE(bench.check().error().advice, Advice::FixSettings);
    QVERIFY(bench.server->bodies().empty());
    // Nothing was sent, so the ICCID is free again.
    bench.restart();
    QCOMPARE(bench.reserve("intent-2")->id, es2Iccid(0).text());
}

void TestEs2Plus::checksWithoutCost()
{
    Es2Bench bench;
    QVERIFY(bench.reserve("intent-1"));
    const size_t before = bench.server->bodies().size();
    const auto checked = bench.check();
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().error.sentence()));
    QVERIFY(checked->contains(QStringLiteral("localhost")));
    QVERIFY(checked->contains(QStringLiteral("19")));
    QCOMPARE(bench.server->bodies().size(), before);
    QCOMPARE(bench.server->ordersOpen(), 1);
    // A damaged inventory is found before it is needed.
    QFile file(bench.options.inventoryFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("iccid\n8.98831E+18\n");
    file.close();
    const auto damaged = bench.check();
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().advice, Advice::FixSettings);
    QVERIFY(damaged.error().error.where.contains(QStringLiteral("line 2")));
}

void TestEs2Plus::refusesSettingsByName_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"base_url", "account", "certificate", "smdp_address", "protocol_version",
                            "profile_type", "inventory"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestEs2Plus::refusesSettingsByName()
{
    QFETCH(QString, key);
    Es2Bench bench(1);
    auto &options = bench.options;
    if (key == QLatin1String("base_url"))
        options.baseUrl = QUrl(QStringLiteral("http://smdp.example.com"));
    else if (key == QLatin1String("account"))
        options.requester = QStringLiteral("two words");
    else if (key == QLatin1String("certificate"))
        options.identity.reset();
    else if (key == QLatin1String("smdp_address"))
        options.smdpAddress = QStringLiteral("https://smdp.example.com/");
    else if (key == QLatin1String("protocol_version"))
        options.protocolVersion = QStringLiteral("3");
    else if (key == QLatin1String("profile_type"))
        options.profileType = QStringLiteral("a b");
    else
        options.inventoryFile = bench.folder.filePath(QStringLiteral("absent.csv"));
    const auto made = bench.tryRestart();
    QVERIFY(!made);
    QCOMPARE(made.error().kind, base::ErrorKind::Usage);
    QVERIFY2(made.error().where.startsWith(QStringLiteral("[carrier] ") + key),
             qPrintable(made.error().where));
    QVERIFY(!made.error().remedy.isEmpty());
}

void TestEs2Plus::keepsMatchingIdsOutOfTheFile()
{
    Es2Bench bench;
    const auto made = bench.reserve("intent-1");
    QVERIFY(made);
    const QByteArray secret = matchingIdOf(*made);
    int files = 0;
    for (const QFileInfo &entry : QDir(bench.folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(entry.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(secret));
        ++files;
    }
    QCOMPARE(files, 2);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile(bench.options.allotmentFile).permissions() & others, QFile::Permissions());
    // The SM-DP+ repeats it in its words: they are not repeated here.
    bench.inject(Es2Function::ConfirmOrder, Fault::DropAfter);
    QVERIFY(!bench.reserve("intent-2"));
    const QByteArray second = bench.truth(1).matchingId.secret().reveal().toByteArray();
    training::Es2Fault leak;
    leak.at = Es2Function::ConfirmOrder;
    leak.kind = Fault::Refuse;
    leak.times = 100;
    leak.code = {QStringLiteral("9.9"), QStringLiteral("9.9"),
                 QStringLiteral("What is %1?").arg(QString::fromLatin1(second))};
    bench.server->inject(leak);
    const auto refused = bench.fetch(es2Iccid(1).text());
    QVERIFY(!refused);
    QCOMPARE(refused.error().advice, Advice::GiveUp);
    QVERIFY(!refused.error().error.sentence().contains(QString::fromLatin1(second)));
    QVERIFY(refused.error().error.text.contains(QStringLiteral("9.9/9.9")));
}

void TestEs2Plus::neverCallsBackOnceDestroyed()
{
    Es2Bench bench;
    bench.inject(Es2Function::ConfirmOrder, Fault::DropAfter);
    QVERIFY(!bench.reserve("intent-1"));
    bench.refuse(Es2Function::ConfirmOrder, "1.2", "4.4", 1000);
    int calls = 0;
    bench.client->fetch(es2Iccid(0).text(), [&](const auto &) { ++calls; });
    bench.client->list({}, [&](const auto &) { ++calls; });
    bench.restart();
    QVERIFY(bench.list());
    QVERIFY(bench.check());
    QCOMPARE(calls, 0);
    // A callback may destroy the carrier.
    bool ended = false;
    bench.client->list({}, [&](const auto &) {
        bench.client.reset();
        ended = true;
    });
    QTRY_VERIFY(ended);
}

QTEST_GUILESS_MAIN(TestEs2Plus)
#include "tst_es2plus.moc"
