#pragma once

#include <tuple>
#include <type_traits>

/// Types that tell their members, so that one codec can store all of them: a described struct has
/// `static constexpr auto fields()` returning a tuple of Field, and an event also a `static constexpr const
/// char *kName`.
namespace base {

/// One member with the name under which it is stored; names are for ever.
template <class Owner, class Member>
struct Field
{
    const char *name;
    Member Owner::*member;
};

template <class Owner, class Member>
Field(const char *, Member Owner::*) -> Field<Owner, Member>;

template <class T>
concept Described = requires
{
    T::fields();
};

/// Calls `visit(name, member)` for every field of a described value, in order.
template <class T, class Visit>
void forEachField(T &&value, Visit &&visit)
{
    std::apply([&](const auto &...field) { (visit(field.name, value.*(field.member)), ...); },
               std::remove_cvref_t<T>::fields());
}

} // namespace base
