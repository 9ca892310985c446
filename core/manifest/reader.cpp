#include "core/manifest/reader.h"

#include "core/manifest/builder.h"
#include "core/manifest/byte_guard.h"
#include "core/manifest/csv_records.h"
#include "core/manifest/preamble.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace manifest {
namespace {

using base::ErrorKind;

constexpr qsizetype kStep = 256 * 1024;

/// An open file, closed at the end of its life.
class Descriptor
{
public:
    explicit Descriptor(int value)
        : m_value(value)
    {}
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int get() const { return m_value; }

private:
    int m_value;
};

Fault toFault(const ByteGuard::Finding &finding)
{
    switch (finding.problem) {
    case ByteGuard::Problem::NotUtf8:
        return fileFault("manifest.not-utf8",
                         QCoreApplication::translate("manifest", "The file is not written in UTF-8."),
                         QCoreApplication::translate("manifest", "Save it as \"CSV UTF-8\"."), finding.row);
    case ByteGuard::Problem::Nul:
        return fileFault(
            "manifest.nul",
            QCoreApplication::translate("manifest", "The file holds NUL bytes; it is not a CSV text."),
            QCoreApplication::translate("manifest", "Save it as \"CSV UTF-8\"."), finding.row);
    case ByteGuard::Problem::TextAfterQuote:
        return fileFault("manifest.text-after-quote",
                         QCoreApplication::translate("manifest", "A cell goes on after its closing quote."),
                         QCoreApplication::translate("manifest", "Write a quote inside a quoted cell twice."),
                         finding.row);
    case ByteGuard::Problem::UnclosedQuote:
        return fileFault(
            "manifest.unclosed-quote",
            QCoreApplication::translate("manifest", "A quote is opened and not closed."),
            QCoreApplication::translate("manifest", "Add the closing quote, or remove the opening one."),
            finding.row);
    case ByteGuard::Problem::CellTooLong:
        return fileFault("manifest.cell-too-long",
                         QCoreApplication::translate("manifest", "A cell is too long."),
                         QCoreApplication::translate("manifest", "Shorten it."), finding.row);
    case ByteGuard::Problem::RowTooLong:
        return fileFault(
            "manifest.row-too-long", QCoreApplication::translate("manifest", "A row is too long."),
            QCoreApplication::translate("manifest", "Look for a missing line end, or remove columns."),
            finding.row);
    }
    return {};
}

/// One reading of one file.
class Reader
{
public:
    Reader(const Options &options)
        : m_options(options)
        , m_builder(options)
        , m_hash(QCryptographicHash::Sha256)
    {}

    Reading read(const QString &path)
    {
        char separator = ',';
        if (auto fault = readAll(path, separator))
            m_builder.breakOff(std::move(*fault), m_end, m_kind);
        return m_builder.finish(m_hash.result(), QLatin1Char(separator));
    }

private:
    std::optional<Fault> missing(const QString &text)
    {
        m_kind = ErrorKind::MissingPart;
        return fileFault(
            "manifest.unreadable", text,
            QCoreApplication::translate("manifest", "Check the file's name and its permissions."));
    }

    static Fault changed()
    {
        return fileFault("manifest.changed-while-read",
                         QCoreApplication::translate("manifest", "The file was changed while it was read."),
                         QCoreApplication::translate("manifest", "Import it again once it is complete."));
    }

