#pragma once

#include "core/people/acts.h"
#include "core/station/account.h"
#include "core/station/card_snapshot.h"
#include "core/station/change_note.h"
#include "core/station/import_wish.h"
#include "core/station/label_wish.h"
#include "core/station/ports.h"
#include "core/station/records.h"
#include "core/station/snapshots.h"
#include "core/station/unit_acts.h"
#include "core/station/unit_details.h"

#include <QObject>

#include <functional>
#include <memory>

namespace station {

/// The station: runs one batch at a time over all its readers. Whoever shows it connects to its signals and
/// sends its slots; both carry values only, so that it may live in a thread of its own. Thread: that of its
/// construction, which needs an event loop; the slots are called there or through queued connections.
class Station final : public QObject
{
    Q_OBJECT

public:
    Station(Ports ports, Options options);
    ~Station() override;

    /// Nothing runs and nothing is due: no request, card session, print or write to the journal is open, and
    /// no poll, search or retry is planned. Thread: the station's.
    bool isIdle() const;
    /// The open batch; empty name when none is. Thread: the station's.
    BatchSnapshot batch() const;
    /// The open batch's units as they are now. Thread: the station's.
    QList<UnitSnapshot> units() const;
    /// Does something at once on behalf of somebody else than who is signed in: the command line of the same
    /// account, for example. Thread: the station's.
    void onBehalfOf(const people::Presence &who, const std::function<void()> &act);
    /// As importAs(), the columns as they are called. Thread: the station's.
    void importManifest(const QString &file, const QString &name, const QString &recipe);

public Q_SLOTS:
    /// Begins to watch the readers, and wipes the codes that are old enough, now and every day. Call once,
    /// after connecting.
    void begin();
    /// Reads a manifest and answers with manifestChecked or importCancelled; stores nothing. A check that is
    /// under way is given up without an answer.
    void checkManifest(const station::ImportWish &wish);
    /// Imports a manifest under a name, all or nothing; answers with imported, importRefused or
    /// importCancelled.
    void importAs(const station::ImportWish &wish, const QString &name);
    /// Stops reading a manifest: nothing of it is stored. Too late for one that is being stored.
    void cancelImport();
    /// Writes the rejected rows of the manifest that was read last; answers with rejectsSaved.
    void saveRejects(const QString &file);
    /// Loads a batch from the journal; answers with batchOpened or refused. Units that were at work are
    /// picked up where the journal says they stand once the batch runs.
    void openBatch(const QString &name);
    /// Lets the open batch run.
    void start();
    /// Starts no new effect but the label of a unit that has come to it; ends when running card sessions and
    /// requests are over: batchChanged says Stopped.
    void stop();
    /// Lets a line go on that stopped itself; batchChanged says so once it is recorded, refused says why not.
    /// Where only the carrier's part stood, it goes on at once; else start() comes next.
    /// @param reason the person's own words  @param second who else agreed; empty where one may decide
    void release(const QString &reason, const QString &second);
    /// Goes on with a failed or held unit from where it stands.
    void retry(int unit);
    /// Asks the carrier now about a unit whose reservation is unknown or held.
    void reconcile(int unit);
    /// Sets a failed or held unit aside: it stands as it is until an engineer lets it go on.
    /// @param note what the engineer should know, at most kMostReasonCharacters
    void handOver(int unit, const QString &note);
    /// The carrier's callback names this reservation or Sim: whoever waits for it looks now instead of at the
    /// next poll. Any id may be given; one that nobody waits for does nothing.
    void hint(const QString &id);
    /// Prints a unit's label, prints it again or voids its code; answers with refused when it cannot be, and
    /// with labelEnded once a label was sent to the printer, whether the batch runs or not.
    void actOnLabel(int unit, const station::LabelWish &wish);
    /// What a scanner typed of the test label; answers with scannerJudged.
    void testScanner(const QString &typed);
    /// A label was scanned for a unit: the whole text is compared with this unit's.
    void scanLabel(int unit, const base::Secret &text);
    /// The operator says that the card in this reader is this unit's (a scanned serial).
    void assign(const QString &serial, const QString &reader);
    /// Renders a unit's label; answers with labelReady.
    void showLabel(int unit);
    /// Renders a unit's label on another template, which changes nothing; answers with labelPreviewed.
    void previewLabel(int unit, const QString &templateName);
    /// Prints a label that belongs to no unit and holds no secret; answers with testLabelEnded. Not while a
    /// batch runs.
    void printTestLabel();
    /// Reads a unit's story; answers with storyReady.
    void showStory(int unit);
    /// Tells from the journal how the work went; answers with recordsReady, or with recordsRefused.
    void showRecords(const station::RecordsWish &wish);
    /// Writes the same report as CSV to a file; answers with recordsSaved.
    void saveRecords(const station::RecordsWish &wish, const QString &file);
    /// Reads everything about a unit; answers with unitDetailed.
    void showUnit(int unit);
    /// Writes a unit's loading report, PDF or JSON by the file's ending; answers with reportSaved.
    void saveReport(int unit, const QString &file);
    /// Lists the journal's batches; answers with batchesListed.
    void listBatches();
    /// Compares the carrier's whole account with the whole journal and changes nothing; answers with
    /// accountCompared, or with accountNotCompared when there is no carrier or it does not answer.
    void compareAccount();
    /// Reads or changes a card by hand, in a reader with which no unit works; answers with cardRead when the
    /// card was read, and always with cardWishEnded.
    void workOnCard(const station::CardWish &wish);
    /// Who is at the station. The name is recorded with every event from now on, and what that person may not
    /// do is refused ("people.not-allowed"): anybody may do everything until this says otherwise. To look at
    /// something and to stop is never refused.
    void setPerson(const people::Presence &presence);
    /// Settings, trust or people were changed: recorded with who is signed in.
    void noteChange(const station::ChangeNote &note);
    /// Looks at every part without changing or costing anything, whether a batch runs or not; answers with
    /// examined. A new look replaces one that is under way. @param first checks that somebody else made
    void examine(const QList<station::Check> &first);
    /// Tells again what it told in words: the slots, the readers' trouble, the open batch and its units that
    /// have a reason. Call when the program speaks another language; words that came from outside, and those
    /// that are on record, stay as they came.
    void retell();

Q_SIGNALS:
    void examined(const QList<station::Check> &checks);
    void accountCompared(const station::AccountReport &report);
    /// The comparison could not be made; the sentence says why.
    void accountNotCompared(const QString &sentence);
    void batchOpened(const station::BatchSnapshot &batch, const QList<station::UnitSnapshot> &units);
    void batchChanged(const station::BatchSnapshot &batch);
    void unitChanged(const station::UnitSnapshot &unit);
    void slotChanged(const station::SlotSnapshot &slot);
    /// The smart card service or the readers as a whole; an empty sentence when all is well. Said once after
    /// the first look, then when it changes.
    void readersTrouble(const QString &sentence);
    void manifestChecked(const station::ManifestPreview &preview);
    void imported(const QString &batchName, int units);
    void importRefused(const station::ManifestPreview &preview, const QString &sentence);
    void importProgressed(const station::ImportProgress &progress);
    /// A check or an import was stopped: nothing was stored.
    void importCancelled();
    /// Rejected rows were written; a sentence instead when they could not be.
    void rejectsSaved(const QString &file, const QString &sentence);
    /// Something that was asked for cannot be done; the code is stable, the sentence is for people.
    void refused(const QString &code, const QString &sentence);
    /// PNG bytes of the label at its real dots, or empty with a sentence why there is none.
    void labelReady(int unit, const QByteArray &png, const QString &sentence);
    /// As labelReady, on the template that was asked for.
    void labelPreviewed(int unit, const QString &templateName, const QByteArray &png,
                        const QString &sentence);
    /// What became of a test label.
    void testLabelEnded(const QString &sentence);
    /// What became of a label that was sent to the printer: the file or printer, and a sentence unless it was
    /// printed.
    void labelEnded(int unit, const QString &where, const QString &sentence);
    void storyReady(int unit, const QList<station::StoryRow> &rows);
    void recordsReady(const station::RecordsReport &report);
    /// There is no report; the sentence says why.
    void recordsRefused(const QString &sentence);
    /// What became of a report's file, in a sentence.
    void recordsSaved(const QString &sentence);
    void unitDetailed(const station::UnitDetails &details);
    /// A report was written; a sentence instead when it could not be.
    void reportSaved(const QString &file, const QString &sentence);
    void batchesListed(const QStringList &names);
    void cardRead(const station::CardSnapshot &card);
    /// What is being done by hand in a reader, in a word or two; empty when it is over.
    void cardWorkChanged(const QString &reader, const QString &work);
    void cardWishEnded(const QString &reader, station::CardEnd end, const QString &sentence);
    /// Whether the scanner is set up right, or what to do.
    void scannerJudged(const QString &sentence);
    /// A label scan's verdict: right, or whose it is.
    void scanJudged(int unit, bool right, const QString &sentence);

private:
    /// Wipes what the settings no longer want to be kept.
    void wipeCodes();
    /// Whether who is at the station may do this; says so with refused() when not.
    bool may(people::Act act);
    void actOnUnit(int unit, const UnitWish &wish);
    base::Result<journal::BatchInfo> openBatchInfo() const;

    struct Parts;
    std::unique_ptr<Parts> m;
};

} // namespace station
