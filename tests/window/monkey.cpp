#include "tests/window/monkey.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

namespace window {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRemembered = 30;

constexpr Qt::Key kKeys[] = {
    Qt::Key_F1,     Qt::Key_F2,     Qt::Key_F3,       Qt::Key_F4,      Qt::Key_F5,        Qt::Key_F6,
    Qt::Key_F7,     Qt::Key_F8,     Qt::Key_F9,       Qt::Key_F10,     Qt::Key_F12,       Qt::Key_F12,
    Qt::Key_Tab,    Qt::Key_Tab,    Qt::Key_Tab,      Qt::Key_Backtab, Qt::Key_Down,      Qt::Key_Up,
    Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Return,   Qt::Key_Space,   Qt::Key_Home,      Qt::Key_End,
    Qt::Key_Escape, Qt::Key_Escape, Qt::Key_PageDown, Qt::Key_Delete,  Qt::Key_Backspace, Qt::Key_Menu,
};
constexpr Qt::Key kLetters[] = {Qt::Key_A, Qt::Key_D, Qt::Key_E, Qt::Key_F, Qt::Key_L,
                                Qt::Key_R, Qt::Key_U, Qt::Key_V, Qt::Key_X, Qt::Key_Z};

} // namespace

Monkey::Monkey(BenchWorld &world, QWidget &window, quint32 seed)
    : m_world(world)
    , m_window(&window)
    , m_random(seed)
{}

void Monkey::play(int actions)
{
    m_left = actions;
    next();
    while (m_left > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    // What it left open is closed, as it would have gone on.
    for (int i = 0; i < 50 && QApplication::activeModalWidget() != nullptr; ++i) {
        QApplication::activeModalWidget()->close();
        QCoreApplication::processEvents();
    }
}

void Monkey::next()
{
    if (m_left <= 0)
        return;
    // Before the action: it may open a dialog, and only return when that is closed.
    QTimer::singleShot(below(8) == 0 ? 8 : 0, m_window, [this] {
        --m_left;
        next();
        act();
    });
}

QWidget *Monkey::stage() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    return m_window;
}

void Monkey::note(const QString &what)
{
    ++m_done[what.section(u' ', 0, 0)];
    m_last << what;
    if (m_last.size() > kRemembered)
        m_last.removeFirst();
}

void Monkey::act()
{
    if (!m_window)
        return;
    if (!m_window->isVisible())
        m_window->show();
    if (auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
        note(u"leave a file dialog"_s);
        files->reject();
        return;
    }
    const int choice = below(100);
    if (choice < 35)
        pressKey();
    else if (choice < 50)
        scan();
    else if (choice < 75)
        click();
    else if (choice < 80)
        turnWheel();
    else if (choice < 82)
        resize();
    else
        moveCards();
}

void Monkey::pressKey()
{
    QWidget *to = stage();
    if (QWidget *focus = QApplication::focusWidget(); focus != nullptr && to->isAncestorOf(focus))
        to = focus;
    const int kind = below(10);
    if (kind < 7) {
        const Qt::Key key = kKeys[below(int(std::size(kKeys)))];
        note(u"key %1"_s.arg(QKeySequence(key).toString()));
        QTest::keyClick(to, key);
    } else if (kind == 7) {
        const Qt::Key key = kLetters[below(int(std::size(kLetters)))];
        note(u"key Ctrl+%1"_s.arg(QChar(key)));
        QTest::keyClick(to, key, Qt::ControlModifier);
    } else if (kind == 8) {
        note(u"key Alt+number"_s);
        QTest::keyClick(to, Qt::Key(Qt::Key_1 + below(9)), Qt::AltModifier);
    } else {
        note(u"key letter"_s);
        QTest::keyClick(to, char('a' + below(26)));
    }
}

