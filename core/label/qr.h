#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/esim/plan.h"

#include <QRect>

#include <array>
#include <vector>

namespace label {

/// QR error correction: how much of the symbol may be lost (about 7, 15, 25, 30 percent).
enum class Correction { Low, Medium, Quartile, High };

inline constexpr std::array kCorrectionNames{
    esim::EnumName<Correction>{Correction::Low, "L"}, esim::EnumName<Correction>{Correction::Medium, "M"},
    esim::EnumName<Correction>{Correction::Quartile, "Q"}, esim::EnumName<Correction>{Correction::High, "H"}};
constexpr const auto &enumNames(Correction) { return kCorrectionNames; }

/// A QR symbol (ISO/IEC 18004) as a square of modules, without its quiet zone. It holds what the text holds:
/// treat it as a secret.
class QrSymbol
{
public:
    /// The light border that every symbol needs on each side, in modules.
    static constexpr int kQuietModules = 4;

    /// Encodes the text verbatim in the smallest symbol, mixing number, capital-letter and byte segments as
    /// it pays. Fails when the text is empty, holds a NUL or is longer than a symbol can hold.
    static base::Result<QrSymbol> encode(const base::Secret &text,
                                         Correction correction = Correction::Medium);

    /// Modules a side: 21 to 177.
    int modules() const { return m_modules; }
    bool isDark(int x, int y) const { return m_dark[size_t(y * m_modules + x)]; }
    /// All dark modules as rectangles in modules that do not overlap: runs in a row, joined with the same
    /// runs below.
    std::vector<QRect> darkRectangles() const;

private:
    QrSymbol(int modules, std::vector<bool> dark)
        : m_modules(modules)
        , m_dark(std::move(dark))
    {}
    int m_modules = 0;
    std::vector<bool> m_dark;
};

/// Side in mm of a symbol with its quiet zone, printed with `dotsPerModule` at `dpi`.
double squareSideMm(int modules, int dotsPerModule, int dpi);

} // namespace label
