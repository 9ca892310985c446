#include "tests/ui/pseudo_translation.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

QString PseudoTranslation::translate(const char *context, const char *text, const char *, int) const
{
    // Not a text but the switch for the direction of reading.
    if (qstrcmp(context, "QGuiApplication") == 0)
        return {};
    static const QString from = u"aceinouyACEINOUY"_s;
    static const QString to = u"áçéîñöûýÅÇÉÎÑÖÛÝ"_s;
    // Arguments, tags, entities, the key of a page and what a file filter takes stay as they are.
    static const QRegularExpression kept(
        u"%L?[0-9n]|<[^>]*>|&\\w+;|^F\\d+ |\\(\\*[^)]*\\)|&(?=\\w)|\\n|\\t"_s);
    const QString source = QString::fromUtf8(text);
    QString made;
    qsizetype at = 0;
    const auto accented = [&](qsizetype end) {
        for (; at < end; ++at) {
            const qsizetype place = from.indexOf(source.at(at));
            made += place < 0 ? source.at(at) : to.at(place);
        }
    };
    QString key;
    for (auto match = kept.globalMatch(source); match.hasNext();) {
        const auto found = match.next();
        accented(found.capturedStart());
        if (found.captured().startsWith(u'F'))
            key = found.captured();
        else
            made += found.captured();
        at = found.capturedEnd();
    }
    accented(source.size());
    // More words, as another language has them, and not one word that no line can break.
    QString more;
    for (qsizetype i = 0; i < source.size() * 2 / 5; ++i)
        more += i % 6 == 5 ? u' ' : u'ø';
    const bool isKey = source.size() <= 1;
    return isKey ? source : key + u'⟦' + made + (more.isEmpty() ? QString() : u' ' + more.trimmed()) + u'⟧';
}
