#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace wiring {

/// The text of a settings file, of which single values are changed: every other line, its order, comments and
/// keys that nobody knows stay as they are. It writes what QSettings' INI format reads.
class SettingsFile
{
public:
    explicit SettingsFile(const QByteArray &text = {});
    /// An empty one when the file is not there. Errors: Usage, a file that cannot be read.
    static base::Result<SettingsFile> read(const QString &file);

    /// Changes a value where it stands, or adds it at its section's end. Several values make a list.
    void set(const QString &section, const QString &key, const QStringList &values);
    /// Takes every line of this value out.
    void remove(const QString &section, const QString &key);
    QByteArray text() const { return m_lines.join(); }

private:
    struct Place
    {
        qsizetype line = -1; ///< the key's last line
        qsizetype sectionEnd =
            -1; ///< behind the section's last line that says something; -1: no such section
    };
    Place find(const QString &section, const QString &key) const;

    QByteArrayList m_lines; ///< with their line ends; a value that goes on in the next line is one
};

} // namespace wiring
