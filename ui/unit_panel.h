#pragma once

#include "core/station/snapshots.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class LabelView;

/// One unit: what it is, where it stands, what to do next, its story and its label. Secrets arrive masked.
/// Thread: GUI.
class UnitPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Whether there is room for a small picture of the label.
    enum class LabelPicture { No, Yes };
    explicit UnitPanel(LabelPicture picture, QWidget *parent = nullptr);

    /// Shows a unit, or the hint to choose one.
    void setUnit(const std::optional<station::UnitSnapshot> &unit);
    /// Shows the story of the unit that is shown; oldest first, the newest in sight.
    void setStory(const QList<station::StoryRow> &rows);
    /// Shows its label: PNG bytes, or a sentence why there is none.
    void setLabel(const QByteArray &png, const QString &sentence);

    /// Whether going on with this unit makes sense: it failed or is held.
    static bool canRetry(const station::UnitSnapshot &unit);
    /// Whether asking the carrier about this unit makes sense.
    static bool canReconcile(const station::UnitSnapshot &unit);

Q_SIGNALS:
    void retryWanted(int unit);
    void reconcileWanted(int unit);
    void labelPageWanted();
    /// The whole story is wanted.
    void storyPageWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Fact
    {
        QLabel *key;
        QLabel *value;
    };

    void retranslate();
    void fill();
    QLabel *addFact(const QString &objectName);

    std::optional<station::UnitSnapshot> m_unit;
    QLabel *m_title;
    QLabel *m_phaseIcon;
    QLabel *m_phase;
    QLabel *m_next;
    QLabel *m_reason;
    QList<Fact> m_facts; ///< in the order of the five below
    QLabel *m_eid;
    QLabel *m_iccid;
    QLabel *m_way;
    QLabel *m_code;
    QLabel *m_reader;
    QPushButton *m_retry;
    QPushButton *m_reconcile;
    QPushButton *m_whole;
    QLabel *m_storyTitle;
    QPlainTextEdit *m_story;
    LabelView *m_label = nullptr;
};

} // namespace ui
