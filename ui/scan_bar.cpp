#include "ui/scan_bar.h"

#include "ui/palette.h"
#include "ui/scan_box.h"
#include "ui/scan_history.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using Verdict = ScanResult::Verdict;

namespace {

/// What was scanned and what came of it, with a mark that needs no colour.
QString lineOf(const ScanResult &result)
{
    QString line;
    switch (result.verdict) {
    case Verdict::Right: line = u"✓  "_s; break;
    case Verdict::Wrong: line = u"✗  "_s; break;
    case Verdict::Pending: line = u"…  "_s; break;
    }
    line += result.what;
    if (!result.what.isEmpty() && !result.sentence.isEmpty())
        line += u"  ·  "_s;
    return line + result.sentence;
}

} // namespace

ScanBar::ScanBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_box(new ScanBox(this))
    , m_verdict(new QLabel(this))
    , m_list(new QToolButton(this))
{
    setObjectName(u"scanBar"_s);
    m_verdict->setObjectName(u"scanVerdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setContentsMargins(10, 2, 10, 2);
    m_verdict->setMinimumHeight(44);
    m_list->setObjectName(u"scanHistoryButton"_s);
    m_list->setMinimumSize(48, 44);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.1);
    m_box->setFont(strong);
    strong.setWeight(QFont::DemiBold);
    m_verdict->setFont(strong);
    m_name->setBuddy(m_box);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 8);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_box, 2);
    layout->addWidget(m_verdict, 3);
    layout->addWidget(m_list);
    connect(m_box, &ScanBox::entered, this, &ScanBar::entered);
    connect(m_list, &QToolButton::clicked, this, &ScanBar::showHistory);
    retranslate();
}

void ScanBar::showResult(const ScanResult &result)
{
    m_history.prepend(result);
    while (m_history.size() > kKept)
        m_history.removeLast();
    fill();
}

void ScanBar::showVerdict(const ScanResult &result)
{
    const auto waits = std::find_if(m_history.begin(), m_history.end(), [](const ScanResult &known) {
        return known.verdict == Verdict::Pending && known.sentence.isEmpty();
    });
    if (waits != m_history.end())
        m_history.erase(waits);
    showResult(result);
}

void ScanBar::fill()
{
    if (m_history.isEmpty()) {
        m_verdict->setForegroundRole(QPalette::PlaceholderText);
        m_verdict->setText(tr("Nothing was scanned yet."));
        m_verdict->setAccessibleName(tr("Last scan"));
        return;
    }
    const ScanResult &last = m_history.front();
    m_verdict->setForegroundRole(QPalette::WindowText);
    QPalette colours = palette();
    if (last.verdict != Verdict::Pending) {
        colours.setColor(QPalette::Window,
                         fillOf(last.verdict == Verdict::Right ? Tone::Done : Tone::Failed));
        colours.setColor(QPalette::WindowText, inkOnFill());
    }
    m_verdict->setPalette(colours);
    m_verdict->setAutoFillBackground(last.verdict != Verdict::Pending);
    m_verdict->setText(lineOf(last));
    m_verdict->setAccessibleName(tr("Last scan: %1").arg(m_verdict->text()));
}

void ScanBar::focusBox() { m_box->setFocus(); }

void ScanBar::showHistory()
{
    auto *dialog = new ScanHistory(m_history, window());
    dialog->open();
}

void ScanBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScanBar::retranslate()
{
    m_name->setText(tr("&Scan"));
    m_list->setText(tr("Scans"));
    m_list->setAccessibleName(tr("The last scans"));
    m_list->setToolTip(tr("The last scans (Ctrl+H)"));
    fill();
}

} // namespace ui
