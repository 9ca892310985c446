#pragma once

#include "core/station/snapshots.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class AccountModel;

/// The comparison of the carrier's account with the journal: a verdict in a sentence and every difference
/// with what to do. It stays beside the window while work goes on. Thread: GUI.
class AccountDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AccountDialog(QWidget *parent = nullptr);

    /// Asks for a new comparison and shows that it is under way.
    void compare();
    bool isComparing() const { return m_step == Step::Comparing; }
    void showReport(const station::AccountReport &report);
    /// The comparison could not be made.
    void showRefused(const QString &sentence);

Q_SIGNALS:
    void compareWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { Nothing, Comparing, Compared, Refused };
    void fill();
    void retranslate();

    Step m_step = Step::Nothing;
    station::AccountReport m_report;
    QString m_refusal;
    AccountModel *m_model;
    QLabel *m_verdict;
    QTableView *m_table;
    QPushButton *m_again;
    QPushButton *m_close;
};

} // namespace ui
