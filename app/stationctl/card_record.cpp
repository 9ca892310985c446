#include "app/stationctl/card_record.h"

#include "core/lpa/recorder.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace stationctl {
namespace {

tl::unexpected<base::Error> notWritten(const QSaveFile &file)
{
    return base::fail(
        base::ErrorKind::BadInput, base::ErrorCode("recording.not-written"),
        QCoreApplication::translate("stationctl", "The recording cannot be written (%1).")
            .arg(file.errorString()),
        QCoreApplication::translate("stationctl", "Check the folder and the space on its disk."),
        file.fileName());
}

class RecordedCommand final : public Command
{
public:
    RecordedCommand(Context context, std::unique_ptr<QSaveFile> file, std::unique_ptr<Command> command)
        : m_context(std::move(context))
        , m_file(std::move(file))
        , m_command(std::move(command))
    {}
    void start(Done done) override
    {
        m_command->start([this, done = std::move(done)](int status) {
            const QByteArray text = m_context.recorder->text();
            if (m_file->write(text) == text.size() && m_file->commit()) {
                m_context.output.note(
                    QCoreApplication::translate("stationctl", "What was said is in %1, without secrets.")
                        .arg(m_file->fileName()));
                done(status);
            } else {
                const int failure = m_context.output.fail(notWritten(*m_file).value());
                done(status == kAllDone ? failure : status);
            }
        });
    }
    void stop() override { m_command->stop(); }

private:
    Context m_context;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<Command> m_command;
};

} // namespace

base::Result<std::unique_ptr<Command>>
recorded(const Context &context,
         const std::function<base::Result<std::unique_ptr<Command>>(const Context &)> &make)
{
    if (!context.arguments.has(QStringLiteral("--record")))
        return make(context);
    auto file = std::make_unique<QSaveFile>(context.arguments.value(QStringLiteral("--record")));
    if (!file->open(QIODevice::WriteOnly))
        return notWritten(*file);
    file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Context noted = context;
    noted.recorder = std::make_shared<lpa::Recorder>();
    return make(noted).map([&](std::unique_ptr<Command> command) -> std::unique_ptr<Command> {
        return std::make_unique<RecordedCommand>(noted, std::move(file), std::move(command));
    });
}

} // namespace stationctl
