#include "ui/import_panel.h"

#include "ui/fault_model.h"
#include "ui/icons.h"
#include "ui/palette.h"
#include "ui/preview_table.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *newText(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ImportPanel::ImportPanel(const QStringList &recipes, QWidget *parent)
    : QWidget(parent)
    , m_choose(new QPushButton(this))
    , m_fileName(newText(u"importFile"_s, this))
    , m_recipeLabel(new QLabel(this))
    , m_recipe(new QComboBox(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_verdict(newText(u"importVerdict"_s, this))
    , m_rows(new PreviewTable(this))
    , m_faultModel(new FaultModel(this))
    , m_faults(new QTableView(this))
    , m_cost(newText(u"importCost"_s, this))
    , m_import(new QPushButton(this))
{
    setObjectName(u"importPanel"_s);
    m_choose->setObjectName(u"chooseFileButton"_s);
    m_recipe->setObjectName(u"importRecipe"_s);
    m_name->setObjectName(u"importName"_s);
    m_faults->setObjectName(u"importFaults"_s);
    m_import->setObjectName(u"importButton"_s);
    m_recipe->addItems(recipes);
    m_recipeLabel->setBuddy(m_recipe);
    m_nameLabel->setBuddy(m_name);
    m_name->setMaxLength(64);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_choose, m_recipe, m_name, m_import})
        widget->setMinimumHeight(46);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    strong.setWeight(QFont::DemiBold);
    m_verdict->setFont(strong);
    m_verdict->setContentsMargins(10, 6, 10, 6);
    m_verdict->setBackgroundRole(QPalette::Window);
    m_import->setFont(strong);
    m_import->setMinimumWidth(200);
    m_choose->setMinimumWidth(180);

    m_faults->setModel(m_faultModel);
    m_faults->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_faults->setTabKeyNavigation(false);
    m_faults->setIconSize({20, 20});
    // Two lines for every sentence; measuring each of 100,000 rows would take too long.
    m_faults->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_faults->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 12);
    m_name->setTextMargins(6, 0, 6, 0);
    m_faults->verticalHeader()->hide();
    m_faults->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_faults->horizontalHeader()->setSectionResizeMode(int(FaultModel::Column::Text), QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_faults->setColumnWidth(int(FaultModel::Column::Row), letter * 14);
    m_faults->setColumnWidth(int(FaultModel::Column::Column), letter * 18);
    m_faults->setColumnWidth(int(FaultModel::Column::Original), letter * 26);

    auto *top = new QGridLayout;
    top->setHorizontalSpacing(12);
    top->addWidget(m_choose, 0, 0);
    top->addWidget(m_fileName, 0, 1, 1, 3);
    top->addWidget(m_recipeLabel, 1, 0, Qt::AlignRight);
    top->addWidget(m_recipe, 1, 1);
    top->addWidget(m_nameLabel, 1, 2, Qt::AlignRight);
    top->addWidget(m_name, 1, 3);
    top->setColumnStretch(1, 1);
    top->setColumnStretch(3, 1);
    auto *last = new QHBoxLayout;
    last->addWidget(m_cost, 1);
    last->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_verdict);
    layout->addWidget(m_faults, 5);
    layout->addWidget(m_rows, 2);
    layout->addStretch(0);
    layout->addLayout(last);

    connect(m_choose, &QPushButton::clicked, this, &ImportPanel::chooseFile);
    connect(m_recipe, &QComboBox::activated, this, &ImportPanel::check);
    connect(m_name, &QLineEdit::textChanged, this, &ImportPanel::fill);
    connect(m_import, &QPushButton::clicked, this, [this] {
        setStep(Step::Importing);
        Q_EMIT importWanted(m_file, m_name->text().trimmed(), recipe());
    });
    retranslate();
}

void ImportPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a manifest"),
                                   m_file.isEmpty() ? QString() : QFileInfo(m_file).path(),
                                   tr("Manifests (*.csv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPanel::offerFile);
    dialog->open();
}

void ImportPanel::offerFile(const QString &file)
{
    m_file = file;
    m_name->setText(freeName(QFileInfo(file).completeBaseName()));
    check();
}

void ImportPanel::checkAgain()
{
    if (m_step == Step::Checked)
        check();
}

void ImportPanel::check()
{
    if (m_file.isEmpty())
        return;
    m_preview.reset();
    m_refusal.clear();
    setStep(Step::Checking);
    Q_EMIT checkWanted(m_file, recipe());
}

void ImportPanel::setTakenNames(const QStringList &names)
{
    m_taken = names;
    fill();
}

void ImportPanel::showPreview(const station::ManifestPreview &preview)
{
    if (m_step != Step::Checking || preview.file != m_file)
        return;
    m_preview = preview;
    setStep(Step::Checked);
}

