// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/XapiExport.h"
#include "tests/journal/JournalFixture.h"

namespace yanlian {

/// A journal and the statements made from it, a week later and in China.
class XapiFixture : public JournalFixture {
protected:
    XapiFixture();

    /// In their order. A complaint, or a line that is no JSON object, fails the test.
    QList<QJsonObject> statements(QDate since = {}) const;
    /// The same, one list for each run.
    QList<QList<QJsonObject>> sessions() const;
    /// The verbs of the only run.
    QStringList verbs() const;
    /// The only statement with this verb.
    QJsonObject only(const char *verb) const;

    XapiSettings m_settings;
};

} // namespace yanlian
