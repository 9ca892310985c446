#pragma once

#include "core/station/label_wish.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

/// Asks why a label is printed again, and who agreed. It is deleted when it closes. Thread: GUI.
class ReprintDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param prints labels of this unit so far
    ReprintDialog(const QString &serial, int prints, QWidget *parent);

Q_SIGNALS:
    void wanted(const station::LabelWish &wish);

private:
    void check();
    station::ReprintWish wish() const;

    QComboBox *m_cause;
    QLineEdit *m_words;
    QLineEdit *m_second;
    QPushButton *m_act;
};

/// Says what voiding a code means and asks why. It is deleted when it closes. Thread: GUI.
class VoidDialog final : public QDialog
{
    Q_OBJECT

public:
    VoidDialog(const QString &serial, QWidget *parent);

Q_SIGNALS:
    void wanted(const station::LabelWish &wish);

private:
    QLineEdit *m_reason;
    QPushButton *m_act;
};

} // namespace ui
