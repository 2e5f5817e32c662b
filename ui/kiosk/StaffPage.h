// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/Report.h"
#include "app/rehearsal/Lesson.h"
#include "ui/kiosk/KioskPage.h"
#include "ui/settings/Settings.h"

#include <functional>

class QGridLayout;

namespace yanlian {

class StaffWindow;

/// What the staff see and may do once they have typed their digits.
class StaffPage final : public KioskPage {
    Q_OBJECT
public:
    /// Copies the counts to a stick: first called to look where to, then to do it. Each answers with what to say.
    struct CopyAnswer {
        QString words;
        bool isGood = false;
    };
    struct CopyCounts {
        std::function<CopyAnswer(Language)> look;
        std::function<CopyAnswer(Language)> copy;
    };

    /// The clock must outlive this object.
    StaffPage(
        const KioskWords &words, const Pack &pack, const Report &week, const Settings &settings,
        const LeastSizes &least, CopyCounts counts, Clock &clock, QWidget *parent);
    ~StaffPage() override;

    QWidget *firstControl() const override;
    /// Its heading: nobody who passes by need hear the counts.
    QList<Utterance> spoken() const override;

Q_SIGNALS:
    void startOverWanted();
    void backWanted();
    void closeWanted();
    void volumeWanted(yanlian::Volume volume);

protected:
    void arrange() override;

private:
    void copy();
    void changeVolume();
    void showVolume();

    Language m_language;
    Volume m_volume;
    CopyCounts m_counts;
    bool m_mayCopy = false; ///< after the first press
    Lesson m_lesson; ///< for its words
    StaffWindow *m_charts;
    Paragraph *m_answer;
    QList<TextButton *> m_buttons;
    TextButton *m_copy;
    TextButton *m_volumeButton;
    QGridLayout *m_grid;
    Paragraph *m_heading;
};

} // namespace yanlian
