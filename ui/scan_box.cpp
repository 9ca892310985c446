#include "ui/scan_box.h"

#include <QEvent>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostCharacters =
    255; // an activation code's most, SGP.22 §4.1, is the longest thing that is scanned

bool looksLikeLabel(const QString &text)
{
    const QString start = text.trimmed();
    return start.startsWith("LPA:"_L1, Qt::CaseInsensitive) || start.startsWith("1$"_L1);
}

} // namespace

ScanBox::ScanBox(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"scanBox"_s);
    setMaxLength(kMostCharacters + 8); // room for blanks and the "LPA:" in front
    setClearButtonEnabled(true);
    setMinimumHeight(44);
    setTextMargins(6, 0, 6, 0);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        setEchoMode(looksLikeLabel(text) ? QLineEdit::Password : QLineEdit::Normal);
    });
    connect(this, &QLineEdit::returnPressed, this, &ScanBox::finish);
    retranslate();
}

void ScanBox::finish()
{
    QByteArray bytes = text().trimmed().toUtf8();
    clear();
    setEchoMode(QLineEdit::Normal);
    if (bytes.isEmpty())
        return;
    const base::Secret secret(bytes);
    bytes.fill('\0');
    Q_EMIT entered(secret);
}

void ScanBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void ScanBox::retranslate()
{
    setPlaceholderText(tr("Scan or type a serial, an EID or a label"));
    setToolTip(placeholderText()); // which may be longer than the line
    setAccessibleName(tr("Scan"));
}

} // namespace ui
