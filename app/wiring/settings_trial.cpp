#include "app/wiring/settings_trial.h"

#include "app/wiring/assembly.h"
#include "app/wiring/journal_key.h"
#include "app/wiring/keyring.h"
#include "app/wiring/printers.h"
#include "app/wiring/trust.h"
#include "core/base/crypto.h"
#include "core/label/scanner_test.h"
#include "core/label/template.h"
#include "core/station/doctor.h"

#include <QCoreApplication>
#include <QObject>

namespace wiring {
namespace {

using station::Check;
using Verdict = Check::Verdict;

constexpr qsizetype kMostRoots = 12;

Check check(const char *part, const QString &title, Verdict verdict, const QString &text,
            const QString &remedy = {})
{
    return {QString::fromLatin1(part), title, verdict, text, remedy};
}

Check bad(const char *part, const QString &title, const base::Error &error)
{
    return check(part, title, Verdict::Bad, error.text, error.remedy);
}

/// Writes a value, reads it and takes it out again.
Check probe(const SecretKeeper &keeper)
{
    const QString title = QCoreApplication::translate("settings", "Keyring");
    const QString name = QStringLiteral("probe");
    const base::Secret value(base::randomBytes(16).toHex());
    const auto read = keeper.write(name, value).and_then([&] { return keeper.read(name); });
    const auto removed = keeper.remove(name);
    if (!read)
        return bad("keyring", title, read.error());
    if (!(*read == value) || !removed)
        return check(
            "keyring", title, Verdict::Bad,
            QCoreApplication::translate("settings", "The keyring does not give back what it was given."),
            QCoreApplication::translate("settings", "Keep secrets in files with mode 0600 instead."));
    return check("keyring", title, Verdict::Good,
                 QCoreApplication::translate(
                     "settings", "A probe was written into the keyring, read and taken out again."));
}

/// The roots that people may look for: known issuers, and whatever is not the system's.
QList<Check> namedRoots(const Settings &settings)
{
    QList<Check> rows;
    const auto roots = loadTrust(trustEntries(settings));
    if (!roots)
        return rows;
    for (const TrustedRoot &root : *roots) {
        if (root.knownAs.isEmpty() && root.source == QLatin1String("system"))
            continue;
        if (rows.size() == kMostRoots)
            break;
        const QString key = QString::fromLatin1(root.keyId.toHex());
        rows.append(check("root", root.knownAs.isEmpty() ? root.name : root.knownAs, Verdict::Good,
                          QCoreApplication::translate("settings", "%1, key %2").arg(root.source, key)));
    }
    return rows;
}

} // namespace

SecretKeeper sessionKeyring()
{
    return {[](const QString &name) { return keyring::read(name); },
            [](const QString &name, const base::Secret &value) { return keyring::write(name, value); },
            [](const QString &name) { return keyring::remove(name); }};
}

struct SettingsTrial::State : std::enable_shared_from_this<State>
{
    Settings settings;
    SecretKeeper keeper;
    World world = World::Real;
    Done done;
    QList<Check> found;
    std::unique_ptr<carrier::Carrier> carrier;
    std::unique_ptr<label::Printer> printer;
    std::unique_ptr<card::CardSystem> cards;
    card::ReaderSnapshot readers;
    QObject timers;

    void finish()
    {
        if (const Done report = std::exchange(done, nullptr))
            report(found);
    }
    void finishWith(Check last)
    {
        found.append(std::move(last));
        finish();
    }
    /// Answers, once this state may still be there.
    std::function<void(Check)> last()
    {
        return [self = weak_from_this()](Check one) {
            if (const auto alive = self.lock())
                alive->finishWith(std::move(one));
        };
    }
    bool isReal(const char *part, const QString &title)
    {
        if (world == World::Real && !settings.isTraining())
            return true;
        found.append(check(
            part, title, Verdict::NotUsed,
            QCoreApplication::translate("settings", "In training nothing real is asked."),
            QCoreApplication::translate("settings", "Start the station without --training to test this.")));
        return false;
    }

    /// False: there is none, and `found` says why.
    bool makeTheCarrier()
    {
        const QString title = QCoreApplication::translate("settings", "Carrier");
        if (!isReal("carrier", title))
            return false;
        auto made = makeCarrier(settings, nullptr);
        if (!made) {
            found.append(bad("carrier", title, made.error()));
            return false;
        }
        carrier = std::move(*made);
        return true;
    }

    void tryCarrier()
    {
        if (!makeTheCarrier()) {
            finish();
            return;
        }
        QStringList fleets;
        for (const esim::Recipe &recipe : settings.recipes) {
            if (!recipe.fleet.isEmpty() && !fleets.contains(recipe.fleet))
                fleets.append(recipe.fleet);
        }
        station::checkCarrier(carrier.get(), fleets, last());
    }

    void tryTrust()
    {
        found.append(checkTrust(settings));
        found.append(namedRoots(settings));
        finish();
    }

