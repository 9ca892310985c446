#include "core/label/raw_printer.h"

#include "core/label/epl.h"
#include "core/label/print_queue.h"
#include "core/label/zpl.h"

#include <QCoreApplication>
#include <QObject>
#include <QThreadPool>

namespace label {
namespace {

base::Result<QByteArray> written(const RawLanguage &language, const LabelJob &job, TemplateShelf &templates,
                                 const Proof &proof)
{
    return provenLabel(job, templates, proof).and_then([&](const ProvenLabel &label) {
        return language.write(label.layout, job, label.look);
    });
}

} // namespace

RawLanguage zplLanguage(ZplSymbol symbol, Answers answers)
{
    const auto drawn = [](const Layout &layout, const LabelJob &,
                          const Template &) -> base::Result<QByteArray> { return toZpl(layout); };
    const auto native = [](const Layout &layout, const LabelJob &job, const Template &look) {
        return toNativeZpl(layout, job.content.qrText, look.correction);
    };
    RawLanguage language{QStringLiteral("ZPL"), drawn, {"~HS\r\n", readHostStatus}, answers};
    if (symbol == ZplSymbol::Native)
        language.write = native;
    return language;
}

RawLanguage eplLanguage(Answers answers)
{
    const auto drawn = [](const Layout &layout, const LabelJob &,
                          const Template &) -> base::Result<QByteArray> { return toEpl(layout); };
    return {QStringLiteral("EPL"), drawn, {"\r\n^ee\r\n", readErrorReport}, answers};
}

struct RawPrinter::State
{
    State(RawLanguage givenLanguage, RawAddress givenAddress, Proof givenProof, RawPatience givenPatience)
        : language(std::move(givenLanguage))
        , address(std::move(givenAddress))
        , proof(std::move(givenProof))
        , patience(givenPatience)
        , where(QStringLiteral("%1:%2").arg(address.host).arg(address.port))
    {
        writer.setMaxThreadCount(1);
    }

    /// Talks to the printer; `done` is called once the link is gone.
    void converse(RawPurpose purpose, QByteArray label, RawLink::Done done)
    {
        const qsizetype size = label.size();
        link =
            std::make_unique<RawLink>(RawConversation(where, language.answers, purpose, size, patience.whole),
                                      language.question, std::move(label), patience);
        link->start(address, [this, done = std::move(done)](Outcome outcome) {
            link.reset();
            done(std::move(outcome));
        });
    }

    const RawLanguage language;
    const RawAddress address;
    const Proof proof;
    TemplateShelf templates; ///< the worker's alone
    const RawPatience patience;
    const QString where;
    QObject home; ///< lives in the caller's thread; calls for it die with it
    QThreadPool writer;
    PrintQueue queue;
    std::unique_ptr<RawLink> link;
};

RawPrinter::RawPrinter(RawLanguage language, RawAddress address, Proof proof, RawPatience patience)
    : m(std::make_unique<State>(std::move(language), std::move(address), std::move(proof), patience))
{}

RawPrinter::~RawPrinter()
{
    m->writer.clear();
    m->writer.waitForDone();
}

void RawPrinter::print(LabelJob job, Done done)
{
    m->queue.add([state = m.get(), job = std::move(job), done = std::move(done)](PrintQueue::Finished next) {
        // The next label begins first: whoever is called may end the printer.
        const auto finish = [done, next = std::move(next)](Outcome outcome) {
            next();
            done(std::move(outcome));
        };
        state->writer.start([state, job, finish] {
            auto label = written(state->language, job, state->templates, state->proof);
            QMetaObject::invokeMethod(
                &state->home,
                [state, finish, label = std::move(label)] {
                    if (!label)
                        finish({Outcome::Kind::NotPrinted, state->where, label.error()});
                    else
                        state->converse(RawPurpose::Print, *label, finish);
                },
                Qt::QueuedConnection);
        });
    });
}

void RawPrinter::check(std::function<void(base::Result<QString>)> done)
{
    m->queue.add([state = m.get(), done = std::move(done)](PrintQueue::Finished next) {
        const QString name =
            QCoreApplication::translate("label", "%1 printer %2").arg(state->language.name, state->where);
        state->converse(RawPurpose::Look, {}, [=](Outcome outcome) {
            next();
            if (outcome.error)
                done(tl::unexpected(*std::move(outcome.error)));
            else
                done(name);
        });
    });
}

} // namespace label