void ImportPanel::imported(const QString &name)
{
    if (!m_taken.contains(name))
        m_taken << name;
    m_file.clear();
    m_preview.reset();
    m_name->clear();
    setStep(Step::NoFile);
}

void ImportPanel::refused(const station::ManifestPreview &preview, const QString &sentence)
{
    if (m_step != Step::Importing)
        return;
    if (preview.file == m_file)
        m_preview = preview;
    m_refusal = sentence;
    setStep(Step::Checked);
}

void ImportPanel::refusedElsewhere(const QString &sentence)
{
    if (m_preview)
        refused(*m_preview, sentence);
}

QString ImportPanel::recipe() const { return m_recipe->currentText(); }

QString ImportPanel::freeName(const QString &wish) const
{
    QString name = wish.left(60);
    for (int n = 2; m_taken.contains(name) && n < 1000; ++n)
        name = u"%1-%2"_s.arg(wish.left(60)).arg(n);
    return name;
}

bool ImportPanel::nameIsTaken() const { return m_taken.contains(m_name->text().trimmed()); }

void ImportPanel::setStep(Step step)
{
    m_step = step;
    fillPreview();
    fill();
}

void ImportPanel::fillPreview()
{
    const auto preview = m_preview.value_or(station::ManifestPreview{});
    m_faultModel->setFaults(preview.faults, preview.warnings);
    m_faults->setVisible(m_faultModel->rowCount() > 0);
    m_rows->setPreview(preview);
    m_rows->setVisible(!preview.firstRows.isEmpty());
}

QString ImportPanel::verdict() const
{
    switch (m_step) {
    case Step::NoFile: return tr("Choose a manifest (Ctrl+O) or drop its file here.");
    case Step::Checking: return tr("The file is being checked…");
    case Step::Importing: return tr("The batch is being stored…");
    case Step::Checked: break;
    }
    if (!m_refusal.isEmpty())
        return u"✗  "_s + m_refusal;
    if (!m_preview || !m_preview->faults.isEmpty())
        return u"✗  "_s + tr("%Ln fault(s). Nothing can be imported until the file is right.", nullptr,
                             m_preview ? int(m_preview->faults.size()) : 0);
    const QString good = u"✓  "_s + tr("%Ln unit(s), no faults.", nullptr, m_preview->units);
    return m_preview->warnings.isEmpty()
               ? good
               : good + u' ' + tr("%Ln warning(s).", nullptr, int(m_preview->warnings.size()));
}

QString ImportPanel::cost() const
{
    if (m_step == Step::NoFile || m_step == Step::Checking || !m_preview || !m_preview->faults.isEmpty())
        return {};
    if (nameIsTaken())
        return tr("There is a batch of this name already. Choose another name.");
    if (m_preview->reservations == 0)
        return tr("This batch reserves no profile at the carrier.");
    return tr("When it runs, this batch reserves %Ln profile(s) at the carrier. Importing costs nothing.",
              nullptr, m_preview->reservations);
}

void ImportPanel::fill()
{
    const bool checked = m_step == Step::Checked && m_preview.has_value();
    const bool good = checked && m_preview->faults.isEmpty() && m_refusal.isEmpty();
    m_fileName->setText(m_file.isEmpty() ? tr("No file chosen") : QFileInfo(m_file).fileName());
    m_fileName->setToolTip(m_file);
    m_verdict->setText(verdict());
    QPalette colours = palette();
    if (checked) {
        colours.setColor(QPalette::Window, fillOf(good ? Tone::Done : Tone::Failed));
        colours.setColor(QPalette::WindowText, inkOnFill());
    }
    m_verdict->setPalette(colours);
    m_verdict->setAutoFillBackground(checked);
    m_cost->setText(cost());
    const bool busy = m_step == Step::Importing;
    m_recipe->setEnabled(!busy);
    m_name->setEnabled(!busy);
    m_choose->setEnabled(!busy);
    // A refusal may be cured by another name, a fault may not.
    const bool importable = checked && m_preview->faults.isEmpty() && m_preview->units > 0;
    m_import->setEnabled(importable && !m_name->text().trimmed().isEmpty() && !nameIsTaken());
}

void ImportPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_choose->setIcon(icon(Symbol::Import, palette().color(QPalette::ButtonText)));
    QWidget::changeEvent(event);
}

void ImportPanel::retranslate()
{
    m_choose->setText(tr("Choose file…"));
    m_choose->setIcon(icon(Symbol::Import, palette().color(QPalette::ButtonText)));
    m_recipeLabel->setText(tr("&Recipe"));
    m_nameLabel->setText(tr("&Name of the batch"));
    m_faults->setAccessibleName(tr("Faults"));
    m_import->setText(tr("Import"));
    m_faultModel->retranslate();
    fillPreview();
    fill();
}

} // namespace ui
