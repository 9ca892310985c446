#pragma once

#include "core/station/records.h"

#include <QWidget>

namespace ui {

/// Units per hour as bars, with the first-pass yield as a line. What it shows can be read as text too: it is
/// the accessible description. Thread: GUI.
class ShiftPlot final : public QWidget
{
    Q_OBJECT

public:
    explicit ShiftPlot(QWidget *parent = nullptr);
    void setReport(const station::RecordsReport &report);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    station::RecordsReport m_report;
};

/// Why units failed or were held: the most frequent reasons as bars, with the line of what they add up to
/// (Pareto). Its accessible description says the same. Thread: GUI.
class ReasonPlot final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonPlot(QWidget *parent = nullptr);
    void setReport(const station::RecordsReport &report);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    int rowHeight() const;

    station::RecordsReport m_report;
};

/// The bars of a shift, small and without words. Thread: GUI.
class Sparkline final : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);
    void setBars(const QList<station::RecordsBar> &bars);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<station::RecordsBar> m_bars;
};

/// "98.9 %" in the present language; "–" for nothing.
QString percentText(const std::optional<double> &share);
/// "12.4 s" or "3:05 min" in the present language; "–" for nothing.
QString durationText(const std::optional<base::Millis> &time);
/// "Mon 23 Nov, 06:00 – 14:00" by this place's time, in the present language.
QString spanText(const station::TimeSpan &span);

} // namespace ui
