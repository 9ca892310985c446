#include "tests/ui/wedge_scanner.h"
#include "ui/scan_filter.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>
#include <QWindow>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace ui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Millis = ScanDetector::Millis;
using Key = ScanDetector::Key;

namespace {

/// Gaps between keys, drawn from what people and scanners do. Seeded: every run is the same.
class Hands
{
public:
    explicit Hands(quint32 seed)
        : m_random(seed)
    {}

    /// A person's next gap at so many words a minute: spread like real ones, and now and then two keys rolled
    /// over.
    Millis person(int wordsPerMinute)
    {
        const double usual = 12000.0 / wordsPerMinute;
        if (m_random.bounded(100) < 12)
            return Millis(8 + m_random.bounded(28));
        return Millis(std::max(20, int(usual * std::exp(0.35 * normal()))));
    }
    /// A scanner's next gap: its own pace, and the system's delay now and then.
    Millis scanner(int pace, int jitter)
    {
        Millis gap(pace + m_random.bounded(std::max(1, pace / 2)));
        if (jitter > 0 && m_random.bounded(100) < 5)
            gap += Millis(m_random.bounded(jitter));
        return gap;
    }
    int bounded(int most) { return m_random.bounded(most); }

private:
    double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += m_random.generateDouble();
        return sum;
    }

    QRandomGenerator m_random;
};

/// A detector with a virtual clock: keys are given back when their time is over, and how long each one was
/// kept.
struct Desk
{
    ScanDetector detector;
    std::vector<Millis> waiting; ///< when the keys that are kept back were pressed
    std::vector<Millis> kept;    ///< how long each key was kept back that was given back
    int scans = 0;
    int leftInField = 0; ///< characters that were given back
    int takenBack = 0;

    void release(Millis at)
    {
        for (const Millis pressed : waiting)
            kept.push_back(at - pressed);
        leftInField += int(waiting.size());
        waiting.clear();
    }
    void press(Key key, Millis at)
    {
        // The timer would have rung before this key.
        if (!waiting.empty() && at - waiting.back() > detector.patience()) {
            const Millis rings = waiting.back() + detector.patience();
            detector.giveUp();
            release(rings);
        }
        const auto step = detector.press(key, at);
        if (step.held == ScanDetector::Held::GiveBack)
            release(at);
        if (step.now == ScanDetector::Now::Hold) {
            waiting.push_back(at);
        } else if (step.now == ScanDetector::Now::Scan) {
            ++scans;
            waiting.clear();
            takenBack += step.takeBack;
            leftInField -= step.takeBack;
        }
    }
};

/// A window with a field and a button, the field has the focus.
struct Paper : Keyboard
{
    QWidget window;
    QLineEdit *field = new QLineEdit;
    QPushButton *button = new QPushButton(u"Act"_s);

    Paper()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(button);
        window.show();
        window.activateWindow();
        QTRY_COMPARE(QGuiApplication::focusWindow(), window.windowHandle());
        field->setFocus();
    }
};

struct Ears
{
    explicit Ears(const ScannerKeys &keys = {})
        : filter(keys)
    {
        QObject::connect(&filter, &ScanFilter::scanned, &filter,
                         [this](const base::Secret &text) { heard << QString::fromUtf8(text.reveal()); });
    }
    ScanFilter filter;
    QStringList heard;
};

const QString kLabel = u"LPA:1$smdp.example.com$04386-AGYFT-A74Y8-3F815"_s;

} // namespace

/// Whether keys are a scanner's or a person's: by generated times on a virtual clock, and in real windows.
class UiScanFilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fastTypistsAreNoScanner_data();
    void fastTypistsAreNoScanner();
    void scannersAreNoTypists_data();
    void scannersAreNoTypists();

    void scansReachTheStationWhateverHasTheFocus();
    void withoutTheFilterAScanLandsInTheField();
    void typedTextStaysAsItWas();
    void typedKeysComeBackByThemselves();
    void keysKeepTheirOrderAroundEverything();
    void aHeldKeyRepeatsAtOnce();
    void typingGoesToTheFieldItWasMeantFor();
    void aScanThatPausedLeavesNothingBehind();
    void passwordFieldsKeepWhatIsTyped();
    void modalDialogsDoNotSwallowScans();
    void aScanPressesNoButton();
    void twoEndsAreOne();
    void prefixAndSuffixBracketAnything();
    void aFieldMayTakeWhatNobodyKnows();
};

