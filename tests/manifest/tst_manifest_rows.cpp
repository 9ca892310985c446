#include "reading_kit.h"

using esim::Deliver;
using esim::ReserveMode;
using kit::faultsOf;
using kit::readText;

/// Cells, choices and combinations of one row.
class TestRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsSerials_data();
    void acceptsSerials();
    void refusesSerials_data();
    void refusesSerials();
    void keepsLeadingZeros();
    void acceptsEidForms_data();
    void acceptsEidForms();
    void refusesEidForms_data();
    void refusesEidForms();
    void saysThatASpreadsheetRoundedTheEid_data();
    void saysThatASpreadsheetRoundedTheEid();
    void choosesHowToReserveAndDeliver_data();
    void choosesHowToReserveAndDeliver();
    void refusesCombinations_data();
    void refusesCombinations();
    void takesFleetStatusAndEnableFromRowAndRecipe();
    void namesEveryFaultOfEveryRow();
    void namesTheEarlierRowOfADouble();
    void warnsWhenNoFleetIsNamed();
    void warnsWhenSerialsMayHaveLostZeros();
    void refusesAnUnknownRecipeForTheWholeFile();
    void neverRepeatsACode();
    void keepsCodesVerbatim();
};

void TestRows::acceptsSerials_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("serial");
    QTest::newRow("all characters") << QByteArray("aZ09._/-") << QStringLiteral("aZ09._/-");
    QTest::newRow("64 characters") << QByteArray(64, 'S') << QString(64, u'S');
    QTest::newRow("leading zeros") << QByteArray("00012345") << QStringLiteral("00012345");
    QTest::newRow("protected") << QByteArray("=\"00012345\"") << QStringLiteral("00012345");
    QTest::newRow("protected, quoted") << QByteArray("\"=\"\"00012345\"\"\"") << QStringLiteral("00012345");
    QTest::newRow("apostrophe") << QByteArray("'00012345") << QStringLiteral("00012345");
    QTest::newRow("path-like") << QByteArray("../../etc/passwd") << QStringLiteral("../../etc/passwd");
    QTest::newRow("not a power of ten") << QByteArray("12E10") << QStringLiteral("12E10");
}

void TestRows::acceptsSerials()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, serial);
    const auto reading = readText("serial\n" + cell + "\n");
    QVERIFY2(reading.has_value(), qPrintable(kit::why(reading)));
    QCOMPARE(reading->row(0).serial, serial);
}

void TestRows::refusesSerials_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << QByteArray() << QStringLiteral("manifest.serial-missing");
    QTest::newRow("blanks alone") << QByteArray("\"  \"") << QStringLiteral("manifest.serial-missing");
    QTest::newRow("65 characters") << QByteArray(65, 'S') << QStringLiteral("manifest.serial-too-long");
    QTest::newRow("blank inside") << QByteArray("A B") << QStringLiteral("manifest.serial-form");
    QTest::newRow("umlaut") << QByteArray("S\xC3\x84") << QStringLiteral("manifest.serial-form");
    QTest::newRow("full-width digit") << QByteArray("\xEF\xBC\x91") << QStringLiteral("manifest.serial-form");
    QTest::newRow("zero-width joiner") << QByteArray("A\xE2\x80\x8D"
                                                     "B")
                                       << QStringLiteral("manifest.serial-form");
    QTest::newRow("right-to-left override") << QByteArray("A\xE2\x80\xAE"
                                                          "B")
                                            << QStringLiteral("manifest.serial-form");
    QTest::newRow("formula") << QByteArray("=1+1") << QStringLiteral("manifest.serial-form");
    QTest::newRow("printer command") << QByteArray("^XZ") << QStringLiteral("manifest.serial-form");
    QTest::newRow("line end") << QByteArray("\"A\nB\"") << QStringLiteral("manifest.serial-form");
    QTest::newRow("power of ten") << QByteArray("1.23E+11")
                                  << QStringLiteral("manifest.serial-damaged-by-spreadsheet");
    QTest::newRow("power of ten, comma")
        << QByteArray("\"1,23E+11\"") << QStringLiteral("manifest.serial-damaged-by-spreadsheet");
}

void TestRows::refusesSerials()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, code);
    const auto reading = readText("serial,note\n" + cell + ",x\n");
    QCOMPARE(faultsOf(reading), QStringList{QStringLiteral("2:serial:") + code});
}

