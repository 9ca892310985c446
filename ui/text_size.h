#pragma once

#include <QFont>

#include <array>

class QWidget;

namespace ui {

/// The sizes of texts that can be chosen, in percent of what suits the screen.
inline constexpr std::array kTextPercents{100, 125, 150, 200};

/// How large the texts of the whole program are. When it goes, they are as they were before. Thread: GUI.
class TextSize
{
public:
    TextSize();
    ~TextSize();
    TextSize(const TextSize &) = delete;
    TextSize &operator=(const TextSize &) = delete;

    int percent() const { return m_percent; }
    /// Makes texts this large: those of the application, and within the window those that have a size of
    /// their own, with the rows and columns of tables that were measured by them.
    /// @param percent one of kTextPercents; another one changes nothing
    void set(int percent, QWidget &window);

private:
    QFont m_before;
    int m_percent = 100;
};

/// Makes no button, box or section of a table's header smaller than its text: a minimum that was set for
/// gloved fingers takes the place of what the text needs, and sections do not ask. Call when texts or their
/// size have changed.
void giveTextsRoom(QWidget &window);

} // namespace ui
