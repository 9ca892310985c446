#include "ui/settings_page.h"

#include "ui/check_table.h"
#include "ui/settings_dialogs.h"
#include "ui/settings_row.h"
#include "ui/tab_order.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using station::SettingsDraft;
using station::SettingsField;
using station::SettingsPart;

namespace {

/// After the last key, so that half a word is not called wrong.
constexpr auto kTypingPause = 300ms;
constexpr int kPartsShown = int(station::kSettingsParts.size());

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_parts(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_area(new QScrollArea(this))
    , m_empty(new QLabel(this))
    , m_checks(new CheckTable(this))
    , m_message(new QLabel(this))
    , m_file(new QLabel(this))
    , m_test(new QPushButton(this))
    , m_testLabel(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_newRecipe(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"settingsPage"_s);
    m_search->setObjectName(u"settingsSearch"_s);
    m_parts->setObjectName(u"settingsParts"_s);
    m_area->setObjectName(u"settingsArea"_s);
    m_checks->setObjectName(u"settingsChecks"_s);
    m_message->setObjectName(u"settingsMessage"_s);
    m_file->setObjectName(u"settingsFile"_s);
    m_test->setObjectName(u"settingsTest"_s);
    m_testLabel->setObjectName(u"settingsTestLabel"_s);
    m_import->setObjectName(u"settingsImport"_s);
    m_newRecipe->setObjectName(u"settingsNewRecipe"_s);
    m_undo->setObjectName(u"settingsUndo"_s);
    m_save->setObjectName(u"settingsSave"_s);
    m_checking.setSingleShot(true);
    m_checking.setInterval(kTypingPause);
    layOut();

    connect(&m_checking, &QTimer::timeout, this, [this] { Q_EMIT checkWanted(draft()); });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::showPart);
    connect(m_parts, &QListWidget::currentRowChanged, this, [this] {
        m_checks->setChecks({});
        m_search->clear();
        showPart();
    });
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (const auto tested = part()) {
            setBusy(Busy::Testing);
            Q_EMIT testWanted(*tested, draft());
        }
    });
    connect(m_testLabel, &QPushButton::clicked, this, [this] {
        setBusy(Busy::Testing);
        Q_EMIT testLabelWanted(draft());
    });
    connect(m_import, &QPushButton::clicked, this, &SettingsPage::askForCertificate);
    connect(m_newRecipe, &QPushButton::clicked, this, &SettingsPage::askForRecipe);
    connect(m_undo, &QPushButton::clicked, this, &SettingsPage::undo);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    for (int i = 0; i < kPartsShown; ++i)
        m_parts->addItem(QString());
    retranslate();
    m_parts->setCurrentRow(0);
}

void SettingsPage::layOut()
{
    m_search->setMinimumHeight(42);
    m_search->setClearButtonEnabled(true);
    m_parts->setSpacing(8); // for gloves
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus); // its rows have it
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_checks->hide();
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_file->setForegroundRole(QPalette::PlaceholderText);
    m_file->setTextFormat(Qt::PlainText);
    for (QPushButton *button : {m_test, m_testLabel, m_import, m_newRecipe, m_undo, m_save})
        button->setMinimumHeight(46);

    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_parts, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_test, m_testLabel, m_import, m_newRecipe})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_save);
    auto *ours = new QWidget(this);
    auto *column = new QVBoxLayout(ours);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area, 3);
    column->addWidget(m_empty, 3);
    column->addWidget(m_checks, 2);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addWidget(m_file);
    m_stack->addWidget(ours);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(16);
    layout->addLayout(left, 1);
    layout->addWidget(m_stack, 5);
}

void SettingsPage::addTab(const QString &title, QWidget *page)
{
    m_parts->addItem(title);
    m_stack->addWidget(page);
}

std::optional<SettingsPart> SettingsPage::part() const
{
    const int at = m_parts->currentRow();
    if (at < 0 || at >= kPartsShown)
        return std::nullopt;
    return station::kSettingsParts.at(size_t(at));
}

