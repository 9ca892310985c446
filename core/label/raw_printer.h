#pragma once

#include "core/label/layout.h"
#include "core/label/printer.h"
#include "core/label/proof.h"
#include "core/label/raw_link.h"

#include <functional>
#include <memory>

namespace label {

/// How ZPL printers get the QR symbol.
enum class ZplSymbol {
    Drawn, ///< by us, dot by dot
    Native ///< by the printer
};

/// A language of label printers: how a label is written, and how the printer is asked.
struct RawLanguage
{
    using Write = std::function<base::Result<QByteArray>(const Layout &, const LabelJob &, const Template &)>;
    QString name; ///< for people
    Write write;  ///< pure; called from a thread of its own
    RawQuestion question;
    Answers answers = Answers::Expected;
};

/// ZPL II; asked with ~HS. A real Zebra does not answer at all while it is open or empty, so silence is a
/// fault.
RawLanguage zplLanguage(ZplSymbol symbol = ZplSymbol::Drawn, Answers answers = Answers::Expected);
/// EPL2; asked with ^ee, which not every printer answers on the network, and which knows faults but no labels
/// that are still to come: Printed says that the printer had no fault a moment after it had read the label.
RawLanguage eplLanguage(Answers answers = Answers::Possible);

/// A label printer on the network that takes its language over TCP (port 9100). One connection for each
/// label; the next label begins when the one before has its outcome. What the conversation goes through: see
/// raw_conversation.h. Destroying the printer gives a label that is on its way two seconds to leave, drops
/// the others, and calls nobody back.
class RawPrinter final : public Printer
{
public:
    RawPrinter(RawLanguage language, RawAddress address, Proof proof = prove, RawPatience patience = {});
    ~RawPrinter() override;

    void print(LabelJob job, Done done) override;
    void check(std::function<void(base::Result<QString>)> done) override;

private:
    struct State;
    std::unique_ptr<State> m;
};

} // namespace label
