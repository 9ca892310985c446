#pragma once

#include "core/base/secret.h"
#include "core/people/acts.h"
#include "core/station/card_snapshot.h"
#include "core/station/change_note.h"
#include "core/station/import_wish.h"
#include "core/station/label_wish.h"
#include "core/station/records.h"
#include "core/station/snapshots.h"
#include "core/station/unit_details.h"

#include <QObject>
#include <QStringList>

/// Stands where the station stands: its signals are sent by the test, its slots write down what the window
/// asked for.
class ScriptedStation final : public QObject
{
    Q_OBJECT

public:
    station::CardWish lastWish;     ///< the last one about a card
    station::ImportWish lastImport; ///< the last manifest that was to be read
    QStringList asked;              ///< what the window wanted, in order: "retry 3"
    base::Secret lastScan;          ///< the last label that was scanned
    station::RecordsWish lastRecordsWish;
    station::LabelWish lastLabelWish; ///< the last one about a label
    people::Presence lastPresence;    ///< who the window says is there

    /// How often something was asked for.
    int count(const QString &what) const { return int(asked.count(what)); }

public Q_SLOTS:
    void checkManifest(const station::ImportWish &wish)
    {
        asked << QStringLiteral("check %1 %2").arg(wish.file, wish.recipe);
        lastImport = wish;
    }
    void importAs(const station::ImportWish &wish, const QString &name)
    {
        asked << QStringLiteral("import %1 %2 %3").arg(wish.file, name, wish.recipe);
        lastImport = wish;
    }
    void cancelImport() { asked << QStringLiteral("cancel import"); }
    void saveRejects(const QString &file) { asked << QStringLiteral("rejects %1").arg(file); }
    void showUnit(int unit) { asked << QStringLiteral("details %1").arg(unit); }
    void saveReport(int unit, const QString &file)
    {
        asked << QStringLiteral("report %1 %2").arg(unit).arg(file);
    }
    void openBatch(const QString &name) { asked << QStringLiteral("open %1").arg(name); }
    void start() { asked << QStringLiteral("start"); }
    void stop() { asked << QStringLiteral("stop"); }
    void release(const QString &reason, const QString &second)
    {
        asked << QStringLiteral("release %1 %2").arg(reason, second).trimmed();
    }
    void retry(int unit) { asked << QStringLiteral("retry %1").arg(unit); }
    void reconcile(int unit) { asked << QStringLiteral("reconcile %1").arg(unit); }
    void handOver(int unit, const QString &note)
    {
        asked << QStringLiteral("hand over %1 %2").arg(unit).arg(note);
    }
    void noteChange(const station::ChangeNote &note)
    {
        asked << QStringLiteral("note %1 %2 %3")
                     .arg(int(note.what))
                     .arg(note.changes.join(QLatin1String(", ")), note.second)
                     .trimmed();
    }
    void scanLabel(int unit, const base::Secret &text)
    {
        asked << QStringLiteral("scan %1").arg(unit);
        lastScan = text;
    }
    void assign(const QString &serial, const QString &reader)
    {
        asked << QStringLiteral("assign %1 %2").arg(serial, reader);
    }
    void testScanner(const QString &typed) { asked << QStringLiteral("test scanner %1").arg(typed); }
    void actOnLabel(int unit, const station::LabelWish &wish)
    {
        asked << QStringLiteral("act on label %1").arg(unit);
        lastLabelWish = wish;
    }
    void showLabel(int unit) { asked << QStringLiteral("label %1").arg(unit); }
    void previewLabel(int unit, const QString &templateName)
    {
        asked << QStringLiteral("preview %1 %2").arg(unit).arg(templateName);
    }
    void printTestLabel() { asked << QStringLiteral("test label"); }
    void showStory(int unit) { asked << QStringLiteral("story %1").arg(unit); }
    void examine(const QList<station::Check> &) { asked << QStringLiteral("examine"); }
    void listBatches() { asked << QStringLiteral("list"); }
    void showRecords(const station::RecordsWish &wish)
    {
        asked << QStringLiteral("records %1 %2 %3").arg(wish.batch).arg(int(wish.span)).arg(wish.shiftsBack);
        lastRecordsWish = wish;
    }
    void saveRecords(const station::RecordsWish &wish, const QString &file)
    {
        asked << QStringLiteral("save records %1").arg(file);
        lastRecordsWish = wish;
    }
    void compareAccount() { asked << QStringLiteral("compare"); }
    void workOnCard(const station::CardWish &wish)
    {
        asked << QStringLiteral("card %1").arg(int(wish.act));
        lastWish = wish;
    }
    void retell() { asked << QStringLiteral("retell"); }
    void setPerson(const people::Presence &presence)
    {
        asked << QStringLiteral("operator %1").arg(presence.name);
        lastPresence = presence;
    }

Q_SIGNALS:
    void examined(const QList<station::Check> &checks);
    void accountCompared(const station::AccountReport &report);
    void accountNotCompared(const QString &sentence);
    void batchOpened(const station::BatchSnapshot &batch, const QList<station::UnitSnapshot> &units);
    void batchChanged(const station::BatchSnapshot &batch);
    void unitChanged(const station::UnitSnapshot &unit);
    void slotChanged(const station::SlotSnapshot &slot);
    void readersTrouble(const QString &sentence);
    void manifestChecked(const station::ManifestPreview &preview);
    void imported(const QString &batchName, int units);
    void importRefused(const station::ManifestPreview &preview, const QString &sentence);
    void importProgressed(const station::ImportProgress &progress);
    void importCancelled();
    void rejectsSaved(const QString &file, const QString &sentence);
    void unitDetailed(const station::UnitDetails &details);
    void reportSaved(const QString &file, const QString &sentence);
    void refused(const QString &code, const QString &sentence);
    void labelReady(int unit, const QByteArray &png, const QString &sentence);
    void labelPreviewed(int unit, const QString &templateName, const QByteArray &png,
                        const QString &sentence);
    void testLabelEnded(const QString &sentence);
    void storyReady(int unit, const QList<station::StoryRow> &rows);
    void batchesListed(const QStringList &names);
    void recordsReady(const station::RecordsReport &report);
    void recordsRefused(const QString &sentence);
    void recordsSaved(const QString &sentence);
    void cardRead(const station::CardSnapshot &card);
    void cardWorkChanged(const QString &reader, const QString &work);
    void cardWishEnded(const QString &reader, station::CardEnd end, const QString &sentence);
    void scannerJudged(const QString &sentence);
    void scanJudged(int unit, bool right, const QString &sentence);
};
