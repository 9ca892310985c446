#include "core/label/drawing.h"

#include "core/base/crypto.h"

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

template <class E>
struct Word
{
    const char *word;
    E meaning;
};

/// The attributes of one element, those in `style` included: drawing programs write either.
class Attributes
{
public:
    explicit Attributes(const QXmlStreamAttributes &attributes)
    {
        for (const QXmlStreamAttribute &a : attributes) {
            const bool isLink = a.namespaceUri() == QLatin1String("http://www.w3.org/1999/xlink");
            if ((a.namespaceUri().isEmpty() || isLink) && a.name() != QLatin1String("style"))
                set(a.name().toString(), a.value().toString());
        }
        const QString style = attributes.value(QLatin1String("style")).toString();
        for (const QString &rule : style.split(u';', Qt::SkipEmptyParts)) {
            const qsizetype colon = rule.indexOf(u':');
            if (colon > 0)
                set(rule.left(colon).trimmed(), rule.mid(colon + 1).trimmed());
        }
    }

    bool has(const char *name) const { return find(name) != m_all.end(); }
    QString value(const char *name) const
    {
        const auto found = find(name);
        return found == m_all.end() ? QString() : found->second;
    }
    const std::vector<std::pair<QString, QString>> &all() const { return m_all; }

private:
    std::vector<std::pair<QString, QString>>::const_iterator find(const char *name) const
    {
        return std::find_if(m_all.begin(), m_all.end(),
                            [name](const auto &a) { return a.first == QLatin1String(name); });
    }
    void set(const QString &name, const QString &value)
    {
        const auto same =
            std::find_if(m_all.begin(), m_all.end(), [&name](const auto &a) { return a.first == name; });
        if (same == m_all.end())
            m_all.emplace_back(name, value);
        else
            same->second = value;
    }
    std::vector<std::pair<QString, QString>> m_all;
};

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
        if (m_xml.name() != QLatin1String("svg") || !isSvg())
            return refuse(noSvg(), remedyForShapes());
        if (auto root = readRoot(Attributes(m_xml.attributes())); !root)
            return tl::unexpected(root.error());
        m_writer.writeStartElement(QStringLiteral("svg"));
        m_writer.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        m_writer.writeAttribute(
            QStringLiteral("viewBox"),
            QStringLiteral("0 0 %1 %2").arg(m_drawing.size.width()).arg(m_drawing.size.height()));
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
    tl::unexpected<base::Error> refuse(const QString &text, const QString &remedy) const
    {
        return base::fail(
            ErrorKind::Usage, ErrorCode("label.template"), text, remedy,
            QCoreApplication::translate("label", "%1, line %2").arg(m_name).arg(m_xml.lineNumber()));
    }
    static QString noSvg() { return QCoreApplication::translate("label", "This is no SVG file."); }
    static QString remedyForShapes()
    {
        return QCoreApplication::translate("label",
                                           "Save it as plain SVG, with shapes turned into paths and nothing "
                                           "linked.");
    }
    tl::unexpected<base::Error> notXml() const
    {
        return refuse(QCoreApplication::translate("label", "The template is not well-formed (%1).")
                          .arg(m_xml.errorString()),
                      QCoreApplication::translate("label", "Correct this line."));
    }
    tl::unexpected<base::Error> entities() const
    {
        return refuse(QCoreApplication::translate("label", "The template declares or uses entities."),
                      QCoreApplication::translate("label", "Take the DOCTYPE and its entities out."));
    }
    bool isSvg() const { return m_xml.namespaceUri() == QLatin1String("http://www.w3.org/2000/svg"); }

    Result<void> readNext()
    {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement: return readElement();
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

    Result<void> readElement()
    {
        const Attributes attributes(m_xml.attributes());
        const QString name = m_xml.name().toString();
        const bool isHidden = attributes.value("display") == QLatin1String("none");
        if (!isSvg() || isHidden || isOneOf(name, kSilent)) {
            m_xml.skipCurrentElement();
            return {};
        }
        if (m_depth >= kDeepest)
            return refuse(QCoreApplication::translate("label", "The template is nested too deeply."),
                          QCoreApplication::translate("label", "Ungroup its shapes."));
        if (attributes.has("data-label"))
            return readPlace(name, attributes);
        if (name == QLatin1String("text"))
            return readText(attributes);
        if (!isOneOf(name, kShapes))
            return refuse(QCoreApplication::translate("label", "<%1> cannot be printed.").arg(name),
                          remedyForShapes());
        return readShape(name, attributes);
    }

    Result<void> readShape(const QString &name, const Attributes &attributes)
    {
        for (const auto &[key, value] : attributes.all()) {
            const bool isPicture = name == QLatin1String("image") && key == QLatin1String("href") &&
                                   (value.startsWith(QLatin1String("data:image/png;base64,")) ||
                                    value.startsWith(QLatin1String("data:image/jpeg;base64,")));
            if (key == QLatin1String("href") && !isPicture)
                return refuse(
                    QCoreApplication::translate("label", "The template leads to something outside of it."),
                    QCoreApplication::translate("label", "Embed the picture as PNG or JPEG."));
            if (value.contains(QLatin1String("url("), Qt::CaseInsensitive))
                return refuse(
                    QCoreApplication::translate("label", "Patterns, gradients and masks cannot be printed."),
                    QCoreApplication::translate("label", "Use black and white."));
        }
        ++m_depth;
        if (m_transformedAt == 0 && attributes.has("transform"))
            m_transformedAt = m_depth;
        m_shapes += name == QLatin1String("g") ? 0 : 1;
        m_writer.writeStartElement(name);
        for (const auto &[key, value] : attributes.all())
            m_writer.writeAttribute(key, value);
        return {};
    }

    Result<double> number(const Attributes &attributes, const char *name, double least, double most) const
    {
        QString text = attributes.value(name).trimmed();
        if (text.endsWith(QLatin1String("px")))
            text.chop(2); // drawing programs write it after what counts in the drawing's own unit
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value) || value < least || value > most)
            return refuse(QCoreApplication::translate("label", "%1=\"%2\" is not a number from %3 to %4.")
                              .arg(QLatin1String(name), attributes.value(name))
                              .arg(least)
                              .arg(most),
                          QCoreApplication::translate("label", "Write it in millimetres, without a unit."));
        return value;
    }
    Result<double> number(const Attributes &attributes, const char *name, double least, double most,
                          double otherwise) const
    {
        if (!attributes.has(name))
            return otherwise;
        return number(attributes, name, least, most);
    }
    template <class E, size_t N>
    Result<E> choice(const Attributes &attributes, const char *name, const Word<E> (&words)[N],
                     E otherwise) const
    {
        const QString text = attributes.value(name).trimmed();
        if (text.isEmpty())
            return otherwise;
        QStringList known;
        for (const auto &word : words) {
            if (text == QLatin1String(word.word))
                return word.meaning;
            known << QLatin1String(word.word);
        }
        return refuse(
            QCoreApplication::translate("label", "%1=\"%2\" is not known here.")
                .arg(QLatin1String(name), text),
            QCoreApplication::translate("label", "Write one of: %1.").arg(known.join(QLatin1String(", "))));
    }

    Result<double> millimetres(const Attributes &attributes, const char *name) const
    {
        const QString text = attributes.value(name).trimmed();
        bool isNumber = false;
        const double value = text.chopped(std::min<qsizetype>(2, text.size())).toDouble(&isNumber);
        if (!text.endsWith(QLatin1String("mm")) || !isNumber || !(value >= 5 && value <= kLargestMm))
            return refuse(
                QCoreApplication::translate("label", "%1=\"%2\" is not the label's size in millimetres.")
                    .arg(QLatin1String(name), text),
                QCoreApplication::translate("label", "Write for example %1=\"50.8mm\".")
                    .arg(QLatin1String(name)));
        return value;
    }

    Result<void> readRoot(const Attributes &attributes)
    {
        const auto width = millimetres(attributes, "width");
        if (!width)
            return tl::unexpected(width.error());
        const auto height = millimetres(attributes, "height");
        if (!height)
            return tl::unexpected(height.error());
        m_drawing.size = {*width, *height};
        const QStringList box =
            attributes.value("viewBox").simplified().replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
        const std::array<double, 4> wanted{0, 0, *width, *height};
        bool isSame = box.size() == 4;
        for (size_t i = 0; isSame && i < wanted.size(); ++i) {
            bool isNumber = false;
            isSame = std::abs(box[qsizetype(i)].toDouble(&isNumber) - wanted[i]) < 0.01 && isNumber;
        }
        if (!isSame)
            return refuse(QCoreApplication::translate("label", "The template's unit is not the millimetre."),
                          QCoreApplication::translate("label", "Write viewBox=\"0 0 %1 %2\".")
                              .arg(*width)
                              .arg(*height));
        return {};
    }

    Result<void> mustStandUpright(const Attributes &attributes) const
    {
        if (m_transformedAt == 0 && !attributes.has("transform"))
            return {};
        return refuse(
            QCoreApplication::translate("label", "Texts and codes cannot be turned, moved or scaled."),
            QCoreApplication::translate("label", "Ungroup it and give its real place; no transform."));
    }

    Result<QRectF> area(const Attributes &attributes) const
    {
        const char *names[] = {"x", "y", "width", "height"};
        double values[4];
        for (int i = 0; i < 4; ++i) {
            const auto value = number(attributes, names[i], i < 2 ? 0 : 1, kLargestMm);
            if (!value)
                return tl::unexpected(value.error());
            values[i] = *value;
        }
        const QRectF rect(values[0], values[1], values[2], values[3]);
        if (rect.right() > m_drawing.size.width() + 1e-6 || rect.bottom() > m_drawing.size.height() + 1e-6)
            return refuse(
                QCoreApplication::translate("label", "This place reaches over the edge of the label."),
                QCoreApplication::translate("label", "Make it smaller, or move it."));
        return rect;
    }

    Result<void> readPlace(const QString &element, const Attributes &attributes)
    {
        enum class Kind { Qr, Code128, DataMatrix, Cell };
        constexpr Word<Kind> kKinds[] = {{"qr", Kind::Qr},
                                         {"code128", Kind::Code128},
                                         {"datamatrix", Kind::DataMatrix},
                                         {"cell", Kind::Cell}};
        const auto kind = choice(attributes, "data-label", kKinds, Kind::Qr);
        if (!kind)
            return tl::unexpected(kind.error());
        if (element != QLatin1String("rect"))
            return refuse(QCoreApplication::translate("label", "Only a <rect> can be the place of a code."),
                          QCoreApplication::translate("label", "Draw a rectangle there."));
        if (auto upright = mustStandUpright(attributes); !upright)
            return upright;
        const auto where = area(attributes);
        if (!where)
            return tl::unexpected(where.error());
        const qint64 line = m_xml.lineNumber();
        m_xml.skipCurrentElement();
        switch (*kind) {
        case Kind::Qr: return readQr(attributes, *where, line);
        case Kind::Code128: return readCode(CodeKind::Code128, attributes, *where, line);
        case Kind::DataMatrix: return readCode(CodeKind::DataMatrix, attributes, *where, line);
        case Kind::Cell: return readCell(attributes, *where, line);
        }
        return {};
    }

    Result<void> readQr(const Attributes &attributes, QRectF where, qint64 line)
    {
        constexpr Word<Correction> kLevels[] = {{"L", Correction::Low},
                                                {"M", Correction::Medium},
                                                {"Q", Correction::Quartile},
                                                {"H", Correction::High}};
        if (m_drawing.qr)
            return refuse(QCoreApplication::translate("label", "The template has two QR codes."),
                          QCoreApplication::translate("label", "Keep one: a camera takes either."));
        QrPlace place{line, where, {}, 4, 0.33};
        const auto level = choice(attributes, "data-correction", kLevels, Correction::Medium);
        const auto dots = number(attributes, "data-least-dots", 2, 40, place.leastDots);
        const auto module = number(attributes, "data-least-module", 0.1, 5, place.leastModuleMm);
        for (const base::Error *error : {level ? nullptr : &level.error(), dots ? nullptr : &dots.error(),
                                         module ? nullptr : &module.error()}) {
            if (error)
                return tl::unexpected(*error);
        }
        place.correction = *level;
        place.leastDots = int(*dots);
        place.leastModuleMm = *module;
        m_drawing.qr = place;
        return {};
    }

    Result<void> readCode(CodeKind kind, const Attributes &attributes, QRectF where, qint64 line)
    {
        constexpr Word<Fit> kFits[] = {{"must", Fit::Must}, {"leave-out", Fit::LeaveOut}};
        const bool isMatrix = kind == CodeKind::DataMatrix;
        const auto fit = choice(attributes, "data-fit", kFits, Fit::Must);
        const auto dots = number(attributes, "data-least-dots", 1, 40, isMatrix ? 3 : 2);
        const auto module = number(attributes, "data-least-module", 0.1, 5, isMatrix ? 0.33 : 0.25);
        const auto text = TextPattern::parse(attributes.value("data-text"));
        for (const base::Error *error : {fit ? nullptr : &fit.error(), dots ? nullptr : &dots.error(),
                                         module ? nullptr : &module.error()}) {
            if (error)
                return tl::unexpected(*error);
        }
        if (!text)
            return refuse(text.error().text, text.error().remedy);
        if (attributes.value("data-text").trimmed().isEmpty())
            return refuse(QCoreApplication::translate("label", "This code says nothing."),
                          QCoreApplication::translate("label", "Write for example data-text=\"{serial}\"."));
        m_drawing.codes.push_back({line, kind, where, *text, *fit, int(*dots), *module});
        return {};
    }

    Result<void> readCell(const Attributes &attributes, QRectF where, qint64 line)
    {
        CellPlace cell{line, where, 1, 1, 0, 0, attributes.value("data-template").trimmed()};
        const auto columns = number(attributes, "data-columns", 1, 100);
        const auto rows = number(attributes, "data-rows", 1, 200);
        const auto pitchX = number(attributes, "data-pitch-x", where.width(), kLargestMm, where.width());
        const auto pitchY = number(attributes, "data-pitch-y", where.height(), kLargestMm, where.height());
        for (const auto *value : {&columns, &rows, &pitchX, &pitchY}) {
            if (!*value)
                return tl::unexpected(value->error());
        }
        cell.columns = int(*columns);
        cell.rows = int(*rows);
        cell.pitchX = *pitchX;
        cell.pitchY = *pitchY;
        if (cell.templateName.isEmpty() || m_drawing.cell)
            return refuse(QCoreApplication::translate(
                              "label", "A sheet has one cell, which names the template of its labels."),
                          QCoreApplication::translate("label", "Write for example data-template=\"57x32\"."));
        const double right = where.right() + (cell.columns - 1) * cell.pitchX;
        const double bottom = where.bottom() + (cell.rows - 1) * cell.pitchY;
        if (right > m_drawing.size.width() + 1e-6 || bottom > m_drawing.size.height() + 1e-6)
            return refuse(
                QCoreApplication::translate("label", "The labels reach over the edge of the sheet."),
                QCoreApplication::translate("label", "Check columns, rows and the distances between them."));
        m_drawing.cell = cell;
        return {};
    }

    /// The characters of a text; one <tspan> in it is how drawing programs write a line.
    Result<QString> readLetters()
    {
        QString letters;
        int spans = 0;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                ++depth;
                if (m_xml.name() != QLatin1String("tspan") || ++spans > 1)
                    return refuse(QCoreApplication::translate("label", "A text has more than one line."),
                                  QCoreApplication::translate("label", "Write one <text> for each line."));
                break;
            case QXmlStreamReader::EndElement: --depth; break;
            case QXmlStreamReader::Characters: letters += m_xml.text(); break;
            case QXmlStreamReader::NoToken:
            case QXmlStreamReader::Invalid:
            case QXmlStreamReader::StartDocument:
            case QXmlStreamReader::EndDocument:
            case QXmlStreamReader::Comment:
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
            case QXmlStreamReader::ProcessingInstruction: break;
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

    Result<void> readText(const Attributes &attributes)
    {
        constexpr Word<Align> kAligns[] = {
            {"start", Align::Start}, {"middle", Align::Middle}, {"end", Align::End}};
        constexpr Word<Weight> kWeights[] = {{"normal", Weight::Regular},
                                             {"400", Weight::Regular},
                                             {"bold", Weight::Bold},
                                             {"700", Weight::Bold}};
        constexpr Word<Fit> kFits[] = {{"must", Fit::Must}, {"shorten", Fit::Shorten}};
        constexpr Word<Fit> kColors[] = {{"black", Fit::Must}, {"#000", Fit::Must}, {"#000000", Fit::Must}};
        if (auto upright = mustStandUpright(attributes); !upright)
            return upright;
        TextPlace place;
        place.line = m_xml.lineNumber();
        const auto align = choice(attributes, "text-anchor", kAligns, Align::Start);
        const auto weight = choice(attributes, "font-weight", kWeights, Weight::Regular);
        const auto fit = choice(attributes, "data-fit", kFits, Fit::Must);
        const auto color = choice(attributes, "fill", kColors, Fit::Must);
        for (const base::Error *error : {align ? nullptr : &align.error(), weight ? nullptr : &weight.error(),
                                         fit ? nullptr : &fit.error(), color ? nullptr : &color.error()}) {
            if (error)
                return tl::unexpected(*error);
        }
        const auto x = number(attributes, "x", 0, m_drawing.size.width());
        const auto y = number(attributes, "y", 0, m_drawing.size.height());
        const auto size = number(attributes, "font-size", 1, 100);
        const double room = x ? roomFor(*align, *x) : 0;
        const auto width = number(attributes, "data-width", 1, kLargestMm, room);
        const auto least =
            number(attributes, "data-least-size", 1, 100, size ? std::min(*size, kLeastLetterMm) : 0);
        const auto lines = number(attributes, "data-lines", 1, 8, 1);
        for (const auto *value : {&x, &y, &size, &width, &least, &lines}) {
            if (!*value)
                return tl::unexpected(value->error());
        }
        if (*width > room + 1e-6 + kEdgeMm)
            return refuse(
                QCoreApplication::translate("label", "This place reaches over the edge of the label."),
                QCoreApplication::translate("label", "Make it smaller, or move it."));
        const auto letters = readLetters();
        if (!letters)
            return tl::unexpected(letters.error());
        const auto pattern = TextPattern::parse(*letters);
        if (!pattern)
            return refuse(pattern.error().text, pattern.error().remedy);
        if (pattern->has(TextPattern::Place::Reprint) && *fit != Fit::Must)
            return refuse(QCoreApplication::translate("label", "The mark of a reprint may not be shortened."),
                          QCoreApplication::translate("label", "Take data-fit away from this text."));
        if (attributes.has("data-if")) {
            const auto onlyIf = TextPattern::parse(attributes.value("data-if"));
            if (!onlyIf)
                return refuse(onlyIf.error().text, onlyIf.error().remedy);
            place.onlyIf = *onlyIf;
        }
        place.anchor = {*x, *y};
        place.align = *align;
        place.width = *width;
        place.size = *size;
        place.leastSize = *least;
        place.mostLines = int(*lines);
        place.weight = *weight;
        place.fit = *fit;
        place.text = *pattern;
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
