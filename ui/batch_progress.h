#pragma once

#include "core/station/records.h"
#include "core/station/snapshots.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace ui {

class RecordsFeed;
class Sparkline;

/// The parts of a batch as one bar: done, failed and held in their colours, the rest empty. Thread: GUI.
class BatchBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchBar(QWidget *parent = nullptr);
    void setBatch(const station::BatchSnapshot &batch);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    station::BatchSnapshot m_batch;
};

/// How far the batch is, and the one button that starts and stops it. Thread: GUI.
class BatchProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchProgress(QWidget *parent = nullptr);

    /// Shows a batch, or says that none is open.
    void setBatch(const std::optional<station::BatchSnapshot> &batch);

public Q_SLOTS:
    void takeRecords(const station::RecordsReport &report);
    void takeRecordsRefusal(const QString &sentence);

Q_SIGNALS:
    void startWanted();
    void stopWanted();
    /// The figures of the open batch and of its shift.
    void recordsWanted(const station::RecordsWish &wish);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillButton();
    void fillRecords();
    QString rest() const;

    std::optional<station::BatchSnapshot> m_batch;
    QLabel *m_count;
    QLabel *m_rest;
    BatchBar *m_bar;
    QPushButton *m_run;
    RecordsFeed *m_whole; ///< of the batch
    RecordsFeed *m_shift; ///< of the batch in this shift
    std::optional<double> m_yield;
    QList<station::RecordsBar> m_bars;
    QLabel *m_yieldText;
    Sparkline *m_spark;
};

} // namespace ui