QString SettingsPage::search() const { return m_search->text().trimmed(); }

void SettingsPage::open()
{
    if (!hasChanges())
        Q_EMIT loadWanted();
}

void SettingsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

SettingsDraft SettingsPage::draft() const
{
    SettingsDraft all = m_added;
    for (const SettingsRow *one : m_inOrder) {
        if (one->isChanged())
            all.insert(one->field().id(), one->wanted());
    }
    return all;
}

void SettingsPage::showSheet(const station::SettingsSheet &sheet)
{
    // Typed while the files were read.
    if (hasChanges())
        return;
    const bool isSame = m_sheet.fields == sheet.fields && m_form != nullptr;
    m_sheet = sheet;
    if (!isSame)
        rebuild();
    say(sheet.error);
}

void SettingsPage::rebuild()
{
    m_inOrder.clear();
    m_rows.clear();
    m_headings.clear();
    m_form = new QWidget;
    m_form->setObjectName(u"settingsForm"_s);
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(6, 0, 6, 0);
    for (const SettingsField &field : std::as_const(m_sheet.fields)) {
        if (m_headings.isEmpty() || m_headings.last().section != field.section ||
            m_headings.last().part != field.part)
            addHeading(field);
        addRow(field);
    }
    layout->addStretch(1);
    m_area->setWidget(m_form); // deletes the one before
    orderTabs(
        {m_search, m_parts, m_form, m_checks, m_test, m_testLabel, m_import, m_newRecipe, m_undo, m_save});
    showPart();
}

void SettingsPage::addHeading(const SettingsField &field)
{
    auto *heading = new QWidget(m_form);
    auto *line = new QHBoxLayout(heading);
    line->setContentsMargins(0, 8, 0, 0);
    auto *title = new QLabel(heading);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.3);
    strong.setWeight(QFont::Bold);
    title->setFont(strong);
    line->addWidget(title, 1);
    if (field.part == SettingsPart::Recipes) {
        const QString name = field.section.section(u':', 1);
        title->setText(tr("Recipe %1").arg(name));
        if (name != u"default"_s) {
            auto *remove = new QPushButton(tr("Remove recipe"), heading);
            remove->setObjectName(u"remove:"_s + field.section);
            remove->setMinimumHeight(42);
            connect(remove, &QPushButton::clicked, this,
                    [this, section = field.section] { removeRecipe(section); });
            line->addWidget(remove);
        }
    } else {
        title->setText(m_parts->item(int(field.part))->text());
    }
    m_form->layout()->addWidget(heading);
    m_headings.append({field.section, field.part, heading});
}

void SettingsPage::addRow(const SettingsField &field)
{
    auto *made = new SettingsRow(field, m_sheet.target, m_form);
    m_form->layout()->addWidget(made);
    m_inOrder.append(made);
    m_rows.insert(field.id(), made);
    connect(made, &SettingsRow::edited, this, [this] {
        m_checking.start();
        fill();
    });
    connect(made, &SettingsRow::secretWanted, this, &SettingsPage::askForSecret);
}

void SettingsPage::showPart()
{
    const int at = m_parts->currentRow();
    const bool isSearch = !search().isEmpty();
    m_stack->setCurrentIndex(isSearch || at < kPartsShown ? 0 : at - kPartsShown + 1);
    const auto shown = part();
    int count = 0;
    QSet<QString> sections;
    for (SettingsRow *one : std::as_const(m_inOrder)) {
        const bool visible = isSearch ? one->speaksOf(search()) : one->field().part == shown;
        one->setVisible(visible);
        count += visible ? 1 : 0;
        if (visible)
            sections.insert(QString::number(int(one->field().part)) + one->field().section);
    }
    for (const Heading &heading : std::as_const(m_headings)) {
        const bool needed = isSearch || heading.part == SettingsPart::Recipes;
        heading.widget->setVisible(needed &&
                                   sections.contains(QString::number(int(heading.part)) + heading.section));
    }
    m_area->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_empty->setText(m_form == nullptr ? tr("The settings are being read…")
                                       : tr("No setting speaks of that."));
    if (!isSearch)
        m_area->ensureVisible(0, 0);
    fill();
}

