#include "core/journal/codec.h"

#include "core/journal/described_json.h"

#include <QCoreApplication>

#include <string_view>

namespace journal {
namespace {

/// No two events may share a name: it is all that tells them apart in the journal.
template <size_t... I>
constexpr bool namesAreUnique(std::index_sequence<I...>)
{
    constexpr std::string_view names[] = {std::variant_alternative_t<I, workflow::Event>::kName...};
    for (size_t a = 0; a < sizeof...(I); ++a) {
        for (size_t b = a + 1; b < sizeof...(I); ++b) {
            if (names[a] == names[b])
                return false;
        }
    }
    return true;
}
static_assert(namesAreUnique(std::make_index_sequence<std::variant_size_v<workflow::Event>>()));

constexpr auto kSkipPlan = [](QByteArrayView name) { return name == "plan"; };

tl::unexpected<base::Error> badRecord(const QString &detail)
{
    return base::fail(
        base::ErrorKind::Internal, base::ErrorCode("journal.record-form"),
        QCoreApplication::translate("journal", "A record in the journal cannot be read (%1).").arg(detail),
        QCoreApplication::translate("journal", "Run the journal check and keep the file as it is."));
}

template <class T, class Skip = decltype(described::kSkipNothing)>
base::Result<QByteArray> encodeAt(const char *root, const T &value, const Vault &vault,
                                  Skip skip = described::kSkipNothing)
{
    described::Output out{vault, QByteArray(root), {}, {}};
    described::writeMembers(out, value, skip);
    if (out.failure)
        return tl::unexpected(*out.failure);
    return out.json.bytes();
}

template <class T, class Skip = decltype(described::kSkipNothing)>
base::Result<void> decodeAt(const char *root, QByteArrayView json, T &value, const Vault &vault,
                            Skip skip = described::kSkipNothing)
{
    described::Input in{vault, QByteArray(root), JsonReader(json), {}};
    described::readMembers(in, value, skip);
    if (in.json.finished())
        return {};
    return in.failure ? tl::unexpected(*in.failure) : badRecord(in.json.failure());
}

template <size_t I = 0>
base::Result<workflow::Event> decodeAlternative(QByteArrayView kind, QByteArrayView json, const Vault &vault)
{
    if constexpr (I == std::variant_size_v<workflow::Event>) {
        return badRecord(QStringLiteral("unknown kind of event"));
    } else {
        using E = std::variant_alternative_t<I, workflow::Event>;
        if (kind != QByteArrayView(E::kName))
            return decodeAlternative<I + 1>(kind, json, vault);
        E event;
        return decodeAt(E::kName, json, event, vault).map([&]() -> workflow::Event {
            return std::move(event);
        });
    }
}

} // namespace

base::Result<QByteArray> encodePlan(const workflow::Plan &plan, const Vault &vault)
{
    return encodeAt("plan", plan, vault);
}

base::Result<workflow::Plan> decodePlan(QByteArrayView json, const Vault &vault)
{
    workflow::Plan plan;
    return decodeAt("plan", json, plan, vault).map([&] { return std::move(plan); });
}

base::Result<QByteArray> encodeState(const workflow::State &state, const Vault &vault)
{
    return encodeAt("state", state, vault, kSkipPlan);
}

base::Result<workflow::State> decodeState(QByteArrayView json, workflow::Plan plan, const Vault &vault)
{
    workflow::State state;
    state.plan = std::move(plan);
    return decodeAt("state", json, state, vault, kSkipPlan).map([&] { return std::move(state); });
}

base::Result<QByteArray> encodeEvent(const workflow::Event &event, const Vault &vault)
{
    return std::visit([&](const auto &e) { return encodeAt(std::decay_t<decltype(e)>::kName, e, vault); },
                      event);
}

base::Result<workflow::Event> decodeEvent(QByteArrayView kind, QByteArrayView json, const Vault &vault)
{
    return decodeAlternative(kind, json, vault);
}

// These hold no secrets, so no key is needed.
QByteArray encodeRecord(const BatchImported &record)
{
    return encodeAt(BatchImported::kName, record, Vault(base::Secret(), {})).value_or(QByteArray());
}

QByteArray encodeRecord(const NotificationsSeen &record)
{
    return encodeAt(NotificationsSeen::kName, record, Vault(base::Secret(), {})).value_or(QByteArray());
}

QByteArray encodeRecord(const NotificationDelivered &record)
{
    return encodeAt(NotificationDelivered::kName, record, Vault(base::Secret(), {})).value_or(QByteArray());
}

QByteArray encodeRecord(const NotificationDropped &record)
{
    return encodeAt(NotificationDropped::kName, record, Vault(base::Secret(), {})).value_or(QByteArray());
}

QByteArray encodeRecord(const WorkStamp &record)
{
    return encodeAt(WorkStamp::kName, record, Vault(base::Secret(), {})).value_or(QByteArray());
}

base::Result<WorkStamp> decodeWorkStamp(QByteArrayView json)
{
    WorkStamp record;
    return decodeAt(WorkStamp::kName, json, record, Vault(base::Secret(), {})).map([&] {
        return std::move(record);
    });
}

QByteArray encodeRecord(const CardChange &record)
{
    return encodeAt(CardChange::kName, record, Vault(base::Secret(), {})).value_or(QByteArray());
}

base::Result<CardChange> decodeCardChange(QByteArrayView json)
{
    CardChange record;
    return decodeAt(CardChange::kName, json, record, Vault(base::Secret(), {})).map([&] {
        return std::move(record);
    });
}

QByteArray encodeRecord(const BenchNote &record)
{
    return encodeAt(BenchNote::kName, record, Vault(base::Secret(), {})).value_or(QByteArray());
}

base::Result<BenchNote> decodeBenchNote(QByteArrayView json)
{
    BenchNote record;
    return decodeAt(BenchNote::kName, json, record, Vault(base::Secret(), {})).map([&] {
        return std::move(record);
    });
}

QByteArray encodeRecord(const SecretsWiped &record)
{
    return encodeAt(SecretsWiped::kName, record, Vault(base::Secret(), {})).value_or(QByteArray());
}

base::Result<SecretsWiped> decodeSecretsWiped(QByteArrayView json)
{
    SecretsWiped record;
    return decodeAt(SecretsWiped::kName, json, record, Vault(base::Secret(), {})).map([&] {
        return std::move(record);
    });
}

base::Result<BatchImported> decodeBatchImported(QByteArrayView json)
{
    BatchImported record;
    return decodeAt(BatchImported::kName, json, record, Vault(base::Secret(), {})).map([&] {
        return std::move(record);
    });
}

base::Result<NotificationsSeen> decodeNotificationsSeen(QByteArrayView json)
{
    NotificationsSeen record;
    return decodeAt(NotificationsSeen::kName, json, record, Vault(base::Secret(), {})).map([&] {
        return std::move(record);
    });
}

base::Result<NotificationDelivered> decodeNotificationDelivered(QByteArrayView json)
{
    NotificationDelivered record;
    return decodeAt(NotificationDelivered::kName, json, record, Vault(base::Secret(), {})).map([&] {
        return std::move(record);
    });
}

base::Result<NotificationDropped> decodeNotificationDropped(QByteArrayView json)
{
    NotificationDropped record;
    return decodeAt(NotificationDropped::kName, json, record, Vault(base::Secret(), {})).map([&] {
        return std::move(record);
    });
}

QByteArray encodeTexts(const QStringList &texts)
{
    JsonWriter json;
    json.beginArray();
    for (const QString &text : texts)
        json.text(text);
    json.endArray();
    return json.bytes();
}

base::Result<QStringList> decodeTexts(QByteArrayView bytes)
{
    JsonReader json(bytes);
    QStringList texts;
    json.beginArray();
    while (json.nextElement())
        texts.push_back(json.text().value_or(QString()));
    if (!json.finished())
        return badRecord(json.failure());
    return texts;
}

QByteArray encodeLabelFields(const QList<NamedText> &fields)
{
    QStringList flat;
    for (const NamedText &field : fields)
        flat << field.name << field.text;
    return encodeTexts(flat);
}

base::Result<QList<NamedText>> decodeLabelFields(QByteArrayView json)
{
    const auto flat = decodeTexts(json);
    if (!flat)
        return tl::unexpected(flat.error());
    if (flat->size() % 2 != 0)
        return badRecord(QStringLiteral("a label field without its text"));
    QList<NamedText> fields;
    for (qsizetype i = 0; i < flat->size(); i += 2)
        fields.push_back({flat->at(i), flat->at(i + 1)});
    return fields;
}

} // namespace journal
