#pragma once

#include "core/base/result.h"
#include "core/esim/plan.h"
#include "core/people/pin_hash.h"

#include <QString>

#include <array>
#include <optional>

/// Who works at the station: persons with badges and PINs, and what each may do.
namespace people {

enum class Role {
    Operator, ///< works at the bench
    Engineer, ///< may do everything, and needs a PIN
};

inline constexpr std::array kRoleNames{esim::EnumName<Role>{Role::Operator, "operator"},
                                       esim::EnumName<Role>{Role::Engineer, "engineer"}};
constexpr const auto &enumNames(Role) { return kRoleNames; }

/// The role as a word for people, in the present language.
QString roleWord(Role role);

/// How strong a PIN this role needs.
PinStrength strengthFor(Role role);

/// What stands on a badge: 1 to 32 of `A-Z a-z 0-9 . _ -`. It says who somebody is and proves nothing.
class Badge
{
public:
    /// Takes `4711`, and `OP:4711` as it is scanned; blanks at the ends do not matter.
    static base::Result<Badge> fromText(const QString &text);
    /// Whether a scanned text is a badge's: it begins with `OP:`, in any case of letters.
    static bool isBadgeText(QStringView scanned);

    /// Without the prefix, as it is stored.
    const QString &text() const { return m_text; }
    /// With the prefix: what a badge's code must hold.
    QString scanText() const;

    friend bool operator==(const Badge &, const Badge &) = default;

private:
    explicit Badge(QString text)
        : m_text(std::move(text))
    {}
    QString m_text;
};

/// A name as it is stored and recorded: blanks simplified, 1 to 64 characters, no control characters.
base::Result<QString> checkName(const QString &name);
/// Two names that people would take for the same one give the same text.
QString foldedName(const QString &name);

/// One person of the register.
struct Person
{
    Badge badge;
    QString name;
    Role role = Role::Operator;
    std::optional<PinHash> pin; ///< an engineer has one
};

} // namespace people
