#include "core/people/register_file.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <random>

using namespace people;
using namespace Qt::Literals::StringLiterals;

namespace {

Badge badge(const QString &text) { return *Badge::fromText(text); }

PinHash cheapHash(const char *pin) { return *PinHash::make(base::Secret(QByteArrayView(pin)), {64, 1}); }

Person engineer(const QString &number = u"100"_s, const QString &name = u"Erika"_s)
{
    return {badge(number), name, Role::Engineer, cheapHash("493817")};
}
Person worker(const QString &number = u"4711"_s, const QString &name = u"Anna"_s)
{
    return {badge(number), name, Role::Operator, std::nullopt};
}

QString codeOf(const auto &result) { return result ? QString() : result.error().code.text(); }

/// A folder with a register of one engineer and one operator.
struct Folder
{
    Folder()
    {
        const auto filled = file.change([](Register &people) {
            return people.add(engineer()).and_then([&people] { return people.add(worker()); });
        });
        if (!filled)
            qFatal("%s", qPrintable(filled.error().sentence()));
    }
    QByteArray read() const
    {
        QFile bytes(file.path());
        return bytes.open(QFile::ReadOnly) ? bytes.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile written(file.path());
        if (!written.open(QFile::WriteOnly | QFile::Truncate) || written.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    QTemporaryDir dir;
    RegisterFile file{dir.path()};
};

} // namespace

class PeopleRegister final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBadges_data();
    void readsBadges();
    void firstPersonMustBeAnEngineerWithAPin();
    void lastEngineerStays();
    void badgesAndNamesAreOnePersons();
    void keepsPeopleOverARestart();
    void fileIsItsOwnersAlone();
    void noFileMeansNobody();
    void refusedChangeWritesNothing();
    void damagedFileIsAnErrorWithARemedy_data();
    void damagedFileIsAnErrorWithARemedy();
    void anyCutAndAnyBitGivesNoEngineerMore();
    void refusesFilesOfAnotherKind();
    void waitsForAnotherProgramsChange();
};

void PeopleRegister::readsBadges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("scanned") << u"OP:4711"_s << u"4711"_s;
    QTest::newRow("small letters") << u"op:ab-1"_s << u"ab-1"_s;
    QTest::newRow("typed") << u" 4711 "_s << u"4711"_s;
    QTest::newRow("nothing") << u""_s << QString();
    QTest::newRow("prefix alone") << u"OP:"_s << QString();
    QTest::newRow("an activation code") << u"LPA:1$smdp.example.com$X"_s << QString();
    QTest::newRow("a path") << u"OP:../x"_s << QString();
    QTest::newRow("other digits") << u"OP:٤٧١١"_s << QString();
    QTest::newRow("too long") << QString(33, u'1') << QString();
}

void PeopleRegister::readsBadges()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto read = Badge::fromText(text);
    QCOMPARE(read ? read->text() : QString(), expected);
    if (read)
        QCOMPARE(Badge::fromText(read->scanText())->text(), expected);
}

void PeopleRegister::firstPersonMustBeAnEngineerWithAPin()
{
    Register people;
    QCOMPARE(codeOf(people.add(worker())), u"people.engineer-first"_s);
    Person careless = engineer();
    careless.pin.reset();
    QCOMPARE(codeOf(people.add(careless)), u"people.engineer-pin"_s);
    QVERIFY(people.isEmpty());
    QVERIFY(people.add(engineer()));
    QVERIFY(people.add(worker()));
    QCOMPARE(codeOf(people.setPin(badge(u"100"_s), std::nullopt)), u"people.engineer-pin"_s);
    QVERIFY(people.setPin(badge(u"4711"_s), cheapHash("2580")));
    QVERIFY(people.setPin(badge(u"4711"_s), std::nullopt));
    QCOMPARE(codeOf(people.setPin(badge(u"1"_s), std::nullopt)), u"people.unknown"_s);
}

