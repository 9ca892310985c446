#pragma once

#include "core/manifest/faults.h"

#include <QHash>
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
};

struct Column
{
    QString title; ///< as the file writes it
    Meaning meaning = Meaning::Extra;
    QString field; ///< Meaning::Label: the name after "label:", normalised
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

/// Reads the header's cells. @param renames what the person said a title means: title as in the file -> name
/// as in design §9; an empty name makes it an extra column. @param row its number, 1 except after empty lines
/// Fails with every fault of the header: no serial column, a column twice, `label:` without a name.
tl::expected<Header, std::vector<Fault>> readHeader(const QStringList &cells,
                                                    const QHash<QString, QString> &renames, qint64 row);

} // namespace manifest
