#pragma once
// What the module gives when it is loaded: one practice gateway, stopped at first.

#include "practice/practice_gateway.h"
#include "practice/practice_module.h"

#include <QObject>

namespace dria {

class GatewayModule final : public QObject, public PracticeModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID DRIA_PRACTICE_MODULE_ID)
    Q_INTERFACES(dria::PracticeModule)

public:
    Result<QUrl> start(const PracticeOptions &options) override;
    void stop() override;

private:
    PracticeGateway m_gateway;
};

} // namespace dria
