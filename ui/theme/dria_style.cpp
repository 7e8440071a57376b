#include "ui/theme/dria_style.h"

#include <QStyleFactory>

namespace dria {

using namespace Qt::StringLiterals;

DriaStyle::DriaStyle(std::shared_ptr<const Look> look)
    : QProxyStyle(QStyleFactory::create(u"fusion"_s))
    , m_look(std::move(look))
{
}

} // namespace dria
