#pragma once

#include "core/people/person.h"

/// Who may do what: one table, in acts.cpp.
namespace people {

/// What a person can do at the station. To look at something, and to stop the line, is everybody's.
enum class Act {
    Work,        ///< start the batch, give cards to units, scan labels, print them
    Import,      ///< take a manifest in, open a batch
    Retry,       ///< let a failed or held unit go on, ask the carrier about it, hand it to an engineer
    TakeBack,    ///< let a unit go on that was handed to an engineer
    Reprint,     ///< print a label again; from a set number on it takes two
    VoidCode,    ///< take a code out of use for ever
    Export,      ///< write records into files; they hold no secret
    ReleaseStop, ///< let a line go on that stopped itself
    ChangeCard,  ///< read and change a card by hand
    Settings,    ///< carriers, readers, printers, recipes, label templates
    Trust,       ///< whose certificates are believed
    People,      ///< who may sign in
};

inline constexpr std::array kActNames{
    esim::EnumName<Act>{Act::Work, "work"},
    esim::EnumName<Act>{Act::Import, "import"},
    esim::EnumName<Act>{Act::Retry, "retry"},
    esim::EnumName<Act>{Act::TakeBack, "take-back"},
    esim::EnumName<Act>{Act::Reprint, "reprint"},
    esim::EnumName<Act>{Act::VoidCode, "void-code"},
    esim::EnumName<Act>{Act::Export, "export"},
    esim::EnumName<Act>{Act::ReleaseStop, "release-stop"},
    esim::EnumName<Act>{Act::ChangeCard, "change-card"},
    esim::EnumName<Act>{Act::Settings, "settings"},
    esim::EnumName<Act>{Act::Trust, "trust"},
    esim::EnumName<Act>{Act::People, "people"},
};
constexpr const auto &enumNames(Act) { return kActNames; }

/// Whether a second person must agree.
enum class Consent { Alone, TwoPersons };

/// Whether somebody with this role may do this. Pure. Thread: any.
bool mayDo(Role role, Act act);
/// Whether the act takes two different people once there is a register ("four eyes"). A reprint does so from
/// a number on that the settings say.
Consent consentFor(Act act);

/// Who stands at the station, as far as it decides what may be done.
struct Presence
{
    enum class Kind {
        Anybody,  ///< nobody is set up: everybody may do everything
        Nobody,   ///< people are set up, and none of them is signed in
        SignedIn, ///< `name` with `role`
    };
    Kind kind = Kind::Anybody;
    QString name;               ///< recorded with every act; with Anybody what was typed, may be empty
    QString badge;              ///< of who is signed in
    Role role = Role::Operator; ///< of who is signed in

    static Presence anybody(const QString &name = {}) { return {Kind::Anybody, name, {}, {}}; }
    static Presence nobody() { return {Kind::Nobody, {}, {}, {}}; }
    static Presence of(const Person &person)
    {
        return {Kind::SignedIn, person.name, person.badge.text(), person.role};
    }
    friend bool operator==(const Presence &, const Presence &) = default;
};

/// Lets an act pass, or refuses it ("people.not-allowed") with a sentence that says who may.
base::Result<void> checkAct(const Presence &presence, Act act);

} // namespace people
