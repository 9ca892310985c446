#pragma once

#include "core/esim/activation_code.h"
#include "core/esim/numbers.h"
#include "core/esim/recipe.h"
#include "core/manifest/columns.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace manifest {

/// A text for label templates, from a column `label:NAME`.
struct LabelField
{
    QString name; ///< normalised: lower case, without blanks, '_' and '-'
    QString text;

    friend bool operator==(const LabelField &, const LabelField &) = default;
};

/// One unit as the manifest and its recipe want it: every choice is made, nothing is left to default.
struct Row
{
    qint64 number = 0; ///< as a spreadsheet counts: the header is row 1
    QString serial;
    std::optional<esim::Eid> eid; ///< with right check digits
    QString recipe;               ///< the name of a recipe that exists
    esim::ReserveMode reserve = esim::ReserveMode::MatchingId;
    esim::Deliver deliver = esim::Deliver::Install;
    QString fleet; ///< row, else recipe; empty: the Sim stays in the fleet it has
    esim::SimStatus simStatus = esim::SimStatus::Ready;
    esim::Enable enable = esim::Enable::Yes;
    std::optional<esim::ActivationCode> code; ///< exactly with ReserveMode::Given
    std::optional<base::Secret> confirmationCode;
    QList<LabelField> labelFields; ///< in column order, empty cells included
    QStringList extras; ///< the cells of Manifest::extraColumns(), in their order, as they were read
};

/// A manifest that was accepted as a whole. Rows are kept compactly (a million take less than 200 MB) and
/// made on demand. Copies share the rows, which never change. Thread: a value; copies may live in different
/// threads.
class Manifest
{
public:
    /// How many units.
    qsizetype size() const;
    /// The unit at `index`, 0 up to size() - 1, in file order.
    Row row(qsizetype index) const;

    /// Every column of the file with what it was taken for.
    const std::vector<Column> &columns() const;
    /// Titles of the columns that are kept and exported again, in file order.
    const QStringList &extraColumns() const;
    /// `,` `;` or tab.
    QChar separator() const;
    /// SHA-256 of the file's raw bytes, 32 bytes.
    const QByteArray &sha256() const;
    const std::vector<Warning> &warnings() const;

private:
    friend class Builder;
    struct Store;
    explicit Manifest(std::shared_ptr<const Store> store);
    std::shared_ptr<const Store> m;
};

} // namespace manifest
