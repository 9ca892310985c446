#include "app/card-host/confinement.h"
#include "app/card-host/services.h"
#include "app/card-host/station_pipe.h"

#include <QCommandLineParser>

#include <cstdio>
#include <optional>

namespace {

constexpr int ExitUsage = 2;
constexpr int ExitUnconfined = 4;

/// A number in [least, most], or nothing.
std::optional<int> number(const QString &text, int least, int most)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return std::nullopt;
    return value;
}

int refuse(const char *why)
{
    std::fprintf(stderr, "esim-card-host: %s\n", why);
    return ExitUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!host::confine())
        return ExitUnconfined;

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);

    QCommandLineParser parser;
    const QCommandLineOption watch(QStringLiteral("watch"));
    const QCommandLineOption only(QStringLiteral("only"), {}, QStringLiteral("name"));
    const QCommandLineOption reader(QStringLiteral("reader"), {}, QStringLiteral("name"));
    const QCommandLineOption aid(QStringLiteral("isdr-aid"), {}, QStringLiteral("hex"));
    const QCommandLineOption block(QStringLiteral("block-size"), {}, QStringLiteral("bytes"),
                                   QStringLiteral("255"));
    const QCommandLineOption normal(QStringLiteral("apdu-timeout-ms"), {}, QStringLiteral("ms"),
                                    QStringLiteral("30000"));
    const QCommandLineOption patient(QStringLiteral("long-apdu-timeout-ms"), {}, QStringLiteral("ms"),
                                     QStringLiteral("240000"));
    parser.addOptions({watch, only, reader, aid, block, normal, patient});
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty() ||
        parser.isSet(watch) == parser.isSet(reader))
        return refuse(
            "this program is started by the station: --reader NAME [options] or --watch [--only NAME]");

    if (parser.isSet(watch)) {
        QList<QByteArray> names;
        for (const QString &name : parser.values(only))
            names << name.toUtf8();
        host::StationPipe station(host::StationPipe::AtEnd::LeaveNow);
        host::watchReaders(station, names);
        host::StationPipe::leave(0);
    }

    const auto blockSize = number(parser.value(block), 1, 255);
    constexpr int MostMilliseconds = 3'600'000;
    const auto normalLimit = number(parser.value(normal), 1, MostMilliseconds);
    const auto patientLimit = number(parser.value(patient), 1, MostMilliseconds);
    if (!blockSize || !normalLimit || !patientLimit)
        return refuse("the block size is 1 to 255 bytes, a time limit 1 to 3600000 milliseconds");

    card::PcscCard::Setup setup;
    setup.reader = parser.value(reader).toUtf8();
    setup.blockSize = *blockSize;
    for (const QString &hex : parser.values(aid))
        setup.isdrAids << QByteArray::fromHex(hex.toLatin1());

    host::StationPipe station(host::StationPipe::AtEnd::EndSession);
    host::serveCard(station, setup, {base::Millis(*normalLimit), base::Millis(*patientLimit)});
    host::StationPipe::leave(0);
}
