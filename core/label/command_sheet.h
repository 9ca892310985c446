#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

/// Cards that are scanned instead of keys, on a page to be laminated and cut: a bar code and words in the
/// present language each.
namespace label {

/// How many slots have a card.
inline constexpr int kSlotCards = 8;

/// An A4 page as PDF: a card for each command and for each slot, Code 128. Needs a QGuiApplication and a
/// font. Thread: any.
base::Result<QByteArray> commandSheet();

/// Writes the page, complete or not at all.
base::Result<void> writeCommandSheet(const QString &file);

} // namespace label
