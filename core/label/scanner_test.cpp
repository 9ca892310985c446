#include "core/label/scanner_test.h"

#include <QCoreApplication>

#include <algorithm>

namespace label {
namespace {

struct Keyboard
{
    KeyboardLayout layout;
    /// What the keys of the US characters from blank to tilde give here.
    QStringView keys;
};

// The characters that these lines answer: !"#$%&'()*+,-./0123456789:;<=>?@A…Z[\]^_`a…z{|}~
constexpr Keyboard kKeyboards[] = {
    {KeyboardLayout::German, u" !Ä§$%/ä)=(`,ß.-0123456789Öö;´:_\"ABCDEFGHIJKLMNOPQRSTUVWXZYü#+&?^"
                             u"abcdefghijklmnopqrstuvwxzyÜ'*°"},
    {KeyboardLayout::French, u" 1%3457ù908+;):!à&é\"'(-è_çMm.=/§2QBCDEFGHIJKL?NOPARSTUVZXYW^*$6°²"
                             u"qbcdefghijkl,noparstuvzxyw¨µ£~"},
    {KeyboardLayout::Spanish, u" !¨·$%/´)=(¿,'.-0123456789Ññ;¡:_\"ABCDEFGHIJKLMNOPQRSTUVWXYZ`ç+&?º"
                              u"abcdefghijklmnopqrstuvwxyz^Ç*ª"},
    {KeyboardLayout::Italian, u" !°£$%/à)=(^,'.-0123456789çò;ì:_\"ABCDEFGHIJKLMNOPQRSTUVWXYZèù+&?\\"
                              u"abcdefghijklmnopqrstuvwxyzé§*|"},
    {KeyboardLayout::British, u" !@£$%&'()*+,-./0123456789:;<=>?\"ABCDEFGHIJKLMNOPQRSTUVWXYZ[#]^_`"
                              u"abcdefghijklmnopqrstuvwxyz{~}¬"},
};
constexpr char16_t kFirst = u' ';
constexpr char16_t kLast = u'~';
static_assert(std::all_of(std::begin(kKeyboards), std::end(kKeyboards), [](const Keyboard &keyboard) {
    return keyboard.keys.size() == kLast - kFirst + 1;
}));

QStringView keysOf(KeyboardLayout layout)
{
    return std::find_if(std::begin(kKeyboards), std::end(kKeyboards),
                        [layout](const Keyboard &keyboard) { return keyboard.layout == layout; })
        ->keys;
}

QString withOtherCase(QString text)
{
    for (QChar &letter : text)
        letter = letter.isLower() ? letter.toUpper() : letter.toLower();
    return text;
}

/// Whether the shorter text is the longer one with characters left out.
bool isLeftOver(QStringView shorter, QStringView longer)
{
    qsizetype found = 0;
    for (const QChar letter : longer)
        found += found < shorter.size() && shorter[found] == letter;
    return found == shorter.size() && shorter.size() < longer.size();
}

QString layoutName(KeyboardLayout layout)
{
    switch (layout) {
    case KeyboardLayout::German: return QCoreApplication::translate("label", "German");
    case KeyboardLayout::French: return QCoreApplication::translate("label", "French");
    case KeyboardLayout::Spanish: return QCoreApplication::translate("label", "Spanish");
    case KeyboardLayout::Italian: return QCoreApplication::translate("label", "Italian");
    case KeyboardLayout::British: return QCoreApplication::translate("label", "British");
    }
    return {};
}

/// A text for a sentence: what cannot be seen by its name.
QString shown(const QString &text)
{
    QString all;
    for (const QChar letter : text) {
        if (letter == QLatin1Char('\t'))
            all += QCoreApplication::translate("label", "[Tab]");
        else if (letter == QLatin1Char('\r') || letter == QLatin1Char('\n'))
            all += QCoreApplication::translate("label", "[Enter]");
        else if (letter == QLatin1Char(' '))
            all += QCoreApplication::translate("label", "[Space]");
        else
            all += letter.isPrint() ? QString(letter)
                                    : QStringLiteral("[%1]").arg(letter.unicode(), 2, 16, QLatin1Char('0'));
    }
    return all;
}

} // namespace

QString typedOn(KeyboardLayout layout, QStringView text)
{
    const QStringView keys = keysOf(layout);
    QString typed;
    for (const QChar letter : text) {
        const bool isKey = letter.unicode() >= kFirst && letter.unicode() <= kLast;
        typed += isKey ? keys[letter.unicode() - kFirst] : letter;
    }
    return typed;
}

ScannerVerdict judgeScannerTest(QStringView typed)
{
    while (typed.endsWith(u'\n') || typed.endsWith(u'\r'))
        typed.chop(1);
    const QString expected = kScannerTestText.toString();
    if (typed == expected)
        return {};
    if (typed.trimmed().isEmpty())
        return {ScannerFault::Nothing, {}, {}, {}, -1, {}, {}};

    // What is before and behind is told when the text itself is right.
    const QString text = typed.trimmed().toString();
    const auto verdict = [](ScannerFault fault) { return ScannerVerdict{fault, {}, {}, {}, -1, {}, {}}; };
    if (text == withOtherCase(expected))
        return verdict(ScannerFault::CapsLock);
    if (text == expected.toUpper() || text == expected.toLower())
        return verdict(ScannerFault::OneCase);
    for (const Keyboard &keyboard : kKeyboards) {
        const QString there = typedOn(keyboard.layout, expected);
        if (text == withOtherCase(there) && there != expected)
            return verdict(ScannerFault::CapsLock);
        if (text == there && there != expected)
            return {ScannerFault::Layout, keyboard.layout, {}, {}, -1, {}, {}};
    }
    if (const qsizetype at = typed.indexOf(expected); at >= 0)
        return {ScannerFault::Added,
                {},
                typed.left(at).toString(),
                typed.mid(at + expected.size()).toString(),
                -1,
                {},
                {}};
    if (expected.startsWith(text))
        return verdict(ScannerFault::Truncated);
    if (isLeftOver(text, expected))
        return verdict(ScannerFault::Missing);
    int place = 0;
    while (place < text.size() && place < expected.size() && text[place] == expected[place])
        ++place;
    return {ScannerFault::Other, {}, {}, {}, place, expected.mid(place, 1), text.mid(place, 1)};
}

QString sentence(const ScannerVerdict &verdict)
{
    switch (verdict.fault) {
    case ScannerFault::None: return QCoreApplication::translate("label", "The scanner is set up right.");
    case ScannerFault::Nothing:
        return QCoreApplication::translate("label",
                                           "Nothing arrived. Check the scanner's cable, and scan the "
                                           "test label with the cursor in this field.");
    case ScannerFault::CapsLock:
        return QCoreApplication::translate("label",
                                           "Capitals and small letters are exchanged. Switch off Caps Lock.");
    case ScannerFault::OneCase:
        return QCoreApplication::translate(
            "label", "The scanner changes the case of letters. Switch off its case conversion.");
    case ScannerFault::Layout:
        return QCoreApplication::translate(
                   "label",
                   "The scanner types for a US keyboard, but this computer has a %1 one. Set the scanner's "
                   "keyboard country to %1, or this computer's keyboard to US.")
            .arg(verdict.layout ? layoutName(*verdict.layout) : QString());
    case ScannerFault::Added:
        if (verdict.after.isEmpty())
            return QCoreApplication::translate(
                       "label", "The scanner types “%1” before the code. Switch off its prefix.")
                .arg(shown(verdict.before));
        if (verdict.before.isEmpty())
            return QCoreApplication::translate(
                       "label",
                       "The scanner types “%1” behind the code. Set its suffix to Enter and nothing else.")
                .arg(shown(verdict.after));
        return QCoreApplication::translate("label",
                                           "The scanner types “%1” before and “%2” behind the code. Switch "
                                           "off its prefix, and set its suffix to Enter and nothing else.")
            .arg(shown(verdict.before), shown(verdict.after));
    case ScannerFault::Truncated:
        return QCoreApplication::translate(
            "label", "The end of the code is missing. Raise the longest code that the scanner may read, and "
                     "scan again.");
    case ScannerFault::Missing:
        return QCoreApplication::translate(
            "label", "Some characters are missing. Let the scanner pause longer between "
                     "two characters, and check that it sends the whole code.");
    case ScannerFault::Other:
        return verdict.found.isEmpty() || verdict.expected.isEmpty()
                   ? QCoreApplication::translate("label",
                                                 "This is not the test label's text. Scan the test label; if "
                                                 "you did, reset the scanner to its factory settings.")
                   : QCoreApplication::translate(
                         "label",
                         "Character %1 should be “%2”, but “%3” arrived. Scan the test label once more; if "
                         "that stays, set the scanner's keyboard country to this computer's.")
                         .arg(verdict.place + 1)
                         .arg(shown(verdict.expected), shown(verdict.found));
    }
    return {};
}

LabelContent scannerTestLabel()
{
    LabelContent content;
    content.serial = QStringLiteral("SCANNER-TEST");
    content.qrText = base::Secret(kScannerTestText.toUtf8());
    content.batch = QStringLiteral("scanner-test");
    return content;
}

} // namespace label
