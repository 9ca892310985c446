#pragma once

#include <QByteArray>
#include <QIODevice>

namespace base::http {

/// A request body that can be read once: sequential and without a way back, so that Qt fails with
/// ContentReSendError where it would silently send a POST a second time (facts/reliability.md F1).
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(QByteArray body)
        : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    bool atEnd() const override { return m_read == m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_read + QIODevice::bytesAvailable(); }
    qint64 size() const override { return m_body.size(); }

    /// How many bytes were handed to the network; 0 means that the server cannot have seen any of it.
    qint64 bytesTaken() const { return m_read; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, qint64(m_body.size()) - m_read);
        if (count <= 0)
            return m_read == m_body.size() ? -1 : 0;
        std::copy_n(m_body.constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

} // namespace base::http
