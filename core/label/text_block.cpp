#include "core/label/text_block.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace label {
namespace {

/// Printed text may come out a little wider than measured.
constexpr double kSlack = 1.03;
constexpr int kPieces[] = {1, 2, 4};

int widthOf(const QString &text, const QFontMetricsF &metrics)
{
    return int(std::ceil(metrics.horizontalAdvance(text) * kSlack)) + 1;
}

bool mayBeCut(Source source)
{
    switch (source) {
    case Source::Serial:
    case Source::Eid: return true;
    case Source::Iccid:
    case Source::Fields:
    case Source::Reprint: break;
    }
    return false;
}

QStringList cut(const TextLine &line, int pieces)
{
    if (!mayBeCut(line.source) || pieces == 1)
        return {line.prefix + line.text};
    QStringList list;
    const QString text = line.prefix + line.text;
    const qsizetype size = (text.size() + pieces - 1) / pieces;
    for (qsizetype at = 0; at < text.size(); at += size)
        list << text.mid(at, size);
    return list;
}

int widest(const QStringList &texts, const QFontMetricsF &metrics)
{
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, widthOf(text, metrics));
    return width;
}

/// The lines at one size, each in as few pieces as the width asks for; nothing when that is more than
/// `mostPieces` or too high.
std::optional<QStringList> fitted(const std::vector<TextLine> &lines, QSize area, int pixelSize,
                                  int mostPieces)
{
    const QFontMetricsF metrics(labelFont(pixelSize));
    QStringList all;
    for (const TextLine &line : lines) {
        const auto *pieces = std::find_if(std::begin(kPieces), std::end(kPieces), [&](int count) {
            return count <= mostPieces && widest(cut(line, count), metrics) <= area.width();
        });
        if (pieces == std::end(kPieces))
            return std::nullopt;
        all << cut(line, *pieces);
    }
    if (all.size() * boxHeight(pixelSize) > area.height())
        return std::nullopt;
    return all;
}

} // namespace

std::optional<TextBlock> setBlock(const std::vector<TextLine> &lines, QRect area, TextRange range)
{
    if (lines.empty())
        return TextBlock{{}, range.most, true};
    for (const int pieces : kPieces) {
        auto best = fitted(lines, area.size(), range.least, pieces);
        if (!best)
            continue;
        // Fitting is monotonous in the size: search the largest by halves.
        int good = range.least;
        int bad = range.most + 1;
        while (bad - good > 1) {
            const int middle = (good + bad) / 2;
            if (auto larger = fitted(lines, area.size(), middle, pieces)) {
                best = std::move(larger);
                good = middle;
            } else {
                bad = middle;
            }
        }
        TextBlock block{{}, good, best->size() == qsizetype(lines.size())};
        int y = area.top();
        for (const QString &text : *best) {
            block.texts.push_back({QRect(area.left(), y, area.width(), boxHeight(good)), good, text});
            y += boxHeight(good);
        }
        return block;
    }
    return std::nullopt;
}

QSize leastBlock(const std::vector<TextLine> &lines, int pixelSize)
{
    const QFontMetricsF metrics(labelFont(pixelSize));
    QSize least;
    for (const int pieces : kPieces) {
        QStringList all;
        for (const TextLine &line : lines)
            all << cut(line, pieces);
        const QSize size(widest(all, metrics), int(all.size()) * boxHeight(pixelSize));
        const auto side = [](QSize s) { return std::max(s.width(), s.height()); };
        if (least.isEmpty() || side(size) < side(least))
            least = size;
    }
    return least;
}

QFont labelFont(int pixelSize, Weight weight)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(pixelSize);
    font.setBold(weight == Weight::Bold);
    // The same widths on paper, in the preview and in the measuring.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

int roomFor(const QString &text, const QFont &font) { return widthOf(text, QFontMetricsF(font)); }

int boxHeight(int pixelSize) { return int(std::ceil(pixelSize * 1.25)); }

int baselineOf(int pixelSize)
{
    return int(std::round((boxHeight(pixelSize) - pixelSize) / 2.0 + pixelSize * 0.85));
}

bool haveLetters(const QString &text)
{
    QTextLayout layout(text, labelFont(20));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const auto runs = layout.glyphRuns();
    return std::none_of(runs.begin(), runs.end(),
                        [](const QGlyphRun &run) { return run.glyphIndexes().contains(0u); });
}

bool haveFonts() { return !QFontDatabase::families().isEmpty(); }

} // namespace label
