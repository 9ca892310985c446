#pragma once

#include "core/base/secret.h"
#include "core/station/settings_sheet.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Takes a new secret, which goes straight to the keyring and is never shown. Thread: GUI.
class SecretDialog final : public QDialog
{
    Q_OBJECT

public:
    SecretDialog(const QString &id, const QString &title, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    /// It could not be kept where it was to go; another place is offered.
    void showRefused(const QString &sentence);

Q_SIGNALS:
    void typed(const QString &id, const base::Secret &secret, station::SecretPlace place);

private:
    void send(station::SecretPlace place);

    QString m_id;
    QLineEdit *m_secret;
    QLabel *m_said;
    QPushButton *m_keyring;
    QPushButton *m_file;
};

/// Shows the roots of a file before they are trusted. Thread: GUI.
class CertificateDialog final : public QDialog
{
    Q_OBJECT

public:
    CertificateDialog(const QString &file, const QList<station::CertificateRow> &rows,
                      QWidget *parent = nullptr);
};

} // namespace ui
