#pragma once

#include "app/stationctl/output.h"
#include "app/wiring/settings.h"

#include <QHash>
#include <QStringList>

namespace stationctl {

/// The command line, split: common options stand before or after the subcommand (design §7).
struct Arguments
{
    enum class Ask { Run, Help, Version };
    Ask ask = Ask::Run;
    wiring::SettingsRequest settings;
    Output::Format format = Output::Format::People;
    QStringList words;               ///< the subcommand and its operands, in order
    QHash<QString, QString> options; ///< "--reader" -> value; "--enable" -> "" for options without one

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option); }
    QString word(int index) const { return words.value(index); }
};

/// @param words without the program's name
base::Result<Arguments> parseArguments(const QStringList &words);

/// The list of commands, for --help.
QString usage();

} // namespace stationctl
