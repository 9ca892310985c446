#pragma once

#include "core/base/result.h"
#include "core/base/tlv.h"
#include "core/esim/numbers.h"
#include "core/esim/profile.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

/// Fields that several ES10 answers share (SGP.22 v2 §5.7; facts/sgp22.md §1, §3). Thread: any.
namespace lpa::es10 {

/// The error for a card's answer that breaks SGP.22's rules: "card.answer-malformed".
tl::unexpected<base::Error> malformedAnswer();

/// The outer element of a card's answer; it must have this tag. Bytes after it are ignored.
base::Result<base::tlv::Element> answer(QByteArrayView bytes, base::tlv::Tag tag);

/// The INTEGER of 1 to 8 bytes in a child with this tag; a set top bit is read as part of the number, because
/// cards exist that leave out the leading zero byte. Nothing when absent or too long.
std::optional<quint64> number(QByteArrayView value, base::tlv::Tag tag);

/// The result code of an answer `outer { 80 INTEGER }`, 0 to 255.
base::Result<int> resultCode(QByteArrayView answer, base::tlv::Tag outer);

/// UTF-8 from a card or server for people: control characters become blanks, at most 255 characters.
QString plainText(QByteArrayView utf8);

/// The text of a child with this tag, or an empty text.
QString textOf(QByteArrayView value, base::tlv::Tag tag);

/// A version of exactly three bytes in a child with this tag; 0.0.0 when absent or of another size.
esim::Version versionOf(QByteArrayView value, base::tlv::Tag tag);

/// The ICCID in child 5A, when there is a readable one.
std::optional<esim::Iccid> iccidOf(QByteArrayView value);

/// What NotificationMetadata (tag BF2F) tells, without `whole`.
base::Result<esim::PendingNotification> readNotificationMetadata(const base::tlv::Element &metadata);

/// One pending notification, tag BF37 or 30, with its bytes.
base::Result<esim::PendingNotification> readNotification(const base::tlv::Element &notification);

/// Digits as BCD with swapped nibbles, filled with F: TAC and IMEI.
QByteArray swappedBcd(QStringView digits);

} // namespace lpa::es10
