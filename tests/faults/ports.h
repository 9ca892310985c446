#pragma once

#include "core/esim/numbers.h"
#include "core/station/ports.h"

#include <QObject>
#include <QString>
#include <QTimer>

/// The station's other ports where only its carrier matters.
namespace faults {

/// No readers: a label is the delivery.
class NoCards final : public card::CardSystem
{
public:
    void watch(std::function<void(const card::ReaderSnapshot &)>) override {}
    std::unique_ptr<card::Channel> channel(const card::ReaderName &) override { return nullptr; }
};

class NoServers final : public lpa::Es9Transport
{
public:
    void send(const lpa::Es9Route &, lpa::es9::Function, const QByteArray &, Done) override {}
};

/// A printer that is always ready.
class AnyPrinter final : public label::Printer
{
public:
    void print(label::LabelJob, Done done) override
    {
        QTimer::singleShot(0, &m_context, [done = std::move(done)] {
            label::Outcome outcome;
            outcome.kind = label::Outcome::Kind::Printed;
            done(outcome);
        });
    }
    void check(std::function<void(base::Result<QString>)> done) override { done(QStringLiteral("any")); }

private:
    QObject m_context;
};

/// An EID of the test's own number range, with right check digits.
inline QString eid(int number)
{
    const QString body =
        QStringLiteral("8904903212345678") + QStringLiteral("%1").arg(number, 14, 10, QLatin1Char('0'));
    int remainder = 0;
    for (const QChar digit : body + QStringLiteral("00"))
        remainder = (remainder * 10 + digit.digitValue()) % 97;
    return body + QStringLiteral("%1").arg(98 - remainder, 2, 10, QLatin1Char('0'));
}
inline esim::Eid knownEid(int number) { return *esim::Eid::fromText(eid(number)); }

} // namespace faults
