#pragma once

#include "core/label/layout.h"

#include <QImage>

#include <functional>

namespace label {

/// Judges a label before it is sent; an error keeps it from being printed. Called from a thread of its own.
using Proof = std::function<base::Result<void>(const Layout &, const LabelContent &)>;

/// Reads a finished picture with a decoder that has nothing to do with the encoder: exactly one QR code,
/// which says the unit's code byte for byte, and each further code what it is to say. Fails with Internal;
/// the sentence holds nothing secret. Thread: any.
/// @param dots black and white, one pixel for each dot  @param layout what the picture is to show
base::Result<void> proveDots(const QImage &dots, const Layout &layout, const LabelContent &content);

/// Proves the dots that toImage() makes of the layout. A Proof.
base::Result<void> prove(const Layout &layout, const LabelContent &content);

/// A label that may be sent.
struct ProvenLabel
{
    Template look;
    Layout layout;
};

/// Lays a label out on the template that its stock names, and proves it. Fails as each of them.
/// @param proof empty: not proven
base::Result<ProvenLabel> provenLabel(const LabelJob &job, TemplateShelf &templates, const Proof &proof);

} // namespace label