void TestRows::keepsLeadingZeros()
{
    const auto reading = readText("serial\n00012345\n12345\n");
    QVERIFY(reading.has_value());
    QCOMPARE(reading->row(0).serial, QStringLiteral("00012345"));
    QCOMPARE(reading->row(1).serial, QStringLiteral("12345"));
}

void TestRows::acceptsEidForms_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QByteArray("89049032123451234512345678901235");
    QTest::newRow("groups of four") << QByteArray("8904 9032 1234 5123 4512 3456 7890 1235");
    QTest::newRow("groups of eight") << QByteArray("89049032 12345123 45123456 78901235");
    QTest::newRow("no-break groups") << QByteArray("89049032\xC2\xA0"
                                                   "12345123\xC2\xA0"
                                                   "45123456\xC2\xA0"
                                                   "78901235");
    QTest::newRow("thin no-break groups") << QByteArray("89049032\xE2\x80\xAF"
                                                        "123451234512345678901235");
    QTest::newRow("protected") << QByteArray("=\"89049032123451234512345678901235\"");
    QTest::newRow("apostrophe") << QByteArray("'89049032123451234512345678901235");
    QTest::newRow("quoted blanks") << QByteArray("\" 89049032123451234512345678901235 \"");
}

void TestRows::acceptsEidForms()
{
    QFETCH(QByteArray, cell);
    const auto reading = readText("serial,eid\nA," + cell + "\n");
    QVERIFY2(reading.has_value(), qPrintable(kit::why(reading)));
    QCOMPARE(reading->row(0).eid->text(), QString::fromLatin1(kit::kEid));
}

void TestRows::refusesEidForms_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &cell, const char *code) {
        QTest::newRow(name) << cell << QString::fromLatin1(code);
    };
    row("31 digits", "8904903212345123451234567890123", "manifest.eid-length");
    row("33 digits", "890490321234512345123456789012035", "manifest.eid-length");
    row("one digit", "8", "manifest.eid-length");
    row("30,000 digits", QByteArray(30000, '1'), "manifest.eid-length");
    row("check digits", "89049032123451234512345678901335", "manifest.eid-check-digits");
    row("all zero", QByteArray(32, '0'), "manifest.eid-check-digits");
    row("letters", "89049032005008882600033489aaaaaa", "manifest.eid-not-digits");
    row("dashes", "89049032-12345123-45123456-78901235", "manifest.eid-not-digits");
    row("full-width",
        "\xEF\xBC\x98"
        "9049032123451234512345678901235",
        "manifest.eid-other-digits");
    row("Arabic",
        "\xD9\xA8"
        "9049032123451234512345678901235",
        "manifest.eid-other-digits");
    row("zero-width blank",
        "8904903212345123\xE2\x80\x8B"
        "4512345678901235",
        "manifest.eid-not-digits");
    row("hexadecimal", "8904903212345123451234567890123F", "manifest.eid-not-digits");
    row("word", "none", "manifest.eid-not-digits");
}

void TestRows::refusesEidForms()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, code);
    QCOMPARE(faultsOf(readText("serial,eid\nA," + cell + "\n")),
             QStringList{QStringLiteral("2:eid:") + code});
}

void TestRows::saysThatASpreadsheetRoundedTheEid_data()
{
    QTest::addColumn<QByteArray>("cell");
    for (const char *cell : {"8.9E+31", "8.9049E+31", "8,9049E+31", "8.90490321234512E+31", "8E+31", "8e31",
                             "+8.9E31", "89049032123451200000000000000000",
                             "8904 9032 1234 5120 0000 0000 0000 0000", "9049032123451200000000000000000"})
        QTest::newRow(cell) << QByteArray(cell);
}

void TestRows::saysThatASpreadsheetRoundedTheEid()
{
    QFETCH(QByteArray, cell);
    const auto reading = readText("serial,eid\nA,\"" + cell + "\"\n");
    QCOMPARE(faultsOf(reading), QStringList{QStringLiteral("2:eid:manifest.eid-damaged-by-spreadsheet")});
    QVERIFY(reading.error().list.front().text.contains(QLatin1String("spreadsheet")));
    QVERIFY(reading.error().list.front().remedy.contains(QLatin1String("text")));
    QCOMPARE(reading.error().list.front().original, QString::fromLatin1(cell));
}

