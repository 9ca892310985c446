#pragma once

#include "core/esim/plan.h"
#include "core/label/content.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// A keyboard-wedge scanner types what it reads, for the keyboard that it was set to; the computer believes
/// it has the keyboard that its own settings name. Where the two differ an activation code arrives as another
/// text. The test label holds every kind of character that a code may have; what arrives of it tells what is
/// wrong. Pure. Thread: any.
namespace label {

/// What the test label's code holds: every character that codes have besides more letters and digits.
inline constexpr QStringView kScannerTestText = u"TEST-LPA:1$-.:AZaz09_";

/// A computer's keyboard layout, for a scanner that types like a US keyboard.
enum class KeyboardLayout { German, French, Spanish, Italian, British };

enum class ScannerFault {
    None,
    Nothing,   ///< nothing arrived
    CapsLock,  ///< capitals and small letters are exchanged
    OneCase,   ///< the scanner turns all letters into capitals, or into small ones
    Layout,    ///< another keyboard layout
    Added,     ///< something before or after the text
    Truncated, ///< the end is missing
    Missing,   ///< characters are missing elsewhere
    Other,     ///< other characters: another code, or a setting that is not known here
};
inline constexpr std::array kScannerFaultNames{
    esim::EnumName<ScannerFault>{ScannerFault::None, "none"},
    esim::EnumName<ScannerFault>{ScannerFault::Nothing, "nothing"},
    esim::EnumName<ScannerFault>{ScannerFault::CapsLock, "caps-lock"},
    esim::EnumName<ScannerFault>{ScannerFault::OneCase, "one-case"},
    esim::EnumName<ScannerFault>{ScannerFault::Layout, "layout"},
    esim::EnumName<ScannerFault>{ScannerFault::Added, "added"},
    esim::EnumName<ScannerFault>{ScannerFault::Truncated, "truncated"},
    esim::EnumName<ScannerFault>{ScannerFault::Missing, "missing"},
    esim::EnumName<ScannerFault>{ScannerFault::Other, "other"},
};
constexpr const auto &enumNames(ScannerFault) { return kScannerFaultNames; }

struct ScannerVerdict
{
    ScannerFault fault = ScannerFault::None;
    std::optional<KeyboardLayout> layout; ///< with Layout
    QString before;                       ///< with Added
    QString after;                        ///< with Added
    int place = -1;                       ///< with Other: the first character that differs, from 0
    QString expected;                     ///< with Other: that character; empty behind the end
    QString found;                        ///< with Other

    friend bool operator==(const ScannerVerdict &, const ScannerVerdict &) = default;
};

/// What arrives when a scanner set to a US keyboard types on a computer with this layout. Accents that such a
/// keyboard keeps back for the next key stand for themselves.
QString typedOn(KeyboardLayout layout, QStringView text);

/// Judges what arrived of the test label's text; line ends behind it are what the station wants.
ScannerVerdict judgeScannerTest(QStringView typed);

/// The verdict and what to do, as one or two sentences in the present language.
QString sentence(const ScannerVerdict &verdict);

/// The test label.
LabelContent scannerTestLabel();

} // namespace label
