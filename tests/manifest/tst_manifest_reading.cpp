#include <QCryptographicHash>

#include <sys/stat.h>

#include "reading_kit.h"

using kit::faultsOf;
using kit::readText;
using manifest::FaultsEnd;
using manifest::Next;

/// Files, encodings, separators, quotes and headers.
class TestReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsFileForms_data();
    void acceptsFileForms();
    void refusesFileForms_data();
    void refusesFileForms();
    void acceptsHeaderForms_data();
    void acceptsHeaderForms();
    void refusesHeaderForms_data();
    void refusesHeaderForms();
    void countsRowsAsASpreadsheetDoes_data();
    void countsRowsAsASpreadsheetDoes();
    void keepsExtraColumnsVerbatimWithAWarning();
    void readsTheSameInPiecesOfAnySize();
    void refusesBytesThatAreNotUtf8_data();
    void refusesBytesThatAreNotUtf8();
    void refusesWhatIsNoFile();
    void refusesAFileLargerThanAllowed();
    void refusesMoreRowsThanAllowed();
    void refusesMoreTextThanAllowed();
    void stopsAtTheLimitOfFaults();
    void stopsWhenAsked();
    void refusesAFileThatChangesWhileRead();
    void takesTheMeaningThatThePersonGivesAColumn();
    void refusesAMappingThatGivesTwoColumnsOneMeaning();
    void neverKeepsCodesInClear();
    void proposesTheMappingThatWasUsedForThisHeader();
    void recordsTheHashOfTheRawBytes();
    void readsAMillionRows();
};

void TestReading::acceptsFileForms_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");
    const QByteArray utf8Bom = "\xEF\xBB\xBF";
    QTest::newRow("comma") << QByteArray("serial,eid\nA,\nB,\n") << QChar(u',');
    QTest::newRow("semicolon") << QByteArray("serial;eid\nA;\nB;\n") << QChar(u';');
    QTest::newRow("tab") << QByteArray("serial\teid\nA\t\nB\t\n") << QChar(u'\t');
    QTest::newRow("one column") << QByteArray("serial\nA\nB\n") << QChar(u',');
    QTest::newRow("CR LF") << QByteArray("serial,eid\r\nA,\r\nB,\r\n") << QChar(u',');
    QTest::newRow("CR") << QByteArray("serial,eid\rA,\rB,\r") << QChar(u',');
    QTest::newRow("mixed line ends") << QByteArray("serial,eid\r\nA,\nB,\r") << QChar(u',');
    QTest::newRow("no line end at the end") << QByteArray("serial,eid\nA,\nB,") << QChar(u',');
    QTest::newRow("byte order mark") << utf8Bom + "serial,eid\nA,\nB,\n" << QChar(u',');
    QTest::newRow("sep= semicolon") << QByteArray("sep=;\r\nserial;a,b,c\r\nA;\r\nB;\r\n") << QChar(u';');
    QTest::newRow("SEP= quoted after mark") << utf8Bom + "\"Sep=;\"\nserial;eid\nA;\nB;\n" << QChar(u';');
    QTest::newRow("sep= tab") << QByteArray("sep=\t\nserial\teid\nA\t\nB\t\n") << QChar(u'\t');
    QTest::newRow("everything quoted")
        << QByteArray("\"serial\",\"eid\"\n\"A\",\"\"\n\"B\",\"\"\n") << QChar(u',');
    QTest::newRow("blanks around cells") << QByteArray("serial , eid\n A , \n \"B\" ,\n") << QChar(u',');
    QTest::newRow("no-break blanks around cells") << QByteArray("serial,eid\n\xC2\xA0"
                                                                "A\xC2\xA0,\nB,\n")
                                                  << QChar(u',');
    QTest::newRow("known names win over more columns")
        << QByteArray("serial;eid;a,b,c,d\nA;;\nB;;\n") << QChar(u';');
    QTest::newRow("commas inside quotes of the header")
        << QByteArray("serial;\"a,b,c,d\"\nA;\nB;\n") << QChar(u';');
    QTest::newRow("empty lines") << QByteArray("\n\nserial,eid\n\nA,\n\n\nB,\n\n") << QChar(u',');
    QTest::newRow("rows of empty cells") << QByteArray("serial,eid\nA,\n,\nB,\n,\n,\n") << QChar(u',');
    QTest::newRow("trailing separators without names")
        << QByteArray("serial,eid,,\nA,,,\nB,,,\n") << QChar(u',');
    QTest::newRow("quoted line end in an extra cell")
        << QByteArray("serial,note\nA,\"x\r\ny\"\nB,\n") << QChar(u',');
    QTest::newRow("quote in a bare cell")
        << QByteArray("serial,note\nA,3.5\" disk\nB,=\"x\"\n") << QChar(u',');
    QTest::newRow("quotes doubled") << QByteArray("serial,note\nA,\"say \"\"hi\"\"\"\nB,\n") << QChar(u',');
    QTest::newRow("blanks after a closing quote")
        << QByteArray("serial,note\nA,\"x\"  \nB,\"y\" \n") << QChar(u',');
    QTest::newRow("formulas in an extra column")
        << QByteArray("serial,note\nA,=HYPERLINK(1)\nB,@x\n") << QChar(u',');
}

