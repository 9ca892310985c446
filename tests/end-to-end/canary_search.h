#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

/// Looks for secrets where they must not be, in every form in which a program may have written them down:
/// plain, UTF-16, hex, base64 at each alignment (so also inside of a longer encoded text), percent-encoded,
/// escaped for JSON.
class CanarySearch
{
public:
    /// @param name how a find is reported  @param secret at least eight bytes, or everything would be found
    void add(const QString &name, const QByteArray &secret);
    qsizetype count() const { return m_names.size(); }

    /// The forms that are looked for, with their names.
    static QList<std::pair<QString, QByteArray>> forms(const QByteArray &secret);

    /// What these bytes hold: "name as form", each once.
    QStringList in(const QByteArray &bytes) const;
    /// What the files below a folder hold, their names included; PDF files also unpacked and as text.
    /// @param except paths that are not opened: where the secrets come from
    QStringList inFolder(const QString &folder, const QStringList &except = {});

    int files() const { return m_files; }
    qint64 bytes() const { return m_bytes; }

private:
    struct Needle
    {
        QString what;
        QByteArray bytes;
    };
    QStringList m_names;
    QList<Needle> m_needles;
    int m_files = 0;
    qint64 m_bytes = 0;
};
