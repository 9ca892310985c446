#pragma once

#include "core/base/clock.h"
#include "core/base/described.h"
#include "core/esim/activation_code.h"
#include "core/esim/numbers.h"
#include "core/esim/plan.h"
#include "core/journal/json_text.h"
#include "core/journal/vault.h"

#include <QStringList>

#include <limits>
#include <optional>
#include <type_traits>
#include <vector>

/// Described values (core/base/described.h) as JSON. Absent optionals are left out; secrets are sealed under
/// the path of their field names; enums are their stable names; times are milliseconds; bytes are base64.
namespace journal::described {

/// A value's way out: the text so far, the vault and where in the value we are.
struct Output
{
    const Vault &vault;
    QByteArray path;
    JsonWriter json;
    std::optional<base::Error> failure; ///< the first that happened
};

/// A value's way in.
struct Input
{
    const Vault &vault;
    QByteArray path;
    JsonReader json;
    std::optional<base::Error> failure; ///< of a secret that did not open; other failures are in `json`
};

/// Appends a name to a path for as long as it lives.
class PathStep
{
public:
    PathStep(QByteArray &path, const char *name)
        : m_path(path)
        , m_size(path.size())
    {
        if (!m_path.isEmpty())
            m_path += '.';
        m_path += name;
    }
    ~PathStep() { m_path.truncate(m_size); }
    PathStep(const PathStep &) = delete;
    PathStep &operator=(const PathStep &) = delete;

private:
    QByteArray &m_path;
    qsizetype m_size;
};

template <class T>
inline constexpr bool kIsOptional = false;
template <class T>
inline constexpr bool kIsOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool kIsVector = false;
template <class T>
inline constexpr bool kIsVector<std::vector<T>> = true;
template <class>
inline constexpr bool kNeverTrue = false;

inline void writeSealed(Output &out, const base::Secret &secret)
{
    const auto sealed = out.vault.seal(secret, out.path);
    if (sealed)
        out.json.plainText(*sealed);
    else if (!out.failure)
        out.failure = sealed.error();
}

inline std::optional<base::Secret> readSealed(Input &in)
{
    const auto text = in.json.plainText();
    // A wiped secret is absent. Every secret of a stored value is optional for this.
    if (!text || in.vault.isWiped())
        return std::nullopt;
    auto opened = in.vault.unseal(*text, in.path);
    if (opened)
        return std::move(*opened);
    in.failure = opened.error();
    in.json.refuse("a sealed value that does not open");
    return std::nullopt;
}

template <class T>
void write(Output &out, const T &value);
template <class T>
std::optional<T> read(Input &in);

/// Writes the members of a described value, without those that `skip(name)` is true for.
template <class T, class Skip>
void writeMembers(Output &out, const T &value, Skip skip)
{
    out.json.beginObject();
    base::forEachField(value, [&](const char *name, const auto &member) {
        if constexpr (kIsOptional<std::remove_cvref_t<decltype(member)>>) {
            if (!member)
                return;
        }
        if (skip(QByteArrayView(name)))
            return;
        const PathStep step(out.path, name);
        out.json.key(name);
        if constexpr (kIsOptional<std::remove_cvref_t<decltype(member)>>)
            write(out, *member);
        else
            write(out, member);
    });
    out.json.endObject();
}

/// Reads into a described value what writeMembers() wrote with the same `skip`.
template <class T, class Skip>
bool readMembers(Input &in, T &value, Skip skip)
{
    if (!in.json.beginObject())
        return false;
    base::forEachField(value, [&](const char *name, auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if (in.json.failed() || skip(QByteArrayView(name)))
            return;
        if (in.json.peekKey() != QByteArrayView(name)) {
            if constexpr (kIsOptional<Member>)
                member.reset();
            else
                in.json.refuse("a member is missing");
            return;
        }
        in.json.takeKey();
        const PathStep step(in.path, name);
        if constexpr (kIsOptional<Member>) {
            member = read<typename Member::value_type>(in);
        } else if (auto got = read<Member>(in)) {
            member = std::move(*got);
        }
    });
    return in.json.endObject();
}

inline constexpr auto kSkipNothing = [](QByteArrayView) { return false; };

template <class T>
void write(Output &out, const T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        out.json.text(value);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        out.json.plainText(value.toBase64());
    } else if constexpr (std::is_same_v<T, QStringList> || kIsVector<T>) {
        out.json.beginArray();
        for (const auto &element : value)
            write(out, element);
        out.json.endArray();
    } else if constexpr (std::is_integral_v<T>) {
        out.json.number(value);
    } else if constexpr (std::is_same_v<T, base::Instant>) {
        out.json.number(value.time_since_epoch().count());
    } else if constexpr (std::is_same_v<T, base::Millis>) {
        out.json.number(value.count());
    } else if constexpr (std::is_enum_v<T>) {
        out.json.plainText(esim::nameOf(value).toLatin1());
    } else if constexpr (std::is_same_v<T, esim::Eid> || std::is_same_v<T, esim::Iccid>) {
        out.json.plainText(value.text().toLatin1());
    } else if constexpr (std::is_same_v<T, base::Secret>) {
        writeSealed(out, value);
    } else if constexpr (std::is_same_v<T, esim::ActivationCode>) {
        writeSealed(out, value.secret());
    } else if constexpr (base::Described<T>) {
        writeMembers(out, value, kSkipNothing);
    } else {
        static_assert(kNeverTrue<T>, "this type has no stored form yet");
    }
}

