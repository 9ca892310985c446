#include "tests/end-to-end/factory.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using training::CarrierCall;
using training::OrderState;

namespace {

struct UnitRow
{
    QString serial;
    std::optional<esim::Eid> eid;
    QString reserve;
    QString deliver;
};

/// Twelve units, all three deliveries, both ways of reserving; every EID is named so that the truth can be
/// looked up.
QList<UnitRow> twelveUnits()
{
    QList<UnitRow> rows;
    for (int i = 0; i < 12; ++i) {
        const bool byEid = i % 2 == 0 || i % 3 == 1;
        const char *deliver = i % 3 == 0 ? "install" : i % 3 == 1 ? "address" : "label";
        rows.append({QStringLiteral("SN-%1").arg(i + 1, 4, 10, QLatin1Char('0')), Factory::eid(i),
                     byEid ? QStringLiteral("eid") : QStringLiteral("matching-id"),
                     QString::fromLatin1(deliver)});
    }
    return rows;
}

QByteArray manifest(const QList<UnitRow> &rows)
{
    QByteArray text = "serial,eid,reserve,deliver,fleet\n";
    for (const UnitRow &row : rows) {
        text += QStringList{row.serial, row.eid ? row.eid->text() : QString(), row.reserve, row.deliver,
                            QStringLiteral("training-fleet")}
                    .join(QLatin1Char(','))
                    .toUtf8() +
                '\n';
    }
    return text;
}

QByteArray decodeLabel(const QString &pdf, const QString &folder)
{
    QProcess raster;
    raster.start(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-png"),
                  QStringLiteral("-singlefile"), pdf, folder + QStringLiteral("/label")});
    raster.waitForFinished();
    QProcess decode;
    decode.start(QStringLiteral("zbarimg"),
                 {QStringLiteral("-q"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"),
                  QStringLiteral("-Sqrcode.enable"), folder + QStringLiteral("/label.png")});
    decode.waitForFinished();
    return decode.readAllStandardOutput().trimmed();
}

training::CarrierProfileTruth profileOf(Factory &factory, const QString &iccid)
{
    for (const auto &profile : factory.carrier().profiles()) {
        if (profile.iccid == iccid)
            return profile;
    }
    return {};
}

} // namespace

/// The whole job through the real smart card service: the station is a child process, and what is true is
/// asked of the carrier, the SM-DP+, the cards and the paper.
class TestBatchPcscd : public QObject
{
    Q_OBJECT

private:
    static void import(Factory &factory, const QList<UnitRow> &rows)
    {
        factory.writeFile(QStringLiteral("m.csv"), manifest(rows));
        const auto imported = factory.run({QStringLiteral("batch"), QStringLiteral("import"),
                                           factory.path(QStringLiteral("m.csv")), QStringLiteral("--name"),
                                           QStringLiteral("b")});
        QVERIFY2(imported.status == 0, imported.err);
    }

