#include "ui/batch_progress.h"

#include "ui/icons.h"
#include "ui/palette.h"
#include "ui/records_feed.h"
#include "ui/records_plots.h"
#include "ui/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <cmath>

namespace ui {

using namespace Qt::Literals::StringLiterals;

BatchBar::BatchBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BatchBar::setBatch(const station::BatchSnapshot &batch)
{
    m_batch = batch;
    update();
}

QSize BatchBar::sizeHint() const { return {300, 22}; }

void BatchBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Greys greys = greysOf(themeOf(palette()));
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath outline;
    outline.addRoundedRect(frame, 5, 5);
    painter.fillPath(outline, greys.base);
    painter.setClipPath(outline);
    if (m_batch.total > 0) {
        const std::pair<int, Tone> parts[] = {
            {m_batch.done, Tone::Done}, {m_batch.failed, Tone::Failed}, {m_batch.held, Tone::Held}};
        double x = frame.left();
        for (const auto &[count, tone] : parts) {
            if (count <= 0)
                continue;
            // A single failed unit of thousands must still be seen.
            const double width = std::max(4.0, frame.width() * count / m_batch.total);
            painter.fillRect(QRectF(x, frame.top(), width, frame.height()), fillOf(tone));
            x += width + 1.5;
        }
    }
    painter.setClipping(false);
    painter.setPen(QPen(greys.outline, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

BatchProgress::BatchProgress(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_rest(new QLabel(this))
    , m_bar(new BatchBar(this))
    , m_run(new QPushButton(this))
    , m_whole(new RecordsFeed(this))
    , m_shift(new RecordsFeed(this))
    , m_yieldText(new QLabel(this))
    , m_spark(new Sparkline(this))
{
    m_yieldText->setObjectName(u"batchYield"_s);
    m_spark->setObjectName(u"batchSpark"_s);
    m_count->setObjectName(u"batchCount"_s);
    m_rest->setObjectName(u"batchRest"_s);
    m_bar->setObjectName(u"batchBar"_s);
    m_run->setObjectName(u"runButton"_s);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.6);
    big.setWeight(QFont::Bold);
    m_count->setFont(big);
    QFont middle = font();
    middle.setPointSizeF(middle.pointSizeF() * 1.2);
    m_rest->setFont(middle);
    m_yieldText->setFont(middle);
    m_spark->setFont(middle);
    for (QLabel *label : {m_count, m_rest})
        label->setWordWrap(true);
    m_rest->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QFont runFont = middle;
    runFont.setWeight(QFont::Bold);
    m_run->setFont(runFont);
    m_run->setMinimumSize(190, 62);
    m_run->setIconSize({28, 28});

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(14);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_count, 0, 0);
    layout->addWidget(m_rest, 0, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(14);
    below->addWidget(m_bar, 1);
    below->addWidget(m_yieldText);
    below->addWidget(m_spark);
    layout->addLayout(below, 1, 0, 1, 2);
    layout->addWidget(m_run, 0, 2, 2, 1);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 7);
    for (RecordsFeed *feed : {m_whole, m_shift})
        connect(feed, &RecordsFeed::wanted, this, &BatchProgress::recordsWanted);

    connect(m_run, &QPushButton::clicked, this, [this] {
        if (!m_batch)
            return;
        switch (m_batch->run) {
        case station::RunState::Stopped: Q_EMIT startWanted(); break;
        case station::RunState::Running: Q_EMIT stopWanted(); break;
        case station::RunState::Stopping: break;
        }
    });
    fill();
}

void BatchProgress::setBatch(const std::optional<station::BatchSnapshot> &batch)
{
    if (!m_batch || !batch || m_batch->name != batch->name) {
        m_yield.reset();
        m_bars.clear();
    }
    m_batch = batch;
    using station::RecordsWish;
    m_whole->setWish(batch ? std::optional(RecordsWish{batch->name, RecordsWish::Span::All, 0})
                           : std::nullopt);
    m_shift->setWish(batch ? std::optional(RecordsWish{batch->name, RecordsWish::Span::Shift, 0})
                           : std::nullopt);
    m_whole->noteChange();
    m_shift->noteChange();
    fill();
}

void BatchProgress::takeRecords(const station::RecordsReport &report)
{
    if (m_whole->take(report))
        m_yield = report.firstPass.share();
    if (m_shift->take(report))
        m_bars = report.good > 0 ? report.bars : QList<station::RecordsBar>();
    fillRecords();
}

void BatchProgress::takeRecordsRefusal(const QString &)
{
    m_whole->takeRefusal();
    m_shift->takeRefusal();
}

void BatchProgress::fillRecords()
{
    m_yieldText->setVisible(m_yield.has_value());
    m_yieldText->setText(tr("First-pass yield %1").arg(percentText(m_yield)));
    m_yieldText->setToolTip(tr("Units of this batch that were done at the first try. More: F6"));
    m_spark->setVisible(!m_bars.isEmpty());
    m_spark->setBars(m_bars);
    m_spark->setAccessibleName(tr("Units per hour over this shift"));
    QStringList hours;
    for (const station::RecordsBar &bar : std::as_const(m_bars))
        hours << QLocale().toString(bar.perHour, 'f', 0);
    m_spark->setAccessibleDescription(hours.join(u", "_s));
    m_spark->setToolTip(m_spark->accessibleName() + u": "_s + m_spark->accessibleDescription());
}

QString BatchProgress::rest() const
{
    QStringList parts;
    if (m_batch->failed > 0)
        parts << tr("%Ln failed", nullptr, m_batch->failed);
    if (m_batch->held > 0)
        parts << tr("%Ln on hold", nullptr, m_batch->held);
    if (m_batch->waiting() > 0)
        parts << tr("%Ln left", nullptr, m_batch->waiting());
    else if (m_batch->total > 0)
        parts << tr("finished");
    if (m_batch->timeLeft && m_batch->waiting() > 0)
        parts << words::timeLeft(*m_batch->timeLeft);
    if (m_batch->unitsPerHour)
        parts << tr("%1 units/h").arg(QLocale().toString(int(std::lround(*m_batch->unitsPerHour))));
    return parts.join(u"   ·   "_s);
}

void BatchProgress::fill()
{
    m_bar->setBatch(m_batch.value_or(station::BatchSnapshot{}));
    if (m_batch) {
        m_count->setText(
            tr("%1 of %Ln done", nullptr, m_batch->total).arg(QLocale().toString(m_batch->done)));
        m_rest->setText(rest());
    } else {
        m_count->setText(tr("No batch is open"));
        m_rest->setText(tr("Press F4 to import a manifest or to open a batch."));
    }
    m_bar->setAccessibleName(m_count->text());
    fillRecords();
    fillButton();
}

void BatchProgress::fillButton()
{
    const auto state = m_batch ? m_batch->run : station::RunState::Stopped;
    const QColor ink = palette().color(QPalette::ButtonText);
    switch (state) {
    case station::RunState::Stopped:
        m_run->setText(tr("Start  F12"));
        m_run->setToolTip(tr("Lets the batch run. (F12)"));
        m_run->setIcon(icon(Symbol::Start, ink));
        break;
    case station::RunState::Running:
        m_run->setText(tr("Stop  F12"));
        m_run->setToolTip(tr("Starts nothing new; cards that are being written are finished first. (F12)"));
        m_run->setIcon(icon(Symbol::Stop, ink));
        break;
    case station::RunState::Stopping:
        m_run->setText(tr("Stopping…"));
        m_run->setToolTip(tr("Cards that are being written are finished first."));
        m_run->setIcon(icon(Symbol::Stop, ink));
        break;
    }
    const bool work = m_batch && m_batch->waiting() > 0;
    m_run->setEnabled((state == station::RunState::Stopped && work) || state == station::RunState::Running);
}

void BatchProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    else if (event->type() == QEvent::PaletteChange)
        fillButton();
    QWidget::changeEvent(event);
}

} // namespace ui
