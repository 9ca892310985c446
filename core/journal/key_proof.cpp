#include "core/journal/key_proof.h"

#include "core/journal/vault.h"

namespace journal {
namespace {

constexpr char kText[] = "the journal's own key";
constexpr Place kNoPlace{0, -1};

} // namespace

base::Result<QByteArray> sealKeyProof(const base::Secret &key)
{
    return Vault(key, kNoPlace).seal(base::Secret(kText), "key");
}

bool opensKeyProof(const base::Secret &key, QByteArrayView sealed)
{
    const auto opened = Vault(key, kNoPlace).unseal(sealed, "key");
    return opened && opened->reveal() == QByteArrayView(kText);
}

} // namespace journal
