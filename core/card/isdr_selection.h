#pragma once

#include "core/card/es10_exchange.h"

#include <QByteArray>
#include <QList>

#include <variant>

namespace card {

/// The ISD-R AIDs that are tried after the configured ones: SGP.22's own first, then those that removable
/// eUICCs in the field are known by (facts/sgp22.md §2.1).
QList<QByteArray> knownIsdrAids();

/// What follows a card's power-up: TERMINAL CAPABILITY, then SELECT, AID after AID, until one is there; pure.
/// The basic channel comes first: the reader is held alone, and a logical channel would cost an exchange at
/// every power-up. A card that has its ISD-R on logical channels alone is asked for one. The FCI is not
/// fetched: nothing in it is needed, and it would cost an exchange too. Thread: a value.
class IsdrSelection
{
public:
    /// On which kind of channel to look for the ISD-R.
    enum class Way {
        BasicFirst,  ///< on the basic channel, then on a logical one
        LogicalOnly, ///< for a card on which the basic channel was in vain before
    };
    /// This AID is selected on this channel.
    struct Selected
    {
        QByteArray aid;
        int channel = 0; ///< 0..19, see classOnChannel()
    };
    using Step = std::variant<Transmit, Selected, Fault>;

    /// @param aids tried in this order; those that are not 5..16 bytes are left out
    explicit IsdrSelection(const QList<QByteArray> &aids, Way way = Way::BasicFirst);

    /// The first step; once.
    Step begin();
    /// The next step, from the card's whole answer (hostile) to the APDU given last.
    Step answered(QByteArrayView answer);

private:
    enum class Asked { TerminalCapability, OpenChannel, Select };

    Step ask(Asked what, QByteArray apdu);
    Step askForChannel();
    Step selectNext();
    Step notFound() const;

    QList<QByteArray> m_aids;
    Way m_way;
    Asked m_asked = Asked::TerminalCapability;
    int m_channel = 0;
    qsizetype m_tried = 0; ///< AIDs sent so far on this channel
    bool m_repeated = false;
    quint16 m_lastStatus = 0;
    QByteArray m_sent;
};

} // namespace card
