#pragma once

#include <QIcon>

namespace ui {

/// Our own pictures, kept in resources/icons.
enum class Symbol {
    Station,
    Start,
    Stop,
    Bench,
    Cards,
    Units,
    Batches,
    Label,
    Records,
    Help,
    Warning,
    Retry,
    Ask,
    Import,
    Person,
    Settings,
    Doctor,
    Language,
    Arrange,
    Sound,
    SoundOff
};

inline constexpr Symbol kSymbols[] = {
    Symbol::Station, Symbol::Start,  Symbol::Stop,    Symbol::Bench,    Symbol::Cards,   Symbol::Units,
    Symbol::Batches, Symbol::Label,  Symbol::Records, Symbol::Help,     Symbol::Warning, Symbol::Retry,
    Symbol::Ask,     Symbol::Import, Symbol::Person,  Symbol::Settings, Symbol::Doctor,  Symbol::Language,
    Symbol::Arrange, Symbol::Sound,  Symbol::SoundOff};

/// A picture drawn in this colour; the station's own picture keeps its colours. Thread: GUI.
QIcon icon(Symbol symbol, const QColor &ink);

} // namespace ui
