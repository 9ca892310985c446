#include "core/station/label_desk.h"

#include "core/label/layout.h"
#include "core/label/picture.h"
#include "core/label/scanner_test.h"
#include "core/station/own_words.h"
#include "core/workflow/label_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace station {
namespace {

using namespace std::chrono_literals;

/// Units that go on together come to the printer one after the other.
constexpr auto kQuietBeforeFlush = 300ms;
using workflow::LabelRefusal;

workflow::Event eventOf(const label::Outcome &outcome)
{
    const workflow::Reason reason = outcome.error ? workflow::reasonOf(*outcome.error) : workflow::Reason{};
    switch (outcome.kind) {
    case label::Outcome::Kind::Printed: return workflow::LabelPrinted{};
    case label::Outcome::Kind::NotPrinted: return workflow::LabelNotPrinted{reason};
    case label::Outcome::Kind::Unproven: return workflow::LabelUnproven{reason};
    case label::Outcome::Kind::Perhaps: return workflow::LabelPerhapsPrinted{reason};
    }
    return workflow::LabelPerhapsPrinted{reason};
}

base::Result<QByteArray> drawn(const journal::UnitRecord &record, const QString &batch,
                               const label::LabelStock &stock)
{
    return checkLabel(record)
        .and_then([&] { return label::templateNamed(stock.templateName); })
        .and_then([&](const label::Template &look) {
            return label::layOut(labelContent(record, batch), stock, look);
        })
        .map(label::toPng);
}

QString noPrinter()
{
    return QCoreApplication::translate(
        "station", "No printer is set up. Fill in [labels] printer in the settings, then retry.");
}

tl::unexpected<base::Error> refuse(base::ErrorKind kind, const char *code, const QString &what,
                                   const QString &remedy = {})
{
    return base::fail(kind, base::ErrorCode(code), what, remedy);
}

base::Result<void> checkWiped(const journal::UnitRecord &record)
{
    if (record.codes != journal::Codes::Wiped)
        return {};
    return refuse(
        base::ErrorKind::Refused, "label.wiped",
        QCoreApplication::translate(
            "station",
            "There is no label any more: the code of this unit was wiped some time after it was done."),
        QCoreApplication::translate("station", "Ask the carrier for the code if it is still needed."));
}

/// Why a label or a code is left as it is, in words.
base::Result<void> checkRefusal(LabelRefusal refusal, const QString &serial)
{
    const auto no = [](const char *code, const QString &what, const QString &remedy) {
        return refuse(base::ErrorKind::Refused, code, what, remedy);
    };
    switch (refusal) {
    case LabelRefusal::None: return {};
    case LabelRefusal::NoCode:
        return no(
            "label.no-code",
            QCoreApplication::translate("station", "There is no label yet: the unit has no activation code."),
            QCoreApplication::translate("station", "Run the batch first."));
    case LabelRefusal::Voided:
        return no("label.voided",
                  QCoreApplication::translate(
                      "station", "The code of %1 was voided: it is never printed or shown again.")
                      .arg(serial),
                  QCoreApplication::translate("station", "Import the product again as a new unit."));
    case LabelRefusal::Printing:
        return no(
            "label.printing",
            QCoreApplication::translate("station", "The label of %1 is being printed right now.").arg(serial),
            QCoreApplication::translate("station",
                                        "Wait until it is printed; run the batch if it stands still."));
    case LabelRefusal::NotDue:
        return no("label.not-due",
                  QCoreApplication::translate(
                      "station", "The label of %1 comes later: its SIM or its card is not finished.")
                      .arg(serial),
                  QCoreApplication::translate("station", "Run the batch first."));
    case LabelRefusal::PrintedOnce:
        return no("label.printed-once",
                  QCoreApplication::translate("station", "The label of %1 was printed, or perhaps was.")
                      .arg(serial),
                  QCoreApplication::translate(
                      "station",
                      "Ask for a reprint, which is marked: esim-stationctl label reprint BATCH SERIAL."));
    case LabelRefusal::NeverPrinted:
        return no("label.never-printed",
                  QCoreApplication::translate("station", "No label of %1 was printed yet.").arg(serial),
                  QCoreApplication::translate("station", "Run the batch, or ask for a first print."));
    case LabelRefusal::AtWork:
        return no("label.at-work",
                  QCoreApplication::translate("station", "%1 failed or is held, so its label has to wait.")
                      .arg(serial),
                  QCoreApplication::translate("station", "Retry the unit: what is missing is printed then."));
    case LabelRefusal::OnCard:
        return no("label.on-card",
                  QCoreApplication::translate(
                      "station", "The code of %1 cannot be voided: its profile is on a card, or may be.")
                      .arg(serial),
                  QCoreApplication::translate("station",
                                              "Delete the profile from its card, and tell the carrier."));
    }
    return {};
}

tl::unexpected<base::Error> refuseVoidedLabel(const QString &owner)
{
    return refuse(
        base::ErrorKind::BadInput, "label.of-voided-code",
        QCoreApplication::translate("station", "This label belongs to %1, whose code was voided.").arg(owner),
        QCoreApplication::translate("station", "Destroy this label: its code must not be used."));
}

QString ofBatch(const journal::CodeOwner &owner)
{
    return QCoreApplication::translate("station", "%1 of batch %2").arg(owner.serial, owner.batchName);
}

/// Names as people compare them.
QString folded(QString name) { return name.remove(QLatin1Char(' ')).simplified().toCaseFolded(); }

} // namespace

