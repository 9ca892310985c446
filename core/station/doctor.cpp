#include "core/station/doctor.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimer>

#include <map>

namespace station {
namespace {

using namespace std::chrono_literals;

constexpr auto kReadersTime = 5s;
/// A clock before this was never set; certificates would all seem to lie in the future.
constexpr int kFirstSensibleYear = 2024;
constexpr int kLastSensibleYear = 2060;

Check good(const char *part, const QString &title, const QString &text)
{
    return {QString::fromLatin1(part), title, Check::Verdict::Good, text, {}};
}

Check bad(const char *part, const QString &title, const base::Error &error)
{
    return {QString::fromLatin1(part), title, Check::Verdict::Bad, error.text, error.remedy};
}

/// How the programs that speak to cards are confined, in one sentence.
QString confinementText(const card::Confinement &confinement)
{
    QString text = QCoreApplication::translate(
        "doctor", "Confined: no network, no files, no other programs (system call filter).");
    if (confinement.landlock > 0)
        text = QCoreApplication::translate("doctor", "Confined: no network, no files, no other programs "
                                                     "(system call filter and Landlock %1).")
                   .arg(confinement.landlock);
    if (confinement.memoryMiB > 0)
        text += QLatin1Char(' ') +
                QCoreApplication::translate("doctor", "It may grow by %1 MiB.").arg(confinement.memoryMiB);
    return text;
}

/// A function that takes the first check alone.
std::function<void(Check)> once(std::function<void(Check)> done)
{
    return [rest = std::make_shared<std::function<void(Check)>>(std::move(done))](Check check) {
        if (const auto call = std::exchange(*rest, nullptr))
            call(std::move(check));
    };
}

} // namespace

void checkReaders(const WatchReaders &watch, QObject &timers, std::function<void(Check)> readersDone,
                  std::function<void(Check)> cardProgramDone)
{
    const auto readers = once(std::move(readersDone));
    const auto cardProgram = once(std::move(cardProgramDone));
    const QString readersTitle = QCoreApplication::translate("doctor", "Card readers");
    const QString hostTitle = QCoreApplication::translate("doctor", "Card program");
    watch([readers, readersTitle, cardProgram, hostTitle](const card::ReaderSnapshot &snapshot) {
        if (snapshot.confinement)
            cardProgram(good("card-host", hostTitle, confinementText(*snapshot.confinement)));
        if (snapshot.problem)
            readers(bad("readers", readersTitle, *snapshot.problem));
        const int count = int(snapshot.readers.size());
        if (!snapshot.problem && count > 0)
            readers(good("readers", readersTitle,
                         QCoreApplication::translate("doctor", "%n reader(s) found.", nullptr, count)));
        if (!snapshot.confinement && snapshot.problem)
            cardProgram(bad("card-host", hostTitle, *snapshot.problem));
        else if (!snapshot.confinement && count > 0)
            cardProgram({QStringLiteral("card-host"),
                         hostTitle,
                         Check::Verdict::NotUsed,
                         QCoreApplication::translate("doctor", "No program speaks to real cards."),
                         {}});
    });
    QTimer::singleShot(kReadersTime, &timers, [readers, readersTitle, cardProgram, hostTitle] {
        cardProgram(
            {QStringLiteral("card-host"), hostTitle, Check::Verdict::Bad,
             QCoreApplication::translate("doctor", "The program that speaks to the readers says nothing."),
             QCoreApplication::translate("doctor",
                                         "Restart the smart card service (pcscd) and look again.")});
        readers({QStringLiteral("readers"), readersTitle, Check::Verdict::Bad,
                 QCoreApplication::translate("doctor", "No card reader is connected."),
                 QCoreApplication::translate("doctor", "Plug a reader in and look again.")});
    });
}

void checkCarrier(carrier::Carrier *carrier, const QStringList &fleets, std::function<void(Check)> done)
{
    const QString carrierTitle = QCoreApplication::translate("doctor", "Carrier");
    if (carrier) {
        carrier->check(fleets, [done, carrierTitle](const carrier::CarrierResult<QString> &answer) {
            done(answer ? good("carrier", carrierTitle, *answer)
                        : bad("carrier", carrierTitle, answer.error().error));
        });
    } else {
        done({QStringLiteral("carrier"), carrierTitle, Check::Verdict::Warning,
              QCoreApplication::translate("doctor",
                                          "No carrier is set up; only given activation codes can be used."),
              QCoreApplication::translate("doctor", "Fill in [carrier] in the settings.")});
    }
}

void checkPrinter(label::Printer *printer, std::function<void(Check)> done)
{
    const QString printerTitle = QCoreApplication::translate("doctor", "Label printer");
    if (printer) {
        printer->check([done, printerTitle](const base::Result<QString> &answer) {
            done(answer ? good("printer", printerTitle, *answer)
                        : bad("printer", printerTitle, answer.error()));
        });
    } else {
        done({QStringLiteral("printer"), printerTitle, Check::Verdict::Warning,
              QCoreApplication::translate("doctor", "No printer is set up."),
              QCoreApplication::translate("doctor", "Fill in [labels] printer in the settings.")});
    }
}

struct Doctor::Round
{
    std::vector<Check> first;
    std::map<int, Check> found;
    int open = 0;
    Done done;
    QObject timers;

