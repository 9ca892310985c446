#pragma once

#include <QString>
#include <QStringList>

namespace station {

/// What a person changed besides units and cards; it is recorded with who is signed in.
struct ChangeNote
{
    enum class What {
        Settings,
        Trust,  ///< whose certificates are believed
        People, ///< who may sign in
    };
    What what = What::Settings;
    QStringList changes; ///< what is different now, without secrets
    QString second;      ///< who else agreed; empty where one may decide
};

} // namespace station