void TestReading::acceptsFileForms()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, separator);
    const auto reading = readText(bytes);
    QVERIFY2(reading.has_value(), qPrintable(kit::why(reading)));
    QCOMPARE(reading->size(), 2);
    QCOMPARE(reading->row(0).serial, QStringLiteral("A"));
    QCOMPARE(reading->row(1).serial, QStringLiteral("B"));
    QCOMPARE(reading->separator(), separator);
}

void TestReading::refusesFileForms_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &bytes, const char *fault) {
        QTest::newRow(name) << bytes << QString::fromLatin1(fault);
    };
    row("empty", "", "0::manifest.empty");
    row("byte order mark alone", "\xEF\xBB\xBF", "0::manifest.empty");
    row("line ends alone", "\r\n\r\n", "0::manifest.empty");
    row("header alone", "serial,eid\r\n", "1::manifest.no-rows");
    row("header without line end", "serial,eid", "1::manifest.no-rows");
    row("header and empty rows", "serial,eid\n,\n,\n", "1::manifest.no-rows");
    row("sep= alone", "sep=;\n", "0::manifest.empty");
    row("sep= bar", "sep=|\nserial|eid\nA|\n", "1::manifest.separator");
    row("bars", "serial|eid\nA|\n", "1::manifest.no-serial-column");
    row("UTF-16 LE", QByteArray("\xFF\xFEs\0e\0r\0i\0a\0l\0\n\0A\0", 18), "0::manifest.utf16");
    row("UTF-16 BE", QByteArray("\xFE\xFF\0s\0e\0r", 8), "0::manifest.utf16");
    row("UTF-16 without mark", QByteArray("s\0e\0r\0i\0", 8), "0::manifest.utf16");
    row("two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBFserial\nA\n", "0::manifest.two-byte-order-marks");
    row("UTF-32", QByteArray("\xFF\xFE\0\0s\0\0\0", 8), "0::manifest.utf16");
    row("NUL", QByteArray("serial\nA\nB\0C\n", 13), "3::manifest.nul");
    row("Latin-1", "serial,note\nA,x\nB,gr\xFC\xDF\n", "3::manifest.not-utf8");
    row("UTF-8 cut off", "serial,note\nA,x\xC3", "2::manifest.not-utf8");
    row("unclosed quote", "serial,note\nA,x\nB,\"open\nC,y\nD,z\n", "3::manifest.unclosed-quote");
    row("unclosed quote in the header", "serial,\"note\nA,x\n", "1::manifest.unclosed-quote");
    row("text after a quote", "serial,note\nA,\"x\"y\nB,z\n", "2::manifest.text-after-quote");
    row("cell too long", "serial,note\nA," + QByteArray(40000, 'x') + "\n", "2::manifest.cell-too-long");
    row("quoted cell too long", "serial,note\nA,\"" + QByteArray(40000, 'x') + "\"\n",
        "2::manifest.unclosed-quote");
    row("row too long", "serial,note\nA," + QByteArray(30000, 'x').append(',').repeated(10) + "\n",
        "2::manifest.row-too-long");
    row("a cell of a hundred megabytes", "serial\n" + QByteArray(100'000'000, 'x'),
        "2::manifest.cell-too-long");
    row("a million columns", "serial" + QByteArray(1'000'000, ','), "1::manifest.header-too-long");
    row("2000 columns", "serial" + QByteArray(2000, ',') + "\nA\n", "1::manifest.too-many-columns");
}

