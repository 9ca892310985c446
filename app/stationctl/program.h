#pragma once

#include "app/stationctl/command.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>
#include <memory>

namespace stationctl {

/// What one program has of its own.
struct Program
{
    std::unique_ptr<QCoreApplication> (*application)(int &argc, char **argv, const QStringList &words);
    /// Becomes another program where this one does not suit the settings; returns where it does.
    std::function<void(const wiring::Settings &settings)> handOver;
    decltype(Context::openJournal) openJournal;
    decltype(Context::simulateCards) simulateCards;
    base::Result<std::unique_ptr<Command>> (*command)(const Context &context);
};

/// The command line as text, the program's name left out.
QStringList wordsOf(int argc, char **argv);
/// Runs the command that the words name, until it has ended. Call it from main(), before any thread is
/// started.
/// @return the exit status
int runProgram(int argc, char **argv, const Program &program);

} // namespace stationctl
