#include "core/label/svg_element.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace label {
namespace {

constexpr double kLargestMm = 1000;
constexpr double kLeastMm = 1;
constexpr double kLeastPageMm = 5;
constexpr double kRounding = 1e-6;

} // namespace

SvgElement::SvgElement(const QXmlStreamReader &at, QString file)
    : m_file(std::move(file))
    , m_name(at.name().toString())
    , m_line(at.lineNumber())
{
    const QXmlStreamAttributes attributes = at.attributes();
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

const QString *SvgElement::find(const char *attribute) const
{
    const auto found = std::find_if(m_attributes.begin(), m_attributes.end(), [attribute](const auto &a) {
        return a.first == QLatin1String(attribute);
    });
    return found == m_attributes.end() ? nullptr : &found->second;
}

void SvgElement::set(const QString &attribute, const QString &text)
{
    const auto same = std::find_if(m_attributes.begin(), m_attributes.end(),
                                   [&attribute](const auto &a) { return a.first == attribute; });
    if (same == m_attributes.end())
        m_attributes.emplace_back(attribute, text);
    else
        same->second = text;
}

QString SvgElement::value(const char *attribute) const
{
    const QString *found = find(attribute);
    return found ? *found : QString();
}

double SvgElement::number(const char *attribute, double least, double most, std::optional<double> otherwise)
{
    if (otherwise && !has(attribute))
        return *otherwise;
    QString text = value(attribute).trimmed();
    if (text.endsWith(QLatin1String("px")))
        text.chop(2); // drawing programs write it after what counts in the drawing's own unit
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && std::isfinite(number) && number >= least && number <= most)
        return number;
    note(QCoreApplication::translate("label", "%1=\"%2\" is not a number from %3 to %4.")
             .arg(QLatin1String(attribute), value(attribute))
             .arg(least)
             .arg(most),
         QCoreApplication::translate("label", "Write it in millimetres, without a unit."));
    return least;
}

double SvgElement::millimetres(const char *attribute)
{
    const QString text = value(attribute).trimmed();
    bool isNumber = false;
    const double size = text.chopped(std::min<qsizetype>(2, text.size())).toDouble(&isNumber);
    if (text.endsWith(QLatin1String("mm")) && isNumber && size >= kLeastPageMm && size <= kLargestMm)
        return size;
    note(QCoreApplication::translate("label", "%1=\"%2\" is not the label's size in millimetres.")
             .arg(QLatin1String(attribute), text),
         QCoreApplication::translate("label", "Write for example %1=\"50.8mm\".")
             .arg(QLatin1String(attribute)));
    return kLeastPageMm;
}

QRectF SvgElement::area(QSizeF page)
{
    const QRectF area(number("x", 0, kLargestMm), number("y", 0, kLargestMm),
                      number("width", kLeastMm, kLargestMm), number("height", kLeastMm, kLargestMm));
    if (area.right() > page.width() + kRounding || area.bottom() > page.height() + kRounding)
        note(QCoreApplication::translate("label", "This place reaches over the edge of the label."),
             QCoreApplication::translate("label", "Make it smaller, or move it."));
    return area;
}

TextPattern SvgElement::pattern(const QString &text)
{
    const auto pattern = TextPattern::parse(text);
    if (pattern)
        return *pattern;
    note(pattern.error().text, pattern.error().remedy);
    return {};
}

void SvgElement::notKnown(const char *attribute, const QStringList &known)
{
    note(QCoreApplication::translate("label", "%1=\"%2\" is not known here.")
             .arg(QLatin1String(attribute), value(attribute)),
         QCoreApplication::translate("label", "Write one of: %1.").arg(known.join(QLatin1String(", "))));
}

void SvgElement::note(const QString &text, const QString &remedy)
{
    if (!m_wrong)
        m_wrong = refuse(text, remedy).value();
}

base::Result<void> SvgElement::verdict() const
{
    if (m_wrong)
        return tl::unexpected(*m_wrong);
    return {};
}

tl::unexpected<base::Error> SvgElement::refuse(const QString &text, const QString &remedy) const
{
    return base::fail(base::ErrorKind::Usage, base::ErrorCode("label.template"), text, remedy,
                      place(m_file, m_line));
}

QString SvgElement::place(const QString &file, qint64 line)
{
    return QCoreApplication::translate("label", "%1, line %2").arg(file, QString::number(line));
}

} // namespace label
