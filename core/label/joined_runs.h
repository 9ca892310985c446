#pragma once

#include <QRect>
#include <QSize>

#include <vector>

namespace label {

/// All dark points of a picture as rectangles that do not overlap: runs in a row, joined with the same runs
/// below.
/// @param isDark bool(int x, int y)
template <class IsDark>
std::vector<QRect> joinedRuns(QSize size, IsDark isDark)
{
    std::vector<QRect> done;
    std::vector<QRect> open; // ends in the row above
    for (int y = 0; y < size.height(); ++y) {
        std::vector<QRect> runs;
        for (int x = 0; x < size.width(); ++x) {
            if (!isDark(x, y))
                continue;
            const int from = x;
            while (x < size.width() && isDark(x, y))
                ++x;
            runs.emplace_back(from, y, x - from, 1);
        }
        // Both are sorted by their left edge, and no two of one row touch.
        auto run = runs.begin();
        for (const QRect &above : open) {
            while (run != runs.end() && run->left() < above.left())
                ++run;
            if (run != runs.end() && run->left() == above.left() && run->right() == above.right())
                run->setTop(above.top());
            else
                done.push_back(above);
        }
        open = std::move(runs);
    }
    done.insert(done.end(), open.begin(), open.end());
    return done;
}

} // namespace label
