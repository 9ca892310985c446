#pragma once

#include "core/esim/plan.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// Named defaults for a product (design §2 "recipe", §8 `[recipe:NAME]`). What a manifest row says comes
/// before them.
namespace esim {

/// When a label is printed.
enum class PrintLabel {
    ForLabelDelivery, ///< only where the label is the delivery
    Always,
    Never,
};

/// Which label a recipe wants.
struct LabelChoice
{
    PrintLabel print = PrintLabel::ForLabelDelivery;
    QString templateName; ///< empty: the station's own template

    friend bool operator==(const LabelChoice &, const LabelChoice &) = default;
};

/// Whether every unit of a recipe must have its EID in the manifest.
enum class RequireEid { No, Yes };
/// Whether cards with wrong EID check digits are provisioned (design §10).
enum class AllowTestCards { No, Yes };

inline constexpr std::array kPrintLabelNames{
    EnumName<PrintLabel>{PrintLabel::ForLabelDelivery, "for-label-delivery"},
    EnumName<PrintLabel>{PrintLabel::Always, "always"}, EnumName<PrintLabel>{PrintLabel::Never, "never"}};
inline constexpr std::array kRequireEidNames{EnumName<RequireEid>{RequireEid::No, "false"},
                                             EnumName<RequireEid>{RequireEid::Yes, "true"}};
inline constexpr std::array kAllowTestCardsNames{EnumName<AllowTestCards>{AllowTestCards::No, "false"},
                                                 EnumName<AllowTestCards>{AllowTestCards::Yes, "true"}};

constexpr const auto &enumNames(PrintLabel) { return kPrintLabelNames; }
constexpr const auto &enumNames(RequireEid) { return kRequireEidNames; }
constexpr const auto &enumNames(AllowTestCards) { return kAllowTestCardsNames; }

/// One recipe. The default value is the built-in `default` recipe: reserve by EID where the manifest gives
/// one, else by matching ID; install; enable.
struct Recipe
{
    QString name = QStringLiteral("default");
    std::optional<ReserveMode> reserve; ///< nothing: by EID where one is known, else by matching ID
    std::optional<Deliver> deliver;     ///< nothing: install
    QString fleet;                      ///< SID or unique name; empty: the Sim stays in the fleet it has
    SimStatus simStatus = SimStatus::Ready;
    Enable enable = Enable::Yes;
    LabelChoice label;
    RequireEid requireEid = RequireEid::No;
    AllowTestCards allowTestCards = AllowTestCards::No;
};

/// Reads a recipe's `label` setting: empty or "for-label-delivery"; "always"; "never"; any other text is the
/// name of a template that is printed for every unit.
inline LabelChoice labelChoiceFromText(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return {};
    if (const auto print = fromName<PrintLabel>(text))
        return {*print, {}};
    return {PrintLabel::Always, text.toString()};
}

} // namespace esim
