#pragma once

#include "core/station/card_snapshot.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;

namespace ui {

/// What a card tells about itself, line by line; lines without a value are not shown. Thread: GUI.
class CardFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit CardFacts(QWidget *parent = nullptr);

    /// Shows a card, or nothing.
    void setCard(const std::optional<station::CardSnapshot> &card);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Line {
        Eid,
        Version,
        Memory,
        WorkingMemory,
        Applications,
        DefaultSmdp,
        RootSmds,
        Category,
        Platform,
        Functions,
        ForbiddenRules,
        Accreditation,
        Issuers,
        kLines
    };
    void fill();
    void set(Line line, const QString &name, const QString &value);

    std::optional<station::CardSnapshot> m_card;
    QLabel *m_names[kLines];
    QLabel *m_values[kLines];
};

} // namespace ui