ReprintWish reprintWish(const QString &reason, const QString &secondPerson)
{
    const QString plain = reason.simplified();
    const auto cause = esim::fromName<workflow::ReprintCause>(plain.toLower());
    return cause ? ReprintWish{*cause, {}, secondPerson}
                 : ReprintWish{workflow::ReprintCause::Other, plain, secondPerson};
}

label::LabelContent labelContent(const journal::UnitRecord &record, const QString &batch)
{
    const workflow::State &state = record.state;
    label::LabelContent content;
    content.serial = state.plan.serial;
    content.eid = state.eid;
    content.iccid = state.iccid();
    if (const auto code = state.code())
        content.qrText = code->qrText();
    content.batch = batch;
    for (const journal::NamedText &field : record.labelFields)
        content.fields.append({field.name, field.text});
    if (state.label.prints > 1)
        content.reprint = state.label.prints - 1;
    return content;
}

base::Result<void> checkLabel(const journal::UnitRecord &record)
{
    const workflow::State &state = record.state;
    const LabelRefusal refusal = workflow::isVoided(state) ? LabelRefusal::Voided
                                 : !state.code()           ? LabelRefusal::NoCode
                                                           : LabelRefusal::None;
    return checkWiped(record).and_then([&] { return checkRefusal(refusal, state.plan.serial); });
}

base::Result<label::LabelStock> labelStock(const journal::UnitRecord &record, const Options &options)
{
    const QString &name = record.state.plan.recipe;
    const auto recipe = std::find_if(options.recipes.begin(), options.recipes.end(),
                                     [&name](const esim::Recipe &r) { return r.name == name; });
    if (recipe == options.recipes.end() || recipe->label.templateName.isEmpty())
        return options.stock;
    return label::stockFor({recipe->label.templateName, options.stock.dpi, {}, {}});
}

base::Result<QByteArray> labelPicture(const journal::UnitRecord &record, const QString &batch,
                                      const Options &options)
{
    return labelStock(record, options).and_then([&](const label::LabelStock &stock) {
        return drawn(record, batch, stock);
    });
}

base::Result<QByteArray> labelPreview(const journal::UnitRecord &record, const QString &batch, int dpi,
                                      const QString &templateName)
{
    return label::stockFor({templateName, dpi, {}, {}}).and_then([&](const label::LabelStock &stock) {
        return drawn(record, batch, stock);
    });
}

void printTestLabel(label::Printer *printer, const label::LabelStock &stock,
                    std::function<void(QString sentence)> done)
{
    if (!printer) {
        done(noPrinter());
        return;
    }
    printer->print({label::scannerTestLabel(), stock}, [done =
                                                            std::move(done)](const label::Outcome &outcome) {
        done(
            outcome.error
                ? outcome.error->sentence()
                : QCoreApplication::translate("station", "The test label is printed: %1").arg(outcome.where));
    });
    printer->flush();
}