void TestReading::refusesFileForms()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fault);
    const auto reading = readText(bytes);
    QCOMPARE(faultsOf(reading), QStringList{fault});
    QCOMPARE(reading.error().kind, base::ErrorKind::BadInput);
    QVERIFY(!reading.error().list.front().text.isEmpty());
    QVERIFY(!reading.error().list.front().remedy.isEmpty());
}

void TestReading::acceptsHeaderForms_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("plain") << QByteArray("serial,eid,activation_code");
    QTest::newRow("upper") << QByteArray("SERIAL,EID,ACTIVATION_CODE");
    QTest::newRow("sn") << QByteArray("SN,Eid,Activation Code");
    QTest::newRow("serial_number") << QByteArray("serial_number,e-i-d,activation-code");
    QTest::newRow("Serial Number") << QByteArray("Serial Number, E_I_D ,ActivationCode");
    QTest::newRow("no-break blank") << QByteArray("serial\xC2\xA0number,eid,activation\xC2\xA0"
                                                  "code");
}

void TestReading::acceptsHeaderForms()
{
    QFETCH(QByteArray, header);
    const auto reading = readText(header + "\nA," + kit::kEid + ",1$smdp.example.com$X\n");
    QVERIFY2(reading.has_value(), qPrintable(kit::why(reading)));
    const auto row = reading->row(0);
    QCOMPARE(row.serial, QStringLiteral("A"));
    QCOMPARE(row.eid->text(), QString::fromLatin1(kit::kEid));
    QVERIFY(row.code.has_value());
    QVERIFY(reading->extraColumns().isEmpty());
}

void TestReading::refusesHeaderForms_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QStringList>("faults");
    QTest::newRow("no serial") << QByteArray("eid,fleet")
                               << QStringList{QStringLiteral("1::manifest.no-serial-column")};
    QTest::newRow("serial twice") << QByteArray("serial,serial")
                                  << QStringList{QStringLiteral("1:serial:manifest.column-twice")};
    QTest::newRow("serial under two names")
        << QByteArray("sn,Serial_Number")
        << QStringList{QStringLiteral("1:Serial_Number:manifest.column-twice")};
    QTest::newRow("extra twice") << QByteArray("serial,Note,n_o_te")
                                 << QStringList{QStringLiteral("1:n_o_te:manifest.column-twice")};
    QTest::newRow("label twice") << QByteArray("serial,label:a b,Label:A_B")
                                 << QStringList{QStringLiteral("1:Label:A_B:manifest.column-twice")};
    QTest::newRow("label without name")
        << QByteArray("serial,label:")
        << QStringList{QStringLiteral("1:label::manifest.label-column-without-name")};
    QTest::newRow("two faults") << QByteArray("eid,eid")
                                << QStringList{QStringLiteral("1:eid:manifest.column-twice"),
                                               QStringLiteral("1::manifest.no-serial-column")};
    QTest::newRow("no header at all") << QByteArray("SN0001,89049032123451234512345678901235")
                                      << QStringList{QStringLiteral("1::manifest.no-serial-column")};
}

void TestReading::refusesHeaderForms()
{
    QFETCH(QByteArray, header);
    QFETCH(QStringList, faults);
    QCOMPARE(faultsOf(readText(header + "\nA,\n")), faults);
}

void TestReading::countsRowsAsASpreadsheetDoes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("row");
    QTest::newRow("first unit") << QByteArray("serial,note\n?,\n") << 2;
    QTest::newRow("after CR LF") << QByteArray("serial,note\r\nA,\r\n?,\r\n") << 3;
    QTest::newRow("after CR") << QByteArray("serial,note\rA,\r?,\r") << 3;
    QTest::newRow("after a quoted line end") << QByteArray("serial,note\nA,\"1\n2\r\n3\"\n?,\n") << 3;
    QTest::newRow("after an empty line") << QByteArray("serial,note\nA,\n\n?,\n") << 4;
    QTest::newRow("after an empty line, CR LF") << QByteArray("serial,note\r\nA,\r\n\r\n?,\r\n") << 4;
    QTest::newRow("after empty cells") << QByteArray("serial,note\nA,\n,\n?,\n") << 4;
    QTest::newRow("the sep= line does not count") << QByteArray("sep=,\r\nserial,note\r\n?,\r\n") << 2;
}

