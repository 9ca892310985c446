#include "core/station/station.h"

#include "core/label/scanner_test.h"
#include "core/station/card_desk.h"
#include "core/station/label_desk.h"
#include "core/station/line_control.h"
#include "core/station/manifest_desk.h"
#include "core/station/views.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

Q_LOGGING_CATEGORY(lcStation, "station.station")

namespace station {

namespace {
using namespace std::chrono_literals;

QString sentence(const base::Error &error) { return error.sentence(); }
} // namespace

struct Station::Parts
{
    Parts(Station &station, Ports from, Options chosen)
        : ports(std::move(from))
        , options(std::move(chosen))
        , line(ports, options, linksTo(station))
        , cards(cardLinksTo(station))
    {
        workers.setMaxThreadCount(1);
    }
    ~Parts() { workers.waitForDone(); }

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

    Ports ports;
    Options options;
    LineControl line;
    CardDesk cards; ///< borrows the line's slots
    QTimer daily;
    QThreadPool workers; ///< manifests are read here, off the station's thread
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

void Station::checkManifest(const QString &file, const QString &recipe)
{
    m->workers.start([this, file, recipe, recipes = m->options.recipes] {
        ManifestPreview preview = previewOf(readManifest(file, recipe, recipes), file, recipe);
        QMetaObject::invokeMethod(this,
                                  [this, preview = std::move(preview)] { Q_EMIT manifestChecked(preview); });
    });
}

void Station::importManifest(const QString &file, const QString &name, const QString &recipe)
{
    m->workers.start([this, file, name, recipe, recipes = m->options.recipes] {
        const manifest::Reading reading = readManifest(file, recipe, recipes);
        const ManifestPreview preview = previewOf(reading, file, recipe);
        QMetaObject::invokeMethod(this, [this, reading, preview, file, name, recipe] {
            if (!reading) {
                Q_EMIT importRefused(preview, sentence(reading.error().toError(preview.file)));
                return;
            }
            if (const auto named = checkBatchName(name); !named) {
                Q_EMIT importRefused(preview, sentence(named.error()));
                return;
            }
            const ImportJob job = importJob(*reading, file, name, recipe, m->options, m->ports.clock->now());
            const auto stored = m->ports.journal->importBatch(job.info, job.units);
            if (stored)
                Q_EMIT imported(stored->name, stored->units);
            else
                Q_EMIT importRefused(preview, sentence(stored.error()));
        });
    });
}

void Station::openBatch(const QString &name)
{
    if (auto opened = m->line.open(name); !opened) {
        Q_EMIT refused(opened.error().code.text(), sentence(opened.error()));
        return;
    }
    Q_EMIT batchOpened(batch(), units());
}

void Station::start() { m->line.start(); }
void Station::stop()
{
    m->cards.stopSoon();
    m->line.stop();
}
void Station::retry(int unit) { m->line.retry(unit); }
void Station::reconcile(int unit) { m->line.reconcile(unit); }
void Station::actOnLabel(int unit, const LabelWish &wish) { m->line.actOnLabel(unit, wish); }
void Station::hint(const QString &id) { m->line.hint(id); }
void Station::assign(const QString &serial, const QString &reader) { m->line.assign(serial, reader); }
void Station::workOnCard(const CardWish &wish) { m->cards.perform(m->line.slotNamed(wish.reader), wish); }
void Station::retell() { m->line.retell(); }
void Station::setOperator(const QString &name) { m->line.setOperator(name); }

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
    const auto judged = m->line.scanLabel(unit, text);
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
