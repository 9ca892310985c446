#include "app/wiring/settings_store.h"

#include "app/wiring/assembly.h"
#include "app/wiring/printers.h"
#include "app/wiring/settings_file.h"
#include "app/wiring/settings_table.h"
#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

namespace wiring {
namespace {

using base::ErrorCode;
using base::ErrorKind;
using base::Result;
using station::SettingsDraft;
using station::SettingsField;
using station::SettingsSheet;

const QLatin1String kEveryRecipe("recipe:*");
const QLatin1String kRecipe("recipe:");
const QLatin1String kDefaultRecipe("recipe:default");

QString sectionOf(const QString &id) { return id.section(QLatin1Char('/'), 0, 0); }
QString keyOf(const QString &id) { return id.section(QLatin1Char('/'), 1); }

/// The description of a setting; a text where nobody knows it.
SettingDescription descriptionOf(const QString &id)
{
    const QString general = id.startsWith(kRecipe) ? kEveryRecipe + QLatin1Char('/') + keyOf(id) : id;
    for (const SettingDescription &one : settingsTable()) {
        if (one.key == general)
            return one;
    }
    return {station::SettingsPart::Station, id, SettingsField::Kind::Text, id, {}, {}};
}

QStringList listOf(const QString &text)
{
    QStringList list;
    for (const QString &one : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!one.trimmed().isEmpty())
            list.append(one.trimmed());
    }
    return list;
}

/// The values of one file by id, as texts.
QMap<QString, QString> valuesOf(const QString &file)
{
    QMap<QString, QString> values;
    if (!QFileInfo::exists(file))
        return values;
    const QSettings ini(file, QSettings::IniFormat);
    for (const QString &id : ini.allKeys())
        values.insert(id, ini.value(id).toStringList().join(QLatin1Char(',')));
    return values;
}

bool isSource(const QString &text)
{
    return text.startsWith(QLatin1String("keyring:")) || text.startsWith(QLatin1String("file:")) ||
           text.startsWith(QLatin1String("env:"));
}

/// Several files' values, the later ones before the earlier.
struct Layers
{
    QList<QMap<QString, QString>> all;

    /// Which of the first `count` files says it, -1: none.
    qsizetype layerOf(const QString &id, qsizetype count) const
    {
        while (--count >= 0 && !all[count].contains(id)) {
        }
        return count;
    }
    QStringList recipes() const
    {
        QStringList sections{kDefaultRecipe};
        for (const auto &values : all) {
            for (auto id = values.keyBegin(); id != values.keyEnd(); ++id) {
                if (id->startsWith(kRecipe) && !sections.contains(sectionOf(*id)))
                    sections.append(sectionOf(*id));
            }
        }
        return sections;
    }
};

/// What stands in the first `count` files, with the file's number; else the built-in value. A recipe begins
/// as the default one.
std::pair<QString, qsizetype> resolve(const Layers &layers, const QString &id, const QString &builtIn,
                                      qsizetype count)
{
    const qsizetype layer = layers.layerOf(id, count);
    if (layer >= 0)
        return {layers.all[layer].value(id), layer};
    if (id.startsWith(kRecipe) && sectionOf(id) != kDefaultRecipe)
        return {resolve(layers, kDefaultRecipe + QLatin1Char('/') + keyOf(id), builtIn, count).first, -1};
    return {builtIn, -1};
}

SettingsField fieldOf(const SettingDescription &description, const QString &section, const Layers &layers)
{
    SettingsField field;
    field.part = description.part;
    field.section = section;
    field.key = keyOf(description.key);
    field.title = description.title;
    field.help = description.help;
    field.kind = description.kind;
    field.lowest = description.lowest;
    field.highest = description.highest;
    field.choices = description.choices;
    const qsizetype count = layers.all.size();
    const auto [value, layer] = resolve(layers, field.id(), description.standard, count);
    field.value = value;
    field.standard = resolve(layers, field.id(), description.standard, count - 1).first;
    // Somebody may have written the secret itself.
    for (QString *text : {&field.value, &field.standard}) {
        if (field.kind == SettingsField::Kind::Secret && !isSource(*text))
            text->clear();
        if (field.kind == SettingsField::Kind::List)
            *text = listOf(*text).join(QStringLiteral(", "));
    }
    static constexpr std::array origins{SettingsField::Origin::SystemFile, SettingsField::Origin::UserFile,
                                        SettingsField::Origin::GivenFile};
    field.origin =
        layer < 0 ? SettingsField::Origin::BuiltIn : origins.at(std::min(size_t(layer), origins.size() - 1));
    return field;
}

} // namespace

/// The files read with a draft.
struct SettingsStore::Look
{
    SettingsReading reading;
    SettingsSheet sheet;
};

SettingsStore::SettingsStore(SettingsRequest request)
    : SettingsStore(request, settingsFiles(request))
{}

SettingsStore::SettingsStore(SettingsRequest request, QStringList files)
    : m_request(std::move(request))
    , m_files(std::move(files))
{}

Result<QByteArray> SettingsStore::changed(const SettingsDraft &draft) const
{
    return SettingsFile::read(file()).map([&draft](SettingsFile text) {
        for (auto change = draft.begin(); change != draft.end(); ++change) {
            const QString &id = change.key();
            if (!*change)
                text.remove(sectionOf(id), keyOf(id));
            else if (descriptionOf(id).kind == SettingsField::Kind::List)
                text.set(sectionOf(id), keyOf(id), listOf(**change));
            else
                text.set(sectionOf(id), keyOf(id), {**change});
        }
        return text.text();
    });
}

