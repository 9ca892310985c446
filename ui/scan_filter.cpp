#include "ui/scan_filter.h"

#include "core/esim/scan_content.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace ui {

namespace {

using namespace std::chrono_literals;
using Key = ScanDetector::Key;

constexpr const char *kTakesUnknown = "takesUnknownScans";
/// A scanner that ends with CR and LF types two ends.
constexpr ScanDetector::Millis kSecondEnd = 60ms;

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_AltGr || key == Qt::Key_CapsLock ||
           key == Qt::Key_NumLock || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_Mode_switch;
}

bool isEnd(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab; }

void wipe(QString &text)
{
    text.fill(QChar(QChar::Null));
    text.clear();
}

base::Secret secretOf(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const base::Secret secret(bytes);
    bytes.fill('\0');
    return secret;
}

/// Whether a text proves by itself that it is whole.
bool isCertain(const base::Secret &text)
{
    const auto content = esim::readScan(text);
    if (const auto *iccid = std::get_if<esim::Iccid>(&content))
        return iccid->hasRightLuhnDigit();
    return !std::holds_alternative<esim::ScannedSerial>(content) &&
           !std::holds_alternative<esim::Misread>(content);
}

} // namespace

struct ScanFilter::Held
{
    QPointer<QObject> window;
    QPointer<QObject> focus; ///< what had the focus when the key came
    std::unique_ptr<QKeyEvent> event;
    Key kind = Key::Other;
};

ScanFilter::ScanFilter(const ScannerKeys &keys, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
    , m_detector(keys.timing)
{
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    m_lastLook.setSingleShot(true);
    // While the window was busy a scanner's next keys may be waiting behind this timer.
    connect(&m_patience, &QTimer::timeout, &m_lastLook, [this] { m_lastLook.start(0); });
    connect(&m_lastLook, &QTimer::timeout, this, &ScanFilter::giveUp);
    m_clock.start();
    QCoreApplication::instance()->installEventFilter(this);
}

ScanFilter::~ScanFilter() { wipe(m_given); }

void ScanFilter::giveUnknownTo(QWidget *field) { field->setProperty(kTakesUnknown, true); }

bool ScanFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isGivingBack)
        return false;
    const QEvent::Type type = event->type();
    const bool holds = !m_held.empty();
    if (type == QEvent::ShortcutOverride) {
        // A shortcut acts before its key arrives; what was typed before it comes first.
        if (holds && kindOf(*static_cast<QKeyEvent *>(event)) == Key::Other &&
            !isModifier(static_cast<QKeyEvent *>(event)->key()))
            giveUp();
        return false;
    }
    if (type == QEvent::MouseButtonPress && watched->isWindowType()) {
        if (holds)
            giveUp();
        forget();
        return false;
    }
    if (!watched->isWindowType())
        return false;
    if (type == QEvent::KeyPress)
        return takePress(watched, *static_cast<QKeyEvent *>(event));
    if (type == QEvent::KeyRelease)
        return takeRelease(watched, *static_cast<QKeyEvent *>(event));
    return false;
}

Key ScanFilter::kindOf(const QKeyEvent &event) const
{
    if (event.isAutoRepeat())
        return Key::Other;
    if (m_keys.prefix != 0 && event.key() == m_keys.prefix)
        return Key::Prefix;
    if (m_keys.suffix != 0 && event.key() == m_keys.suffix)
        return Key::End;
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return Key::Other;
    if (isEnd(event.key()))
        return Key::End;
    const QString text = event.text();
    return text.size() == 1 && text.front().isPrint() ? Key::Text : Key::Other;
}

ScanDetector::Millis ScanFilter::timeOf(const QKeyEvent &event) const
{
    // The system's own time: the window may have been busy since.
    return ScanDetector::Millis(event.timestamp() != 0 ? qint64(event.timestamp()) : m_clock.elapsed());
}

