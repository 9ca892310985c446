#include "ui/label_page.h"

#include "ui/flow_layout.h"
#include "ui/label_acts.h"
#include "ui/label_view.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

using namespace Qt::Literals::StringLiterals;

LabelPage::LabelPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_templateWord(new QLabel(this))
    , m_template(new QComboBox(this))
    , m_test(new QPushButton(this))
    , m_sheet(new QPushButton(this))
    , m_caption(new QLabel(this))
    , m_view(new LabelView(this))
    , m_acts(new LabelActs(this))
{
    setObjectName(u"labelPage"_s);
    m_title->setObjectName(u"labelTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_caption->setObjectName(u"labelCaption"_s);
    m_caption->setWordWrap(true);
    m_view->setObjectName(u"labelView"_s);
    m_template->setObjectName(u"labelTemplate"_s);
    m_test->setObjectName(u"labelTest"_s);
    m_template->setMinimumSize(150, 42);
    m_test->setMinimumSize(180, 42);
    m_sheet->setObjectName(u"commandSheet"_s);
    m_sheet->setMinimumSize(150, 42);
    m_templateWord->setBuddy(m_template);
    m_templateWord->setMargin(2);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.6);
    strong.setWeight(QFont::Bold);
    m_title->setFont(strong);
    QFont middle = font();
    middle.setPointSizeF(middle.pointSizeF() * 1.2);
    m_view->setFont(middle);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    auto *bar = new FlowLayout;
    bar->setSpacing(8);
    bar->addWidget(m_title);
    bar->addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_templateWord, m_template, m_test, m_sheet})
        bar->addWidget(widget);
    layout->addLayout(bar);
    layout->addWidget(m_caption);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_acts);
    connect(m_template, &QComboBox::activated, this, [this] {
        m_view->clear(tr("The label is being drawn…"));
        fill();
        Q_EMIT previewWanted(m_template->currentText());
    });
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_test->setEnabled(false);
        Q_EMIT testWanted();
    });
    connect(m_sheet, &QPushButton::clicked, this, [this] {
        m_sheet->setEnabled(false);
        Q_EMIT commandSheetWanted();
    });
    retranslate();
    setUnit(std::nullopt);
}

void LabelPage::retranslate()
{
    m_templateWord->setText(tr("&Template"));
    m_test->setText(tr("&Print test label"));
    m_sheet->setText(tr("&Command cards…"));
    m_sheet->setToolTip(tr("A page of cards that are scanned instead of keys: START, STOP, the slots."));
    m_test->setToolTip(tr("Prints a label with a test text. It belongs to no unit and opens nothing."));
}

void LabelPage::setUnit(const std::optional<station::UnitSnapshot> &unit)
{
    const int before = m_unit ? m_unit->index : -1;
    m_unit = unit;
    m_acts->setUnit(unit);
    const int after = m_unit ? m_unit->index : -1;
    if (!m_unit)
        m_view->clear(tr("Choose a unit on the bench (F2) or in the list (F3): its label appears here."));
    else if (before != after || (!m_unit->hasLabel && !m_view->hasLabel()))
        m_view->clear(m_unit->hasLabel ? tr("The label is being drawn…") : tr("This unit has no label yet."));
    fill();
}

void LabelPage::setLabel(const QByteArray &png, const QString &sentence)
{
    // The station draws what it prints; a person looks at another template.
    if (showsOtherTemplate() && !png.isEmpty()) {
        Q_EMIT previewWanted(m_template->currentText());
        return;
    }
    m_view->setLabel(png, sentence);
    fill();
}

void LabelPage::setTemplates(const QString &printed, const QStringList &all)
{
    m_printed = printed;
    m_template->clear();
    m_template->addItems(all);
    m_template->setCurrentText(printed);
}

bool LabelPage::showsOtherTemplate() const { return m_template->currentText() != m_printed; }

void LabelPage::setPreview(const QString &templateName, const QByteArray &png, const QString &sentence)
{
    if (templateName != m_template->currentText())
        return;
    m_view->setLabel(png, sentence);
    fill();
}

void LabelPage::showTest(const QString &sentence)
{
    m_test->setEnabled(true);
    m_caption->setText(sentence);
}

void LabelPage::showCommandSheet(const QString &file, const QString &sentence)
{
    m_sheet->setEnabled(true);
    m_caption->setText(sentence.isEmpty()
                           ? tr("The command cards are in %1. Print them at full size.").arg(file)
                           : sentence);
    if (sentence.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

void LabelPage::fill()
{
    m_title->setText(m_unit ? tr("Label of %1").arg(m_unit->serial) : tr("Label"));
    if (!m_view->hasLabel()) {
        m_caption->clear();
        return;
    }
    if (showsOtherTemplate()) {
        m_caption->setText(
            tr("A preview only: labels are printed on %1. To print on this one, set template=%2 "
               "under [labels] in the settings.")
                .arg(m_printed, m_template->currentText()));
        return;
    }
    const double factor = m_view->factor();
    if (factor >= 2.0)
        m_caption->setText(tr("Shown %n time(s) as large as its dots.", nullptr, int(factor)));
    else
        m_caption->setText(factor >= 1.0 ? tr("Shown dot for dot.")
                                         : tr("Shown smaller than its real dots."));
}

void LabelPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setUnit(m_unit);
    }
    QWidget::changeEvent(event);
}

void LabelPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The view has its new size only when this page's layout has run.
    QMetaObject::invokeMethod(this, &LabelPage::fill, Qt::QueuedConnection);
}

} // namespace ui
