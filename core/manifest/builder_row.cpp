#include "core/manifest/builder.h"

#include <QCoreApplication>

#include <algorithm>

/// The rules for one row: its cells, its choices, and what does not go together (design §9).
namespace manifest {
namespace {

using base::ErrorCode;
using esim::Deliver;
using esim::ReserveMode;

constexpr qsizetype kLongestFleet = 128;
constexpr qsizetype kLongestLabelText = 256;
constexpr qsizetype kLongestConfirmationCode = 255;

size_t hashOf(QByteArrayView bytes)
{
    return qHashBits(bytes.data(), size_t(bytes.size()), QHashSeed::globalSeed());
}

CellProblem twice(const char *code, const QString &text)
{
    return {ErrorCode(code), text,
            QCoreApplication::translate("manifest",
                                        "Every unit appears once: remove or correct one of the two rows.")};
}

/// `text` and `remedy` are marked for translation where they are written.
CellProblem problem(const char *code, const char *text, const char *remedy)
{
    return {ErrorCode(code), QCoreApplication::translate("manifest", text),
            QCoreApplication::translate("manifest", remedy)};
}

} // namespace

void Builder::row(qint64 number, Cells cells)
{
    m_number = number;
    m_faultsBefore = qsizetype(m_faults.list.size());
    const auto &columns = m_store->header.columns;
    if (cells.size() != columns.size()) {
        const QString text =
            QCoreApplication::translate("manifest", "The row has %1 cells, the header has %2.")
                .arg(cells.size())
                .arg(columns.size());
        fault(
            std::nullopt,
            {ErrorCode("manifest.ragged-row"), text,
             QCoreApplication::translate(
                 "manifest", "Put texts that hold the separator between quotes, and fill up missing cells.")},
            cells);
        return;
    }
    const auto serialPlace = size_t(m_placeOf[size_t(Meaning::Serial)]);
    if (cells[serialPlace] == m_serialTitle &&
        columnOf(columns[serialPlace].title).meaning == Meaning::Serial) {
        fault(Meaning::Serial,
              problem("manifest.header-again", QT_TRANSLATE_NOOP("manifest", "The header appears again."),
                      QT_TRANSLATE_NOOP("manifest", "Remove this row.")),
              cells);
        return;
    }
    Record record;
    record.number = quint32(number);
    readSerial(cells);
    readEidCell(record, cells);
    readChoices(record, cells);
    checkTexts(cells);
    keepTexts(record, cells);
    m_store->records.push_back(record);
}

void Builder::readSerial(Cells cells)
{
    const QByteArrayView serial = value(cells, Meaning::Serial);
    if (auto bad = problemOfSerial(serial)) {
        fault(Meaning::Serial, std::move(*bad), cells);
        return;
    }
    const auto isSame = [this, serial](quint32 row) {
        return m_store->serialOf(m_store->records[row]) == serial;
    };
    if (const auto earlier = m_serials.add(hashOf(serial), quint32(m_store->records.size()), isSame))
        fault(Meaning::Serial,
              twice("manifest.serial-twice",
                    QCoreApplication::translate("manifest", "The serial is also in row %1.")
                        .arg(m_store->records[*earlier].number)),
              cells);
    const bool isNumber =
        std::all_of(serial.begin(), serial.end(), [](char c) { return c >= '0' && c <= '9'; });
    m_numbersWithoutZero = m_numbersWithoutZero && isNumber && serial.front() != '0';
    m_longestSerial = std::max(m_longestSerial, serial.size());
    m_shortestSerial = m_shortestSerial == 0 ? serial.size() : std::min(m_shortestSerial, serial.size());
}

void Builder::readEidCell(Record &record, Cells cells)
{
    const QByteArrayView text = value(cells, Meaning::Eid);
    if (text.isEmpty())
        return;
    auto eid = readEid(text);
    if (!eid) {
        fault(Meaning::Eid, std::move(eid.error()), cells);
        return;
    }
    record.eid = *eid;
    const QByteArrayView key(record.eid.data(), qsizetype(record.eid.size()));
    const auto isSame = [this, &record](quint32 row) { return m_store->records[row].eid == record.eid; };
    if (const auto earlier = m_eids.add(hashOf(key), quint32(m_store->records.size()), isSame))
        fault(
            Meaning::Eid,
            twice("manifest.eid-twice", QCoreApplication::translate("manifest", "The EID is also in row %1.")
                                            .arg(m_store->records[*earlier].number)),
            cells);
}

void Builder::readChoices(Record &record, Cells cells)
{
    record.recipe = m_defaultRecipe;
    if (const auto name = value(cells, Meaning::Recipe); !name.isEmpty()) {
        const auto found = m_recipeOf.constFind(QString::fromUtf8(name).toLower());
        if (found == m_recipeOf.cend())
            fault(Meaning::Recipe,
                  problem("manifest.recipe-unknown",
                          QT_TRANSLATE_NOOP("manifest", "There is no recipe of this name."),
                          QT_TRANSLATE_NOOP("manifest", "Use a recipe of the settings.")),
                  cells);
        else
            record.recipe = *found;
    }
    const esim::Recipe &recipe = m_store->recipes[record.recipe];

    record.deliver = recipe.deliver.value_or(Deliver::Install);
    if (const auto name = value(cells, Meaning::Deliver); !name.isEmpty()) {
        if (const auto deliver = esim::fromName<Deliver>(QString::fromUtf8(name)))
            record.deliver = *deliver;
        else
            fault(Meaning::Deliver,
                  problem("manifest.deliver-unknown",
                          QT_TRANSLATE_NOOP("manifest", "This is not a way to deliver."),
                          QT_TRANSLATE_NOOP("manifest", "Write install, address or label.")),
                  cells);
    }
    std::optional<ReserveMode> rowReserve;
    if (const auto name = value(cells, Meaning::Reserve); !name.isEmpty()) {
        rowReserve = esim::fromName<ReserveMode>(QString::fromUtf8(name));
        if (!rowReserve)
            fault(Meaning::Reserve,
                  problem("manifest.reserve-unknown",
                          QT_TRANSLATE_NOOP("manifest", "This is not a way to reserve."),
                          QT_TRANSLATE_NOOP("manifest", "Write eid, matching-id or given.")),
                  cells);
    }
    const auto fleet = value(cells, Meaning::Fleet);
    if (fleet.size() > kLongestFleet)
        fault(Meaning::Fleet,
              problem("manifest.fleet-too-long",
                      QT_TRANSLATE_NOOP("manifest", "The fleet's name is longer than 128 characters."),
                      QT_TRANSLATE_NOOP("manifest", "Use the fleet's SID or unique name.")),
              cells);
    else if (auto bad = problemOfText(fleet))
        fault(Meaning::Fleet, std::move(*bad), cells);
    else
        record.fleet = fleetIndex(fleet.isEmpty() ? QByteArrayView(recipe.fleet.toUtf8()) : fleet);

    const bool hasCode = !value(cells, Meaning::ActivationCode).isEmpty();
    const bool knowsEid = record.hasEid() || record.deliver == Deliver::Address;
    record.reserve = rowReserve ? *rowReserve
                     : hasCode
                         ? ReserveMode::Given
                         : recipe.reserve.value_or(knowsEid ? ReserveMode::Eid : ReserveMode::MatchingId);
    readCodes(record, cells);
    // Rules about several cells are told once the cells themselves are right.
    if (qsizetype(m_faults.list.size()) == m_faultsBefore)
        combine(record, cells);
}

void Builder::readCodes(Record &record, Cells cells)
{
    const QByteArrayView codeText = value(cells, Meaning::ActivationCode);
    const QByteArrayView confirmation = value(cells, Meaning::ConfirmationCode);
    if (codeText.isEmpty() && confirmation.isEmpty())
        return;
    Codes codes;
    if (!codeText.isEmpty()) {
        auto code = esim::ActivationCode::fromText(codeText);
        if (!code) {
            fault(Meaning::ActivationCode, {code.error().code, code.error().text, code.error().remedy},
                  cells);
            return;
        }
        codes.code = *code;
    }
    if (confirmation.size() > kLongestConfirmationCode || problemOfText(confirmation))
        fault(Meaning::ConfirmationCode,
              problem("manifest.confirmation-code-form",
                      QT_TRANSLATE_NOOP("manifest", "This cannot be a confirmation code."),
                      QT_TRANSLATE_NOOP("manifest", "Copy it from its source again.")),
              cells);
    else if (!confirmation.isEmpty())
        codes.confirmationCode = base::Secret(confirmation);
    if (codes.code && !codes.code->matchingId().isEmpty()) {
        const auto isSame = [this, &codes](quint32 row) {
            const auto &other = m_store->codes[m_store->records[row].codes].code;
            return other && other->address() == codes.code->address() &&
                   other->matchingId() == codes.code->matchingId();
        };
        const auto key = codes.code->matchingId().secret().reveal();
        if (const auto earlier = m_codes.add(hashOf(key), quint32(m_store->records.size()), isSame))
            fault(Meaning::ActivationCode,
                  {ErrorCode("manifest.activation-code-twice"),
                   QCoreApplication::translate("manifest", "The activation code is also in row %1.")
                       .arg(m_store->records[*earlier].number),
                   QCoreApplication::translate(
                       "manifest", "A profile can be downloaded once: give every unit its own code.")},
                  cells);
    }
    record.codes = quint32(m_store->codes.size());
    m_store->codes.push_back(std::move(codes));
}

void Builder::combine(const Record &record, Cells cells)
{
    const esim::Recipe &recipe = m_store->recipes[record.recipe];
    const Codes none;
    const Codes &codes = record.codes == Record::kNoCodes ? none : m_store->codes[record.codes];
    const bool isGiven = record.reserve == ReserveMode::Given;

    if (isGiven && !codes.code)
        fault(
            Meaning::ActivationCode,
            problem(
                "manifest.given-without-code",
                QT_TRANSLATE_NOOP("manifest", "The row reserves by \"given\" but has no activation code."),
                QT_TRANSLATE_NOOP("manifest", "Add the activation code, or reserve by eid or matching-id.")),
            cells);
    if (!isGiven && codes.code)
        fault(
            Meaning::Reserve,
            problem("manifest.code-but-not-given",
                    QT_TRANSLATE_NOOP("manifest",
                                      "The row has an activation code but would reserve another profile."),
                    QT_TRANSLATE_NOOP("manifest", "Leave reserve empty or write given, or remove the code.")),
            cells);
    if (codes.confirmationCode && !codes.code)
        fault(Meaning::ConfirmationCode,
              problem(
                  "manifest.confirmation-code-alone",
                  QT_TRANSLATE_NOOP("manifest", "There is a confirmation code but no activation code."),
                  QT_TRANSLATE_NOOP("manifest", "Add the activation code or remove the confirmation code.")),
              cells);
    if (codes.code && codes.code->confirmationCode() == esim::ConfirmationCode::Needed &&
        !codes.confirmationCode && record.deliver == Deliver::Install)
        fault(Meaning::ConfirmationCode,
              problem("manifest.confirmation-code-missing",
                      QT_TRANSLATE_NOOP("manifest",
                                        "The activation code needs a confirmation code and there is none."),
                      QT_TRANSLATE_NOOP("manifest", "Add the confirmation code in its own column.")),
              cells);
    if (codes.code && codes.code->matchingId().isEmpty() && record.deliver != Deliver::Install)
        fault(Meaning::Deliver,
              problem("manifest.empty-matching-id",
                      QT_TRANSLATE_NOOP(
                          "manifest", "An activation code with an empty matching ID can only be installed."),
                      QT_TRANSLATE_NOOP("manifest", "Write install, or use a code with a matching ID.")),
              cells);
    if (record.deliver == Deliver::Address && record.reserve != ReserveMode::Eid)
        fault(Meaning::Deliver,
              problem("manifest.address-needs-eid",
                      QT_TRANSLATE_NOOP("manifest", "Delivering by address needs a reservation by EID."),
                      QT_TRANSLATE_NOOP("manifest", "Write eid under reserve, or choose install or label.")),
              cells);
    if (record.deliver == Deliver::Label && recipe.label.print == esim::PrintLabel::Never)
        fault(Meaning::Deliver,
              problem("manifest.label-never-printed",
                      QT_TRANSLATE_NOOP("manifest",
                                        "The label is the delivery, but the recipe never prints one."),
                      QT_TRANSLATE_NOOP("manifest", "Choose another recipe or another way to deliver.")),
              cells);
    if (recipe.requireEid == esim::RequireEid::Yes && !record.hasEid())
        fault(Meaning::Eid,
              problem("manifest.eid-required",
                      QT_TRANSLATE_NOOP("manifest",
                                        "The recipe wants an EID in every row and this one has none."),
                      QT_TRANSLATE_NOOP("manifest", "Add the EID or choose another recipe.")),
              cells);
    if (!isGiven && m_store->fleets[qsizetype(record.fleet)].isEmpty())
        m_withoutFleet.add(m_number);
}

void Builder::checkTexts(Cells cells)
{
    const auto &columns = m_store->header.columns;
    for (size_t i = 0; i < columns.size(); ++i) {
        const Meaning meaning = columns[i].meaning;
        if (meaning != Meaning::Label && meaning != Meaning::Extra && meaning != Meaning::Nameless)
            continue;
        const auto place = qsizetype(i);
        if (meaning == Meaning::Nameless) {
            if (!unwrapped(cells[i]).isEmpty())
                fault(place,
                      problem("manifest.column-without-name",
                              QT_TRANSLATE_NOOP("manifest", "This cell stands in a column that has no name."),
                              QT_TRANSLATE_NOOP("manifest",
                                                "Name the column in the first row or empty the cell.")),
                      cells);
        } else if (looksLikeActivationCode(cells[i])) {
            fault(place,
                  problem(
                      "manifest.code-in-other-column",
                      QT_TRANSLATE_NOOP(
                          "manifest", "This looks like an activation code, but its column has another name."),
                      QT_TRANSLATE_NOOP(
                          "manifest", "Name the column activation_code, so that the codes are kept secret.")),
                  cells);
        } else if (meaning == Meaning::Label && cells[i].size() > kLongestLabelText) {
            fault(place,
                  problem("manifest.label-text-too-long",
                          QT_TRANSLATE_NOOP("manifest", "The text for the label is longer than 256 bytes."),
                          QT_TRANSLATE_NOOP("manifest", "Shorten it.")),
                  cells);
        } else if (auto bad = problemOfText(cells[i])) {
            fault(place, std::move(*bad), cells);
        }
    }
}

} // namespace manifest
