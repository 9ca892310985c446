#include "core/label/drawing.h"

#include "core/base/crypto.h"
#include "core/label/svg_element.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <cmath>

namespace label {
namespace {

using base::ErrorCode;
using base::ErrorKind;
using base::Result;

constexpr qsizetype kLargestFile = 1 << 20;
constexpr double kLargestMm = 1000;
constexpr double kRounding = 1e-6;
constexpr int kDeepest = 32;
constexpr double kEdgeMm = 0.5; ///< kept free by texts that say no width
constexpr double kLeastLetterMm = 1.4;

constexpr const char *kShapes[] = {"g",       "rect",     "line",    "path", "circle",
                                   "ellipse", "polyline", "polygon", "image"};
/// What drawing programs leave in a file and nobody prints.
constexpr const char *kSilent[] = {"title", "desc", "metadata", "defs"};

template <size_t N>
bool isOneOf(QStringView name, const char *const (&names)[N])
{
    return std::any_of(std::begin(names), std::end(names),
                       [name](const char *known) { return name == QLatin1String(known); });
}

/// Reads the file once from top to bottom: places are taken out, shapes go on into the artwork.
class Reader
{
public:
    Reader(const QByteArray &svg, QString name)
        : m_xml(svg)
        , m_name(std::move(name))
        , m_writer(&m_artwork)
    {}

    Result<Drawing> read()
    {
        while (!m_xml.atEnd() && !m_xml.isStartElement()) {
            if (m_xml.readNext() == QXmlStreamReader::DTD)
                return entities();
        }
        if (m_xml.hasError())
            return notXml();
        SvgElement root(m_xml, m_name);
        if (root.name() != QLatin1String("svg") || !isSvg())
            return root.refuse(QCoreApplication::translate("label", "This is no SVG file."), plainSvg());
        if (auto page = readPage(root); !page)
            return tl::unexpected(page.error());
        m_writer.writeStartElement(QStringLiteral("svg"));
        m_writer.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        m_writer.writeAttribute(QStringLiteral("viewBox"), viewBox());
        while (!m_xml.atEnd()) {
            if (auto next = readNext(); !next)
                return tl::unexpected(next.error());
        }
        if (m_xml.hasError())
            return notXml();
        m_writer.writeEndElement();
        if (m_shapes > 0)
            m_drawing.artwork = std::make_shared<const Artwork>(m_artwork, m_drawing.size);
        return std::move(m_drawing);
    }

private:
    static QString plainSvg()
    {
        return QCoreApplication::translate(
            "label", "Save it as plain SVG, with shapes turned into paths and nothing linked.");
    }
    tl::unexpected<base::Error> refuseHere(const QString &text, const QString &remedy) const
    {
        return base::fail(ErrorKind::Usage, ErrorCode("label.template"), text, remedy,
                          SvgElement::place(m_name, m_xml.lineNumber()));
    }
    tl::unexpected<base::Error> notXml() const
    {
        return refuseHere(QCoreApplication::translate("label", "The template is not well-formed (%1).")
                              .arg(m_xml.errorString()),
                          QCoreApplication::translate("label", "Correct this line."));
    }
    tl::unexpected<base::Error> entities() const
    {
        return refuseHere(QCoreApplication::translate("label", "The template declares or uses entities."),
                          QCoreApplication::translate("label", "Take the DOCTYPE and its entities out."));
    }
    bool isSvg() const { return m_xml.namespaceUri() == QLatin1String("http://www.w3.org/2000/svg"); }
    QString viewBox() const
    {
        return QStringLiteral("0 0 %1 %2").arg(m_drawing.size.width()).arg(m_drawing.size.height());
    }

