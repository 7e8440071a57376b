#pragma once
// The practice gateway as a module that the program loads when practice is first used: who has an
// account of their own never maps its HTTP server and what that links.

#include "core/result.h"
#include "practice/practice_options.h"

#include <QUrl>
#include <QtPlugin>

namespace dria {

/// The root object of the module. See PracticeGateway, which it runs.
class PracticeModule
{
public:
    virtual ~PracticeModule() = default;

    virtual Result<QUrl> start(const PracticeOptions &options) = 0;
    virtual void stop() = 0;
};

} // namespace dria

#define DRIA_PRACTICE_MODULE_ID "io.github.driadesktop.PracticeModule/1"
Q_DECLARE_INTERFACE(dria::PracticeModule, DRIA_PRACTICE_MODULE_ID)
