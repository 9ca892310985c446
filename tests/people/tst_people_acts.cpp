#include "core/people/acts.h"

#include <QTest>

using namespace people;

/// The table of acts, against one that is written here from the requirements and not from the code.
class PeopleActs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operatorsWorkAndEngineersDecide_data();
    void operatorsWorkAndEngineersDecide();
    void everyActIsInTheTable();
    void withoutARegisterNothingIsRefused();
    void nobodySignedInMayDoNothing();
    void sentenceSaysWhoMay();
};

namespace {

Presence presenceOf(Role role)
{
    return {Presence::Kind::SignedIn, QStringLiteral("Anna"), QStringLiteral("4711"), role};
}

} // namespace

void PeopleActs::operatorsWorkAndEngineersDecide_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<bool>("byOperator");
    QTest::addColumn<bool>("byTwo");
    QTest::newRow("work") << "work" << true << false;
    QTest::newRow("import") << "import" << true << false;
    QTest::newRow("retry") << "retry" << true << false;
    QTest::newRow("take back") << "take-back" << false << false;
    QTest::newRow("reprint") << "reprint" << true << false;
    QTest::newRow("export") << "export" << true << false;
    QTest::newRow("void a code") << "void-code" << false << false;
    QTest::newRow("release a stop") << "release-stop" << false << true;
    QTest::newRow("change a card") << "change-card" << false << false;
    QTest::newRow("settings") << "settings" << false << true;
    QTest::newRow("trust") << "trust" << false << true;
    QTest::newRow("people") << "people" << false << false;
}

void PeopleActs::operatorsWorkAndEngineersDecide()
{
    QFETCH(QString, act);
    QFETCH(bool, byOperator);
    QFETCH(bool, byTwo);
    const auto one = esim::fromName<Act>(act);
    QVERIFY(one.has_value());
    QCOMPARE(mayDo(Role::Operator, *one), byOperator);
    QVERIFY(mayDo(Role::Engineer, *one));
    QCOMPARE(consentFor(*one) == Consent::TwoPersons, byTwo);
    QCOMPARE(checkAct(presenceOf(Role::Operator), *one).has_value(), byOperator);
    QVERIFY(checkAct(presenceOf(Role::Engineer), *one).has_value());
}

void PeopleActs::everyActIsInTheTable()
{
    QCOMPARE(kActNames.size(), size_t(12)); // a new act needs a row above
    for (const auto &[act, name] : kActNames)
        QCOMPARE(esim::nameOf(act), QLatin1String(name));
}

void PeopleActs::withoutARegisterNothingIsRefused()
{
    for (const auto &[act, name] : kActNames)
        QVERIFY2(checkAct(Presence::anybody(), act).has_value(), name);
}

void PeopleActs::nobodySignedInMayDoNothing()
{
    for (const auto &[act, name] : kActNames) {
        const auto checked = checkAct(Presence::nobody(), act);
        QVERIFY2(!checked.has_value(), name);
        QCOMPARE(checked.error().code.text(), QStringLiteral("people.not-allowed"));
        QVERIFY(!checked.error().remedy.isEmpty());
    }
}

void PeopleActs::sentenceSaysWhoMay()
{
    const auto checked = checkAct(presenceOf(Role::Operator), Act::ChangeCard);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code.text(), QStringLiteral("people.not-allowed"));
    QVERIFY(checked.error().sentence().contains(QStringLiteral("engineer")));
    QVERIFY(checked.error().sentence().contains(QStringLiteral("card")));
}

QTEST_GUILESS_MAIN(PeopleActs)
#include "tst_people_acts.moc"
