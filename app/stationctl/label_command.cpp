#include "app/stationctl/unit_act.h"
#include "app/wiring/assembly.h"
#include "app/wiring/printers.h"
#include "core/label/scanner_test.h"
#include "core/people/register_file.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace stationctl {
namespace {

const QString kReason = QStringLiteral("--reason");
const QString kSecond = QStringLiteral("--second");

std::unique_ptr<Command> actOnLabel(const Context &context, station::LabelWish wish)
{
    return makeActCommand(context, {wiring::ControlRequest::Act::Label,
                                    context.arguments.word(2),
                                    context.arguments.word(3),
                                    {},
                                    std::move(wish)});
}

/// The second person as the register has the name; any name where nobody is set up.
base::Result<QString> secondPerson(const Context &context)
{
    const QString name = context.arguments.value(kSecond);
    const auto everybody = people::RegisterFile(context.settings.dataDir).load();
    if (name.isEmpty() || (everybody && everybody->isEmpty()))
        return name;
    if (!everybody)
        return tl::unexpected(everybody.error());
    if (const people::Person *person = everybody->findName(name))
        return person->name;
    return base::fail(
        base::ErrorKind::BadInput, base::ErrorCode("label.second-unknown"),
        QCoreApplication::translate("stationctl", "Nobody with the name %1 is set up here.").arg(name),
        QCoreApplication::translate("stationctl", "See: esim-stationctl people list"));
}

base::Result<std::unique_ptr<Command>> reprintLabel(const Context &context)
{
    return secondPerson(context).map([&context](const QString &second) {
        return actOnLabel(context, station::reprintWish(context.arguments.value(kReason), second));
    });
}

/// `label self-test`: prints the test label where that is wanted, then judges what the scanner types.
class SelfTestCommand final : public Command
{
public:
    explicit SelfTestCommand(Context context)
        : m_context(std::move(context))
    {}

    void start(Done done) override
    {
        m_done = std::move(done);
        if (!isPrintWanted()) {
            m_done(judge());
            return;
        }
        auto printer = wiring::makePrinter(m_context.settings);
        if (!printer) {
            m_done(m_context.output.fail(printer.error()));
            return;
        }
        const auto stock = wiring::makeStock(m_context.settings);
        if (!stock) {
            m_done(m_context.output.fail(stock.error()));
            return;
        }
        m_printer = std::move(*printer);
        m_printer->print({label::scannerTestLabel(), *stock}, [this](const label::Outcome &outcome) {
            // Whether a doubtful label came out is told by its scan.
            if (outcome.kind == label::Outcome::Kind::NotPrinted) {
                m_done(m_context.output.fail(*outcome.error));
                return;
            }
            m_context.output.json(
                {{QStringLiteral("type"), QStringLiteral("label")}, {QStringLiteral("file"), outcome.where}});
            m_context.output.note(
                QCoreApplication::translate("stationctl", "Written: %1").arg(outcome.where));
            m_done(judge());
        });
        m_printer->flush();
    }
    void stop() override {}

private:
    bool isPrintWanted() const { return m_context.arguments.has(QStringLiteral("--print")); }

    int judge() const
    {
        m_context.output.progress(QCoreApplication::translate("stationctl", "Scan the test label now."));
        QFile input;
        constexpr qint64 kMostBytes = 4096;
        const QByteArray typed =
            input.open(stdin, QFile::ReadOnly) ? input.readLine(kMostBytes) : QByteArray();
        // Whoever only prints has nothing to scan yet.
        if (typed.isEmpty() && isPrintWanted())
            return kAllDone;
        const label::ScannerVerdict verdict = label::judgeScannerTest(QString::fromUtf8(typed));
        const bool isRight = verdict.fault == label::ScannerFault::None;
        m_context.output.json({{QStringLiteral("type"), QStringLiteral("scanner")},
                               {QStringLiteral("ok"), isRight},
                               {QStringLiteral("fault"), esim::nameOf(verdict.fault)},
                               {QStringLiteral("reason"), label::sentence(verdict)}});
        if (!m_context.output.isJson())
            m_context.output.line(label::sentence(verdict));
        return isRight ? kAllDone : kSomeNotDone;
    }

    Context m_context;
    Done m_done;
    std::unique_ptr<label::Printer> m_printer;
};

} // namespace

base::Result<std::unique_ptr<Command>> makeVoidCommand(const Context &context)
{
    const QString reason = context.arguments.value(kReason);
    if (context.arguments.words.size() != 4 || reason.isEmpty())
        return usageError(QStringLiteral("unit void BATCH SERIAL --reason TEXT"));
    return actOnLabel(context, station::VoidWish{reason});
}

base::Result<std::unique_ptr<Command>> makeLabelCommand(const Context &context)
{
    const QString verb = context.arguments.word(1);
    const bool isOfUnit = context.arguments.words.size() == 4;
    if (verb == QLatin1String("void"))
        return makeVoidCommand(context);
    if (verb == QLatin1String("print") && isOfUnit)
        return actOnLabel(context, station::PrintWish{});
    if (verb == QLatin1String("reprint") && isOfUnit && context.arguments.has(kReason))
        return reprintLabel(context);
    if (verb == QLatin1String("reprint"))
        return usageError(QStringLiteral(
            "label reprint BATCH SERIAL --reason jam|smudged|lost|damaged|TEXT [--second NAME]"));
    if (verb == QLatin1String("self-test") && context.arguments.words.size() == 2)
        return std::make_unique<SelfTestCommand>(context);
    return usageError(QStringLiteral("label print|reprint|void BATCH SERIAL, label self-test [--print]"));
}

} // namespace stationctl
