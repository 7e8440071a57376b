#pragma once
// What the window asks of the world outside: only main.cpp knows where it comes from.

#include <QString>
#include <QUrl>

#include <functional>

namespace dria {

struct WindowServices
{
    /// Hands an address to the system; false when there is nothing to open it with.
    std::function<bool(const QUrl &)> openUrl = {};
    /// The text of core/diagnostics.h, made when it is asked for.
    std::function<QString()> diagnostics = {};
    QString logFolder = {};
};

} // namespace dria
