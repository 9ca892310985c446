#include "tests/ui/bench_day.h"

#include "ui/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace bench_day {

using namespace Qt::Literals::StringLiterals;
using station::SlotState;
using workflow::Phase;

namespace {

Phase phaseOf(int index)
{
    static constexpr Phase first[] = {Phase::Done,           Phase::Installing, Phase::WaitingForScan,
                                      Phase::Failed,         Phase::Held,       Phase::Done,
                                      Phase::WaitingForCard, Phase::Reserving,  Phase::Planned};
    if (index < int(std::size(first)))
        return first[index];
    if (index % 97 == 0)
        return Phase::Failed;
    if (index % 211 == 0)
        return Phase::Held;
    return index % 5 < 2 ? Phase::Done : index % 5 == 2 ? Phase::Reserved : Phase::Planned;
}

} // namespace

QList<station::UnitSnapshot> units(int count)
{
    const base::Instant start = ui::words::now() - std::chrono::hours(2);
    QList<station::UnitSnapshot> all;
    all.reserve(count);
    for (int i = 0; i < count; ++i) {
        station::UnitSnapshot unit;
        unit.index = i;
        unit.serial = u"SN-%1"_s.arg(i + 1, 8, 10, QChar(u'0'));
        unit.phase = phaseOf(i);
        unit.recipe = u"default"_s;
        unit.fleet = u"factory"_s;
        unit.reserve = i % 3 == 0 ? esim::ReserveMode::Eid : esim::ReserveMode::MatchingId;
        unit.deliver = i % 7 == 3 ? esim::Deliver::Address : esim::Deliver::Install;
        const bool cardSeen = unit.phase != Phase::Planned && unit.phase != Phase::WaitingForCard;
        if (unit.reserve == esim::ReserveMode::Eid || cardSeen)
            unit.eid = u"8904903200000000000000%1"_s.arg(1000000000 + i);
        if (unit.phase == Phase::Done || unit.phase == Phase::Installing ||
            unit.phase == Phase::WaitingForScan) {
            unit.iccid = u"89883070000%1"_s.arg(10000000 + i);
            unit.code = u"smdp.example.com · 9A41C0DE"_s;
            unit.hasLabel = true;
            unit.reader = u"Reader %1"_s.arg(i % 8 + 1);
        }
        if (unit.phase == Phase::Failed) {
            unit.reasonCode = u"card.full"_s;
            unit.reason =
                QCoreApplication::translate("lpa", "The card has not enough memory for the profile.");
        } else if (unit.phase == Phase::Held) {
            unit.reasonCode = u"card.wrong-eid"_s;
            unit.reason =
                QCoreApplication::translate("lpa", "Another card is in the reader than the unit's.");
        }
        unit.changedAt = start + std::chrono::seconds(i);
        all << unit;
    }
    return all;
}

station::BatchSnapshot batch(const QList<station::UnitSnapshot> &units, station::RunState run)
{
    const auto in = [&units](Phase phase) {
        return int(
            std::count_if(units.begin(), units.end(), [phase](const auto &u) { return u.phase == phase; }));
    };
    station::BatchSnapshot batch;
    batch.name = u"2026-11-21-A"_s;
    batch.recipe = u"default"_s;
    batch.total = int(units.size());
    batch.done = in(Phase::Done);
    batch.failed = in(Phase::Failed);
    batch.held = in(Phase::Held);
    batch.run = run;
    if (run == station::RunState::Running) {
        batch.unitsPerHour = 318.4;
        batch.timeLeft = std::chrono::minutes(107);
    }
    return batch;
}

station::SlotSnapshot slot(int number, SlotState state)
{
    station::SlotSnapshot slot;
    slot.reader = u"Reader %1"_s.arg(number);
    slot.number = number;
    slot.state = state;
    slot.since = ui::words::now() - std::chrono::seconds(7 * number);
    return slot;
}

