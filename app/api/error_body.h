#pragma once
// What a server says about a failure, found in the forms its body may take.

#include "api/limits.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace dria {

/// The "error" member, a string or an object with a message; nothing if absent, null, false or "".
[[nodiscard]] std::optional<QString> errorMember(const QJsonObject &root);

/// Plain text for people: from plain text or JSON; empty for HTML, which is never shown. Control
/// characters are gone, whitespace is folded, length is capped.
[[nodiscard]] QString errorText(const QByteArray &body, const QByteArray &contentType,
                                const Limits &limits);

/// The same clean-up for text from elsewhere.
[[nodiscard]] QString plainErrorText(const QString &text, const Limits &limits);

/// Prompt and max_tokens did not fit the model's context, in the words of the servers known.
[[nodiscard]] bool saysContextExceeded(const QString &text);

/// By type, or by its first character where the type does not say.
[[nodiscard]] bool isHtml(const QByteArray &body, const QByteArray &contentType);

} // namespace dria
