#pragma once

#include "core/lpa/es9_transport.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <deque>

/// A server that follows a script: expect this function, answer that. What the script does not expect is
/// noted in `surprises` and answered with 404.
class ScriptedTransport final : public lpa::Es9Transport
{
public:
    ScriptedTransport &expect(lpa::es9::Function function, int status, const QByteArray &body = {})
    {
        base::http::Answer answer;
        answer.status = status;
        answer.body = body;
        m_script.push_back({function, base::http::Outcome(answer)});
        return *this;
    }
    ScriptedTransport &expect(lpa::es9::Function function, const base::http::Failure &failure)
    {
        m_script.push_back({function, tl::unexpected(failure)});
        return *this;
    }
    bool isExhausted() const { return m_script.empty(); }

    void send(const lpa::Es9Route &route, lpa::es9::Function function, const QByteArray &json,
              Done done) override
    {
        log.append(route.server.text() + QLatin1Char(' ') + lpa::es9::pathOf(function));
        bodies.append(json);
        base::http::Answer unknown;
        unknown.status = 404;
        base::http::Outcome outcome = unknown;
        if (m_script.empty() || m_script.front().function != function) {
            surprises.append(log.last());
        } else {
            outcome = m_script.front().outcome;
            m_script.pop_front();
        }
        QTimer::singleShot(0, &m_context, [done, outcome] { done(outcome); });
    }

    QStringList log;
    QList<QByteArray> bodies;
    QStringList surprises;

private:
    struct Step
    {
        lpa::es9::Function function;
        base::http::Outcome outcome;
    };
    std::deque<Step> m_script;
    QObject m_context;
};
