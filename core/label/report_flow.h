#pragma once

#include "core/label/qr.h"
#include "core/label/report.h"

#include <QRect>
#include <QRgb>
#include <QSize>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace label {

/// Lets a report flow over pages of a size. It runs twice: once to count the pages, once to paint them, so
/// that a long table is never held as a picture. Thread: one at a time.
class ReportFlow
{
public:
    /// @param page the printable area in dots  @param seal the report's seal as a symbol, when it has one
    ReportFlow(const Report &report, QSize page, int dpi, std::optional<QrSymbol> seal);

    int countPages();
    /// Paints all pages, beginning on the device's first one.
    void paint(QPainter &painter, QPagedPaintDevice &device, int pages);

private:
    enum class Weight { Normal, Bold };
    struct Style
    {
        int pixelSize = 0;
        Weight weight = Weight::Normal;
        QRgb color = 0xff000000;
    };

    Style style(double points, Weight weight = Weight::Normal, QRgb color = 0xff000000) const;
    int mm(double millimetres) const;
    void flow();
    void newPage();
    void endPage();
    /// Whether so much height is left on this page.
    bool fits(int height) const { return m_y + height <= m_bottom; }
    int totals();
    int facts(int width);
    int seal(int left, int top, int width);
    void table(const ReportTable &table);
    int tableHeader(const ReportTable &table, const std::vector<QRect> &cells);
    int tableRow(const QStringList &row, const std::vector<QRect> &cells, const Style &look);
    void signatures();
    /// One line at a place. @param y its top
    void line(int x, int y, const QString &text, const Style &look);
    void fill(const QRect &area, QRgb color);

    const Report &m_report;
    QSize m_page;
    int m_dpi;
    std::optional<QrSymbol> m_seal;
    QPainter *m_painter = nullptr; ///< null while counting
    QPagedPaintDevice *m_device = nullptr;
    int m_pages = 0; ///< how many there are, once counted
    int m_number = 0;
    int m_y = 0;
    int m_bottom = 0;
};

} // namespace label
