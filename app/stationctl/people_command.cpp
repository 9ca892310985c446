#include "app/stationctl/command.h"
#include "app/stationctl/input.h"
#include "app/stationctl/typed_secret.h"
#include "core/journal/data_folder.h"
#include "core/people/register_file.h"

#include <QCoreApplication>

#include <array>

namespace stationctl {
namespace {

using people::Badge;
using people::Role;

const QString kRole = QStringLiteral("--role");
const QString kName = QStringLiteral("--name");
const QString kPinFile = QStringLiteral("--pin-file");
const QString kNoPin = QStringLiteral("--no-pin");

int listPeople(const Context &context)
{
    const auto everybody = people::RegisterFile(context.settings.dataDir).load();
    if (!everybody)
        return context.output.fail(everybody.error());
    for (const people::Person &person : everybody->people()) {
        context.output.json({{QStringLiteral("type"), QStringLiteral("person")},
                             {QStringLiteral("badge"), person.badge.text()},
                             {QStringLiteral("name"), person.name},
                             {QStringLiteral("role"), esim::nameOf(person.role)},
                             {QStringLiteral("pin"), person.pin.has_value()}});
        if (!context.output.isJson())
            context.output.line(QStringLiteral("%1  %2  %3  %4")
                                    .arg(person.badge.scanText(), person.name, people::roleWord(person.role),
                                         person.pin ? QCoreApplication::translate("stationctl", "PIN")
                                                    : QCoreApplication::translate("stationctl", "no PIN")));
    }
    if (everybody->isEmpty())
        context.output.note(QCoreApplication::translate(
            "stationctl",
            "Nobody is set up: everybody may do everything. The first one to add is an engineer."));
    return kAllDone;
}

/// Adds or removes a person or changes a PIN, after the PIN was typed where one is wanted.
class ChangeCommand final : public Command
{
public:
    enum class Act { Add, Remove, SetPin };
    ChangeCommand(Context context, Act act, Badge badge, Role role)
        : m_context(std::move(context))
        , m_act(act)
        , m_badge(std::move(badge))
        , m_role(role)
    {}

    void start(Done done) override
    {
        m_done = std::move(done);
        const QString source = pinSource();
        if (source.isEmpty())
            change(std::nullopt);
        else if (source == QLatin1String("-") && TypedSecret::isPossible())
            typePin();
        else if (const auto pin = readSecretInput(source))
            change(*pin);
        else
            m_done(m_context.output.fail(pin.error()));
    }
    void stop() override
    {
        if (const auto done = std::exchange(m_done, nullptr))
            done(kSomeNotDone);
    }

private:
    /// Where the PIN comes from, "-" for the terminal or stdin; empty when none is wanted.
    QString pinSource() const
    {
        if (m_act == Act::Remove || m_context.arguments.has(kNoPin))
            return {};
        const bool isOptional = m_act == Act::Add && m_role == Role::Operator;
        const QString file = m_context.arguments.value(kPinFile);
        return file.isEmpty() && !isOptional ? QStringLiteral("-") : file;
    }

    void typePin()
    {
        m_typed.ask(QCoreApplication::translate("stationctl", "PIN: "), [this](const base::Secret &first) {
            m_typed.ask(
                QCoreApplication::translate("stationctl", "The same PIN again: "),
                [this, first](const base::Secret &second) {
                    if (first == second)
                        change(first);
                    else
                        refuse("people.pin-differs",
                               QCoreApplication::translate("stationctl", "The two PINs are not the same."));
                });
        });
    }

    void change(const std::optional<base::Secret> &pin)
    {
        std::optional<people::PinHash> hash;
        if (pin) {
            auto made = checkedHash(*pin);
            if (!made) {
                m_done(m_context.output.fail(made.error()));
                return;
            }
            hash = std::move(*made);
        }
        const auto changed =
            journal::data_folder::prepareForWriting(m_context.settings.dataDir).and_then([&] {
                return people::RegisterFile(m_context.settings.dataDir)
                    .change([&](people::Register &everybody) { return apply(everybody, std::move(hash)); });
            });
        if (!changed) {
            m_done(m_context.output.fail(changed.error()));
            return;
        }
        m_context.output.json({{QStringLiteral("type"), QStringLiteral("result")},
                               {QStringLiteral("ok"), true},
                               {QStringLiteral("badge"), m_badge.text()}});
        if (!m_context.output.isJson())
            m_context.output.line(words());
        m_done(kAllDone);
    }

    base::Result<people::PinHash> checkedHash(const base::Secret &pin) const
    {
        Role role = m_role;
        if (m_act == Act::SetPin) {
            const auto everybody = people::RegisterFile(m_context.settings.dataDir).load();
            const auto person =
                everybody.and_then([this](const people::Register &all) { return all.known(m_badge); });
            if (!person)
                return tl::unexpected(person.error());
            role = person->role;
        }
        return people::checkPin(pin, people::strengthFor(role)).and_then([&pin] {
            return people::PinHash::make(pin);
        });
    }

    base::Result<void> apply(people::Register &everybody, std::optional<people::PinHash> hash) const
    {
        switch (m_act) {
        case Act::Add:
            return everybody.add({m_badge, m_context.arguments.value(kName), m_role, std::move(hash)});
        case Act::Remove: return everybody.remove(m_badge);
        case Act::SetPin: return everybody.setPin(m_badge, std::move(hash));
        }
        return {};
    }

    QString words() const
    {
        switch (m_act) {
        case Act::Add:
            return QCoreApplication::translate("stationctl", "Added. The badge's code must hold: %1")
                .arg(m_badge.scanText());
        case Act::Remove: return QCoreApplication::translate("stationctl", "Removed.");
        case Act::SetPin: return QCoreApplication::translate("stationctl", "The PIN is changed.");
        }
        return {};
    }

    void refuse(const char *code, const QString &text)
    {
        m_done(m_context.output.fail({base::ErrorKind::BadInput, base::ErrorCode(code), text, {}, {}}));
    }

    Context m_context;
    Act m_act;
    Badge m_badge;
    Role m_role;
    Done m_done;
    TypedSecret m_typed;
};

} // namespace

base::Result<std::unique_ptr<Command>> makePeopleCommand(const Context &context)
{
    using Act = ChangeCommand::Act;
    static constexpr std::array<std::pair<const char *, Act>, 3> acts{
        {{"add", Act::Add}, {"remove", Act::Remove}, {"set-pin", Act::SetPin}}};
    const Arguments &arguments = context.arguments;
    if (arguments.word(1) == QLatin1String("list") && arguments.words.size() == 2)
        return std::make_unique<Immediate>([context] { return listPeople(context); });
    for (const auto &[name, act] : acts) {
        if (arguments.word(1) != QLatin1String(name) || arguments.words.size() != 3)
            continue;
        const auto role = esim::fromName<Role>(arguments.value(kRole));
        if (act == Act::Add && (!role || !arguments.has(kName)))
            break;
        auto badge = Badge::fromText(arguments.word(2));
        if (!badge)
            return tl::unexpected(badge.error());
        return std::make_unique<ChangeCommand>(context, act, std::move(*badge),
                                               role.value_or(Role::Operator));
    }
    return usageError(QStringLiteral("people list, people add BADGE --name NAME --role operator|engineer "
                                     "[--pin-file FILE|-], people remove BADGE, people set-pin BADGE "
                                     "[--pin-file FILE|-] [--no-pin]"));
}

} // namespace stationctl
