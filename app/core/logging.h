#pragma once
// Logging categories. Content, keys and prompts never go to a log, at any level.

#include <QLoggingCategory>

namespace dria {

// Info and above by default; debug after setVerboseLogging(true).
Q_DECLARE_LOGGING_CATEGORY(lcCore)     // dria.core
Q_DECLARE_LOGGING_CATEGORY(lcApi)      // dria.api
Q_DECLARE_LOGGING_CATEGORY(lcChat)     // dria.chat
Q_DECLARE_LOGGING_CATEGORY(lcLibrary)  // dria.library
Q_DECLARE_LOGGING_CATEGORY(lcUi)       // dria.ui
Q_DECLARE_LOGGING_CATEGORY(lcPractice) // dria.practice

/// Turns the debug level of all "dria.*" categories on or off.
void setVerboseLogging(bool verbose);

} // namespace dria