    Result<void> readPage(SvgElement &root)
    {
        m_drawing.size = {root.millimetres("width"), root.millimetres("height")};
        if (auto good = root.verdict(); !good)
            return good;
        const QStringList box =
            root.value("viewBox").simplified().replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
        const std::array<double, 4> wanted{0, 0, m_drawing.size.width(), m_drawing.size.height()};
        bool isSame = box.size() == 4;
        for (size_t i = 0; isSame && i < wanted.size(); ++i) {
            bool isNumber = false;
            isSame = std::abs(box[qsizetype(i)].toDouble(&isNumber) - wanted[i]) < 0.01 && isNumber;
        }
        if (isSame)
            return {};
        return root.refuse(QCoreApplication::translate("label", "The template's unit is not the millimetre."),
                           QCoreApplication::translate("label", "Write viewBox=\"%1\".").arg(viewBox()));
    }

    Result<void> readNext()
    {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement: return readElement(SvgElement(m_xml, m_name));
        case QXmlStreamReader::EndElement:
            if (m_depth > 0) {
                --m_depth;
                if (m_transformedAt > m_depth)
                    m_transformedAt = 0;
                m_writer.writeEndElement();
            }
            return {};
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference: return entities();
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction: return {};
        }
        return {};
    }

    Result<void> readElement(SvgElement element)
    {
        const bool isHidden = element.value("display") == QLatin1String("none");
        if (!isSvg() || isHidden || isOneOf(element.name(), kSilent)) {
            m_xml.skipCurrentElement();
            return {};
        }
        if (m_depth >= kDeepest)
            return element.refuse(QCoreApplication::translate("label", "The template is nested too deeply."),
                                  QCoreApplication::translate("label", "Ungroup its shapes."));
        if (element.has("data-label"))
            return mustStandUpright(element).and_then([&] { return readPlace(element); });
        if (element.name() == QLatin1String("text"))
            return mustStandUpright(element).and_then([&] { return readText(element); });
        if (!isOneOf(element.name(), kShapes))
            return element.refuse(
                QCoreApplication::translate("label", "<%1> cannot be printed.").arg(element.name()),
                plainSvg());
        return readShape(element);
    }

    Result<void> readShape(const SvgElement &shape)
    {
        for (const auto &[key, value] : shape.attributes()) {
            const bool isPicture = shape.name() == QLatin1String("image") && key == QLatin1String("href") &&
                                   (value.startsWith(QLatin1String("data:image/png;base64,")) ||
                                    value.startsWith(QLatin1String("data:image/jpeg;base64,")));
            if (key == QLatin1String("href") && !isPicture)
                return shape.refuse(
                    QCoreApplication::translate("label", "The template leads to something outside of it."),
                    QCoreApplication::translate("label", "Embed the picture as PNG or JPEG."));
            if (value.contains(QLatin1String("url("), Qt::CaseInsensitive))
                return shape.refuse(
                    QCoreApplication::translate("label", "Patterns, gradients and masks cannot be printed."),
                    QCoreApplication::translate("label", "Use black and white."));
        }
        ++m_depth;
        if (m_transformedAt == 0 && shape.has("transform"))
            m_transformedAt = m_depth;
        m_shapes += shape.name() == QLatin1String("g") ? 0 : 1;
        m_writer.writeStartElement(shape.name());
        for (const auto &[key, value] : shape.attributes())
            m_writer.writeAttribute(key, value);
        return {};
    }

    Result<void> mustStandUpright(const SvgElement &element) const
    {
        if (m_transformedAt == 0 && !element.has("transform"))
            return {};
        return element.refuse(
            QCoreApplication::translate("label", "Texts and codes cannot be turned, moved or scaled."),
            QCoreApplication::translate("label", "Ungroup it and give its real place; no transform."));
    }

    Result<void> readPlace(SvgElement &rect)
    {
        enum class Kind { Qr, Code128, DataMatrix, Cell };
        constexpr SvgWord<Kind> kKinds[] = {{"qr", Kind::Qr},
                                            {"code128", Kind::Code128},
                                            {"datamatrix", Kind::DataMatrix},
                                            {"cell", Kind::Cell}};
        if (rect.name() != QLatin1String("rect"))
            return rect.refuse(
                QCoreApplication::translate("label", "Only a <rect> can be the place of a code."),
                QCoreApplication::translate("label", "Draw a rectangle there."));
        m_xml.skipCurrentElement();
        const Kind kind = rect.choice("data-label", kKinds, Kind::Qr);
        const QRectF area = rect.area(m_drawing.size);
        return rect.verdict().and_then([&]() -> Result<void> {
            switch (kind) {
            case Kind::Qr: return readQr(rect, area);
            case Kind::Code128: return readCode(rect, area, CodeKind::Code128);
            case Kind::DataMatrix: return readCode(rect, area, CodeKind::DataMatrix);
            case Kind::Cell: return readCell(rect, area);
            }
            return {};
        });
    }

