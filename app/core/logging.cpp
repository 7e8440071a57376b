#include "core/logging.h"

#include <QString>

namespace dria {

Q_LOGGING_CATEGORY(lcCore, "dria.core", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApi, "dria.api", QtInfoMsg)
Q_LOGGING_CATEGORY(lcChat, "dria.chat", QtInfoMsg)
Q_LOGGING_CATEGORY(lcLibrary, "dria.library", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "dria.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPractice, "dria.practice", QtInfoMsg)

void setVerboseLogging(bool verbose)
{
    QLoggingCategory::setFilterRules(verbose ? QStringLiteral("dria.*.debug=true") : QString());
}

} // namespace dria