void PeopleRegister::lastEngineerStays()
{
    Register people;
    QVERIFY(people.add(engineer()));
    QCOMPARE(codeOf(people.remove(badge(u"100"_s))), u"people.last-engineer"_s);
    QVERIFY(people.add(worker()));
    QCOMPARE(codeOf(people.remove(badge(u"100"_s))), u"people.last-engineer"_s);
    QVERIFY(people.add(engineer(u"101"_s, u"Emil"_s)));
    QVERIFY(people.remove(badge(u"100"_s)));
    QCOMPARE(codeOf(people.remove(badge(u"101"_s))), u"people.last-engineer"_s);
    QVERIFY(people.remove(badge(u"4711"_s)));
    QCOMPARE(codeOf(people.remove(badge(u"4711"_s))), u"people.unknown"_s);
}

void PeopleRegister::badgesAndNamesAreOnePersons()
{
    Register people;
    QVERIFY(people.add(engineer()));
    QCOMPARE(codeOf(people.add(worker(u"100"_s))), u"people.badge-taken"_s);
    QCOMPARE(codeOf(people.add(worker(u"4711"_s, u"  ERIKA "_s))), u"people.name-taken"_s);
    QCOMPARE(codeOf(people.add(worker(u"4711"_s, u" "_s))), u"people.name"_s);
    QCOMPARE(codeOf(people.add(worker(u"4711"_s, u"An\u202Ena"_s))), u"people.name"_s);
    QCOMPARE(people.people().size(), 1);
    QVERIFY(people.findName(u"erika"_s) != nullptr);
    QVERIFY(people.findName(u"Anna"_s) == nullptr);
}

void PeopleRegister::keepsPeopleOverARestart()
{
    const Folder folder;
    const auto people = RegisterFile(folder.dir.path()).load();
    QVERIFY(people);
    QCOMPARE(people->people().size(), 2);
    const Person *erika = people->find(badge(u"100"_s));
    QVERIFY(erika != nullptr && erika->role == Role::Engineer && erika->name == u"Erika"_s);
    QVERIFY(erika->pin->matches(base::Secret("493817")));
    QVERIFY(!people->find(badge(u"4711"_s))->pin);
    QVERIFY(!folder.read().contains("493817"));
    // An engineer need not come first in a file.
    QByteArray turned =
        R"({"version":1,"people":[{"badge":"1","name":"A","role":"operator"},{"badge":"2","name":"B","role":"engineer","pin":")";
    turned += erika->pin->stored();
    turned += R"("}]})";
    QVERIFY(fromJson(turned));
}

