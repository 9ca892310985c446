#pragma once

#include "core/station/label_wish.h"
#include "ui/badge_check.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

/// Asks why a label is printed again, and who agreed. It is deleted when it closes. Thread: GUI.
class ReprintDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Whether one person may decide this reprint.
    enum class SecondPerson { Optional, Needed };

    /// @param prints labels of this unit so far  @param second asks for the other person's badge; null: any
    /// name may be typed, as nobody is set up
    ReprintDialog(const QString &serial, int prints, std::unique_ptr<BadgeCheck> second, SecondPerson need,
                  QWidget *parent);
    ~ReprintDialog() override;

Q_SIGNALS:
    void wanted(const station::LabelWish &wish);

private:
    void check();
    station::ReprintWish wish() const;

    QString secondName() const;

    std::unique_ptr<BadgeCheck> m_check;
    SecondPerson m_need;
    QComboBox *m_cause;
    QLineEdit *m_words;
    QLineEdit *m_second; ///< the name as typed, where nobody is set up
    QPushButton *m_act;
};

} // namespace ui