QString Monkey::scanned()
{
    const int unit = below(m_world.units());
    switch (below(12)) {
    case 0: return BenchWorld::eid(unit);
    case 1: return BenchWorld::eid(unit).replace(30, 1, u"9"_s);
    case 2: return BenchWorld::strangersEid(below(m_world.readers()));
    case 3: return u"OP:%1"_s.arg(4700 + below(20));
    case 4:
        return QStringList{u"CMD:START"_s,   u"CMD:STOP"_s,   u"CMD:RETRY"_s,
                           u"CMD:REPRINT"_s, u"CMD:LOGOUT"_s, u"CMD:NONSENSE"_s}[below(6)];
    case 5: return u"SLOT:%1"_s.arg(below(12));
    case 6: return u"LPA:1$smdp.example.com$NOT-OURS-%1"_s.arg(unit);
    case 7:
    case 8:
    case 9: {
        // The label that came out, on its own unit or on another.
        const base::Secret label = m_world.labelOf(BenchWorld::serial(unit));
        if (!label.isEmpty())
            return QString::fromUtf8(label.reveal());
        return BenchWorld::serial(unit);
    }
    default: return BenchWorld::serial(unit);
    }
}

void Monkey::scan()
{
    QWidget *to = stage();
    if (QWidget *focus = QApplication::focusWidget(); focus != nullptr && to->isAncestorOf(focus))
        to = focus;
    const QString text = scanned();
    note(u"scan %1"_s.arg(text.startsWith(u"LPA:"_s) ? u"a label"_s : text));
    const QPointer<QWidget> still(to);
    for (const QChar sign : text) {
        if (still)
            QTest::keyClick(to, sign.toLatin1());
    }
    if (still)
        QTest::keyClick(to, Qt::Key_Return);
}

void Monkey::click()
{
    QWidget *on = stage();
    QPoint at(below(std::max(1, on->width())), below(std::max(1, on->height())));
    // Half of the clicks are for buttons and fields, which a blind hand rarely meets.
    if (below(2) == 0) {
        QList<QWidget *> wanted;
        for (QAbstractButton *button : on->findChildren<QAbstractButton *>())
            wanted << button;
        for (QLineEdit *edit : on->findChildren<QLineEdit *>())
            wanted << edit;
        wanted.removeIf([](const QWidget *one) { return !one->isVisible() || !one->isEnabled(); });
        if (!wanted.isEmpty()) {
            QWidget *chosen = wanted[below(int(wanted.size()))];
            at = chosen->mapTo(on, chosen->rect().center());
        }
    }
    QWidget *child = on->childAt(at);
    QWidget *to = child != nullptr ? child : on;
    const QPoint there = to->mapFrom(on, at);
    note(u"click %1 %2"_s.arg(QLatin1String(to->metaObject()->className()), to->objectName()));
    const int kind = below(12);
    if (kind == 0)
        QTest::mouseDClick(to, Qt::LeftButton, {}, there);
    else if (kind == 1)
        QTest::mouseClick(to, Qt::RightButton, {}, there);
    else
        QTest::mouseClick(to, Qt::LeftButton, {}, there);
}

void Monkey::turnWheel()
{
    QWidget *on = stage();
    const QPoint at(below(std::max(1, on->width())), below(std::max(1, on->height())));
    QWidget *child = on->childAt(at);
    QWidget *to = child != nullptr ? child : on;
    note(u"wheel"_s);
    const QPointF there = to->mapFrom(on, at);
    QWheelEvent event(there, to->mapToGlobal(there), {}, QPoint(0, below(2) == 0 ? 240 : -240), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(to, &event);
}

void Monkey::resize()
{
    note(u"resize"_s);
    m_window->resize(below(2) == 0 ? QSize(1366, 768) : QSize(900 + below(1020), 600 + below(480)));
}

void Monkey::moveCards()
{
    const int reader = below(m_world.readers());
    switch (below(10)) {
    case 0:
        note(u"printer out of labels"_s);
        m_world.failPrinter(1 + below(3));
        break;
    case 1:
        note(u"stranger in %1"_s.arg(reader));
        m_world.insertStranger(reader);
        break;
    case 2:
    case 3:
    case 4:
        note(u"pull %1"_s.arg(reader));
        m_world.pull(reader);
        break;
    default: {
        const int unit = below(m_world.units());
        note(u"insert %1 into %2"_s.arg(BenchWorld::serial(unit)).arg(reader));
        m_world.insert(reader, unit);
        break;
    }
    }
}

} // namespace window
