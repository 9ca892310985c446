#include "core/carrier/supersim/supersim_carrier.h"

#include "core/carrier/callbacks/address.h"
#include "core/carrier/supersim/activation_run.h"
#include "core/carrier/supersim/answers.h"
#include "core/carrier/supersim/gateway.h"
#include "core/carrier/supersim/profile_json.h"
#include "core/carrier/supersim/reservation_list.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaObject>
#include <QObject>

#include <utility>

namespace carrier::supersim {
namespace {

using Advice = CarrierFailure::Advice;
using base::ErrorKind;

constexpr auto kProfiles = "/v1/ESimProfiles";
constexpr qsizetype kLongestName = 128;

/// What every unit will meet in a read that was refused: an address without this API behind it.
CarrierFailure readRefused(const Gateway &gateway, const base::http::Answer &answer)
{
    CarrierFailure trouble = gateway.refusal(answer);
    trouble.certainty = Certainty::NotDone;
    return trouble;
}

/// A fleet's name as one path segment; "." and ".." would be another path.
bool isUsableName(const QString &name)
{
    return !name.isEmpty() && name.size() <= kLongestName && name != QLatin1String(".") &&
           name != QLatin1String("..");
}

} // namespace

struct SuperSimCarrier::State
{
    State(Options givenOptions, std::unique_ptr<base::http::Client> client, Timing timing)
        : options(std::move(givenOptions))
        , gateway(options, std::move(client), std::move(timing))
    {}

    /// Makes a Done that runs the caller's one from the event loop, with nothing of ours on the stack: the
    /// caller may destroy the carrier in it. Nothing is called once `context` is gone.
    template <class T>
    Done<T> posted(Done<T> done)
    {
        return [this, done = std::move(done)](CarrierResult<T> result) {
            QMetaObject::invokeMethod(
                &context, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
        };
    }

    CarrierResult<Reservation> reserved(const ReserveRequest &request,
                                        const CarrierResult<base::http::Answer> &answer);
    CarrierResult<Reservation> fetched(const ReservationId &id,
                                       const CarrierResult<base::http::Answer> &answer);
    void checkFleets(QStringList rest, QStringList found, const Done<QString> &done);

    QObject context;
    Options options;
    FleetSids fleets;
    Gateway gateway; ///< last: it goes first, and with it every callback that holds `this`
};

SuperSimCarrier::SuperSimCarrier(std::unique_ptr<State> state)
    : m(std::move(state))
{}
SuperSimCarrier::~SuperSimCarrier() = default;

base::Result<std::unique_ptr<SuperSimCarrier>> SuperSimCarrier::make(Options options, base::http::Roots roots,
                                                                     Timing timing)
{
    if (auto checked = validate(options); !checked)
        return tl::unexpected(checked.error());
    auto client = std::make_unique<base::http::Client>(std::move(roots));
    auto state = std::make_unique<State>(std::move(options), std::move(client), std::move(timing));
    return std::unique_ptr<SuperSimCarrier>(new SuperSimCarrier(std::move(state)));
}

base::http::Counters SuperSimCarrier::counters() const { return m->gateway.counters(); }

void SuperSimCarrier::reserve(const ReserveRequest &request, Done<Reservation> done)
{
    auto answerTo = m->posted(std::move(done));
    std::vector<std::pair<QByteArray, QString>> fields;
    switch (request.mode) {
    case esim::ReserveMode::Eid:
        if (request.eid)
            fields.emplace_back("Eid", request.eid->text());
        break;
    case esim::ReserveMode::MatchingId:
        fields.emplace_back("GenerateMatchingId", QStringLiteral("true"));
        break;
    case esim::ReserveMode::Given: break;
    }
    if (fields.empty()) {
        answerTo(tl::unexpected(failure(
            Certainty::NotDone, Advice::GiveUp, ErrorKind::Internal, code::kBadRequest,
            QCoreApplication::translate("carrier", "There is nothing to reserve for this unit."),
            QCoreApplication::translate("carrier", "A reservation needs an EID, or the mode matching-id."))));
        return;
    }
    if (const QUrl &url = m->options.callbackUrl; !url.isEmpty()) {
        fields.emplace_back("CallbackUrl", QString::fromLatin1(callbacks::addressFor(url, request.intentId)));
        fields.emplace_back("CallbackMethod", QStringLiteral("POST"));
    }
    const auto answered = [state = m.get(), request, answerTo](const auto &answer) {
        answerTo(state->reserved(request, answer));
    };
    m->gateway.post(kProfiles, formBody(fields), answered, request.mayLeave);
}

CarrierResult<Reservation> SuperSimCarrier::State::reserved(const ReserveRequest &request,
                                                            const CarrierResult<base::http::Answer> &answer)
{
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->status != 201) {
        CarrierFailure trouble = gateway.refusal(*answer);
        // Nothing at this address takes reservations: the address is wrong, for every unit.
        if (answer->status == 404)
            trouble.advice = Advice::FixSettings;
        return tl::unexpected(std::move(trouble));
    }
    auto made = readProfile(QJsonDocument::fromJson(answer->body).object(), gateway.secrets());
    if (!made) {
        made.error().error.where = gateway.host();
        return made;
    }
    const auto wanted = request.mode == esim::ReserveMode::Eid ? request.eid : std::nullopt;
    if (made->eid != wanted) {
        const QString text =
            made->eid
                ? QCoreApplication::translate(
                      "carrier", "The carrier reserved a profile for another EID than the one asked for.")
                : QCoreApplication::translate("carrier",
                                              "The carrier's answer does not name the EID it reserved for.");
        return tl::unexpected(
            failure(Certainty::Unknown, made->eid ? Advice::GiveUp : Advice::RetryLater, ErrorKind::Unknown,
                    made->eid ? code::kOtherEid : code::kUnreadable, text,
                    QCoreApplication::translate(
                        "carrier", "Compare this account with the carrier's console before going on."),
                    gateway.host()));
    }
    return made;
}

void SuperSimCarrier::fetch(const ReservationId &id, Done<Reservation> done)
{
    auto answerTo = m->posted(std::move(done));
    if (!isSid(id, QLatin1String("HP"))) {
        answerTo(tl::unexpected(
            failure(Certainty::NotDone, Advice::GiveUp, ErrorKind::Internal, code::kBadRequest,
                    QCoreApplication::translate("carrier", "The reservation's identifier is not one."),
                    QCoreApplication::translate("carrier", "Reconcile the unit with the carrier."))));
        return;
    }
    m->gateway.get(
        QByteArray(kProfiles) + '/' + pathSegment(id), {},
        [state = m.get(), id, answerTo](const auto &answer) { answerTo(state->fetched(id, answer)); });
}

CarrierResult<Reservation> SuperSimCarrier::State::fetched(const ReservationId &id,
                                                           const CarrierResult<base::http::Answer> &answer)
{
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->status != 200) {
        CarrierFailure trouble = readRefused(gateway, *answer);
        // The carrier gave us this id, so "not found" may be a reader that lags behind its own writes.
        if (answer->status == 404)
            trouble.advice = Advice::RetryLater;
        return tl::unexpected(std::move(trouble));
    }
    auto profile = readProfile(QJsonDocument::fromJson(answer->body).object(), gateway.secrets());
    if (!profile) {
        profile.error().error.where = gateway.host();
        return profile;
    }
    if (profile->id != id)
        return tl::unexpected(failure(
            Certainty::Unknown, Advice::GiveUp, ErrorKind::Refused, code::kContradiction,
            QCoreApplication::translate("carrier",
                                        "The carrier answered with another profile than the one asked for."),
            QCoreApplication::translate("carrier", "Check base_url in the settings."), gateway.host()));
    return profile;
}

