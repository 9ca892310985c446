#include "ui/scan_history.h"

#include "ui/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString markOf(ScanResult::Verdict verdict)
{
    switch (verdict) {
    case ScanResult::Verdict::Right: return u"✓"_s;
    case ScanResult::Verdict::Wrong: return u"✗"_s;
    case ScanResult::Verdict::Pending: return u"…"_s;
    }
    return {};
}

} // namespace

ScanHistory::ScanHistory(const QList<ScanResult> &results, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"scanHistory"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The last scans"));
    auto *table = new QTableWidget(int(results.size()), 4, this);
    table->setObjectName(u"scanHistoryTable"_s);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Time"), tr("Result"), tr("Scanned"), tr("What came of it")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    for (int row = 0; row < int(results.size()); ++row) {
        const ScanResult &result = results.at(row);
        const QStringList cells{words::timeOfDay(result.at), markOf(result.verdict), result.what,
                                result.sentence};
        for (int column = 0; column < int(cells.size()); ++column)
            table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // sentences wrap
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(960, 480);
}

} // namespace ui
