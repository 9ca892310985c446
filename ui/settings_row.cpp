#include "ui/settings_row.h"

#include "ui/palette.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWheelEvent>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using Kind = station::SettingsField::Kind;
using Origin = station::SettingsField::Origin;

namespace {

constexpr int kHeight = 42;

bool isYes(const QString &text)
{
    const QString word = text.trimmed().toLower();
    return word == u"true"_s || word == u"yes"_s || word == u"1"_s;
}

/// A list that does not change when a wheel turns over it by chance.
class CalmComboBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

SettingsRow::SettingsRow(const station::SettingsField &field, Origin target, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_target(target)
    , m_title(new QLabel(this))
    , m_help(new QLabel(this))
    , m_error(new QLabel(this))
    , m_default(new QPushButton(this))
{
    setObjectName(u"row:"_s + field.id());
    m_error->setObjectName(u"error:"_s + field.id());
    m_default->setObjectName(u"default:"_s + field.id());
    m_title->setFixedWidth(fontMetrics().averageCharWidth() * 26);
    m_title->setWordWrap(true);
    m_help->setWordWrap(true);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_error->setWordWrap(true);
    m_error->setMargin(4);
    m_error->setTextFormat(Qt::PlainText);
    QPalette loud = palette();
    loud.setColor(QPalette::Window, fillOf(Tone::Failed));
    loud.setColor(QPalette::WindowText, inkOnFill());
    m_error->setPalette(loud);
    m_error->setAutoFillBackground(true);
    m_default->setMinimumSize(100, kHeight);
    m_default->setAutoDefault(false);

    QWidget *editor = makeEditor();
    m_title->setBuddy(editor);
    editor->setMinimumHeight(kHeight);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(editor, 1);
    if (m_more != nullptr) {
        m_more->setMinimumHeight(kHeight);
        m_more->setAutoDefault(false);
        line->addWidget(m_more);
    }
    line->addWidget(m_default);
    setTabOrder(editor, m_more != nullptr ? m_more : m_default);
    if (m_more != nullptr)
        setTabOrder(m_more, m_default);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_title, 0, 0, Qt::AlignVCenter);
    layout->addLayout(line, 0, 1);
    layout->addWidget(m_error, 1, 1);
    layout->addWidget(m_help, 2, 1);
    layout->setColumnStretch(1, 1);
    connect(m_default, &QPushButton::clicked, this, [this] {
        if (isSetHere() && m_wish == Wish::Value)
            backToDefault();
        else
            undo();
    });
    put(m_field.value);
    setError(m_field.error);
    fill();
}

QWidget *SettingsRow::makeEditor()
{
    const auto edit = [this] {
        m_wish = Wish::Value;
        fill();
        Q_EMIT edited();
    };
    if (m_field.kind == Kind::Choice || m_field.kind == Kind::YesNo) {
        m_choice = new CalmComboBox(this);
        m_choice->setObjectName(u"edit:"_s + m_field.id());
        if (m_field.kind == Kind::YesNo) {
            m_choice->addItem(tr("yes"), u"true"_s);
            m_choice->addItem(tr("no"), u"false"_s);
        } else {
            if (m_field.standard.isEmpty())
                m_choice->addItem(u"–"_s, QString());
            for (const QString &choice : m_field.choices)
                m_choice->addItem(choice, choice);
        }
        connect(m_choice, &QComboBox::activated, this, edit);
        return m_choice;
    }
    m_line = new QLineEdit(this);
    m_line->setObjectName(u"edit:"_s + m_field.id());
    connect(m_line, &QLineEdit::textEdited, this, edit);
    if (m_field.kind == Kind::File || m_field.kind == Kind::Folder) {
        m_more = new QPushButton(this);
        connect(m_more, &QPushButton::clicked, this, &SettingsRow::browse);
    } else if (m_field.kind == Kind::Secret) {
        m_more = new QPushButton(this);
        connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT secretWanted(m_field.id()); });
    }
    if (m_more != nullptr)
        m_more->setObjectName(u"more:"_s + m_field.id());
    return m_line;
}

QString SettingsRow::typed() const
{
    return m_choice != nullptr ? m_choice->currentData().toString() : m_line->text().trimmed();
}