void SettingsPage::setBusy(Busy busy)
{
    m_busy = busy;
    if (busy == Busy::Testing) {
        m_checks->setChecks({});
        m_checks->hide();
        say(tr("It is being tested…"));
    } else if (busy == Busy::Saving) {
        say(tr("It is being saved…"));
    }
    fill();
}

void SettingsPage::fill()
{
    const auto shown = part();
    const bool isSearch = !search().isEmpty();
    const bool isFree = m_busy == Busy::No && m_form != nullptr;
    const int changes = int(draft().size());
    const bool isRight = std::none_of(m_sheet.fields.begin(), m_sheet.fields.end(),
                                      [](const auto &field) { return !field.error.isEmpty(); });
    m_test->setVisible(shown && !isSearch);
    m_testLabel->setVisible(shown == SettingsPart::Labels && !isSearch);
    m_import->setVisible(shown == SettingsPart::Trust && !isSearch);
    m_newRecipe->setVisible(shown == SettingsPart::Recipes && !isSearch);
    for (QPushButton *button : {m_test, m_testLabel, m_import, m_newRecipe})
        button->setEnabled(isFree);
    m_undo->setEnabled(isFree && changes > 0);
    m_save->setEnabled(isFree && changes > 0 && isRight);
    m_save->setText(changes > 0 ? tr("Save %Ln change(s)", nullptr, changes) : tr("Save"));
    m_checks->setVisible(!isSearch && !m_checks->checks().isEmpty());
    m_message->setText(m_said);
    m_message->setVisible(!m_said.isEmpty());
    m_file->setText(m_sheet.file.isEmpty() ? QString() : tr("Changes are written to %1").arg(m_sheet.file));
}

void SettingsPage::say(const QString &sentence)
{
    m_said = sentence;
    fill();
}

void SettingsPage::showChecked(const station::SettingsSheet &sheet)
{
    const bool hasNewFields = std::any_of(sheet.fields.begin(), sheet.fields.end(),
                                          [this](const auto &field) { return row(field.id()) == nullptr; });
    for (const SettingsField &field : sheet.fields) {
        if (SettingsRow *known = row(field.id()))
            known->setError(field.error);
    }
    // What is wrong with the draft decides whether it can be saved.
    for (SettingsField &mine : m_sheet.fields) {
        const auto now = std::find_if(sheet.fields.begin(), sheet.fields.end(),
                                      [&mine](const auto &field) { return field.id() == mine.id(); });
        mine.error = now == sheet.fields.end() ? QString() : now->error;
    }
    if (hasNewFields) {
        const SettingsDraft open = draft();
        for (const SettingsField &field : sheet.fields) {
            if (row(field.id()) == nullptr)
                m_sheet.fields.append(field);
        }
        rebuild();
        for (auto change = open.begin(); change != open.end(); ++change) {
            SettingsRow *known = row(change.key());
            if (known == nullptr || m_added.contains(change.key()))
                continue;
            if (*change)
                known->setValue(**change);
            else
                known->backToDefault();
        }
        m_area->ensureWidgetVisible(m_inOrder.last());
    }
    say(sheet.error);
}