/// A parsed text, or a noted failure.
template <class T>
std::optional<T> accepted(Input &in, base::Result<T> parsed)
{
    if (parsed)
        return std::move(*parsed);
    in.json.refuse("a value that is not of its kind");
    return std::nullopt;
}

template <class T>
std::optional<T> read(Input &in)
{
    if constexpr (std::is_same_v<T, QString>) {
        return in.json.text();
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        const auto text = in.json.plainText();
        if (!text)
            return std::nullopt;
        auto bytes = fromBase64(*text);
        if (!bytes)
            in.json.refuse("bytes that are not base64");
        return bytes;
    } else if constexpr (std::is_same_v<T, QStringList> || kIsVector<T>) {
        T all;
        in.json.beginArray();
        while (in.json.nextElement()) {
            auto element = read<typename T::value_type>(in);
            if (!element)
                return std::nullopt;
            all.push_back(std::move(*element));
        }
        return in.json.failed() ? std::nullopt : std::optional(std::move(all));
    } else if constexpr (std::is_integral_v<T>) {
        const auto number = in.json.number();
        if (number && (*number < std::numeric_limits<T>::min() || *number > std::numeric_limits<T>::max())) {
            in.json.refuse("a number out of range");
            return std::nullopt;
        }
        return number ? std::optional(T(*number)) : std::nullopt;
    } else if constexpr (std::is_same_v<T, base::Instant>) {
        const auto number = in.json.number();
        return number ? std::optional(base::Instant(base::Millis(*number))) : std::nullopt;
    } else if constexpr (std::is_same_v<T, base::Millis>) {
        const auto number = in.json.number();
        return number ? std::optional(base::Millis(*number)) : std::nullopt;
    } else if constexpr (std::is_enum_v<T>) {
        const auto name = in.json.plainText();
        if (!name)
            return std::nullopt;
        for (const auto &[value, known] : enumNames(T{})) {
            if (*name == QByteArrayView(known))
                return value;
        }
        in.json.refuse("an unknown name");
        return std::nullopt;
    } else if constexpr (std::is_same_v<T, esim::Eid> || std::is_same_v<T, esim::Iccid>) {
        const auto digits = in.json.plainText();
        return digits ? accepted(in, T::fromText(QString::fromLatin1(*digits))) : std::nullopt;
    } else if constexpr (std::is_same_v<T, base::Secret>) {
        return readSealed(in);
    } else if constexpr (std::is_same_v<T, esim::ActivationCode>) {
        const auto text = readSealed(in);
        return text ? accepted(in, esim::ActivationCode::fromText(text->reveal())) : std::nullopt;
    } else if constexpr (base::Described<T>) {
        T value{};
        if (!readMembers(in, value, kSkipNothing) || in.json.failed())
            return std::nullopt;
        return value;
    } else {
        static_assert(kNeverTrue<T>, "this type has no stored form yet");
    }
}

} // namespace journal::described