    static void checkInstalled(Factory &factory, const UnitRow &row)
    {
        const QString iccid = factory.units().at(row.serial).value(QStringLiteral("iccid")).toString();
        const auto card = factory.card(*row.eid);
        const auto profiles = card->profiles();
        QCOMPARE(profiles.size(), size_t(1));
        QCOMPARE(profiles[0].metadata.iccid.text(), iccid);
        QCOMPARE(profiles[0].state, esim::ProfileState::Enabled);
        QVERIFY(card->pendingNotifications().empty());
        const auto order = factory.smdp().order(profiles[0].metadata.iccid);
        QVERIFY(order && order->state == OrderState::Installed);
        QCOMPARE(order->downloads, 1);
    }

private Q_SLOTS:
    void twelveUnitsRunToDone()
    {
        Factory factory;
        const QList<UnitRow> rows = twelveUnits();
        import(factory, rows);
        for (const UnitRow &row : rows) {
            if (row.deliver != QLatin1String("label"))
                factory.layOut(*row.eid);
        }
        factory.begin(QStringLiteral("b"));
        QCOMPARE(factory.finish(), 0);
        QCOMPARE(factory.summary().value(QStringLiteral("done")).toInt(), 12);

        QCOMPARE(factory.carrier().creates(), 12);
        for (const UnitRow &row : rows) {
            QCOMPARE(factory.phase(row.serial), QStringLiteral("done"));
            const QString iccid = factory.units().at(row.serial).value(QStringLiteral("iccid")).toString();
            const auto profile = profileOf(factory, iccid);
            QCOMPARE(profile.eid, row.reserve == QLatin1String("eid") ? row.eid->text() : QString());
            QCOMPARE(profile.simStatus, QStringLiteral("ready"));
            QCOMPARE(profile.activations, 1);
            if (row.deliver == QLatin1String("install")) {
                checkInstalled(factory, row);
            } else if (row.deliver == QLatin1String("address")) {
                const auto card = factory.card(*row.eid);
                QVERIFY(card->profiles().empty());
                QCOMPARE(card->defaultSmdpAddress().toLower(), factory.smdp().address());
            } else {
                const QString pdf = factory.path(QStringLiteral("labels/b/%1.pdf").arg(row.serial));
                const auto order = factory.smdp().order(*esim::Iccid::fromText(iccid));
                QVERIFY(order);
                const QByteArray code = decodeLabel(pdf, factory.path(QString()));
                const QByteArray matchingId = order->order.matchingId.secret().reveal().toByteArray();
                const QByteArray expected = "LPA:1$" + factory.smdp().address().toLatin1() + '$' + matchingId;
                // The host's case is the carrier's choice; everything else is compared to the letter.
                QCOMPARE(code.toLower(), expected.toLower());
                QVERIFY(code.endsWith(matchingId));
                QVERIFY(!matchingId.isEmpty() || row.reserve == QLatin1String("eid"));
            }
        }
        for (const auto &notification : factory.smdp().notifications())
            QCOMPARE(notification.judgement, training::ReceivedNotification::Judgement::Verified);
    }

    void aKilledStationReservesNothingTwice()
    {
        Factory factory;
        const QList<UnitRow> rows = twelveUnits();
        import(factory, rows);
        for (const UnitRow &row : rows) {
            if (row.deliver != QLatin1String("label"))
                factory.layOut(*row.eid);
        }
        // Killed at once, in the middle of the reservations, and in the middle of the first installs.
        factory.begin(QStringLiteral("b"));
        QVERIFY(factory.waitFor([&] { return factory.carrier().creates() >= 2; }));
        factory.kill();
        factory.begin(QStringLiteral("b"));
        QVERIFY(factory.waitFor([&] {
            return std::any_of(rows.begin(), rows.end(), [&](const UnitRow &row) {
                return factory.phase(row.serial) == QLatin1String("installing");
            });
        }));
        factory.kill();
        for (const UnitRow &row : rows) {
            if (factory.phase(row.serial) == QLatin1String("done") && row.deliver == QLatin1String("install"))
                QVERIFY(!factory.card(*row.eid)->profiles().empty());
        }
        factory.begin(QStringLiteral("b"), {QStringLiteral("--until-idle"), QStringLiteral("20")});
        QCOMPARE(factory.finish(), 0);
        QCOMPARE(factory.carrier().creates(), 12);
        for (const UnitRow &row : rows) {
            QCOMPARE(factory.carrier().createsFor(*row.eid) <= 1, true);
            if (row.deliver == QLatin1String("install"))
                checkInstalled(factory, row);
        }
    }

    void aWrongCardIsHeldBeforeAnythingIsWritten()
    {
        Factory factory;
        import(factory,
               {{ QStringLiteral("SN-1"),
                  Factory::eid(1),
                  QStringLiteral("eid"),
                  QStringLiteral("install") }});
        factory.begin(QStringLiteral("b"));
        // Earlier it would be a card without a unit, and taken away.
        QVERIFY(factory.waitFor(
            [&] { return factory.phase(QStringLiteral("SN-1")) == QLatin1String("waiting-for-card"); }));
        const auto wrong = factory.layOut(Factory::eid(2));
        QCOMPARE(factory.finish(), 1);
        QCOMPARE(factory.phase(QStringLiteral("SN-1")), QStringLiteral("held"));
        const QString reason =
            factory.units().at(QStringLiteral("SN-1")).value(QStringLiteral("reason")).toString();
        QVERIFY2(reason.contains(Factory::eid(1).text()) && reason.contains(Factory::eid(2).text()),
                 qPrintable(reason));
        QVERIFY(wrong->profiles().empty());
        QCOMPARE(factory.smdp().counters().requests, 0);
    }

