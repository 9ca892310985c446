#pragma once

#include "ui/language.h"
#include "ui/palette.h"
#include "ui/people_desk.h"
#include "ui/sounds.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace ui {

/// Whether the station works on simulated parts.
enum class Training { No, Yes };

/// What the window must know before it opens.
struct WindowSetup
{
    QString stationName;
    Training training = Training::No;
    QStringList recipes{QStringLiteral("default")}; ///< the first one is proposed
    QString manual;                                 ///< path of the manual's first page; empty: there is none
    QString labelTemplate;                          ///< that labels are printed on
    QStringList labelTemplates;                     ///< that a label can be previewed on
    int reprintsAlone = 1;                          ///< reprints of one label without a second person
    std::optional<PeopleSetup> people;              ///< nothing: the window knows no register
    Language *language = nullptr; ///< borrowed, outlives the window; null: the window offers no other
    QString memory; ///< INI file for size, page, theme, volume and the bench; empty: nothing is remembered
    std::optional<Theme> theme;     ///< nothing: as remembered, else as the system
    std::shared_ptr<Sounds> sounds; ///< empty: silent
};

} // namespace ui
