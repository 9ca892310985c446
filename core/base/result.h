#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <string_view>

namespace base {

/// Stable name of an error for programs ("card.not-an-euicc"). Made from a string literal, compared by text,
/// never shown to people without its sentence.
class ErrorCode
{
public:
    /// @param literal a string literal of lower-case words, `room.what-happened`.
    constexpr explicit ErrorCode(std::string_view literal)
        : m_text(literal)
    {}
    /// The name as text, for JSON, exports and the journal.
    QString text() const { return QString::fromLatin1(m_text.data(), qsizetype(m_text.size())); }
    friend constexpr bool operator==(const ErrorCode &, const ErrorCode &) = default;

private:
    std::string_view m_text;
};

/// What class an error is of; the command line's exit status is chosen from it (design §7).
enum class ErrorKind {
    Usage,       ///< the command line or the settings are wrong: exit 2
    BadInput,    ///< the input was refused and nothing was changed: exit 3
    MissingPart, ///< a reader, carrier, printer or file is not there: exit 4
    Refused,     ///< somebody said no: a card, a server, a rule
    Unknown,     ///< an answer was lost: neither success nor failure
    Internal,    ///< a defect of this program
};

/// An error as a value: a code for programs, sentences for people.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    ErrorCode code{"internal"};
    QString text;   ///< what happened, one translated sentence
    QString where;  ///< the place: file, row and column, reader, host; may be empty
    QString remedy; ///< what to do, one translated sentence; may be empty

    /// "where: text remedy" as one line for people.
    QString sentence() const;
};

/// A value or an Error.
template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand that makes the error side of a Result.
inline tl::unexpected<Error> fail(ErrorKind kind, ErrorCode code, QString text, QString remedy = {},
                                  QString where = {})
{
    return tl::unexpected(Error{kind, code, std::move(text), std::move(where), std::move(remedy)});
}

} // namespace base
