#pragma once
// What a person copies into a bug report: versions and log lines, nothing about them or their
// servers.

#include "core/account.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace dria {

/// Several lines of plain English for the reader of a report. Keys are scrubbed, the home folder is
/// written "~", and hosts of "other" accounts are replaced.
/// @param platform the window system's name, QGuiApplication::platformName()
[[nodiscard]] QString diagnosticsText(const QString &version, const QString &platform,
                                      const QList<Account> &accounts, const QStringList &logLines);

} // namespace dria
