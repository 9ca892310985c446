#include "app/card-host/confinement.h"
#include "app/card-host/services.h"
#include "app/card-host/station_pipe.h"

#include <QCommandLineParser>

#include <unistd.h>

#include <cstdio>
#include <optional>

namespace {

constexpr int ExitUsage = 2;

/// A number in [least, most], or nothing.
std::optional<int> number(const QString &text, int least, int most)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return std::nullopt;
    return value;
}

int refuseUnconfined()
{
    std::fprintf(stderr, "esim-card-host: this system does not let the program be confined, so it does not "
                         "run. It needs a Linux kernel that filters system calls (seccomp).\n");
    return card::host::ExitUnconfined;
}

int refuse(const char *why)
{
    std::fprintf(stderr, "esim-card-host: %s\n", why);
    return ExitUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    host::Confining confining;
    if (!confining.shedRights())
        return refuseUnconfined();

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);

    QCommandLineParser parser;
    const QCommandLineOption watch(QStringLiteral("watch"));
    const QCommandLineOption use(QStringLiteral("use"), {}, QStringLiteral("name"));
    const QCommandLineOption reader(QStringLiteral("reader"), {}, QStringLiteral("name"));
    const QCommandLineOption aid(QStringLiteral("isdr-aid"), {}, QStringLiteral("hex"));
    const QCommandLineOption normal(QStringLiteral("apdu-timeout-ms"), {}, QStringLiteral("ms"),
                                    QStringLiteral("30000"));
    const QCommandLineOption patient(QStringLiteral("long-apdu-timeout-ms"), {}, QStringLiteral("ms"),
                                     QStringLiteral("240000"));
    parser.addOptions({watch, use, reader, aid, normal, patient});
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty() ||
        parser.isSet(watch) == parser.isSet(reader))
        return refuse(
            "this program is started by the station: --reader NAME [options] or --watch [--use NAME]");

    constexpr int MostMilliseconds = 3'600'000;
    const auto normalLimit = number(parser.value(normal), 1, MostMilliseconds);
    const auto patientLimit = number(parser.value(patient), 1, MostMilliseconds);
    if (!normalLimit || !patientLimit)
        return refuse("a time limit is 1 to 3600000 milliseconds");

    // The connection to the service before the doors close; SIGALRM ends the process should it hang here.
    const bool isWatch = parser.isSet(watch);
    alarm(unsigned(1 + *normalLimit / 1000));
    const card::PcscContext context;
    alarm(0);
    if (!confining.barFiles())
        return refuseUnconfined();
    using AtEnd = host::StationPipe::AtEnd;
    host::StationPipe station(isWatch ? AtEnd::LeaveNow : AtEnd::EndSession);
    const auto confinement = confining.barCalls();
    if (!confinement)
        host::StationPipe::leave(refuseUnconfined());
    station.send(card::host::Hello{card::host::ProtocolVersion, *confinement});

    if (isWatch) {
        QList<QByteArray> names;
        for (const QString &name : parser.values(use))
            names << name.toUtf8();
        host::watchReaders(station, context, names);
    } else {
        card::PcscCard::Setup setup;
        setup.reader = parser.value(reader).toUtf8();
        for (const QString &hex : parser.values(aid))
            setup.isdrAids << QByteArray::fromHex(hex.toLatin1());
        host::serveCard(station, context, setup, {base::Millis(*normalLimit), base::Millis(*patientLimit)});
    }
    host::StationPipe::leave(0);
}
