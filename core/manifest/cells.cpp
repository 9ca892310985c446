#include "core/manifest/cells.h"

#include <QCoreApplication>

#include <algorithm>

namespace manifest {
namespace {

using base::ErrorCode;

constexpr qsizetype kLongestSerial = 64;
constexpr qsizetype kEidDigits = 32;
constexpr qsizetype kDigitsThatSpreadsheetsKeep = 15;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isAsciiBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
bool isAscii(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// Length in bytes of the blank at the front, 0 when there is none. NBSP, narrow NBSP and the ideographic
/// blank count.
qsizetype blankAtFront(QByteArrayView text)
{
    if (text.isEmpty() || isAscii(text.front()))
        return !text.isEmpty() && isAsciiBlank(text.front()) ? 1 : 0;
    if (text.startsWith("\xC2\xA0"))
        return 2;
    return text.startsWith("\xE2\x80\xAF") || text.startsWith("\xE3\x80\x80") ? 3 : 0;
}

qsizetype blankAtBack(QByteArrayView text)
{
    if (text.isEmpty() || isAscii(text.back()))
        return !text.isEmpty() && isAsciiBlank(text.back()) ? 1 : 0;
    if (text.endsWith("\xC2\xA0"))
        return 2;
    return text.endsWith("\xE2\x80\xAF") || text.endsWith("\xE3\x80\x80") ? 3 : 0;
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (const qsizetype size = blankAtFront(text))
        text = text.sliced(size);
    while (const qsizetype size = blankAtBack(text))
        text.chop(size);
    return text;
}

CellProblem excelDamage(const QString &what)
{
    return {ErrorCode("manifest.eid-damaged-by-spreadsheet"), what,
            QCoreApplication::translate("manifest",
                                        "Export the file again with the EID column formatted as text.")};
}

CellProblem badEid(ErrorCode code, const QString &what)
{
    return {code, what, QCoreApplication::translate("manifest", "Copy the EID from its source again.")};
}

/// True when everything after the fifteenth digit is zero and the number is long enough to have been rounded.
bool isRounded(QByteArrayView digits)
{
    if (digits.size() < kEidDigits - 1 || digits.front() == '0')
        return false;
    const auto tail = digits.sliced(kDigitsThatSpreadsheetsKeep);
    return std::all_of(tail.begin(), tail.end(), [](char c) { return c == '0'; });
}

CellProblem nonDigitInEid(QByteArrayView text)
{
    const QString shown = QString::fromUtf8(text);
    const bool otherDigits =
        std::any_of(shown.begin(), shown.end(), [](QChar c) { return c.unicode() > 127 && c.isDigit(); });
    if (otherDigits)
        return badEid(
            ErrorCode("manifest.eid-other-digits"),
            QCoreApplication::translate(
                "manifest", "The EID is written with full-width or other digits, not with 0 to 9."));
    const auto odd = std::find_if(shown.begin(), shown.end(),
                                  [](QChar c) { return !(c >= u'0' && c <= u'9') && c != u' '; });
    const QString name = odd == shown.end() ? QString()
                         : odd->isPrint()
                             ? QString(*odd)
                             : QStringLiteral("U+%1").arg(odd->unicode(), 4, 16, QLatin1Char('0')).toUpper();
    return badEid(
        ErrorCode("manifest.eid-not-digits"),
        QCoreApplication::translate("manifest", "The EID holds \"%1\"; it may hold digits alone.").arg(name));
}

} // namespace

QByteArrayView unwrapped(QByteArrayView cell)
{
    cell = trimmed(cell);
    if (cell.isEmpty() || (cell.front() != '=' && cell.front() != '\''))
        return cell;
    if (cell.size() >= 3 && cell.startsWith("=\"") && cell.endsWith('"'))
        cell = trimmed(cell.sliced(2).chopped(1));
    if (cell.startsWith('\''))
        cell = trimmed(cell.sliced(1));
    return cell;
}

std::optional<CellProblem> problemOfSerial(QByteArrayView cell)
{
    if (cell.isEmpty())
        return CellProblem{ErrorCode("manifest.serial-missing"),
                           QCoreApplication::translate("manifest", "The row has no serial."),
                           QCoreApplication::translate("manifest", "Every unit needs a serial.")};
    const auto odd = std::find_if(cell.begin(), cell.end(), [](char c) {
        return !(isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' || c == '_' ||
                 c == '/' || c == '-');
    });
    if (odd == cell.end() && cell.size() <= kLongestSerial)
        return std::nullopt;
    if (isExponentNumber(cell))
        return CellProblem{
            ErrorCode("manifest.serial-damaged-by-spreadsheet"),
            QCoreApplication::translate("manifest",
                                        "A spreadsheet has rounded this serial; digits are lost."),
            QCoreApplication::translate("manifest",
                                        "Export the file again with the serial column formatted as text.")};
    if (odd == cell.end())
        return CellProblem{
            ErrorCode("manifest.serial-too-long"),
            QCoreApplication::translate("manifest", "The serial is longer than 64 characters."),
            QCoreApplication::translate("manifest", "Use a shorter serial.")};
    return CellProblem{
        ErrorCode("manifest.serial-form"),
        QCoreApplication::translate("manifest",
                                    "The serial holds a character other than letters, digits and . _ / -"),
        QCoreApplication::translate("manifest", "Look for blanks, accents and invisible characters in it.")};
}

bool isExponentNumber(QByteArrayView cell)
{
    if (cell.startsWith('+') || cell.startsWith('-'))
        cell = cell.sliced(1);
    qsizetype at = 0;
    const auto digits = [&cell, &at] {
        const qsizetype from = at;
        while (at < cell.size() && isDigit(cell[at]))
            ++at;
        return at - from;
    };
    if (digits() != 1)
        return false;
    if (at < cell.size() && (cell[at] == '.' || cell[at] == ',')) {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at >= cell.size() || (cell[at] != 'e' && cell[at] != 'E'))
        return false;
    ++at;
    if (at < cell.size() && cell[at] == '+')
        ++at;
    return digits() > 0 && at == cell.size();
}

tl::expected<PackedEid, CellProblem> readEid(QByteArrayView cell)
{
    std::array<char, kEidDigits + 1> digits{};
    qsizetype count = 0;
    for (QByteArrayView rest = cell; !rest.isEmpty();) {
        if (const qsizetype blank = blankAtFront(rest)) {
            rest = rest.sliced(blank);
            continue;
        }
        if (!isDigit(rest.front())) {
            if (isExponentNumber(cell))
                return tl::unexpected(excelDamage(
                    QCoreApplication::translate(
                        "manifest", "A spreadsheet has rounded this EID to \"%1\"; its digits are lost.")
                        .arg(QString::fromUtf8(cell))));
            return tl::unexpected(nonDigitInEid(cell));
        }
        if (count < qsizetype(digits.size()))
            digits[size_t(count)] = rest.front();
        ++count;
        rest = rest.sliced(1);
    }
    const QByteArrayView text(digits.data(), std::min<qsizetype>(count, kEidDigits));
    if (count <= kEidDigits && isRounded(text))
        return tl::unexpected(excelDamage(QCoreApplication::translate(
            "manifest", "A spreadsheet has rounded this EID: all digits after the fifteenth are zero.")));
    if (count != kEidDigits) {
        const int howMany = int(std::min<qsizetype>(count, 99999));
        const QString what = QCoreApplication::translate(
            "manifest", "The EID has %n digits; it must have 32.", nullptr, howMany);
        return tl::unexpected(badEid(ErrorCode("manifest.eid-length"), what));
    }
    int remainder = 0;
    for (const char digit : text)
        remainder = (remainder * 10 + (digit - '0')) % 97;
    if (remainder != 1)
        return tl::unexpected(badEid(
            ErrorCode("manifest.eid-check-digits"),
            QCoreApplication::translate(
                "manifest", "The check digits of this EID are wrong; at least one digit is not right.")));
    PackedEid packed{};
    for (size_t i = 0; i < packed.size(); ++i)
        packed[i] = quint8((digits[2 * i] - '0') << 4 | (digits[2 * i + 1] - '0'));
    return packed;
}

bool looksLikeActivationCode(QByteArrayView cell)
{
    cell = unwrapped(cell);
    if (cell.isEmpty() || (cell.front() != 'L' && cell.front() != 'l' && cell.front() != '1'))
        return false;
    const auto prefix = cell.first(std::min<qsizetype>(4, cell.size()));
    if (prefix.compare("LPA:", Qt::CaseInsensitive) == 0)
        return true;
    return cell.startsWith("1$") && cell.sliced(2).contains('$');
}

std::optional<CellProblem> problemOfText(QByteArrayView cell)
{
    const bool plain = std::all_of(cell.begin(), cell.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    if (plain)
        return std::nullopt;
    const QString text = QString::fromUtf8(cell);
    const auto odd = std::find_if(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        const bool control = (u < 0x20 && u != u'\t' && u != u'\r' && u != u'\n') || (u >= 0x7F && u < 0xA0);
        return control || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
    });
    if (odd == text.end())
        return std::nullopt;
    const QString name =
        QStringLiteral("U+%1").arg(QString::number(odd->unicode(), 16).toUpper(), 4, QLatin1Char('0'));
    return CellProblem{
        ErrorCode("manifest.control-character"),
        QCoreApplication::translate("manifest", "The cell holds an invisible control character (%1).")
            .arg(name),
        QCoreApplication::translate("manifest", "Type the text again without it.")};
}

} // namespace manifest
