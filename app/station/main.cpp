#include "app/station/settings_applier.h"
#include "app/station/station_thread.h"
#include "app/wiring/process.h"
#include "core/label/command_sheet.h"
#include "core/label/template.h"
#include "ui/alsa_sounds.h"
#include "ui/application.h"
#include "ui/connect_settings.h"
#include "ui/label_page.h"
#include "ui/main_window.h"
#include "ui/people_panel.h"
#include "ui/scan_filter.h"
#include "ui/scan_router.h"
#include "ui/settings_page.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QKeySequence>
#include <QMessageBox>
#include <QPointer>
#include <QThreadPool>

#include <cstdio>

namespace {

struct Wishes
{
    wiring::SettingsRequest settings;
    QString importFile; ///< --import: taken in at the start
    QString batch;      ///< --batch: the name to import under, or to open
    enum class Begin { ByHand, AtOnce } begin = Begin::ByHand;
};

Wishes readCommandLine(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption config(QStringLiteral("config"),
                                    QCoreApplication::translate("main", "Settings file."),
                                    QStringLiteral("FILE"));
    const QCommandLineOption dataDir(
        QStringLiteral("data-dir"),
        QCoreApplication::translate("main", "Where the journal and the labels are."), QStringLiteral("DIR"));
    const QCommandLineOption training(
        QStringLiteral("training"),
        QCoreApplication::translate("main", "Simulated carrier, server and cards; nothing real is touched."));
    const QCommandLineOption importFile(
        QStringLiteral("import"), QCoreApplication::translate("main", "Import this manifest at the start."),
        QStringLiteral("FILE"));
    const QCommandLineOption batch(
        QStringLiteral("batch"),
        QCoreApplication::translate("main", "The batch to open, or the name to import under."),
        QStringLiteral("NAME"));
    const QCommandLineOption begin(QStringLiteral("start"),
                                   QCoreApplication::translate("main", "Let that batch run at once."));
    parser.addOptions({config, dataDir, training, importFile, batch, begin});
    parser.process(application);
    Wishes wishes;
    wishes.settings.program = wiring::Program::Window;
    wishes.settings.configFile = parser.value(config);
    wishes.settings.dataDir = parser.value(dataDir);
    if (parser.isSet(training))
        wishes.settings.mode = wiring::SettingsRequest::Mode::Training;
    wishes.importFile = parser.value(importFile);
    wishes.batch = parser.value(batch);
    if (parser.isSet(begin))
        wishes.begin = Wishes::Begin::AtOnce;
    return wishes;
}

/// Says why the station cannot start, on the screen and on stderr. @return the exit status
int cannotStart(const base::Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.sentence()));
    QMessageBox::critical(nullptr, QCoreApplication::translate("main", "The station cannot start"),
                          error.sentence());
    return 2;
}

/// What the window shows of the settings.
ui::WindowSetup setupOf(const wiring::Settings &settings)
{
    ui::WindowSetup setup;
    setup.stationName = settings.stationName;
    setup.training = settings.isTraining() ? ui::Training::Yes : ui::Training::No;
    setup.recipes.clear();
    for (const esim::Recipe &recipe : settings.recipes)
        setup.recipes.append(recipe.name);
    setup.manual = wiring::shippedFile(QStringLiteral("manual/index.html"));
    setup.labelTemplates = label::shippedTemplates();
    const QString &given = settings.labels.templateName;
    setup.labelTemplate = given.isEmpty() ? setup.labelTemplates.front() : given;
    if (!setup.labelTemplates.contains(setup.labelTemplate))
        setup.labelTemplates.append(setup.labelTemplate);
    setup.reprintsAlone = settings.labels.reprintsAlone;
    setup.people.emplace();
    setup.people->folder = settings.dataDir;
    setup.people->idleAfter = std::chrono::minutes(settings.operatorIdleMinutes);
    setup.memory = settings.dataDir + QStringLiteral("/window.ini");
    return setup;
}

