#pragma once

#include "core/manifest/csv_records.h"
#include "core/manifest/store.h"
#include "core/manifest/unique_index.h"

#include <QByteArrayView>

#include <memory>

namespace manifest {

/// Makes a Manifest or Faults out of records, one after the other. Knows nothing of files and CSV.
class Builder
{
public:
    explicit Builder(const Options &options);
    ~Builder();

    /// Takes the next record; the first with a text in it is the header. @param number as a spreadsheet
    /// counts
    Next record(qint64 number, Cells cells);
    /// How many units were read.
    qint64 rows() const { return m_rows; }
    /// Adds a fault of the file, after which nothing can be read.
    void breakOff(Fault fault, FaultsEnd end = FaultsEnd::Broken,
                  base::ErrorKind kind = base::ErrorKind::BadInput);
    /// The result; the builder is empty afterwards.
    Reading finish(QByteArray sha256, QChar separator);

private:
    Next header(qint64 number, Cells cells);
    void row(qint64 number, Cells cells);
    QByteArrayView value(Cells cells, Meaning meaning) const;
    void readSerial(Cells cells);
    void readEidCell(Record &record, Cells cells);
    void readChoices(Record &record, Cells cells);
    void readCodes(Record &record, Cells cells);
    void combine(const Record &record, Cells cells);
    void checkTexts(Cells cells);
    void keepTexts(Record &record, Cells cells);
    quint32 fleetIndex(QByteArrayView name);
    void fault(Meaning meaning, CellProblem problem, Cells cells);
    void fault(std::optional<qsizetype> column, CellProblem problem, Cells cells);
    QString shown(Cells cells, qsizetype column) const;
    QStringList shownRow(Cells cells);
    std::vector<Warning> warnings() const;

    Options m_options;
    Faults m_faults;
    bool m_hasHeader = false;
    bool m_stopped = false;
    std::shared_ptr<Manifest::Store> m_store;
    std::array<qsizetype, 8> m_placeOf{}; ///< column of each meaning before Meaning::Label, -1: none
    QHash<QString, quint16> m_recipeOf;
    QHash<QByteArray, quint32> m_fleetOf;
    quint16 m_defaultRecipe = 0;
    UniqueIndex m_serials;
    UniqueIndex m_eids;
    UniqueIndex m_codes;
    QByteArray m_scratch;
    QByteArray m_serialTitle;
    qint64 m_number = 0;          ///< of the row at hand
    qsizetype m_faultsBefore = 0; ///< how many there were when the row began
    QStringList m_shownRow;
    qint64 m_shownBytes = 0;
    qint64 m_rows = 0;

    struct Tally
    {
        qint64 first = 0;
        qint64 count = 0;
        void add(qint64 row)
        {
            if (count++ == 0)
                first = row;
        }
    };
    Tally m_withoutFleet;
    Tally m_emptyRows;
    qsizetype m_shortestSerial = 0;
    qsizetype m_longestSerial = 0;
    bool m_numbersWithoutZero = true; ///< every serial so far is a number that does not begin with 0
};

} // namespace manifest
