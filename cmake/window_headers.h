#pragma once

// What nearly every file of the window includes besides; see StationTargets.cmake.
#include "core/station/snapshots.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <QWidget>

#include <cmath>