    /// One more answer that is waited for; it reports its place and check.
    std::function<void(Check)> expect(const std::shared_ptr<Round> &self)
    {
        const int place = open + int(found.size());
        ++open;
        return [round = std::weak_ptr(self), place](Check check) {
            if (const auto alive = round.lock()) {
                if (alive->found.emplace(place, std::move(check)).second)
                    --alive->open;
                alive->endWhenComplete();
            }
        };
    }

    void endWhenComplete()
    {
        if (open > 0 || !done)
            return;
        std::vector<Check> all = std::move(first);
        for (auto &[place, check] : found)
            all.push_back(std::move(check));
        const Done report = std::exchange(done, nullptr);
        report(std::move(all));
    }
};

Doctor::Doctor(Ports &ports, QStringList fleets)
    : Doctor(ports, std::move(fleets), [&ports](auto changed) { ports.cards->watch(std::move(changed)); })
{}

Doctor::Doctor(Ports &ports, QStringList fleets, WatchReaders watch)
    : m_ports(ports)
    , m_fleets(std::move(fleets))
    , m_watch(std::move(watch))
{}

Doctor::~Doctor() = default;

void Doctor::start(std::vector<Check> first, Done done)
{
    m_round = std::make_shared<Round>();
    m_round->first = std::move(first);
    m_round->done = std::move(done);

    const auto readers = m_round->expect(m_round);
    const auto host = m_round->expect(m_round);
    const auto carrier = m_round->expect(m_round);
    const auto printer = m_round->expect(m_round);
    const auto journal = m_round->expect(m_round);
    const auto clock = m_round->expect(m_round);

    checkReaders(m_watch, m_round->timers, readers, host);
    checkCarrier(m_ports.carrier.get(), m_fleets, carrier);
    checkPrinter(m_ports.printer.get(), printer);

    const QString journalTitle = QCoreApplication::translate("doctor", "Journal");
    const auto head = m_ports.journal->head();
    const QStringList remarks = m_ports.journal->remarks();
    if (!head)
        journal(bad("journal", journalTitle, head.error()));
    else if (!remarks.isEmpty())
        journal({QStringLiteral("journal"), journalTitle, Check::Verdict::Warning,
                 remarks.join(QLatin1Char(' ')),
                 QCoreApplication::translate("doctor", "Work can go on; tell the server's keeper.")});
    else
        journal(good("journal", journalTitle,
                     QCoreApplication::translate("doctor", "The journal is open and holds %1 events.")
                         .arg(head->sequence)));

    const int year = QDateTime::currentDateTimeUtc().date().year();
    const bool sensible = year >= kFirstSensibleYear && year <= kLastSensibleYear;
    clock({QStringLiteral("clock"), QCoreApplication::translate("doctor", "Clock"),
           sensible ? Check::Verdict::Good : Check::Verdict::Bad,
           sensible ? QCoreApplication::translate("doctor", "The clock shows %1.")
                          .arg(base::toIso(m_ports.clock->now()))
                    : QCoreApplication::translate("doctor", "The clock shows the year %1.").arg(year),
           sensible ? QString()
                    : QCoreApplication::translate("doctor",
                                                  "Set the clock: certificates are checked against it.")});
}

} // namespace station