void TestReading::countsRowsAsASpreadsheetDoes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, row);
    const auto reading = readText(bytes);
    QVERIFY(!reading);
    QCOMPARE(int(reading.error().list.front().row), row);
    // The guard counts the same way as the parser.
    QByteArray broken = bytes;
    broken.replace('?', '\xFF');
    QCOMPARE(int(readText(broken).error().list.front().row), row);
}

void TestReading::keepsExtraColumnsVerbatimWithAWarning()
{
    const auto reading =
        readText("serial,Work Order,label:Model Name,note\nA,  \" 00012 \",X-200,\"a,\nb\"\nB,,,\n");
    QVERIFY2(reading.has_value(), qPrintable(kit::why(reading)));
    QCOMPARE(reading->extraColumns(), (QStringList{QStringLiteral("Work Order"), QStringLiteral("note")}));
    QCOMPARE(reading->row(0).extras, (QStringList{QStringLiteral(" 00012 "), QStringLiteral("a,\nb")}));
    QCOMPARE(reading->row(1).extras, (QStringList{QString(), QString()}));
    QCOMPARE(reading->row(0).labelFields,
             (QList<manifest::LabelField>{{QStringLiteral("modelname"), QStringLiteral("X-200")}}));
    QCOMPARE(kit::warningsOf(reading).count(QStringLiteral("manifest.unknown-column")), 2);
    QCOMPARE(reading->columns().size(), 4U);
}

void TestReading::readsTheSameInPiecesOfAnySize()
{
    // Records, quotes, CR LF and UTF-8 that fall on the borders of the pieces in which a file is read.
    for (int shift = 0; shift < 12; ++shift) {
        QByteArray bytes = "serial,note\r\nFIRST," + QByteArray(20000 + shift, 'x') + "\r\n";
        qsizetype count = 1;
        while (bytes.size() < 600'000) {
            bytes += "S-" + QByteArray::number(count++) + ",\"\xC3\xA4\"\"\r\n\xE2\x82\xAC\"\r\n";
        }
        const auto reading = readText(bytes);
        QVERIFY2(reading.has_value(), qPrintable(kit::why(reading)));
        QCOMPARE(reading->size(), count);
        for (qsizetype i = 1; i < count; ++i) {
            const auto row = reading->row(i);
            QCOMPARE(row.serial, QStringLiteral("S-%1").arg(i));
            QCOMPARE(row.extras.front(), QStringLiteral("\u00E4\"\r\n\u20AC"));
            QCOMPARE(row.number, i + 2);
        }
    }
}

void TestReading::refusesBytesThatAreNotUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("good");
    QTest::newRow("two bytes") << QByteArray("\xC2\xA9") << true;
    QTest::newRow("three bytes") << QByteArray("\xE2\x82\xAC") << true;
    QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x93\xA6") << true;
    QTest::newRow("last") << QByteArray("\xF4\x8F\xBF\xBD") << true;
    QTest::newRow("continuation alone") << QByteArray("\x80") << false;
    QTest::newRow("overlong two") << QByteArray("\xC0\xAF") << false;
    QTest::newRow("overlong three") << QByteArray("\xE0\x80\xAF") << false;
    QTest::newRow("overlong four") << QByteArray("\xF0\x80\x80\xAF") << false;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
    QTest::newRow("beyond the end") << QByteArray("\xF4\x90\x80\x80") << false;
    QTest::newRow("five bytes") << QByteArray("\xF8\x88\x80\x80\x80") << false;
    QTest::newRow("cut off") << QByteArray("\xE2\x82") << false;
}

void TestReading::refusesBytesThatAreNotUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, good);
    const auto reading = readText("serial,note\nA," + bytes + "z\n");
    QCOMPARE(reading.has_value(), good);
    if (!good)
        QCOMPARE(faultsOf(reading), QStringList{QStringLiteral("2::manifest.not-utf8")});
}

