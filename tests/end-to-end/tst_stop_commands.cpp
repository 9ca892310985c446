#include "tests/end-to-end/factory.h"

#include <QTest>

/// A line that stops itself, as scripts meet it.
class TestStopCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scriptsRunToTheEndUnlessTheySaySo()
    {
        // The control of the next test: nothing in the settings.
        Factory factory;
        factory.writeConfig(kNoPrinter);
        importUnits(factory);
        const auto ran = factory.run(words("batch run b --json"));
        QCOMPARE(ran.status, 1);
        QVERIFY(!line(ran, "stop"));
        const auto doctor = factory.run(words("doctor --json"));
        const QString rules = part(doctor, "stop-rules").value(QStringLiteral("text")).toString();
        QVERIFY2(rules.contains(QStringLiteral("after 5 failures in a row for one reason")),
                 qPrintable(rules));
        QVERIFY2(rules.contains(QStringLiteral("in esim-stationctl: not for failures")), qPrintable(rules));
    }

    void aStopEndsTheRunUntilItIsReleased()
    {
        Factory factory;
        factory.writeConfig(kNoPrinter + QStringLiteral("[station]\nstop_after_failures=2\n"));
        importUnits(factory);
        const auto ran = factory.run(words("batch run b --json"));
        QCOMPARE(ran.status, 1);
        const auto stop = line(ran, "stop");
        QVERIFY(stop);
        QCOMPARE(stop->value(QStringLiteral("cause")).toString(), QStringLiteral("same-reason"));
        QVERIFY(!stop->value(QStringLiteral("code")).toString().isEmpty());
        QVERIFY(!stop->value(QStringLiteral("reason")).toString().isEmpty());
        QVERIFY(!stop->value(QStringLiteral("at")).toString().isEmpty());

        factory.run(words("unit retry b A1"));
        const auto again = factory.run(words("batch run b --json"));
        QCOMPARE(again.status, 1);
        const auto error = line(again, "error");
        QVERIFY(error);
        QCOMPARE(error->value(QStringLiteral("code")).toString(), QStringLiteral("line.stopped"));

        QCOMPARE(factory.run(words("batch release b")).status, 2);
        QCOMPARE(factory
                     .run({QStringLiteral("batch"), QStringLiteral("release"), QStringLiteral("b"),
                           QStringLiteral("--reason"), QStringLiteral("New printer.")})
                     .status,
                 0);
        QVERIFY(!line(factory.run(words("batch run b --json")), "error"));
        QCOMPARE(factory.run(words("journal verify")).status, 0);
        // Who let it go on, and why, can be read again.
        QStringList acts;
        for (const QJsonObject &act : factory.run(words("journal acts --json")).lines())
            acts << act.value(QStringLiteral("act")).toString() + QLatin1Char(' ') +
                        act.value(QStringLiteral("reason")).toString();
        QVERIFY2(acts.contains(QStringLiteral("line-released New printer.")),
                 qPrintable(acts.join(QLatin1Char('\n'))));
        // Nothing is stopped any more.
        QCOMPARE(factory
                     .run({QStringLiteral("batch"), QStringLiteral("release"), QStringLiteral("b"),
                           QStringLiteral("--reason"), QStringLiteral("Again.")})
                     .status,
                 1);
    }

    void aUnitIsHandedToAnEngineer()
    {
        Factory factory;
        factory.writeConfig(kNoPrinter);
        importUnits(factory);
        QCOMPARE(factory.run(words("batch run b --json")).status, 1);
        QCOMPARE(factory.run(words("unit hand-over b A1")).status, 2); // without a word
        const QStringList handing{QStringLiteral("unit"),     QStringLiteral("hand-over"),
                                  QStringLiteral("b"),        QStringLiteral("A1"),
                                  QStringLiteral("--reason"), QStringLiteral("The housing is cracked.")};
        QCOMPARE(factory.run(handing).status, 0);
        QCOMPARE(factory.run(handing).status, 1); // an engineer has it already
        const auto shown = factory.run(words("unit show b A1 --json")).lines();
        QVERIFY(!shown.empty());
        QVERIFY(shown.front()
                    .value(QStringLiteral("reason"))
                    .toString()
                    .contains(QStringLiteral("The housing is cracked.")));
        QCOMPARE(shown.back().value(QStringLiteral("event")).toString(), QStringLiteral("handed-over"));
        factory.run(words("unit retry b A1")); // there is still no printer, but it was tried
        QVERIFY(!factory.run(words("unit show b A1")).out.contains("An engineer has it:"));
    }

    void refusesWrongSettings_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<int>("status");
        QTest::newRow("zero") << QStringLiteral("stop_after_failures=0") << 2;
        QTest::newRow("no number") << QStringLiteral("stop_after_failures=often") << 2;
        QTest::newRow("no choice") << QStringLiteral("stop_on_integrity=perhaps") << 2;
        QTest::newRow("never") << QStringLiteral("stop_after_failures=never") << 0;
        QTest::newRow("a choice") << QStringLiteral("stop_on_integrity=true") << 0;
    }

    void refusesWrongSettings()
    {
        QFETCH(QString, setting);
        QFETCH(int, status);
        Factory factory;
        factory.writeConfig(QStringLiteral("[station]\n") + setting + QLatin1Char('\n'));
        QCOMPARE(factory.run(words("trust list")).status, status);
    }

private:
    /// Nobody listens there.
    const QString kNoPrinter = QStringLiteral("[labels]\nprinter=zpl:127.0.0.1:9\n");

    static QStringList words(const char *text)
    {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    static void importUnits(Factory &factory)
    {
        QByteArray manifest = "serial,reserve,deliver,activation_code\n";
        for (int i = 1; i <= 4; ++i)
            manifest += "A" + QByteArray::number(i) + ",given,label,LPA:1$smdp.example.com$STOP-" +
                        QByteArray::number(i) + "\n";
        factory.writeFile(QStringLiteral("m.csv"), manifest);
        QCOMPARE(
            factory
                .run({QStringLiteral("batch"), QStringLiteral("import"),
                      factory.path(QStringLiteral("m.csv")), QStringLiteral("--name"), QStringLiteral("b")})
                .status,
            0);
    }

    static std::optional<QJsonObject> line(const Factory::Ended &ended, const char *type)
    {
        for (const QJsonObject &object : ended.lines()) {
            if (object.value(QStringLiteral("type")).toString() == QLatin1String(type))
                return object;
        }
        return std::nullopt;
    }

    static QJsonObject part(const Factory::Ended &doctor, const char *name)
    {
        for (const QJsonObject &object : doctor.lines()) {
            if (object.value(QStringLiteral("part")).toString() == QLatin1String(name))
                return object;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestStopCommands)
#include "tst_stop_commands.moc"
