#include "ui/import_panel.h"

#include "ui/column_table.h"
#include "ui/fault_model.h"
#include "ui/icons.h"
#include "ui/import_cost.h"
#include "ui/palette.h"
#include "ui/preview_table.h"
#include "ui/tab_order.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
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
    , m_again(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_recipeLabel(new QLabel(this))
    , m_recipe(new QComboBox(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_verdict(newText(u"importVerdict"_s, this))
    , m_tabs(new QTabWidget(this))
    , m_columns(new ColumnTable(this))
    , m_rows(new PreviewTable(this))
    , m_faultModel(new FaultModel(this))
    , m_faults(new QTableView(this))
    , m_saveRejects(new QPushButton(this))
    , m_rejects(newText(u"importRejects"_s, this))
    , m_cost(newText(u"importCost"_s, this))
    , m_import(new QPushButton(this))
{
    setObjectName(u"importPanel"_s);
    m_choose->setObjectName(u"chooseFileButton"_s);
    m_again->setObjectName(u"importAgainButton"_s);
    m_progress->setObjectName(u"importProgress"_s);
    m_recipe->setObjectName(u"importRecipe"_s);
    m_name->setObjectName(u"importName"_s);
    m_tabs->setObjectName(u"importTabs"_s);
    m_faults->setObjectName(u"importFaults"_s);
    m_saveRejects->setObjectName(u"saveRejectsButton"_s);
    m_import->setObjectName(u"importButton"_s);
    m_recipe->addItems(recipes);
    m_recipeLabel->setBuddy(m_recipe);
    m_nameLabel->setBuddy(m_name);
    m_name->setMaxLength(64);
    m_name->setTextMargins(6, 0, 6, 0);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_choose, m_again, m_recipe, m_name, m_saveRejects, m_import})
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
    m_again->setMinimumWidth(150);

    m_faults->setModel(m_faultModel);
    m_faults->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_faults->setSelectionMode(QAbstractItemView::SingleSelection);
    m_faults->setTabKeyNavigation(false);
    m_faults->setIconSize({20, 20});
    // Two lines for every sentence; measuring each of 100,000 rows would take too long.
    m_faults->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_faults->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 12);
    m_faults->verticalHeader()->hide();
    m_faults->setMinimumHeight(fontMetrics().height() * 5 + 50); // two of them
    m_faults->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_faults->horizontalHeader()->setSectionResizeMode(int(FaultModel::Column::Text), QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_faults->setColumnWidth(int(FaultModel::Column::Row), letter * 14);
    m_faults->setColumnWidth(int(FaultModel::Column::Column), letter * 18);
    m_faults->setColumnWidth(int(FaultModel::Column::Original), letter * 26);
    layOut();
    connectParts();
    retranslate();
}

void ImportPanel::layOut()
{
    auto *top = new QGridLayout;
    top->setHorizontalSpacing(12);
    top->addWidget(m_choose, 0, 0);
    auto *file = new QHBoxLayout;
    file->addWidget(m_fileName, 1);
    file->addWidget(m_progress, 1);
    file->addWidget(m_again);
    top->addLayout(file, 0, 1, 1, 3);
    top->addWidget(m_recipeLabel, 1, 0, Qt::AlignRight);
    top->addWidget(m_recipe, 1, 1);
    top->addWidget(m_nameLabel, 1, 2, Qt::AlignRight);
    top->addWidget(m_name, 1, 3);
    top->setColumnStretch(1, 1);
    top->setColumnStretch(3, 1);

    auto *rows = new QWidget(m_tabs);
    auto *both = new QVBoxLayout(rows);
    both->setContentsMargins(6, 6, 6, 6);
    both->addWidget(m_faults, 3);
    both->addWidget(m_rows, 2);
    m_tabs->addTab(rows, QString());
    m_tabs->addTab(m_columns, QString());

    auto *last = new QHBoxLayout;
    last->addWidget(m_saveRejects);
    last->addWidget(m_rejects, 1);
    last->addWidget(m_cost, 1);
    last->addWidget(m_import, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_verdict);
    layout->addWidget(m_tabs, 1);
    layout->addStretch(0);
    layout->addLayout(last);
    orderTabs({m_faults, m_rows});
}

void ImportPanel::connectParts()
{
    connect(m_choose, &QPushButton::clicked, this, &ImportPanel::chooseFile);
    connect(m_again, &QPushButton::clicked, this, &ImportPanel::checkOrCancel);
    connect(m_recipe, &QComboBox::activated, this, &ImportPanel::check);
    connect(m_name, &QLineEdit::textChanged, this, &ImportPanel::fill);
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportPanel::askForRejects);
    connect(m_faults, &QTableView::activated, this, &ImportPanel::goToFault);
    connect(m_faults->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { m_rows->showFault(now.row(), PreviewTable::Focus::Stays); });
    connect(m_columns, &ColumnTable::mappingChanged, this, [this] {
        m_mapping = m_columns->mapping();
        check();
    });
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_progressNow = {};
        setStep(Step::Importing);
        // What is stored is what was shown.
        station::ImportWish shown = wish();
        shown.columns = m_columns->mapping();
        Q_EMIT importWanted(shown, m_name->text().trimmed());
    });
}

