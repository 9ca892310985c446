#pragma once

#include "core/esim/plan.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>

/// What a person says the columns of a manifest are. Values alone, so that the window may include it.
namespace manifest {

/// What a column is to be taken for. The names are those of design §9.
enum class ColumnUse {
    Serial,
    Eid,
    Recipe,
    Reserve,
    Deliver,
    Fleet,
    ActivationCode,
    ConfirmationCode,
    Label,    ///< a text for label templates, under the column's own title
    Keep,     ///< kept and exported again
    LeaveOut, ///< as if it were not there
};
inline constexpr std::array kColumnUseNames{
    esim::EnumName<ColumnUse>{ColumnUse::Serial, "serial"},
    esim::EnumName<ColumnUse>{ColumnUse::Eid, "eid"},
    esim::EnumName<ColumnUse>{ColumnUse::Recipe, "recipe"},
    esim::EnumName<ColumnUse>{ColumnUse::Reserve, "reserve"},
    esim::EnumName<ColumnUse>{ColumnUse::Deliver, "deliver"},
    esim::EnumName<ColumnUse>{ColumnUse::Fleet, "fleet"},
    esim::EnumName<ColumnUse>{ColumnUse::ActivationCode, "activation_code"},
    esim::EnumName<ColumnUse>{ColumnUse::ConfirmationCode, "confirmation_code"},
    esim::EnumName<ColumnUse>{ColumnUse::Label, "label"},
    esim::EnumName<ColumnUse>{ColumnUse::Keep, "keep"},
    esim::EnumName<ColumnUse>{ColumnUse::LeaveOut, "leave-out"},
};
constexpr const auto &enumNames(ColumnUse) { return kColumnUseNames; }

/// Title as in the file -> use. A column that it does not name means what it is called. A use that only one
/// column can have, given to two, makes a fault of the header like two columns of the same name.
using ColumnMapping = QHash<QString, ColumnUse>;

/// A mapping that was used before, and the header it was used for.
struct KnownMapping
{
    QStringList titles;
    ColumnMapping mapping;
};

} // namespace manifest
