#include "core/manifest/columns.h"

#include <QCoreApplication>

#include <array>

namespace manifest {
namespace {

struct KnownName
{
    const char *name; ///< normalised
    Meaning meaning;
};

constexpr std::array kKnownNames{KnownName{"serial", Meaning::Serial},
                                 KnownName{"sn", Meaning::Serial},
                                 KnownName{"serialnumber", Meaning::Serial},
                                 KnownName{"eid", Meaning::Eid},
                                 KnownName{"recipe", Meaning::Recipe},
                                 KnownName{"reserve", Meaning::Reserve},
                                 KnownName{"deliver", Meaning::Deliver},
                                 KnownName{"fleet", Meaning::Fleet},
                                 KnownName{"activationcode", Meaning::ActivationCode},
                                 KnownName{"confirmationcode", Meaning::ConfirmationCode}};

constexpr QLatin1String kLabelPrefix{"label:"};

QString identity(const Column &column)
{
    switch (column.meaning) {
    case Meaning::Nameless:
    case Meaning::LeftOut: return {};
    case Meaning::Extra: return QStringLiteral("extra:") + normalised(column.title);
    case Meaning::Label: return kLabelPrefix + column.field;
    case Meaning::Serial:
    case Meaning::Eid:
    case Meaning::Recipe:
    case Meaning::Reserve:
    case Meaning::Deliver:
    case Meaning::Fleet:
    case Meaning::ActivationCode:
    case Meaning::ConfirmationCode: break;
    }
    return QString::number(int(column.meaning));
}

Fault headerFault(base::ErrorCode code, qint64 row, const QString &title, const QString &text,
                  const QString &remedy)
{
    Fault fault;
    fault.code = code;
    fault.row = row;
    fault.column = title;
    fault.text = text;
    fault.remedy = remedy;
    fault.original = title;
    return fault;
}

} // namespace

QString normalised(QStringView name)
{
    QString out;
    const QString composed = name.toString().normalized(QString::NormalizationForm_C).toLower();
    for (const QChar c : composed) {
        if (!c.isSpace() && c != u'_' && c != u'-')
            out += c;
    }
    return out;
}

Column columnOf(const QString &title)
{
    const QString name = normalised(title);
    if (name.isEmpty())
        return {title, Meaning::Nameless, {}};
    for (const auto &known : kKnownNames) {
        if (name == QLatin1String(known.name))
            return {title, known.meaning, {}};
    }
    if (name.startsWith(kLabelPrefix))
        return {title, Meaning::Label, name.sliced(kLabelPrefix.size())};
    return {title, Meaning::Extra, {}};
}

Column columnOf(const QString &title, const ColumnMapping &mapping)
{
    const auto wanted = mapping.constFind(title);
    if (wanted == mapping.cend())
        return columnOf(title);
    switch (*wanted) {
    case ColumnUse::Serial: return {title, Meaning::Serial, {}};
    case ColumnUse::Eid: return {title, Meaning::Eid, {}};
    case ColumnUse::Recipe: return {title, Meaning::Recipe, {}};
    case ColumnUse::Reserve: return {title, Meaning::Reserve, {}};
    case ColumnUse::Deliver: return {title, Meaning::Deliver, {}};
    case ColumnUse::Fleet: return {title, Meaning::Fleet, {}};
    case ColumnUse::ActivationCode: return {title, Meaning::ActivationCode, {}};
    case ColumnUse::ConfirmationCode: return {title, Meaning::ConfirmationCode, {}};
    case ColumnUse::Label: {
        const Column named = columnOf(title);
        return {title, Meaning::Label, named.meaning == Meaning::Label ? named.field : normalised(title)};
    }
    case ColumnUse::Keep: return {title, Meaning::Extra, {}};
    case ColumnUse::LeaveOut: return {title, Meaning::LeftOut, {}};
    }
    return columnOf(title);
}

ColumnUse useOf(const Column &column)
{
    switch (column.meaning) {
    case Meaning::Serial: return ColumnUse::Serial;
    case Meaning::Eid: return ColumnUse::Eid;
    case Meaning::Recipe: return ColumnUse::Recipe;
    case Meaning::Reserve: return ColumnUse::Reserve;
    case Meaning::Deliver: return ColumnUse::Deliver;
    case Meaning::Fleet: return ColumnUse::Fleet;
    case Meaning::ActivationCode: return ColumnUse::ActivationCode;
    case Meaning::ConfirmationCode: return ColumnUse::ConfirmationCode;
    case Meaning::Label: return ColumnUse::Label;
    case Meaning::LeftOut: return ColumnUse::LeaveOut;
    case Meaning::Extra:
    case Meaning::Nameless: break;
    }
    return ColumnUse::Keep;
}

ColumnMapping mappingFor(const QStringList &titles, const QList<KnownMapping> &known)
{
    const auto sorted = [](QStringList list) {
        list.sort();
        return list;
    };
    const QStringList wanted = sorted(titles);
    for (const KnownMapping &candidate : known) {
        if (sorted(candidate.titles) == wanted)
            return candidate.mapping;
    }
    return {};
}

bool Column::isSecret() const
{
    const auto holdsCodes = [](Meaning what) {
        return what == Meaning::ActivationCode || what == Meaning::ConfirmationCode;
    };
    return holdsCodes(meaning) || holdsCodes(columnOf(title).meaning);
}

std::optional<qsizetype> Header::find(Meaning meaning) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].meaning == meaning)
            return qsizetype(i);
    }
    return std::nullopt;
}

