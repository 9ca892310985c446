#include "ui/application.h"

#include "ui/icons.h"
#include "ui/text_size.h"

#include <QDialog>
#include <QFont>
#include <QLayout>
#include <QPainter>
#include <QProxyStyle>
#include <QScreen>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Fusion with room around the texts of tables and headers.
class StationStyle final : public QProxyStyle
{
public:
    StationStyle()
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        const bool isFocusedFrame = element == PE_Frame && option->state.testFlag(State_HasFocus);
        if (element != PE_FrameFocusRect)
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_FrameFocusRect || isFocusedFrame)
            paintFocus(*option, *painter);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin)
            return 7;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

private:
    /// Two pixels in the colour of texts: seen from two metres, whatever the theme.
    static void paintFocus(const QStyleOption &option, QPainter &painter)
    {
        QColor ink = option.palette.color(QPalette::WindowText);
        if (const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(&option);
            focus != nullptr && focus->backgroundColor.isValid() &&
            contrast(ink, focus->backgroundColor) < 3.0)
            ink = option.palette.color(QPalette::HighlightedText);
        painter.save();
        painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
        painter.restore();
    }
};

/// A dialog that opens gets the height that its sentences need at its width, also where its place would be
/// reckoned too small for them.
class DialogRoom final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *dialog = event->type() == QEvent::Show ? qobject_cast<QDialog *>(watched) : nullptr;
        if (dialog != nullptr)
            giveTextsRoom(*dialog);
        if (dialog != nullptr && dialog->layout() != nullptr && dialog->layout()->hasHeightForWidth()) {
            dialog->layout()->activate(); // rows within it know their sizes of before
            // A width that a dialog sets for itself takes the place of what its layout needs.
            dialog->setMinimumWidth(
                std::max(dialog->minimumWidth(), dialog->layout()->totalMinimumSize().width()));
            const int needed = dialog->layout()->totalMinimumHeightForWidth(dialog->width());
            dialog->setMinimumHeight(std::max(dialog->minimumHeight(), needed));
        }
        return false;
    }
};

} // namespace

double textPoints(const QSize &screen) { return std::clamp(screen.height() / 80.0, 11.0, 15.0); }

void dressApplication(QApplication &application, Theme theme)
{
    QApplication::setStyle(new StationStyle);
    QApplication::setPalette(paletteOf(theme));
    QFont font = QApplication::font();
    if (const QScreen *screen = QGuiApplication::primaryScreen())
        font.setPointSizeF(std::max(textPoints(screen->size()), font.pointSizeF()));
    QApplication::setFont(font);
    application.setWindowIcon(icon(Symbol::Station, greysOf(theme).text));
    application.setDesktopFileName(u"esim-station"_s);
    application.installEventFilter(new DialogRoom(&application));
}

Theme systemTheme() { return themeOf(QApplication::palette()); }

} // namespace ui
