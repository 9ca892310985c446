#include "ui/text_size.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ui {

namespace {

QFont times(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(int(std::lround(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

bool hasOwnSize(const QWidget &widget)
{
    return widget.testAttribute(Qt::WA_SetFont) && (widget.font().resolveMask() & QFont::SizeResolved) != 0;
}

/// What was measured in letters when the table was made.
void scaleSections(QHeaderView &header, double factor)
{
    if (header.orientation() == Qt::Vertical) {
        header.setDefaultSectionSize(int(std::lround(header.defaultSectionSize() * factor)));
        return;
    }
    if (header.minimumHeight() > 0)
        header.setMinimumHeight(int(std::lround(header.minimumHeight() * factor)));
    for (int i = 0; i < header.count(); ++i) {
        if (header.sectionResizeMode(i) == QHeaderView::Interactive)
            header.resizeSection(i, int(std::lround(header.sectionSize(i) * factor)));
    }
}

void giveSectionsRoom(QHeaderView &header)
{
    constexpr int kFrameAndBar = 24;
    if (header.orientation() != Qt::Horizontal)
        return;
    bool stretches = false;
    int needed = 0;
    for (int i = 0; i < header.count(); ++i) {
        if (header.isSectionHidden(i))
            continue;
        const bool takesTheRest = header.sectionResizeMode(i) == QHeaderView::Stretch;
        if (!takesTheRest && header.sectionSize(i) < header.sectionSizeHint(i))
            header.resizeSection(i, header.sectionSizeHint(i));
        stretches = stretches || takesTheRest;
        needed += takesTheRest ? header.sectionSizeHint(i) : header.sectionSize(i);
    }
    // What is left for a section may be nothing.
    if (stretches)
        header.parentWidget()->setMinimumWidth(needed + kFrameAndBar);
}

} // namespace

TextSize::TextSize()
    : m_before(QApplication::font())
{}

TextSize::~TextSize()
{
    if (m_percent != 100)
        QApplication::setFont(m_before);
}

void TextSize::set(int percent, QWidget &window)
{
    if (std::find(kTextPercents.begin(), kTextPercents.end(), percent) == kTextPercents.end() ||
        percent == m_percent)
        return;
    const double factor = double(percent) / m_percent;
    m_percent = percent;
    // All sizes are taken down before the first one changes: children inherit.
    std::vector<std::pair<QWidget *, QFont>> own;
    const auto children = window.findChildren<QWidget *>();
    for (QWidget *widget : children) {
        if (hasOwnSize(*widget))
            own.emplace_back(widget, times(widget->font(), factor));
    }
    QApplication::setFont(times(m_before, percent / 100.0));
    for (const auto &[widget, font] : own)
        widget->setFont(font);
    for (auto *header : window.findChildren<QHeaderView *>())
        scaleSections(*header, factor);
    giveTextsRoom(window);
}

void giveTextsRoom(QWidget &window)
{
    for (auto *button : window.findChildren<QAbstractButton *>()) {
        const QSize needed = button->minimumSizeHint();
        if (button->minimumWidth() > 0)
            button->setMinimumWidth(std::max(button->minimumWidth(), needed.width()));
        if (button->minimumHeight() > 0)
            button->setMinimumHeight(std::max(button->minimumHeight(), needed.height()));
    }
    for (auto *edit : window.findChildren<QLineEdit *>()) {
        if (edit->minimumHeight() > 0)
            edit->setMinimumHeight(std::max(edit->minimumHeight(), edit->minimumSizeHint().height()));
    }
    // An underlined letter is drawn without the kerning with which the text is measured.
    for (auto *label : window.findChildren<QLabel *>()) {
        if (label->buddy() != nullptr) {
            QFont font = label->font();
            font.setKerning(false);
            label->setFont(font);
        }
    }
    // Its own minimum is that of the letters it was made with.
    for (auto *box : window.findChildren<QComboBox *>())
        box->setMinimumWidth(box->sizeHint().width());
    for (auto *header : window.findChildren<QHeaderView *>())
        giveSectionsRoom(*header);
}

} // namespace ui
