#include "tests/ui/window_tour.h"
#include "ui/application.h"
#include "ui/slot_tile.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(STATION_BIN_DIR "/translations");
constexpr QSize kSize(1366, 768);
/// A focus that changes fewer pixels than this is not seen by somebody who stands.
constexpr int kFewestPixels = 60;

/// The controls of a window that the tab key visits, in its order.
QList<QWidget *> tabChain(QWidget &window)
{
    QList<QWidget *> chain;
    for (QWidget *widget = window.nextInFocusChain(); widget != &window;
         widget = widget->nextInFocusChain()) {
        const bool stops = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() &&
                           widget->isEnabled() && widget->window() == &window &&
                           widget->focusProxy() == nullptr;
        if (stops)
            chain << widget;
    }
    return chain;
}

QString accessible(QWidget &widget, QAccessible::Text what)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface != nullptr ? interface->text(what) : QString();
}

QRect placeOf(const QWidget &widget) { return {widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()}; }

/// Whether the second control follows the first one as a reader goes: to the right in its row, to a lower
/// row, or to the top of what stands beside it.
bool follows(const QRect &first, const QRect &second)
{
    const bool higher = second.bottom() <= first.top();
    const bool beside = second.left() >= first.right();
    if (higher)
        return beside;
    const bool lower = second.top() >= first.bottom();
    return lower || beside || first.contains(second) || second.left() >= first.left();
}

int differentPixels(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < std::min(a.height(), b.height()); ++y) {
        for (int x = 0; x < std::min(a.width(), b.width()); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

QByteArray report(QStringList findings)
{
    findings.removeDuplicates();
    return (u"\n  "_s + findings.join(u"\n  "_s)).toUtf8();
}

/// Looks at every scene and every dialog with one eye.
void visitAll(WindowTour &tour, const std::function<void(QWidget &, const QString &)> &eye)
{
    for (const QString &scene : WindowTour::scenes() + WindowTour::fullerScenes()) {
        tour.enter(scene);
        eye(tour.window(), scene);
        tour.visitDialogs([&](QWidget &dialog) { eye(dialog, scene + u'>' + dialog.objectName()); });
    }
}

} // namespace

/// What somebody meets who does not see the window, or has no mouse.
class UiAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::dressApplication(*qApp, ui::Theme::Light); }
    void everyControlHasAName_data();
    void everyControlHasAName();
    void tilesTellWordSerialAndSentence();
    void tablesHaveHeaders();
    void tabGoesAsAReaderDoes_data();
    void tabGoesAsAReaderDoes();
    void everyButtonIsReachedByKeyboard();
    void focusIsSeen_data();
    void focusIsSeen();
    void noLetterIsUsedTwice_data();
    void noLetterIsUsedTwice();
    void textSizeIsChosenByKeyboardAndRemembered();
};

void UiAccessibility::everyControlHasAName_data()
{
    QTest::addColumn<QString>("language");
    for (const ui::SpokenLanguage &language : ui::kLanguages)
        QTest::newRow(language.code) << QString::fromLatin1(language.code);
}

void UiAccessibility::everyControlHasAName()
{
    QFETCH(QString, language);
    const ui::Language spoken(language, kFolder);
    WindowTour tour(kSize, 100);
    QStringList nameless;
    int named = 0;
    visitAll(tour, [&](QWidget &window, const QString &scene) {
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->window() != &window ||
                widget->objectName().startsWith(u"qt_"_s) || widget->focusProxy() != nullptr)
                continue;
            ++named;
            if (accessible(*widget, QAccessible::Name).trimmed().isEmpty())
                nameless << scene + u": "_s + look::nameOf(*widget);
        }
    });
    QVERIFY2(nameless.isEmpty(), report(nameless));
    qInfo("%d controls have a name", named);
    // The control: one without a name is found.
    auto *bare = new QLineEdit(&tour.window());
    QVERIFY(accessible(*bare, QAccessible::Name).isEmpty());
}

void UiAccessibility::tilesTellWordSerialAndSentence()
{
    WindowTour tour(kSize, 100);
    tour.enter(u"bench"_s);
    const auto tiles = tour.window().findChildren<ui::SlotTile *>();
    QCOMPARE(tiles.size(), 8);
    for (ui::SlotTile *tile : tiles) {
        const QString told =
            accessible(*tile, QAccessible::Name) + u' ' + accessible(*tile, QAccessible::Description);
        QVERIFY(told.contains(QString::number(tile->slot().number)));
        QVERIFY2(told.contains(QString(tile->face().word).replace(u'\n', u' ')), qPrintable(told));
        QVERIFY2(told.contains(tile->face().serial), qPrintable(told));
        QVERIFY2(told.contains(QString(tile->face().sentence).replace(u'\n', u' ')), qPrintable(told));
    }
}

void UiAccessibility::tablesHaveHeaders()
{
    WindowTour tour(kSize, 100);
    int tables = 0;
    visitAll(tour, [&](QWidget &window, const QString &scene) {
        for (auto *view : window.findChildren<QTableView *>()) {
            if (!view->isVisible() || view->model() == nullptr)
                continue;
            ++tables;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(view);
            QVERIFY(interface != nullptr && interface->tableInterface() != nullptr);
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                QVERIFY2(!interface->tableInterface()->columnDescription(column).isEmpty(),
                         qPrintable(scene + u' ' + view->objectName()));
            }
        }
    });
    QVERIFY(tables >= 4);
}