void SuperSimCarrier::list(const ListFilter &filter, Done<std::vector<Reservation>> done)
{
    std::make_shared<ReservationList>(m->gateway, filter, m->posted(std::move(done)))->start();
}

void SuperSimCarrier::activate(const Activation &activation, Done<QString> done)
{
    auto answerTo = m->posted(std::move(done));
    if (!activation.fleet.isEmpty() && !isUsableName(activation.fleet)) {
        answerTo(tl::unexpected(
            failure(Certainty::NotDone, Advice::FixSettings, ErrorKind::Usage, code::kFleetNotFound,
                    QCoreApplication::translate("carrier", "The fleet's name cannot be a fleet's name."),
                    QCoreApplication::translate("carrier", "Check the fleet in the recipe or manifest."),
                    m->gateway.host())));
        return;
    }
    std::make_shared<ActivationRun>(m->gateway, m->fleets, activation, std::move(answerTo))->start();
}

void SuperSimCarrier::check(const QStringList &fleets, Done<QString> done)
{
    auto answerTo = m->posted(std::move(done));
    m->gateway.get(kProfiles, "PageSize=1", [state = m.get(), fleets, answerTo](const auto &answer) {
        if (!answer) {
            answerTo(tl::unexpected(answer.error()));
            return;
        }
        const QJsonObject page = QJsonDocument::fromJson(answer->body).object();
        if (answer->status == 200 && page.value(QLatin1String("esim_profiles")).isArray()) {
            QStringList once = fleets;
            once.removeAll(QString());
            once.removeDuplicates();
            state->checkFleets(once, {}, answerTo);
            return;
        }
        CarrierFailure trouble = readRefused(state->gateway, *answer);
        if (answer->status == 404)
            trouble.advice = Advice::FixSettings;
        answerTo(tl::unexpected(std::move(trouble)));
    });
}

void SuperSimCarrier::State::checkFleets(QStringList rest, QStringList found, const Done<QString> &done)
{
    if (rest.isEmpty()) {
        QString text = QCoreApplication::translate("carrier", "The carrier account at %1 is reachable.")
                           .arg(gateway.host());
        if (found.size() == 1)
            text += QLatin1Char(' ') +
                    QCoreApplication::translate("carrier", "Fleet %1 found.").arg(found.first());
        else if (!found.isEmpty())
            text += QLatin1Char(' ') + QCoreApplication::translate("carrier", "Fleets %1 found.")
                                           .arg(found.join(QStringLiteral(", ")));
        done(text);
        return;
    }
    const QString fleet = rest.takeFirst();
    const auto missing = [this, fleet] {
        return tl::unexpected(failure(
            Certainty::NotDone, Advice::FixSettings, ErrorKind::Usage, code::kFleetNotFound,
            QCoreApplication::translate("carrier", "The carrier does not know the fleet \"%1\".")
                .arg(fleet.left(kLongestName)),
            QCoreApplication::translate(
                "carrier", "Check the fleet in the recipe or manifest against the carrier's console."),
            gateway.host()));
    };
    if (!isUsableName(fleet)) {
        done(missing());
        return;
    }
    gateway.get("/v1/Fleets/" + pathSegment(fleet), {},
                [=, this](const CarrierResult<base::http::Answer> &answer) {
                    if (!answer) {
                        done(tl::unexpected(answer.error()));
                    } else if (answer->status == 404) {
                        done(missing());
                    } else if (answer->status != 200) {
                        done(tl::unexpected(readRefused(gateway, *answer)));
                    } else {
                        checkFleets(rest, found + QStringList{fleet}, done);
                    }
                });
}

} // namespace carrier::supersim
