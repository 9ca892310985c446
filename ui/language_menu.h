#pragma once

#include <QToolButton>

class QActionGroup;
class QMenu;

namespace ui {

/// The button for the language, each under the name that its own speakers give it, and for the size of texts.
/// Thread: GUI.
class LanguageMenu final : public QToolButton
{
    Q_OBJECT

public:
    explicit LanguageMenu(QWidget *parent = nullptr);

    /// What is spoken now, a code of kLanguages.
    void setLanguage(const QString &code);
    /// How large texts are now, one of kTextPercents.
    void setTextPercent(int percent);
    /// Opens the menu below the button; returns at once.
    void open();

Q_SIGNALS:
    void languageWanted(const QString &code);
    void textPercentWanted(int percent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QMenu *m_menu;
    QActionGroup *m_languages;
    QActionGroup *m_sizes;
    QAction *m_sizeTitle;
};

} // namespace ui