void UiScanFilter::fastTypistsAreNoScanner_data()
{
    QTest::addColumn<int>("wordsPerMinute");
    for (const int speed : {20, 40, 60, 90, 120, 150, 180, 216})
        QTest::addRow("%d words a minute", speed) << speed;
}

void UiScanFilter::fastTypistsAreNoScanner()
{
    QFETCH(int, wordsPerMinute);
    constexpr int kWords = 10'000;
    Hands hands{quint32(wordsPerMinute)};
    Desk desk;
    Millis now{1000};
    int typed = 0;
    for (int word = 0; word < kWords; ++word) {
        const int letters = 1 + hands.bounded(14);
        for (int i = 0; i < letters; ++i, ++typed) {
            now += hands.person(wordsPerMinute);
            desk.press(Key::Text, now);
        }
        now += hands.person(wordsPerMinute); // Enter after every word, as fast as a letter
        desk.press(Key::End, now);
    }
    std::sort(desk.kept.begin(), desk.kept.end());
    const auto part = [&desk](double share) {
        return int(desk.kept[size_t(double(desk.kept.size() - 1) * share)].count());
    };
    qInfo(
        "%d words a minute: %d of %d words taken for scans; keys are kept back %d ms in the middle, %d ms at "
        "99 %%, %d ms at worst",
        wordsPerMinute, desk.scans, kWords, part(0.5), part(0.99), part(1.0));
    QCOMPARE(desk.scans, 0);
    QCOMPARE(desk.leftInField, typed);
    QVERIFY(part(0.99) < 100);
    QVERIFY(part(1.0) < 300);
}

void UiScanFilter::scannersAreNoTypists_data()
{
    QTest::addColumn<int>("pace");
    QTest::addColumn<int>("jitter");
    QTest::addColumn<int>("shortest");
    QTest::addColumn<int>(
        "most"); // of 10,000 scans that may be missed: a scanner that stumbles needs a prefix
    QTest::newRow("a USB scanner") << 1 << 0 << 6 << 0;
    QTest::newRow("a slow one") << 9 << 0 << 6 << 0;
    QTest::newRow("a very slow one") << 20 << 0 << 14 << 0;
    QTest::newRow("delays up to 30 ms") << 4 << 30 << 8 << 0;
    QTest::newRow("delays up to 60 ms") << 4 << 60 << 18 << 1;
    QTest::newRow("slow, delays up to 60 ms") << 12 << 60 << 18 << 10;
    QTest::newRow("delays up to 110 ms") << 4 << 110 << 18 << 3;
}

void UiScanFilter::scannersAreNoTypists()
{
    QFETCH(int, pace);
    QFETCH(int, jitter);
    QFETCH(int, shortest);
    QFETCH(int, most);
    constexpr int kScans = 10'000;
    Hands hands{quint32(pace * 1000 + jitter)};
    Desk desk;
    Millis now{1000};
    int missed = 0;
    int left = 0;
    for (int scan = 0; scan < kScans; ++scan) {
        now += 2s;
        const int before = desk.scans;
        desk.leftInField = 0;
        const int keys = shortest + hands.bounded(50);
        for (int i = 0; i < keys; ++i) {
            desk.press(Key::Text, now);
            now += hands.scanner(pace, jitter);
        }
        desk.press(Key::End, now);
        missed += desk.scans == before ? 1 : 0;
        left += desk.leftInField;
    }
    qInfo("%d ms a key, delays up to %d ms: %d of %d scans missed, %d characters left in the field, %d taken "
          "back",
          pace, jitter, missed, kScans, left, desk.takenBack);
    QVERIFY(missed <= most);
    QVERIFY(left <= most * 20);
}

void UiScanFilter::scansReachTheStationWhateverHasTheFocus()
{
    Ears ears;
    Paper paper;
    paper.scan(kLabel);
    QCOMPARE(ears.heard, QStringList{kLabel});
    QCOMPARE(paper.field->text(), QString());
    paper.button->setFocus();
    paper.now += 500ms;
    paper.scan(u"sN-00012347"_s);
    QCOMPARE(ears.heard.last(), u"sN-00012347"_s);
    paper.now += 500ms;
    paper.type(u"89049032123451234512345678901235"_s, 3ms);
    paper.key(Qt::Key_Tab, u"\t"_s);
    QCOMPARE(ears.heard.size(), 3);
    QVERIFY(paper.button->hasFocus());
}

void UiScanFilter::withoutTheFilterAScanLandsInTheField()
{
    // The control: what the filter is there for.
    Paper paper;
    paper.scan(kLabel);
    QCOMPARE(paper.field->text(), kLabel);
    const Ears ears;
    paper.field->clear();
    paper.now += 500ms;
    paper.scan(kLabel);
    QCOMPARE(paper.field->text(), QString());
}

