#include "ui/records_plots.h"

#include "ui/palette.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kGridLines = 4;
/// More reasons than this are one row of "others".
constexpr qsizetype kMostReasons = 7;

QDateTime localTime(base::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
}

QString hourText(base::Instant at) { return QLocale().toString(localTime(at).time(), u"HH:mm"_s); }

/// The next number of the form 1, 2 or 5 times a power of ten that divides a scale up to `most` in few parts.
double niceStep(double most)
{
    const double rough = std::max(most, 1.0) / kGridLines;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return std::max(1.0, factor * power);
    }
    return 10.0 * power;
}

/// A line through points with a ring at each, readable on bars and on the ground.
void paintLine(QPainter &painter, const QList<QPointF> &points, const Greys &greys)
{
    QPen halo(greys.base, 5.0);
    QPen line(greys.text, 2.0);
    for (QPen *pen : {&halo, &line}) {
        pen->setJoinStyle(Qt::RoundJoin);
        painter.setPen(*pen);
        painter.drawPolyline(points.constData(), int(points.size()));
    }
    painter.setPen(QPen(greys.text, 2.0));
    painter.setBrush(greys.base);
    for (const QPointF &point : points)
        painter.drawEllipse(point, 3.5, 3.5);
}

} // namespace

QString percentText(const std::optional<double> &share)
{
    if (!share)
        return u"–"_s;
    // A yield just below everything must not read as everything.
    const double percent = *share < 1.0 ? std::min(99.9, *share * 100.0) : 100.0;
    return QLocale().toString(percent, 'f', percent < 100.0 ? 1 : 0) + u"\u00A0%"_s;
}

QString durationText(const std::optional<base::Millis> &time)
{
    if (!time)
        return u"–"_s;
    const double seconds = double(time->count()) / 1000.0;
    if (seconds < 100.0)
        return QLocale().toString(seconds, 'f', 1) + u"\u00A0s"_s;
    const auto whole = qint64(std::llround(seconds));
    if (whole < 3600)
        return u"%1:%2\u00A0min"_s.arg(whole / 60).arg(whole % 60, 2, 10, QChar(u'0'));
    return u"%1:%2\u00A0h"_s.arg(whole / 3600).arg(whole / 60 % 60, 2, 10, QChar(u'0'));
}

QString spanText(const station::TimeSpan &span)
{
    if (span.from == span.to)
        return u"–"_s;
    const QDateTime from = localTime(span.from);
    const QDateTime to = localTime(span.to);
    const auto day = [](const QDateTime &at) { return QLocale().toString(at.date(), u"ddd d MMM"_s); };
    const QString begin = day(from) + u", "_s + hourText(span.from) + u" – "_s;
    const bool sameDay = from.date() == to.date() || span.to - span.from <= std::chrono::hours(25);
    return begin + (sameDay ? QString() : day(to) + u", "_s) + hourText(span.to);
}

ShiftPlot::ShiftPlot(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"shiftPlot"_s);
    describe();
}

void ShiftPlot::setReport(const station::RecordsReport &report)
{
    m_report = report;
    describe();
    update();
}

QSize ShiftPlot::minimumSizeHint() const { return {fontMetrics().height() * 16, fontMetrics().height() * 8}; }

void ShiftPlot::describe()
{
    setAccessibleName(tr("Units per hour and first-pass yield over the time"));
    QStringList parts;
    for (const station::RecordsBar &bar : std::as_const(m_report.bars)) {
        parts << tr("%1: %2 units per hour, first-pass yield %3")
                     .arg(spanText(bar.span), QLocale().toString(bar.perHour, 'f', 0),
                          percentText(bar.firstPass.share()));
    }
    setAccessibleDescription(parts.join(u"; "_s));
}

void ShiftPlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void ShiftPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Greys greys = greysOf(themeOf(palette()));
    const QFontMetricsF metrics(font());
    const double line = metrics.height();
    double most = 1.0;
    for (const station::RecordsBar &bar : std::as_const(m_report.bars))
        most = std::max(most, bar.perHour);
    const double step = niceStep(most);
    const double top = std::ceil(most / step) * step;
    const double left = metrics.horizontalAdvance(QLocale().toString(top, 'f', 0)) + 12;
    const double right = metrics.horizontalAdvance(u"100 %"_s) + 12;
    const QRectF area = QRectF(rect()).adjusted(left, line * 1.9, -right, -line * 1.5);
    if (area.width() < 20 || area.height() < 20)
        return;

    // What is what, in the words' own shapes.
    painter.setPen(greys.text);
    const double middle = line * 0.7;
    painter.fillRect(QRectF(left, middle - 6, 12, 12), fillOf(Tone::Act));
    painter.drawText(QPointF(left + 18, middle + metrics.ascent() / 2 - 2), tr("Units per hour"));
    const QString yield = tr("First-pass yield");
    const double yieldLeft = area.right() - metrics.horizontalAdvance(yield);
    painter.drawText(QPointF(yieldLeft, middle + metrics.ascent() / 2 - 2), yield);
    paintLine(painter, {{yieldLeft - 34, middle}, {yieldLeft - 10, middle}}, greys);

    const auto y = [&](double share) { return area.bottom() - share * area.height(); };
    for (double value = 0.0; value <= top + step / 2; value += step) {
        painter.setPen(QPen(greys.outline, value == 0.0 ? 1.5 : 0.5));
        painter.drawLine(QPointF(area.left(), y(value / top)), QPointF(area.right(), y(value / top)));
        painter.setPen(greys.muted);
        painter.drawText(QRectF(0, y(value / top) - line / 2, left - 6, line),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value, 'f', 0));
    }
    for (const double share : {0.0, 0.5, 1.0}) {
        painter.setPen(greys.muted);
        painter.drawText(QRectF(area.right() + 6, y(share) - line / 2, right, line),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().toString(share * 100.0, 'f', 0) + u"\u00A0%"_s);
    }

    const auto &bars = m_report.bars;
    const double pitch = bars.isEmpty() ? area.width() : area.width() / double(bars.size());
    const bool areShifts = m_report.barKind == station::RecordsReport::BarKind::Shifts;
    double labelEnd = -1e9;
    QList<QPointF> points;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const double x = area.left() + pitch * double(i);
        const double gap = std::min(6.0, pitch * 0.15);
        const QRectF bar(x + gap, y(bars[i].perHour / top), pitch - 2 * gap,
                         area.bottom() - y(bars[i].perHour / top));
        painter.fillRect(bar, fillOf(Tone::Act));
        if (const auto share = bars[i].firstPass.share())
            points << QPointF(bar.center().x(), y(*share));
        const QString label = areShifts ? QLocale().toString(localTime(bars[i].span.from), u"ddd d, HH:mm"_s)
                                        : hourText(bars[i].span.from);
        const double width = metrics.horizontalAdvance(label);
        const double from = areShifts ? bar.center().x() - width / 2 : x - width / 2;
        if (from > labelEnd + 10 && from >= 0 && from + width <= double(rect().width())) {
            painter.setPen(greys.muted);
            painter.drawText(QPointF(from, area.bottom() + line * 1.1), label);
            labelEnd = from + width;
        }
    }
    if (!points.isEmpty())
        paintLine(painter, points, greys);
}

ReasonPlot::ReasonPlot(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"reasonPlot"_s);
    describe();
}

void ReasonPlot::setReport(const station::RecordsReport &report)
{
    m_report = report;
    describe();
    update();
}

int ReasonPlot::rowHeight() const { return fontMetrics().height() * 5 / 2; }

QSize ReasonPlot::minimumSizeHint() const { return {fontMetrics().height() * 13, rowHeight() * 4}; }

void ReasonPlot::describe()
{
    setAccessibleName(tr("Reasons of failures, the most frequent first"));
    QStringList parts;
    for (const station::RecordsReason &reason : std::as_const(m_report.reasons)) {
        parts << tr("%1: %Ln times, together %2", nullptr, reason.count())
                     .arg(reason.words, percentText(reason.cumulative));
    }
    setAccessibleDescription(parts.isEmpty() ? tr("Nothing failed") : parts.join(u"; "_s));
}

void ReasonPlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void ReasonPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Greys greys = greysOf(themeOf(palette()));
    if (m_report.reasons.isEmpty()) {
        painter.setPen(greys.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing failed."));
        return;
    }
    // As many rows as there is room for; the last one stands for all others.
    const qsizetype room = std::clamp(qsizetype(height() / rowHeight()), qsizetype(1),
                                      std::min(kMostReasons, m_report.reasons.size()));
    QList<station::RecordsReason> rows = m_report.reasons.first(room);
    if (room < m_report.reasons.size()) {
        station::RecordsReason &others = rows.last();
        for (const station::RecordsReason &reason : m_report.reasons.mid(room)) {
            others.failed += reason.failed;
            others.held += reason.held;
            others.share += reason.share;
        }
        others.words = tr("Other reasons");
        others.code.clear();
        others.cumulative = 1.0;
    }

    const QFontMetricsF metrics(font());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    const QFontMetricsF smallMetrics(small);
    int most = 1;
    for (const station::RecordsReason &row : std::as_const(rows))
        most = std::max(most, row.count());
    const double counts = metrics.horizontalAdvance(u"00000"_s);
    const double shares = metrics.horizontalAdvance(u"100.0 %"_s) + 10;
    const double width = double(this->width()) - counts - shares;
    QList<QPointF> points;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const station::RecordsReason &row = rows[i];
        const QRectF box(0, double(i * rowHeight()), this->width(), rowHeight());
        const double baseline = box.top() + metrics.ascent() + 2;
        painter.setPen(greys.text);
        const double codeWidth = std::min(smallMetrics.horizontalAdvance(row.code), width * 0.45);
        painter.drawText(QPointF(0, baseline),
                         metrics.elidedText(row.words, Qt::ElideRight, this->width() - codeWidth - 10));
        painter.setFont(small);
        painter.setPen(greys.muted);
        painter.drawText(QPointF(this->width() - codeWidth, baseline),
                         smallMetrics.elidedText(row.code, Qt::ElideMiddle, codeWidth));
        painter.setFont(font());
        // The row's lower half: the bar, its count, and on the right what it adds up to with those above.
        const double barTop = baseline + metrics.descent() + 3;
        const double barHeight = std::max(6.0, box.bottom() - barTop - 5);
        const double failed = width * row.failed / most;
        const double held = width * row.held / most;
        painter.fillRect(QRectF(0, barTop, failed, barHeight), fillOf(Tone::Failed));
        painter.fillRect(QRectF(failed, barTop, held, barHeight), fillOf(Tone::Held));
        painter.setPen(greys.text);
        painter.drawText(QPointF(failed + held + 6, barTop + barHeight / 2 + metrics.ascent() / 2 - 1),
                         QLocale().toString(row.count()));
        painter.setPen(greys.muted);
        painter.drawText(QRectF(0, barTop - 4, this->width(), barHeight + 8),
                         Qt::AlignRight | Qt::AlignVCenter, percentText(row.cumulative));
        points << QPointF(width * row.cumulative, barTop + barHeight / 2);
    }
    paintLine(painter, points, greys);
}

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"sparkline"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::setBars(const QList<station::RecordsBar> &bars)
{
    m_bars = bars;
    updateGeometry();
    update();
}

QSize Sparkline::sizeHint() const { return {int(m_bars.size()) * 11, fontMetrics().height()}; }

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Greys greys = greysOf(themeOf(palette()));
    double most = 1.0;
    for (const station::RecordsBar &bar : std::as_const(m_bars))
        most = std::max(most, bar.perHour);
    const double floor = double(height()) - 1.0;
    painter.fillRect(QRectF(0, floor, width(), 1.0), greys.outline);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const double tall = std::round((floor - 1.0) * m_bars[i].perHour / most);
        painter.fillRect(QRectF(double(i) * 11.0, floor - tall, 9.0, tall), greys.muted);
    }
}

} // namespace ui