    void anotherIccidIsRefusedBeforePrepareDownload()
    {
        Factory factory;
        import(factory,
               {{ QStringLiteral("SN-1"),
                  Factory::eid(1),
                  QStringLiteral("eid"),
                  QStringLiteral("install") }});
        training::SmdpFault fault;
        fault.at = training::Es9Function::AuthenticateClient;
        fault.kind = training::SmdpFault::Kind::WrongIccid;
        fault.times = 100;
        factory.smdp().inject(fault);
        const auto card = factory.layOut(Factory::eid(1));
        factory.begin(QStringLiteral("b"));
        QCOMPARE(factory.finish(), 1);
        QCOMPARE(factory.phase(QStringLiteral("SN-1")), QStringLiteral("held"));
        QVERIFY(card->profiles().empty());
        const auto counted = factory.smdp().counters();
        QCOMPARE(counted.perFunction[int(training::Es9Function::GetBoundProfilePackage)], 0);
        QCOMPARE(counted.perFunction[int(training::Es9Function::CancelSession)], 1);
        QCOMPARE(factory.smdp().openSessions(), 0);
    }

    void anUntrustedServerGetsNoByteOfARequest_data()
    {
        QTest::addColumn<training::TlsVariant>("tls");
        QTest::addColumn<int>("status");
        QTest::newRow("control: the right certificate") << training::TlsVariant::Good << 0;
        QTest::newRow("expired") << training::TlsVariant::Expired << 1;
        QTest::newRow("for another host") << training::TlsVariant::OtherHost << 1;
        QTest::newRow("from another issuer") << training::TlsVariant::OtherCi << 1;
    }
    void anUntrustedServerGetsNoByteOfARequest()
    {
        QFETCH(training::TlsVariant, tls);
        QFETCH(int, status);
        Factory::Options options;
        options.tls = tls;
        Factory factory(options);
        import(factory,
               {{ QStringLiteral("SN-1"),
                  Factory::eid(1),
                  QStringLiteral("eid"),
                  QStringLiteral("install") }});
        const auto card = factory.layOut(Factory::eid(1));
        factory.begin(QStringLiteral("b"));
        QCOMPARE(factory.finish(), status);
        if (status == 0)
            return;
        QCOMPARE(factory.phase(QStringLiteral("SN-1")), QStringLiteral("failed"));
        QCOMPARE(factory.smdp().counters().bodyBytes, 0);
        QCOMPARE(factory.smdp().counters().requests, 0);
        QVERIFY(card->profiles().empty());
        const QString reason =
            factory.units().at(QStringLiteral("SN-1")).value(QStringLiteral("reason")).toString();
        QVERIFY2(reason.contains(QStringLiteral("certificate")), qPrintable(reason));
    }

