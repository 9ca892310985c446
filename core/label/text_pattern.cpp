#include "core/label/text_pattern.h"

#include <QCoreApplication>

#include <algorithm>

namespace label {
namespace {

using Place = TextPattern::Place;

constexpr std::pair<const char *, Place> kPlaces[] = {{"serial", Place::Serial},
                                                      {"eid", Place::Eid},
                                                      {"iccid", Place::Iccid},
                                                      {"batch", Place::Batch},
                                                      {"reprint", Place::Reprint}};

QString fieldText(const LabelContent &content, const QString &name)
{
    for (const Field &field : content.fields) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return field.text;
    }
    return {};
}

QString textOf(Place place, const QString &text, const LabelContent &content)
{
    switch (place) {
    case Place::Literal: return text;
    case Place::Serial: return content.serial;
    case Place::Eid: return content.eid ? content.eid->text() : QString();
    case Place::Iccid: return content.iccid ? content.iccid->text() : QString();
    case Place::Batch: return content.batch;
    case Place::Reprint:
        return content.reprint ? QStringLiteral("REPRINT %1").arg(*content.reprint) : QString();
    case Place::Field: return fieldText(content, text);
    }
    return {};
}

tl::unexpected<base::Error> unknownPlace(const QString &text)
{
    return base::fail(
        base::ErrorKind::Usage, base::ErrorCode("label.template-text"),
        QCoreApplication::translate("label", "\"%1\" has a place that cannot be filled.").arg(text),
        QCoreApplication::translate(
            "label",
            "Use {serial}, {eid}, {iccid}, {batch}, {reprint} or {field:NAME}, and no other braces."));
}

} // namespace

base::Result<TextPattern> TextPattern::parse(const QString &text)
{
    TextPattern pattern;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const QString literal = open < 0 ? text.mid(at) : text.mid(at, open - at);
        if (literal.contains(u'}'))
            return unknownPlace(text);
        if (!literal.isEmpty())
            pattern.m_pieces.push_back({Place::Literal, literal});
        if (open < 0)
            break;
        const qsizetype close = text.indexOf(u'}', open);
        const QString name = close < 0 ? QString() : text.mid(open + 1, close - open - 1);
        const auto *known = std::find_if(std::begin(kPlaces), std::end(kPlaces),
                                         [&name](const auto &p) { return name == QLatin1String(p.first); });
        const QString field = name.startsWith(QLatin1String("field:")) ? name.mid(6).trimmed() : QString();
        if (known != std::end(kPlaces))
            pattern.m_pieces.push_back({known->second, {}});
        else if (!field.isEmpty())
            pattern.m_pieces.push_back({Place::Field, field});
        else
            return unknownPlace(text);
        at = close + 1;
    }
    return pattern;
}

std::optional<QString> TextPattern::filled(const LabelContent &content) const
{
    QString all;
    bool hasPlaces = false;
    bool saysSomething = false;
    for (const Piece &piece : m_pieces) {
        const QString text = textOf(piece.place, piece.text, content);
        hasPlaces = hasPlaces || piece.place != Place::Literal;
        saysSomething = saysSomething || (piece.place != Place::Literal && !text.isEmpty());
        all += text;
    }
    all = all.simplified();
    if (all.isEmpty() || (hasPlaces && !saysSomething))
        return std::nullopt;
    return all;
}

bool TextPattern::has(Place place) const
{
    return std::any_of(m_pieces.begin(), m_pieces.end(),
                       [place](const Piece &piece) { return piece.place == place; });
}

} // namespace label
