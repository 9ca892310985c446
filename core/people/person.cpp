#include "core/people/person.h"

#include <QCoreApplication>

#include <algorithm>

namespace people {
namespace {

constexpr QLatin1String kPrefix("OP:");
constexpr qsizetype kMostBadge = 32;
constexpr qsizetype kMostName = 64;

bool isBadgeCharacter(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') ||
           (code >= u'0' && code <= u'9') || code == u'.' || code == u'_' || code == u'-';
}

} // namespace

QString roleWord(Role role)
{
    switch (role) {
    case Role::Operator: return QCoreApplication::translate("people", "operator");
    case Role::Engineer: return QCoreApplication::translate("people", "engineer");
    }
    return {};
}

PinStrength strengthFor(Role role)
{
    switch (role) {
    case Role::Operator: return PinStrength::Bench;
    case Role::Engineer: return PinStrength::Full;
    }
    return PinStrength::Full;
}

bool Badge::isBadgeText(QStringView scanned)
{
    return scanned.trimmed().startsWith(kPrefix, Qt::CaseInsensitive);
}

base::Result<Badge> Badge::fromText(const QString &text)
{
    QString badge = text.trimmed();
    if (isBadgeText(badge))
        badge = badge.mid(kPrefix.size()).trimmed();
    if (badge.isEmpty() || badge.size() > kMostBadge ||
        !std::all_of(badge.cbegin(), badge.cend(), isBadgeCharacter))
        return base::fail(
            base::ErrorKind::BadInput, base::ErrorCode("people.badge"),
            QCoreApplication::translate("people", "This is not a badge."),
            QCoreApplication::translate("people", "A badge has 1 to 32 letters, digits, dots, underscores or "
                                                  "hyphens."));
    return Badge(badge);
}

QString Badge::scanText() const { return kPrefix + m_text; }

base::Result<QString> checkName(const QString &name)
{
    const QString simple = name.simplified();
    const bool isPlain = std::all_of(simple.cbegin(), simple.cend(), [](QChar c) {
        return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
    });
    if (simple.isEmpty() || simple.size() > kMostName || !isPlain)
        return base::fail(base::ErrorKind::BadInput, base::ErrorCode("people.name"),
                          QCoreApplication::translate("people", "This name cannot be used."),
                          QCoreApplication::translate("people", "Give 1 to 64 printable characters."));
    return simple;
}

QString foldedName(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace people
