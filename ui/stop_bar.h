#pragma once

#include "core/people/acts.h"
#include "core/station/snapshots.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace ui {

class SignIn;

/// One sentence over the whole width while the line has stopped itself, with the button that lets it go on;
/// gone while it goes. Thread: GUI.
class StopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StopBar(QWidget *parent = nullptr);

    /// Shows why the line stands, or hides the bar.
    void setStop(const std::optional<station::LineStopSnapshot> &stop);
    QString sentence() const;
    /// Where second persons agree by badge; null where nobody can be set up. @param signIn must outlive this
    void setPeople(SignIn *signIn);
    /// Who is here: only who may release the line finds the button open.
    void setPresence(const people::Presence &presence);
    /// Asks for the reason; nothing while the line goes.
    void askForRelease();

Q_SIGNALS:
    void releaseWanted(const QString &reason, const QString &second);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<station::LineStopSnapshot> m_stop;
    SignIn *m_signIn = nullptr;
    QString m_refusal; ///< why who is here may not release the line
    QLabel *m_text;
    QPushButton *m_release;
};

} // namespace ui