bool ScanFilter::takePress(QObject *window, const QKeyEvent &event)
{
    m_swallow.remove(event.key());
    if (isModifier(event.key())) {
        if (m_held.empty())
            return false;
        hold(window, event, Key::Other);
        return true;
    }
    const Key kind = kindOf(event);
    const auto at = timeOf(event);
    if (kind == Key::End && m_held.empty() && m_endedAt > 0ms && at - m_endedAt <= kSecondEnd) {
        m_swallow.insert(event.key());
        return true;
    }
    const auto step = m_detector.press(kind, at);
    if (step.held == ScanDetector::Held::GiveBack)
        giveBack();
    if (step.now != ScanDetector::Now::Scan)
        trimGiven();
    switch (step.now) {
    case ScanDetector::Now::Pass: return false;
    case ScanDetector::Now::Hold:
        hold(window, event, kind);
        m_lastLook.stop();
        m_patience.start(m_detector.patience());
        return true;
    case ScanDetector::Now::Scan: m_endedAt = at; return finish(event, step);
    }
    return false;
}

bool ScanFilter::takeRelease(QObject *window, const QKeyEvent &event)
{
    if (m_swallow.remove(event.key()))
        return true;
    if (m_held.empty())
        return false;
    hold(window, event, Key::Other);
    return true;
}

void ScanFilter::hold(QObject *window, const QKeyEvent &event, Key kind)
{
    m_held.push_back(
        {window, QGuiApplication::focusObject(), std::unique_ptr<QKeyEvent>(event.clone()), kind});
}

void ScanFilter::giveUp()
{
    m_detector.giveUp();
    giveBack();
}

void ScanFilter::forget()
{
    m_detector.forget();
    trimGiven();
}

void ScanFilter::trimGiven()
{
    const qsizetype excess = m_given.size() - m_detector.linked();
    if (excess <= 0)
        return;
    QString rest = m_given.sliced(excess);
    wipe(m_given);
    m_given.swap(rest);
}

void ScanFilter::giveBack()
{
    m_patience.stop();
    m_lastLook.stop();
    const QScopedValueRollback guard(m_isGivingBack, true);
    std::vector<Held> held;
    held.swap(m_held);
    if (held.empty())
        return;
    if (m_givenTo != held.front().focus)
        wipe(m_given);
    m_givenTo = held.front().focus;
    for (const Held &key : held) {
        if (key.kind == Key::Text)
            m_given += key.event->text();
        // Through the window as it came; to its widget alone when another one has the focus by now.
        QObject *to = key.focus == QGuiApplication::focusObject() ? key.window.get() : key.focus.get();
        if (to != nullptr)
            QCoreApplication::sendEvent(to, key.event.get());
    }
}

bool ScanFilter::finish(const QKeyEvent &end, const ScanDetector::Step &step)
{
    m_patience.stop();
    m_lastLook.stop();
    QString text;
    text.reserve(512); // one buffer, which is wiped
    const qsizetype before = std::min<qsizetype>(step.takeBack, m_given.size());
    text += QStringView(m_given).last(before);
    for (const Held &key : m_held) {
        if (key.kind == Key::Text)
            text += key.event->text();
    }
    base::Secret scan = secretOf(text);
    // Somebody typed until the scan began, or the scanner paused: the content knows better than the time.
    bool isAlone = before == 0;
    if (!isAlone && step.whole == ScanDetector::Whole::Yes && !isCertain(scan)) {
        const base::Secret alone = secretOf(text.sliced(before));
        isAlone = isCertain(alone);
        scan = isAlone ? alone : scan;
    }
    wipe(text);
    const QObject *focus = QGuiApplication::focusObject();
    if (focus != nullptr && focus->property(kTakesUnknown).toBool() && !isCertain(scan)) {
        giveBack();
        return false;
    }
    if (!isAlone)
        takeBack(int(before));
    wipe(m_given);
    std::vector<Held> held;
    held.swap(m_held);
    for (const Held &key : held) {
        if (key.event->type() == QEvent::KeyRelease)
            m_swallow.remove(key.event->key());
        else
            m_swallow.insert(key.event->key());
    }
    m_swallow.insert(end.key());
    Q_EMIT scanned(scan);
    return true;
}

void ScanFilter::takeBack(int characters)
{
    auto *field = qobject_cast<QLineEdit *>(m_givenTo.get());
    if (field == nullptr || QGuiApplication::focusObject() != field || field->isReadOnly())
        return;
    // Only what still stands before the cursor.
    const QString before = field->text().left(field->cursorPosition());
    if (!before.endsWith(QStringView(m_given).last(characters)))
        return;
    for (int i = 0; i < characters; ++i)
        field->backspace();
}

} // namespace ui
