#pragma once

#include "core/manifest/faults.h"

#include <QByteArrayView>

#include <optional>

/// What the start of a CSV file tells before its first record is read.
namespace manifest {

/// What stands before the first record.
struct Preamble
{
    qsizetype size = 0;            ///< bytes to skip: byte order mark, `sep=` line
    std::optional<char> separator; ///< as the `sep=` line names it
};

/// Whether the start is all of the file.
enum class StartIs { WholeFile, FirstPiece };

/// A fault without column and cells.
Fault fileFault(const char *code, const QString &text, const QString &remedy, qint64 row = 0);

/// Reads byte order mark and `sep=` line; refuses UTF-16 and separators that are not supported.
tl::expected<Preamble, Fault> readPreamble(QByteArrayView start);

/// The first record with something in it, without its line end; nothing when it does not end in `start`.
std::optional<QByteArrayView> headerLine(QByteArrayView start, StartIs extent);

/// `,` `;` or tab: what makes most of the header's names known, and among equals what makes most columns.
char separatorOf(QByteArrayView headerLine);

} // namespace manifest
