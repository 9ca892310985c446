#pragma once

#include "ui/scan_router.h"
#include "ui/slot_grid.h"
#include "ui/sounds.h"
#include "ui/volume.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace ui {

/// Turns what slots show into sounds: one when a slot's face becomes another that has a sound, none for what
/// is only shown again, for a reader that was just plugged in, or when the window opens; and one at once when a
/// scan was wrong, because whoever scans looks at the product. What happens within 300 ms is one sound, the
/// gravest. Never the only sign of anything. Thread: GUI.
class SlotSounds final : public QObject
{
    Q_OBJECT

public:
    /// @param sounds empty: silent
    explicit SlotSounds(std::shared_ptr<Sounds> sounds, QObject *parent = nullptr);

    /// A slot shows this face now.
    void hear(const station::SlotSnapshot &slot, FaceKind kind, SlotGrid::Why why);
    /// What came of a scan; only a wrong one is heard.
    void hearScan(const ui::ScanResult &scan);

    Volume volume() const { return m_volume; }
    void setVolume(Volume volume) { m_volume = volume; }
    /// Lets the present volume be heard.
    void sample();

    /// What will be heard at the end of this moment.
    std::optional<Cue> next() const { return m_gravest; }

    /// The sound of a face; the quiet ones have none.
    static std::optional<Cue> cueOf(FaceKind kind);

private:
    struct Heard
    {
        FaceKind kind;
        station::SlotState state;

        friend bool operator==(const Heard &, const Heard &) = default;
    };

    void play();

    std::shared_ptr<Sounds> m_sounds;
    Volume m_volume = Volume::Medium;
    QHash<QString, Heard> m_heard; ///< by reader
    QSet<QString> m_fresh;         ///< readers that came within this moment: nobody waits for them yet
    std::optional<Cue> m_gravest;
    QTimer m_moment;
};

} // namespace ui