    void cardCommandsWorkOnARealReader()
    {
        Factory factory;
        const QString reader =
            QString::fromLocal8Bit(qgetenv("VPCD_READERS")).section(QLatin1Char(';'), 2, 2);
        const auto card = factory.layOut(Factory::eid(7));
        factory.insert(2, card);
        const auto isIn = [&] {
            const auto listed = factory.run({QStringLiteral("readers"), QStringLiteral("--json")}).lines();
            return std::any_of(listed.begin(), listed.end(), [&](const QJsonObject &line) {
                return line.value(QStringLiteral("reader")).toString() == reader &&
                       line.value(QStringLiteral("state")) == QLatin1String("card");
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isIn(), 20000);

        const auto info = factory.run({QStringLiteral("card"), QStringLiteral("info"),
                                       QStringLiteral("--reader"), reader, QStringLiteral("--json")});
        QCOMPARE(info.status, 0);
        QCOMPARE(info.lines().at(0).value(QStringLiteral("eid")).toString(), Factory::eid(7).text());

        training::Order order{Factory::iccid(77), *esim::MatchingId::fromText("CARD-DOWNLOAD"), std::nullopt,
                              std::nullopt};
        factory.smdp().addOrder(order);
        const auto downloaded =
            factory.run({QStringLiteral("card"), QStringLiteral("download"), QStringLiteral("--reader"),
                         reader, QStringLiteral("-"), QStringLiteral("--enable"), QStringLiteral("--json")},
                        "LPA:1$" + factory.smdp().address().toLatin1() + "$CARD-DOWNLOAD\n");
        QVERIFY2(downloaded.status == 0, downloaded.err + downloaded.out);
        const QJsonObject result = downloaded.lines().back();
        QCOMPARE(result.value(QStringLiteral("ok")).toBool(), true);
        QCOMPARE(result.value(QStringLiteral("enabled")).toBool(), true);
        QCOMPARE(result.value(QStringLiteral("notification")).toString(), QStringLiteral("sent"));
        QCOMPARE(result.value(QStringLiteral("iccid")).toString(), Factory::iccid(77).text());
        QCOMPARE(result.value(QStringLiteral("tls_handshakes")).toInt(),
                 factory.smdp().counters().tlsHandshakes);
        QCOMPARE(result.value(QStringLiteral("https_requests")).toInt(), factory.smdp().counters().requests);
        qInfo().noquote() << QJsonDocument(result).toJson(QJsonDocument::Compact);
        QCOMPARE(card->profiles().size(), size_t(1));
        QVERIFY(card->pendingNotifications().empty());

        const auto profiles = factory.run({QStringLiteral("card"), QStringLiteral("profiles"),
                                           QStringLiteral("--reader"), reader, QStringLiteral("--json")});
        QCOMPARE(profiles.lines().at(0).value(QStringLiteral("state")).toString(), QStringLiteral("enabled"));
        const auto again =
            factory.run({QStringLiteral("card"), QStringLiteral("download"), QStringLiteral("--reader"),
                         reader, QStringLiteral("-"), QStringLiteral("--json")},
                        "LPA:1$" + factory.smdp().address().toLatin1() + "$CARD-DOWNLOAD\n");
        QCOMPARE(again.status, 1);
        QCOMPARE(again.lines().back().value(QStringLiteral("ok")).toBool(), false);

        const auto disabled = factory.run({QStringLiteral("card"), QStringLiteral("disable"),
                                           QStringLiteral("--reader"), reader, Factory::iccid(77).text()});
        QVERIFY2(disabled.status == 0, disabled.err);
        QCOMPARE(card->profiles()[0].state, esim::ProfileState::Disabled);
        const auto pending = factory.run({QStringLiteral("card"), QStringLiteral("notifications"),
                                          QStringLiteral("--reader"), reader, QStringLiteral("--json")});
        QCOMPARE(pending.lines().at(0).value(QStringLiteral("event")).toString(), QStringLiteral("disable"));
        QCOMPARE(factory
                     .run({QStringLiteral("card"), QStringLiteral("send-notifications"),
                           QStringLiteral("--reader"), reader})
                     .status,
                 0);
        QVERIFY(card->pendingNotifications().empty());
        QCOMPARE(factory
                     .run({QStringLiteral("card"), QStringLiteral("set-default-smdp"),
                           QStringLiteral("--reader"), reader, QStringLiteral("smdp.example.com")})
                     .status,
                 0);
        QCOMPARE(card->defaultSmdpAddress(), QStringLiteral("smdp.example.com"));
        QCOMPARE(factory
                     .run({QStringLiteral("card"), QStringLiteral("delete"), QStringLiteral("--reader"),
                           reader, Factory::iccid(77).text()})
                     .status,
                 0);
        QVERIFY(card->profiles().empty());
    }
};

QTEST_GUILESS_MAIN(TestBatchPcscd)
#include "tst_batch_pcscd.moc"