    void tryReaders()
    {
        if (!isReal("readers", QCoreApplication::translate("settings", "Card readers"))) {
            finish();
            return;
        }
        cards = makeCards(settings, nullptr);
        const auto watch = [this](std::function<void(const card::ReaderSnapshot &)> changed) {
            cards->watch([this, changed = std::move(changed)](const card::ReaderSnapshot &snapshot) {
                readers = snapshot;
                changed(snapshot);
            });
        };
        auto self = weak_from_this();
        station::checkReaders(
            watch, timers,
            [self](Check one) {
                if (const auto alive = self.lock()) {
                    alive->found.append(std::move(one));
                    alive->tellUsedReaders();
                    alive->finish();
                }
            },
            [](const Check &) {});
    }

    void tellUsedReaders()
    {
        const QStringList &wanted = settings.card.readers;
        QStringList there;
        for (const card::ReaderStatus &status : readers.readers) {
            there.append(status.name);
            const bool used = wanted.isEmpty() || wanted.contains(status.name);
            found.append(
                check("reader", status.name, used ? Verdict::Good : Verdict::NotUsed,
                      used ? QCoreApplication::translate("settings", "It is used.")
                           : QCoreApplication::translate("settings", "The settings do not name it.")));
        }
        for (const QString &name : wanted) {
            if (!there.contains(name))
                found.append(
                    check("reader", name, Verdict::Warning,
                          QCoreApplication::translate("settings", "No reader of this name is connected."),
                          QCoreApplication::translate("settings", "Compare it with the names above.")));
        }
    }

    /// False: there is none, and `found` says why.
    bool makeThePrinter()
    {
        const QString title = QCoreApplication::translate("settings", "Label printer");
        if (world == World::Training) // its labels are files
            settings.labels.printer = PdfFolder{settings.dataDir + QStringLiteral("/labels")};
        auto made = makePrinter(settings);
        if (!made) {
            found.append(bad("printer", title, made.error()));
            return false;
        }
        printer = std::move(*made);
        return true;
    }

    void tryPrinter()
    {
        if (makeThePrinter())
            station::checkPrinter(printer.get(), last());
        else
            finish();
    }

    void printLabel()
    {
        const QString title = QCoreApplication::translate("settings", "Test label");
        const auto stock = makeStock(settings);
        if (!stock)
            found.append(bad("test-label", title, stock.error()));
        if (!stock || !makeThePrinter()) {
            finish();
            return;
        }
        printer->print(
            {label::scannerTestLabel(), *stock}, [answer = last(), title](const label::Outcome &outcome) {
                const bool isThere = outcome.kind == label::Outcome::Kind::Printed;
                const bool isUnsure = outcome.kind == label::Outcome::Kind::Unproven;
                answer(check("test-label", title,
                             isThere    ? Verdict::Good
                             : isUnsure ? Verdict::Warning
                                        : Verdict::Bad,
                             outcome.error
                                 ? outcome.error->text
                                 : QCoreApplication::translate("settings", "The test label is printed: %1")
                                       .arg(outcome.where),
                             outcome.error ? outcome.error->remedy : QString()));
            });
        printer->flush();
    }

    void tryRecipes()
    {
        for (const esim::Recipe &recipe : settings.recipes) {
            const auto stock = label::stockFor({recipe.label.templateName, settings.labels.dpi, {}, {}});
            if (!stock)
                found.append(bad("recipe", recipe.name, stock.error()));
        }
        if (makeTheCarrier())
            tryRecipe(0);
        else
            finish();
    }

    /// The fleets one after the other, so that each recipe has its own answer.
    void tryRecipe(size_t at)
    {
        if (at >= settings.recipes.size()) {
            finish();
            return;
        }
        const esim::Recipe &recipe = settings.recipes[at];
        const QStringList fleets = recipe.fleet.isEmpty() ? QStringList() : QStringList{recipe.fleet};
        station::checkCarrier(carrier.get(), fleets, [self = weak_from_this(), at](Check one) {
            if (const auto alive = self.lock()) {
                one.title = alive->settings.recipes[at].name;
                alive->found.append(std::move(one));
                alive->tryRecipe(at + 1);
            }
        });
    }

    void tryStation()
    {
        found.append(checkJournalKey(settings));
        found.append(probe(keeper));
        finish();
    }
};

SettingsTrial::SettingsTrial(Settings settings, SecretKeeper keeper, World world)
    : m(std::make_shared<State>())
{
    m->settings = std::move(settings);
    m->keeper = std::move(keeper);
    m->world = world;
}

SettingsTrial::~SettingsTrial() = default;

void SettingsTrial::start(station::SettingsPart part, Done done)
{
    m->done = std::move(done);
    switch (part) {
    case station::SettingsPart::Carrier: m->tryCarrier(); break;
    case station::SettingsPart::Trust: m->tryTrust(); break;
    case station::SettingsPart::Readers: m->tryReaders(); break;
    case station::SettingsPart::Labels: m->tryPrinter(); break;
    case station::SettingsPart::Recipes: m->tryRecipes(); break;
    case station::SettingsPart::Station: m->tryStation(); break;
    }
}

void SettingsTrial::printLabel(Done done)
{
    m->done = std::move(done);
    m->printLabel();
}

} // namespace wiring
