#include "core/label/drawing.h"
#include "core/label/joined_runs.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace label {
namespace {

constexpr double kMmPerInch = 25.4;
const QString kLinks = QStringLiteral("http://www.w3.org/1999/xlink");

/// Moves the edges of level and upright shapes to the printer's dots, so that a line is as thick everywhere
/// as it is anywhere, and never thinner than a dot.
class Snapper
{
public:
    explicit Snapper(int dpi)
        : m_dotsPerMm(dpi / kMmPerInch)
    {}

    QXmlStreamAttributes snapped(const QString &element, const QXmlStreamAttributes &attributes)
    {
        m_numbers.clear();
        if (element == QLatin1String("rect"))
            snapRect(attributes);
        else if (element == QLatin1String("line"))
            snapLine(attributes);
        QXmlStreamAttributes changed;
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QString name = attribute.qualifiedName().toString();
            const auto number = std::find_if(m_numbers.begin(), m_numbers.end(),
                                             [&name](const auto &n) { return name == n.first; });
            if (number == m_numbers.end())
                changed.append(attribute);
            else
                changed.append(name, QString::number(number->second, 'g', 12));
        }
        return changed;
    }

private:
    /// The stroke in whole dots; 0 for none.
    int stroke(const QXmlStreamAttributes &attributes)
    {
        const auto color = attributes.value(QLatin1String("stroke"));
        if (color.isEmpty() || color == QLatin1String("none"))
            return 0;
        const auto width = attributes.value(QLatin1String("stroke-width"));
        if (width.isEmpty())
            return 0;
        const int dots = std::max(1, int(std::lround(width.toDouble() * m_dotsPerMm)));
        set("stroke-width", dots);
        return dots;
    }
    void set(const char *name, double dots)
    {
        m_numbers.emplace_back(QLatin1String(name), dots / m_dotsPerMm);
    }
    /// Dots; the middle of a stroke that is an odd number of dots wide lies in the middle of one.
    double onGrid(double mm, int strokeDots) const
    {
        const double middle = strokeDots % 2 == 1 ? 0.5 : 0.0;
        return std::round(mm * m_dotsPerMm - middle) + middle;
    }
    void snapRect(const QXmlStreamAttributes &attributes)
    {
        const int wide = stroke(attributes);
        const double x = attributes.value(QLatin1String("x")).toDouble();
        const double y = attributes.value(QLatin1String("y")).toDouble();
        const double right = onGrid(x + attributes.value(QLatin1String("width")).toDouble(), wide);
        const double bottom = onGrid(y + attributes.value(QLatin1String("height")).toDouble(), wide);
        set("x", onGrid(x, wide));
        set("y", onGrid(y, wide));
        set("width", std::max(1.0, right - onGrid(x, wide)));
        set("height", std::max(1.0, bottom - onGrid(y, wide)));
    }
    void snapLine(const QXmlStreamAttributes &attributes)
    {
        const double x1 = attributes.value(QLatin1String("x1")).toDouble();
        const double y1 = attributes.value(QLatin1String("y1")).toDouble();
        const double x2 = attributes.value(QLatin1String("x2")).toDouble();
        const double y2 = attributes.value(QLatin1String("y2")).toDouble();
        if (x1 != x2 && y1 != y2)
            return;
        const int wide = stroke(attributes);
        const bool isLevel = y1 == y2;
        set("x1", onGrid(x1, isLevel ? 0 : wide));
        set("x2", onGrid(x2, isLevel ? 0 : wide));
        set("y1", onGrid(y1, isLevel ? wide : 0));
        set("y2", onGrid(y2, isLevel ? wide : 0));
    }

    double m_dotsPerMm;
    std::vector<std::pair<QString, double>> m_numbers;
};

/// Shapes inside of what is turned or scaled stay as they are drawn.
QByteArray snappedTo(int dpi, const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QByteArray out;
    QXmlStreamWriter writer(&out);
    Snapper snapper(dpi);
    int depth = 0;
    int transformedAt = 0; // the depth at which a transform begins; 0: none is at work
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            ++depth;
            const auto attributes = reader.attributes();
            if (transformedAt == 0 && attributes.hasAttribute(QLatin1String("transform")))
                transformedAt = depth;
            const QString name = reader.name().toString();
            writer.writeStartElement(name);
            if (depth == 1) {
                writer.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
                writer.writeNamespace(kLinks, QStringLiteral("xlink"));
            }
            const auto snapped = transformedAt == 0 ? snapper.snapped(name, attributes) : attributes;
            for (const QXmlStreamAttribute &attribute : snapped) {
                // QtSvg knows the older way to name a picture alone.
                if (attribute.qualifiedName() == QLatin1String("href"))
                    writer.writeAttribute(kLinks, QStringLiteral("href"), attribute.value().toString());
                else
                    writer.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
            }
            break;
        }
        case QXmlStreamReader::EndElement:
            if (transformedAt == depth)
                transformedAt = 0;
            --depth;
            writer.writeEndElement();
            break;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction: break;
        }
    }
    return out;
}

std::vector<QRect> drawn(const QByteArray &svg, QSizeF size, int dpi)
{
    const QSizeF exact = size * (dpi / kMmPerInch);
    QImage grey(int(std::floor(exact.width() + 1e-6)), int(std::floor(exact.height() + 1e-6)),
                QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    QSvgRenderer renderer(snappedTo(dpi, svg));
    QPainter painter(&grey);
    renderer.render(&painter, QRectF(QPointF(0, 0), exact));
    painter.end();
    return joinedRuns(grey.size(), [&grey](int x, int y) { return grey.constScanLine(y)[x] < 128; });
}

} // namespace

std::vector<QRect> Artwork::dots(int dpi) const
{
    const std::lock_guard lock(m_guard);
    if (m_dpi != dpi) {
        m_dots = drawn(m_svg, m_size, dpi);
        m_dpi = dpi;
    }
    return m_dots;
}

} // namespace label
