#include "core/people/acts.h"

#include <QCoreApplication>

#include <algorithm>

namespace people {
namespace {

/// The table.
struct Rule
{
    Act act;
    Role least; ///< the lowest role that may
    Consent consent;
    const char *what; ///< continues "An operator may not"
};

constexpr Rule kRules[] = {
    {Act::Work, Role::Operator, Consent::Alone, QT_TRANSLATE_NOOP("people", "work at the bench")},
    {Act::Import, Role::Operator, Consent::Alone, QT_TRANSLATE_NOOP("people", "open or import a batch")},
    {Act::Retry, Role::Operator, Consent::Alone, QT_TRANSLATE_NOOP("people", "let a unit go on")},
    {Act::TakeBack, Role::Engineer, Consent::Alone,
     QT_TRANSLATE_NOOP("people", "let a unit go on that was handed to an engineer")},
    {Act::Reprint, Role::Operator, Consent::Alone, QT_TRANSLATE_NOOP("people", "print a label again")},
    {Act::VoidCode, Role::Engineer, Consent::Alone, QT_TRANSLATE_NOOP("people", "void a code")},
    {Act::Export, Role::Operator, Consent::Alone, QT_TRANSLATE_NOOP("people", "export records")},
    {Act::ReleaseStop, Role::Engineer, Consent::TwoPersons,
     QT_TRANSLATE_NOOP("people", "release a stopped line")},
    {Act::ChangeCard, Role::Engineer, Consent::Alone, QT_TRANSLATE_NOOP("people", "work on a card by hand")},
    {Act::Settings, Role::Engineer, Consent::TwoPersons, QT_TRANSLATE_NOOP("people", "change the settings")},
    {Act::Trust, Role::Engineer, Consent::TwoPersons,
     QT_TRANSLATE_NOOP("people", "change which certificates are trusted")},
    {Act::People, Role::Engineer, Consent::Alone, QT_TRANSLATE_NOOP("people", "change who may sign in")},
};

const Rule &ruleOf(Act act)
{
    return *std::find_if(std::begin(kRules), std::end(kRules),
                         [act](const Rule &rule) { return rule.act == act; });
}

static_assert(std::size(kRules) == kActNames.size());
static_assert([] {
    for (size_t i = 0; i < kActNames.size(); ++i) {
        if (kRules[i].act != kActNames[i].first)
            return false;
    }
    return true;
}());

tl::unexpected<base::Error> refuse(const QString &text, const QString &remedy)
{
    return base::fail(base::ErrorKind::Refused, base::ErrorCode("people.not-allowed"), text, remedy);
}

} // namespace

bool mayDo(Role role, Act act)
{
    switch (role) {
    case Role::Operator: return ruleOf(act).least == Role::Operator;
    case Role::Engineer: return true;
    }
    return false;
}

Consent consentFor(Act act) { return ruleOf(act).consent; }

base::Result<void> checkAct(const Presence &presence, Act act)
{
    switch (presence.kind) {
    case Presence::Kind::Anybody: return {};
    case Presence::Kind::Nobody:
        return refuse(QCoreApplication::translate("people", "Nobody is signed in."),
                      mayDo(Role::Operator, act)
                          ? QCoreApplication::translate("people", "Scan your badge first.")
                          : QCoreApplication::translate("people", "An engineer must sign in for this."));
    case Presence::Kind::SignedIn: break;
    }
    if (mayDo(presence.role, act))
        return {};
    return refuse(QCoreApplication::translate("people", "An operator may not %1.")
                      .arg(QCoreApplication::translate("people", ruleOf(act).what)),
                  QCoreApplication::translate("people", "Ask an engineer to sign in for this."));
}

} // namespace people