void SettingsPage::showSaved(const station::SettingsSheet &sheet,
                             const QList<station::SettingsChange> &changes)
{
    m_busy = Busy::No;
    m_added.clear();
    QStringList said;
    QStringList recorded;
    for (const station::SettingsChange &change : changes) {
        const SettingsRow *known = row(change.id);
        const QString title = known != nullptr ? known->field().title : change.id;
        const bool isSecret = known != nullptr && known->field().kind == SettingsField::Kind::Secret;
        const auto shown = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
        recorded.append(isSecret
                            ? change.id
                            : u"%1: %2 → %3"_s.arg(change.id, shown(change.before), shown(change.after)));
        said.append(isSecret ? tr("%1: changed").arg(title)
                             : u"%1: %2 → %3"_s.arg(title, shown(change.before), shown(change.after)));
    }
    if (!changes.isEmpty())
        Q_EMIT changed({station::ChangeNote::What::Settings, recorded, std::exchange(m_second, {})});
    m_sheet = sheet;
    rebuild();
    say(changes.isEmpty() ? tr("Nothing is different.")
                          : u"✓  "_s + tr("Saved.") + u' ' + said.mid(0, 3).join(u"; "_s) +
                                (said.size() > 3 ? u"; …"_s : QString()));
    if (const auto leave = std::exchange(m_leave, nullptr))
        leave();
}

void SettingsPage::save()
{
    if (m_busy != Busy::No || !hasChanges())
        return;
    // Without consent nothing is saved, and nobody leaves.
    agree(people::Act::Settings,
          tr("A second person agrees to %Ln changed setting(s).", nullptr, int(draft().size())),
          [this, leave = std::exchange(m_leave, nullptr)] {
              m_leave = leave;
              setBusy(Busy::Saving);
              Q_EMIT saveWanted(draft());
          });
}

void SettingsPage::setAgreement(Agreement agreement) { m_agreement = std::move(agreement); }

void SettingsPage::agree(people::Act act, const QString &question, std::function<void()> what)
{
    const auto go = [this, what = std::move(what)](const QString &second) {
        m_second = second;
        what();
    };
    if (m_agreement)
        m_agreement(act, question, go);
    else
        go({});
}

void SettingsPage::showRefused(const QString &sentence)
{
    m_busy = Busy::No;
    m_leave = nullptr;
    say(u"✗  "_s + sentence);
}

void SettingsPage::showTested(SettingsPart tested, const QList<station::Check> &checks)
{
    m_busy = Busy::No;
    m_said.clear();
    if (tested == part()) {
        m_checks->show();
        m_checks->setChecks(checks);
    }
    fill();
}

void SettingsPage::undo()
{
    m_leave = nullptr;
    m_added.clear();
    m_checking.stop();
    for (SettingsField &field : m_sheet.fields)
        field.error.clear();
    for (SettingsRow *one : std::as_const(m_inOrder)) {
        const QSignalBlocker quiet(one);
        one->undo();
        one->setError(QString());
    }
    say({});
    Q_EMIT loadWanted();
}

void SettingsPage::removeRecipe(const QString &section)
{
    for (const QString &id : m_added.keys()) {
        if (id.startsWith(section + u'/'))
            m_added.remove(id);
    }
    for (SettingsRow *one : std::as_const(m_inOrder)) {
        if (one->field().section == section)
            one->backToDefault();
    }
    say(tr("Saved, the recipe is gone from the file that is written."));
}

void SettingsPage::askForSecret(const QString &id)
{
    const SettingsRow *known = row(id);
    if (known == nullptr)
        return;
    m_secret = new SecretDialog(id, known->field().title, this);
    connect(m_secret, &SecretDialog::typed, this, &SettingsPage::secretTyped);
    m_secret->open();
}

void SettingsPage::showSecretKept(const QString &id, const QString &where)
{
    if (m_secret && m_secret->id() == id)
        m_secret->accept();
    if (SettingsRow *known = row(id))
        known->setValue(where);
    say(where.startsWith(u"keyring:"_s) ? tr("The secret is in the keyring.")
                                        : tr("The secret is in a file that only this user may read."));
}

void SettingsPage::showSecretRefused(const QString &id, const QString &sentence)
{
    if (m_secret && m_secret->id() == id)
        m_secret->showRefused(sentence);
    else
        say(u"✗  "_s + sentence);
}

