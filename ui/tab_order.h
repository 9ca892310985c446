#pragma once

#include <initializer_list>

class QWidget;

namespace ui {

/// Lets the tab key go through these parts in this order, through the controls of each as they follow one
/// another now. All must be in one window. Thread: GUI.
void orderTabs(std::initializer_list<QWidget *> parts);

} // namespace ui
