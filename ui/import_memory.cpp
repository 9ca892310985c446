#include "ui/import_memory.h"

#include <QSettings>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype kMostMappings = 50;
}

QList<manifest::KnownMapping> ImportMemory::mappings() const
{
    QList<manifest::KnownMapping> list;
    if (m_file.isEmpty())
        return list;
    QSettings memory(m_file, QSettings::IniFormat);
    const int count = memory.beginReadArray(u"import/mappings"_s);
    for (int i = 0; i < count; ++i) {
        memory.setArrayIndex(i);
        manifest::KnownMapping known;
        known.titles = memory.value(u"titles"_s).toStringList();
        const QStringList uses = memory.value(u"uses"_s).toStringList();
        for (qsizetype at = 0; at < known.titles.size(); ++at) {
            if (const auto use = esim::fromName<manifest::ColumnUse>(uses.value(at)))
                known.mapping.insert(known.titles.at(at), *use);
        }
        list << known;
    }
    memory.endArray();
    return list;
}

void ImportMemory::remember(const QStringList &titles, const manifest::ColumnMapping &mapping) const
{
    if (m_file.isEmpty() || titles.isEmpty())
        return;
    QList<manifest::KnownMapping> list = mappings();
    const auto sameTitles = [&titles](const manifest::KnownMapping &known) {
        return std::is_permutation(known.titles.begin(), known.titles.end(), titles.begin(), titles.end());
    };
    const bool wasKnown = list.removeIf(sameTitles) > 0;
    if (mapping.isEmpty() && !wasKnown)
        return;
    if (!mapping.isEmpty())
        list.prepend({titles, mapping});
    QSettings memory(m_file, QSettings::IniFormat);
    memory.remove(u"import/mappings"_s);
    memory.beginWriteArray(u"import/mappings"_s);
    for (qsizetype i = 0; i < std::min(list.size(), kMostMappings); ++i) {
        memory.setArrayIndex(int(i));
        QStringList uses;
        for (const QString &title : list.at(i).titles) {
            const auto use = list.at(i).mapping.constFind(title);
            uses << (use == list.at(i).mapping.cend() ? u"-"_s : esim::nameOf(*use));
        }
        memory.setValue(u"titles"_s, list.at(i).titles);
        memory.setValue(u"uses"_s, uses);
    }
    memory.endArray();
}

QString ImportMemory::folder() const
{
    return m_file.isEmpty() ? QString()
                            : QSettings(m_file, QSettings::IniFormat).value(u"import/folder"_s).toString();
}

void ImportMemory::setFolder(const QString &folder) const
{
    if (!m_file.isEmpty())
        QSettings(m_file, QSettings::IniFormat).setValue(u"import/folder"_s, folder);
}

} // namespace ui
