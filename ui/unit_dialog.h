#pragma once

#include "core/station/label_wish.h"
#include "core/station/unit_details.h"
#include "ui/label_acts.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QTableWidget;

namespace ui {

class LabelView;
class UnitSteps;

/// A unit's page: its whole story, everything that is known about it, and what can be done next with what
/// that will do and cost. Secrets arrive masked. Thread: GUI.
class UnitDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit UnitDialog(QWidget *parent);

    /// As LabelActs::setSecondPerson().
    void setSecondPerson(LabelActs::SecondPerson ask, int reprintsAlone);

    /// Opens the page of a unit of the open batch; asks for what it shows.
    void openFor(int unit);
    /// The answer to detailsWanted(); answers about another unit are ignored.
    void showDetails(const station::UnitDetails &details);
    /// A unit changed: when it is this one, its details are asked for again.
    void unitChanged(const station::UnitSnapshot &unit);
    void takeLabel(int unit, const QByteArray &png, const QString &sentence);
    /// The report was written, or the sentence says why not.
    void showReport(const QString &file, const QString &sentence);

Q_SIGNALS:
    void detailsWanted(int unit);
    void labelWanted(int unit);
    void retryWanted(int unit);
    void reconcileWanted(int unit);
    void handOverWanted(int unit, const QString &note);
    void labelActWanted(int unit, const station::LabelWish &wish);
    void reportWanted(int unit, const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    /// Tells beside the buttons what became of a wish; an empty sentence hides the last one.
    void say(const QString &sentence);
    void fill();
    void fillFacts();
    void fillStory();
    void choose(const workflow::NextStep &step);
    void carryOut(workflow::UnitAct act);
    void copyText();
    void askForReport();

    int m_unit = -1;
    std::optional<station::UnitDetails> m_details;
    QString m_folder; ///< where the last report was saved
    QLabel *m_title;
    QLabel *m_phaseIcon;
    QLabel *m_phase;
    QLabel *m_reason;
    QScrollArea *m_facts;
    LabelView *m_label;
    QLabel *m_stepsTitle;
    UnitSteps *m_steps;
    QLabel *m_storyTitle;
    QTableWidget *m_story;
    QLabel *m_said;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
    LabelActs::SecondPerson m_askSecond;
    int m_reprintsAlone = 1;
};

} // namespace ui