LabelDesk::LabelDesk(Links links)
    : m_links(std::move(links))
{
    m_flushing.setSingleShot(true);
    m_flushing.setInterval(kQuietBeforeFlush);
    QObject::connect(&m_flushing, &QTimer::timeout, &m_flushing, [this] { m_links.printer->flush(); });
}

void LabelDesk::expect(Coming coming)
{
    if (isBusy() && coming == Coming::NoMore)
        m_flushing.start();
    else
        m_flushing.stop();
}

base::Result<workflow::Event> LabelDesk::eventOf(UnitIndex unit, const PrintWish &) const
{
    return checkRefusal(workflow::refusalToPrint(state(unit)), state(unit).plan.serial)
        .map([]() -> workflow::Event { return workflow::PrintRequested{}; });
}

base::Result<workflow::Event> LabelDesk::eventOf(UnitIndex unit, const ReprintWish &wish) const
{
    const bool hasOwnWords = wish.cause == workflow::ReprintCause::Other;
    const auto words = hasOwnWords ? checkOwnWords(wish.words) : base::Result<QString>();
    if (!words)
        return tl::unexpected(words.error());
    return checkRefusal(workflow::refusalToReprint(state(unit)), state(unit).plan.serial)
        .and_then([&] { return checkSecondPerson(unit, wish.secondPerson); })
        .map([&]() -> workflow::Event {
            return workflow::ReprintRequested{wish.cause, *words, wish.secondPerson.simplified()};
        });
}

base::Result<workflow::Event> LabelDesk::eventOf(UnitIndex unit, const VoidWish &wish) const
{
    const auto reason = checkOwnWords(wish.reason);
    if (!reason)
        return tl::unexpected(reason.error());
    const QString &person = m_links.units.operatorName();
    return checkRefusal(workflow::refusalToVoid(state(unit)), state(unit).plan.serial)
        .map([&]() -> workflow::Event {
            return workflow::CodeVoided{*reason, person.isEmpty() ? m_links.options.stationName : person};
        });
}

base::Result<workflow::Event> LabelDesk::eventOf(UnitIndex unit, const LabelWish &wish) const
{
    return checkWiped(m_links.units.unit(unit)).and_then([&] {
        return std::visit([&](const auto &one) { return eventOf(unit, one); }, wish);
    });
}

base::Result<void> LabelDesk::checkSecondPerson(UnitIndex unit, const QString &name) const
{
    // The number of the reprint that is asked for is that of the prints so far.
    if (state(unit).label.prints <= m_links.options.reprintsAlone)
        return {};
    const QString first = folded(m_links.units.operatorName());
    if (folded(name).isEmpty())
        return refuse(
            base::ErrorKind::Refused, "label.second-person",
            QCoreApplication::translate("station",
                                        "Reprint %1 of this label needs a second person's consent.")
                .arg(state(unit).label.prints),
            QCoreApplication::translate("station", "Call somebody, and give that person's name as well."));
    if (folded(name) == first)
        return refuse(base::ErrorKind::Refused, "label.same-person",
                      QCoreApplication::translate("station", "The second person must be somebody else."),
                      QCoreApplication::translate("station", "Give the other person's name."));
    return {};
}

std::optional<journal::CodeOwner> LabelDesk::ownerElsewhere(const esim::ActivationCode &code) const
{
    // What the journal cannot tell is not known: the scan is refused in any case.
    const auto owners = m_links.journal.ownersOfCode(code);
    if (!owners)
        return std::nullopt;
    const auto found = std::find_if(owners->begin(), owners->end(), [this](const journal::CodeOwner &owner) {
        return owner.batch != m_batchId;
    });
    return found == owners->end() ? std::nullopt : std::optional(*found);
}

std::optional<journal::CodeOwner> LabelDesk::voidedElsewhere(UnitIndex unit) const
{
    const auto code = state(unit).code();
    const auto owners =
        code ? m_links.journal.ownersOfCode(*code) : base::Result<std::vector<journal::CodeOwner>>();
    if (!owners)
        return std::nullopt;
    const auto found = std::find_if(owners->begin(), owners->end(), [](const journal::CodeOwner &owner) {
        return owner.use == workflow::CodeUse::Voided;
    });
    return found == owners->end() ? std::nullopt : std::optional(*found);
}