void ImportPanel::setRecipes(const QStringList &recipes)
{
    const QString chosen = m_recipe->currentText();
    m_recipe->clear();
    m_recipe->addItems(recipes);
    m_recipe->setCurrentIndex(std::max(0, m_recipe->findText(chosen)));
}

void ImportPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a manifest"),
                                   m_file.isEmpty() ? m_memory.folder() : QFileInfo(m_file).path(),
                                   tr("Manifests (*.csv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_memory.setFolder(QFileInfo(file).path());
        offerFile(file);
    });
    dialog->open();
}

void ImportPanel::askForRejects()
{
    const QString folder = m_memory.folder().isEmpty() ? QFileInfo(m_file).path() : m_memory.folder();
    auto *dialog = new QFileDialog(this, tr("Save the rejected rows"), folder, tr("CSV files (*.csv)"));
    dialog->setObjectName(u"rejectsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("%1-rejects.csv").arg(QFileInfo(m_file).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_memory.setFolder(QFileInfo(file).path());
        Q_EMIT rejectsWanted(file);
    });
    dialog->open();
}

void ImportPanel::goToFault(const QModelIndex &fault)
{
    if (m_rows->showFault(fault.row(), PreviewTable::Focus::Follows) || !m_preview)
        return;
    const auto &faults = m_preview->faults;
    const auto &warnings = m_preview->warnings;
    const auto &row =
        fault.row() < faults.size() ? faults.at(fault.row()) : warnings.at(fault.row() - faults.size());
    if (row.row != 1)
        return;
    m_tabs->setCurrentWidget(m_columns);
    m_columns->focusColumn(row.column);
}

void ImportPanel::offerFile(const QString &file)
{
    if (m_step == Step::Importing)
        return;
    m_file = file;
    m_mapping.reset();
    m_columns->setPreview({});
    m_name->setText(freeName(QFileInfo(file).completeBaseName()));
    check();
}

station::ImportWish ImportPanel::wish() const
{
    return {m_file, recipe(), m_mapping, m_mapping ? QList<manifest::KnownMapping>() : m_memory.mappings()};
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
    m_progressNow = {};
    setStep(Step::Checking);
    Q_EMIT checkWanted(wish());
}

void ImportPanel::checkOrCancel()
{
    if (isBusy())
        Q_EMIT cancelWanted();
    else
        check();
}

void ImportPanel::showProgress(const station::ImportProgress &progress)
{
    if (!isBusy() || progress.file != m_file)
        return;
    m_progressNow = progress;
    fill();
}

void ImportPanel::showCancelled()
{
    if (!isBusy())
        return;
    m_refusal = tr("Stopped. Nothing was stored.");
    setStep(Step::Checked);
}

void ImportPanel::showRejects(const QString &file, const QString &sentence)
{
    m_rejects->setText(sentence.isEmpty() ? tr("Saved: %1").arg(QFileInfo(file).fileName()) : sentence);
    m_rejects->setToolTip(file);
}

