#pragma once

#include "core/manifest/column_mapping.h"
#include "core/manifest/faults.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The header of a manifest: which column means what (design §9).
namespace manifest {

enum class Meaning {
    Serial,
    Eid,
    Recipe,
    Reserve,
    Deliver,
    Fleet,
    ActivationCode,
    ConfirmationCode,
    Label,    ///< `label:NAME`: a text that label templates use
    Extra,    ///< kept and exported again
    Nameless, ///< no name in the header: its cells must be empty
    LeftOut,  ///< a person wants it left out: as if it were not there
};

struct Column
{
    QString title; ///< as the file writes it
    Meaning meaning = Meaning::Extra;
    QString field; ///< Meaning::Label: the name after "label:", normalised

    /// Whether its cells are hidden wherever they are shown: by what it is, and by what it is called.
    bool isSecret() const;
};

/// Lower case, without blanks, '_' and '-': "Serial_Number" and "serial number" are the same name.
QString normalised(QStringView name);

/// What a header name means on its own; `sn` and `serial_number` are `serial`.
Column columnOf(const QString &title);

struct Header
{
    std::vector<Column> columns;
    std::vector<Warning> warnings; ///< columns that are kept but not used

    /// The place of the column with this meaning.
    std::optional<qsizetype> find(Meaning meaning) const;
    /// The header as the file writes it.
    QStringList titles() const;
};

/// What a title means once the mapping is heard.
Column columnOf(const QString &title, const ColumnMapping &mapping);
/// The use that a column has; `keep` for one without a name.
ColumnUse useOf(const Column &column);
/// The mapping of the first of these that was used for exactly this header, in any order; empty when none
/// was.
ColumnMapping mappingFor(const QStringList &titles, const QList<KnownMapping> &known);

/// Reads the header's cells. @param row its number, 1 except after empty lines
/// Fails with every fault of the header: no serial column, a column twice, `label:` without a name, a column
/// of codes that a person wants kept in clear.
tl::expected<Header, std::vector<Fault>> readHeader(const QStringList &cells, const ColumnMapping &mapping,
                                                    qint64 row);

} // namespace manifest
