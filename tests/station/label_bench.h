#pragma once

#include "core/journal/sqlite_journal.h"
#include "core/label/printer.h"
#include "core/station/station.h"
#include "core/station/views.h"
#include "tests/faults/ports.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace station::test {

/// What came out of the printer, and what the next labels meet.
struct Paper
{
    std::vector<label::LabelContent> labels;
    std::vector<label::Outcome::Kind> next; ///< empty: printed
    std::chrono::milliseconds takes{0};     ///< until a label is out
};

class PaperPrinter final : public label::Printer
{
public:
    explicit PaperPrinter(Paper &paper)
        : m_paper(paper)
    {}
    void print(label::LabelJob job, Done done) override
    {
        label::Outcome outcome;
        outcome.kind = label::Outcome::Kind::Printed;
        outcome.where = QStringLiteral("paper");
        if (!m_paper.next.empty()) {
            outcome.kind = m_paper.next.front();
            m_paper.next.erase(m_paper.next.begin());
            outcome.error = base::Error{base::ErrorKind::MissingPart,
                                        base::ErrorCode("printer.test"),
                                        QStringLiteral("The printer stopped."),
                                        {},
                                        {}};
        }
        if (outcome.kind != label::Outcome::Kind::NotPrinted)
            m_paper.labels.push_back(job.content);
        QTimer::singleShot(m_paper.takes, &m_home, [outcome, done = std::move(done)] { done(outcome); });
    }
    void check(std::function<void(base::Result<QString>)> done) override { done(QString()); }

private:
    Paper &m_paper;
    QObject m_home;
};

inline base::Secret textOf(const char *matchingId)
{
    return base::Secret(QByteArray("LPA:1$smdp.example.com$") + matchingId);
}

/// A station with one batch of units whose labels are their delivery, on a journal on disk or on a given one.
struct LabelBench
{
    explicit LabelBench(workflow::ScanBack scanBack = workflow::ScanBack::No, int reprintsAlone = 1,
                        std::unique_ptr<journal::Journal> given = nullptr)
    {
        Ports ports;
        ports.clock = std::make_unique<base::SystemClock>();
        ports.journal = given ? std::move(given) : newJournal();
        journal = ports.journal.get();
        ports.cards = std::make_unique<faults::NoCards>();
        ports.servers = std::make_unique<faults::NoServers>();
        ports.printer = std::make_unique<PaperPrinter>(paper);
        import(QStringLiteral("day"), {"AAAA", "BBBB", "CCCC"}, scanBack);
        Options how;
        how.stationName = QStringLiteral("Line 3");
        how.reprintsAlone = reprintsAlone;
        how.recipes = {esim::Recipe()};
        station = std::make_unique<Station>(std::move(ports), how);
        QObject::connect(station.get(), &Station::refused, &context,
                         [this](const QString &code, const QString &text) {
                             refusal = code;
                             sentence = text;
                         });
        QObject::connect(station.get(), &Station::scanJudged, &context,
                         [this](int, bool isRight, const QString &text) {
                             refusal = isRight ? QString() : QStringLiteral("scan");
                             sentence = text;
                         });
        station->openBatch(QStringLiteral("day"));
        station->setPerson(people::Presence::anybody(QStringLiteral("Anna")));
    }

    std::unique_ptr<journal::Journal> newJournal() const
    {
        journal::SqliteOptions options;
        options.folder = folder.path();
        options.key = base::Secret(QByteArray(32, 'k'));
        auto opened = journal::SqliteJournal::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence()));
        return std::move(*opened);
    }

    void import(const QString &name, std::initializer_list<const char *> matchingIds,
                workflow::ScanBack scanBack = workflow::ScanBack::No,
                const std::optional<esim::Eid> &eid = std::nullopt)
    {
        std::vector<journal::NewUnit> units;
        for (const char *matchingId : matchingIds) {
            journal::NewUnit unit;
            unit.plan.serial = name + QLatin1Char('-') + QLatin1String(matchingId);
            unit.plan.reserve = esim::ReserveMode::Given;
            unit.plan.deliver = esim::Deliver::Label;
            unit.plan.print = workflow::PrintLabel::Yes;
            unit.plan.scanBack = scanBack;
            unit.plan.eid = eid;
            unit.plan.code = *esim::ActivationCode::fromText(QByteArray("1$smdp.example.com$") + matchingId);
            units.push_back(unit);
        }
        journal::BatchInfo info;
        info.name = name;
        info.units = int(units.size());
        if (const auto stored = journal->importBatch(info, units); !stored)
            qFatal("%s", qPrintable(stored.error().sentence()));
    }

    void settle()
    {
        [&] { QTRY_VERIFY(station->isIdle()); }();
    }
    void run()
    {
        station->start();
        [&] { QTRY_VERIFY(station->isIdle() && unit(0).prints > 0); }();
    }
    /// What is refused, or an empty text.
    QString act(int unit, const LabelWish &wish)
    {
        refusal.clear();
        station->actOnLabel(unit, wish);
        settle();
        return refusal;
    }
    QString scan(int unit, const base::Secret &text)
    {
        refusal.clear();
        station->scanLabel(unit, text);
        settle();
        return sentence;
    }
    UnitSnapshot unit(int index) const { return station->units().at(index); }
    QString lastStory(int index) const
    {
        const auto story = journal->story(1, index);
        return story && !story->empty() ? storyRow(story->back()).what : QString();
    }

    QTemporaryDir folder;
    Paper paper;
    QObject context;
    journal::Journal *journal = nullptr;
    std::unique_ptr<Station> station;
    QString refusal;
    QString sentence;
};

} // namespace station::test
