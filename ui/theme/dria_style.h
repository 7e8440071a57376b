#pragma once
// Our widget style: Fusion's behaviour with our corners, focus rings, paddings and colours.

#include "ui/theme/look.h"

#include <QProxyStyle>

#include <memory>

namespace dria {

class DriaStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit DriaStyle(std::shared_ptr<const Look> look);

private:
    std::shared_ptr<const Look> m_look;
};

} // namespace dria
