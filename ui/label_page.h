#pragma once

#include "core/station/snapshots.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class LabelActs;
class LabelView;

/// The chosen unit's label, large. Thread: GUI.
class LabelPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LabelPage(QWidget *parent = nullptr);

    void setUnit(const std::optional<station::UnitSnapshot> &unit);
    /// PNG bytes of the label, or a sentence why there is none.
    void setLabel(const QByteArray &png, const QString &sentence);
    /// The template that labels are printed on, and those that can be looked at.
    void setTemplates(const QString &printed, const QStringList &all);
    /// The label on the template that was asked for last; others came too late.
    void setPreview(const QString &templateName, const QByteArray &png, const QString &sentence);
    /// What became of a test label.
    void showTest(const QString &sentence);
    /// The page of command cards was written to this file, which is opened to be printed; or a sentence why
    /// not.
    void showCommandSheet(const QString &file, const QString &sentence);
    /// What is done with the label.
    LabelActs *acts() const { return m_acts; }

Q_SIGNALS:
    /// The chosen unit's label is to be shown on this template.
    void previewWanted(const QString &templateName);
    /// A label without a unit is to be printed.
    void testWanted();
    /// The page of command cards is to be made.
    void commandSheetWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void retranslate();
    bool showsOtherTemplate() const;

    std::optional<station::UnitSnapshot> m_unit;
    QString m_printed; ///< the template of the settings
    QLabel *m_title;
    QLabel *m_templateWord;
    QComboBox *m_template;
    QPushButton *m_test;
    QPushButton *m_sheet;
    QLabel *m_caption;
    LabelView *m_view;
    LabelActs *m_acts;
};

} // namespace ui
