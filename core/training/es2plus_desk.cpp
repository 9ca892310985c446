#include "core/training/es2plus_desk.h"

#include "core/base/crypto.h"
#include "core/training/smdp_service.h"

#include <algorithm>

namespace training {
namespace {

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}
bool has(const QJsonObject &object, const char *key) { return object.contains(QLatin1String(key)); }

QString withoutFilling(QString iccid)
{
    if (iccid.endsWith(QLatin1Char('F'), Qt::CaseInsensitive))
        iccid.chop(1);
    return iccid;
}

bool isOpen(Es2State state)
{
    switch (state) {
    case Es2State::Allocated:
    case Es2State::Linked:
    case Es2State::Confirmed:
    case Es2State::Released: return true;
    case Es2State::Available:
    case Es2State::Unavailable: return false;
    }
    return false;
}

} // namespace

const char *nameOf(Es2Function function)
{
    switch (function) {
    case Es2Function::DownloadOrder: return "downloadOrder";
    case Es2Function::ConfirmOrder: return "confirmOrder";
    case Es2Function::CancelOrder: return "cancelOrder";
    case Es2Function::ReleaseProfile: return "releaseProfile";
    }
    return "";
}

const char *nameOf(Es2State state)
{
    switch (state) {
    case Es2State::Available: return "available";
    case Es2State::Allocated: return "allocated";
    case Es2State::Linked: return "linked";
    case Es2State::Confirmed: return "confirmed";
    case Es2State::Released: return "released";
    case Es2State::Unavailable: return "unavailable";
    }
    return "";
}

Es2PlusDesk::Es2PlusDesk(QString requester, QString smdpAddress, Book book)
    : m_requester(std::move(requester))
    , m_smdpAddress(std::move(smdpAddress))
    , m_book(std::move(book))
{}

void Es2PlusDesk::stock(const Es2Stock &profile)
{
    if (m_places.emplace(profile.iccid.text(), m_profiles.size()).second)
        m_profiles.push_back({{.iccid = profile.iccid, .eid = {}, .matchingId = {}}, profile.profileType});
}

std::vector<Es2ProfileTruth> Es2PlusDesk::truth() const
{
    std::vector<Es2ProfileTruth> list;
    for (const Profile &profile : m_profiles)
        list.push_back(profile.truth);
    return list;
}

Es2PlusDesk::Judged<QJsonObject> Es2PlusDesk::handle(Es2Function function, const QJsonObject &request)
{
    const QJsonObject header = request.value(QLatin1String("header")).toObject();
    if (textOf(header, "functionRequesterIdentifier").isEmpty() ||
        textOf(header, "functionCallIdentifier").isEmpty())
        return refuse("1.6", "2.2", "A mandatory field of the header is missing");
    if (textOf(header, "functionRequesterIdentifier") != m_requester)
        return refuse("1.1", "1.1", "The requester is unknown");
    if (has(request, "eid") && !esim::Eid::fromText(textOf(request, "eid")))
        return refuse("1.6", "2.1", "The EID is invalid");
    switch (function) {
    case Es2Function::DownloadOrder: return downloadOrder(request);
    case Es2Function::ConfirmOrder: return confirmOrder(request);
    case Es2Function::CancelOrder: return cancelOrder(request);
    case Es2Function::ReleaseProfile: return releaseProfile(request);
    }
    return refuse("1.6", "2.1", "Unknown function");
}

Es2PlusDesk::Judged<Es2PlusDesk::Profile *> Es2PlusDesk::named(const QJsonObject &request)
{
    if (!has(request, "iccid"))
        return refuse("1.6", "2.2", "The ICCID is missing");
    const auto place = m_places.find(withoutFilling(textOf(request, "iccid")));
    if (place == m_places.end())
        return refuse("8.2.1", "3.9", "The ICCID is unknown");
    return &m_profiles[place->second];
}

/// Downloaded or further: the operator has nothing to say any more.
bool Es2PlusDesk::isLoaded(const Profile &profile) const
{
    const auto state = m_book.state(profile.truth.iccid);
    return state && *state != OrderState::Unreleased && *state != OrderState::Released;
}

Es2PlusDesk::Judged<Es2PlusDesk::Profile *> Es2PlusDesk::chosen(const QJsonObject &request)
{
    const QString type = textOf(request, "profileType");
    const auto ofType = [&](const Profile &profile) { return profile.profileType == type; };
    if (!type.isEmpty() && std::none_of(m_profiles.begin(), m_profiles.end(), ofType))
        return refuse("8.2.5", "3.9", "The profile type is unknown");
    if (has(request, "iccid")) {
        auto profile = named(request);
        if (profile && !type.isEmpty() && (*profile)->profileType != type)
            return refuse("8.2.5", "3.8", "The ICCID is of another profile type");
        return profile;
    }
    if (type.isEmpty())
        return refuse("1.6", "2.3", "Either the ICCID or the profile type must be given");
    const auto free = std::find_if(m_profiles.begin(), m_profiles.end(), [&](const Profile &profile) {
        return ofType(profile) && profile.truth.state == Es2State::Available;
    });
    if (free == m_profiles.end())
        return refuse("8.2.5", "3.7", "No profile of this type is left");
    return &*free;
}

Es2PlusDesk::Judged<QJsonObject> Es2PlusDesk::downloadOrder(const QJsonObject &request)
{
    const auto found = chosen(request);
    if (!found)
        return tl::unexpected(found.error());
    Es2ProfileTruth &profile = (*found)->truth;
    if (profile.state != Es2State::Available)
        return refuse("8.2.1", "3.3", "The profile is not available");
    profile.eid = textOf(request, "eid");
    profile.state = profile.eid.isEmpty() ? Es2State::Allocated : Es2State::Linked;
    ++profile.ordered;
    return QJsonObject{{QStringLiteral("iccid"), profile.iccid.text()}};
}

