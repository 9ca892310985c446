#include "core/label/pdf_file.h"

#include "core/base/crypto.h"
#include "core/label/render.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace label {
namespace {

constexpr qsizetype kLongestPart = 200;

bool staysAsIs(char c, qsizetype at)
{
    const bool alnum = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return alnum || c == '-' || c == '_' || (c == '.' && at > 0);
}

} // namespace

QByteArray toPdf(const Layout &layout, const LabelStock &stock, const QString &title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("eSIM Provisioning Station"));
        writer.setResolution(layout.dpi);
        writer.setPageSize(QPageSize(QSizeF(stock.widthMm, stock.heightMm), QPageSize::Millimeter, QString(),
                                     QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter(&writer);
        paint(layout, painter);
    }
    return buffer.data();
}

QString pathPart(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray part;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (staysAsIs(bytes[i], i))
            part += bytes[i];
        else
            part += '%' + bytes.mid(i, 1).toHex().toUpper();
    }
    // '%' alone and '~' cannot come from above, so these stay different from every other part.
    if (part.isEmpty())
        part = "%";
    if (part.size() > kLongestPart)
        part = part.left(kLongestPart - 33) + '~' + base::sha256(bytes).toHex().left(32);
    return QString::fromLatin1(part);
}

QString pdfPath(const QString &folder, const LabelContent &content)
{
    return folder + QLatin1Char('/') + pathPart(content.batch) + QLatin1Char('/') + pathPart(content.serial) +
           QStringLiteral(".pdf");
}

} // namespace label
