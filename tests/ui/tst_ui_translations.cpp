#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(STATION_SOURCE_DIR "/translations/");

struct Rules
{
    const char *language;
    int forms; ///< of a plural, as CLDR and Qt count them for whole numbers
};
constexpr Rules kRules[] = {{"en", 2}, {"de", 2}, {"es", 2}, {"vi", 1}, {"zh_CN", 1}};

struct Text
{
    QString context;
    QString source;
    QString comment;
    QString type; ///< empty when it is finished
    bool hasForms = false;
    QStringList made; ///< one, or as many as there are forms

    QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
};

QList<Text> readTexts(const QByteArray &file)
{
    QXmlStreamReader xml(file);
    QList<Text> all;
    QString context;
    Text text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const QString name = xml.name().toString();
            if (name == u"name"_s) {
                context = xml.readElementText();
            } else if (name == u"message"_s) {
                text = {};
                text.context = context;
                text.hasForms = xml.attributes().value(u"numerus"_s) == u"yes"_s;
            } else if (name == u"source"_s) {
                text.source = xml.readElementText();
            } else if (name == u"comment"_s) {
                text.comment = xml.readElementText();
            } else if (name == u"translation"_s) {
                text.type = xml.attributes().value(u"type"_s).toString();
                if (!text.hasForms)
                    text.made << xml.readElementText();
            } else if (name == u"numerusform"_s) {
                text.made << xml.readElementText();
            }
        } else if (xml.isEndElement() && xml.name() == u"message"_s) {
            all << text;
        }
    }
    return xml.hasError() ? QList<Text>() : all;
}

QStringList sorted(const QString &text, const QRegularExpression &what)
{
    QStringList all;
    for (auto match = what.globalMatch(text); match.hasNext();)
        all << match.next().captured();
    all.sort();
    return all;
}

QChar acceleratorOf(const QString &text)
{
    static const QRegularExpression mark(u"&(?=[^\\s&])(.)"_s);
    const auto found = mark.match(QString(text).replace(u"&&"_s, QString()));
    return found.hasMatch() ? found.captured(1).at(0).toLower() : QChar();
}

/// What a translated text must have in common with its source, and has not.
QStringList faultsOf(const Text &text, int forms)
{
    static const QRegularExpression arguments(u"%L?\\d{1,2}"_s);
    static const QRegularExpression counts(u"%L?n"_s);
    static const QRegularExpression tags(u"</?[a-zA-Z][^>]*>"_s);
    static const QRegularExpression keys(u"\\b(?:F\\d{1,2}|Ctrl\\+\\w|Alt\\+\\w|Esc)\\b"_s);
    QStringList faults;
    if (!text.type.isEmpty())
        faults << text.type;
    if (text.made.size() != (text.hasForms ? forms : 1))
        faults << u"%1 forms"_s.arg(text.made.size());
    for (qsizetype i = 0; i < text.made.size(); ++i) {
        const QString &made = text.made.at(i);
        if (made.trimmed().isEmpty())
            faults << u"empty"_s;
        if (sorted(made, arguments) != sorted(text.source, arguments))
            faults << u"arguments: "_s + made;
        // The form for one may say "one" instead of the number.
        const bool mayLack = text.made.size() > 1 && i == 0 && sorted(made, counts).isEmpty();
        if (!mayLack && sorted(made, counts) != sorted(text.source, counts))
            faults << u"count: "_s + made;
        if (sorted(made, tags) != sorted(text.source, tags))
            faults << u"tags: "_s + made;
        if (sorted(QString(made).replace(u"Strg+"_s, u"Ctrl+"_s), keys) != sorted(text.source, keys))
            faults << u"keys: "_s + made;
        if (made.endsWith(u'…') != text.source.endsWith(u'…') ||
            made.endsWith(u'\n') != text.source.endsWith(u'\n'))
            faults << u"ending: "_s + made;
        if (acceleratorOf(made).isNull() != acceleratorOf(text.source).isNull())
            faults << u"accelerator: "_s + made;
    }
    return faults;
}

QStringList faultsOf(const QList<Text> &texts, int forms)
{
    QStringList faults;
    QHash<QString, QString> accelerators;
    for (const Text &text : texts) {
        for (const QString &fault : faultsOf(text, forms))
            faults << u"%1: “%2”: %3"_s.arg(text.context, text.source.left(60), fault);
        // A dialog is a context: two of its controls must not share a letter.
        const QChar letter = text.made.isEmpty() ? QChar() : acceleratorOf(text.made.first());
        if (letter.isNull())
            continue;
        const QString place = text.context + letter;
        if (accelerators.contains(place))
            faults << u"%1: Alt+%2 for “%3” and “%4”"_s.arg(text.context, QString(letter),
                                                            accelerators.value(place), text.source);
        accelerators.insert(place, text.source);
    }
    return faults;
}

QByteArray bytesOf(const QString &file)
{
    QFile from(file);
    return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
}

QString fileOf(const char *language)
{
    return kFolder + u"esim-station_%1.ts"_s.arg(QString::fromLatin1(language));
}