QList<station::SlotSnapshot> eightSlots()
{
    constexpr SlotState states[] = {SlotState::Done,    SlotState::Working, SlotState::Done,
                                    SlotState::Empty,   SlotState::Failed,  SlotState::Held,
                                    SlotState::NotUsed, SlotState::Trouble};
    constexpr int unitOf[] = {0, 1, 2, -1, 3, 4, -1, -1};
    const auto known = units(9);
    QList<station::SlotSnapshot> all;
    for (int i = 0; i < 8; ++i) {
        station::SlotSnapshot one = slot(i + 1, states[i]);
        one.unit = unitOf[i];
        if (one.unit >= 0)
            one.serial = known.at(one.unit).serial;
        all << one;
    }
    // The station's own sentences, in whatever language is spoken.
    const auto say = [](const char *context, const char *text) {
        return QCoreApplication::translate(context, text);
    };
    all[0].message = say("station", "Take the card out.");
    all[1].work = say("station", "installing");
    all[1].percent = 62;
    all[4].message = say("lpa", "The card has not enough memory for the profile.") + u' ' +
                     say("lpa", "Use another card, or delete a profile that is not needed.");
    all[5].message = say("lpa", "Another card is in the reader than the unit's.") + u' ' +
                     say("lpa", "Put in the card with the EID of this unit. Nothing was written.");
    all[7].message =
        say("station", "The card does not answer. Take it out, clean it, put it in the right way round.");
    return all;
}

QList<station::StoryRow> story()
{
    const base::Instant at = ui::words::now() - std::chrono::minutes(2);
    const auto say = [](const char *text) { return QCoreApplication::translate("station", text); };
    return {{at, say("A profile is asked for at the carrier."), u"reserved"_s, u"4711"_s},
            {at + std::chrono::seconds(38), say("Card %1 in %2.").arg(u"8904…0001"_s, u"Reader 2"_s),
             u"waiting-for-card"_s, u"4711"_s},
            {at + std::chrono::seconds(39), say("The SIM is in its fleet and has its status."),
             u"installing"_s, u"4711"_s}};
}

