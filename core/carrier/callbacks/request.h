#pragma once

#include "core/base/http.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <variant>

/// Callbacks: the carrier calls us (facts/supersim.md §3). A callback is a hint that something may be new at
/// the carrier, never a fact: whoever gets the hint asks the carrier.
namespace carrier::callbacks {

/// One request as it arrived. Everything in it is hostile.
struct Request
{
    enum class Method { Get, Post };
    Method method = Method::Post;
    QByteArray path;  ///< percent-encoded, begins with '/'
    QByteArray query; ///< percent-encoded, without '?'
    QList<base::http::Header> headers;
    QByteArray body;

    /// The first header of this name (any case), or empty.
    QByteArray header(QByteArrayView name) const;
};

/// What is let in.
struct Limits
{
    qsizetype head = 16 * 1024; ///< bytes of request line and headers, 256 … 1 MiB
    qsizetype body = 64 * 1024; ///< bytes, 0 … 8 MiB
};

/// What the bytes that have arrived on one connection are.
struct Incomplete
{};
/// The HTTP status with which they are refused: 400, 405, 411, 413, 414, 431, 501 or 505.
struct Refusal
{
    int status = 400;
};
using Reading = std::variant<Incomplete, Refusal, Request>;

/// Reads one HTTP/1.0 or HTTP/1.1 request (RFC 9112) from the beginning of `bytes`; what follows it is left
/// out. Takes GET without a body and POST with a Content-Length; a doubtful length (two of them, a transfer
/// encoding) is refused, never guessed. Pure.
Reading readRequest(QByteArrayView bytes, const Limits &limits);

} // namespace carrier::callbacks
