#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui {

/// One sentence over the whole width while something is wrong; gone while there is nothing to say. Thread:
/// GUI.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    /// Whether the operator can put the notice away, or it stays until its cause is gone.
    enum class Dismiss { No, Yes };
    explicit NoticeBar(Dismiss dismiss, QWidget *parent = nullptr);

    /// Shows a sentence, or hides the bar when it is empty.
    /// @param detail small print, for example an error's stable code; a tool tip
    void setSentence(const QString &sentence, const QString &detail = {});
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace ui
