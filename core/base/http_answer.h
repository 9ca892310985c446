#pragma once

#include "core/base/http.h"

#include <QByteArray>
#include <QByteArrayView>

namespace base::http {

/// Puts one HTTP/1.1 answer together from the bytes of a connection, as they come (RFC 9112). What is not
/// exactly right is Broken: a reader that guesses can be led to take one answer for another.
class AnswerReader
{
public:
    enum class State {
        Incomplete,
        Complete,
        Broken,   ///< no HTTP/1.1 answer
        TooLarge, ///< the body is, or says that it is, longer than allowed
    };
    /// Whether the connection can carry another request after this answer.
    enum class Afterwards { KeepOpen, Close };

    /// @param mostBodyBytes a longer body is refused, before it has arrived where that can be known
    explicit AnswerReader(qsizetype mostBodyBytes)
        : m_most(mostBodyBytes)
    {}

    /// Takes what has arrived, any number of bytes. After Complete, Broken or TooLarge nothing changes any
    /// more.
    State feed(QByteArrayView bytes);
    /// The connection ended. That completes a body without a stated length, and breaks any other.
    State ended();
    State state() const { return m_state; }
    /// Whether any byte has come.
    bool hasBegun() const { return m_begun; }

    /// The answer, once Complete.
    const Answer &answer() const { return m_answer; }
    Afterwards afterwards() const { return m_afterwards; }

private:
    enum class Part { Head, SizedBody, OpenBody, ChunkSize, ChunkData, ChunkEnd, Trailer };

    State step();
    State readHead();
    State beginBody();
    State readSizedBody();
    State readOpenBody();
    State readChunkSize();
    State readChunkData();
    State readChunkEnd();
    State readTrailer();
    /// One line without its line end; nothing while it has not arrived.
    std::optional<QByteArray> takeLine();
    State awaitLine() const;

    qsizetype m_most;
    QByteArray m_pending;
    qsizetype m_headBytes = 0; ///< of status lines, headers, chunk sizes and trailers
    Part m_part = Part::Head;
    State m_state = State::Incomplete;
    bool m_begun = false;
    qint64 m_left = 0; ///< bytes of the body or chunk that are still to come
    Answer m_answer;
    Afterwards m_afterwards = Afterwards::KeepOpen;
};

} // namespace base::http