void SettingsRow::put(const QString &value)
{
    if (m_line != nullptr) {
        m_line->setText(value);
        return;
    }
    const QString word =
        m_field.kind == Kind::YesNo ? (isYes(value) ? u"true"_s : u"false"_s) : value.toLower();
    int at = m_choice->findData(word);
    if (at < 0) { // what the file says, with its error
        m_choice->addItem(value, value);
        at = m_choice->count() - 1;
    }
    m_choice->setCurrentIndex(at);
}

bool SettingsRow::isChanged() const
{
    if (m_wish == Wish::Default)
        return isSetHere();
    if (m_field.kind == Kind::YesNo)
        return isYes(typed()) != isYes(m_field.value);
    return typed().compare(m_field.value, m_choice ? Qt::CaseInsensitive : Qt::CaseSensitive) != 0;
}

std::optional<QString> SettingsRow::wanted() const
{
    // An emptied field is as if it were not there: no setting has an empty value of its own.
    if (m_wish == Wish::Default || (typed().isEmpty() && m_field.standard.isEmpty()))
        return std::nullopt;
    return typed();
}

void SettingsRow::setValue(const QString &value)
{
    m_wish = Wish::Value;
    put(value);
    fill();
    Q_EMIT edited();
}

void SettingsRow::backToDefault()
{
    m_wish = Wish::Default;
    put(m_field.standard);
    fill();
    Q_EMIT edited();
}

void SettingsRow::undo()
{
    m_wish = Wish::Value;
    put(m_field.value);
    fill();
    Q_EMIT edited();
}

void SettingsRow::setError(const QString &sentence)
{
    m_error->setText(u"✗  "_s + sentence);
    m_error->setVisible(!sentence.isEmpty());
    QWidget *editor = m_line != nullptr ? static_cast<QWidget *>(m_line) : m_choice;
    editor->setAccessibleDescription(sentence.isEmpty() ? m_field.help : sentence);
}

bool SettingsRow::speaksOf(const QString &text) const
{
    for (const QString &mine : {m_field.title, m_field.id(), m_field.help}) {
        if (mine.contains(text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void SettingsRow::browse()
{
    auto *dialog = new QFileDialog(this, m_field.title, m_line->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_field.kind == Kind::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsRow::setValue);
    dialog->open();
}

void SettingsRow::fill()
{
    const bool changed = isChanged();
    m_title->setText(changed ? u"● "_s + m_field.title : m_field.title);
    QFont weight = m_title->font();
    weight.setBold(changed);
    m_title->setFont(weight);
    QString origin;
    switch (m_field.origin) {
    case Origin::BuiltIn: break;
    case Origin::SystemFile: origin = tr("From the system's file."); break;
    case Origin::UserFile: origin = tr("From your file."); break;
    case Origin::GivenFile: origin = tr("From the file given at the start."); break;
    }
    const QString range =
        m_field.kind == Kind::Number ? tr("%1 to %2.").arg(m_field.lowest).arg(m_field.highest) : QString();
    QStringList help{m_field.help};
    if (!range.isEmpty())
        help.append(range);
    if (!origin.isEmpty())
        help.append(origin);
    m_help->setText(help.join(u' '));
    QWidget *editor = m_line != nullptr ? static_cast<QWidget *>(m_line) : m_choice;
    editor->setAccessibleName(m_field.title);
    editor->setToolTip(m_field.id());
    if (m_line != nullptr)
        m_line->setPlaceholderText(m_field.kind == Kind::Secret ? tr("keyring:NAME, file:PATH or env:NAME")
                                                                : m_field.standard);
    if (m_more != nullptr) {
        m_more->setText(m_field.kind == Kind::Secret ? tr("New secret…") : tr("Choose…"));
        m_more->setAccessibleName(m_more->text() + u' ' + m_field.title);
    }
    const bool canGoBack = isSetHere() && m_wish == Wish::Value;
    m_default->setText(canGoBack ? tr("Default") : tr("Undo"));
    m_default->setAccessibleName(m_default->text() + u' ' + m_field.title);
    m_default->setToolTip(canGoBack
                              ? tr("Back to: %1").arg(m_field.standard.isEmpty() ? u"–"_s : m_field.standard)
                              : tr("Back to what is saved"));
    m_default->setEnabled(canGoBack || changed);
}

void SettingsRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace ui
