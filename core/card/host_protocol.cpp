#include "core/card/host_protocol.h"

#include "core/card/es10_exchange.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

namespace card::host {

namespace {

/// More than any one request can send or fetch: ExchangeCaps and every AID on two channels are far below.
constexpr qint32 MostApdus = 4096;
constexpr qint64 MostWireBytes = MostApdus * qint64(70'000);
constexpr qsizetype MostAtrBytes = 33;
constexpr qsizetype MostAidBytes = 16;

enum class Type : quint8 {
    OpenCard = 1,
    SendCommand = 2,
    ResetCard = 3,
    CloseCard = 4,
    Hello = 64,
    CardOpened = 65,
    CommandData = 66,
    RequestFailed = 67,
    CardClosed = 68,
    Readers = 69,
};

tl::unexpected<base::Error> badFrame()
{
    return base::fail(
        base::ErrorKind::Internal, base::ErrorCode("card.bad-frame"),
        QCoreApplication::translate("card", "A card host and the station do not understand each other."),
        QCoreApplication::translate("card", "Reinstall the station, so that its parts fit together."));
}

class Writer
{
public:
    explicit Writer(Type type)
        : m_bytes(4, '\0')
    {
        m_bytes.append(char(type));
    }

    template <class Number>
    Writer &number(Number value)
    {
        char bytes[sizeof(Number)];
        qToBigEndian(value, bytes);
        m_bytes.append(bytes, sizeof bytes);
        return *this;
    }
    Writer &bytes(QByteArrayView value)
    {
        number(quint32(value.size()));
        m_bytes.append(value);
        return *this;
    }
    Writer &wire(const WireCounters &wire)
    {
        return number(qint32(wire.apdus)).number(wire.bytesToCard).number(wire.bytesFromCard);
    }
    QByteArray frame()
    {
        qToBigEndian(quint32(m_bytes.size() - 4), m_bytes.data());
        return m_bytes;
    }

private:
    QByteArray m_bytes;
};

/// Reads fields one after the other; once one does not fit, all that follow are empty and ok() is false.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes)
    {}

    template <class Number>
    Number number()
    {
        if (!m_ok || m_rest.size() < qsizetype(sizeof(Number))) {
            m_ok = false;
            return 0;
        }
        const auto value = qFromBigEndian<Number>(m_rest.data());
        m_rest = m_rest.sliced(sizeof(Number));
        return value;
    }
    QByteArray bytes(qsizetype most = MostBodyBytes)
    {
        const auto size = number<quint32>();
        if (!m_ok || size > quint32(m_rest.size()) || size > quint32(most)) {
            m_ok = false;
            return {};
        }
        const QByteArray value = m_rest.first(size).toByteArray();
        m_rest = m_rest.sliced(size);
        return value;
    }
    template <class Enum>
    Enum choice(Enum last)
    {
        const auto value = number<quint8>();
        if (value > quint8(last))
            m_ok = false;
        return m_ok ? Enum(value) : Enum{};
    }
    WireCounters wire()
    {
        WireCounters wire;
        wire.apdus = number<qint32>();
        wire.bytesToCard = number<qint64>();
        wire.bytesFromCard = number<qint64>();
        require(wire.apdus >= 0 && wire.apdus <= MostApdus && wire.bytesToCard >= 0 &&
                wire.bytesToCard <= MostWireBytes && wire.bytesFromCard >= 0 &&
                wire.bytesFromCard <= MostWireBytes);
        return wire;
    }
    quint8 blockSize()
    {
        const auto size = number<quint8>();
        require(size != 0);
        return size;
    }
    void require(bool condition) { m_ok = m_ok && condition; }
    bool ok() const { return m_ok; }
    bool okAndAtEnd() const { return m_ok && m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_ok = true;
};

template <class Message, class Value>
base::Result<Message> finish(const Reader &in, Value value)
{
    if (!in.okAndAtEnd())
        return badFrame();
    return base::Result<Message>(tl::in_place, std::in_place_type<Value>, std::move(value));
}

Readers readReaders(Reader &in)
{
    Readers report;
    report.pcscCode = in.number<quint32>();
    report.leftOut = in.number<quint16>();
    const auto count = in.number<quint16>();
    in.require(count <= MostReaders);
    for (int i = 0; in.ok() && i < count; ++i) {
        ReaderReport reader;
        const QByteArray name = in.bytes();
        in.require(!name.isEmpty() && name.size() <= MostNameBytes);
        reader.name = QString::fromUtf8(name);
        reader.presence = in.choice(CardPresence::Mute);
        reader.events = in.number<quint16>();
        reader.atr = in.bytes(MostAtrBytes);
        report.readers.append(reader);
    }
    return report;
}

QByteArray nameBytes(const ReaderName &name) { return name.toUtf8().left(MostNameBytes); }

struct WriteRequest
{
    QByteArray operator()(const OpenCard &m) const { return Writer(Type::OpenCard).number(m.id).frame(); }
    QByteArray operator()(const ResetCard &m) const { return Writer(Type::ResetCard).number(m.id).frame(); }
    QByteArray operator()(const CloseCard &m) const { return Writer(Type::CloseCard).number(m.id).frame(); }
    QByteArray operator()(const SendCommand &m) const
    {
        return Writer(Type::SendCommand)
            .number(m.id)
            .number(quint8(m.patience))
            .number(m.blockSize)
            .bytes(m.command)
            .frame();
    }
};

struct WriteReply
{
    QByteArray operator()(const Hello &m) const
    {
        return Writer(Type::Hello)
            .number(m.version)
            .number(quint16(m.confinement.landlock))
            .number(quint16(m.confinement.memoryMiB))
            .frame();
    }
    QByteArray operator()(const CardOpened &m) const
    {
        return Writer(Type::CardOpened)
            .number(m.id)
            .wire(m.wire)
            .bytes(m.opened.atr)
            .bytes(m.opened.isdrAid)
            .frame();
    }
    QByteArray operator()(const CommandData &m) const
    {
        return Writer(Type::CommandData).number(m.id).wire(m.wire).number(m.blockSize).bytes(m.data).frame();
    }
    QByteArray operator()(const RequestFailed &m) const
    {
        return Writer(Type::RequestFailed)
            .number(m.id)
            .wire(m.wire)
            .number(m.blockSize)
            .number(quint8(m.fault.kind))
            .number(quint8(m.fault.reached))
            .number(m.fault.statusWord)
            .number(m.fault.pcscCode)
            .frame();
    }
    QByteArray operator()(const CardClosed &m) const
    {
        return Writer(Type::CardClosed).number(m.id).wire(m.wire).frame();
    }
    QByteArray operator()(const Readers &m) const
    {
        Writer out(Type::Readers);
        out.number(m.pcscCode).number(quint16(std::clamp(m.leftOut, 0, 0xFFFF)));
        const auto count = std::min<qsizetype>(m.readers.size(), MostReaders);
        out.number(quint16(count));
        for (const ReaderReport &reader : m.readers.first(count))
            out.bytes(nameBytes(reader.name))
                .number(quint8(reader.presence))
                .number(reader.events)
                .bytes(reader.atr);
        return out.frame();
    }
};

} // namespace

QByteArray frame(const Request &request) { return std::visit(WriteRequest{}, request); }

QByteArray frame(const Reply &reply) { return std::visit(WriteReply{}, reply); }

base::Result<Request> readRequest(QByteArrayView body)
{
    Reader in(body);
    const auto type = in.number<quint8>();
    const auto id = in.number<quint32>();
    if (type == quint8(Type::OpenCard))
        return finish<Request>(in, OpenCard{id});
    if (type == quint8(Type::ResetCard))
        return finish<Request>(in, ResetCard{id});
    if (type == quint8(Type::CloseCard))
        return finish<Request>(in, CloseCard{id});
    if (type == quint8(Type::SendCommand)) {
        const auto patience = in.choice(Patience::Long);
        const quint8 blockSize = in.blockSize();
        return finish<Request>(in, SendCommand{id, patience, blockSize, in.bytes()});
    }
    return badFrame();
}

base::Result<Reply> readReply(QByteArrayView body)
{
    Reader in(body);
    const auto type = in.number<quint8>();
    if (type == quint8(Type::Hello)) {
        Hello hello{in.number<quint16>(), {}};
        hello.confinement.landlock = in.number<quint16>();
        hello.confinement.memoryMiB = in.number<quint16>();
        return finish<Reply>(in, hello);
    }
    if (type == quint8(Type::Readers))
        return finish<Reply>(in, readReaders(in));

    const auto id = in.number<quint32>();
    const auto wire = in.wire();
    if (type == quint8(Type::CardOpened)) {
        Opened opened;
        opened.atr = in.bytes(MostAtrBytes);
        opened.isdrAid = in.bytes(MostAidBytes);
        return finish<Reply>(in, CardOpened{id, wire, opened});
    }
    if (type == quint8(Type::CommandData)) {
        const quint8 blockSize = in.blockSize();
        return finish<Reply>(in, CommandData{id, wire, blockSize, in.bytes(ExchangeCaps::AnswerBytes)});
    }
    if (type == quint8(Type::RequestFailed)) {
        const quint8 blockSize = in.blockSize();
        Fault fault;
        fault.kind = in.choice(ChannelFailure::Kind::Malformed);
        fault.reached = in.choice(ChannelFailure::Reached::Perhaps);
        fault.statusWord = in.number<quint16>();
        fault.pcscCode = in.number<quint32>();
        return finish<Reply>(in, RequestFailed{id, wire, blockSize, fault});
    }
    if (type == quint8(Type::CardClosed))
        return finish<Reply>(in, CardClosed{id, wire});
    return badFrame();
}

void FrameReader::feed(QByteArrayView bytes) { m_pending.append(bytes); }

base::Result<std::optional<QByteArray>> FrameReader::next()
{
    constexpr qsizetype HeaderBytes = 4;
    if (m_pending.size() < HeaderBytes)
        return std::nullopt;
    const auto size = qFromBigEndian<quint32>(m_pending.constData());
    if (size == 0 || size > MostBodyBytes)
        return badFrame();
    if (m_pending.size() < HeaderBytes + qsizetype(size))
        return std::nullopt;
    QByteArray body = m_pending.mid(HeaderBytes, size);
    m_pending.remove(0, HeaderBytes + qsizetype(size));
    return body;
}

} // namespace card::host