QStringList Header::titles() const
{
    QStringList list;
    for (const Column &column : columns)
        list << column.title;
    return list;
}

tl::expected<Header, std::vector<Fault>> readHeader(const QStringList &cells, const ColumnMapping &mapping,
                                                    qint64 row)
{
    Header header;
    std::vector<Fault> faults;
    QHash<QString, QString> firstOf;
    for (const QString &title : cells) {
        Column column = columnOf(title, mapping);
        const bool inClear = column.meaning == Meaning::Extra || column.meaning == Meaning::Label;
        if (inClear && column.isSecret())
            faults.push_back(headerFault(
                base::ErrorCode("manifest.codes-in-clear"), row, title,
                QCoreApplication::translate("manifest", "The column %1 holds codes, which are secret.")
                    .arg(title),
                QCoreApplication::translate("manifest", "Use it for the codes, or leave it out.")));
        if (column.meaning == Meaning::Label && column.field.isEmpty())
            faults.push_back(headerFault(
                base::ErrorCode("manifest.label-column-without-name"), row, title,
                QCoreApplication::translate("manifest", "This label column has no name after the colon."),
                QCoreApplication::translate("manifest", "Name it, for example label:model.")));
        const QString key = identity(column);
        if (!key.isEmpty() && firstOf.contains(key)) {
            const QString &first = firstOf[key];
            faults.push_back(headerFault(
                base::ErrorCode("manifest.column-twice"), row, title,
                first == title
                    ? QCoreApplication::translate("manifest", "The column %1 appears twice.").arg(title)
                    : QCoreApplication::translate("manifest", "The columns %1 and %2 mean the same.")
                          .arg(first, title),
                QCoreApplication::translate("manifest", "Keep one of them.")));
        } else if (!key.isEmpty()) {
            firstOf.insert(key, title);
        }
        if (column.meaning == Meaning::Extra)
            header.warnings.push_back(
                {base::ErrorCode("manifest.unknown-column"), row, 1, title,
                 QCoreApplication::translate("manifest",
                                             "The column %1 is not used. It is kept and exported again.")
                     .arg(title)});
        header.columns.push_back(std::move(column));
    }
    if (!header.find(Meaning::Serial))
        faults.push_back(headerFault(
            base::ErrorCode("manifest.no-serial-column"), row, QString(),
            QCoreApplication::translate("manifest", "There is no column named serial."),
            QCoreApplication::translate("manifest",
                                        "The first row must name the columns, separated by commas, "
                                        "semicolons or tabs; one of them is serial.")));
    if (!faults.empty())
        return tl::unexpected(std::move(faults));
    return header;
}

} // namespace manifest
