#include "core/lpa/certificate.h"

#include <openssl/x509v3.h>

#include <memory>

namespace lpa {

std::optional<QString> registeredId(QByteArrayView certificate)
{
    const auto *at = reinterpret_cast<const unsigned char *>(certificate.data());
    const std::unique_ptr<X509, decltype(&X509_free)> x509(d2i_X509(nullptr, &at, long(certificate.size())),
                                                           &X509_free);
    if (!x509)
        return std::nullopt;
    const std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(x509.get(), NID_subject_alt_name, nullptr, nullptr)),
        &GENERAL_NAMES_free);
    if (!names)
        return std::nullopt;
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type != GEN_RID)
            continue;
        char text[128];
        const int length = OBJ_obj2txt(text, sizeof text, name->d.registeredID, 1);
        if (length > 0 && length < int(sizeof text))
            return QString::fromLatin1(text, length);
    }
    return std::nullopt;
}

} // namespace lpa
