#include "core/manifest/builder.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace manifest {
namespace {

using base::ErrorCode;

constexpr qsizetype kLongestShown = 200;
constexpr qint64 kMostShownBytes = 32LL * 1024 * 1024;

QString hidden() { return QString(5, QChar(0x2022)); }

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
        unknown.text =
            QCoreApplication::translate("manifest", "There is no recipe named %1.").arg(m_options.recipe);
        unknown.remedy = QCoreApplication::translate("manifest", "Choose a recipe of the settings.");
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
        tooMany.text = QCoreApplication::translate("manifest", "The manifest has more than %1 rows.")
                           .arg(m_options.limits.rows);
        tooMany.remedy = QCoreApplication::translate("manifest", "Split it into several files.");
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
    auto read = readHeader(titles, m_options.mapping ? m_options.mapping(titles) : ColumnMapping(), number);
    if (!read) {
        m_faults.header = titles;
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
        tooMuch.text = QCoreApplication::translate("manifest", "The extra columns hold too much text.");
        tooMuch.remedy =
            QCoreApplication::translate("manifest", "Remove columns that are not needed, or split the file.");
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
        secret = secret || columns[size_t(column)].isSecret();
    } else {
        // In a row with too many or too few cells a code may stand to either side of its column.
        const auto shift = std::abs(qsizetype(cells.size()) - qsizetype(columns.size()));
        for (qsizetype i = std::max<qsizetype>(0, column - shift);
             i <= column + shift && i < qsizetype(columns.size()); ++i)
            secret = secret || columns[size_t(i)].isSecret();
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
             QCoreApplication::translate(
                 "manifest",
                 "Units without a fleet: %n. Their Sims are activated in the fleet they already have.",
                 nullptr, int(m_withoutFleet.count))});
    const int emptyRows = int(std::min<qint64>(m_emptyRows.count, 1 << 30));
    if (emptyRows > 0)
        list.push_back(
            {ErrorCode("manifest.empty-rows"), m_emptyRows.first, m_emptyRows.count, QString(),
             QCoreApplication::translate("manifest", "Empty rows left out: %n.", nullptr, emptyRows)});
    if (m_numbersWithoutZero && m_shortestSerial != m_longestSerial)
        list.push_back(
            {ErrorCode("manifest.serial-lengths"), 2, 1, QStringLiteral("serial"),
             QCoreApplication::translate(
                 "manifest",
                 "The serials are numbers of different lengths. If they began with zeros, a spreadsheet has "
                 "removed them.")});
    return list;
}

Reading Builder::finish(QByteArray sha256, QChar separator)
{
    if (!m_stopped && m_rows == 0) {
        Fault empty;
        empty.code = ErrorCode(m_hasHeader ? "manifest.no-rows" : "manifest.empty");
        empty.row = m_hasHeader ? 1 : 0;
        empty.text = m_hasHeader
                         ? QCoreApplication::translate("manifest", "The manifest has a header but no units.")
                         : QCoreApplication::translate("manifest", "The file is empty.");
        empty.remedy =
            m_hasHeader ? QCoreApplication::translate("manifest", "Add one row for each unit.")
                        : QCoreApplication::translate(
                              "manifest", "The first row names the columns; each further row is one unit.");
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
