#include "core/station/station.h"

#include "core/base/atomic_file.h"
#include "core/label/scanner_test.h"
#include "core/station/card_desk.h"
#include "core/station/doctor.h"
#include "core/station/import_desk.h"
#include "core/station/label_desk.h"
#include "core/station/line_control.h"
#include "core/station/records_desk.h"
#include "core/station/unit_report.h"
#include "core/station/views.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <chrono>

Q_LOGGING_CATEGORY(lcStation, "station.station")

namespace station {

namespace {
using namespace std::chrono_literals;

QString sentence(const base::Error &error) { return error.sentence(); }

people::Act actOf(const LabelWish &wish)
{
    struct Acts
    {
        people::Act operator()(const PrintWish &) { return people::Act::Work; }
        people::Act operator()(const ReprintWish &) { return people::Act::Reprint; }
        people::Act operator()(const VoidWish &) { return people::Act::VoidCode; }
    };
    return std::visit(Acts{}, wish);
}
} // namespace

struct Station::Parts
{
    Parts(Station &station, Ports from, Options chosen)
        : ports(std::move(from))
        , options(std::move(chosen))
        , line(ports, options, linksTo(station))
        , cards(cardLinksTo(station))
        , imports(ports, options, importLinksTo(station))
        , records(*ports.journal, *ports.clock, options.shiftStarts)
    {
        counters.setMaxThreadCount(1);
    }
    ~Parts() { counters.waitForDone(); }

    static LineControl::Links linksTo(Station &station)
    {
        return {[&station](const UnitSnapshot &unit) { Q_EMIT station.unitChanged(unit); },
                [&station](const SlotSnapshot &slot) { Q_EMIT station.slotChanged(slot); },
                [&station](const BatchSnapshot &batch) { Q_EMIT station.batchChanged(batch); },
                [&station](const QString &trouble) { Q_EMIT station.readersTrouble(trouble); },
                [&station](const base::Error &error) {
                    Q_EMIT station.refused(error.code.text(), error.sentence());
                },
                [&station](UnitIndex unit, const label::Outcome &outcome) {
                    Q_EMIT station.labelEnded(unit, outcome.where,
                                              outcome.error ? sentence(*outcome.error) : QString());
                }};
    }

    CardDesk::Links cardLinksTo(Station &station)
    {
        return {*ports.clock,
                *ports.cards,
                *ports.servers,
                *ports.journal,
                line.notifications(),
                [this] { return line.operatorName(); },
                [&station](const CardSnapshot &card) { Q_EMIT station.cardRead(card); },
                [&station](const QString &reader, const QString &work) {
                    Q_EMIT station.cardWorkChanged(reader, work);
                },
                [&station](const QString &reader, CardEnd end, const QString &sentence) {
                    Q_EMIT station.cardWishEnded(reader, end, sentence);
                }};
    }

    void become(const people::Presence &who)
    {
        presence = who;
        line.setOperator(who.name);
        // Where people are known, two can be asked for.
        const bool areKnown = who.kind != people::Presence::Kind::Anybody;
        options.stopRules.afterIntegrity = areKnown ? workflow::StopRules::Release::ByTwo : releaseAsSet;
    }
    /// Records what the person who is here now has done.
    void note(journal::BenchAct act, const QStringList &details = {}, const QString &second = {})
    {
        ports.journal->noteBench(
            std::nullopt, {act, presence.badge, {}, second, options.stationName, details}, ports.clock->now(),
            presence.name, [](const base::Result<void> &stored) {
                if (!stored)
                    qCWarning(lcStation, "not recorded: %s", qPrintable(stored.error().sentence()));
            });
    }

    static ImportDesk::Links importLinksTo(Station &station)
    {
        return {
            [&station](const ManifestPreview &preview) { Q_EMIT station.manifestChecked(preview); },
            [&station](const QString &name, int units) { Q_EMIT station.imported(name, units); },
            [&station](const ManifestPreview &preview, const QString &why) {
                Q_EMIT station.importRefused(preview, why);
            },
            [&station](const ImportProgress &now) { Q_EMIT station.importProgressed(now); },
            [&station] { Q_EMIT station.importCancelled(); },
            [&station](const QString &file, const QString &why) { Q_EMIT station.rejectsSaved(file, why); }};
    }

