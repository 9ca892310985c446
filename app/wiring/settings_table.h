#pragma once

#include "core/station/settings_sheet.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace wiring {

/// How one setting is shown and edited. What a value must be is decided by readSettings alone; ranges and
/// choices here only help to type it, and a test holds the two together.
struct SettingDescription
{
    station::SettingsPart part;
    QString key; ///< "carrier/base_url"; those of each recipe as "recipe:*/fleet"
    station::SettingsField::Kind kind;
    QString title;         ///< translated
    QString help;          ///< translated
    QString standard;      ///< the built-in value; empty where there is none
    int lowest = 0;        ///< with Number
    int highest = 0;       ///< with Number
    QStringList choices{}; ///< with Choice
};

/// Every setting, in the order of the form, in the present language.
std::vector<SettingDescription> settingsTable();

} // namespace wiring
