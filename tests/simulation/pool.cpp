#include "tests/simulation/pool.h"

namespace simulation {
namespace {

QString digits(int number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

esim::Eid eid(int number)
{
    // ISO 7064 MOD 97-10, as SGP.29 wants it.
    const QString body = QStringLiteral("89049032") + digits(number, 22);
    int remainder = 0;
    for (const QChar digit : body + QStringLiteral("00"))
        remainder = (remainder * 10 + digit.digitValue()) % 97;
    return *esim::Eid::fromText(body + digits(98 - remainder, 2));
}

workflow::Reason reason(const char *code)
{
    return {QString::fromLatin1(code), QString::fromLatin1(code), {}};
}

} // namespace

Pool::Pool()
    : addressCode(*esim::ActivationCode::fromText("1$smdp.example.com$"))
    , address(QStringLiteral("smdp.example.com"))
    , because(reason("simulated.trouble"))
    , notRunning(reason("station.stopped"))
{
    for (int i = 0; i < kSize; ++i) {
        eids.push_back(eid(1000 + i));
        iccids.push_back(*esim::Iccid::fromText(QStringLiteral("890001") + digits(i, 13)));
        codes.push_back(*esim::ActivationCode::fromText("1$smdp.example.com$M-" + QByteArray::number(i)));
        reservationIds.push_back(QStringLiteral("HP") + digits(i, 3));
        simIds.push_back(QStringLiteral("HS") + digits(i, 3));
        serials.push_back(QStringLiteral("SN-") + QString::number(i));
        readers.push_back(QStringLiteral("Reader ") + QString::number(i));
        intents.push_back("intent-" + QByteArray::number(i));
    }
}

const Pool &Pool::ofThisThread()
{
    // One for each thread: shared counters of references would slow all of them down.
    thread_local const Pool pool;
    return pool;
}

} // namespace simulation
