#include "practice/module/gateway_module.h"

namespace dria {

Result<QUrl> GatewayModule::start(const PracticeOptions &options)
{
    return m_gateway.start(options);
}

void GatewayModule::stop()
{
    m_gateway.stop();
}

} // namespace dria
