#pragma once

#include "core/station/card_snapshot.h"
#include "core/station/snapshots.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class CardFacts;
class CardNotificationsModel;
class CardProfilesModel;

/// The engineer's page: one card in one reader, what it is and holds, and what can be done with it by hand.
/// Every wish names the card that is shown, so that no other one is changed. Thread: GUI.
class CardPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CardPage(QWidget *parent = nullptr);

    /// The readers to choose from, in the order of their slots.
    void updateSlot(const station::SlotSnapshot &slot);
    /// Chooses a reader; another card than the one shown is not shown any more.
    void choose(const QString &reader);
    /// Reads the card of the chosen reader, unless it is shown already.
    void readIfNew();
    QString reader() const;

    void showCard(const station::CardSnapshot &card);
    void showWork(const QString &reader, const QString &work);
    void showEnd(const QString &reader, station::CardEnd end, const QString &sentence);

Q_SIGNALS:
    void wanted(const station::CardWish &wish);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFactsSide();
    QWidget *makeContentsSide();
    void connectButtons();
    void retranslate();
    void fill();
    void wish(station::CardWish::Act act, const QString &text = {});
    void askForName();
    void askForAddress();
    void askToDelete();
    void askToDrop();
    void askToClear();
    void confirm(const QString &title, const QString &question, const QString &wanted, const QString &act,
                 const std::function<void()> &then);
    std::optional<esim::ProfileInfo> chosenProfile() const;
    std::optional<esim::PendingNotification> chosenNotification() const;

    QHash<QString, station::SlotSnapshot> m_slots; ///< by reader
    std::optional<station::CardSnapshot> m_card;
    QHash<QString, QString> m_works; ///< what runs, by reader
    QString m_sentence;
    station::CardEnd m_end = station::CardEnd::Done;

    QLabel *m_readerName;
    QComboBox *m_readers;
    QPushButton *m_read;
    QLabel *m_verdict;
    QLabel *m_hint;
    QWidget *m_contents;
    QLabel *m_chipTitle;
    CardFacts *m_facts;
    QPushButton *m_address;
    QPushButton *m_clear;
    QLabel *m_profilesTitle;
    CardProfilesModel *m_profiles;
    QTableView *m_profileTable;
    QPushButton *m_enable;
    QPushButton *m_disable;
    QPushButton *m_name;
    QPushButton *m_delete;
    QLabel *m_notificationsTitle;
    CardNotificationsModel *m_notifications;
    QTableView *m_notificationTable;
    QPushButton *m_send;
    QPushButton *m_drop;
};

} // namespace ui