    std::optional<Fault> readAll(const QString &path, char &separator)
    {
        // Without O_NONBLOCK a FIFO would hold the program until somebody writes into it.
        const Descriptor file(
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
        if (file.get() < 0)
            return missing(QCoreApplication::translate("manifest", "The file cannot be opened (%1).")
                               .arg(qt_error_string(errno)));
        struct stat before
        {};
        if (::fstat(file.get(), &before) != 0)
            return missing(QCoreApplication::translate("manifest", "The file cannot be read (%1).")
                               .arg(qt_error_string(errno)));
        if (!S_ISREG(before.st_mode))
            return fileFault(
                "manifest.not-a-file",
                QCoreApplication::translate("manifest", "This is a folder or a device, not a file."),
                QCoreApplication::translate("manifest", "Choose a CSV file."));
        if (before.st_size > m_options.limits.fileBytes)
            return fileFault("manifest.file-too-large",
                             QCoreApplication::translate("manifest", "The file is larger than %1 MB.")
                                 .arg(m_options.limits.fileBytes / (1024 * 1024)),
                             QCoreApplication::translate("manifest", "Split it into several files."));
        m_total = before.st_size;
        if (auto fault = readBytes(file.get(), separator))
            return fault;
        struct stat after
        {};
        const bool same = ::fstat(file.get(), &after) == 0 && after.st_size == before.st_size &&
                          m_read == before.st_size && after.st_mtim.tv_sec == before.st_mtim.tv_sec &&
                          after.st_mtim.tv_nsec == before.st_mtim.tv_nsec;
        if (!same && !m_isStopped)
            return changed();
        return std::nullopt;
    }

    /// The next piece; empty at the end. Shorter than kStep only at the end.
    tl::expected<QByteArrayView, Fault> next(int file)
    {
        m_buffer.resize(kStep);
        qsizetype filled = 0;
        while (filled < kStep) {
            const ssize_t count = ::read(file, m_buffer.data() + filled, size_t(kStep - filled));
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return tl::unexpected(
                    *missing(QCoreApplication::translate("manifest", "The file cannot be read (%1).")
                                 .arg(qt_error_string(errno))));
            if (count == 0)
                break;
            filled += count;
        }
        m_read += filled;
        m_buffer.resize(filled);
        // A file that grows as fast as it is read would never end.
        if (m_read > m_total)
            return tl::unexpected(changed());
        m_hash.addData(m_buffer);
        return QByteArrayView(m_buffer);
    }

    std::optional<Fault> readBytes(int file, char &separator)
    {
        auto bytes = next(file);
        if (!bytes)
            return bytes.error();
        const auto preamble = readPreamble(*bytes);
        if (!preamble)
            return preamble.error();
        bytes = bytes->sliced(preamble->size);
        const auto line = headerLine(*bytes, m_read >= m_total ? StartIs::WholeFile : StartIs::FirstPiece);
        if (!line)
            return fileFault("manifest.header-too-long",
                             QCoreApplication::translate("manifest", "The header is too long."),
                             QCoreApplication::translate("manifest", "The first row must name the columns."),
                             1);
        separator = preamble->separator.value_or(separatorOf(*line));
        if (qsizetype(line->count(separator)) >= m_options.limits.columns)
            return fileFault("manifest.too-many-columns",
                             QCoreApplication::translate("manifest", "The file has more than %1 columns.")
                                 .arg(m_options.limits.columns),
                             QCoreApplication::translate("manifest", "Remove columns that are not needed."),
                             1);
        return readRecords(file, *bytes, separator);
    }

    std::optional<Fault> readRecords(int file, QByteArrayView bytes, char separator)
    {
        const CsvRecords::OnRecord take = [this](qint64 number, Cells cells) {
            return m_builder.record(number, cells);
        };
        CsvRecords parser(separator, take);
        ByteGuard guard(separator, m_options.limits.cellBytes, m_options.limits.rowBytes);
        while (!bytes.isEmpty() || m_read < m_total) {
            if (const auto finding = guard.take(bytes))
                return toFault(*finding);
            if (parser.take(bytes) == Next::Stop) {
                m_isStopped = true;
                return std::nullopt;
            }
            if (m_options.progress && m_options.progress({m_read, m_total, m_builder.rows()}) == Next::Stop) {
                m_end = FaultsEnd::Cancelled;
                return Fault{};
            }
            auto more = next(file);
            if (!more)
                return more.error();
            if (more->isEmpty())
                break;
            bytes = *more;
        }
        if (const auto finding = guard.finish())
            return toFault(*finding);
        m_isStopped = parser.finish() == Next::Stop;
        return std::nullopt;
    }

    const Options &m_options;
    Builder m_builder;
    QCryptographicHash m_hash;
    QByteArray m_buffer;
    qint64 m_read = 0;
    qint64 m_total = 0;
    bool m_isStopped = false; ///< the builder wanted no more
    FaultsEnd m_end = FaultsEnd::Broken;
    ErrorKind m_kind = ErrorKind::BadInput;
};

} // namespace

Reading read(const QString &path, const Options &options) { return Reader(options).read(path); }

} // namespace manifest
