#pragma once

#include <QString>

class QDialog;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;

/// What the window's questions are made of. Thread: GUI.
namespace ui {

/// Sentences that wrap; never rich text.
QLabel *newSentences(const QString &text, QWidget *parent);

/// A field for a person's own words, as long as the station records.
QLineEdit *newOwnWords(const QString &name, QWidget *parent);

/// The act on one side, the way out on the other. Enter does the harmless thing, unless the act is made the
/// default afterwards.
/// @param act is named `name` + "ActButton"; the way out `name` + "CancelButton", and it rejects the dialog
QHBoxLayout *newActButtons(QDialog *dialog, QPushButton *act, const QString &name);

} // namespace ui
