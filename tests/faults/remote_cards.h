#pragma once

#include "core/card/card_system.h"

#include <QLocalServer>
#include <QLocalSocket>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace faults {

/// Cards that outlive the program which works with them: readers in this process, reached by another over a
/// local socket. When that program dies its channels close, and the cards lose their power as in a real
/// reader. Thread: that of its construction.
class CardServer
{
public:
    /// @param cards what is served; must outlive this object
    CardServer(card::CardSystem &cards, const QString &socket);
    ~CardServer();

    /// Called after each command that a card has carried out, before its answer is sent.
    std::function<void(const card::ReaderName &)> onExchange;

private:
    struct Connection;
    void accept();
    void tell(Connection &to);

    card::CardSystem &m_cards;
    QLocalServer m_server;
    card::ReaderSnapshot m_now;
    std::vector<std::unique_ptr<Connection>> m_connections;
};

/// The other end: the readers of a CardServer as a card system.
class RemoteCards final : public card::CardSystem
{
public:
    explicit RemoteCards(QString socket);
    ~RemoteCards() override;

    void watch(std::function<void(const card::ReaderSnapshot &)> changed) override;
    std::unique_ptr<card::Channel> channel(const card::ReaderName &reader) override;

private:
    QString m_socket;
    QLocalSocket m_watching;
    QByteArray m_pending;
    std::function<void(const card::ReaderSnapshot &)> m_changed;
};

} // namespace faults
