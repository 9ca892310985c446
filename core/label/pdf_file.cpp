#include "core/label/pdf_file.h"

#include "core/base/crypto.h"
#include "core/label/render.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

#include <sys/stat.h>

namespace label {
namespace {

using base::ErrorCode;
using base::ErrorKind;

constexpr qsizetype kLongestPart = 200;

bool staysAsIs(char c, qsizetype at)
{
    const bool alnum = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return alnum || c == '-' || c == '_' || (c == '.' && at > 0);
}

} // namespace

QByteArray pdfPage(QSizeF millimetres, int dpi, const QString &title,
                   const std::function<void(QPainter &)> &paintPage)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("eSIM Provisioning Station"));
        writer.setResolution(dpi);
        writer.setPageSize(QPageSize(millimetres, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter(&writer);
        paintPage(painter);
    }
    return buffer.data();
}

QByteArray toPdf(const Layout &layout, const LabelStock &stock, const QString &title)
{
    return pdfPage({stock.widthMm, stock.heightMm}, layout.dpi, title,
                   [&layout](QPainter &painter) { paint(layout, painter); });
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

base::Result<void> makeLabelFolder(const QString &path)
{
    const bool isNew = !QFileInfo::exists(path);
    if (!QDir().mkpath(path))
        return base::fail(ErrorKind::MissingPart, ErrorCode("label.folder"),
                          QCoreApplication::translate("label", "The label folder cannot be created."),
                          QCoreApplication::translate(
                              "label", "Check the folder's name, its permissions and the space on the disk."),
                          path);
    if (isNew)
        ::chmod(QFile::encodeName(path).constData(), 0700);
    return {};
}

base::Result<void> checkLabelFolder(const QString &folder)
{
    // The folder itself, or the nearest one above it in which it can be created.
    QFileInfo place(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    while (!place.exists() && !place.isRoot())
        place = QFileInfo(place.path());
    if (place.isDir() && place.isWritable())
        return {};
    return base::fail(ErrorKind::MissingPart, ErrorCode("label.folder"),
                      QCoreApplication::translate("label", "The label folder cannot be written."),
                      QCoreApplication::translate("label", "Check the folder's name and its permissions."),
                      folder);
}

QString pdfPath(const QString &folder, const LabelContent &content)
{
    return folder + QLatin1Char('/') + pathPart(content.batch) + QLatin1Char('/') + pathPart(content.serial) +
           QStringLiteral(".pdf");
}

} // namespace label
