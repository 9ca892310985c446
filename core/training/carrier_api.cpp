#include "core/training/carrier_api.h"

#include "core/base/crypto.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

namespace training {
namespace {

using base::Millis;

constexpr auto kForm = "application/x-www-form-urlencoded";
constexpr auto kTokenPath = "/api-services/v1/auth/token";

/// Decodes a form or query. Nothing when a name comes twice.
std::optional<CarrierParameters> parameters(const QByteArray &text)
{
    CarrierParameters result;
    for (const QByteArray &pair : text.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto decoded = [](QByteArray part) {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
        };
        const QString name = decoded(equals < 0 ? pair : pair.left(equals));
        if (result.contains(name))
            return std::nullopt;
        result.insert(name, equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return result;
}

/// One row of the table of calls; a path that ends in '/' is followed by a name.
struct CallPath
{
    const char *method;
    const char *path;
    CarrierCall call;
};
constexpr std::array kCalls{
    CallPath{"POST", "/v1/ESimProfiles", CarrierCall::Reserve},
    CallPath{"GET", "/v1/ESimProfiles", CarrierCall::ListProfiles},
    CallPath{"GET", "/v1/ESimProfiles/", CarrierCall::FetchProfile},
    CallPath{"GET", "/v1/Sims", CarrierCall::ListSims},
    CallPath{"GET", "/v1/Sims/", CarrierCall::FetchSim},
    CallPath{"POST", "/v1/Sims/", CarrierCall::UpdateSim},
    CallPath{"GET", "/v1/Fleets/", CarrierCall::FetchFleet},
    CallPath{"POST", kTokenPath, CarrierCall::Token},
};

} // namespace

CarrierApi::CarrierApi(CarrierServer::Options options, Keep keep)
    : m_options(std::move(options))
    , m_keep(std::move(keep))
    , m_ledger(m_options)
{}

std::optional<CarrierApi::Route> CarrierApi::routeOf(const ApiRequest &request) const
{
    for (const CallPath &row : kCalls) {
        const QByteArrayView path(row.path);
        if (request.method != QByteArrayView(row.method))
            continue;
        if (row.call == CarrierCall::Token && m_options.dialect != CarrierServer::Dialect::Kore)
            continue;
        if (!path.endsWith('/') && request.path == path)
            return Route{row.call, {}};
        const QByteArray name = request.path.mid(path.size());
        if (path.endsWith('/') && request.path.startsWith(path) && !name.isEmpty() && !name.contains('/'))
            return Route{row.call, QString::fromUtf8(name)};
    }
    return std::nullopt;
}

std::optional<CarrierFault> CarrierApi::takeFault(CarrierCall call)
{
    const auto found = std::find_if(m_faults.begin(), m_faults.end(),
                                    [&](const CarrierFault &fault) { return fault.call == call; });
    if (found == m_faults.end())
        return std::nullopt;
    const CarrierFault fault = *found;
    if (--found->times <= 0)
        m_faults.erase(found);
    return fault;
}

bool CarrierApi::isLoggedIn(const QByteArray &authorization, Millis now) const
{
    if (m_options.dialect == CarrierServer::Dialect::Twilio) {
        const QByteArray pair = m_options.account.toUtf8() + ':' + m_options.secret.reveal().toByteArray();
        return authorization == "Basic " + pair.toBase64();
    }
    const auto token = m_tokens.constFind(authorization.mid(7));
    return authorization.startsWith("Bearer ") && token != m_tokens.constEnd() && now < *token;
}

CarrierReply CarrierApi::token(const CarrierParameters &form, Millis now)
{
    if (form.value(QStringLiteral("grant_type")) != QLatin1String("client_credentials"))
        return {400, {{QStringLiteral("error"), QStringLiteral("unsupported_grant_type")}}};
    const QString secret = QString::fromUtf8(m_options.secret.reveal().toByteArray());
    if (form.value(QStringLiteral("client_id")) != m_options.account ||
        form.value(QStringLiteral("client_secret")) != secret)
        return {401,
                {{QStringLiteral("error"), QStringLiteral("invalid_client")},
                 {QStringLiteral("error_description"), QStringLiteral("Client authentication failed")}}};
    const QByteArray fresh = base::randomId() + base::randomId();
    m_tokens.insert(fresh, now + Millis(qint64(m_options.tokenLifeSeconds) * 1000));
    return {200,
            {{QStringLiteral("access_token"), QString::fromLatin1(fresh)},
             {QStringLiteral("expires_in"), m_options.tokenLifeSeconds},
             {QStringLiteral("token_type"), QStringLiteral("Bearer")},
             {QStringLiteral("scope"), QStringLiteral("supersim")}}};
}

CarrierReply CarrierApi::work(const Route &route, const ApiRequest &request, Millis now,
                              const CarrierFault *fault)
{
    const auto given = parameters(request.method == "POST" ? request.body : request.query);
    if (!given)
        return CarrierLedger::error(400, 20001, "A parameter was given twice");
    const QString self =
        QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(QString::fromLatin1(request.path));
    switch (route.call) {
    case CarrierCall::Reserve:
        return m_ledger.createProfile(*given, now,
                                      fault && fault->kind == CarrierFault::Kind::ReservationFails);
    case CarrierCall::FetchProfile: return m_ledger.fetchProfile(route.name, now);
    case CarrierCall::ListProfiles: return m_ledger.listProfiles(*given, now, self);
    case CarrierCall::FetchSim: return m_ledger.fetchSim(route.name, now);
    case CarrierCall::UpdateSim: return m_ledger.updateSim(route.name, *given, now);
    case CarrierCall::ListSims: return m_ledger.listSims(*given, now, self);
    case CarrierCall::FetchFleet: return m_ledger.fetchFleet(route.name);
    case CarrierCall::Token: return token(*given, now);
    }
    return CarrierLedger::error(404, 20404, "The requested resource was not found");
}

void CarrierApi::spoil(CarrierReply &reply, const CarrierFault &fault) const
{
    using Kind = CarrierFault::Kind;
    QJsonObject meta = reply.body.value(QLatin1String("meta")).toObject();
    const auto continueAt = [&](const QString &url) {
        meta[QStringLiteral("next_page_url")] = url;
        reply.body[QStringLiteral("meta")] = meta;
    };
    switch (fault.kind) {
    case Kind::ErrorAfter: reply = CarrierLedger::error(fault.status, fault.apiCode, "Internal error"); break;
    case Kind::NoSid: reply.body.remove(QStringLiteral("sid")); break;
    case Kind::OtherEid:
        reply.body[QStringLiteral("eid")] = QStringLiteral("89033023311330000000000047393761");
        break;
    case Kind::RepeatPage: continueAt(meta.value(QLatin1String("url")).toString()); break;
    case Kind::ForeignPage: {
        QUrl next(meta.value(QLatin1String("next_page_url")).toString());
        if (!next.isEmpty()) {
            next.setScheme(QStringLiteral("https"));
            next.setAuthority(QStringLiteral("supersim.example.net"));
            continueAt(next.toString(QUrl::FullyEncoded));
        }
        break;
    }
    case Kind::OtherPath:
        continueAt(QStringLiteral("http://127.0.0.1:%1/v1/Fleets?PageSize=1").arg(m_port));
        break;
    case Kind::DropBefore:
    case Kind::DropAfter:
    case Kind::CutShort:
    case Kind::Refuse:
    case Kind::NotJson:
    case Kind::ReservationFails:
    case Kind::Slow: break;
    }
}

ApiAnswer CarrierApi::answer(const ApiRequest &request)
{
    using Kind = CarrierFault::Kind;
    const std::lock_guard lock(m_mutex);
    const Millis now = base::SystemClock().monotonic();
    ApiAnswer out;
    out.headers.emplace_back("Twilio-Request-Id", "RQ" + base::randomId());

    CarrierReply reply = CarrierLedger::error(404, 20404, "The requested resource was not found");
    std::optional<CarrierFault> fault;
    if (const auto route = routeOf(request)) {
        const bool isLogin = route->call == CarrierCall::Token;
        ++m_requests[int(route->call)];
        if (request.method == "POST" && !isLogin)
            m_postBodies.push_back(request.body);
        fault = takeFault(route->call);
        if (!isLogin && !isLoggedIn(request.authorization, now)) {
            reply = CarrierLedger::error(401, 20003, "Authenticate");
            out.headers.emplace_back("WWW-Authenticate", "Basic realm=\"Super SIM API\"");
        } else if (request.method == "POST" && !request.contentType.startsWith(kForm)) {
            reply =
                CarrierLedger::error(415, 0, "Supported content types: application/x-www-form-urlencoded");
        } else if (fault && fault->kind == Kind::Refuse) {
            reply = CarrierLedger::error(fault->status, fault->apiCode, "Refused for the exercise");
        } else if (!fault || fault->kind != Kind::DropBefore) {
            reply = work(*route, request, now, fault ? &*fault : nullptr);
            if (fault)
                spoil(reply, *fault);
            // Whoever gets an answer may rely on it after a restart.
            if (!m_keep(m_ledger.takeChanges()))
                reply = CarrierLedger::error(500, 20500, "The ledger cannot be written");
        }
    }

    out.status = reply.status;
    out.body = QJsonDocument(reply.body).toJson(QJsonDocument::Compact);
    if (!fault)
        return out;
    if (!fault->retryAfter.isEmpty())
        out.headers.emplace_back("Retry-After", fault->retryAfter);
    if (fault->kind == Kind::NotJson) {
        out.contentType = "text/html";
        out.body = "<html><body>A page nobody asked for</body></html>";
    } else if (fault->kind == Kind::DropBefore || fault->kind == Kind::DropAfter) {
        out.ending = ApiAnswer::Ending::Nothing;
    } else if (fault->kind == Kind::CutShort) {
        out.ending = ApiAnswer::Ending::HalfBody;
    } else if (fault->kind == Kind::Slow) {
        out.delay = fault->delay;
    }
    return out;
}

void CarrierApi::setPort(int port)
{
    const std::lock_guard lock(m_mutex);
    m_port = port;
}

void CarrierApi::setSmdpAddress(const QString &address)
{
    const std::lock_guard lock(m_mutex);
    m_options.smdpAddress = address;
}

void CarrierApi::inject(const CarrierFault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults.push_back(fault);
}

void CarrierApi::clearFaults()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

void CarrierApi::forgetTokens()
{
    const std::lock_guard lock(m_mutex);
    m_tokens.clear();
}

QList<QByteArray> CarrierApi::tokens() const
{
    const std::lock_guard lock(m_mutex);
    return m_tokens.keys();
}

int CarrierApi::requests(CarrierCall call) const
{
    const std::lock_guard lock(m_mutex);
    return m_requests.value(int(call));
}

std::vector<QByteArray> CarrierApi::postBodies() const
{
    const std::lock_guard lock(m_mutex);
    return m_postBodies;
}

void CarrierApi::consumed(const QString &iccid, const QString &status)
{
    const std::lock_guard lock(m_mutex);
    m_ledger.consumed(iccid, status);
    m_keep(m_ledger.takeChanges());
}

std::vector<CarrierCallback> CarrierApi::takeCallbacks()
{
    const std::lock_guard lock(m_mutex);
    m_ledger.pass(base::SystemClock().monotonic());
    // Nobody is told what a restart would take back.
    return m_keep(m_ledger.takeChanges()) ? m_ledger.takeCallbacks() : std::vector<CarrierCallback>();
}

bool CarrierApi::readLedger(const QByteArray &lines)
{
    const std::lock_guard lock(m_mutex);
    return m_ledger.read(lines);
}

} // namespace training
