// Who is at the station: signing in and out, and what that closes in the window.
#include "ui/bench_page.h"
#include "ui/label_acts.h"
#include "ui/label_page.h"
#include "ui/main_window.h"
#include "ui/notice_bar.h"
#include "ui/scan_bar.h"
#include "ui/second_person.h"
#include "ui/settings_page.h"
#include "ui/sign_in_bar.h"
#include "ui/stop_bar.h"
#include "ui/unit_dialog.h"

#include <QInputDialog>
#include <QSettings>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using people::Presence;

namespace {

/// What a person must be allowed to do to see a page; nothing for those that are everybody's.
std::optional<people::Act> neededFor(Page page)
{
    switch (page) {
    case Page::Bench:
    case Page::Units:
    case Page::Batches:
    case Page::Label:
    case Page::Records:
    case Page::Doctor: return std::nullopt;
    case Page::Settings: return people::Act::Settings;
    case Page::Cards: return people::Act::ChangeCard;
    }
    return std::nullopt;
}

const QString kSaid = QStringLiteral("people/said");

} // namespace

void MainWindow::setUpPeople()
{
    if (!m_setup.people)
        return;
    m_desk = std::make_unique<PeopleDesk>(*m_setup.people);
    m_signIn = std::make_unique<SignIn>(*m_desk, m_setup.people->idleAfter);
    m_signInBar = new SignInBar(*m_signIn, this);
    m_presence = m_signIn->presence();
    connect(m_signIn.get(), &SignIn::presenceChanged, this, [this](const Presence &presence) {
        applyPresence(presence);
        Q_EMIT personChanged(presence);
    });
    connect(m_signInBar, &SignInBar::left, this, [this] {
        if (page() == Page::Bench)
            m_scanBar->focusBox();
    });
    m_stopBar->setPeople(m_signIn.get());
    const auto second = [this] { return m_signIn->newSecond(); };
    m_label->acts()->setSecondPerson(second, m_setup.reprintsAlone);
    m_unitDialog->setSecondPerson(second, m_setup.reprintsAlone);
    m_settings->setAgreement(
        [this](people::Act act, const QString &question, const std::function<void(const QString &)> &agreed) {
            if (people::consentFor(act) == people::Consent::TwoPersons)
                askSecondPerson(*m_signIn, question, this, agreed);
            else
                agreed({});
        });
}

QString MainWindow::refusalOf(Page page) const
{
    const auto act = neededFor(page);
    const auto allowed = act ? people::checkAct(m_presence, *act) : base::Result<void>();
    return allowed ? QString() : allowed.error().sentence();
}

void MainWindow::applyPresence(const Presence &presence)
{
    m_presence = presence;
    m_header->setPresence(presence);
    m_label->acts()->setPresence(presence);
    m_stopBar->setPresence(presence);
    m_bench->setPresence(presence);
    for (const Page page : kPages)
        m_header->setPageRefusal(page, refusalOf(page));
    if (!refusalOf(page()).isEmpty())
        showPage(Page::Bench);
    m_peopleNotice->setSentence({});
}

void MainWindow::takeBadge(const QString &text)
{
    if (m_signIn)
        m_signIn->takeBadge(text);
    else if (const auto badge = people::Badge::fromText(text))
        setFreeName(badge->text());
}

void MainWindow::setFreeName(const QString &name)
{
    if (m_signIn) {
        m_signIn->setFreeName(name);
        return;
    }
    applyPresence(Presence::anybody(name));
    Q_EMIT personChanged(m_presence);
}

void MainWindow::askForOperator()
{
    if (m_presence.kind != Presence::Kind::Anybody) {
        m_signInBar->open();
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"operatorDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Operator"));
    dialog->setLabelText(tr("Your name or badge number:"));
    dialog->setTextValue(m_presence.name);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &name) { setFreeName(name.trimmed().left(64)); });
    dialog->open();
}

void MainWindow::leaveSignIn()
{
    if (m_signInBar != nullptr)
        m_signInBar->dismiss();
}

void MainWindow::sayOnceThatNobodyIsSetUp()
{
    if (!m_signIn || m_presence.kind != Presence::Kind::Anybody)
        return;
    if (!m_setup.memory.isEmpty()) {
        QSettings memory(m_setup.memory, QSettings::IniFormat);
        if (memory.value(kSaid).toBool())
            return;
        memory.setValue(kSaid, true);
    }
    m_peopleNotice->setSentence(
        tr("Nobody is set up here yet, so everybody may do everything. An engineer can change "
           "that in the settings, under People."));
}

} // namespace ui