void SettingsPage::askForRecipe()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"recipeDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New recipe"));
    dialog->setLabelText(tr("Its name: letters, digits, - and _"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        static const QRegularExpression name(u"^[A-Za-z0-9_-]{1,40}$"_s);
        const QString section = u"recipe:"_s + typed.trimmed();
        if (!name.match(typed.trimmed()).hasMatch() || row(section + u"/enable"_s) != nullptr) {
            say(u"✗  "_s + tr("A recipe cannot be called \"%1\", or there is one already.").arg(typed));
            return;
        }
        const SettingsRow *usual = row(u"recipe:default/enable"_s);
        const QString enable = usual != nullptr ? usual->wanted().value_or(u"true"_s) : u"true"_s;
        m_added.insert(section + u"/enable"_s, enable);
        Q_EMIT checkWanted(draft());
    });
    dialog->open();
}

void SettingsPage::askForCertificate()
{
    auto *dialog = new QFileDialog(this, tr("A PEM file with an issuer's root"));
    dialog->setObjectName(u"certificateFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsPage::certificatesWanted);
    dialog->open();
}

void SettingsPage::showCertificates(const QString &file, const QList<station::CertificateRow> &rows,
                                    const QString &sentence)
{
    if (rows.isEmpty()) {
        say(u"✗  "_s + sentence);
        return;
    }
    auto *dialog = new CertificateDialog(file, rows, this);
    connect(dialog, &QDialog::accepted, this, [this, file] {
        agree(people::Act::Trust, tr("A second person agrees that what these roots sign is trusted."),
              [this, file] { Q_EMIT importWanted(file); });
    });
    dialog->open();
}

void SettingsPage::showImported(const QString &file, const QString &sentence)
{
    Q_EMIT changed({station::ChangeNote::What::Trust, {file}, std::exchange(m_second, {})});
    say(sentence);
}

void SettingsPage::askBeforeLeaving(std::function<void()> leave)
{
    if (findChild<QMessageBox *>(u"leaveDialog"_s) != nullptr)
        return;
    m_leave = std::move(leave);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Save the changes?"),
                                tr("%Ln setting(s) are changed and not saved.", nullptr, int(draft().size())),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"leaveDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *save = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box->addButton(tr("Undo changes"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Stay here"), QMessageBox::RejectRole);
    save->setObjectName(u"leaveSave"_s);
    discard->setObjectName(u"leaveUndo"_s);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(save, &QPushButton::clicked, this, &SettingsPage::save);
    connect(discard, &QPushButton::clicked, this, [this] {
        const auto go = std::exchange(m_leave, nullptr);
        undo();
        if (go)
            go();
    });
    connect(stay, &QPushButton::clicked, this, [this] { m_leave = nullptr; });
    box->open();
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search all settings"));
    m_search->setAccessibleName(tr("Search all settings"));
    m_search->setToolTip(tr("Ctrl+F"));
    m_parts->setAccessibleName(tr("Parts"));
    const auto title = [](SettingsPart one) {
        switch (one) {
        case SettingsPart::Carrier: return tr("Carrier");
        case SettingsPart::Trust: return tr("Trust");
        case SettingsPart::Readers: return tr("Readers");
        case SettingsPart::Labels: return tr("Printer and labels");
        case SettingsPart::Recipes: return tr("Recipes");
        case SettingsPart::Station: return tr("Station");
        }
        return QString();
    };
    for (const SettingsPart one : station::kSettingsParts)
        m_parts->item(int(one))->setText(title(one));
    m_checks->setAccessibleName(tr("What the test found"));
    m_test->setText(tr("&Test"));
    m_test->setToolTip(tr("Tries what this page sets, saved or not. It changes nothing and costs nothing."));
    m_testLabel->setText(tr("&Print test label"));
    m_import->setText(tr("&Import issuer…"));
    m_newRecipe->setText(tr("&New recipe…"));
    m_undo->setText(tr("&Undo changes"));
    m_save->setToolTip(tr("Ctrl+S"));
    // Titles and sentences come in the language in which the files were read.
    if (m_form != nullptr && !hasChanges())
        Q_EMIT loadWanted();
    showPart();
}

} // namespace ui
