#include "core/label/report.h"

#include "core/base/atomic_file.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>

namespace label {
namespace {

QString row(const QStringList &cells, const QString &tag)
{
    QString text = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        text += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(tag, cell.toHtmlEscaped());
    return text + QStringLiteral("</tr>");
}

} // namespace

base::Result<void> writeReport(const Report &report, const QString &file)
{
    QString html = QStringLiteral("<h2>%1</h2>").arg(report.title.toHtmlEscaped());
    for (const QString &fact : report.facts)
        html += QStringLiteral("<p>%1</p>").arg(fact.toHtmlEscaped());
    html +=
        QStringLiteral("<table border=\"0.5\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"><thead>");
    html += row(report.header, QStringLiteral("th")) + QStringLiteral("</thead>");
    for (const QStringList &cells : report.rows)
        html += row(cells, QStringLiteral("td"));
    html += QStringLiteral("</table>");

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                         QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter));
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("esim-station"));
        QTextDocument document;
        QFont font = document.defaultFont();
        font.setPointSizeF(7);
        document.setDefaultFont(font);
        document.setHtml(html);
        document.print(&writer);
    }
    return base::writeFileAtomically(file, bytes);
}

} // namespace label