/// Opens or imports what the command line names, and starts it when asked to: with the right of the account,
/// whoever signs in at the window later.
void fulfil(const Wishes &wishes, station::Station &station, ui::MainWindow &window)
{
    if (wishes.batch.isEmpty())
        return;
    const auto open = [name = wishes.batch, at = &station, begin = wishes.begin] {
        QMetaObject::invokeMethod(at, [at, name, begin] {
            at->onBehalfOf(people::Presence::anybody(), [&] {
                at->openBatch(name);
                if (begin == Wishes::Begin::AtOnce)
                    at->start();
            });
        });
    };
    if (wishes.importFile.isEmpty()) {
        open();
        return;
    }
    // A batch of that name that is there already is opened: a second start goes on with it.
    QObject::connect(&station, &station::Station::imported, &window, open, Qt::SingleShotConnection);
    QObject::connect(&station, &station::Station::importRefused, &window, open, Qt::SingleShotConnection);
    QMetaObject::invokeMethod(&station, [at = &station, wishes] {
        at->onBehalfOf(people::Presence::anybody(),
                       [&] { at->importManifest(wishes.importFile, wishes.batch, {}); });
    });
}

/// The Qt::Key of this name, 0 for none.
int keyNamed(const QString &name)
{
    const QKeySequence keys(name);
    return keys.isEmpty() ? 0 : int(keys[0].key());
}

/// Makes the page of command cards beside the journal when the label page asks for it, out of the window's
/// thread.
void offerCommandSheet(ui::LabelPage &page, const QString &folder)
{
    QObject::connect(&page, &ui::LabelPage::commandSheetWanted, &page, [&page, folder] {
        QThreadPool::globalInstance()->start([at = QPointer(&page), folder] {
            const QString file = folder + QStringLiteral("/command-cards.pdf");
            const auto written = label::writeCommandSheet(file);
            const QString sentence = written ? QString() : written.error().sentence();
            QMetaObject::invokeMethod(QCoreApplication::instance(), [at, file, sentence] {
                if (at)
                    at->showCommandSheet(file, sentence);
            });
        });
    });
}

} // namespace

int main(int argc, char *argv[])
{
    wiring::protectProcess();
    wiring::quietDesktopRemarks();
    wiring::StopSignals stopSignals;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("esim-station"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STATION_VERSION));
    const Wishes wishes = readCommandLine(application);
    auto settings = wiring::readSettings(wishes.settings);
    if (!settings)
        return cannotStart(settings.error());
    ui::Language language(settings->language, wiring::shippedFile(QStringLiteral("translations")));
    ui::dressApplication(application, ui::systemTheme());

    StationThread thread(*settings);
    if (const auto started = thread.start(); !started)
        return cannotStart(started.error());

    const auto sounds = std::make_shared<ui::AlsaSounds>();
    const auto setupWith = [&language, &sounds](const wiring::Settings &chosen) {
        ui::WindowSetup setup = setupOf(chosen);
        setup.language = &language;
        setup.sounds = sounds;
        return setup;
    };
    ui::MainWindow window(setupWith(*settings));
    DeskThread desk(wishes.settings);
    ui::connectSettings(desk.desk(), *window.settingsPage());
    SettingsApplier applier(thread, desk.desk(), window, setupWith);
    offerCommandSheet(*window.labelPage(), settings->dataDir);
    const ui::ScanFilter scanner({.prefix = keyNamed(settings->scannerPrefix),
                                  .suffix = keyNamed(settings->scannerSuffix),
                                  .timing = {}});
    QObject::connect(&scanner, &ui::ScanFilter::scanned, window.scans(), &ui::ScanRouter::take);
    auto *people = new ui::PeoplePanel(*window.peopleDesk());
    window.settingsPage()->addTab(QCoreApplication::translate("main", "People"), people);
    QObject::connect(people, &ui::PeoplePanel::changed, window.settingsPage(), &ui::SettingsPage::changed);
    stopSignals.onAsked([&window] { window.close(); });
    QMetaObject::invokeMethod(&thread.station(), [at = &thread.station()] { at->begin(); });
    window.begin();
    window.show();
    fulfil(wishes, thread.station(), window);
    return QApplication::exec();
}
