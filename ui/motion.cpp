#include "ui/motion.h"

#include <QByteArray>
#include <QStyle>
#include <QWidget>
#include <QtGlobal>

namespace ui {

Motion motionFor(const QWidget *widget)
{
    const QByteArray wish = qgetenv("ESIM_STATION_REDUCED_MOTION");
    if (!wish.isEmpty() && wish != "0")
        return Motion::Reduced;
    const int duration = widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget);
    return duration > 0 ? Motion::Full : Motion::Reduced;
}

} // namespace ui
