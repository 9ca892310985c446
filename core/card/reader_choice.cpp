#include "core/card/reader_choice.h"

#include "core/card/reader_names.h"

#include <algorithm>

namespace card {

ReaderChoice chooseReaders(const QList<QByteArray> &names, const QList<QByteArray> &toUse, qsizetype most)
{
    // Its number may be another today; the station knows which one it is.
    const auto isToBeUsed = [&toUse](const QByteArray &name) {
        return toUse.isEmpty() || std::any_of(toUse.begin(), toUse.end(), [&](const QByteArray &wanted) {
                   return canBeSameReader(QString::fromUtf8(wanted), QString::fromUtf8(name));
               });
    };
    ReaderChoice choice{names, 0};
    const auto others = std::stable_partition(choice.watched.begin(), choice.watched.end(), isToBeUsed);
    choice.leftOut = int(std::max<qsizetype>(0, others - choice.watched.begin() - most));
    choice.watched = choice.watched.first(std::min(names.size(), most));
    return choice;
}

} // namespace card