QByteArray report(const QStringList &faults)
{
    return u"%1 faults\n  %2"_s.arg(faults.size()).arg(faults.mid(0, 40).join(u"\n  "_s)).toUtf8();
}

} // namespace

/// The files of translations as they lie in the source tree.
class UiTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslatedRight_data();
    void everyTextIsTranslatedRight();
    void allLanguagesHaveTheSameTexts();
    void everyTextOfTheSourcesIsThere_data();
    void everyTextOfTheSourcesIsThere();
    void aPlantedFaultIsFound_data();
    void aPlantedFaultIsFound();
};

void UiTranslations::everyTextIsTranslatedRight_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("forms");
    for (const Rules &rules : kRules)
        QTest::newRow(rules.language) << fileOf(rules.language) << rules.forms;
}

void UiTranslations::everyTextIsTranslatedRight()
{
    QFETCH(QString, file);
    QFETCH(int, forms);
    const auto texts = readTexts(bytesOf(file));
    QVERIFY(texts.size() >= 20);
    const QStringList faults = faultsOf(texts, forms);
    QVERIFY2(faults.isEmpty(), report(faults));
    qInfo("%d texts", int(texts.size()));
}

void UiTranslations::allLanguagesHaveTheSameTexts()
{
    QSet<QString> first;
    for (const char *language : {"de", "es", "vi", "zh_CN"}) {
        QSet<QString> keys;
        for (const Text &text : readTexts(bytesOf(fileOf(language))))
            keys.insert(text.key());
        if (first.isEmpty())
            first = keys;
        QVERIFY(!keys.isEmpty());
        const QSet<QString> other = (first - keys) + (keys - first);
        QVERIFY2(other.isEmpty(), report(other.values()));
    }
}

void UiTranslations::everyTextOfTheSourcesIsThere_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("pluralsAlone");
    for (const Rules &rules : kRules)
        QTest::newRow(rules.language) << fileOf(rules.language) << (qstrcmp(rules.language, "en") == 0);
}

void UiTranslations::everyTextOfTheSourcesIsThere()
{
    QFETCH(QString, file);
    QFETCH(bool, pluralsAlone);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(file).fileName());
    QVERIFY(QFile::copy(file, copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(STATION_SOURCE_DIR));
    QStringList arguments{u"-silent"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s};
    if (pluralsAlone)
        arguments << u"-pluralonly"_s;
    arguments << u"app"_s << u"core"_s << u"ui"_s << u"-ts"_s << copy;
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0,
             lupdate.readAllStandardError().constData());
    QStringList missing;
    for (const Text &text : readTexts(bytesOf(copy))) {
        if (text.type == u"unfinished"_s)
            missing << u"%1: “%2”"_s.arg(text.context, text.source.left(70));
    }
    QVERIFY2(missing.isEmpty(), report(missing));
}

void UiTranslations::aPlantedFaultIsFound_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *message, const char *fault) {
        QTest::newRow(name) << QString::fromUtf8(message) << QString::fromUtf8(fault);
    };
    row("nothing", "<message><source>%1 of %2</source><translation>%2: %1</translation></message>", "");
    row("unfinished", "<message><source>a</source><translation type=\"unfinished\">b</translation></message>",
        "unfinished");
    row("vanished", "<message><source>a</source><translation type=\"vanished\">b</translation></message>",
        "vanished");
    row("empty", "<message><source>a</source><translation></translation></message>", "empty");
    row("a form too few",
        "<message numerus=\"yes\"><source>%Ln unit(s)</source>"
        "<translation><numerusform>%Ln</numerusform></translation></message>",
        "forms");
    row("no count in the plural",
        "<message numerus=\"yes\"><source>%Ln unit(s)</source>"
        "<translation><numerusform>one</numerusform><numerusform>some</numerusform></translation></message>",
        "count");
    row("an argument lost", "<message><source>%1 of %2</source><translation>%1</translation></message>",
        "arguments");
    row("a tag lost", "<message><source>&lt;b&gt;a&lt;/b&gt;</source><translation>a</translation></message>",
        "tags");
    row("a key lost", "<message><source>F2 Bench</source><translation>Banco</translation></message>", "keys");
    row("an accelerator lost", "<message><source>&amp;Scan</source><translation>a</translation></message>",
        "accelerator");
    row("an accelerator twice",
        "<message><source>&amp;Scan</source><translation>&amp;a</translation></message>"
        "<message><source>&amp;Name</source><translation>&amp;ab</translation></message>",
        "Alt+a");
}

void UiTranslations::aPlantedFaultIsFound()
{
    QFETCH(QString, message);
    QFETCH(QString, fault);
    const QString file = u"<TS><context><name>c</name>%1</context></TS>"_s.arg(message);
    const auto texts = readTexts(file.toUtf8());
    QVERIFY(!texts.isEmpty());
    const QString faults = faultsOf(texts, 2).join(u'\n');
    QVERIFY2(fault.isEmpty() ? faults.isEmpty() : faults.contains(fault), qPrintable(faults));
}

QTEST_APPLESS_MAIN(UiTranslations)
#include "tst_ui_translations.moc"
