#include "ui/settings_dialogs.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

SecretDialog::SecretDialog(const QString &id, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_id(id)
    , m_secret(new QLineEdit(this))
    , m_said(new QLabel(this))
    , m_keyring(new QPushButton(tr("Put into the keyring"), this))
    , m_file(new QPushButton(tr("Keep in a file"), this))
{
    setObjectName(u"secretDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_secret->setObjectName(u"secretEdit"_s);
    m_said->setObjectName(u"secretSaid"_s);
    m_keyring->setObjectName(u"secretKeyring"_s);
    m_file->setObjectName(u"secretFile"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(title);
    m_secret->setMinimumHeight(42);
    m_said->setText(
        tr("It goes straight to the keyring and is never shown again. An older one is replaced at once."));
    m_said->setWordWrap(true);
    m_file->setToolTip(
        tr("A file of its own that only this user may read (mode 0600). It is not encrypted."));
    m_file->hide();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_keyring, m_file, cancel}) {
        button->setMinimumHeight(46);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_secret);
    layout->addWidget(m_said);
    layout->addStretch(1);
    layout->addLayout(buttons);
    resize(640, 220);
    m_keyring->setDefault(true);
    m_keyring->setEnabled(false);
    connect(m_secret, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_keyring->setEnabled(!text.isEmpty());
        m_file->setEnabled(!text.isEmpty());
    });
    connect(m_keyring, &QPushButton::clicked, this, [this] { send(station::SecretPlace::Keyring); });
    connect(m_file, &QPushButton::clicked, this, [this] { send(station::SecretPlace::File); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void SecretDialog::send(station::SecretPlace place)
{
    m_keyring->setEnabled(false);
    m_file->setEnabled(false);
    m_said->setText(tr("The keyring is asked. It may want to be unlocked."));
    Q_EMIT typed(m_id, base::Secret(m_secret->text().toUtf8()), place);
}

void SecretDialog::showRefused(const QString &sentence)
{
    m_said->setText(u"✗  "_s + sentence + u"\n\n"_s +
                    tr("It can be kept in a file that only this user may read (mode 0600), not encrypted."));
    m_file->show();
    m_keyring->setEnabled(true);
    m_file->setEnabled(true);
}

CertificateDialog::CertificateDialog(const QString &file, const QList<station::CertificateRow> &rows,
                                     QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"certificateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Trust these issuers?"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(QFileInfo(file).fileName(), this));
    for (const station::CertificateRow &row : rows) {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
        label->setText(row.name + u'\n' +
                       (row.knownAs.isEmpty() ? u"▲  "_s + tr("Not a known GSMA issuer.")
                                              : u"✓  "_s + tr("Known as %1.").arg(row.knownAs)) +
                       u'\n' + tr("Key: %1").arg(row.keyId) + u'\n' + tr("Until: %1").arg(row.until));
        label->setMargin(8);
        layout->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *trust = buttons->addButton(tr("Trust them"), QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    trust->setObjectName(u"trustButton"_s);
    for (QPushButton *button : {trust, cancel})
        button->setMinimumHeight(46);
    cancel->setDefault(true);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace ui
