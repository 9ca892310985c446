#include "app/stationctl/arguments.h"

#include <QCoreApplication>
#include <QSet>

namespace stationctl {
namespace {

tl::unexpected<base::Error> wrong(const QString &text)
{
    return base::fail(base::ErrorKind::Usage, base::ErrorCode("usage"), text,
                      QCoreApplication::translate("stationctl", "See: esim-stationctl --help"));
}

} // namespace

base::Result<Arguments> parseArguments(const QStringList &words)
{
    static const QSet<QString> withValue{QStringLiteral("--config"),
                                         QStringLiteral("--data-dir"),
                                         QStringLiteral("--reader"),
                                         QStringLiteral("--code-file"),
                                         QStringLiteral("--confirmation-code-file"),
                                         QStringLiteral("--recipe"),
                                         QStringLiteral("--map"),
                                         QStringLiteral("--rejects"),
                                         QStringLiteral("--name"),
                                         QStringLiteral("--readers"),
                                         QStringLiteral("--until-idle"),
                                         QStringLiteral("--format"),
                                         QStringLiteral("-o"),
                                         QStringLiteral("--reason"),
                                         QStringLiteral("--against"),
                                         QStringLiteral("--confirm"),
                                         QStringLiteral("--second"),
                                         QStringLiteral("--role"),
                                         QStringLiteral("--pin-file"),
                                         QStringLiteral("--record")};
    static const QSet<QString> alone{QStringLiteral("--training"),
                                     QStringLiteral("--json"),
                                     QStringLiteral("--version"),
                                     QStringLiteral("--help"),
                                     QStringLiteral("-h"),
                                     QStringLiteral("--enable"),
                                     QStringLiteral("--smds"),
                                     QStringLiteral("--default-address"),
                                     QStringLiteral("--test-profiles"),
                                     QStringLiteral("--print"),
                                     QStringLiteral("--no-pin"),
                                     QStringLiteral("--keep-address")};
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words[i];
        if (!word.startsWith(QLatin1Char('-')) || word == QLatin1String("-")) {
            arguments.words.append(word);
            continue;
        }
        QString value;
        const auto equals = word.indexOf(QLatin1Char('='));
        const bool glued = word.startsWith(QLatin1String("--")) && equals > 0;
        if (glued) {
            value = word.mid(equals + 1);
            word = word.left(equals);
        }
        if (withValue.contains(word)) {
            if (!glued && ++i >= words.size())
                return wrong(QCoreApplication::translate("stationctl", "%1 needs a value.").arg(word));
            arguments.options.insert(word, glued ? value : words[i]);
        } else if (alone.contains(word) && !glued) {
            arguments.options.insert(word, {});
        } else {
            return wrong(QCoreApplication::translate("stationctl", "There is no option %1.").arg(word));
        }
    }
    if (arguments.has(QStringLiteral("--json")))
        arguments.format = Output::Format::Json;
    if (arguments.has(QStringLiteral("--help")) || arguments.has(QStringLiteral("-h")))
        arguments.ask = Arguments::Ask::Help;
    else if (arguments.has(QStringLiteral("--version")))
        arguments.ask = Arguments::Ask::Version;
    else if (arguments.words.isEmpty())
        return wrong(QCoreApplication::translate("stationctl", "No command was given."));
    arguments.settings.configFile = arguments.value(QStringLiteral("--config"));
    arguments.settings.dataDir = arguments.value(QStringLiteral("--data-dir"));
    if (arguments.has(QStringLiteral("--training")))
        arguments.settings.mode = wiring::SettingsRequest::Mode::Training;
    return arguments;
}

QString usage()
{
    return QCoreApplication::translate(
        "stationctl",
        "Usage: esim-stationctl [options] COMMAND\n"
        "\n"
        "  doctor                                    check every part and say what to do\n"
        "  readers                                   list the card readers\n"
        "  card info|profiles|notifications|rules --reader R\n"
        "  card download --reader R (-|--code-file FILE|--default-address|--smds [ADDRESS])\n"
        "                [--confirmation-code-file FILE] [--enable]\n"
        "  card discover --reader R [ADDRESS]        what waits at the SM-DS; the card's own when none is "
        "named\n"
        "  card enable|disable|delete --reader R ICCID\n"
        "  card nickname --reader R ICCID [NAME]     without a name: takes it away\n"
        "  card set-default-smdp --reader R FQDN     an empty one (\"\") clears it\n"
        "  card load-crl --reader R FILE\n"
        "  card send-notifications --reader R\n"
        "  card drop-notification --reader R SEQUENCE --confirm EID\n"
        "  card memory-reset --reader R --confirm EID [--test-profiles] [--keep-address]\n"
        "  card … --record FILE                      what was said to card and servers, without secrets\n"
        "  carrier compare [-o FILE.csv]             every difference between its account and the journal\n"
        "  manifest check FILE.csv [--recipe R] [--map TITLE=USE,…] [--rejects OUT.csv]\n"
        "  batch import FILE.csv --name NAME [--recipe R] [--map TITLE=USE,…]\n"
        "  batch run NAME [--readers all|R1,R2] [--until-idle SECONDS]\n"
        "  batch release NAME --reason TEXT [--second NAME]  lets a line go on that stopped itself\n"
        "  batch status|list|export NAME --format csv|jsonl|pdf -o FILE\n"
        "  unit show|retry|reconcile|scan BATCH SERIAL\n"
        "  unit hand-over BATCH SERIAL --reason TEXT  sets a stuck unit aside until an engineer retries it\n"
        "  unit void BATCH SERIAL --reason TEXT      its code is never used again; the same as label void\n"
        "  unit report BATCH SERIAL -o FILE.json|FILE.pdf\n"
        "  label print BATCH SERIAL                  one that was not printed yet\n"
        "  label reprint BATCH SERIAL --reason jam|smudged|lost|damaged|TEXT [--second NAME]\n"
        "  label void BATCH SERIAL --reason TEXT\n"
        "  label self-test [--print]                 prints the test label; what is scanned comes from "
        "stdin\n"
        "  journal verify [--against FILE|SEQUENCE:HASH]\n"
        "  journal backup [-o FILE]\n"
        "  journal acts                              who signed in, released the line, changed settings or "
        "people\n"
        "  journal move-key                          to where [station] journal_key says\n"
        "  backlog list                              notifications that wait for their servers\n"
        "  backlog drop EID SEQUENCE                 gives one up, for a server that never comes back\n"
        "  people list\n"
        "  people add BADGE --name NAME --role operator|engineer [--pin-file FILE|-]   - = typed, or on "
        "stdin\n"
        "  people remove BADGE\n"
        "  people set-pin BADGE [--pin-file FILE|-] [--no-pin]\n"
        "  secret set|remove|test NAME               the keyring; set reads the secret from stdin\n"
        "  settings show                             every setting and where it comes from, without secrets\n"
        "  trust list|import FILE.pem\n"
        "\n"
        "Options, before or after the command:\n"
        "  --config FILE   settings         --data-dir DIR  where the journal and the labels are\n"
        "  --training      simulated carrier, server and cards; nothing real is touched\n"
        "  --json          one JSON object per line on stdout\n"
        "  --version, --help\n"
        "\n"
        "Exit status: 0 every unit done, 1 some unit is not, 2 usage or settings, 3 bad input, 4 a part is "
        "missing.\n");
}

} // namespace stationctl
