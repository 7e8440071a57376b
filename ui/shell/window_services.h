#pragma once
// What the window asks of the world outside: only main.cpp knows where it comes from.

#include <QString>
#include <QUrl>

#include <functional>

namespace dria {

/// The practice gateway as the window knows it.
struct PracticeService
{
    /// Why it is not running though the practice account is in use; empty while all is well. Right
    /// by the time the window hears that another account is in use.
    std::function<QString()> problem = {};
    /// Tries to start it again; problem() has the outcome at once.
    std::function<void()> start = {};
};

class LibrarySearch;

namespace math {
class MathRenderer;
}

class LibraryThread;

struct WindowServices
{
    /// Hands an address to the system; false when there is nothing to open it with.
    std::function<bool(const QUrl &)> openUrl = {};
    /// The text of core/diagnostics.h, made when it is asked for.
    std::function<QString()> diagnostics = {};
    QString logFolder = {};
    PracticeService practice = {};
    math::MathRenderer *math = nullptr; ///< draws formulas; outlives the window
    LibrarySearch *search = nullptr;    ///< outlives the window; without it nothing is searched
    LibraryThread *library = nullptr;   ///< for what goes in and out; outlives the window
};

} // namespace dria