void TestRows::choosesHowToReserveAndDeliver_data()
{
    QTest::addColumn<QByteArray>("cells"); // eid,recipe,reserve,deliver,activation_code
    QTest::addColumn<ReserveMode>("reserve");
    QTest::addColumn<Deliver>("deliver");
    const QByteArray eid(kit::kEid);
    const QByteArray code = "1$smdp.example.com$X";
    QTest::newRow("nothing said") << QByteArray(",,,,") << ReserveMode::MatchingId << Deliver::Install;
    QTest::newRow("EID known") << eid + ",,,," << ReserveMode::Eid << Deliver::Install;
    QTest::newRow("EID to check") << eid + ",,matching-id,," << ReserveMode::MatchingId << Deliver::Install;
    QTest::newRow("EID from the card") << QByteArray(",,eid,,") << ReserveMode::Eid << Deliver::Install;
    QTest::newRow("address") << QByteArray(",,,address,") << ReserveMode::Eid << Deliver::Address;
    QTest::newRow("label") << QByteArray(",,,label,") << ReserveMode::MatchingId << Deliver::Label;
    QTest::newRow("label with EID") << eid + ",,,label," << ReserveMode::Eid << Deliver::Label;
    QTest::newRow("any case") << QByteArray(",,Matching-ID,LABEL,") << ReserveMode::MatchingId
                              << Deliver::Label;
    QTest::newRow("code alone") << ",,,," + code << ReserveMode::Given << Deliver::Install;
    QTest::newRow("code and EID") << eid + ",,,," + code << ReserveMode::Given << Deliver::Install;
    QTest::newRow("code and given") << ",,given,label," + code << ReserveMode::Given << Deliver::Label;
    QTest::newRow("code wins over the recipe")
        << eid + ",by-eid,,," + code << ReserveMode::Given << Deliver::Install;
    QTest::newRow("recipe reserves") << eid + ",by-eid,,," << ReserveMode::Eid << Deliver::Install;
    QTest::newRow("row wins over the recipe")
        << eid + ",by-eid,matching-id,," << ReserveMode::MatchingId << Deliver::Install;
    QTest::newRow("recipe delivers") << QByteArray(",labels,,,") << ReserveMode::MatchingId << Deliver::Label;
    QTest::newRow("row wins in delivery")
        << QByteArray(",LABELS,,install,") << ReserveMode::MatchingId << Deliver::Install;
    QTest::newRow("recipe of codes") << ",codes,,," + code << ReserveMode::Given << Deliver::Install;
}

void TestRows::choosesHowToReserveAndDeliver()
{
    QFETCH(QByteArray, cells);
    QFETCH(ReserveMode, reserve);
    QFETCH(Deliver, deliver);
    const auto reading =
        readText("serial,eid,recipe,reserve,deliver,activation_code\nA," + cells + "\n", kit::withRecipes());
    QVERIFY2(reading.has_value(), qPrintable(kit::why(reading)));
    QCOMPARE(reading->row(0).reserve, reserve);
    QCOMPARE(reading->row(0).deliver, deliver);
    QCOMPARE(reading->row(0).code.has_value(), reserve == ReserveMode::Given);
}

void TestRows::refusesCombinations_data()
{
    QTest::addColumn<QByteArray>("cells"); // eid,recipe,reserve,deliver,activation_code,confirmation_code
    QTest::addColumn<QString>("fault");
    const QByteArray eid(kit::kEid);
    const auto row = [](const char *name, const QByteArray &cells, const char *fault) {
        QTest::newRow(name) << cells << QString::fromLatin1(fault);
    };
    row("given without code", ",,given,,,", "activation_code:manifest.given-without-code");
    row("recipe of codes without code", ",codes,,,,", "activation_code:manifest.given-without-code");
    row("code and reserve by EID", eid + ",,eid,,1$h.example$X,", "reserve:manifest.code-but-not-given");
    row("code and reserve by matching ID", ",,matching-id,,1$h.example$X,",
        "reserve:manifest.code-but-not-given");
    row("address by matching ID", ",,matching-id,address,,", "deliver:manifest.address-needs-eid");
    row("address with a given code", ",,,address,1$h.example$X,", "deliver:manifest.address-needs-eid");
    row("empty matching ID on a label", ",,,label,1$h.example$,", "deliver:manifest.empty-matching-id");
    row("confirmation code missing", ",,,,1$h.example$X$$1,",
        "confirmation_code:manifest.confirmation-code-missing");
    row("confirmation code alone", ",,,,,1234", "confirmation_code:manifest.confirmation-code-alone");
    row("EID required", ",by-eid,,,,", "eid:manifest.eid-required");
    row("label never printed", ",silent,,label,,", "deliver:manifest.label-never-printed");
    row("unknown recipe", ",other,,,,", "recipe:manifest.recipe-unknown");
    row("unknown reserve", ",,iccid,,,", "reserve:manifest.reserve-unknown");
    row("unknown deliver", ",,,post,,", "deliver:manifest.deliver-unknown");
    row("no code at all", ",,,,hello,", "activation_code:activation-code.form");
    row("code with an address that is none", ",,,,1$invalid-url$x,", "activation_code:address.form");
}

