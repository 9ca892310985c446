#pragma once

#include "core/base/result.h"
#include "core/label/text_pattern.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

QT_BEGIN_NAMESPACE
class QXmlStreamReader;
QT_END_NAMESPACE

namespace label {

/// A word that an attribute may have, and what it means.
template <class E>
struct SvgWord
{
    const char *word;
    E meaning;
};

/// The start of an element of a template, and its attributes as values; those in `style` are among them,
/// because drawing programs write either. The first value that is wrong is kept and a stand-in given for it:
/// all are asked for first and judged once, by verdict().
class SvgElement
{
public:
    /// @param at stands on the start of the element  @param file for the sentences
    SvgElement(const QXmlStreamReader &at, QString file);

    const QString &name() const { return m_name; }
    qint64 line() const { return m_line; }
    bool has(const char *attribute) const { return find(attribute) != nullptr; }
    QString value(const char *attribute) const;
    const std::vector<std::pair<QString, QString>> &attributes() const { return m_attributes; }

    /// A number in millimetres, or a count; without `otherwise` it must be there.
    double number(const char *attribute, double least, double most, std::optional<double> otherwise = {});
    /// A size with its unit: "50.8mm".
    double millimetres(const char *attribute);
    /// x, y, width and height of a place on a page.
    QRectF area(QSizeF page);
    TextPattern pattern(const QString &text);
    template <class E, size_t N>
    E choice(const char *attribute, const SvgWord<E> (&words)[N], E otherwise)
    {
        const QString text = value(attribute).trimmed();
        QStringList known;
        for (const auto &word : words) {
            if (text == QLatin1String(word.word))
                return word.meaning;
            known << QLatin1String(word.word);
        }
        if (!text.isEmpty())
            notKnown(attribute, known);
        return otherwise;
    }

    /// The first value that was wrong, as an error with this line.
    base::Result<void> verdict() const;
    tl::unexpected<base::Error> refuse(const QString &text, const QString &remedy) const;
    /// The place of a fault: "box.svg, line 12".
    static QString place(const QString &file, qint64 line);

private:
    const QString *find(const char *attribute) const;
    void set(const QString &attribute, const QString &text);
    void notKnown(const char *attribute, const QStringList &known);
    void note(const QString &text, const QString &remedy);

    QString m_file;
    QString m_name;
    qint64 m_line = 0;
    std::vector<std::pair<QString, QString>> m_attributes;
    std::optional<base::Error> m_wrong;
};

} // namespace label
