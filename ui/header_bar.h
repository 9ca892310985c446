#pragma once

#include "core/people/acts.h"
#include "core/station/snapshots.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace ui {

/// The pages, in the order of their buttons.
enum class Page { Bench, Units, Batches, Label, Records, Cards, Settings, Doctor };
inline constexpr std::array kPages{Page::Bench,   Page::Units, Page::Batches,  Page::Label,
                                   Page::Records, Page::Cards, Page::Settings, Page::Doctor};

/// The line on top: which station and batch, the pages with their keys, who works here, help, the time.
/// Thread: GUI.
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(const QString &stationName, QWidget *parent = nullptr);

    void setStation(const QString &name);
    void setBatch(const QString &name);
    /// Who works here, and as what.
    void setPresence(const people::Presence &presence);
    /// Disables a page's button, and says why in its tool tip; an empty sentence enables it.
    void setPageRefusal(Page page, const QString &sentence);
    void setPage(Page page);
    /// The worst that the doctor found; a sign stands beside its key while something is bad.
    void setHealth(station::Check::Verdict verdict, const QString &what);

Q_SIGNALS:
    void pageWanted(Page page);
    void operatorWanted();
    void helpWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillIcons();
    void showTime();
    void fillHealth();

    QString m_batchName;
    people::Presence m_presence;
    station::Check::Verdict m_health = station::Check::Verdict::Good;
    QString m_ailing;
    QLabel *m_station;
    QLabel *m_batch;
    QButtonGroup *m_pages;
    QToolButton *m_operator;
    QToolButton *m_help;
    QLabel *m_clock;
    QTimer m_minutes;
};

} // namespace ui