void TestRows::refusesCombinations()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, fault);
    const auto reading =
        readText("serial,eid,recipe,reserve,deliver,activation_code,confirmation_code\nA," + cells + "\n",
                 kit::withRecipes());
    QCOMPARE(faultsOf(reading), QStringList{QStringLiteral("2:") + fault});
}

void TestRows::takesFleetStatusAndEnableFromRowAndRecipe()
{
    const auto reading =
        readText("serial,recipe,fleet\nA,,\nB,fleeted,\nC,Fleeted,own\nD,,own\n", kit::withRecipes());
    QVERIFY2(reading.has_value(), qPrintable(kit::why(reading)));
    QCOMPARE(reading->row(0).fleet, QString());
    QCOMPARE(reading->row(1).fleet, QStringLiteral("recipe-fleet"));
    QCOMPARE(reading->row(2).fleet, QStringLiteral("own"));
    QCOMPARE(reading->row(3).fleet, QStringLiteral("own"));
    QCOMPARE(reading->row(1).recipe, QStringLiteral("Fleeted"));
    QCOMPARE(reading->row(0).recipe, QStringLiteral("default"));
    QCOMPARE(reading->row(1).simStatus, esim::SimStatus::Active);
    QCOMPARE(reading->row(1).enable, esim::Enable::No);
    QCOMPARE(reading->row(0).enable, esim::Enable::Yes);

    auto options = kit::withRecipes();
    options.recipe = QStringLiteral("fleeted");
    QCOMPARE(readText("serial\nA\n", options)->row(0).fleet, QStringLiteral("recipe-fleet"));
}

void TestRows::namesEveryFaultOfEveryRow()
{
    const auto reading = readText("serial,eid,deliver\nA b,123,post\nC,,install\n,xyz,\n");
    QCOMPARE(faultsOf(reading), (QStringList{QStringLiteral("2:serial:manifest.serial-form"),
                                             QStringLiteral("2:eid:manifest.eid-length"),
                                             QStringLiteral("2:deliver:manifest.deliver-unknown"),
                                             QStringLiteral("4:serial:manifest.serial-missing"),
                                             QStringLiteral("4:eid:manifest.eid-not-digits")}));
    for (const auto &fault : reading.error().list) {
        QVERIFY(!fault.text.isEmpty());
        QVERIFY(!fault.remedy.isEmpty());
        QCOMPARE(fault.cells.size(), 3);
    }
    QCOMPARE(reading.error().header,
             (QStringList{QStringLiteral("serial"), QStringLiteral("eid"), QStringLiteral("deliver")}));
}

void TestRows::namesTheEarlierRowOfADouble()
{
    const QByteArray eid(kit::kEid);
    const auto reading =
        readText("serial,eid\nA," + eid + "\nB,\nA,\nC,\"8904 9032 1234 5123 4512 3456 7890 1235\"\na,\n");
    QCOMPARE(faultsOf(reading), (QStringList{QStringLiteral("4:serial:manifest.serial-twice"),
                                             QStringLiteral("5:eid:manifest.eid-twice")}));
    QVERIFY(reading.error().list[0].text.contains(QLatin1String("row 2")));
    QVERIFY(reading.error().list[1].text.contains(QLatin1String("row 2")));
    // A code twice would be downloaded once.
    QCOMPARE(
        faultsOf(readText("serial,activation_code\nA,1$h.example$X\nB,LPA:1$H.example$X\nC,1$i.example$X\n")),
        QStringList{QStringLiteral("3:activation_code:manifest.activation-code-twice")});
    QVERIFY(readText("serial,activation_code\nA,1$h.example$\nB,1$h.example$\n").has_value());
}

