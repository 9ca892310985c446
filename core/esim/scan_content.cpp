#include "core/esim/scan_content.h"

#include <algorithm>

namespace esim {
namespace {

constexpr qsizetype kLongestScan = 300; // an activation code has at most 255 characters and "LPA:"
constexpr qsizetype kLongestName = 64;
constexpr qsizetype kEidDigits = 32;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool beginsWith(QByteArrayView text, QByteArrayView start)
{
    return text.size() >= start.size() && text.first(start.size()).compare(start, Qt::CaseInsensitive) == 0;
}

bool isReadable(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isPrint() && c != QChar::ReplacementCharacter && !c.isSurrogate();
    });
}

/// Enough to find the thing again on the bench, too little to use it.
QString masked(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), isDigit) && text.size() > 8)
        return shortened(text.toString());
    QString start;
    for (const QChar c : text.first(std::min<qsizetype>(3, text.size() / 2)))
        start += c.isPrint() && !c.isSurrogate() ? c : QChar(QChar::ReplacementCharacter);
    return start + u'…';
}

Misread misread(MisreadKind kind, QStringView text) { return {kind, masked(text), {}}; }

/// Begins like a label, or as another keyboard layout spells one: a French keyboard makes "LPQ" of "LPA".
/// Serials may begin so, too, but are shorter and hold no '$'.
bool isLabel(QByteArrayView text)
{
    const bool isMangled = beginsWith(text, "LPA") || beginsWith(text, "LPQ");
    return beginsWith(text, "LPA:") || beginsWith(text, "1$") ||
           (isMangled && (text.size() > 24 || text.contains('$')));
}

ScanContent readLabel(QByteArrayView text)
{
    const QString shown = QStringLiteral("LPA…");
    if (!beginsWith(text, "LPA:") && !beginsWith(text, "1$"))
        return Misread{MisreadKind::LabelKeyboard, shown, {}};
    auto code = ActivationCode::fromText(text);
    if (!code)
        return Misread{MisreadKind::LabelForm, shown, {}};
    return ScannedLabel{base::Secret(text), std::move(*code)};
}

/// What follows a start and one character: another keyboard layout spells the colon differently, and STOP is
/// to stop all the same.
std::optional<QStringView> afterStart(QStringView text, QStringView start)
{
    const qsizetype size = start.size();
    if (text.size() <= size || !text.startsWith(start, Qt::CaseInsensitive))
        return std::nullopt;
    if (text[size] != u':' && (isDigit(text[size]) || (text[size].unicode() < 128 && text[size].isLetter())))
        return std::nullopt;
    return text.sliced(size + 1);
}

ScanContent readCommand(QStringView text, QStringView name)
{
    for (const auto &[command, known] : kScanCommandNames) {
        if (name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return command;
    }
    return misread(MisreadKind::UnknownCommand, text);
}

ScanContent readSlot(QStringView text, QStringView name)
{
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    const bool isPlain = isNumber && name.size() <= 2 && std::all_of(name.begin(), name.end(), isDigit);
    if (!isPlain || number < 1)
        return misread(MisreadKind::Slot, text);
    return ScannedSlot{number};
}

ScanContent readDigits(const QString &text)
{
    if (text.size() == kEidDigits) {
        const auto eid = Eid::fromText(text);
        if (eid && eid->hasRightCheckDigits())
            return *eid;
        return Misread{MisreadKind::EidCheckDigits, masked(text), text};
    }
    if (text.size() >= kEidDigits - 4 && text.size() <= kEidDigits + 4)
        return Misread{MisreadKind::EidLength, masked(text), text};
    if ((text.size() == 19 || text.size() == 20) && text.startsWith(u"89")) {
        if (auto iccid = Iccid::fromText(text))
            return *iccid;
    }
    return ScannedSerial{text};
}

bool isTestLabel(QStringView text)
{
    return text.size() >= 8 && text.startsWith(u"TEST", Qt::CaseInsensitive) &&
           text.sliced(5).startsWith(u"LP", Qt::CaseInsensitive);
}

} // namespace

QString cardText(ScanCommand command)
{
    for (const auto &[known, name] : kScanCommandNames) {
        if (known == command)
            return QStringLiteral("CMD:") + QLatin1String(name);
    }
    return {};
}

QString slotCardText(int slot) { return QStringLiteral("SLOT:%1").arg(slot); }

ScanContent readScan(const base::Secret &scanned)
{
    const QByteArrayView bytes = scanned.reveal().trimmed();
    if (bytes.isEmpty())
        return Misread{};
    // Before anything makes a plain text of it.
    if (isLabel(bytes))
        return readLabel(bytes);
    if (bytes.size() > kLongestScan)
        return Misread{MisreadKind::TooLong, QStringLiteral("…"), {}};
    const QString text = QString::fromUtf8(bytes).trimmed();
    if (isTestLabel(text))
        return ScannedTest{QString::fromUtf8(scanned.reveal())};
    if (!isReadable(text))
        return misread(MisreadKind::Unreadable, text);
    if (const auto name = afterStart(text, u"CMD"))
        return readCommand(text, *name);
    if (const auto name = afterStart(text, u"SLOT"))
        return readSlot(text, *name);
    if (text.startsWith(u"OP:", Qt::CaseInsensitive)) {
        const QString badge = text.sliced(3).trimmed();
        if (badge.isEmpty() || badge.size() > kLongestName)
            return Misread{MisreadKind::Badge, QStringLiteral("OP…"), {}};
        return ScannedBadge{badge};
    }
    if (std::all_of(text.begin(), text.end(), isDigit))
        return readDigits(text);
    if (text.size() == kEidDigits && std::count_if(text.begin(), text.end(), isDigit) >= 24)
        return misread(MisreadKind::EidLetters, text);
    if (text.size() > kLongestName)
        return misread(MisreadKind::TooLong, text);
    return ScannedSerial{text};
}

QString shownScan(const ScanContent &content)
{
    struct Shown
    {
        QString operator()(const ScannedSerial &serial) const { return serial.text; }
        QString operator()(const Eid &eid) const { return shortened(eid.text()); }
        QString operator()(const Iccid &iccid) const { return shortened(iccid.text()); }
        QString operator()(const ScannedLabel &label) const { return label.code.masked(); }
        QString operator()(const ScannedBadge &) const { return QStringLiteral("OP:•••"); }
        QString operator()(ScanCommand command) const { return cardText(command); }
        QString operator()(const ScannedSlot &slot) const { return slotCardText(slot.number); }
        QString operator()(const ScannedTest &) const { return QStringLiteral("TEST…"); }
        QString operator()(const Misread &wrong) const { return wrong.shown; }
    };
    return std::visit(Shown{}, content);
}

} // namespace esim