Es2PlusDesk::Judged<esim::MatchingId>
Es2PlusDesk::matchingIdFor(const Profile &profile, const QJsonObject &request, const QString &eid) const
{
    if (!has(request, "matchingId"))
        return *esim::MatchingId::fromText("TRAIN-" + base::randomId().toUpper());
    const auto given = esim::MatchingId::fromText(textOf(request, "matchingId").toUtf8());
    if (!given)
        return refuse("8.2.6", "3.8", "The matching ID is refused");
    if (given->isEmpty()) {
        if (eid.isEmpty())
            return refuse("8.1.1", "2.2", "An empty matching ID needs an EID");
        return *given;
    }
    const bool taken = std::any_of(m_profiles.begin(), m_profiles.end(), [&](const Profile &other) {
        return &other != &profile && isOpen(other.truth.state) && other.truth.matchingId == *given;
    });
    if (taken)
        return refuse("8.2.6", "3.3", "The matching ID is in use");
    return *given;
}

Es2PlusDesk::Judged<QJsonObject> Es2PlusDesk::confirmOrder(const QJsonObject &request)
{
    const auto found = named(request);
    if (!found)
        return tl::unexpected(found.error());
    const QJsonValue flag = request.value(QLatin1String("releaseFlag"));
    if (!flag.isBool())
        return refuse("1.6", "2.2", "The release flag is missing");
    if (has(request, "smdsAddress"))
        return refuse("8.9", "5.1", "No discovery server can be reached");
    Es2ProfileTruth &profile = (*found)->truth;
    if (!isOpen(profile.state) || isLoaded(**found))
        return refuse("8.2.1", "3.3", "There is no order to confirm");
    const QString eid = has(request, "eid") ? textOf(request, "eid") : profile.eid;
    if (!profile.eid.isEmpty() && profile.eid != eid)
        return refuse("8.1.1", "3.10", "Another EID is linked to this ICCID");
    const bool confirmedBefore = profile.state == Es2State::Confirmed || profile.state == Es2State::Released;
    if (!confirmedBefore) {
        const auto matchingId = matchingIdFor(**found, request, eid);
        if (!matchingId)
            return tl::unexpected(matchingId.error());
        profile.matchingId = *matchingId;
        profile.eid = eid;
        profile.state = Es2State::Confirmed;
        ++profile.confirmed;
        Order order{
            .iccid = profile.iccid, .matchingId = profile.matchingId, .eid = {}, .confirmationCode = {}};
        order.state = OrderState::Unreleased;
        if (const auto bound = esim::Eid::fromText(eid))
            order.eid = *bound;
        m_book.add(order);
    } else if (has(request, "matchingId") &&
               textOf(request, "matchingId").toUtf8() != profile.matchingId.secret().reveal()) {
        return refuse("8.2.6", "3.10", "Another matching ID is associated with this ICCID");
    }
    if (flag.toBool() && profile.state == Es2State::Confirmed) {
        profile.state = Es2State::Released;
        m_book.release(profile.iccid);
    }
    QJsonObject answer{{QStringLiteral("matchingId"),
                        QString::fromLatin1(profile.matchingId.secret().reveal().toByteArray())},
                       {QStringLiteral("smdpAddress"), m_smdpAddress}};
    if (!profile.eid.isEmpty())
        answer.insert(QStringLiteral("eid"), profile.eid);
    return answer;
}

Es2PlusDesk::Judged<QJsonObject> Es2PlusDesk::cancelOrder(const QJsonObject &request)
{
    const auto found = named(request);
    if (!found)
        return tl::unexpected(found.error());
    const QString final = textOf(request, "finalProfileStatusIndicator");
    if (final.isEmpty())
        return refuse("1.6", "2.2", "The final status is missing");
    if (final != QLatin1String("Available") && final != QLatin1String("Unavailable"))
        return refuse("1.6", "2.1", "The final status is invalid");
    Es2ProfileTruth &profile = (*found)->truth;
    if (!isOpen(profile.state) || isLoaded(**found))
        return refuse("8.2.1", "3.3", "There is no order to cancel");
    if (!profile.eid.isEmpty() && has(request, "eid") && textOf(request, "eid") != profile.eid)
        return refuse("8.1.1", "3.10", "Another EID is linked to this ICCID");
    if (!profile.matchingId.isEmpty() &&
        textOf(request, "matchingId").toUtf8() != profile.matchingId.secret().reveal())
        return refuse("8.2.6", "3.10", "Another matching ID is associated with this ICCID");
    m_book.withdraw(profile.iccid);
    profile.state = final == QLatin1String("Available") ? Es2State::Available : Es2State::Unavailable;
    profile.eid.clear();
    profile.matchingId = {};
    ++profile.cancelled;
    return QJsonObject{};
}

Es2PlusDesk::Judged<QJsonObject> Es2PlusDesk::releaseProfile(const QJsonObject &request)
{
    const auto found = named(request);
    if (!found)
        return tl::unexpected(found.error());
    Es2ProfileTruth &profile = (*found)->truth;
    if (profile.state != Es2State::Confirmed)
        return refuse("8.2.1", "3.5", "The profile cannot be released");
    profile.state = Es2State::Released;
    m_book.release(profile.iccid);
    return QJsonObject{};
}

} // namespace training
