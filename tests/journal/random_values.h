#pragma once

#include "core/journal/codec.h"

#include <random>

/// Random described values and their comparison, over every field of every type the journal stores.
namespace kit {

using Random = std::mt19937;

inline int below(Random &random, int limit) { return int(random() % unsigned(limit)); }

template <class T>
T randomValue(Random &random);

inline QByteArray digits(Random &random, int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += char('0' + below(random, 10));
    return text;
}

inline QString randomText(Random &random)
{
    // Everything that JSON, UTF-8 or a database may stumble over.
    static const char16_t kHard[] = {u'"',   u'\\',  0,      1,      0x1F,   0x7F,   u'a',   u'ß',
                                     0x2028, 0xFEFF, 0xFFFE, 0xFFFF, 0xD83D, 0xDE00, 0xDC00, u'\n'};
    QString text;
    for (int i = below(random, 12); i > 0; --i)
        text += QChar(kHard[below(random, int(std::size(kHard)))]);
    return text;
}

template <class T>
struct RandomOf
{
    static T make(Random &random)
    {
        if constexpr (std::is_enum_v<T>) {
            const auto &names = enumNames(T{});
            return names[size_t(below(random, int(names.size())))].first;
        } else if constexpr (std::is_integral_v<T>) {
            return T((quint64(random()) << 32) | random());
        } else {
            T value{};
            base::forEachField(value, [&](const char *, auto &member) {
                member = randomValue<std::remove_cvref_t<decltype(member)>>(random);
            });
            return value;
        }
    }
};
template <>
struct RandomOf<QString>
{
    static QString make(Random &random) { return randomText(random); }
};
template <>
struct RandomOf<QByteArray>
{
    static QByteArray make(Random &random)
    {
        QByteArray bytes;
        for (int i = below(random, 40); i > 0; --i)
            bytes += char(random());
        return bytes;
    }
};
template <>
struct RandomOf<base::Millis>
{
    static base::Millis make(Random &random)
    {
        return base::Millis(qint64((quint64(random()) << 32) | random()));
    }
};
template <>
struct RandomOf<base::Instant>
{
    static base::Instant make(Random &random) { return base::Instant(randomValue<base::Millis>(random)); }
};
template <>
struct RandomOf<esim::Eid>
{
    static esim::Eid make(Random &random)
    {
        return *esim::Eid::fromText(QString::fromLatin1(digits(random, 32)));
    }
};
template <>
struct RandomOf<esim::Iccid>
{
    static esim::Iccid make(Random &random)
    {
        return *esim::Iccid::fromText(QString::fromLatin1(digits(random, 18 + below(random, 3))));
    }
};
template <>
struct RandomOf<base::Secret>
{
    static base::Secret make(Random &random) { return base::Secret(randomValue<QByteArray>(random)); }
};
template <>
struct RandomOf<esim::ActivationCode>
{
    static esim::ActivationCode make(Random &random)
    {
        return *esim::ActivationCode::fromText(
            QByteArray("1$smdp.example.com$" + digits(random, below(random, 20))));
    }
};
template <>
struct RandomOf<QStringList>
{
    static QStringList make(Random &random)
    {
        QStringList texts;
        for (int i = below(random, 4); i > 0; --i)
            texts << randomText(random);
        return texts;
    }
};
template <class T>
struct RandomOf<std::vector<T>>
{
    static std::vector<T> make(Random &random)
    {
        std::vector<T> values;
        for (int i = below(random, 4); i > 0; --i)
            values.push_back(randomValue<T>(random));
        return values;
    }
};
template <class T>
struct RandomOf<std::optional<T>>
{
    static std::optional<T> make(Random &random)
    {
        return below(random, 3) == 0 ? std::nullopt : std::optional(randomValue<T>(random));
    }
};

template <class T>
T randomValue(Random &random)
{
    return RandomOf<T>::make(random);
}

/// Field by field.
template <class T>
bool same(const T &a, const T &b)
{
    return std::apply([&](const auto &...field) { return (... && (a.*(field.member) == b.*(field.member))); },
                      T::fields());
}

inline bool same(const workflow::Event &a, const workflow::Event &b)
{
    return a.index() == b.index() &&
           std::visit([&](const auto &e) { return same(e, std::get<std::decay_t<decltype(e)>>(b)); }, a);
}

/// One random event of every kind.
template <size_t... I>
std::vector<workflow::Event> randomEvents(Random &random, std::index_sequence<I...>)
{
    return {workflow::Event(randomValue<std::variant_alternative_t<I, workflow::Event>>(random))...};
}
inline std::vector<workflow::Event> randomEvents(Random &random)
{
    return randomEvents(random, std::make_index_sequence<std::variant_size_v<workflow::Event>>());
}

} // namespace kit