void TestReading::refusesWhatIsNoFile()
{
    const QTemporaryDir folder;
    const auto missing = manifest::read(folder.filePath(QStringLiteral("nothing.csv")), {});
    QCOMPARE(missing.error().kind, base::ErrorKind::MissingPart);
    QCOMPARE(faultsOf(missing), QStringList{QStringLiteral("0::manifest.unreadable")});

    QCOMPARE(faultsOf(manifest::read(folder.path(), {})),
             QStringList{QStringLiteral("0::manifest.not-a-file")});
    QCOMPARE(faultsOf(manifest::read(QStringLiteral("/dev/zero"), {})),
             QStringList{QStringLiteral("0::manifest.not-a-file")});

    // A FIFO without a writer would block a plain open() for ever.
    const QString fifo = folder.filePath(QStringLiteral("fifo.csv"));
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QCOMPARE(faultsOf(manifest::read(fifo, {})), QStringList{QStringLiteral("0::manifest.not-a-file")});

    // A link to a file is a file.
    QFile file(folder.filePath(QStringLiteral("real.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("serial\nA\n") > 0);
    file.close();
    const QString link = folder.filePath(QStringLiteral("link.csv"));
    QVERIFY(QFile::link(file.fileName(), link));
    QVERIFY(manifest::read(link, {}).has_value());
}

void TestReading::refusesAFileLargerThanAllowed()
{
    manifest::Options options;
    options.limits.fileBytes = 9;
    QVERIFY(readText("serial\nAB", options).has_value());
    QCOMPARE(faultsOf(readText("serial\nABC", options)),
             QStringList{QStringLiteral("0::manifest.file-too-large")});
}

void TestReading::refusesMoreRowsThanAllowed()
{
    manifest::Options options;
    options.limits.rows = 2;
    QVERIFY(readText("serial\nA\n\nB\n", options).has_value());
    QCOMPARE(faultsOf(readText("serial\nA\nB\nC\n", options)),
             QStringList{QStringLiteral("4::manifest.too-many-rows")});
}

void TestReading::refusesMoreTextThanAllowed()
{
    manifest::Options options;
    options.limits.keptBytes = 2 * 1024 * 1024;
    QByteArray bytes = "serial,note\n";
    for (int i = 0; i < 200; ++i)
        bytes += "S" + QByteArray::number(i) + "," + QByteArray(30000, 'x') + "\n";
    const auto reading = readText(bytes, options);
    QVERIFY(!reading);
    QCOMPARE(reading.error().list.front().code.text(), QStringLiteral("manifest.too-much-text"));
}

void TestReading::stopsAtTheLimitOfFaults()
{
    manifest::Options options;
    options.limits.faults = 10;
    const auto reading = readText("serial\n" + QByteArray("a b\n").repeated(1000), options);
    QCOMPARE(reading.error().list.size(), 10U);
    QCOMPARE(reading.error().end, FaultsEnd::Capped);
    const auto all = readText("serial\n" + QByteArray("a b\n").repeated(9));
    QCOMPARE(all.error().list.size(), 9U);
    QCOMPARE(all.error().end, FaultsEnd::Complete);
}

void TestReading::stopsWhenAsked()
{
    manifest::Options options;
    int calls = 0;
    qint64 total = 0;
    options.progress = [&](const manifest::Progress &now) {
        total = now.total;
        return ++calls == 2 && now.read > 0 && now.rows > 0 ? Next::Stop : Next::Continue;
    };
    QByteArray bytes = "serial,note\n";
    for (int i = 0; i < 2000; ++i)
        bytes += "S" + QByteArray::number(i) + "," + QByteArray(1000, 'x') + "\n";
    const auto reading = readText(bytes, options);
    QVERIFY(!reading);
    QCOMPARE(reading.error().end, FaultsEnd::Cancelled);
    QVERIFY(reading.error().list.empty());
    QCOMPARE(calls, 2);
    QCOMPARE(total, bytes.size());
}

void TestReading::refusesAFileThatChangesWhileRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("growing.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    file.write("serial\nA\n");
    manifest::Options options;
    options.progress = [&file](const manifest::Progress &) {
        file.write("B\n");
        return Next::Continue;
    };
    QCOMPARE(faultsOf(manifest::read(file.fileName(), options)),
             QStringList{QStringLiteral("0::manifest.changed-while-read")});
}

namespace {
manifest::Options mapped(const manifest::ColumnMapping &mapping)
{
    manifest::Options options;
    options.mapping = [mapping](const QStringList &) { return mapping; };
    return options;
}
} // namespace

void TestReading::takesTheMeaningThatThePersonGivesAColumn()
{
    using manifest::ColumnUse;
    const auto reading = readText("Part No,eid,Model,colour,note\nA,see note,M1,red,x\n",
                                  mapped({{QStringLiteral("Part No"), ColumnUse::Serial},
                                          {QStringLiteral("eid"), ColumnUse::Keep},
                                          {QStringLiteral("Model"), ColumnUse::Label},
                                          {QStringLiteral("colour"), ColumnUse::LeaveOut}}));
    QVERIFY2(reading.has_value(), qPrintable(kit::why(reading)));
    const manifest::Row row = reading->row(0);
    QCOMPARE(row.serial, QStringLiteral("A"));
    QVERIFY(!row.eid);
    QCOMPARE(row.labelFields, (QList<manifest::LabelField>{{QStringLiteral("model"), QStringLiteral("M1")}}));
    QCOMPARE(reading->extraColumns(), (QStringList{QStringLiteral("eid"), QStringLiteral("note")}));
    QCOMPARE(row.extras, (QStringList{QStringLiteral("see note"), QStringLiteral("x")}));
}

void TestReading::refusesAMappingThatGivesTwoColumnsOneMeaning()
{
    using manifest::ColumnUse;
    QCOMPARE(
        faultsOf(readText("serial,Part No\nA,B\n", mapped({{QStringLiteral("Part No"), ColumnUse::Serial}}))),
        QStringList{QStringLiteral("1:Part No:manifest.column-twice")});
    // Without its serial there is nothing to import; left out twice is no double.
    QCOMPARE(faultsOf(readText("serial,x,x\nA,B,C\n", mapped({{QStringLiteral("serial"), ColumnUse::LeaveOut},
                                                              {QStringLiteral("x"), ColumnUse::LeaveOut}}))),
             QStringList{QStringLiteral("1::manifest.no-serial-column")});
}

void TestReading::neverKeepsCodesInClear()
{
    using manifest::ColumnUse;
    const QString title = QStringLiteral("Confirmation Code");
    for (const auto use : {ColumnUse::Keep, ColumnUse::Label})
        QCOMPARE(faultsOf(readText("serial,Confirmation Code\nA,1234\n", mapped({{title, use}}))),
                 QStringList{QStringLiteral("1:Confirmation Code:manifest.codes-in-clear")});
    // Left out, its cells are hidden in the rejects nevertheless.
    const auto reading =
        readText("serial,Confirmation Code\nA,1234\nA,5678\n", mapped({{title, ColumnUse::LeaveOut}}));
    QVERIFY(!reading);
    QVERIFY(!reading.error().list.front().cells.contains(QStringLiteral("5678")));
}

void TestReading::proposesTheMappingThatWasUsedForThisHeader()
{
    using manifest::ColumnUse;
    const manifest::ColumnMapping used{{QStringLiteral("Part No"), ColumnUse::Serial}};
    const QList<manifest::KnownMapping> known{
        {{QStringLiteral("Part No")}, {{QStringLiteral("Part No"), ColumnUse::Keep}}},
        {{QStringLiteral("Part No"), QStringLiteral("eid")}, used}};
    QCOMPARE(manifest::mappingFor({QStringLiteral("eid"), QStringLiteral("Part No")}, known), used);
    QVERIFY(manifest::mappingFor({QStringLiteral("eid"), QStringLiteral("part no")}, known).isEmpty());
}

void TestReading::recordsTheHashOfTheRawBytes()
{
    const QByteArray bytes = "\xEF\xBB\xBFsep=,\r\nserial,eid\r\nA,\r\n";
    QCOMPARE(readText(bytes)->sha256(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

void TestReading::readsAMillionRows()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("million.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("serial,eid,fleet,work_order\n");
    constexpr int kRows = 1'000'000;
    for (int i = 0; i < kRows; ++i) {
        // The first thirty digits, and check digits by the rule of SGP.29.
        const quint64 low = quint64(i);
        const QByteArray body = "89049032" + QByteArray::number(low).rightJustified(22, '0');
        int remainder = 0;
        for (const char c : body + "00")
            remainder = (remainder * 10 + (c - '0')) % 97;
        file.write("SN" + QByteArray::number(i) + ',' + body +
                   QByteArray::number(98 - remainder).rightJustified(2, '0') + ",fleet-1,WO-77\n");
    }
    file.close();
    const auto reading = manifest::read(file.fileName(), {});
    QVERIFY2(reading.has_value(), qPrintable(kit::why(reading)));
    QCOMPARE(reading->size(), kRows);
    QCOMPARE(reading->row(kRows - 1).serial, QStringLiteral("SN999999"));
    QCOMPARE(reading->row(kRows - 1).number, qint64(kRows + 1));
    QVERIFY(reading->row(kRows - 1).eid->hasRightCheckDigits());
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_manifest_reading.moc"
