#include "core/manifest/builder.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace manifest {
namespace {

using base::ErrorCode;
using esim::Deliver;
using esim::ReserveMode;

constexpr qsizetype kLongestShown = 200;
constexpr qint64 kMostShownBytes = 32LL * 1024 * 1024;
constexpr qsizetype kLongestFleet = 128;
constexpr qsizetype kLongestLabelText = 256;
constexpr qsizetype kLongestConfirmationCode = 255;

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("manifest", text, nullptr, n); }

QString hidden() { return QString(5, QChar(0x2022)); }

bool isSecret(Meaning meaning)
{
    return meaning == Meaning::ActivationCode || meaning == Meaning::ConfirmationCode;
}

size_t hashOf(QByteArrayView bytes)
{
    return qHashBits(bytes.data(), size_t(bytes.size()), QHashSeed::globalSeed());
}

CellProblem twice(const char *code, const QString &text)
{
    return {ErrorCode(code), text, tr("Every unit appears once: remove or correct one of the two rows.")};
}

/// Where the sentence about a fault is too long for its place in the code.
CellProblem problem(const char *code, const char *text, const char *remedy)
{
    return {ErrorCode(code), tr(text), tr(remedy)};
}

} // namespace

Builder::Builder(const Options &options)
    : m_options(options)
    , m_store(std::make_shared<Manifest::Store>())
{
    m_placeOf.fill(-1);
    auto &recipes = m_store->recipes;
    recipes = m_options.recipes;
    const auto isDefault = [](const esim::Recipe &recipe) {
        return recipe.name.compare(QLatin1String("default"), Qt::CaseInsensitive) == 0;
    };
    if (std::none_of(recipes.begin(), recipes.end(), isDefault))
        recipes.push_back(esim::Recipe{});
    for (size_t i = 0; i < recipes.size(); ++i)
        m_recipeOf.insert(recipes[i].name.toLower(), quint16(i));
    const QString wanted =
        m_options.recipe.isEmpty() ? QStringLiteral("default") : m_options.recipe.toLower();
    const auto found = m_recipeOf.constFind(wanted);
    if (found != m_recipeOf.cend()) {
        m_defaultRecipe = *found;
    } else {
        Fault unknown;
        unknown.code = ErrorCode("manifest.recipe-unknown");
        unknown.text = tr("There is no recipe named %1.").arg(m_options.recipe);
        unknown.remedy = tr("Choose a recipe of the settings.");
        breakOff(unknown, FaultsEnd::Broken, base::ErrorKind::Usage);
    }
}

Builder::~Builder() = default;

void Builder::breakOff(Fault fault, FaultsEnd end, base::ErrorKind kind)
{
    m_stopped = true;
    m_faults.end = end;
    if (m_faults.list.empty())
        m_faults.kind = kind;
    if (end != FaultsEnd::Cancelled)
        m_faults.list.push_back(std::move(fault));
}

Next Builder::record(qint64 number, Cells cells)
{
    if (m_stopped)
        return Next::Stop;
    const bool isEmpty =
        std::all_of(cells.begin(), cells.end(), [](QByteArrayView cell) { return cell.isEmpty(); });
    if (!m_hasHeader)
        return isEmpty ? Next::Continue : header(number, cells);
    if (isEmpty) {
        m_emptyRows.add(number);
        return Next::Continue;
    }
    if (++m_rows > m_options.limits.rows) {
        Fault tooMany;
        tooMany.code = ErrorCode("manifest.too-many-rows");
        tooMany.row = number;
        tooMany.text = tr("The manifest has more than %1 rows.").arg(m_options.limits.rows);
        tooMany.remedy = tr("Split it into several files.");
        breakOff(tooMany);
        return Next::Stop;
    }
    row(number, cells);
    if (!m_stopped && qsizetype(m_faults.list.size()) >= m_options.limits.faults) {
        m_faults.end = FaultsEnd::Capped;
        m_stopped = true;
    }
    return m_stopped ? Next::Stop : Next::Continue;
}

