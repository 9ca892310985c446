#pragma once

#include "core/station/settings_sheet.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// One setting of the form: title, editor, help, where its value comes from, and what is wrong with it.
/// Thread: GUI.
class SettingsRow final : public QWidget
{
    Q_OBJECT

public:
    /// @param target the file that is written
    SettingsRow(const station::SettingsField &field, station::SettingsField::Origin target,
                QWidget *parent = nullptr);

    const station::SettingsField &field() const { return m_field; }
    /// Whether it differs from what is saved.
    bool isChanged() const;
    /// What it should be; nothing: back to the default.
    std::optional<QString> wanted() const;
    /// Types a value, as a person would.
    void setValue(const QString &value);
    void backToDefault();
    void undo();
    void setError(const QString &sentence);
    /// Whether title, key or help speak of this.
    bool speaksOf(const QString &text) const;

Q_SIGNALS:
    void edited();
    /// A new secret is to be typed for this setting.
    void secretWanted(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Wish { Value, Default };
    QWidget *makeEditor();
    QString typed() const;
    void put(const QString &value);
    void browse();
    void fill();
    bool isSetHere() const { return m_field.origin == m_target; }

    station::SettingsField m_field;
    station::SettingsField::Origin m_target;
    Wish m_wish = Wish::Value;
    QLabel *m_title;
    QLabel *m_help;
    QLabel *m_error;
    QLineEdit *m_line = nullptr; ///< one of these two is the editor
    QComboBox *m_choice = nullptr;
    QPushButton *m_more = nullptr; ///< a file, a folder or a secret
    QPushButton *m_default;
};

} // namespace ui