void UiAccessibility::tabGoesAsAReaderDoes_data()
{
    QTest::addColumn<QString>("scene");
    for (const QString &scene : WindowTour::scenes() + WindowTour::fullerScenes())
        QTest::newRow(qPrintable(scene)) << scene;
}

void UiAccessibility::tabGoesAsAReaderDoes()
{
    QFETCH(QString, scene);
    WindowTour tour(kSize, 100);
    tour.enter(scene);
    const auto chain = tabChain(tour.window());
    QVERIFY(chain.size() >= 5);
    QStringList jumps;
    for (qsizetype i = 1; i < chain.size(); ++i) {
        if (!follows(placeOf(*chain.at(i - 1)), placeOf(*chain.at(i))))
            jumps << look::nameOf(*chain.at(i - 1)) + u"  →  "_s + look::nameOf(*chain.at(i));
    }
    QVERIFY2(jumps.isEmpty(), report(jumps));
}

void UiAccessibility::everyButtonIsReachedByKeyboard()
{
    WindowTour tour(kSize, 100);
    QStringList lost;
    visitAll(tour, [&](QWidget &window, const QString &scene) {
        const auto chain = tabChain(window);
        for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            // Not what Qt puts into its own controls: the corner of a table, the cross that clears a line.
            const bool ours = button->isVisible() && button->isEnabled() && button->window() == &window &&
                              !button->inherits("QTableCornerButton") &&
                              !button->inherits("QLineEditIconButton") &&
                              !button->objectName().startsWith(u"qt_"_s);
            // In a group of which one is chosen, the tab key stops at one and the arrows lead to the others.
            const auto isStop = [&chain](QAbstractButton *one) { return chain.contains(one); };
            const auto fellows =
                button->group() != nullptr ? button->group()->buttons() : QList<QAbstractButton *>{button};
            if (ours && std::none_of(fellows.begin(), fellows.end(), isStop))
                lost << scene + u": "_s + look::nameOf(*button);
        }
    });
    QVERIFY2(lost.isEmpty(), report(lost));
}

void UiAccessibility::focusIsSeen_data() { tabGoesAsAReaderDoes_data(); }

void UiAccessibility::focusIsSeen()
{
    QFETCH(QString, scene);
    WindowTour tour(kSize, 100);
    tour.enter(scene);
    QVERIFY(QTest::qWaitForWindowActive(&tour.window()));
    QTest::keyClick(&tour.window(), Qt::Key_Tab); // from now on the focus comes from the keyboard
    QStringList unseen;
    for (QWidget *widget : tabChain(tour.window())) {
        tour.window().setFocus();
        const QImage without = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        if (!widget->hasFocus())
            continue; // it was asked for something else meanwhile
        const int seen = differentPixels(without, widget->grab().toImage());
        if (seen < kFewestPixels)
            unseen << u"%1: %2 pixels"_s.arg(look::nameOf(*widget)).arg(seen);
    }
    QVERIFY2(unseen.isEmpty(), report(unseen));
}

void UiAccessibility::noLetterIsUsedTwice_data() { everyControlHasAName_data(); }

void UiAccessibility::noLetterIsUsedTwice()
{
    QFETCH(QString, language);
    const ui::Language spoken(language, kFolder);
    WindowTour tour(kSize, 100);
    QStringList twice;
    visitAll(tour, [&](QWidget &window, const QString &scene) {
        QMap<QString, QString> used;
        const auto use = [&](const QString &text, const QWidget &widget) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty() || !widget.isVisible() || widget.window() != &window)
                return;
            if (used.contains(key))
                twice << scene + u": "_s + key + u": "_s + used.value(key) + u" and "_s + text;
            used.insert(key, text);
        };
        for (const auto *button : window.findChildren<QAbstractButton *>())
            use(button->text(), *button);
        for (const auto *label : window.findChildren<QLabel *>()) {
            if (label->buddy() != nullptr)
                use(label->text(), *label);
        }
    });
    QVERIFY2(twice.isEmpty(), report(twice));
}

void UiAccessibility::textSizeIsChosenByKeyboardAndRemembered()
{
    const QTemporaryDir folder;
    ui::WindowSetup setup;
    setup.memory = folder.filePath(u"window.ini"_s);
    const double before = QApplication::font().pointSizeF();
    {
        ui::MainWindow window(setup);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F10);
        auto *menu = window.findChild<QMenu *>(u"languageMenu"_s);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Up); // over the top to the last one: 200 %
        while (menu->activeAction() != nullptr && menu->activeAction()->objectName() != u"textSize200"_s)
            QTest::keyClick(menu, Qt::Key_Up);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(QApplication::font().pointSizeF(), before * 2);
        auto *count = window.findChild<QLabel *>(u"batchCount"_s);
        QVERIFY(count->font().pointSizeF() > before * 2);
        window.close();
    }
    QCOMPARE(QApplication::font().pointSizeF(), before);
    {
        ui::MainWindow window(setup);
        QCOMPARE(QApplication::font().pointSizeF(), before * 2);
    }
    QCOMPARE(QApplication::font().pointSizeF(), before);
}

QTEST_MAIN(UiAccessibility)
#include "tst_ui_accessibility.moc"
