#include "core/station/account_watch.h"

#include "core/carrier/carrier.h"
#include "core/workflow/stop_rules.h"

namespace station {

AccountWatch::AccountWatch(Links links)
    : m_links(std::move(links))
{}

void AccountWatch::begin() { m_is = Is::Fine; }

void AccountWatch::answered()
{
    if (m_is == Is::OnTrial)
        m_is = Is::Fine;
}

void AccountWatch::refuse(const base::Error &error)
{
    m_is = Is::Refused;
    m_links.refused(error);
}

void AccountWatch::doubted(const base::Error &error)
{
    // Answers to what was sent before tell nothing new.
    if (m_is == Is::Asked || m_is == Is::Refused)
        return;
    m_links.hold(error);
    if (m_is == Is::OnTrial) {
        refuse(error);
        return;
    }
    m_is = Is::Asked;
    m_links.carrier->check(
        {}, [this, alive = std::weak_ptr(m_alive)](const carrier::CarrierResult<QString> &answer) {
            if (alive.expired() || m_is != Is::Asked)
                return;
            if (!answer && workflow::isAccountRefusal(answer.error().error.code.text())) {
                refuse(answer.error().error);
                return;
            }
            // No answer at all says nothing against the account: whoever asks next finds out.
            m_is = Is::OnTrial;
            m_links.goOn();
        });
}

} // namespace station
