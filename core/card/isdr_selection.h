#pragma once

#include "core/card/es10_exchange.h"

#include <QByteArray>
#include <QList>

#include <variant>

namespace card {

/// The ISD-R AIDs that are tried before the configured ones: SGP.22's own first, then those that removable
/// eUICCs in the field are known by (facts/sgp22.md §2.1).
QList<QByteArray> knownIsdrAids();

/// What follows a card's power-up: TERMINAL CAPABILITY, then SELECT on the basic channel, AID after AID,
/// until one is there; pure. The FCI is not fetched: nothing in it is needed, and it would cost an exchange.
/// Thread: a value.
class IsdrSelection
{
public:
    /// This AID is selected on channel 0.
    struct Selected
    {
        QByteArray aid;
    };
    using Step = std::variant<Transmit, Selected, Fault>;

    /// @param aids tried in this order; those that are not 5..16 bytes are left out
    explicit IsdrSelection(const QList<QByteArray> &aids);

    /// The first step; once.
    Step begin();
    /// The next step, from the card's whole answer (hostile) to the APDU given last.
    Step answered(QByteArrayView answer);

private:
    Step selectNext();

    QList<QByteArray> m_aids;
    qsizetype m_tried = 0; ///< AIDs sent so far; 0 while TERMINAL CAPABILITY is on its way
    bool m_repeated = false;
    quint16 m_lastStatus = 0;
    QByteArray m_sent;
};

} // namespace card
