#include "core/carrier/callbacks/request.h"

#include <algorithm>

namespace carrier::callbacks {
namespace {

using base::http::Header;

constexpr qsizetype kMostHeaders = 64;
constexpr qsizetype kLongestTarget = 4096;
constexpr qsizetype kMostLengthDigits = 9;

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

/// Request targets and header values: no control characters, so that nothing of them can act in a log.
bool isHarmless(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return quint8(c) >= 0x20 && c != 0x7f; });
}

std::optional<Refusal> readLine(QByteArrayView line, Request &request)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first)
        return Refusal{400};
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method))
        return Refusal{400};
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return Refusal{version.startsWith("HTTP/") ? 505 : 400};
    if (method != "GET" && method != "POST")
        return Refusal{405};
    if (target.size() > kLongestTarget)
        return Refusal{414};
    if (!target.startsWith('/') || target.contains(' ') || target.contains('#') || !isHarmless(target))
        return Refusal{400};
    request.method = method == "GET" ? Request::Method::Get : Request::Method::Post;
    const qsizetype mark = target.indexOf('?');
    request.path = target.first(mark < 0 ? target.size() : mark).toByteArray();
    if (mark >= 0)
        request.query = target.sliced(mark + 1).toByteArray();
    return std::nullopt;
}

std::optional<Refusal> readHeaders(QByteArrayView text, Request &request)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 2);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !isToken(line.first(colon)))
            return Refusal{400};
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        if (!isHarmless(value))
            return Refusal{400};
        if (request.headers.size() == kMostHeaders)
            return Refusal{431};
        request.headers.append(Header{line.first(colon).toByteArray(), value.toByteArray()});
    }
    return std::nullopt;
}

qsizetype countOf(const Request &request, QByteArrayView name)
{
    return std::count_if(request.headers.begin(), request.headers.end(), [&](const Header &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// The length of the body, or the status with which the request is refused.
std::variant<qsizetype, Refusal> bodyLength(const Request &request, const Limits &limits)
{
    if (countOf(request, "Transfer-Encoding") > 0)
        return Refusal{501};
    const qsizetype lengths = countOf(request, "Content-Length");
    if (lengths > 1)
        return Refusal{400};
    const QByteArray text = request.header("Content-Length");
    const bool isNumber = !text.isEmpty() && text.size() <= kMostLengthDigits &&
                          std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (lengths == 1 && !isNumber)
        return Refusal{text.size() > kMostLengthDigits ? 413 : 400};
    const qsizetype length = lengths == 0 ? 0 : qsizetype(text.toLongLong());
    if (length > limits.body)
        return Refusal{413};
    switch (request.method) {
    case Request::Method::Get:
        if (length > 0)
            return Refusal{400};
        break;
    case Request::Method::Post:
        if (lengths == 0)
            return Refusal{411};
        break;
    }
    return length;
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

Reading readRequest(QByteArrayView bytes, const Limits &limits)
{
    const QByteArrayView window = bytes.first(std::min(bytes.size(), limits.head));
    const qsizetype end = window.indexOf("\r\n\r\n");
    if (end < 0)
        return bytes.size() >= limits.head ? Reading(Refusal{431}) : Reading(Incomplete{});
    const QByteArrayView head = window.first(end);
    const qsizetype lineEnd = head.indexOf("\r\n");
    Request request;
    if (const auto refusal = readLine(lineEnd < 0 ? head : head.first(lineEnd), request))
        return *refusal;
    if (lineEnd >= 0) {
        if (const auto refusal = readHeaders(head.sliced(lineEnd + 2), request))
            return *refusal;
    }
    const auto length = bodyLength(request, limits);
    if (const auto *refusal = std::get_if<Refusal>(&length))
        return *refusal;
    const qsizetype wanted = std::get<qsizetype>(length);
    if (bytes.size() < end + 4 + wanted)
        return Incomplete{};
    request.body = bytes.sliced(end + 4, wanted).toByteArray();
    return request;
}

} // namespace carrier::callbacks