    Result<void> readQr(SvgElement &rect, QRectF area)
    {
        constexpr SvgWord<Correction> kLevels[] = {{"L", Correction::Low},
                                                   {"M", Correction::Medium},
                                                   {"Q", Correction::Quartile},
                                                   {"H", Correction::High}};
        if (m_drawing.qr)
            return rect.refuse(QCoreApplication::translate("label", "The template has two QR codes."),
                               QCoreApplication::translate("label", "Keep one: a camera takes either."));
        QrPlace place;
        place.line = rect.line();
        place.area = area;
        place.correction = rect.choice("data-correction", kLevels, place.correction);
        place.leastDots = int(rect.number("data-least-dots", 2, 40, place.leastDots));
        place.leastModuleMm = rect.number("data-least-module", 0.1, 5, place.leastModuleMm);
        m_drawing.qr = place;
        return rect.verdict();
    }

    Result<void> readCode(SvgElement &rect, QRectF area, CodeKind kind)
    {
        constexpr SvgWord<Fit> kFits[] = {{"must", Fit::Must}, {"leave-out", Fit::LeaveOut}};
        if (rect.value("data-text").trimmed().isEmpty())
            return rect.refuse(
                QCoreApplication::translate("label", "This code says nothing."),
                QCoreApplication::translate("label", "Write for example data-text=\"{serial}\"."));
        const bool isMatrix = kind == CodeKind::DataMatrix;
        CodePlace place;
        place.line = rect.line();
        place.kind = kind;
        place.area = area;
        place.text = rect.pattern(rect.value("data-text"));
        place.fit = rect.choice("data-fit", kFits, Fit::Must);
        place.leastDots = int(rect.number("data-least-dots", 1, 40, isMatrix ? 3 : 2));
        place.leastModuleMm = rect.number("data-least-module", 0.1, 5, isMatrix ? 0.33 : 0.25);
        m_drawing.codes.push_back(std::move(place));
        return rect.verdict();
    }

    Result<void> readCell(SvgElement &rect, QRectF area)
    {
        CellPlace cell;
        cell.line = rect.line();
        cell.first = area;
        cell.columns = int(rect.number("data-columns", 1, 100));
        cell.rows = int(rect.number("data-rows", 1, 200));
        cell.pitchX = rect.number("data-pitch-x", area.width(), kLargestMm, area.width());
        cell.pitchY = rect.number("data-pitch-y", area.height(), kLargestMm, area.height());
        cell.templateName = rect.value("data-template").trimmed();
        if (auto good = rect.verdict(); !good)
            return good;
        if (cell.templateName.isEmpty() || m_drawing.cell)
            return rect.refuse(
                QCoreApplication::translate("label",
                                            "A sheet has one cell, which names the template of its labels."),
                QCoreApplication::translate("label", "Write for example data-template=\"57x32\"."));
        const double right = area.right() + (cell.columns - 1) * cell.pitchX;
        const double bottom = area.bottom() + (cell.rows - 1) * cell.pitchY;
        if (right > m_drawing.size.width() + kRounding || bottom > m_drawing.size.height() + kRounding)
            return rect.refuse(
                QCoreApplication::translate("label", "The labels reach over the edge of the sheet."),
                QCoreApplication::translate("label", "Check columns, rows and the distances between them."));
        m_drawing.cell = cell;
        return {};
    }