QByteArray labelPng()
{
    QImage image(591, 354, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int y = 0; y < 29; ++y) {
        for (int x = 0; x < 29; ++x) {
            if ((x * 7 + y * 13 + x * y) % 3 == 0)
                painter.fillRect(32 + x * 9, 32 + y * 9, 9, 9, Qt::black);
        }
    }
    painter.fillRect(330, 60, 210, 14, Qt::black);
    painter.fillRect(330, 100, 160, 14, Qt::black);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

station::ManifestPreview goodPreview(const QString &file)
{
    station::ManifestPreview preview;
    preview.file = file;
    preview.recipe = u"default"_s;
    preview.units = 12;
    preview.reservations = 10;
    using manifest::ColumnUse;
    preview.columns = {{u"serial"_s, ColumnUse::Serial, ColumnUse::Serial},
                       {u"eid"_s, ColumnUse::Eid, ColumnUse::Eid},
                       {u"deliver"_s, ColumnUse::Deliver, ColumnUse::Deliver},
                       {u"label:model"_s, ColumnUse::Label, ColumnUse::Label},
                       {u"colour"_s, ColumnUse::Keep, ColumnUse::Keep}};
    preview.ways = {{esim::ReserveMode::Eid, esim::Deliver::Install, 10},
                    {esim::ReserveMode::Given, esim::Deliver::Label, 2}};
    preview.fleets = {{u"factory"_s, 7}, {u"spare parts"_s, 3}};
    preview.limits = {1000, 500, 495};
    for (int i = 1; i <= 5; ++i)
        preview.firstRows << QStringList{u"SN-%1"_s.arg(i, 8, 10, QChar(u'0')),
                                         u"89049032000000000000000000000%1"_s.arg(i + 100), u"eid"_s,
                                         u"install"_s, u"factory"_s};
    return preview;
}

station::ManifestPreview badPreview(const QString &file)
{
    station::ManifestPreview preview = goodPreview(file);
    preview.faults = {
        {3,
         u"eid"_s,
         u"The EID's check digits are wrong. Read it again from the card or its box."_s,
         u"89049032000000000000000000000199"_s,
         {u"SN-00000002"_s, u"89049032000000000000000000000199"_s, u"install"_s, u"M1"_s, u"red"_s}},
        {4,
         u"serial"_s,
         u"This serial stands in row 2 already. Every unit needs its own."_s,
         u"SN-00000001"_s,
         {u"SN-00000001"_s, u"89049032000000000000000000000102"_s, u"install"_s, u"M1"_s, u"red"_s}},
        {9,
         u"eid"_s,
         u"A spreadsheet has rounded this number. Export the column as text."_s,
         u"8.90490E+31"_s,
         {u"SN-00000008"_s, u"8.90490E+31"_s, u"install"_s, u"M2"_s, u"blue"_s}}};
    preview.warnings = {
        {1, u"colour"_s, u"This column is not known. It is kept and exported again."_s, u"colour"_s}};
    return preview;
}

station::UnitDetails details(const station::UnitSnapshot &unit)
{
    using Group = station::UnitFact::Group;
    using namespace workflow;
    station::UnitDetails details;
    details.unit = unit;
    details.batch = u"2026-11-21-A"_s;
    const QString wanted = u"What the manifest wants"_s;
    const QString reserved = u"Reservation and profile"_s;
    details.facts = {{Group::Plan, wanted, u"Manifest"_s, u"row 12 of first-batch.csv"_s},
                     {Group::Plan, wanted, u"Recipe"_s, u"tracker"_s},
                     {Group::Plan, wanted, u"Delivered"_s, u"installed on the card"_s},
                     {Group::Reservation, reserved, u"Number"_s, u"HP0123456789abcdef0123456789abcdef"_s},
                     {Group::Reservation, reserved, u"State"_s, u"ready"_s},
                     {Group::Reservation, reserved, u"ICCID"_s, u"89883070000000000017"_s},
                     {Group::Reservation, reserved, u"Code"_s, u"1$smdp.example.com$••••• (5f3c09aa)"_s},
                     {Group::Card, u"Card"_s, u"EID"_s, u"89049032123451234512345678901235"_s},
                     {Group::Card, u"Card"_s, u"Content"_s, u"perhaps written: the card must be read"_s}};
    details.story = story();
    details.steps = {
        {UnitAct::Reconcile, Price::OneMore, MayDo::Operator, u"Ask the carrier"_s,
         u"The carrier's list is searched for the request whose answer was lost. What is found is "
         "used."_s,
         u"Costs at most one more profile, and only if the carrier's list shows none."_s},
        {UnitAct::HandOver, Price::Nothing, MayDo::Operator, u"Hand to an engineer"_s,
         u"Sets the unit aside with your note. It stands as it is until an engineer lets it go on."_s,
         u"Costs no profile."_s},
        {UnitAct::Reprint, Price::Nothing, MayDo::Operator, u"Print again"_s,
         u"Prints the same code once more, marked as a reprint. The label that is out there must be "
         "destroyed."_s,
         u"Costs no profile."_s},
        {UnitAct::Void, Price::LosesProfile, MayDo::Engineer, u"Void the code"_s,
         u"Takes the code out of use for ever and holds the unit for good. The product is imported "
         "again as a new unit."_s,
         u"Costs nothing now, but this profile is lost: it stays paid for, and the product needs "
         "another one."_s}};
    details.text = u"the whole story"_s;
    return details;
}

station::CardSnapshot card(const QString &reader)
{
    const auto iccid = [](QStringView text) { return *esim::Iccid::fromText(text); };
    station::CardSnapshot card;
    card.reader = reader;
    card.eid = QStringLiteral("89049032123451234512345678901235");
    card.chip.svn = {2, 2, 2};
    card.chip.firmware = {4, 5, 1};
    card.chip.freeNonVolatileMemory = 471'040;
    card.chip.freeVolatileMemory = 8'192;
    card.chip.installedApplications = 3;
    card.chip.rootSmdsAddress = QStringLiteral("lpa.ds.gsma.com");
    card.chip.uiccCapabilities = {esim::UiccCapability::Usim, esim::UiccCapability::Isim,
                                  esim::UiccCapability::AkaMilenage, esim::UiccCapability::JavaCard};
    card.chip.javaCard = esim::Version{15, 0, 0};
    card.chip.globalPlatform = esim::Version{2, 3, 1};
    card.chip.accreditation = QStringLiteral("GI-BA-UP-0419");
    card.chip.verificationCiKeys = {QByteArray::fromHex("81370F5125D0B1D408D4C3B232E6D25E795BEBFB")};
    card.profiles = {
        {iccid(u"8988307000000000009"), esim::ProfileState::Enabled, esim::ProfileClass::Provisioning,
         QStringLiteral("first access"), QStringLiteral("Super SIM"), QStringLiteral("Bootstrap EU")},
        {iccid(u"89000123456789012341"), esim::ProfileState::Disabled, esim::ProfileClass::Operational,
         QString(), QStringLiteral("Example Telecom"), QStringLiteral("Meter fleet")}};
    esim::PendingNotification pending;
    pending.sequence = 7;
    pending.event = esim::NotificationEvent::Enable;
    pending.address = QStringLiteral("smdp.example.com");
    pending.iccid = iccid(u"8988307000000000009");
    card.notifications = {pending};
    return card;
}

station::RecordsReport records(const station::RecordsWish &wish)
{
    using namespace std::chrono_literals;
    station::RecordsReport report;
    report.wish = wish;
    const base::Instant six{base::Millis(1'795'240'800'000)}; // 2026-11-21 06:00 UTC
    report.span = {six, six + 8h};
    report.now = six + 5h + 40min;
    report.done = 1713;
    report.failed = 19;
    report.held = 6;
    report.good = 1713;
    report.firstPass = {1694, 1738};
    report.final = {1713, 1738};
    report.reworked = 25;
    report.reworkedGood = 19;
    report.perHour = 302.3;
    report.lastHour = 318;
    report.median = 12400ms;
    report.ninetyFifth = 19800ms;
    const int good[] = {221, 305, 338, 342, 297, 210, 0, 0};
    const int failed[] = {14, 8, 4, 5, 9, 4, 0, 0};
    for (int hour = 0; hour < 8; ++hour) {
        const double passed = hour < 5 ? 1.0 : 2.0 / 3.0;
        report.bars.append({{six + std::chrono::hours(hour), six + std::chrono::hours(hour + 1)},
                            good[hour],
                            good[hour] / passed,
                            {good[hour], good[hour] + failed[hour]}});
    }
    for (int slot = 1; slot <= 8; ++slot) {
        const bool isWeak = slot == 5;
        station::RecordsPart part;
        part.name = u"ACS ACR39U ICC Reader %1 00"_s.arg(slot);
        part.good = isWeak ? 171 : 214 + slot;
        part.failed = isWeak ? 21 : 2;
        part.held = isWeak ? 4 : 1;
        part.firstPass = {part.good - 2, part.good + part.failed + part.held};
        part.perHour = part.good / 5.67;
        part.median = base::Millis(12000 + 150 * slot);
        part.standing = isWeak ? station::Standing::Weak : station::Standing::Usual;
        report.slotParts.append(part);
    }
    report.people = report.slotParts.mid(0, 2);
    report.people[0].name = u"4711"_s;
    report.people[1].name = u"4712"_s;
    const std::tuple<const char *, QString, int, int> reasons[] = {
        {"card.mute", u"Card does not answer"_s, 21, 0},
        {"workflow.put-card-back", u"Card taken out too early"_s, 0, 9},
        {"install.refused", u"Card refused the profile"_s, 7, 0},
        {"label.ribbon-out", u"Printer out of ribbon"_s, 2, 3},
        {"server.timed-out", u"Profile server too slow"_s, 2, 0}};
    int soFar = 0;
    for (const auto &[code, words, bad, held] : reasons) {
        soFar += bad + held;
        report.reasons.append(
            {QString::fromLatin1(code), words, bad, held, (bad + held) / 44.0, soFar / 44.0});
    }
    return report;
}

} // namespace bench_day