Next Builder::header(qint64 number, Cells cells)
{
    m_hasHeader = true;
    QStringList titles;
    // The first row of a file without a header may hold codes.
    for (const QByteArrayView cell : cells)
        titles << (looksLikeActivationCode(cell) ? hidden() : QString::fromUtf8(cell));
    auto read = readHeader(titles, m_options.renames, number);
    if (!read) {
        m_faults.list = std::move(read.error());
        m_faults.end = FaultsEnd::Broken;
        m_stopped = true;
        return Next::Stop;
    }
    m_store->header = std::move(*read);
    m_faults.header = m_store->header.titles();
    for (size_t i = 0; i < m_placeOf.size(); ++i)
        m_placeOf[i] = m_store->header.find(Meaning(i)).value_or(-1);
    m_serialTitle = m_store->header.columns[size_t(m_placeOf[size_t(Meaning::Serial)])].title.toUtf8();
    for (const Column &column : m_store->header.columns) {
        if (column.meaning == Meaning::Extra)
            m_store->extraColumns << column.title;
    }
    return Next::Continue;
}

QByteArrayView Builder::value(Cells cells, Meaning meaning) const
{
    const qsizetype place = m_placeOf[size_t(meaning)];
    return place < 0 ? QByteArrayView() : unwrapped(cells[size_t(place)]);
}

void Builder::row(qint64 number, Cells cells)
{
    m_number = number;
    m_faultsBefore = qsizetype(m_faults.list.size());
    const auto &columns = m_store->header.columns;
    if (cells.size() != columns.size()) {
        const QString text =
            tr("The row has %1 cells, the header has %2.").arg(cells.size()).arg(columns.size());
        fault(std::nullopt,
              {ErrorCode("manifest.ragged-row"), text,
               tr("Put texts that hold the separator between quotes, and fill up missing cells.")},
              cells);
        return;
    }
    const auto serialPlace = size_t(m_placeOf[size_t(Meaning::Serial)]);
    if (cells[serialPlace] == columns[serialPlace].title.toUtf8() &&
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
                    tr("The serial is also in row %1.").arg(m_store->records[*earlier].number)),
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
        fault(Meaning::Eid,
              twice("manifest.eid-twice",
                    tr("The EID is also in row %1.").arg(m_store->records[*earlier].number)),
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
                   tr("The activation code is also in row %1.").arg(m_store->records[*earlier].number),
                   tr("A profile can be downloaded once: give every unit its own code.")},
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

void Builder::keepTexts(Record &record, Cells cells)
{
    const auto append = [this](QByteArrayView text) {
        const auto size = quint16(text.size());
        m_scratch.append(reinterpret_cast<const char *>(&size), sizeof size);
        m_scratch.append(text.data(), text.size());
    };
    m_scratch.clear();
    append(value(cells, Meaning::Serial));
    // A refused manifest shows nothing of its rows; only what finds doubles is still needed.
    if (m_faults.list.empty()) {
        const auto &columns = m_store->header.columns;
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].meaning == Meaning::Label || columns[i].meaning == Meaning::Extra)
                append(cells[i]);
        }
    }
    if (m_store->arena.size() > m_options.limits.keptBytes) {
        Fault tooMuch;
        tooMuch.code = ErrorCode("manifest.too-much-text");
        tooMuch.row = m_number;
        tooMuch.text = tr("The extra columns hold too much text.");
        tooMuch.remedy = tr("Remove columns that are not needed, or split the file.");
        breakOff(tooMuch);
        return;
    }
    record.text = m_store->arena.add(m_scratch);
}

quint32 Builder::fleetIndex(QByteArrayView name)
{
    const QByteArray key = QByteArray::fromRawData(name.data(), name.size());
    if (const auto found = m_fleetOf.constFind(key); found != m_fleetOf.cend())
        return *found;
    const auto index = quint32(m_store->fleets.size());
    m_store->fleets << QString::fromUtf8(name);
    m_fleetOf.insert(name.toByteArray(), index);
    return index;
}