    /// The characters of a text; one <tspan> in it is how drawing programs write a line.
    Result<QString> readLetters(const SvgElement &text)
    {
        QString letters;
        int spans = 0;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            if (m_xml.isCharacters())
                letters += m_xml.text();
            else if (m_xml.isEndElement())
                --depth;
            else if (m_xml.isStartElement()) {
                ++depth;
                if (m_xml.name() != QLatin1String("tspan") || ++spans > 1)
                    return text.refuse(
                        QCoreApplication::translate("label", "A text has more than one line."),
                        QCoreApplication::translate("label", "Write one <text> for each line."));
            }
        }
        if (m_xml.hasError())
            return notXml();
        return letters.simplified();
    }

    double roomFor(Align align, double x) const
    {
        const double left = x - kEdgeMm;
        const double right = m_drawing.size.width() - kEdgeMm - x;
        switch (align) {
        case Align::Start: return right;
        case Align::Middle: return 2 * std::min(left, right);
        case Align::End: return left;
        }
        return right;
    }

    Result<void> readText(SvgElement &text)
    {
        constexpr SvgWord<Align> kAligns[] = {
            {"start", Align::Start}, {"middle", Align::Middle}, {"end", Align::End}};
        constexpr SvgWord<Weight> kWeights[] = {{"normal", Weight::Regular},
                                                {"400", Weight::Regular},
                                                {"bold", Weight::Bold},
                                                {"700", Weight::Bold}};
        constexpr SvgWord<Fit> kFits[] = {{"must", Fit::Must}, {"shorten", Fit::Shorten}};
        enum class Color { Black };
        constexpr SvgWord<Color> kColors[] = {
            {"black", Color::Black}, {"#000", Color::Black}, {"#000000", Color::Black}};
        const auto letters = readLetters(text);
        if (!letters)
            return tl::unexpected(letters.error());
        TextPlace place;
        place.line = text.line();
        place.anchor = {text.number("x", 0, m_drawing.size.width()),
                        text.number("y", 0, m_drawing.size.height())};
        place.align = text.choice("text-anchor", kAligns, Align::Start);
        const double room = roomFor(place.align, place.anchor.x());
        place.width = text.number("data-width", 1, std::max(1.0, room + kEdgeMm), std::max(0.0, room));
        place.size = text.number("font-size", 1, 100);
        place.leastSize = text.number("data-least-size", 1, 100, std::min(place.size, kLeastLetterMm));
        place.mostLines = int(text.number("data-lines", 1, 8, 1));
        place.weight = text.choice("font-weight", kWeights, Weight::Regular);
        place.fit = text.choice("data-fit", kFits, Fit::Must);
        place.text = text.pattern(*letters);
        if (text.has("data-if"))
            place.onlyIf = text.pattern(text.value("data-if"));
        text.choice("fill", kColors, Color::Black);
        if (auto good = text.verdict(); !good)
            return good;
        if (place.text.has(TextPattern::Place::Reprint) && (place.fit != Fit::Must || place.onlyIf))
            return text.refuse(
                QCoreApplication::translate("label",
                                            "The mark of a reprint may not be shortened or left out."),
                QCoreApplication::translate("label", "Take data-fit and data-if away from this text."));
        m_drawing.texts.push_back(std::move(place));
        return {};
    }

    QXmlStreamReader m_xml;
    QString m_name;
    Drawing m_drawing;
    QByteArray m_artwork;
    QXmlStreamWriter m_writer;
    int m_shapes = 0;
    int m_depth = 0;         ///< of the shapes that are open
    int m_transformedAt = 0; ///< the depth at which a transform begins; 0: none is at work
};

} // namespace

Result<Drawing> readDrawing(const QByteArray &svg, const QString &name)
{
    if (svg.size() > kLargestFile)
        return base::fail(ErrorKind::Usage, ErrorCode("label.template"),
                          QCoreApplication::translate("label", "The template is larger than 1 MB."),
                          QCoreApplication::translate("label", "Embed smaller pictures."), name);
    auto drawing = Reader(svg, name).read();
    if (drawing)
        drawing->digest = base::sha256(svg);
    return drawing;
}

} // namespace label