void ImportPanel::setTakenNames(const QStringList &names)
{
    m_taken = names;
    fill();
}

void ImportPanel::showPreview(const station::ManifestPreview &preview)
{
    const bool isOurs = preview.file == m_file || preview.file == QFileInfo(m_file).fileName();
    if (m_step != Step::Checking || !isOurs)
        return;
    m_preview = preview;
    setStep(Step::Checked);
    // A header that is not understood is mended where its columns are.
    const auto inHeader = [](const station::ManifestFaultRow &fault) { return fault.row == 1; };
    if (std::any_of(preview.faults.begin(), preview.faults.end(), inHeader) && !preview.columns.isEmpty())
        m_tabs->setCurrentWidget(m_columns);
    else if (!m_columns->isAncestorOf(QApplication::focusWidget()))
        m_tabs->setCurrentIndex(0);
}

void ImportPanel::imported(const QString &name)
{
    if (!m_taken.contains(name))
        m_taken << name;
    if (m_step == Step::Importing)
        m_memory.remember(m_columns->titles(), m_columns->mapping());
    m_file.clear();
    m_preview.reset();
    m_name->clear();
    setStep(Step::NoFile);
}

void ImportPanel::refused(const station::ManifestPreview &preview, const QString &sentence)
{
    if (m_step != Step::Importing)
        return;
    if (preview.file == m_file || preview.file == QFileInfo(m_file).fileName())
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
    const bool hasFaults = m_faultModel->rowCount() > 0;
    m_faults->setVisible(hasFaults);
    m_saveRejects->setVisible(!preview.faults.isEmpty());
    m_rejects->clear();
    m_rejects->setVisible(!preview.faults.isEmpty());
    if (hasFaults)
        m_faults->selectRow(0);
    m_rows->setPreview(preview);
    const auto hasCells = [](const station::ManifestFaultRow &fault) { return !fault.cells.isEmpty(); };
    m_rows->setVisible(std::any_of(preview.faults.begin(), preview.faults.end(), hasCells) ||
                       (preview.faults.isEmpty() && !preview.firstRows.isEmpty()));
    // While it is checked again the columns stay, so that the next one can be changed meanwhile.
    if (m_preview || m_step == Step::NoFile)
        m_columns->setPreview(preview);
    m_tabs->setVisible(m_preview || (m_step == Step::Checking && !m_columns->titles().isEmpty()));
}

QString ImportPanel::verdict() const
{
    switch (m_step) {
    case Step::NoFile: return tr("Choose a manifest (Ctrl+O) or drop its file here.");
    case Step::Checking: return tr("The file is being checked…");
    case Step::Importing:
        return m_progressNow.percent < 100 ? tr("The file is being read to be stored…")
                                           : tr("The batch is being stored…");
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
    return importCost(*m_preview);
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
    m_cost->setVisible(!m_cost->text().isEmpty() || !m_saveRejects->isVisibleTo(this));
    const bool busy = m_step == Step::Importing;
    m_progress->setVisible(isBusy());
    m_progress->setValue(m_progressNow.percent);
    m_progress->setFormat(tr("%Ln row(s)", nullptr, int(m_progressNow.rows)));
    m_again->setVisible(!m_file.isEmpty());
    m_again->setText(isBusy() ? tr("Cancel") : tr("Check again"));
    m_columns->setEnabled(!busy);
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
    m_faults->setToolTip(tr("Enter goes to the cell."));
    m_progress->setAccessibleName(tr("How far the file is read"));
    m_saveRejects->setText(tr("Save rejects…"));
    m_saveRejects->setToolTip(tr("Writes the faulty rows with their reasons as a CSV file."));
    m_tabs->setTabText(0, tr("R&ows"));
    m_tabs->setTabText(1, tr("&Columns"));
    m_tabs->setAccessibleName(tr("The manifest"));
    m_import->setText(tr("Import"));
    m_faultModel->retranslate();
    fillPreview();
    fill();
}

} // namespace ui
