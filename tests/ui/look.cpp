#include "tests/ui/window_tour.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace look {

namespace {

int checkedSoFar = 0;
/// The space below the last line, which holds no letter.
constexpr int kLeading = 3;

QString plain(const QLabel &label)
{
    const bool rich = label.textFormat() == Qt::RichText ||
                      (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    if (!rich)
        return label.text();
    QTextDocument document;
    document.setHtml(label.text());
    return document.toPlainText();
}

/// The widest part of a text that a line cannot break.
int widestWord(const QString &text, const QFontMetrics &metrics)
{
    static const QRegularExpression breaks(u"[\\s\\-/–]+"_s);
    int widest = 0;
    for (const QString &word : text.split(breaks, Qt::SkipEmptyParts)) {
        // Chinese breaks between any two characters.
        const bool isHan =
            std::any_of(word.begin(), word.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
        if (!isHan)
            widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest;
}

QString lacks(const QLabel &label)
{
    if (label.text().isEmpty() || label.inherits("ui::ElidingLabel"))
        return {};
    const QSize room = label.size();
    if (!label.wordWrap()) {
        const QSize need = label.sizeHint();
        return need.width() <= room.width() && need.height() <= room.height() + 1
                   ? QString()
                   : u"needs %1x%2, has %3x%4"_s.arg(need.width())
                         .arg(need.height())
                         .arg(room.width())
                         .arg(room.height());
    }
    const int high = label.heightForWidth(room.width());
    if (high > room.height() + kLeading)
        return u"needs height %1, has %2"_s.arg(high).arg(room.height());
    const int across = label.contentsRect().width() - 2 * label.margin();
    const int wide = widestWord(plain(label), label.fontMetrics());
    return wide <= across + 1 ? QString() : u"a word needs %1, has %2"_s.arg(wide).arg(across);
}

QString lacks(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.subControls = QStyle::SC_All;
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    const int need = box.fontMetrics().horizontalAdvance(box.currentText());
    return need <= room || !box.toolTip().isEmpty() ? QString() : u"needs %1, has %2"_s.arg(need).arg(room);
}

QString lacks(const QLineEdit &edit)
{
    const int need = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
    const int room = edit.contentsRect().width() - edit.textMargins().left() - edit.textMargins().right() - 4;
    if (edit.fontMetrics().height() > edit.height())
        return u"too low"_s;
    return need <= room || !edit.toolTip().isEmpty() ? QString()
                                                     : u"placeholder needs %1, has %2"_s.arg(need).arg(room);
}

QString lacks(const QHeaderView &header)
{
    if (header.orientation() != Qt::Horizontal || header.model() == nullptr)
        return {};
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        if (header.isSectionHidden(i) || text.isEmpty())
            continue;
        // Without the arrow of the sorted column, which Qt always makes room for.
        const int need = header.fontMetrics().horizontalAdvance(text) + 4;
        if (need > header.sectionSize(i) || header.fontMetrics().height() > header.height())
            return u"“%1” needs %2, has %3"_s.arg(text).arg(need).arg(header.sectionSize(i));
    }
    return {};
}

QString lacks(const QTabBar &bar)
{
    for (int i = 0; i < bar.count(); ++i) {
        if (bar.fontMetrics().horizontalAdvance(bar.tabText(i)) > bar.tabRect(i).width())
            return bar.tabText(i);
    }
    return {};
}

QString lacks(const QWidget &widget)
{
    ++checkedSoFar;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return lacks(*label);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return lacks(*box);
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return lacks(*edit);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return lacks(*header);
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        return lacks(*bar);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const auto *group = qobject_cast<const QGroupBox *>(&widget);
    const bool has =
        (button != nullptr && !button->text().isEmpty()) || (group != nullptr && !group->title().isEmpty());
    --checkedSoFar;
    if (!has)
        return {};
    ++checkedSoFar;
    const QSize need = group != nullptr ? group->minimumSizeHint() : button->sizeHint();
    return need.width() <= widget.width() && need.height() <= widget.height() + 1
               ? QString()
               : u"needs %1x%2, has %3x%4"_s.arg(need.width())
                     .arg(need.height())
                     .arg(widget.width())
                     .arg(widget.height());
}

bool isViewport(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return area != nullptr && area->viewport() == &widget;
}

/// Whether a part of the widget lies outside of its parent, where nobody sees it.
QString cutOff(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (parent == nullptr || widget.isWindow())
        return {};
    if (isViewport(*parent)) {
        const auto *area = qobject_cast<const QScrollArea *>(parent->parentWidget());
        const bool cut = area != nullptr && area->widget() == &widget &&
                         area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
                         widget.width() > parent->width();
        return cut ? u"is %1 wide in %2, and nothing scrolls"_s.arg(widget.width()).arg(parent->width())
                   : QString();
    }
    // A splitter counts from the right with a pixel too many.
    if (parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()) || widget.geometry().isEmpty())
        return {};
    const QRect g = widget.geometry();
    return u"lies at %1,%2 %3x%4 in %5x%6 of %7"_s.arg(g.x())
        .arg(g.y())
        .arg(g.width())
        .arg(g.height())
        .arg(parent->width())
        .arg(parent->height())
        .arg(nameOf(*parent));
}

/// Parts of Qt's own controls, which lay themselves out.
bool isInside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent != nullptr &&
           (qobject_cast<const QComboBox *>(parent) != nullptr ||
            qobject_cast<const QLineEdit *>(parent) != nullptr ||
            qobject_cast<const QTabBar *>(parent) != nullptr || widget.objectName().startsWith(u"qt_"_s));
}

} // namespace

int checked() { return checkedSoFar; }

QString nameOf(const QWidget &widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    QString name = widget.objectName();
    for (const QWidget *up = widget.parentWidget(); name.isEmpty() && up != nullptr; up = up->parentWidget())
        name = up->objectName().isEmpty() ? QString() : up->objectName() + u"/…"_s;
    return u"%1 %2 “%3”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), name, text.left(40));
}

QStringList clipped(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || isInside(*widget) || widget->window() != &window)
            continue;
        for (const QString &what : {lacks(*widget), cutOff(*widget)}) {
            if (!what.isEmpty())
                found << nameOf(*widget) + u": "_s + what;
        }
    }
    return found;
}

QStringList overlapping(const QWidget &window)
{
    QStringList found;
    QList<const QWidget *> parents{&window};
    for (const QWidget *widget : window.findChildren<QWidget *>())
        parents << widget;
    for (const QWidget *parent : std::as_const(parents)) {
        // These put parts of themselves over one another.
        if (qobject_cast<const QAbstractScrollArea *>(parent) != nullptr || isInside(*parent) ||
            qobject_cast<const QSplitter *>(parent) != nullptr || !parent->isVisible())
            continue;
        const auto all = parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        QList<const QWidget *> shown;
        for (const QWidget *child : all) {
            if (child->isVisible() && !child->isWindow() && !isInside(*child) && !child->geometry().isEmpty())
                shown << child;
        }
        for (qsizetype i = 0; i < shown.size(); ++i) {
            for (qsizetype k = i + 1; k < shown.size(); ++k) {
                if (shown.at(i)->geometry().intersects(shown.at(k)->geometry()))
                    found << nameOf(*shown.at(i)) + u" on "_s + nameOf(*shown.at(k));
            }
        }
    }
    return found;
}

} // namespace look