Result<SettingsStore::Look> SettingsStore::look(const SettingsDraft &draft) const
{
    const auto text = changed(draft);
    if (!text)
        return tl::unexpected(text.error());
    // The changed text is read by the one reader there is, from a file that is gone again right after.
    const QTemporaryDir folder;
    const QString draftFile = folder.filePath(QStringLiteral("station.ini"));
    if (const auto ready = base::writeFileAtomically(draftFile, *text); !ready)
        return tl::unexpected(ready.error());
    QStringList files = m_files;
    files.last() = draftFile;
    Look look;
    SettingsRequest real = m_request;
    real.mode = SettingsRequest::Mode::AsSet;
    look.reading = readSettingsFiles(files, real);

    Layers layers;
    for (const QString &one : std::as_const(files))
        layers.all.append(valuesOf(one));
    for (auto change = draft.begin(); change != draft.end(); ++change) {
        const auto kept = layers.all.last().constFind(change.key());
        const QString wanted = descriptionOf(change.key()).kind == SettingsField::Kind::List
                                   ? listOf(change->value_or(QString())).join(QLatin1Char(','))
                                   : change->value_or(QString());
        const bool isKept = *change ? kept != layers.all.last().constEnd() && *kept == wanted
                                    : kept == layers.all.last().constEnd();
        if (!isKept)
            return base::fail(
                ErrorKind::Usage, ErrorCode("settings.unwritable"),
                QCoreApplication::translate("settings", "The file cannot hold this value of %1.")
                    .arg(change.key()),
                QCoreApplication::translate("settings", "Write it into the file by hand."), file());
    }

    const auto inPlace = [&](QString sentence) { return sentence.replace(draftFile, file()); };
    SettingsSheet &sheet = look.sheet;
    sheet.file = file();
    sheet.target =
        m_request.configFile.isEmpty() ? SettingsField::Origin::UserFile : SettingsField::Origin::GivenFile;
    const std::vector<SettingDescription> table = settingsTable();
    for (const SettingDescription &one : table) {
        if (!one.key.startsWith(kEveryRecipe))
            sheet.fields.append(fieldOf(one, sectionOf(one.key), layers));
    }
    for (const QString &recipe : layers.recipes()) {
        for (const SettingDescription &one : table) {
            if (one.key.startsWith(kEveryRecipe))
                sheet.fields.append(fieldOf(one, recipe, layers));
        }
    }
    for (SettingsFault &fault : look.reading.faults) {
        fault.error.where = inPlace(fault.error.where);
        const auto field = std::find_if(sheet.fields.begin(), sheet.fields.end(),
                                        [&fault](const auto &one) { return one.id() == fault.key; });
        QString &error = field == sheet.fields.end() ? sheet.error : field->error;
        if (error.isEmpty())
            error = QString(fault.error.text + QLatin1Char(' ') + fault.error.remedy).trimmed();
    }
    for (const QString &warning : std::as_const(look.reading.settings.warnings))
        sheet.warnings.append(inPlace(warning));
    return look;
}

Result<SettingsSheet> SettingsStore::sheet(const SettingsDraft &draft) const
{
    return look(draft).map([](Look look) { return std::move(look.sheet); });
}

Result<Settings> SettingsStore::settings(const SettingsDraft &draft) const
{
    return look(draft).and_then([](Look look) -> Result<Settings> {
        if (!look.reading.faults.empty())
            return tl::unexpected(look.reading.faults.front().error);
        return std::move(look.reading.settings);
    });
}

Result<Settings> SettingsStore::inForce() const
{
    SettingsReading reading = readSettingsFiles(m_files, m_request);
    if (!reading.faults.empty())
        return tl::unexpected(reading.faults.front().error);
    return std::move(reading.settings);
}

Result<QList<station::SettingsChange>> SettingsStore::save(const SettingsDraft &draft) const
{
    const auto wanted = settings(draft);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (const auto stock = makeStock(*wanted); !stock)
        return tl::unexpected(stock.error());
    if (const auto printer = makePrinter(*wanted); !printer)
        return tl::unexpected(printer.error());

    // A link stays one: its target is what changes.
    const QFileInfo there(file());
    const QString target = there.exists() ? there.canonicalFilePath() : file();
    const auto before = valuesOf(target);
    const auto text = changed(draft);
    if (!text)
        return tl::unexpected(text.error());
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        return base::fail(ErrorKind::MissingPart, ErrorCode("settings.folder"),
                          QCoreApplication::translate("settings", "The settings' folder cannot be made."),
                          QCoreApplication::translate("settings", "Check who owns the folder above it."),
                          target);
    const auto permissions = there.exists() ? there.permissions() : QFile::ReadOwner | QFile::WriteOwner;
    if (const auto ready = base::writeFileAtomically(target, *text); !ready)
        return tl::unexpected(ready.error());
    // Others could read it before, and may have to.
    QFile::setPermissions(target, permissions);

    QList<station::SettingsChange> changes;
    const auto after = valuesOf(target);
    for (auto change = draft.keyBegin(); change != draft.keyEnd(); ++change) {
        if (before.contains(*change) == after.contains(*change) &&
            before.value(*change) == after.value(*change))
            continue;
        const bool isSecret = descriptionOf(*change).kind == SettingsField::Kind::Secret;
        changes.append(isSecret
                           ? station::SettingsChange{*change, {}, {}}
                           : station::SettingsChange{*change, before.value(*change), after.value(*change)});
    }
    return changes;
}

} // namespace wiring
