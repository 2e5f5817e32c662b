// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace yanlian {

/// A verb of the statements, as features d4 lists them.
struct XapiVerb final {
    const char *iri;
    const char *english;
    const char *chinese;

    bool operator==(const XapiVerb &other) const { return QLatin1StringView(iri) == QLatin1StringView(other.iri); }
};

namespace xapi {

inline constexpr XapiVerb initialized{"http://adlnet.gov/expapi/verbs/initialized", "initialized", "开始了"};
inline constexpr XapiVerb accessed{"https://w3id.org/xapi/seriousgames/verbs/accessed", "accessed", "打开了"};
inline constexpr XapiVerb interacted{"http://adlnet.gov/expapi/verbs/interacted", "interacted with", "点了"};
inline constexpr XapiVerb selected{"https://w3id.org/xapi/adb/verbs/selected", "selected", "选择了"};
inline constexpr XapiVerb progressed{"http://adlnet.gov/expapi/verbs/progressed", "progressed", "前进了一步"};
inline constexpr XapiVerb completed{"http://adlnet.gov/expapi/verbs/completed", "completed", "走完了"};
inline constexpr XapiVerb passed{"http://adlnet.gov/expapi/verbs/passed", "passed", "通过了"};
inline constexpr XapiVerb failed{"http://adlnet.gov/expapi/verbs/failed", "failed", "还要再练"};
inline constexpr XapiVerb answered{"http://adlnet.gov/expapi/verbs/answered", "answered", "回答了"};
inline constexpr XapiVerb terminated{"http://adlnet.gov/expapi/verbs/terminated", "terminated", "结束了"};

/// Types of activities; a control and the help have none.
inline constexpr auto simulation = "http://adlnet.gov/expapi/activities/simulation";
inline constexpr auto screen = "https://w3id.org/xapi/seriousgames/activity-types/screen";
inline constexpr auto question = "http://adlnet.gov/expapi/activities/question";
inline constexpr auto interaction = "http://adlnet.gov/expapi/activities/cmi.interaction";

/// What cmi5 (features d3) adds.
inline constexpr auto progress = "https://w3id.org/xapi/cmi5/result/extensions/progress";
inline constexpr auto sessionId = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
inline constexpr auto masteryScore = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
inline constexpr auto cmi5Category = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
inline constexpr auto moveOnCategory = "https://w3id.org/xapi/cmi5/context/categories/moveon";

/// Names of our own begin with this; the domain does not exist and never will (RFC 2606).
inline constexpr auto base = "https://rehearsal.invalid";

/// base/part/part…, whatever the parts hold.
QString iri(const QStringList &parts);

/// base/ext/name.
QString extension(const char *name);

/// The same in both languages of the program.
QJsonObject languageMap(const QString &english, const QString &chinese);

} // namespace xapi

} // namespace yanlian
