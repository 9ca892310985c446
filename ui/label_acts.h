#pragma once

#include "core/people/acts.h"
#include "core/station/label_wish.h"
#include "core/station/snapshots.h"
#include "ui/badge_check.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// What can be done with the chosen unit's label, and the test of the scanner. Thread: GUI.
class LabelActs final : public QWidget
{
    Q_OBJECT

public:
    explicit LabelActs(QWidget *parent = nullptr);

    void setUnit(const std::optional<station::UnitSnapshot> &unit);
    /// How a reprint asks for a second person's badge, and how many of one label take none.
    using SecondPerson = std::function<std::unique_ptr<BadgeCheck>()>;
    void setSecondPerson(SecondPerson ask, int reprintsAlone);
    /// Who is at the station: what that person may not do is disabled, and its tool tip says why.
    void setPresence(const people::Presence &presence);
    /// What the station says about a scan of the test label.
    void showScannerVerdict(const QString &sentence);
    /// Asks why the label is printed again, when it can be.
    void askReprint();

Q_SIGNALS:
    void wanted(int unit, const station::LabelWish &wish);
    void scannerTyped(const QString &typed);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void retranslate();
    void takeScan(const QString &typed);
    void askVoid();

    std::optional<station::UnitSnapshot> m_unit;
    SecondPerson m_askSecond;
    int m_reprintsAlone = 1;
    people::Presence m_presence;
    QPushButton *m_print;
    QPushButton *m_reprint;
    QPushButton *m_void;
    QLabel *m_testName;
    QLineEdit *m_test;
    QLabel *m_verdict;
};

} // namespace ui
