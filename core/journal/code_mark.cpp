#include "core/journal/code_mark.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace journal {
namespace {

constexpr qsizetype kDigits = 32;

QByteArray mac(const QByteArray &key, QByteArrayView text)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData(text.data(), text.size());
    return code.result();
}

} // namespace

QString codeMark(const base::Secret &journalKey, const std::optional<esim::ActivationCode> &code)
{
    if (!code || code->matchingId().isEmpty())
        return {};
    // A key of its own: that of the journal seals, this one only recognises.
    const QByteArray key = mac(journalKey.reveal().toByteArray(), "esim-station code mark");
    return QString::fromLatin1(mac(key, code->qrText().reveal()).toHex().left(kDigits));
}

} // namespace journal
