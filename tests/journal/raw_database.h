#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <memory>

namespace kit {

/// A connection beside the journal's, for looking and for tampering.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &file)
    {
        sqlite3 *opened = nullptr;
        sqlite3_open(file.toUtf8().constData(), &opened);
        m_handle.reset(opened);
    }

    /// Empty when all went well, else SQLite's words.
    QByteArray run(const QByteArray &sql)
    {
        char *text = nullptr;
        sqlite3_exec(m_handle.get(), sql.constData(), nullptr, nullptr, &text);
        const QByteArray error(text);
        sqlite3_free(text);
        return error;
    }

    /// The first value of the first row.
    QByteArray value(const QByteArray &sql)
    {
        QByteArray found;
        const auto note = [](void *into, int count, char **values, char **) {
            if (count > 0 && values[0] && static_cast<QByteArray *>(into)->isEmpty())
                *static_cast<QByteArray *>(into) = values[0];
            return 0;
        };
        sqlite3_exec(m_handle.get(), sql.constData(), note, &found, nullptr);
        return found;
    }

    /// The first value of every row, each with a line's end.
    QByteArray values(const QByteArray &sql)
    {
        QByteArray found;
        const auto note = [](void *into, int count, char **values, char **) {
            if (count > 0)
                *static_cast<QByteArray *>(into) += QByteArray(values[0]) + '\n';
            return 0;
        };
        sqlite3_exec(m_handle.get(), sql.constData(), note, &found, nullptr);
        return found;
    }

    /// Runs statements with the triggers out of the way and puts them back: what somebody with the file can
    /// do.
    QByteArray tamper(const QByteArray &sql)
    {
        const QByteArray names[] = {"events_no_update", "events_no_delete", "events_in_order",
                                    "units_plan_fixed"};
        QByteArray before;
        QByteArray after;
        for (const QByteArray &name : names) {
            before += "DROP TRIGGER " + name + ';';
            after += value("SELECT sql FROM sqlite_schema WHERE name = '" + name + "'") + ';';
        }
        return run("PRAGMA foreign_keys = OFF; " + before + sql + ';' + after);
    }

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
    };
    std::unique_ptr<sqlite3, Close> m_handle;
};

} // namespace kit
