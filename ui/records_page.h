#pragma once

#include "core/station/records.h"
#include "core/station/snapshots.h"

#include <QWidget>

#include <array>
#include <optional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableWidget;
class QToolButton;

namespace ui {

class ElidingLabel;
class ReasonPlot;
class RecordsFeed;
class ShiftPlot;

/// How the work went: the figures of a shift or of everything, of one batch or of all, as numbers, as
/// pictures and as tables. Everything is asked for from the station, which tells it from the journal.
/// Thread: GUI.
class RecordsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsPage(QWidget *parent = nullptr);

    /// The journal's batches, to choose one.
    void setBatches(const QStringList &names);
    /// The open batch, as it stands now: it is proposed, and what happens in it is looked at again.
    void setOpen(const station::BatchSnapshot &batch);
    RecordsFeed *feed() const { return m_feed; }

public Q_SLOTS:
    void takeReport(const station::RecordsReport &report);
    void takeRefusal(const QString &sentence);
    /// What became of a saved report.
    void showSaved(const QString &sentence);

Q_SIGNALS:
    void wanted(const station::RecordsWish &wish);
    void saveWanted(const station::RecordsWish &wish, const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The big numbers.
    enum class Figure { FirstPass, Rate, Done, Failed, Held, Time };
    static constexpr std::array kFigures{Figure::FirstPass, Figure::Rate, Figure::Done,
                                         Figure::Failed,    Figure::Held, Figure::Time};
    struct Tile
    {
        QLabel *value = nullptr;
        QLabel *name = nullptr;
        QLabel *more = nullptr;
    };

    void layOut();
    QWidget *makeTile(Figure figure);
    QTableWidget *makeTable(const QString &name);
    void wish();
    void step(int shifts);
    void chooseFile();
    void fill();
    void fillFigures();
    void fillTables();
    void fillParts(QTableWidget *table, const QString &what, QList<station::RecordsPart> parts);
    void retranslate();

    RecordsFeed *m_feed;
    std::optional<station::RecordsReport> m_report;
    QString m_refusal;
    QString m_open;
    int m_back = 0; ///< shifts before the present one
    QComboBox *m_batch;
    QButtonGroup *m_span;
    QToolButton *m_earlier;
    QToolButton *m_later;
    QLabel *m_when;
    QPushButton *m_save;
    ElidingLabel *m_said;
    std::array<Tile, kFigures.size()> m_tiles;
    QStackedWidget *m_stack;
    QLabel *m_hint;
    ShiftPlot *m_plot;
    ReasonPlot *m_reasons;
    QLabel *m_reasonsName;
    QTabWidget *m_tables;
    QTableWidget *m_slotTable;
    QTableWidget *m_peopleTable;
    QTableWidget *m_barTable;
    QTableWidget *m_reasonTable;
};

} // namespace ui
