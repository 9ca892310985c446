#include "ui/account_dialog.h"

#include "ui/account_model.h"
#include "ui/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

AccountDialog::AccountDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new AccountModel(this))
    , m_verdict(new QLabel(this))
    , m_table(new QTableView(this))
    , m_again(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"accountDialog"_s);
    m_verdict->setObjectName(u"accountVerdict"_s);
    m_table->setObjectName(u"accountTable"_s);
    m_again->setObjectName(u"compareAgainButton"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setMargin(10);
    m_table->setModel(m_model);
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (QPushButton *button : {m_again, m_close})
        button->setMinimumHeight(46);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_verdict);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    resize(1100, 560);

    connect(m_again, &QPushButton::clicked, this, &AccountDialog::compare);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void AccountDialog::compare()
{
    if (m_step == Step::Comparing)
        return;
    m_step = Step::Comparing;
    fill();
    Q_EMIT compareWanted();
}

void AccountDialog::showReport(const station::AccountReport &report)
{
    m_step = Step::Compared;
    m_report = report;
    m_model->setDifferences(report.differences);
    m_table->resizeColumnToContents(int(AccountModel::Column::Kind));
    m_table->resizeColumnToContents(int(AccountModel::Column::Unit));
    m_table->resizeColumnToContents(int(AccountModel::Column::Reservation));
    m_table->resizeRowsToContents();
    fill();
}

void AccountDialog::showRefused(const QString &sentence)
{
    m_step = Step::Refused;
    m_refusal = sentence;
    fill();
}

void AccountDialog::fill()
{
    const bool isKnown = m_step == Step::Compared;
    const bool agree = isKnown && m_report.differences.isEmpty();
    switch (m_step) {
    case Step::Nothing:
    case Step::Comparing: m_verdict->setText(tr("The carrier's list is being read…")); break;
    case Step::Refused: m_verdict->setText(u"✗  "_s + m_refusal); break;
    case Step::Compared: {
        const QString counts = tr("The carrier lists %Ln reservation(s).", nullptr, m_report.listed) + u' ' +
                               tr("The journal knows %Ln.", nullptr, m_report.known);
        m_verdict->setText(agree ? u"✓  "_s + counts + u' ' + tr("They agree.")
                                 : u"✗  "_s + counts + u' ' +
                                       tr("%Ln difference(s).", nullptr, int(m_report.differences.size())));
        break;
    }
    }
    QPalette colours = palette();
    if (isKnown || m_step == Step::Refused) {
        colours.setColor(QPalette::Window, fillOf(agree ? Tone::Done : Tone::Failed));
        colours.setColor(QPalette::WindowText, inkOnFill());
    }
    m_verdict->setPalette(colours);
    m_verdict->setAutoFillBackground(isKnown || m_step == Step::Refused);
    m_table->setVisible(isKnown && !agree);
    m_again->setEnabled(m_step != Step::Comparing);
}

void AccountDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AccountDialog::retranslate()
{
    setWindowTitle(tr("Carrier and journal compared"));
    m_table->setAccessibleName(tr("Differences"));
    m_again->setText(tr("Compare again"));
    m_close->setText(tr("Close"));
    m_model->retranslate();
    fill();
}

} // namespace ui
