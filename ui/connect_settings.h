#pragma once

#include "ui/doctor_page.h"
#include "ui/settings_page.h"

#include <QObject>

namespace ui {

/// Ties the settings desk and its page together, by queued connections alone. `Desk` is wiring::SettingsDesk
/// or anything that has its signals and slots. Call once, on the GUI thread.
template <class Desk>
void connectSettings(Desk &desk, SettingsPage &page)
{
    const auto both = [](auto *sender, auto signal, auto *receiver, auto slot) {
        QObject::connect(sender, signal, receiver, slot, Qt::QueuedConnection);
    };
    Desk *d = &desk;
    SettingsPage *p = &page;
    both(d, &Desk::loaded, p, &SettingsPage::showSheet);
    both(d, &Desk::checked, p, &SettingsPage::showChecked);
    both(d, &Desk::saved, p, &SettingsPage::showSaved);
    both(d, &Desk::refused, p, &SettingsPage::showRefused);
    both(d, &Desk::tested, p, &SettingsPage::showTested);
    both(d, &Desk::secretKept, p, &SettingsPage::showSecretKept);
    both(d, &Desk::secretRefused, p, &SettingsPage::showSecretRefused);
    both(d, &Desk::certificatesRead, p, &SettingsPage::showCertificates);
    both(d, &Desk::certificatesImported, p, &SettingsPage::showImported);

    both(p, &SettingsPage::loadWanted, d, &Desk::load);
    both(p, &SettingsPage::checkWanted, d, &Desk::check);
    both(p, &SettingsPage::saveWanted, d, &Desk::save);
    both(p, &SettingsPage::testWanted, d, &Desk::test);
    both(p, &SettingsPage::testLabelWanted, d, &Desk::printTestLabel);
    both(p, &SettingsPage::secretTyped, d, &Desk::keepSecret);
    both(p, &SettingsPage::certificatesWanted, d, &Desk::readCertificates);
    both(p, &SettingsPage::importWanted, d, &Desk::importCertificates);
}

/// Lets the doctor's page ask the desk for its checks first, which the station completes with its own. The
/// desk stays when the station is replaced: call with each new one.
template <class Desk, class Station>
void connectDoctor(Desk &desk, Station &station, DoctorPage &page)
{
    QObject::connect(&page, &DoctorPage::runWanted, &desk, &Desk::examine,
                     Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
    QObject::connect(&desk, &Desk::settingsExamined, &station, &Station::examine, Qt::QueuedConnection);
    QObject::connect(&station, &Station::examined, &page, &DoctorPage::showChecks, Qt::QueuedConnection);
}

} // namespace ui
