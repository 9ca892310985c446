#include "ui/doctor_page.h"

#include "ui/check_table.h"
#include "ui/icons.h"
#include "ui/palette.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using Verdict = station::Check::Verdict;

DoctorPage::DoctorPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_when(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_table(new CheckTable(this))
    , m_again(new QPushButton(this))
{
    setObjectName(u"doctorPage"_s);
    m_verdict->setObjectName(u"doctorVerdict"_s);
    m_when->setObjectName(u"doctorWhen"_s);
    m_progress->setObjectName(u"doctorProgress"_s);
    m_table->setObjectName(u"doctorTable"_s);
    m_again->setObjectName(u"doctorAgain"_s);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.6);
    strong.setWeight(QFont::Bold);
    m_title->setFont(strong);
    m_verdict->setMargin(10);
    m_verdict->setWordWrap(true);
    m_when->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    QSizePolicy keeps = m_progress->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keeps);
    m_again->setMinimumSize(200, 46);
    m_again->setShortcut(QKeySequence(Qt::ALT | Qt::Key_A));

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_title);
    bar->addStretch(1);
    bar->addWidget(m_when);
    bar->addSpacing(12);
    bar->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->addLayout(bar);
    layout->addWidget(m_progress);
    layout->addWidget(m_verdict);
    layout->addWidget(m_table, 1);
    setTabOrder(m_again, m_table);
    connect(m_again, &QPushButton::clicked, this, &DoctorPage::run);
    retranslate();
}

void DoctorPage::run()
{
    if (m_step == Step::Looking)
        return;
    m_step = Step::Looking;
    fill();
    Q_EMIT runWanted();
}

void DoctorPage::abandon()
{
    m_step = Step::Never;
    fill();
}

void DoctorPage::showChecks(const QList<station::Check> &checks)
{
    m_step = Step::Looked;
    m_at = words::now();
    m_table->setChecks(checks);
    fill();
}

void DoctorPage::fill()
{
    const QList<station::Check> &checks = m_table->checks();
    const auto count = [&checks](Verdict verdict) {
        return int(std::count_if(checks.begin(), checks.end(),
                                 [verdict](const auto &check) { return check.verdict == verdict; }));
    };
    const int bad = count(Verdict::Bad);
    const int warnings = count(Verdict::Warning);
    const bool isKnown = m_step == Step::Looked;
    const bool isLooking = m_step == Step::Looking;
    m_progress->setVisible(isLooking);
    m_again->setEnabled(!isLooking);
    m_table->setVisible(!checks.isEmpty());
    m_when->setText(m_at ? tr("Last looked at %1").arg(words::timeOfDay(*m_at)) : QString());
    QPalette colours = palette();
    if (isLooking) {
        m_verdict->setText(tr("Every part is being looked at. Work can go on."));
    } else if (!isKnown) {
        m_verdict->setText(tr("Nothing was looked at yet. The doctor changes nothing and costs nothing."));
    } else {
        m_verdict->setText(bad > 0 ? u"✗  "_s + tr("%Ln part(s) do not work. See what to do.", nullptr, bad)
                           : warnings > 0
                               ? u"▲  "_s + tr("The station works; look at %Ln remark(s).", nullptr, warnings)
                               : u"✓  "_s + tr("All parts are well."));
        colours.setColor(QPalette::Window, fillOf(bad > 0        ? Tone::Failed
                                                  : warnings > 0 ? Tone::Held
                                                                 : Tone::Done));
        colours.setColor(QPalette::WindowText, inkOnFill());
    }
    m_verdict->setPalette(colours);
    m_verdict->setAutoFillBackground(isKnown);
    static_cast<QVBoxLayout *>(layout())->setAlignment(m_verdict,
                                                       checks.isEmpty() ? Qt::AlignTop : Qt::Alignment());
    if (!isKnown)
        return;
    QStringList what;
    for (const station::Check &check : checks) {
        if (check.verdict == Verdict::Bad)
            what.append(check.title + u": "_s + check.text);
    }
    Q_EMIT worstFound(bad > 0        ? Verdict::Bad
                      : warnings > 0 ? Verdict::Warning
                                     : Verdict::Good,
                      what.join(u'\n'));
}

void DoctorPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void DoctorPage::retranslate()
{
    m_title->setText(tr("Doctor"));
    m_again->setText(tr("Look again"));
    m_again->setToolTip(tr("Looks at every part once more (Alt+A)"));
    m_again->setShortcut(QKeySequence(Qt::ALT | Qt::Key_A)); // a new text takes it away
    m_table->setAccessibleName(tr("Parts of the station"));
    m_progress->setAccessibleName(tr("The doctor is looking"));
    fill();
}

} // namespace ui
