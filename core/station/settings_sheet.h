#pragma once

#include "core/base/secret.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

/// The settings as a form: what the window shows and sends, copied across threads. A secret is never in it,
/// only where it lies.
namespace station {

/// What belongs together on one page.
enum class SettingsPart { Carrier, Trust, Readers, Labels, Recipes, Station };
inline constexpr std::array kSettingsParts{SettingsPart::Carrier, SettingsPart::Trust,
                                           SettingsPart::Readers, SettingsPart::Labels,
                                           SettingsPart::Recipes, SettingsPart::Station};

/// One setting.
struct SettingsField
{
    enum class Kind { Text, Number, Choice, YesNo, File, Folder, Secret, List };
    /// Where its value comes from.
    enum class Origin { BuiltIn, SystemFile, UserFile, GivenFile };

    SettingsPart part = SettingsPart::Station;
    QString section; ///< "carrier", "recipe:tracker"
    QString key;     ///< "base_url"
    QString title;   ///< translated
    QString help;    ///< one translated sentence
    Kind kind = Kind::Text;
    int lowest = 0; ///< with Number
    int highest = 0;
    QStringList choices; ///< with Choice; the words of the file
    QString value;       ///< as a file says it; of a secret where it lies
    QString standard;    ///< what it is without the file that is written
    Origin origin = Origin::BuiltIn;
    QString error; ///< a sentence with its remedy; empty when it is right

    /// Names it among all: "carrier/base_url".
    QString id() const { return section + QLatin1Char('/') + key; }
    friend bool operator==(const SettingsField &, const SettingsField &) = default;
};

/// All of them.
struct SettingsSheet
{
    QString file; ///< the one that is written
    SettingsField::Origin target = SettingsField::Origin::UserFile;
    QList<SettingsField> fields;
    QString error;        ///< about the whole; empty when there is none
    QStringList warnings; ///< lines that nobody knows

    /// Whether a station can work with it.
    bool isRight() const
    {
        return error.isEmpty() && std::none_of(fields.begin(), fields.end(),
                                               [](const auto &field) { return !field.error.isEmpty(); });
    }
};

/// Changes that are not saved: values by the field's id; nothing: back to the default.
using SettingsDraft = QMap<QString, std::optional<QString>>;

/// What a save did to one setting.
struct SettingsChange
{
    QString id;
    QString before; ///< of a secret only that it changed
    QString after;
    friend bool operator==(const SettingsChange &, const SettingsChange &) = default;
};

/// Where a typed secret goes.
enum class SecretPlace { Keyring, File };

/// A root certificate as people recognise it.
struct CertificateRow
{
    QString name;
    QString keyId;   ///< subject key identifier, hex digits
    QString knownAs; ///< a known GSMA issuer's name; may be empty
    QString until;   ///< its last day
};

} // namespace station