void LabelDesk::act(UnitIndex unit, const LabelWish &wish)
{
    m_links.withUnit(unit, [this, unit, wish] {
        const auto event = eventOf(unit, wish);
        if (event)
            m_links.report(unit, *event);
        else
            m_links.refused(event.error());
    });
}

base::Result<void> LabelDesk::checkPrint(UnitIndex unit) const
{
    // The same given code may have been imported twice.
    if (const auto voided = voidedElsewhere(unit)) {
        return refuse(base::ErrorKind::Refused, "label.voided-elsewhere",
                      QCoreApplication::translate("station", "This unit's code was voided for %1.")
                          .arg(ofBatch(*voided)),
                      QCoreApplication::translate("station", "Import the product again with another code."));
    }
    if (!m_links.printer) {
        return refuse(
            base::ErrorKind::MissingPart, "printer.none",
            QCoreApplication::translate("station", "No printer is set up."),
            QCoreApplication::translate("station", "Fill in [labels] printer in the settings, then retry."));
    }
    return {};
}

void LabelDesk::print(UnitIndex unit)
{
    const auto end = [this, unit, claim = m_links.claim(unit)](const label::Outcome &outcome) {
        m_links.ended(unit, outcome);
        // Another station has held the unit for this label meanwhile, and a person has looked at it.
        if (claim.stands())
            m_links.report(unit, ::station::eventOf(outcome));
    };
    if (const auto possible = checkPrint(unit); !possible) {
        label::Outcome none;
        none.error = possible.error();
        end(none);
        return;
    }
    const journal::UnitRecord &record = m_links.units.unit(unit);
    const auto stock = labelStock(record, m_links.options);
    if (!stock) {
        label::Outcome none;
        none.error = stock.error();
        end(none);
        return;
    }
    m_printing.insert(unit);
    m_links.printer->print({labelContent(record, m_batch), *stock},
                           [this, unit, end](const label::Outcome &outcome) {
                               m_printing.remove(unit);
                               end(outcome);
                           });
}

base::Result<void> LabelDesk::scan(UnitIndex unit, const base::Secret &text)
{
    const workflow::State &state = this->state(unit);
    const QString &serial = state.plan.serial;
    const auto isOf = [&text](const workflow::State &other) {
        const auto code = other.code();
        return code && code->qrText() == text;
    };
    if (isOf(state)) {
        if (workflow::isVoided(state))
            return refuseVoidedLabel(serial);
        if (state.phase == workflow::Phase::Done)
            return {};
        if (state.phase != workflow::Phase::WaitingForScan)
            return refuse(
                base::ErrorKind::Usage, "unit.not-waiting-for-scan",
                QCoreApplication::translate("station", "%1 does not wait for a label scan now.").arg(serial));
        m_links.withUnit(unit, [this, unit] { m_links.report(unit, workflow::LabelScanned{}); });
        return {};
    }
    for (UnitIndex other = 0; other < m_links.units.count(); ++other) {
        if (other == unit || !isOf(this->state(other)))
            continue;
        const QString owner = this->state(other).plan.serial;
        if (workflow::isVoided(this->state(other)))
            return refuseVoidedLabel(owner);
        return refuse(
            base::ErrorKind::BadInput, "label.of-another-unit",
            QCoreApplication::translate("station", "This label belongs to %1, not to %2.").arg(owner, serial),
            QCoreApplication::translate("station", "Put the labels right before you go on."));
    }
    const auto code = esim::ActivationCode::fromText(text.reveal());
    if (const auto owner = code ? ownerElsewhere(*code) : std::nullopt) {
        if (owner->use == workflow::CodeUse::Voided)
            return refuseVoidedLabel(ofBatch(*owner));
        return refuse(base::ErrorKind::BadInput, "label.of-another-batch",
                      QCoreApplication::translate("station", "This label belongs to %1, not to %2.")
                          .arg(ofBatch(*owner), serial),
                      QCoreApplication::translate("station", "Put the labels right before you go on."));
    }
    return refuse(base::ErrorKind::BadInput, "label.unknown",
                  QCoreApplication::translate("station", "This is not the label of %1.").arg(serial),
                  QCoreApplication::translate("station", "Scan the label that was printed for this unit."));
}

} // namespace station