    Ports ports;
    Options options;
    const workflow::StopRules::Release releaseAsSet = options.stopRules.afterIntegrity;
    people::Presence presence;
    LineControl line;
    CardDesk cards; ///< borrows the line's slots
    ImportDesk imports;
    RecordsDesk records;
    std::unique_ptr<Doctor> doctor;
    QTimer daily;
    QThreadPool counters; ///< reports are counted here
};

Station::Station(Ports ports, Options options)
    : m(std::make_unique<Parts>(*this, std::move(ports), std::move(options)))
{}

Station::~Station() = default;

bool Station::isIdle() const { return m->line.isIdle(); }
BatchSnapshot Station::batch() const { return m->line.batch(); }

QList<UnitSnapshot> Station::units() const
{
    QList<UnitSnapshot> all;
    all.reserve(m->line.count());
    for (int i = 0; i < m->line.count(); ++i)
        all.append(snapshotOf(m->line.unit(i)));
    return all;
}

void Station::begin()
{
    wipeCodes();
    QObject::connect(&m->daily, &QTimer::timeout, this, &Station::wipeCodes);
    m->daily.start(24h);
    m->line.begin();
}

void Station::wipeCodes()
{
    if (m->options.wipeCodesAfterDays <= 0)
        return;
    const base::Instant now = m->ports.clock->now();
    const base::Instant before = now - std::chrono::hours(24) * m->options.wipeCodesAfterDays;
    // What cannot be wiped now is wiped tomorrow; the work does not wait for it.
    if (const auto wiped = m->ports.journal->wipeCodes(before, now); !wiped)
        qCWarning(lcStation, "codes were not wiped: %s", qPrintable(wiped.error().sentence()));
    else if (*wiped > 0)
        qCInfo(lcStation, "wiped the codes of %d units", *wiped);
}

void Station::checkManifest(const ImportWish &wish) { m->imports.check(wish); }
void Station::importAs(const ImportWish &wish, const QString &name)
{
    if (may(people::Act::Import))
        m->imports.import(wish, name);
}
void Station::cancelImport() { m->imports.cancel(); }
void Station::saveRejects(const QString &file)
{
    if (const auto allowed = people::checkAct(m->presence, people::Act::Export); !allowed)
        Q_EMIT rejectsSaved(file, sentence(allowed.error()));
    else
        m->imports.saveRejects(file);
}

void Station::importManifest(const QString &file, const QString &name, const QString &recipe)
{
    importAs({file, recipe, {}, {}}, name);
}

void Station::openBatch(const QString &name)
{
    if (!may(people::Act::Import))
        return;
    if (auto opened = m->line.open(name); !opened) {
        Q_EMIT refused(opened.error().code.text(), sentence(opened.error()));
        return;
    }
    Q_EMIT batchOpened(batch(), units());
}

void Station::start()
{
    if (may(people::Act::Work))
        m->line.start();
}
void Station::stop()
{
    m->cards.stopSoon();
    m->line.stop();
}
void Station::release(const QString &reason, const QString &second)
{
    if (may(people::Act::ReleaseStop))
        m->line.release(reason, second);
}
void Station::retry(int unit) { actOnUnit(unit, RetryWish{}); }
void Station::reconcile(int unit) { actOnUnit(unit, ReconcileWish{}); }
void Station::handOver(int unit, const QString &note) { actOnUnit(unit, HandOverWish{note}); }
void Station::actOnUnit(int unit, const UnitWish &wish)
{
    const bool takesBack = m->line.isHandedOver(unit) && !std::holds_alternative<HandOverWish>(wish);
    if (may(takesBack ? people::Act::TakeBack : people::Act::Retry))
        m->line.actOnUnit(unit, wish);
}
void Station::actOnLabel(int unit, const LabelWish &wish)
{
    // A label may let a unit go on as well as a retry does.
    if (m->line.isHandedOver(unit) && !may(people::Act::TakeBack))
        return;
    if (may(actOf(wish)))
        m->line.actOnLabel(unit, wish);
}
void Station::hint(const QString &id) { m->line.hint(id); }
void Station::assign(const QString &serial, const QString &reader)
{
    if (may(people::Act::Work))
        m->line.assign(serial, reader);
}

void Station::workOnCard(const CardWish &wish)
{
    if (const auto allowed = people::checkAct(m->presence, people::Act::ChangeCard); !allowed)
        Q_EMIT cardWishEnded(wish.reader, CardEnd::Refused, sentence(allowed.error()));
    else
        m->cards.perform(m->line.slotNamed(wish.reader), wish);
}

void Station::setPerson(const people::Presence &presence)
{
    using Kind = people::Presence::Kind;
    const people::Presence before = m->presence;
    const bool isOther = before.badge != presence.badge || before.kind != presence.kind;
    if (isOther && before.kind == Kind::SignedIn)
        m->note(journal::BenchAct::SignedOut);
    m->become(presence);
    if (isOther && presence.kind == Kind::SignedIn)
        m->note(journal::BenchAct::SignedIn);
}

void Station::noteChange(const ChangeNote &note)
{
    const auto actOf = [](ChangeNote::What what) {
        switch (what) {
        case ChangeNote::What::Settings: return journal::BenchAct::SettingsChanged;
        case ChangeNote::What::Trust: return journal::BenchAct::TrustChanged;
        case ChangeNote::What::People: break;
        }
        return journal::BenchAct::PeopleChanged;
    };
    m->note(actOf(note.what), note.changes, note.second);
}

void Station::onBehalfOf(const people::Presence &who, const std::function<void()> &act)
{
    const people::Presence before = m->presence;
    m->become(who);
    act();
    m->become(before);
}

bool Station::may(people::Act act)
{
    const auto allowed = people::checkAct(m->presence, act);
    if (!allowed)
        Q_EMIT refused(allowed.error().code.text(), sentence(allowed.error()));
    return allowed.has_value();
}

void Station::retell() { m->line.retell(); }

void Station::compareAccount()
{
    compareWithCarrier(m->ports, [this](const base::Result<AccountReport> &report) {
        if (report)
            Q_EMIT accountCompared(*report);
        else
            Q_EMIT accountNotCompared(sentence(report.error()));
    });
}

void Station::scanLabel(int unit, const base::Secret &text)
{
    const auto judged = people::checkAct(m->presence, people::Act::Work).and_then([&] {
        return m->line.scanLabel(unit, text);
    });
    Q_EMIT scanJudged(unit, judged.has_value(),
                      judged ? QCoreApplication::translate("station", "The label is the right one.")
                             : sentence(judged.error()));
}

void Station::testScanner(const QString &typed)
{
    Q_EMIT scannerJudged(label::sentence(label::judgeScannerTest(typed)));
}

void Station::showLabel(int unit)
{
    if (unit < 0 || unit >= m->line.count())
        return;
    const auto picture = labelPicture(m->line.unit(unit), m->line.batch().name, m->options);
    Q_EMIT labelReady(unit, picture.value_or(QByteArray()), picture ? QString() : sentence(picture.error()));
}

void Station::previewLabel(int unit, const QString &templateName)
{
    if (unit < 0 || unit >= m->line.count())
        return;
    const auto picture =
        labelPreview(m->line.unit(unit), m->line.batch().name, m->options.stock.dpi, templateName);
    Q_EMIT labelPreviewed(unit, templateName, picture.value_or(QByteArray()),
                          picture ? QString() : sentence(picture.error()));
}

void Station::printTestLabel()
{
    if (const auto allowed = people::checkAct(m->presence, people::Act::Work); !allowed) {
        Q_EMIT testLabelEnded(sentence(allowed.error()));
        return;
    }
    if (m->line.batch().run != RunState::Stopped) {
        Q_EMIT testLabelEnded(QCoreApplication::translate(
            "station", "Stop the batch first: a test label would come between its labels."));
        return;
    }
    station::printTestLabel(m->ports.printer.get(), m->options.stock,
                            [this](const QString &said) { Q_EMIT testLabelEnded(said); });
}

void Station::showStory(int unit)
{
    if (unit < 0 || unit >= m->line.count())
        return;
    const auto lines = m->ports.journal->story(m->line.batchId(), unit);
    if (!lines) {
        Q_EMIT refused(lines.error().code.text(), sentence(lines.error()));
        return;
    }
    QList<StoryRow> rows;
    for (const journal::StoryLine &line : *lines)
        rows.append(storyRow(line));
    Q_EMIT storyReady(unit, rows);
}

void Station::showRecords(const RecordsWish &wish)
{
    auto sources = m->records.read(wish);
    if (!sources) {
        Q_EMIT recordsRefused(sentence(sources.error()));
        return;
    }
    m->counters.start([this, sources = std::move(*sources)] {
        QMetaObject::invokeMethod(this, [this, report = sources.report()] { Q_EMIT recordsReady(report); });
    });
}

void Station::saveRecords(const RecordsWish &wish, const QString &file)
{
    if (const auto allowed = people::checkAct(m->presence, people::Act::Export); !allowed) {
        Q_EMIT recordsSaved(sentence(allowed.error()));
        return;
    }
    auto sources = m->records.read(wish);
    if (!sources) {
        Q_EMIT recordsSaved(sentence(sources.error()));
        return;
    }
    m->counters.start([this, sources = std::move(*sources), file] {
        const auto written = base::writeFileAtomically(file, csvOf(sources.report()));
        const QString said = written ? QCoreApplication::translate("station", "Saved as %1.").arg(file)
                                     : sentence(written.error());
        QMetaObject::invokeMethod(this, [this, said] { Q_EMIT recordsSaved(said); });
    });
}

void Station::examine(const QList<Check> &first)
{
    QStringList fleets;
    for (const esim::Recipe &recipe : m->options.recipes) {
        if (!recipe.fleet.isEmpty() && !fleets.contains(recipe.fleet))
            fleets.append(recipe.fleet);
    }
    m->doctor = std::make_unique<Doctor>(m->ports, fleets,
                                         [this](auto changed) { m->line.tellReaders(std::move(changed)); });
    m->doctor->start({first.begin(), first.end()}, [this](const std::vector<Check> &checks) {
        Q_EMIT examined({checks.begin(), checks.end()});
    });
}

void Station::showUnit(int unit)
{
    if (unit < 0 || unit >= m->line.count())
        return;
    const auto story = m->ports.journal->story(m->line.batchId(), unit);
    const auto info = openBatchInfo();
    if (const base::Error *error = !story ? &story.error() : !info ? &info.error() : nullptr)
        Q_EMIT refused(error->code.text(), sentence(*error));
    else
        Q_EMIT unitDetailed(detailsOf(*info, m->line.unit(unit), *story));
}

void Station::saveReport(int unit, const QString &file)
{
    if (unit < 0 || unit >= m->line.count())
        return;
    if (const auto allowed = people::checkAct(m->presence, people::Act::Export); !allowed) {
        Q_EMIT reportSaved(file, sentence(allowed.error()));
        return;
    }
    const ReportMaker maker{m->options.stationName, m->options.program, m->ports.clock->now()};
    const auto written = openBatchInfo().and_then([&](const journal::BatchInfo &info) {
        return writeUnitReport(*m->ports.journal, info, m->line.unit(unit), maker, file);
    });
    Q_EMIT reportSaved(file, written ? QString() : sentence(written.error()));
}

base::Result<journal::BatchInfo> Station::openBatchInfo() const
{
    return m->ports.journal->batches().and_then(
        [this](const QList<journal::BatchInfo> &batches) -> base::Result<journal::BatchInfo> {
            for (const journal::BatchInfo &info : batches) {
                if (info.id == m->line.batchId())
                    return info;
            }
            return base::fail(base::ErrorKind::Usage, base::ErrorCode("batch.none-open"),
                              QCoreApplication::translate("station", "No batch is open."), {});
        });
}

void Station::listBatches()
{
    const auto batches = m->ports.journal->batches();
    if (!batches) {
        Q_EMIT refused(batches.error().code.text(), sentence(batches.error()));
        return;
    }
    QStringList names;
    for (const journal::BatchInfo &info : *batches)
        names.append(info.name);
    Q_EMIT batchesListed(names);
}

} // namespace station
