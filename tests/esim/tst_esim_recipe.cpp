#include "core/esim/recipe.h"

#include <QTest>

using esim::PrintLabel;

/// Names of choices as settings, manifests and the journal write them.
class TestRecipe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void builtInRecipeInstallsAndEnables();
    void everyNameReadsBack();
    void refusesUnknownNames();
    void readsTheLabelSetting();
};

namespace {
template <class E>
void namesReadBack()
{
    for (const auto &[value, name] : enumNames(E{})) {
        QCOMPARE(esim::nameOf(value), QString::fromLatin1(name));
        QCOMPARE(esim::fromName<E>(QString::fromLatin1(name).toUpper()), std::optional<E>(value));
    }
}
} // namespace

void TestRecipe::builtInRecipeInstallsAndEnables()
{
    const esim::Recipe recipe;
    QCOMPARE(recipe.name, QStringLiteral("default"));
    QVERIFY(!recipe.reserve && !recipe.deliver && recipe.fleet.isEmpty());
    QCOMPARE(recipe.enable, esim::Enable::Yes);
    QCOMPARE(recipe.simStatus, esim::SimStatus::Ready);
    QCOMPARE(recipe.label.print, PrintLabel::ForLabelDelivery);
    QCOMPARE(recipe.allowTestCards, esim::AllowTestCards::No);
}

void TestRecipe::everyNameReadsBack()
{
    namesReadBack<esim::ReserveMode>();
    namesReadBack<esim::Deliver>();
    namesReadBack<esim::SimStatus>();
    namesReadBack<esim::Enable>();
    namesReadBack<esim::PrintLabel>();
    namesReadBack<esim::RequireEid>();
    namesReadBack<esim::AllowTestCards>();
}

void TestRecipe::refusesUnknownNames()
{
    QVERIFY(!esim::fromName<esim::ReserveMode>(u"matching_id"));
    QVERIFY(!esim::fromName<esim::Deliver>(u""));
    QVERIFY(!esim::fromName<esim::Enable>(u"maybe"));
}

void TestRecipe::readsTheLabelSetting()
{
    QCOMPARE(esim::labelChoiceFromText(u""), (esim::LabelChoice{}));
    QCOMPARE(esim::labelChoiceFromText(u" never "), (esim::LabelChoice{PrintLabel::Never, {}}));
    QCOMPARE(esim::labelChoiceFromText(u"Always"), (esim::LabelChoice{PrintLabel::Always, {}}));
    QCOMPARE(esim::labelChoiceFromText(u"small"),
             (esim::LabelChoice{PrintLabel::Always, QStringLiteral("small")}));
}

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_esim_recipe.moc"
