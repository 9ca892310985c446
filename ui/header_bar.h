#pragma once

#include "core/people/acts.h"
#include "core/station/snapshots.h"
#include "ui/volume.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <array>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace ui {

class ElidingLabel;
class LanguageMenu;

/// The pages, in the order of their buttons.
enum class Page { Bench, Units, Batches, Label, Records, Cards, Settings, Doctor };
inline constexpr std::array kPages{Page::Bench,   Page::Units, Page::Batches,  Page::Label,
                                   Page::Records, Page::Cards, Page::Settings, Page::Doctor};

/// The line on top: which station and batch, the pages with their keys, who works here, language, help, the
/// time. Where there is no room for its words, the keys alone stand on the buttons. Thread: GUI.
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
    void setVolume(Volume volume);
    /// The worst that the doctor found; its button has another picture while something is bad.
    void setHealth(station::Check::Verdict verdict, const QString &what);
    LanguageMenu *language() const { return m_language; }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageWanted(Page page);
    void operatorWanted();
    /// The next volume is wanted: off, soft, medium, loud, off.
    void volumeWanted();
    void helpWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fillIcons();
    void showTime();
    /// What stands on the buttons: all words; words but on those that are seldom pressed; keys and who works
    /// here; keys alone; pictures alone.
    enum class Wording { Whole, WorkPages, KeysAndPerson, Keys, Pictures };
    void setWording(Wording wording);
    bool isWhole(QToolButton *button, Wording wording) const;
    /// What a pointer and assistive technology are told of a page's button, with its words or without.
    void describe(QToolButton *button, const QString &words);
    void fit();

    QString m_batchName;
    people::Presence m_presence;
    station::Check::Verdict m_health = station::Check::Verdict::Good;
    QString m_ailing;
    Volume m_volume = Volume::Medium;
    ElidingLabel *m_station;
    ElidingLabel *m_batch;
    QButtonGroup *m_pages;
    QToolButton *m_operator;
    QToolButton *m_sound;
    LanguageMenu *m_language;
    QToolButton *m_help;
    QLabel *m_clock;
    QTimer m_minutes;
    QHash<QToolButton *, QString> m_words; ///< of each button, whole
    QHash<Page, QString> m_refusals;       ///< why a page cannot be opened
};

} // namespace ui