void TestRows::warnsWhenNoFleetIsNamed()
{
    const auto reading = readText("serial,fleet,activation_code\nA,f,\nB,,\nC,,1$h.example$X\nD,,\n");
    QVERIFY(reading.has_value());
    QCOMPARE(kit::warningsOf(reading), QStringList{QStringLiteral("manifest.no-fleet")});
    QCOMPARE(reading->warnings().front().row, 3);
    QCOMPARE(reading->warnings().front().count, 2);
    QVERIFY(kit::warningsOf(readText("serial,fleet\nA,f\n")).isEmpty());
}

void TestRows::warnsWhenSerialsMayHaveLostZeros()
{
    const QString code = QStringLiteral("manifest.serial-lengths");
    QVERIFY(kit::warningsOf(readText("serial,fleet\n9998,f\n10001,f\n")).contains(code));
    QVERIFY(!kit::warningsOf(readText("serial,fleet\n09998,f\n10001,f\n")).contains(code));
    QVERIFY(!kit::warningsOf(readText("serial,fleet\nA1,f\n10001,f\n")).contains(code));
    QVERIFY(!kit::warningsOf(readText("serial,fleet\n10000,f\n10001,f\n")).contains(code));
}

void TestRows::refusesAnUnknownRecipeForTheWholeFile()
{
    manifest::Options options;
    options.recipe = QStringLiteral("nothing");
    const auto reading = readText("serial\nA\n", options);
    QCOMPARE(faultsOf(reading), QStringList{QStringLiteral("0::manifest.recipe-unknown")});
    QCOMPARE(reading.error().kind, base::ErrorKind::Usage);
}

void TestRows::neverRepeatsACode()
{
    // Every way a code can end up in a refusal: wrong itself, beside a fault, shifted, misnamed, in the
    // serial column.
    const auto reading = readText("serial,activation_code,confirmation_code,note\n"
                                  "A,1$h.example$CANARY CANARY,CANARY1,x\n"
                                  "A b,LPA:1$h.example$CANARY,CANARY1,x\n"
                                  "C,x,1$h.example$CANARY,CANARY1,y\n"
                                  "D,CANARY\n"
                                  "E,,,LPA:1$h.example$CANARY\n"
                                  "1$h.example$CANARY,,,\n"
                                  "F,,CANARY,\n"
                                  "CANARY,1$h.example$OK1$$1,,\n");
    QCOMPARE(reading.error().list.size(), 8U);
    for (const auto &fault : reading.error().list) {
        if (fault.row == 9)
            continue; // the control: a serial is shown
        QStringList all = fault.cells;
        all << fault.text << fault.remedy << fault.original << fault.column;
        QVERIFY2(!all.join(u' ').contains(QLatin1String("CANARY")), qPrintable(all.join(u'|')));
    }
    QVERIFY(reading.error().list.back().cells.contains(QStringLiteral("CANARY")));
    QVERIFY(!reading.error().toError(QStringLiteral("m.csv")).sentence().contains(QLatin1String("CANARY")));

    const auto headerless = readText("A,LPA:1$h.example$CANARY,LPA:1$h.example$CANARY\n");
    QVERIFY(!headerless);
    for (const auto &fault : headerless.error().list)
        QVERIFY(!(fault.column + fault.text + fault.original).contains(QLatin1String("CANARY")));
}

void TestRows::keepsCodesVerbatim()
{
    const auto reading = readText("serial,activation_code,confirmation_code\n"
                                  "A,LPA:1$SmDp.example.com$abC-1$2.999.10$1$v3,\"Pa ss, 1\"\n"
                                  "B,'1$h.example$Y,\n");
    QVERIFY2(reading.has_value(), qPrintable(kit::why(reading)));
    QCOMPARE(reading->row(0).code->qrText().reveal().toByteArray(),
             QByteArray("LPA:1$SmDp.example.com$abC-1$2.999.10$1$v3"));
    QCOMPARE(reading->row(0).confirmationCode->reveal().toByteArray(), QByteArray("Pa ss, 1"));
    QCOMPARE(reading->row(1).code->secret().reveal().toByteArray(), QByteArray("1$h.example$Y"));
    QVERIFY(!reading->row(1).confirmationCode);
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_manifest_rows.moc"