void PeopleRegister::fileIsItsOwnersAlone()
{
    const Folder folder;
    struct stat state = {};
    QCOMPARE(::stat(QFile::encodeName(folder.file.path()).constData(), &state), 0);
    QCOMPARE(int(state.st_mode & 07777), 0600);
    QVERIFY(
        QFile::setPermissions(folder.file.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
    const auto open = folder.file.load();
    QCOMPARE(codeOf(open), u"people.file-open"_s);
    QVERIFY(open.error().sentence().contains(u"chmod 600"_s));
}

void PeopleRegister::noFileMeansNobody()
{
    const QTemporaryDir dir;
    const auto people = RegisterFile(dir.path()).load();
    QVERIFY(people && people->isEmpty());
}

void PeopleRegister::refusedChangeWritesNothing()
{
    const Folder folder;
    const QByteArray before = folder.read();
    QVERIFY(!before.isEmpty());
    QCOMPARE(codeOf(folder.file.change([](Register &people) { return people.remove(badge(u"100"_s)); })),
             u"people.last-engineer"_s);
    QCOMPARE(folder.read(), before);
}

void PeopleRegister::damagedFileIsAnErrorWithARemedy_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    const QByteArray pin =
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    const QByteArray erika = R"({"badge":"100","name":"Erika","role":"engineer","pin":")" + pin + R"("})";
    const auto file = [](const QByteArray &people) {
        return QByteArray(R"({"version":1,"people":[)") + people + "]}";
    };
    const QString damaged = u"people.file-damaged"_s;
    QTest::newRow("the control: sound") << file(erika) << QString();
    QTest::newRow("empty") << QByteArray() << damaged;
    QTest::newRow("no JSON") << QByteArray("people: all") << damaged;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << damaged;
    QTest::newRow("a list") << QByteArray("[]") << damaged;
    QTest::newRow("no version") << QByteArray(R"({"people":[)") + erika + "]}" << damaged;
    QTest::newRow("newer") << QByteArray(R"({"version":2,"people":[)") + erika + "]}"
                           << u"people.file-newer"_s;
    QTest::newRow("nobody") << file({}) << damaged;
    QTest::newRow("no engineer") << file(R"({"badge":"1","name":"A","role":"operator"})") << damaged;
    QTest::newRow("engineer without a PIN")
        << file(R"({"badge":"1","name":"A","role":"engineer"})") << damaged;
    QTest::newRow("a PIN in the clear")
        << file(R"({"badge":"1","name":"A","role":"engineer","pin":"493817"})") << damaged;
    QTest::newRow("another role") << file(erika + R"(,{"badge":"1","name":"A","role":"owner"})") << damaged;
    QTest::newRow("the same badge twice")
        << file(erika + R"(,{"badge":"100","name":"A","role":"operator"})") << damaged;
    QTest::newRow("the same name twice")
        << file(erika + R"(,{"badge":"1","name":"erika","role":"operator"})") << damaged;
    QTest::newRow("a badge that is a number")
        << file(erika + R"(,{"badge":1,"name":"A","role":"operator"})") << damaged;
    QTest::newRow("a person that is a text") << file(erika + R"(,"A")") << damaged;
    QTest::newRow("deep") << QByteArray(100000, '[') << damaged;
    QTest::newRow("large") << QByteArray(2 * 1024 * 1024, ' ') << damaged;
}

void PeopleRegister::damagedFileIsAnErrorWithARemedy()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    const Folder folder;
    folder.write(json);
    const auto people = folder.file.load();
    QCOMPARE(codeOf(people), code);
    if (!people) {
        QVERIFY(!people.error().remedy.isEmpty());
        QCOMPARE(people.error().where, folder.file.path());
        // Nor can it be written over by accident.
        QCOMPARE(codeOf(folder.file.change([](Register &) { return base::Result<void>(); })), code);
        QCOMPARE(folder.read(), json);
    }
}

void PeopleRegister::anyCutAndAnyBitGivesNoEngineerMore()
{
    const Folder folder;
    const QByteArray sound = folder.read();
    const auto engineers = [](const base::Result<Register> &people) {
        int count = 0;
        for (const Person &person : people ? people->people() : QList<Person>())
            count += person.role == Role::Engineer ? 1 : 0;
        return count;
    };
    for (qsizetype size = 0; size < sound.size() - 1; ++size)
        QVERIFY(!fromJson(sound.left(size)));
    std::mt19937 random(20261122);
    for (int i = 0; i < 20000; ++i) {
        QByteArray bytes = sound;
        const auto at = qsizetype(random() % unsigned(bytes.size()));
        bytes[at] = char(bytes[at] ^ (1 << (random() % 8)));
        const auto people = fromJson(bytes);
        QVERIFY2(engineers(people) <= 1, bytes.constData());
    }
}

void PeopleRegister::refusesFilesOfAnotherKind()
{
    const Folder folder;
    const QString aside = folder.dir.filePath(u"aside.json"_s);
    QVERIFY(QFile::rename(folder.file.path(), aside));
    QVERIFY(QFile::link(aside, folder.file.path()));
    QCOMPARE(codeOf(folder.file.load()), u"people.file-unreadable"_s);
    QVERIFY(QFile::remove(folder.file.path()));
    QCOMPARE(::mkfifo(QFile::encodeName(folder.file.path()).constData(), 0600), 0);
    QCOMPARE(codeOf(folder.file.load()), u"people.file-unreadable"_s);
}

void PeopleRegister::waitsForAnotherProgramsChange()
{
    const Folder folder;
    QLockFile other(folder.dir.filePath(u"people.lock"_s));
    bool wasRefused = false;
    const auto changed = folder.file.change([&](Register &people) {
        // While one changes it, no other can.
        wasRefused = !other.tryLock(0);
        return people.add(worker(u"4712"_s, u"Bert"_s));
    });
    QVERIFY(changed && wasRefused);
    QVERIFY(other.tryLock(0));
}

QTEST_GUILESS_MAIN(PeopleRegister)
#include "tst_people_register.moc"
