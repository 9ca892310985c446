#include "core/label/cups_target.h"

#include <QCoreApplication>

#include <cups/http.h>

#include <algorithm>
#include <array>

namespace label {
namespace {

constexpr qsizetype kLongestQueue = 127; // as lpadmin(8) has it

base::Result<CupsTarget> refuse(const QString &setting)
{
    return base::fail(base::ErrorKind::Usage, base::ErrorCode("label.printer-address"),
                      QCoreApplication::translate("label", "This is not the address of a printer."),
                      QCoreApplication::translate(
                          "label", "Write cups:QUEUE, ipp://HOST/ipp/print or ipps://HOST/ipp/print, without "
                                   "user and password."),
                      setting);
}

bool canBeQueue(const QByteArray &name)
{
    const auto isAllowed = [](char c) {
        return static_cast<unsigned char>(c) > ' ' && c != 0x7f && !QByteArrayView("/#?'\"\\").contains(c);
    };
    return !name.isEmpty() && name.size() <= kLongestQueue && std::ranges::all_of(name, isAllowed);
}

base::Result<CupsTarget> queue(const QString &setting, const QByteArray &name)
{
    std::array<char, HTTP_MAX_URI> uri{};
    if (!canBeQueue(name) ||
        httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), int(uri.size()), "ipp", nullptr, "localhost", 0,
                         "/printers/%s", name.constData()) < HTTP_URI_STATUS_OK)
        return refuse(setting);
    CupsTarget target;
    target.kind = CupsTarget::Kind::Queue;
    target.name = QString::fromUtf8(name);
    target.uri = uri.data();
    target.resource = "/printers/" + name.toPercentEncoding();
    return target;
}

base::Result<CupsTarget> printer(const QString &setting, const QByteArray &uri)
{
    std::array<char, 32> scheme{};
    std::array<char, HTTP_MAX_URI> user{};
    std::array<char, HTTP_MAX_HOST> host{};
    std::array<char, HTTP_MAX_URI> resource{};
    int port = 0;
    const auto status =
        httpSeparateURI(HTTP_URI_CODING_ALL, uri.constData(), scheme.data(), scheme.size(), user.data(),
                        user.size(), host.data(), host.size(), &port, resource.data(), resource.size());
    const bool isIpp = qstrcmp(scheme.data(), "ipp") == 0 || qstrcmp(scheme.data(), "ipps") == 0;
    if (status != HTTP_URI_STATUS_OK || !isIpp || user[0] || !host[0])
        return refuse(setting);
    CupsTarget target;
    target.kind = CupsTarget::Kind::Printer;
    target.name = setting;
    target.uri = uri;
    target.host = host.data();
    target.port = port;
    target.resource = resource.data();
    target.tls =
        qstrcmp(scheme.data(), "ipps") == 0 ? CupsTarget::Tls::Always : CupsTarget::Tls::WhereOffered;
    return target;
}

} // namespace

base::Result<CupsTarget> readCupsTarget(const QString &setting)
{
    const QByteArray text = setting.toUtf8();
    if (text.startsWith("cups:"))
        return queue(setting, text.mid(5));
    return printer(setting, text);
}

std::optional<CupsTarget> printerBehind(const QByteArray &device)
{
    const QByteArray uri = device.split('?').first();
    const auto read = printer(QString::fromUtf8(uri), uri);
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace label
