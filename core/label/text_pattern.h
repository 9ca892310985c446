#pragma once

#include "core/base/result.h"
#include "core/label/content.h"

#include <QString>

#include <optional>
#include <vector>

namespace label {

/// A text with places for what a unit says: "SN {serial}". Known places: {serial}, {eid}, {iccid} (in full),
/// {batch}, {reprint} ("REPRINT 2", nothing on a first print) and {field:NAME} for the manifest's column
/// label:NAME.
class TextPattern
{
public:
    enum class Place { Literal, Serial, Eid, Iccid, Batch, Reprint, Field };

    /// Fails with Usage for a place that is not known, or a brace without its partner.
    static base::Result<TextPattern> parse(const QString &text);

    /// The text of one unit, blanks simplified. Nothing when it is empty, or has places and all of them are:
    /// no "EID" without an EID.
    std::optional<QString> filled(const LabelContent &content) const;
    bool has(Place place) const;

private:
    struct Piece
    {
        Place place = Place::Literal;
        QString text; ///< the literal, or the field's name
    };
    std::vector<Piece> m_pieces;
};

} // namespace label
