#pragma once

#include "core/training/certificate.h"
#include "core/training/metadata.h"
#include "core/training/smdp_types.h"

namespace training {

/// What a bound profile package is made of.
struct BindingRequest
{
    QByteArray transactionId;
    Credential profileBinding; ///< DPpb
    PublicKey euiccOneTimeKey; ///< otPK.EUICC.ECKA
    esim::Eid eid;
    Metadata metadata;
    QByteArray profilePackage; ///< unprotected
    Order::Keys keys = Order::Keys::OfTheSession;
    enum class Signature { Right, Flipped } signature = Signature::Right;
};

/// Binds a package to one eUICC: BF36 with a fresh one-time key of the server (SGP.22 §2.5.4, facts/sgp22.md
/// §7, §13). Fails when the eUICC's key is not on the curve of DPpb. Thread: any.
base::Result<QByteArray> bindPackage(const BindingRequest &request);

} // namespace training
