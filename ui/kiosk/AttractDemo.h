// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/Language.h"
#include "app/rehearsal/Lesson.h"
#include "ui/look/Look.h"

#include <QWidget>

namespace yanlian {

class PhoneView;

/// The phone, practised by nobody: one walkthrough after the other, at a calm pace, for those who pass by. The same
/// taps through the same rehearsal as a person's.
class AttractDemo final : public QWidget, public Styled {
    Q_OBJECT
public:
    /// The pack must have a scenario; the clock must outlive this object.
    AttractDemo(const Pack &pack, Language language, Clock &clock, QWidget *parent);
    ~AttractDemo() override;

    void speak(Language language);
    /// What is to be done on the step that is shown.
    QString instruction() const;
    void setLook(const Look &look) override;

Q_SIGNALS:
    void moved();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void begin();
    void waitForNext();
    void step();
    void show();

    Lesson m_lesson;
    PhoneView *m_phone;
    int m_scenario = 0;
    int m_beat = 0; ///< of the step: first it is looked at, then a finger comes, then it taps
};

} // namespace yanlian
