#pragma once

#include "app/wiring/settings.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/station/settings_sheet.h"
#include "core/station/snapshots.h"

#include <functional>
#include <memory>

namespace wiring {

/// What keeps secrets: the session's keyring, or a test's. The functions are those of keyring.h.
struct SecretKeeper
{
    std::function<base::Result<base::Secret>(const QString &)> read;
    std::function<base::Result<void>(const QString &, const base::Secret &)> write;
    std::function<base::Result<void>(const QString &)> remove;
};
SecretKeeper sessionKeyring();

/// One try of settings that are not in force: looks at what they name with the doctor's own checks; nothing
/// is changed or bought. Thread: that of its construction, which needs an event loop and may be blocked
/// meanwhile.
class SettingsTrial
{
public:
    using Done = std::function<void(QList<station::Check>)>;

    /// @param training nothing real is asked then
    enum class World { Real, Training };
    SettingsTrial(Settings settings, SecretKeeper keeper, World world);
    ~SettingsTrial();

    /// Tries what a page sets; `done` runs once. Call once.
    void start(station::SettingsPart part, Done done);
    /// Prints the test label on the printer that the settings name; as start().
    void printLabel(Done done);

private:
    struct State;
    std::shared_ptr<State> m;
};

} // namespace wiring