void Builder::fault(Meaning meaning, CellProblem problem, Cells cells)
{
    const qsizetype place = m_placeOf[size_t(meaning)];
    fault(place < 0 ? std::nullopt : std::optional(place), std::move(problem), cells);
}

void Builder::fault(std::optional<qsizetype> column, CellProblem problem, Cells cells)
{
    Fault fault;
    fault.code = problem.code;
    fault.row = m_number;
    fault.text = std::move(problem.text);
    fault.remedy = std::move(problem.remedy);
    if (column) {
        fault.column = m_store->header.columns[size_t(*column)].title;
        fault.original = shown(cells, *column);
    }
    fault.cells = shownRow(cells);
    m_faults.list.push_back(std::move(fault));
}

QString Builder::shown(Cells cells, qsizetype column) const
{
    const QByteArrayView cell = cells[size_t(column)];
    if (cell.isEmpty())
        return {};
    const auto &columns = m_store->header.columns;
    bool secret = looksLikeActivationCode(cell);
    if (cells.size() == columns.size()) {
        secret = secret || isSecret(columns[size_t(column)].meaning);
    } else {
        // In a row with too many or too few cells a code may stand to either side of its column.
        const auto shift = std::abs(qsizetype(cells.size()) - qsizetype(columns.size()));
        for (qsizetype i = std::max<qsizetype>(0, column - shift);
             i <= column + shift && i < qsizetype(columns.size()); ++i)
            secret = secret || isSecret(columns[size_t(i)].meaning);
    }
    if (secret)
        return hidden();
    QString text = QString::fromUtf8(cell);
    if (text.size() > kLongestShown)
        text = text.left(kLongestShown) + QChar(0x2026);
    return text;
}

QStringList Builder::shownRow(Cells cells)
{
    if (qsizetype(m_faults.list.size()) > m_faultsBefore)
        return m_faults.list.back().cells;
    if (m_shownBytes > kMostShownBytes)
        return {};
    QStringList list;
    for (qsizetype i = 0; i < qsizetype(cells.size()); ++i) {
        list << shown(cells, i);
        m_shownBytes += 2 * list.back().size() + qsizetype(sizeof(QString));
    }
    return list;
}

std::vector<Warning> Builder::warnings() const
{
    std::vector<Warning> list = m_store->header.warnings;
    if (m_withoutFleet.count > 0)
        list.push_back(
            {ErrorCode("manifest.no-fleet"), m_withoutFleet.first, m_withoutFleet.count,
             QStringLiteral("fleet"),
             tr("Units without a fleet: %n. Their Sims are activated in the fleet they already have.",
                int(m_withoutFleet.count))});
    if (m_emptyRows.count > 0)
        list.push_back({ErrorCode("manifest.empty-rows"), m_emptyRows.first, m_emptyRows.count, QString(),
                        tr("Empty rows left out: %n.", int(std::min<qint64>(m_emptyRows.count, 1 << 30)))});
    if (m_numbersWithoutZero && m_shortestSerial != m_longestSerial)
        list.push_back(
            {ErrorCode("manifest.serial-lengths"), 2, 1, QStringLiteral("serial"),
             tr("The serials are numbers of different lengths. If they began with zeros, a spreadsheet has "
                "removed them.")});
    return list;
}

Reading Builder::finish(QByteArray sha256, QChar separator)
{
    if (!m_stopped && m_rows == 0) {
        Fault empty;
        empty.code = ErrorCode(m_hasHeader ? "manifest.no-rows" : "manifest.empty");
        empty.row = m_hasHeader ? 1 : 0;
        empty.text = m_hasHeader ? tr("The manifest has a header but no units.") : tr("The file is empty.");
        empty.remedy = m_hasHeader ? tr("Add one row for each unit.")
                                   : tr("The first row names the columns; each further row is one unit.");
        breakOff(empty, FaultsEnd::Complete);
    }
    if (m_stopped || !m_faults.list.empty())
        return tl::unexpected(std::move(m_faults));
    m_store->warnings = warnings();
    m_store->sha256 = std::move(sha256);
    m_store->separator = separator;
    return Manifest(std::exchange(m_store, nullptr));
}

} // namespace manifest