void UiScanFilter::typedTextStaysAsItWas()
{
    const Ears ears;
    Paper paper;
    QString typed;
    Hands hands(7);
    for (int i = 0; i < 600; ++i) {
        const QChar c = QChar(u'a' + hands.bounded(26));
        typed += c;
        paper.type(c);
        paper.now += hands.person(60 + hands.bounded(160));
        if (i % 40 == 39)
            paper.enter();
    }
    paper.now += 1s;
    paper.key(Qt::Key_End);
    QCOMPARE(paper.field->text(), typed);
    QCOMPARE(ears.heard, QStringList());
    // Letters of other alphabets, capitals and signs.
    paper.field->clear();
    const QString other = u"ÄößÑç你好đế$:-_"_s;
    paper.type(other, 80ms);
    paper.key(Qt::Key_End);
    QCOMPARE(paper.field->text(), other);
}

void UiScanFilter::typedKeysComeBackByThemselves()
{
    const Ears ears;
    Paper paper;
    paper.type(u"ab"_s, 10ms);
    QTRY_COMPARE(paper.field->text(), u"ab"_s);
}

void UiScanFilter::keysKeepTheirOrderAroundEverything()
{
    const Ears ears;
    Paper paper;
    paper.type(u"abc"_s, 5ms);
    paper.key(Qt::Key_Backspace, u"\b"_s); // takes the c, not the b
    paper.type(u"d"_s, 5ms);
    paper.key(Qt::Key_Home);
    paper.type(u"e"_s, 5ms);
    paper.key(Qt::Key_End);
    QCOMPARE(paper.field->text(), u"eabd"_s);
    // Too few for a scan, however fast: Enter follows them.
    QStringList entered;
    connect(paper.field, &QLineEdit::returnPressed, paper.field, [&] { entered << paper.field->text(); });
    paper.field->clear();
    paper.scan(u"A12"_s, 2ms);
    QCOMPARE(entered, QStringList{u"A12"_s});
    // A click comes after the keys before it.
    paper.field->clear();
    paper.now += 500ms;
    paper.type(u"xy"_s, 5ms);
    QTest::mouseClick(paper.window.windowHandle(), Qt::LeftButton, {}, paper.button->geometry().center());
    QCOMPARE(paper.field->text(), u"xy"_s);
}

void UiScanFilter::aHeldKeyRepeatsAtOnce()
{
    const Ears ears;
    Paper paper;
    paper.send(QEvent::KeyPress, Qt::Key_A, u"a"_s);
    for (int i = 0; i < 30; ++i) {
        paper.now += 30ms;
        QKeyEvent again(QEvent::KeyPress, Qt::Key_A, {}, u"a"_s, true);
        again.setTimestamp(quint64(paper.now.count()));
        QCoreApplication::sendEvent(paper.window.windowHandle(), &again);
        QCOMPARE(paper.field->text().size(), i + 2);
    }
    paper.now += 2ms;
    paper.enter();
    QCOMPARE(ears.heard, QStringList());
}

void UiScanFilter::typingGoesToTheFieldItWasMeantFor()
{
    const Ears ears;
    Paper paper;
    paper.type(u"pin"_s, 5ms);
    paper.button->setFocus(); // somebody moves the focus before the keys are given back
    QTRY_COMPARE(paper.field->text(), u"pin"_s);
}

void UiScanFilter::aScanThatPausedLeavesNothingBehind()
{
    Ears ears;
    Paper paper;
    for (qsizetype at = 1; at < kLabel.size(); ++at) {
        paper.field->setText(u"before "_s);
        paper.now += 1s;
        paper.type(kLabel.left(at), 4ms);
        paper.now += 140ms; // the system was busy
        paper.scan(kLabel.mid(at), 4ms);
        QCOMPARE(ears.heard.size(), 1);
        QCOMPARE(ears.heard.takeFirst(), kLabel);
        QCOMPARE(paper.field->text(), u"before "_s);
    }
}

void UiScanFilter::passwordFieldsKeepWhatIsTyped()
{
    // Typed until the very moment of the scan.
    Ears ears;
    Paper paper;
    paper.field->setEchoMode(QLineEdit::Password);
    paper.type(u"4711"_s, 60ms);
    paper.scan(kLabel);
    QCOMPARE(ears.heard.size(), 1);
    QCOMPARE(paper.field->text(), u"4711"_s);
    paper.now += 500ms;
    paper.type(u"08"_s, 70ms);
    paper.enter();
    QCOMPARE(paper.field->text(), u"471108"_s);
    QCOMPARE(ears.heard.size(), 1);
}

void UiScanFilter::modalDialogsDoNotSwallowScans()
{
    Ears ears;
    Paper paper;
    QDialog dialog(&paper.window);
    auto *inside = new QLineEdit(&dialog);
    auto *accept = new QPushButton(u"Void the code"_s, &dialog);
    accept->setDefault(true);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(inside);
    layout->addWidget(accept);
    int accepted = 0;
    connect(accept, &QPushButton::clicked, &dialog, [&] { ++accepted; });
    dialog.setModal(true);
    dialog.open();
    dialog.activateWindow();
    QTRY_COMPARE(QGuiApplication::focusWindow(), dialog.windowHandle());
    inside->setFocus();
    paper.scan(u"CMD:STOP"_s);
    QCOMPARE(ears.heard, QStringList{u"CMD:STOP"_s});
    QCOMPARE(inside->text(), QString());
    QCOMPARE(accepted, 0); // the scanner's Enter is no agreement
    paper.now += 500ms;
    paper.type(u"no"_s, 90ms);
    paper.enter();
    QCOMPARE(inside->text(), u"no"_s);
    QCOMPARE(accepted, 1);
}

void UiScanFilter::aScanPressesNoButton()
{
    Ears ears;
    Paper paper;
    int pressed = 0;
    connect(paper.button, &QPushButton::clicked, paper.button, [&] { ++pressed; });
    paper.button->setFocus();
    paper.scan(u"OP:Ada Lovelace"_s); // a blank presses buttons
    QCOMPARE(ears.heard.size(), 1);
    QCOMPARE(pressed, 0);
    paper.now += 500ms;
    paper.send(QEvent::KeyPress, Qt::Key_Space, u" "_s);
    paper.now += 90ms;
    paper.send(QEvent::KeyRelease, Qt::Key_Space, u" "_s);
    QTRY_COMPARE(pressed, 1);
}

void UiScanFilter::twoEndsAreOne()
{
    Ears ears;
    Paper paper;
    int entered = 0;
    connect(paper.field, &QLineEdit::returnPressed, paper.field, [&] { ++entered; });
    paper.scan(u"SN-00012347"_s);
    paper.now += 5ms;
    paper.enter(); // CR, LF
    QCOMPARE(entered, 0);
    paper.now += 500ms;
    paper.enter();
    QCOMPARE(entered, 1);
    QCOMPARE(ears.heard.size(), 1);
}

void UiScanFilter::prefixAndSuffixBracketAnything()
{
    Ears ears({.prefix = Qt::Key_F13, .suffix = Qt::Key_F14, .timing = {}});
    Paper paper;
    paper.key(Qt::Key_F13);
    paper.type(u"A1"_s, 90ms); // short and slow
    paper.key(Qt::Key_F14);
    QCOMPARE(ears.heard, QStringList{u"A1"_s});
    QCOMPARE(paper.field->text(), QString());
    paper.now += 500ms;
    paper.key(Qt::Key_F13);
    paper.type(u"A2"_s, 90ms);
    paper.enter();
    QCOMPARE(ears.heard.last(), u"A2"_s);
    // A prefix that nothing ends.
    paper.now += 500ms;
    paper.key(Qt::Key_F13);
    paper.type(u"b"_s, 500ms);
    paper.type(u"c"_s, 90ms);
    paper.key(Qt::Key_End);
    QCOMPARE(paper.field->text(), u"bc"_s);
    QCOMPARE(ears.heard.size(), 2);
}

void UiScanFilter::aFieldMayTakeWhatNobodyKnows()
{
    Ears ears;
    Paper paper;
    QStringList entered;
    connect(paper.field, &QLineEdit::returnPressed, paper.field, [&] { entered << paper.field->text(); });
    ScanFilter::giveUnknownTo(paper.field);
    paper.scan(kLabel);
    QCOMPARE(ears.heard, QStringList{kLabel});
    QCOMPARE(paper.field->text(), QString());
    paper.now += 500ms;
    paper.scan(u"TESTzLQ?!0yWRONG"_s);
    QCOMPARE(entered, QStringList{u"TESTzLQ?!0yWRONG"_s});
    QCOMPARE(ears.heard.size(), 1);
}

QTEST_MAIN(UiScanFilter)
#include "tst_ui_scan_filter.moc"
